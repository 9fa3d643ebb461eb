"""A report says of each event what is known, as exactly as it is known, and where that stands."""

from __future__ import annotations

from kzexplorer.domain.event import DateBasis
from kzexplorer.domain.periods import Mod, narrowed, years_from
from kzexplorer.domain.when import Precision, When
from kzexplorer.export.report.outline import Heading, Sources, Statement, TitlePage, in_words, outline, title_page
from kzexplorer.export.report.sections import Sections
from kzexplorer.export.report.words import date_caveat, date_words
from tests.made_records import about, few, quotation, record


def pieces() -> list[object]:
    records = few()
    return [*outline(records, about(records, "kind:visit"))]


def statements() -> list[Statement]:
    return [piece for piece in pieces() if isinstance(piece, Statement)]


def test_that_the_title_page_says_what_the_report_was_made_from() -> None:
    first = pieces()[0]
    assert isinstance(first, TitlePage)
    assert {fact.name: fact.words for fact in first.facts} == {
        "Workspace": "papers.kzx",
        "Events": "7 events, told by 2 documents",
        "Status": "5 happened, 1 planned, 1 cancelled",
        "Review": "4 accepted, 2 waiting for review, 1 rejected",
        "Chosen by": "Events of the kind visit",
        "Search as typed": "kind:visit",
        "Made": "22 November 2026, 10:48 UTC",
        "Program": "kzexplorer 0.1.0",
    }


def test_that_everything_is_chosen_by_no_search() -> None:
    facts = {fact.name: fact.words for fact in title_page(about(few())).facts}
    assert facts["Chosen by"] == "All events"
    assert "Search as typed" not in facts
    assert in_words("kind:nonsense") == "The search kind:nonsense"


def test_that_years_come_in_their_order_and_undated_events_last() -> None:
    assert [piece.words for piece in pieces() if isinstance(piece, Heading)] == ["1998", "1999", "Without a date"]


def test_that_every_statement_has_a_note_with_the_next_number() -> None:
    assert [said.note.number for said in statements() if said.note] == [1, 2, 3, 4, 5, 6, 7]


def test_that_a_note_quotes_every_passage_and_names_document_date_file_and_place() -> None:
    note = statements()[2].note
    assert note is not None
    assert [(quote.words, quote.language, quote.source) for quote in note.quotes] == [
        ("Қыркүйекте шартнамаға қол қойылды.", "kk", "Шартнама туралы қағаз, no date. қағаз.txt, characters 14–48."),
        (
            "In September they signed.",
            "en",
            "A letter to the court, 10 March 1998. letter.pdf, p. 3, characters 14–39.",
        ),
    ]


def test_that_what_is_planned_cancelled_rejected_or_not_reviewed_is_marked() -> None:
    marked = [[fact.words for fact in said.facts if fact.marked] for said in statements()]
    waiting = "Waiting for review"
    assert marked == [[], [waiting], [], ["Planned"], ["Cancelled", waiting], ["Rejected"], []]
    assert [said.rejected for said in statements()].index(True) == 5


def test_that_a_date_says_how_it_falls_short_of_an_exact_day_as_written() -> None:
    assert [(said.date, said.caveat) for said in statements()] == [
        ("3 March 1998", ""),
        ("17 March 1998", "worked out"),
        ("September 1998", "known to the month"),
        ("1999", "known to the year"),
        ("1 May 1999", "the document’s date"),
        ("1 June 1999", ""),
        ("No date", "the text gives none"),
    ]
    notes = [said.note.dating for said in statements() if said.note]
    assert notes[1] == "Dated by “Two weeks later”: Counted from 3 March 1998."
    assert notes[4] == "Date of the document: Its first line says so."
    assert not notes[0]


def test_that_dates_by_hand_vague_open_and_carried_over_say_so() -> None:
    early = narrowed(When.of_year(2012), Mod.EARLY)
    since = When(When.of_year(2003).earliest, None, Precision.YEAR, "2003/..")
    told = [
        record(1, "x", early),
        record(2, "x", since),
        record(3, "x", When.of_day(2001, 1, 1), edited=frozenset({"when", "title"})),
        record(4, "x", When.of_day(2001, 1, 1), basis=DateBasis.INHERITED),
    ]
    assert [(date_words(each), date_caveat(each)) for each in told] == [
        ("about January–April 2012", "roughly known"),
        ("since 2003", "open at one end"),
        ("1 January 2001", "set by a person"),
        ("1 January 2001", "carried over from other words of the text"),
    ]
    [said] = [each for each in outline(told[2:3], about(told[2:3])) if isinstance(each, Statement)]
    assert str(said.facts[-1]) == "By hand: date, title"


def test_that_an_event_that_no_passage_tells_has_no_note() -> None:
    told = [record(1, "x", None, by_hand=True), record(2, "y", None, quotation("y"))]
    found = [each for each in outline(told, about(told)) if isinstance(each, Statement)]
    assert [each.note and each.note.number for each in found] == [None, 1]
    assert [str(found[0].facts[-1]), found[0].caveat] == ["By hand: added by a person", "set by a person"]


def test_that_the_sources_are_all_that_was_quoted_with_their_hashes() -> None:
    last = pieces()[-1]
    assert isinstance(last, Sources)
    assert [(source.title, source.facts, source.sha256) for source in last.sources] == [
        ("A letter to the court", "Anna Kivi, 10 March 1998, letter.pdf, 12,345 bytes", "0a" * 32),
        ("Шартнама туралы қағаз", "no date, қағаз.txt, 321 bytes", "1a" * 32),
    ]


def test_that_months_part_a_long_report_and_what_is_known_less_stands_apart() -> None:
    sections = Sections(by_month=True)
    dates = [
        When.of_day(2010, 1, 1),
        When.of_year(2010),
        When.of_day(2010, 1, 5),
        When.of_month(2010, 2),
        years_from(2010, 10),
        When.of_day(2010, 3, 1),
        None,
    ]
    assert [[words for _, words in sections.before(when)] for when in dates] == [
        ["2010", "January 2010"],
        ["2010, month not known"],
        ["January 2010 (continued)"],
        ["February 2010"],
        ["2010s"],
        ["2010 (continued)", "March 2010"],
        ["Without a date"],
    ]
