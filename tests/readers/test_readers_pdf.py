"""A PDF gives its words in reading order as paragraphs, headings and furniture, and says what it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.document import About, PassageKind
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.readers.draft import Draft
from kzexplorer.readers.pdf import reader
from kzexplorer.readers.pdf.about import date_of
from tests.hostile.built import stream
from tests.hostile.hostile_files import PDFS
from tests.readers.made_documents import raw, require_sound, words_of
from tests.readers.made_pdf import Placed, lines, made

FILL = "The envoys of both river states met again and spoke of the bridge at length"


def read(data: bytes) -> Draft:
    draft = reader.read(raw(data, "river.pdf"))
    require_sound(draft)
    return draft


def blocks(draft: Draft) -> list[str]:
    return [block.span.of(draft.text) for block in draft.blocks]


def test_that_wrapped_lines_are_one_paragraph_and_a_short_line_ends_it() -> None:
    draft = read(made(lines(FILL, f"{FILL},", "and left.", "Nobody wrote.")))
    assert blocks(draft) == [f"{FILL} {FILL}, and left.", "Nobody wrote."]


def test_that_an_indented_line_begins_a_paragraph() -> None:
    page = [Placed(f"{FILL}.", 72, 700), Placed(FILL, 90, 686), Placed("in May.", 72, 672)]
    assert blocks(read(made(page))) == [f"{FILL}.", f"{FILL} in May."]


def test_that_a_word_cut_at_a_line_end_is_one_word_with_two_rectangles() -> None:
    draft = read(made(lines(f"{FILL} of trans-", "portation and of the Ostmark-", "Brandia treaty of 2004.")))
    assert "of transportation and" in draft.text
    assert "the Ostmark-Brandia treaty" in draft.text
    page = draft.pages[0]
    place = draft.text.index("transportation")
    runs = [run for run in page.boxes(draft.blocks[0].span) if place <= run.start < place + len("transportation")]
    assert [draft.text[run.start : run.end] for run in runs] == ["trans", "portation"]
    assert runs[0].top < runs[1].top
    assert runs[0].left > runs[1].left


def test_that_odd_spaces_and_ligatures_are_plain() -> None:
    mapping = "/CIDInit begincmap 1 beginbfchar <7e> <FB03> endbfchar endcmap"
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>"
    data = made(lines("On 5\xa0May the o~ce closed."), objects=(stream(mapping),))
    plain = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    assert plain in data
    assert read(data.replace(plain, font.encode())).text == "On 5 May the office closed."


def test_that_what_cannot_be_seen_is_no_word() -> None:
    mapping = "/CIDInit begincmap 1 beginbfchar <7e> <200B> endbfchar endcmap"
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>"
    data = made(lines("~ On 5 ~ M~ay they met."), objects=(stream(mapping),))
    draft = read(
        data.replace(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", font.encode())
    )
    assert draft.text == "On 5 May they met."
    runs = draft.pages[0].boxes(draft.blocks[0].span)
    assert [draft.text[run.start : run.end] for run in runs] == draft.text.split()


def test_that_the_mark_of_a_note_is_a_raised_number() -> None:
    page = [Placed("They met at last.", 72, 700), Placed("12", 160, 705, 7), Placed("Then they left.", 176, 700)]
    assert read(made(page)).text == "They met at last.¹² Then they left."


def test_that_words_in_cells_are_rows() -> None:
    rows = [[Placed("1998", 72, y), Placed("Port Merle", 200, y), Placed("Ruta", 330, y)] for y in (700, 686)]
    draft = read(made([each for row in rows for each in row]))
    assert blocks(draft) == ["1998\tPort Merle\tRuta"] * 2


def test_that_what_returns_at_the_edge_of_pages_is_furniture_and_so_are_their_numbers() -> None:
    pages = [
        [
            Placed("Annals of the river", 72, 760),
            *lines(f"Day {i}", f"{FILL} {i}.", y=600),
            Placed(f"- {i + 6} -", 300, 30),
        ]
        for i in range(1, 5)
    ]
    draft = read(made(*pages))
    assert [block.kind for block in draft.blocks if block.page == 3] == [
        PassageKind.FURNITURE,
        None,
        None,
        PassageKind.FURNITURE,
    ]
    assert words_of(draft, PassageKind.FURNITURE)[4:6] == ["Annals of the river", "- 9 -"]
    assert {block.reason for block in draft.blocks if block.kind is PassageKind.FURNITURE} == {
        "it returns on 4 pages",
        "the number of the page",
    }


def test_that_headings_that_differ_in_their_number_are_no_furniture() -> None:
    draft = read(made(*([Placed(f"Part {number}", 72, 760), *lines(FILL, y=600)] for number in (1, 4, 9, 16))))
    assert words_of(draft, PassageKind.FURNITURE) == []


def test_that_larger_letters_are_headings_the_largest_first() -> None:
    page = [Placed("The river", 72, 720, 20), *lines(FILL, "in May."), Placed("Its bridge", 72, 640, 15)]
    draft = read(made([*page, *lines(FILL, y=620)]))
    headings = [(block.span.of(draft.text), block.level) for block in draft.blocks if block.kind is PassageKind.HEADING]
    assert headings == [("The river", 1), ("Its bridge", 2)]


@pytest.mark.logs("circular bookmark")
def test_that_the_outline_of_the_file_makes_headings() -> None:
    outline = (
        "<</First 7 0 R/Last 7 0 R>>",
        "<</Title(Its  BRIDGE)/Parent 6 0 R/Dest[4 0 R/Fit]/First 8 0 R/Last 8 0 R>>",
        "<</Title(Its gate)/Parent 7 0 R/Dest[4 0 R/Fit]/Next 7 0 R>>",  # and round again
    )
    data = made(lines("Its bridge", f"{FILL}.", "Its gate", FILL), catalog="/Outlines 6 0 R", objects=outline)
    draft = read(data)
    headings = [(block.span.of(draft.text), block.level) for block in draft.blocks if block.kind is PassageKind.HEADING]
    assert headings == [("Its bridge", 1), ("Its gate", 2)]


def test_that_a_table_of_contents_is_furniture() -> None:
    draft = read(made(lines("The bridge . . . . . . . . . 7", "The gate........ 12", FILL)))
    assert [block.kind for block in draft.blocks] == [PassageKind.FURNITURE, PassageKind.FURNITURE, None]


def test_that_pages_know_their_words_and_empty_ones_have_none() -> None:
    draft = read(made(lines("First."), [], lines("Third.")))
    assert [page.span and page.span.of(draft.text) for page in draft.pages] == ["First.", None, "Third."]
    assert [(block.page, block.span.of(draft.text)) for block in draft.blocks] == [(1, "First."), (3, "Third.")]
    assert [(page.width, page.height) for page in draft.pages] == [(612, 792)] * 3


def test_that_it_says_who_made_it_and_when() -> None:
    about = "<</Title(Notes\non the river)/Author(R. Vidmane)/CreationDate(D:20110303120000+06'00')>>"
    data = made(lines(FILL), catalog="/Lang(en-GB)", objects=(about,), tail="/Info 6 0 R")
    reason = "The PDF says that it was made then."
    assert read(data).about == About("Notes on the river", "R. Vidmane", When.of_day(2011, 3, 3), reason, "en")
    assert read(made(lines(FILL))).about == About()


@pytest.mark.parametrize(
    ("value", "edtf"),
    [("D:2011", "2011"), ("D:201103", "2011-03"), ("20110303", "2011-03-03"), ("D:20111399", None), ("soon", None)],
)
def test_that_dates_are_as_exact_as_the_file_says(value: str, edtf: str | None) -> None:
    when = date_of(value)
    assert (when and when.edtf) == edtf


def test_that_pictures_of_pages_are_refused_in_words() -> None:
    picture = "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>"
    data = made([], more="/MediaBox[0 0 612 792]", objects=(f"{picture}\nstream\nx\nendstream",))
    data = data.replace(b"/Font<</F 3 0 R>>", b"/XObject<</I 6 0 R>>")
    data = data.replace(b"<</Length 0>>\nstream\n", b"<</Length 24>>\nstream\nq 600 0 0 700 0 0 cm /I Do")
    with pytest.raises(Problem) as raised:
        read(data)
    assert raised.value.what == "Could not read river.pdf: it holds pictures of pages and no text."
    assert "text recognition" in raised.value.next_step


def test_that_an_encrypted_one_says_what_to_do() -> None:
    with pytest.raises(Problem, match="it is encrypted. Remove its password and add it again."):
        read(PDFS["encrypted.pdf"](""))


@pytest.mark.parametrize("part", range(20))
def test_that_a_truncated_one_is_read_in_part_or_refused_in_words(part: int) -> None:
    whole = made(*(lines(f"Day {i}", FILL) for i in range(1, 9)))
    try:
        outcome = read(whole[: len(whole) * part // 20]).text
    except Problem as problem:
        outcome = str(problem)
    assert FILL in outcome or outcome.startswith("Could not read river.pdf: ")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.text("abcxyzABC019.,()%", min_size=1, max_size=9), min_size=1, max_size=6), max_size=20))
def test_that_no_word_is_lost_and_each_has_its_rectangle(page: list[list[str]]) -> None:
    escaped = [" ".join(words).replace("(", r"\(").replace(")", r"\)") for words in page]
    draft = read(made(lines(*escaped), lines(FILL)))
    found = "".join(draft.text.split()).replace("-", "")
    assert found == "".join(word for words in page for word in words) + "".join(FILL.split())
    runs = [run for each in draft.pages if each.span for run in each.boxes(each.span)]
    assert "".join(draft.text[run.start : run.end] for run in runs) == "".join(draft.text.split())
