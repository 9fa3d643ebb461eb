"""A pack that means harm is told for what it is: nothing is unpacked, nothing hangs, no failure is a bug."""

from __future__ import annotations

import io
import json
import stat
import struct
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kzexplorer.operations.packs.quotations as quotations_module
import kzexplorer.operations.packs.report as report_module
import kzexplorer.operations.verify_pack as verifying_module
from kzexplorer.domain.changes import at_once
from kzexplorer.errors import Problem
from kzexplorer.export import pack_reading
from kzexplorer.export.pack_form import DOCUMENTS, EVENTS, MANIFEST, SUMS
from kzexplorer.operations.make_pack import PackWish, make_pack
from kzexplorer.store import open_workspace
from tests.invented import add_invented
from tests.operations.packing import checked, members, packed, summed


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    place = tmp_path_factory.mktemp("packs")
    with open_workspace(place / "work.kzx") as workspace:
        add_invented(workspace)
        at_once(make_pack(workspace, PackWish(place / "pack.zip")))
    return (place / "pack.zip").read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pack.zip"


def _added(name: str, attributes: int = 0, data: bytes = b"more") -> Callable[[zipfile.ZipFile], None]:
    def add(archive: zipfile.ZipFile) -> None:
        member = zipfile.ZipInfo(name)
        member.external_attr = attributes
        archive.writestr(member, data)

    return add


def _bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr("bomb.txt", b"0" * 30_000_000, zipfile.ZIP_DEFLATED)


MEANT = {
    "up": (_added("../outside.txt"), "leads out"),
    "root": (_added("/etc/outside.txt"), "leads out"),
    "drive": (_added("C:\\outside.txt"), "leads out"),
    "link": (_added("link.txt", (stat.S_IFLNK | 0o777) << 16, b"/etc/passwd"), "link"),
    "twice": (_added(EVENTS), "two files of this name"),
    "bomb": (_bomb, "unpacks to far more"),
    "unlisted": (_added("more.txt"), "its sum is not"),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("kind", sorted(MEANT))
def test_that_what_no_pack_holds_is_said_and_not_opened(sound: bytes, path: Path, kind: str) -> None:
    add, said = MEANT[kind]
    out = io.BytesIO(sound)
    with zipfile.ZipFile(out, "a") as archive:
        add(archive)
    path.write_bytes(out.getvalue())
    report = checked(path)
    assert any(said in fault.what for fault in report.faults), report.faults
    assert [each.name for each in path.parent.iterdir()] == ["pack.zip"]


def test_that_an_encrypted_file_is_said_to_be_that(sound: bytes, path: Path) -> None:
    data = bytearray(sound)
    place = data.rindex(b"PK\x01\x02")
    struct.pack_into("<H", data, place + 8, struct.unpack_from("<H", data, place + 8)[0] | 1)
    path.write_bytes(data)
    assert any("encrypted" in fault.what for fault in checked(path).faults)


def test_that_a_list_of_millions_of_files_is_not_read(sound: bytes, path: Path) -> None:
    data = bytearray(sound)
    place = data.rindex(b"PK\x05\x06")
    struct.pack_into("<L", data, place + 12, 0x7FFFFFFF)
    path.write_bytes(data)
    with pytest.raises(Problem, match="too many files"):
        checked(path)


EVENT = {"id": 1, "title": "x", "quotations": [], "date_words": []}
QUOTE = {"document": 1, "start": 0, "end": 1, "exact": "x", "prefix": "", "suffix": ""}


@pytest.mark.parametrize(
    "words",
    [
        "",
        "[\n",
        "[]",
        "[\n]\n\n[",
        "[\n3\n]\n",
        "[\n" + "[" * 100_000 + "\n]\n",
        '[\n{"id": 1, "id": 2}\n]\n',
        '[\n{"id": NaN}\n]\n',
        '[\n{"id": ' + "9" * 5_000 + "}\n]\n",
        "[\n" + json.dumps(EVENT | {"id": True}) + "\n]\n",
        "[\n" + json.dumps(EVENT | {"title": "\ud800"}) + "\n]\n",
        "[\n" + json.dumps(EVENT | {"quotations": {}}) + "\n]\n",
        "[\n" + json.dumps(EVENT | {"quotations": [QUOTE | {"end": 1 << 70}]}) + "\n]\n",
        "[\n" + json.dumps(EVENT | {"quotations": [QUOTE | {"start": -1}]}) + "\n]\n",
        "[\n" + json.dumps(EVENT) + ",\n" + json.dumps(EVENT) + "\n]\n",
        "\udcff",
    ],
)
def test_that_events_that_no_pack_has_are_told_to_be_that(sound: bytes, path: Path, words: str) -> None:
    held = members(sound) | {EVENTS: words.encode("utf-8", "surrogateescape")}
    path.write_bytes(packed(summed(held)))
    report = checked(path)
    assert any(fault.file == EVENTS and "cannot be read" in fault.what for fault in report.faults)


@pytest.mark.parametrize("name", [MANIFEST, SUMS, EVENTS, DOCUMENTS, "sources/0001-brandia.txt"])
def test_that_a_missing_file_is_told(sound: bytes, path: Path, name: str) -> None:
    path.write_bytes(packed({each: data for each, data in members(sound).items() if each != name}))
    assert any("missing" in fault.what and name in fault.what for fault in checked(path).faults)


def test_that_an_archive_without_any_of_it_is_no_pack(path: Path) -> None:
    path.write_bytes(packed({"letter.txt": b"Dear all"}))
    with pytest.raises(Problem, match="no evidence pack"):
        checked(path)
    path.write_bytes(b"Dear all")
    with pytest.raises(Problem, match="no evidence pack"):
        checked(path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*EVENT, *QUOTE, "columns", "members", "form"]), inner, max_size=6)
    ),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(values=st.lists(JSON, max_size=3))
def test_that_reading_ends_in_values_or_in_a_reason(values: list[object]) -> None:
    lines = ("[\n" + ",\n".join(map(json.dumps, values)) + "\n]\n").encode()
    for read in (pack_reading.events, pack_reading.documents):
        reasons: list[str] = []
        read_values: list[object] = []
        try:
            read_values += read([lines])
        except ValueError as error:
            reasons.append(str(error))
        assert all(reasons)
        assert reasons or len(read_values) == len(values)


@pytest.mark.parametrize("one", [b'{"":0}', b"[]", b'"ab"', b"0"])
def test_that_json_that_would_swell_in_memory_is_not_read(one: bytes) -> None:
    line = b'{"x":[' + b",".join([one] * (pack_reading.MOST_IN_LINE + 1)) + b"]}"
    with pytest.raises(ValueError, match="more values than anything"):
        list(pack_reading.events([b"[\n" + line + b"\n]\n"]))


def test_that_brackets_inside_words_are_no_values() -> None:
    title = '[{,"\\' * (pack_reading.MOST_IN_LINE // 3)
    (event,) = pack_reading.events([("[\n" + json.dumps(EVENT | {"title": title}) + "\n]\n").encode()])
    assert event.title == title


def test_that_faults_without_end_are_told_up_to_a_number(
    sound: bytes, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_module, "MOST_FAULTS", 5)
    quotes = [QUOTE | {"document": number} for number in range(100, 130)]
    held = members(sound) | {EVENTS: ("[\n" + json.dumps(EVENT | {"quotations": quotes}) + "\n]\n").encode()}
    path.write_bytes(packed(summed(held)))
    report = checked(path)
    assert len(report.faults) == 5
    assert not report.is_sound
    assert [note for note in report.notes if "is not listed" in note]


def test_that_long_names_are_not_told_again_with_each_quotation(sound: bytes, path: Path) -> None:
    document = json.loads(members(sound)[DOCUMENTS].splitlines()[1].rstrip(b","))
    document |= {"name": "n" * 1_000_000, "source": None, "inside": "i" * 1_000_000, "text": None}
    quotes = [QUOTE | {"document": document["id"]}] * 20
    held = members(sound) | {
        EVENTS: ("[\n" + json.dumps(EVENT | {"quotations": quotes, "title": "t" * 100_000}) + "\n]\n").encode(),
        DOCUMENTS: ("[\n" + json.dumps(document) + "\n]\n").encode(),
    }
    path.write_bytes(packed(summed(held)))
    told = [fault for fault in checked(path).faults if fault.quotation is not None]
    assert len(told) == 20
    assert all(len(fault.what) + len(fault.title) + len(fault.file) < 4_000 for fault in told)


def test_that_quotations_are_looked_for_in_portions_that_memory_holds(
    sound: bytes, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quotations_module, "LONGEST_AT_ONCE", 500)
    path.write_bytes(sound)
    whole = checked(path)
    assert whole.is_sound
    assert whole.n_stand == whole.n_quotations > 1


def test_that_more_documents_than_can_be_checked_are_refused(
    sound: bytes, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifying_module, "MOST_DOCUMENTS", 0)
    path.write_bytes(sound)
    assert any("more than can be checked" in fault.what for fault in checked(path).faults)


def test_that_a_header_that_names_another_file_than_the_list_is_told(sound: bytes, path: Path) -> None:
    place = sound.index(b"events.json")
    data = sound[:place] + b"others.json" + sound[place + 11 :]
    path.write_bytes(data[:-64] + sha256(data[:-64]).hexdigest().encode())
    (first, *_) = checked(path).faults
    assert first.file == EVENTS
    assert "its own header" in first.what


def test_that_a_place_beyond_the_pack_is_told(path: Path) -> None:
    for place in (1 << 64) - 1, (1 << 63) - 10, 1 << 40:
        name, extra = MANIFEST.encode(), struct.pack("<HHQQQ", 1, 24, 10, 10, place)
        sizes = (0xFFFFFFFF, 0xFFFFFFFF, len(name), len(extra), 0, 0, 0, 0, 0xFFFFFFFF)
        listed = struct.pack("<4s4B4HL2L5H2L", b"PK\1\2", 45, 0, 45, 0, 0, 0, 0, 0, 0, *sizes) + name + extra
        path.write_bytes(listed + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(listed), 0, 0))
        with pytest.raises(Problem, match="no evidence pack"):
            checked(path)


def test_that_what_unpacks_to_more_than_is_summed_is_told(sound: bytes, path: Path) -> None:
    """Another program would unpack all of it, and show what was never checked."""
    held = members(sound)
    longer = packed(held | {"README.txt": held["README.txt"] + b"What was never summed.\n"})
    data, wanted = bytearray(longer), len(held["README.txt"])
    for mark, at in ((b"PK\1\2", 24), (b"PK\3\4", 22)):
        struct.pack_into("<L", data, longer.index(mark) + at, wanted)
    data[-64:] = sha256(data[:-64]).hexdigest().encode()
    path.write_bytes(data)
    assert any("unpacks to more" in fault.what and fault.file == "README.txt" for fault in checked(path).faults)


def test_that_a_report_named_a_thousand_times_is_compared_once(sound: bytes, path: Path) -> None:
    held = members(sound)
    manifest = json.loads(held[MANIFEST]) | {"reports": ["README.txt"] * 1_000}
    path.write_bytes(packed(summed(held | {MANIFEST: json.dumps(manifest).encode()})))
    assert len(checked(path).notes) == 1
