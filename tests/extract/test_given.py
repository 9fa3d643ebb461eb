"""What a file marks as a date or a name is one, and wins over what the rules find in the same words."""

from __future__ import annotations

from kzexplorer.domain.document import Document
from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.domain.event import Findings
from kzexplorer.domain.when import DateType
from kzexplorer.extract import extract
from kzexplorer.extract.given import RULE
from kzexplorer.readers import RawFile, read


def tei(body: str) -> tuple[Document, Findings]:
    data = f"<TEI><teiHeader/><text><body>{body}</body></text></TEI>".encode()
    found = read(RawFile("a.xml", "a.xml", "/a.xml", data))
    assert found is not None
    return found.document, extract(found.document)


def entity(found: Findings, name: str) -> Entity:
    (one,) = (each for each in found.entities if each.name == name)
    return one


def test_that_a_marked_date_is_a_mention_with_what_the_file_says() -> None:
    document, found = tei(
        "<p>The king of the country visited the city of the north on <date when='1901-05-05'>the fifth</date>.</p>"
    )
    (date,) = found.dates
    assert (date.span.of(document.text), date.value, date.type, date.rule) == (
        "the fifth",
        "1901-05-05",
        DateType.DATE,
        RULE,
    )
    assert "1901-05-05" in date.reason
    (event,) = found.events
    assert event.when is not None
    assert event.when.edtf == "1901-05-05"


def test_that_a_marked_date_wins_where_the_words_say_something_else() -> None:
    _, found = tei("<p>The envoy arrived in Paris on <date when='1902-01-02'>5 May 1901</date> with letters.</p>")
    assert [date.when and date.when.edtf for date in found.dates] == ["1902-01-02"]


def test_that_words_stay_where_they_say_the_same_more_exactly() -> None:
    _, found = tei("<p>The envoy arrived in Paris on <date when='1901'>5 May 1901</date> with letters.</p>")
    assert [(date.when and date.when.edtf, date.rule) for date in found.dates] == [("1901-05-05", RULE)]


def test_that_a_range_stays_one_where_its_ends_are_marked() -> None:
    _, found = tei(
        "<p>The war lasted from <date when='1917'>1917</date> to <date when='1918'>1918</date> in the north.</p>"
    )
    assert [date.when and date.when.edtf for date in found.dates] == ["1917/1918", "1917/1918"]


def test_that_a_marked_name_is_one_whatever_it_looks_like() -> None:
    document, found = tei(
        "<p>The envoy met President <persName>april may</persName> of the <orgName>order of the lamp</orgName> in"
        " <placeName>the old mill</placeName> on 5 May 1901.</p>"
    )
    assert entity(found, "april may").type is EntityType.PERSON
    assert entity(found, "order of the lamp").type is EntityType.ORGANISATION
    assert entity(found, "the old mill").type is EntityType.PLACE
    for name in ("april may", "order of the lamp", "the old mill"):
        assert [(m.span.of(document.text), m.rule) for m in entity(found, name).mentions] == [(name, RULE)]


def test_that_a_marked_name_keeps_the_office_before_it() -> None:
    _, found = tei("<p>The envoy met President <persName>Anna Kivi</persName> in Paris on 5 May 1901.</p>")
    assert entity(found, "Anna Kivi").role == "President"


def test_that_names_of_one_key_are_one_entity() -> None:
    _, found = tei(
        "<p>The envoy met <persName key='k1'>Anna Kivi</persName> in <placeName key='v'>Vell</placeName>.</p>"
        "<p>Later <persName key='k1'>the Lady of Sund</persName> left <placeName key='v'>Old Vell</placeName>.</p>"
        "<p>Then <persName key='k2'>Jan Tamm</persName> came.</p>"
    )
    people = [each for each in found.entities if each.type is EntityType.PERSON]
    assert [len(each.mentions) for each in people] == [2, 1]
    assert {people[0].name, *people[0].aliases} == {"Anna Kivi", "the Lady of Sund"}
    assert len(entity(found, "Old Vell").mentions) == 2


def test_that_marks_in_a_bibliography_are_not_taken() -> None:
    _, found = tei(
        "<p>The envoy arrived in Paris on 5 May 1901 with letters of the king.</p>"
        "<listBibl><bibl><persName>Jan Tamm</persName>, <date when='1999'>1999</date></bibl></listBibl>"
    )
    assert all(date.rule != RULE for date in found.dates)
    assert all(each.name != "Jan Tamm" for each in found.entities)


def test_that_a_mail_is_dated_by_its_head() -> None:
    data = (
        b"Message-ID: <x>\nFrom: a@example.org\nDate: Tue, 02 Aug 2005 23:30:00 +0600\nSubject: News of the envoy\n\n"
        b"The envoy of the king arrived in Paris yesterday with the letters of the minister.\n"
    )
    reading = read(RawFile("a.eml", "a.eml", "/a.eml", data))
    assert reading is not None
    found = extract(reading.document)
    assert found.document_date is not None
    assert (found.document_date.when.edtf, found.document_date.mention) == ("2005-08-02", None)
    assert found.title == "News of the envoy"
    assert found.document_date.reason == reading.document.about.date_reason
    assert [event.when and event.when.edtf for event in found.events] == ["2005-08-01"]
