"""Word, OpenDocument and EPUB files read as their writers meant them, and hostile ones are refused in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kzexplorer.domain.document import PassageKind
from kzexplorer.errors import Problem
from kzexplorer.readers.draft import Draft
from kzexplorer.readers.office import docx, epub, odt
from kzexplorer.readers.office.package import member_at
from tests.readers.made_documents import book, open_document, raw, require_sound, word_document, word_paragraph

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


def word(text: str) -> list[str]:
    """The blocks of a Word document, without header and notes."""
    return [each for each in blocks(docx.read(raw(word_document(text)))) if "river states" not in each][:-1]


def open_text(text: str) -> list[str]:
    return blocks(odt.read(raw(open_document(text))))[1:]


def blocks(draft: Draft) -> list[str]:
    require_sound(draft)
    return [block.span.of(draft.text) for block in draft.blocks]


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def test_that_deleted_words_are_left_out_and_inserted_ones_kept() -> None:
    deleted = "<w:del><w:r><w:delText>Nobody</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{run('away')}</w:moveFrom><w:moveTo>{run(' here')}</w:moveTo>"
    assert word(f"<w:p>{deleted}<w:ins>{run('They met')}</w:ins>{moved}</w:p>") == ["They met here"]
    changes = "<text:tracked-changes><text:changed-region><text:deletion><text:p>Nobody</text:p></text:deletion>"
    tracked = f"{changes}</text:changed-region></text:tracked-changes>"
    assert open_text(f'{tracked}<text:p><text:change text:change-id="c"/>They met</text:p>') == ["They met"]


def test_that_comments_are_left_out() -> None:
    mark = '<w:commentRangeStart w:id="0"/>'
    assert word(f'<w:p>{mark}{run("They met")}<w:r><w:commentReference w:id="0"/></w:r></w:p>') == ["They met"]
    comment = "<office:annotation><dc:creator>Ruta</dc:creator><text:p>Really?</text:p></office:annotation>"
    assert open_text(f"<text:p>They{comment} met</text:p>") == ["They met"]


def test_that_text_boxes_come_after_their_paragraph_and_once() -> None:
    box = f"<w:txbxContent>{word_paragraph('In a box')}</w:txbxContent>"
    both = (
        '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:drawing>'
        f"{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert word(f"<w:p>{run('They ')}<w:r>{both}</w:r>{run('met')}</w:p>") == ["They met", "In a box"]
    frame = '<d:frame xmlns:d="urn:d"><d:text-box><text:p>In a box</text:p></d:text-box></d:frame>'
    assert open_text(f"<text:p>They {frame}met</text:p>") == ["They met", "In a box"]


def test_that_breaks_tabs_and_spaces_are_kept() -> None:
    hyphen = "<w:r><w:noBreakHyphen/></w:r>"
    assert word(f"<w:p>{run('a')}<w:r><w:tab/></w:r>{run('b')}<w:r><w:br/></w:r>{hyphen}</w:p>") == ["a\tb\n-"]
    assert open_text('<text:p>a<text:tab/>b<text:line-break/>c<text:s text:c="2"/>\n   d</text:p>') == ["a\tb\nc   d"]


def test_that_a_raised_number_is_not_glued_to_its_word() -> None:
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{}</w:t></w:r>'
    assert word(f"<w:p>{run('the gate.')}{mark.format(12)}</w:p>") == ["the gate.¹²"]
    assert word(f"<w:p>{run('the 3')}{mark.format('rd')}</w:p>") == ["the 3rd"]


def test_that_a_space_count_is_bounded() -> None:
    assert len(open_text('<text:p>a<text:s text:c="2000000000"/>b</text:p>')[0]) < 200


def test_that_content_controls_lists_and_nested_tables_are_read() -> None:
    control = f"<w:sdt><w:sdtContent>{word_paragraph('Chosen')}</w:sdtContent></w:sdt>"
    inner = f"<w:tbl><w:tr><w:tc>{word_paragraph('deep')}</w:tc></w:tr></w:tbl>"
    table = f"<w:tbl><w:tr><w:tc>{word_paragraph('a')}{inner}</w:tc><w:tc>{word_paragraph('b')}</w:tc></w:tr></w:tbl>"
    assert word(control + table) == ["Chosen", "a deep\tb"]
    entries = "".join(f"<text:list-item><text:p>{each}</text:p></text:list-item>" for each in "ab")
    assert open_text(f"<text:list>{entries}</text:list>") == ["a", "b"]


def test_that_a_table_of_contents_is_furniture() -> None:
    index = "<text:table-of-content><text:index-body><text:p>The gate<text:tab/>7</text:p></text:index-body>"
    draft = odt.read(raw(open_document(f"{index}</text:table-of-content><text:p>They met.</text:p>")))
    kinds = {block.span.of(draft.text): block.kind for block in draft.blocks}
    assert kinds["The gate 7"] is PassageKind.FURNITURE
    assert kinds["They met."] is None


def test_that_the_chapters_of_a_book_come_in_the_order_of_its_spine() -> None:
    chapters = {"a": "<p>Second they spoke.</p>", "b": "<p>First they met.</p>"}
    draft = epub.read(raw(book(chapters, ("b", "a", "b", "missing"))))
    assert blocks(draft) == ["First they met.", "Second they spoke."]
    assert [block.locator for block in draft.blocks] == ["chapter 1", "chapter 2"]


def test_that_the_contents_of_a_book_are_furniture() -> None:
    draft = epub.read(raw(book()))
    assert draft.blocks[0].kind is PassageKind.FURNITURE
    assert draft.blocks[0].reason == "the table of contents"


def test_that_a_protected_book_is_refused_in_words() -> None:
    cipher = "<encryption><CipherReference URI='OEBPS/text/{}'/></encryption>"
    with pytest.raises(Problem, match="protected against copying"):
        epub.read(raw(book(**{"META-INF__encryption.xml": cipher.format("one.xhtml")})))
    assert epub.read(raw(book(**{"META-INF__encryption.xml": cipher.format("font.otf")}))).text


def test_that_an_encrypted_text_is_refused_in_words() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(Problem, match="it is encrypted. Remove its password"):
        odt.read(raw(open_document(**{"META-INF__manifest.xml": manifest})))


def test_that_what_lies_outside_the_file_is_not_asked_for() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relations = "".join(
        f'<Relationship Id="{i}" Type="{kind}" Target="{target}"{mode}/>'
        for i, (target, mode) in enumerate(
            (
                ("../../../../etc/passwd", ""),
                ("file:///etc/passwd", ""),
                ("http://127.0.0.1:9/x", ' TargetMode="External"'),
                ("absent.xml", ""),
            )
        )
    )
    text = docx.read(raw(word_document(word_paragraph("They met."), relations))).text
    assert "root:" not in text
    assert "They met." in text


@pytest.mark.parametrize(
    ("here", "target", "member"),
    [
        ("word/document.xml", "footnotes.xml", "word/footnotes.xml"),
        ("word/document.xml", "/word/a.xml#b", "word/a.xml"),
        ("OEBPS/book.opf", "../a%20b.xhtml", "a b.xhtml"),
        ("OEBPS/book.opf", "../../a.xhtml", None),
        ("OEBPS/book.opf", "", None),
    ],
)
def test_that_references_stay_in_the_archive(here: str, target: str, member: str | None) -> None:
    assert member_at(here, target) == member


ENTITIES = (
    LAUGHS + "]><x>&i;</x>",
    LAUGHS + ']><x y="&i;">They</x>',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/x">]><x>&e;</x>',
    '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x>&e;</x>',
    "<x>" + "<tbl><tr><tc>" * 100_000,
    "<x>" + "<p>" * 300 + "</p>" * 300 + "</x>",
    "no markup",
    "",
    "<x>" + "y" * 11_000_000 + "</x>",
)


@pytest.mark.parametrize("document", ENTITIES, ids=range(len(ENTITIES)))
@pytest.mark.parametrize(
    ("read", "make"),
    [
        (docx.read, lambda hostile: word_document(**{"word__document.xml": hostile, "word__header1.xml": "<x/>"})),
        (odt.read, lambda hostile: open_document(**{"content.xml": hostile})),
        (epub.read, lambda hostile: book(**{"OEBPS__book.opf": hostile})),
    ],
    ids=["docx", "odt", "epub"],
)
def test_that_hostile_markup_is_refused_in_words(
    read: Callable[..., Draft], make: Callable[[str], bytes], document: str
) -> None:
    try:
        outcome = read(raw(make(document))).text
    except Problem as problem:
        outcome = str(problem)
    assert len(outcome) < 1_000
    assert "root:" not in outcome
