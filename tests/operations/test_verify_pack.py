"""A pack proves what it says: any change is noticed, and a quotation that no longer stands is named with its file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.changes import at_once
from kzexplorer.errors import Problem
from kzexplorer.export.formats import FORMATS
from kzexplorer.export.pack_form import DOCUMENTS, EVENTS, MANIFEST, SUMS
from kzexplorer.operations.make_pack import PackWish, make_pack
from kzexplorer.operations.verify_pack import verify_pack
from kzexplorer.store import open_workspace
from tests.operations import every_format
from tests.operations.importing import imported
from tests.operations.packing import changed, checked, flipped, members, named, packed, summed, words
from tests.readers.made_pdf import lines, made

LETTER = "Letter to the board\n\nOn 3 March 1998 the President of Norland, Otto Lindgren, met Anna Berg in Geneva.\n"
PAGE = "On 14 May 2001 President Otto Lindgren visited Peru."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files in all formats, with mails, archives and tables."""
    found = tmp_path_factory.mktemp("documents")
    for name, data in every_format.by_hand().items():
        (found / name).write_bytes(data)
    (found / "plain.txt").write_text(LETTER)
    (found / "page.pdf").write_bytes(made(lines(PAGE)))
    return found


@pytest.fixture(scope="module")
def packs(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The same events with their sources and with the sums of these alone."""
    place = tmp_path_factory.mktemp("packs")
    html = tuple(each for each in FORMATS if each.id == "html")
    with open_workspace(place / "work.kzx") as workspace:
        imported(workspace, [folder])
        at_once(make_pack(workspace, PackWish(place / "whole.zip", reports=html)))
        at_once(make_pack(workspace, PackWish(place / "sums.zip", hashes_only=True)))
    return (place / "whole.zip").read_bytes(), (place / "sums.zip").read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pack.zip"


def is_noticed(path: Path) -> bool:
    """Whether a check ends with faults, or does not even begin."""
    try:
        return not checked(path).is_sound
    except Problem:
        return True


def source_of(data: bytes, name: str) -> str:
    """The member that is the source of the document of that name."""
    return str(next(each["source"] for each in json.loads(members(data)[DOCUMENTS]) if each["name"] == name))


def test_that_a_pack_of_every_format_is_sound(packs: tuple[bytes, bytes], path: Path) -> None:
    path.write_bytes(packs[0])
    report = checked(path)
    assert report.faults == ()
    assert report.notes == ()
    assert report.is_sound
    assert report.n_stand == report.n_quotations > 30
    documents = json.loads(members(packs[0])[DOCUMENTS])
    assert {each["inside"] for each in documents} == {None, "letter.eml"}
    assert report.n_sources == len(documents)


@pytest.mark.parametrize(
    ("name", "inside", "is_quoted"),
    [
        ("plain.txt", b"Anna Berg", True),
        ("plain.txt", b"to the board", False),
        ("page.pdf", b"Lindgren", True),
        ("page.pdf", b"endobj", False),
    ],
)
def test_that_one_changed_byte_of_a_source_is_named_with_what_it_changed(
    packs: tuple[bytes, bytes], path: Path, name: str, inside: bytes, is_quoted: bool
) -> None:
    source = source_of(packs[0], name)
    place = members(packs[0])[source].index(inside)
    path.write_bytes(changed(packs[0], source, flipped(place)))
    report = checked(path)
    assert not report.is_sound
    assert source in named(report)
    assert any(fault.file == source and inside.decode() in fault.words for fault in report.faults) is is_quoted


def test_that_one_changed_byte_of_a_word_document_names_all_that_it_quotes(
    packs: tuple[bytes, bytes], path: Path
) -> None:
    source = source_of(packs[0], "hand.docx")
    data = members(packs[0])[source]
    path.write_bytes(changed(packs[0], source, flipped(data.index(b"word/document.xml") + 60)))
    report = checked(path)
    assert source in named(report)
    document = next(each["id"] for each in json.loads(members(packs[0])[DOCUMENTS]) if each["source"] == source)
    quoted = [
        quote["exact"]
        for event in json.loads(members(packs[0])[EVENTS])
        for quote in event["quotations"]
        if quote["document"] == document
    ]
    assert set(quoted) <= set(words(report))
    assert quoted


@settings(max_examples=60, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_that_no_byte_of_a_pack_changes_unnoticed(
    packs: tuple[bytes, bytes], tmp_path_factory: pytest.TempPathFactory, place: float, bit: int
) -> None:
    path, data = tmp_path_factory.getbasetemp() / "one-bit.zip", bytearray(packs[1])
    data[int(place * len(data))] ^= 1 << bit
    path.write_bytes(data)
    assert is_noticed(path)


@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_that_no_member_changes_unnoticed_in_a_pack_that_is_sealed_anew(
    packs: tuple[bytes, bytes], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    held = members(packs[0])
    name = data.draw(st.sampled_from(sorted(held)))
    place = data.draw(st.integers(0, len(held[name]) - 1))
    path = tmp_path_factory.getbasetemp() / "one-byte.zip"
    path.write_bytes(changed(packs[0], name, flipped(place)))
    assert is_noticed(path)
    if name != MANIFEST:
        assert {name, SUMS} & named(checked(path))


def test_that_words_changed_with_all_sums_made_anew_do_not_stand(packs: tuple[bytes, bytes], path: Path) -> None:
    path.write_bytes(
        changed(packs[0], EVENTS, lambda data: data.replace(b"Otto Lindgren, met", b"Otto Lindgren, hit"), sums=True)
    )
    report = checked(path)
    assert any("hit Anna Berg" in each for each in words(report))
    assert source_of(packs[0], "plain.txt") in named(report)


def test_that_a_report_that_quotes_otherwise_is_told_though_all_sums_are_made_anew(
    packs: tuple[bytes, bytes], path: Path
) -> None:
    quoted = b"Otto Lindgren, met Anna Berg"
    path.write_bytes(changed(packs[0], "report.html", lambda data: data.replace(quoted, b"Otto Lindgren"), sums=True))
    report = checked(path)
    assert named(report) == {"report.html"}
    assert any("met Anna Berg" in each for each in words(report))


def test_that_sources_of_a_pack_of_sums_are_found_in_mails_and_archives(
    packs: tuple[bytes, bytes], folder: Path, path: Path
) -> None:
    path.write_bytes(packs[1])
    assert b"Lindgren" not in b"".join(data for name, data in members(packs[1]).items() if name.startswith("sources/"))
    alone = checked(path)
    assert not alone.is_sound
    assert all(fault.unchecked for fault in alone.faults)
    assert alone.n_stand == 0
    report = checked(path, folder)
    assert report.faults == ()
    assert report.n_stand == report.n_quotations


def test_that_a_source_that_is_not_given_is_said_to_be_unchecked(
    packs: tuple[bytes, bytes], tmp_path: Path, path: Path
) -> None:
    (tmp_path / "plain.txt").write_text(LETTER)
    path.write_bytes(packs[1])
    report = checked(path, tmp_path / "plain.txt")
    assert report.n_stand == 1
    assert {fault.unchecked for fault in report.faults} == {True}
    assert "page.pdf" in named(report)
    assert "talks.txt (inside letter.eml)" in named(report)


def test_that_a_pack_of_a_later_version_is_left_to_that(packs: tuple[bytes, bytes], path: Path) -> None:
    newer = changed(packs[1], MANIFEST, lambda data: data.replace(b'"version": 1', b'"version": 2'))
    path.write_bytes(newer)
    with pytest.raises(Problem, match="later version"):
        checked(path)


def test_that_text_read_otherwise_is_told_and_its_quotations_are_looked_for(
    packs: tuple[bytes, bytes], path: Path
) -> None:
    """As if an earlier version had read one character less before the words."""
    held = members(packs[0])
    documents, events = json.loads(held[DOCUMENTS]), json.loads(held[EVENTS])
    document = next(each for each in documents if each["name"] == "plain.txt")
    document["text_sha256"], document["text"] = "0" * 64, None
    for event in events:
        for quote in event["quotations"] + event["date_words"]:
            if quote["document"] == document["id"]:
                quote["start"], quote["end"] = quote["start"] - 1, quote["end"] - 1
    held[DOCUMENTS], held[EVENTS] = (
        ("[\n" + ",\n".join(json.dumps(each) for each in values) + "\n]\n").encode() for values in (documents, events)
    )
    path.write_bytes(packed(summed(held)))
    report = checked(path)
    assert report.faults == ()
    assert any("otherwise" in note for note in report.notes)
    assert any("now stands at" in note for note in report.notes)


def test_that_stopping_a_check_leaves_nothing_behind(packs: tuple[bytes, bytes], path: Path) -> None:
    path.write_bytes(packs[0])
    steps = verify_pack(path)
    for _ in range(5):
        next(steps)
    steps.close()
    assert [each.name for each in path.parent.iterdir()] == ["pack.zip"]
