"""The same text comes out of every format that holds it, with its headings, table, note, header and properties."""

from __future__ import annotations

import pytest

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.when import When
from kzexplorer.readers import READERS, read
from kzexplorer.readers.draft import Draft
from tests.readers import made_documents as made

BY_HAND = {"docx": made.word_document, "odt": made.open_document, "epub": made.book}


@pytest.fixture(scope="module", params=["docx", "odt", "epub", "libre docx", "libre odt", "libre epub", "libre pdf"])
def known(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, bytes]:
    """The name of the format and the bytes."""
    form = request.param.rpartition(" ")[2]
    if form == request.param:
        return form, BY_HAND[form]()
    return form, made.by_libreoffice(tmp_path_factory.mktemp("office"), form)


def draft_of(known: tuple[str, bytes]) -> Draft:
    form, data = known
    (read_draft,) = [each.read for each in READERS if each.name == form]
    assert read_draft is not None
    return read_draft(made.raw(data))


def test_that_the_known_text_stands_in_it_once_and_in_order(known: tuple[str, bytes]) -> None:
    draft = draft_of(known)
    made.require_sound(draft)
    places = [draft.text.find(words) for words in (*made.PARAGRAPHS, made.SECTION, made.LAST)]
    assert -1 not in places
    assert places == sorted(places)
    assert all(draft.text.count(words) == 1 for words in (*made.PARAGRAPHS, made.LAST, made.NOTE))


def test_that_paragraphs_are_blocks_of_their_own(known: tuple[str, bytes]) -> None:
    draft = draft_of(known)
    blocks = [block.span.of(draft.text) for block in draft.blocks]
    for words in (*made.PARAGRAPHS, made.LAST):
        assert any(each.removesuffix("1").removesuffix("¹") == words for each in blocks)  # the mark of the note


def test_that_headings_keep_their_order_of_levels(known: tuple[str, bytes]) -> None:
    if known[0] == "epub" and known[1] != made.book():
        pytest.skip("LibreOffice writes no headings into it")
    draft = draft_of(known)
    levels = {block.span.of(draft.text): block.level for block in draft.blocks if block.kind is PassageKind.HEADING}
    title, section = levels[made.TITLE], levels[made.SECTION]
    assert title is not None
    assert section is not None
    assert title < section


def test_that_the_cells_of_a_row_stand_in_their_order(known: tuple[str, bytes]) -> None:
    draft = draft_of(known)
    places = [draft.text.rfind(cell) for row in made.ROWS for cell in row]
    assert -1 not in places
    assert places == sorted(places)
    if known[0] in ("docx", "odt"):
        rows = {block.locator: block.span.of(draft.text) for block in draft.blocks if block.locator}
        assert [rows[f"table 1, row {i}"] for i in (1, 2, 3)] == ["\t".join(row) for row in made.ROWS]


def test_that_headers_are_furniture_and_notes_say_that_they_are(known: tuple[str, bytes]) -> None:
    if known[0] not in ("docx", "odt"):
        pytest.skip("the format has neither")
    draft = draft_of(known)
    assert made.words_of(draft, PassageKind.FURNITURE) == [made.HEADER]
    assert [block.span.of(draft.text) for block in draft.blocks if block.locator == "footnote 1"] == [made.NOTE]


def test_that_the_file_says_who_made_it_and_when(known: tuple[str, bytes], request: pytest.FixtureRequest) -> None:
    about = draft_of(known).about
    if known[1] == BY_HAND.get(known[0], bytes)():
        assert about.date == When.of_day(2005, 2, 1)
        assert about.date_reason in (f"The file says that it was {done} then." for done in ("made", "published"))
    assert about.title == made.TITLE
    assert about.author == made.AUTHOR
    assert about.language == "en"


def test_that_the_format_is_told_by_its_bytes(known: tuple[str, bytes]) -> None:
    reading = read(made.raw(known[1], "letter.txt"))
    assert reading is not None
    assert reading.reader == known[0]
    assert reading.document.text == draft_of(known).text
