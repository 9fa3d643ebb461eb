"""A pack that means harm is told for what it is: nothing is unpacked, nothing hangs, no failure is a bug."""

from __future__ import annotations

import io
import json
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
