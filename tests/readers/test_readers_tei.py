"""TEI is read as its readers see it, with each date and name that it marks where it stands."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.calendar import iso
from kzexplorer.domain.document import Document, PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.readers import load, read
from tests.readers.raw_files import document, refusal

_TEI = "{http://www.tei-c.org/ns/1.0}"
ARTICLES = "KZEXPLORER_TEI_ARTICLES"
LETTER = """<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en-GB">
 <teiHeader><fileDesc>
   <titleStmt><title type="short">Vell</title><title>Letters
      from Vell</title><author>Anna Kivi</author></titleStmt>
   <sourceDesc><bibl><date when="1975-11-11">11 November</date></bibl></sourceDesc>
 </fileDesc></teiHeader>
 <text><front><titlePage><docTitle>Letters from Vell</docTitle></titlePage></front>
  <body>
   <div><head>The visit</head>
    <p>On <date when="1975-11-11">11
        November</date>, <persName key="kivi-a"> Anna
        Kivi</persName><note>Of the ministry.</note> went to <placeName ref="#vell">Vell</placeName>.</p>
    <figure><graphic url="file:///etc/passwd"/><head>The harbour</head></figure>
    <div><head>Talks</head>
     <p>The <orgName>Sund League</orgName> sat <date from="1975-11" to="1976">that winter</date>,
        and <name type="person">Jan Tamm</name> &amp; others<figure><head>A
        picture</head></figure> left <date notBefore="1976-02-01" notAfter="1976-02-20">then</date>.</p>
     <list><head>Agreed</head><item>Peace</item><item>Trade</item></list>
     <table><row><cell>One</cell><cell>Two</cell></row></table>
    </div>
   </div>
  </body>
  <back><listBibl><bibl>A. Kivi, <title>Vell</title>, <date when="1999">1999</date></bibl></listBibl></back>
 </text>
</TEI>"""


@pytest.fixture(scope="module")
def letter() -> Document:
    return document("letter.xml", LETTER)


def test_that_the_text_is_as_a_reader_sees_it(letter: Document) -> None:
    assert letter.text == "\n\n".join(
        (
            "Letters from Vell",
            "The visit",
            "On 11 November, Anna Kivi went to Vell.",
            "Of the ministry.",
            "The harbour",
            "Talks",
            "The Sund League sat that winter, and Jan Tamm & others left then.",
            "A picture",
            "Agreed",
            "Peace",
            "Trade",
            "One",
            "Two",
            "A. Kivi, Vell, 1999",
        )
    )


def test_that_headings_have_the_level_of_their_division_and_captions_are_none(letter: Document) -> None:
    headings = {block.span.of(letter.text): block.level for block in letter.blocks if block.kind is PassageKind.HEADING}
    assert headings == {"Letters from Vell": 1, "The visit": 1, "Talks": 2}
    located = {block.span.of(letter.text): block.locator for block in letter.blocks if block.locator}
    assert located == {
        "Of the ministry.": "note",
        "The harbour": "caption",
        "A picture": "caption",
        "A. Kivi, Vell, 1999": "bibliography",
    }
    assert letter.blocks[-1].kind is PassageKind.FURNITURE


def test_that_each_marked_date_and_name_is_where_it_stands(letter: Document) -> None:
    dates = [(each.span.of(letter.text), each.when.edtf, each.value) for each in letter.given_dates]
    assert dates == [
        ("11 November", "1975-11-11", "1975-11-11"),
        ("that winter", "1975-11/1976", "1975-11/1976"),
        ("then", "[1976-02-01..1976-02-20]", "1976-02-01/1976-02-20"),
        ("1999", "1999", "1999"),
    ]
    assert letter.given_dates[2].when.vague
    names = [(each.span.of(letter.text), each.type, each.key) for each in letter.given_names]
    assert names == [
        ("Anna Kivi", EntityType.PERSON, "kivi-a"),
        ("Vell", EntityType.PLACE, "#vell"),
        ("Sund League", EntityType.ORGANISATION, None),
        ("Jan Tamm", EntityType.PERSON, None),
    ]


def test_that_the_header_says_what_the_text_is(letter: Document) -> None:
    about = letter.about
    assert (about.title, about.author, about.language) == ("Letters from Vell", "Anna Kivi", "en")
    assert about.date is not None
    assert iso(about.date.earliest or 0) == "1975-11-11"
    assert "date of the source" in about.date_reason
    assert (letter.media_type, letter.encoding) == ("application/tei+xml", "utf-8")


def test_that_a_short_title_stands_for_an_endless_one() -> None:
    titles = f"<title>{'On and on ' * 20}</title><title type='short'>Vell</title>"
    header = f"<teiHeader><fileDesc><titleStmt>{titles}</titleStmt></fileDesc></teiHeader>"
    assert document("a.xml", f"<TEI>{header}<text><p>Words</p></text></TEI>").about.title == "Vell"


def test_that_one_form_of_a_choice_is_read_and_words_across_lines_stay_whole() -> None:
    text = document(
        "a.xml",
        "<TEI><text><body><p>a <choice><sic>teh</sic><corr>the</corr></choice> na<lb break='no'/>me<lb/>and"
        " <choice><abbr>US</abbr><expan>United States</expan></choice></p></body></text></TEI>",
    ).text
    assert text == "a the name and US"


def test_that_a_date_that_no_calendar_has_is_no_given_date() -> None:
    found = document("a.xml", "<TEI><text><p><date when='1999-02-30'>then</date> <date>1950</date></p></text></TEI>")
    assert [each.value for each in found.given_dates] == ["1950"]


words = st.text(st.sampled_from("ab é\n\t\u00a0😀&<"), max_size=12)


@given(st.lists(st.tuples(words, words, words), min_size=1, max_size=6))
def test_that_marks_cover_their_own_words_whatever_the_white_space(paragraphs: list[tuple[str, str, str]]) -> None:
    root = ElementTree.Element("TEI")
    text = ElementTree.SubElement(root, "text")
    for before, inside, after in paragraphs:
        paragraph = ElementTree.SubElement(text, "p")
        paragraph.text = before
        marked = ElementTree.SubElement(paragraph, "persName")
        marked.text, marked.tail = inside, after
    ElementTree.SubElement(text, "p").text = "The end."
    found = document("a.xml", ElementTree.tostring(root))
    wanted = [" ".join(inside.split()) for _, inside, _ in paragraphs if inside.split()]
    assert [each.span.of(found.text) for each in found.given_names] == wanted
    assert found.text.split() == " ".join("".join(each) for each in (*paragraphs, ("The end.", "", ""))).split()


@pytest.mark.parametrize("dialect", ["<TEI><text><body/></text></TEI>", "<TEI><teiHeader/></TEI>"])
def test_that_a_text_without_words_is_refused(dialect: str) -> None:
    assert "no words" in refusal("a.xml", dialect)


def test_that_what_is_not_well_formed_is_refused() -> None:
    assert "not well-formed" in refusal("a.xml", "<TEI><text><p>words</text></TEI>")
    assert "not well-formed" in refusal("a.xml", "<TEI><text>" + "<div>" * 1_000_000)
    assert "not well-formed" in refusal("a.xml", b"<?xml version='1.0' encoding='none-such'?><TEI><text>a</text></TEI>")


def test_that_entities_are_never_put_in() -> None:
    laughs = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 30))
    bomb = f"<!DOCTYPE TEI [<!ENTITY e0 'ha'>{laughs}]><TEI><text><p>so &e{{}}; caf&#233;</p></text></TEI>"
    assert document("small.xml", bomb.format(2)).text == "so &e2; café"
    assert "not well-formed" in refusal("bomb.xml", bomb.format(29))
    outside = "<!DOCTYPE TEI [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><TEI><text><p>so &x; ends</p></text></TEI>"
    assert document("outside.xml", outside).text == "so &x; ends"


_LISTENING = """
import socket, sys
from kzexplorer.readers import RawFile, read
server = socket.create_server(("127.0.0.1", 0))
server.settimeout(0.5)
here = f"http://127.0.0.1:{server.getsockname()[1]}/a"
for head in (f"<!DOCTYPE TEI SYSTEM '{here}.dtd'>", f"<!DOCTYPE TEI [<!ENTITY % p SYSTEM '{here}'> %p;]>",
             f"<!DOCTYPE TEI [<!ENTITY x SYSTEM '{here}'>]>", f"<?xml-stylesheet href='{here}.xsl'?>"):
    data = f"{head}<TEI xmlns:xi='http://www.w3.org/2001/XInclude'><text><p>words &amp; <xi:include href='{here}'/>"
    data += "&x;" * ("ENTITY x" in head) + "</p></text></TEI>"
    print(read(RawFile("a.xml", "a.xml", "/a.xml", data.encode())).document.text[:7])
try:
    server.accept()
    sys.exit("a request came")
except TimeoutError:
    pass
"""


def test_that_nothing_is_fetched() -> None:
    done = subprocess.run([sys.executable, "-c", _LISTENING], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["words", "&"] * 4), done.stderr


@pytest.mark.skipif(ARTICLES not in os.environ, reason=f"{ARTICLES} names no folder of TEI files")
def test_that_marks_of_real_articles_are_those_of_another_parser() -> None:
    files = sorted(Path(os.environ[ARTICLES]).glob("*.xml"))
    assert files
    for file in files:
        reading = read(load(file))
        assert reading is not None
        found = reading.document
        text = ElementTree.parse(file).getroot().find(f"{_TEI}text")
        assert text is not None
        given_names = [(each.type, each.span) for each in found.given_names]
        for name, spans in (
            ("date", [each.span for each in found.given_dates]),
            ("persName", [span for kind, span in given_names if kind is EntityType.PERSON]),
            ("placeName", [span for kind, span in given_names if kind is EntityType.PLACE]),
        ):
            written = [" ".join("".join(each.itertext()).split()) for each in text.iter(f"{_TEI}{name}")]
            assert sorted(span.of(found.text) for span in spans) == sorted(filter(None, written)), file.name
        letters = sorted("".join("".join(text.itertext()).split()))
        assert sorted("".join(found.text.split())) == letters, file.name
