"""The same known text tells the same, whatever format it comes in: through workers into a workspace and back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kzexplorer.operations.check_workspace import CheckReport, check_workspace
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.import_report import Fate, ImportSettings
from kzexplorer.store import DocumentLine, Workspace, open_workspace
from tests.operations import every_format
from tests.readers import made_documents as made

Told = set[tuple[str, frozenset[str]]]
"""The days of events in EDTF with the people in them."""

PEOPLE = frozenset(("Әлия Сұлтанова", "Қайрат Өтегенов"))
KNOWN: Told = {("1998-05-14", PEOPLE), ("2004-09-03", frozenset(("Ruta Vidmane",))), ("2001", frozenset())}
SAID = {"hand.docx", "hand.odt", "hand.epub", "page.html", "notes.md", "office.pdf"}
SAID |= {f"pandoc.{ending}" for ending in ("html", "docx", "odt", "epub", "tei.xml")}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """All of it in one import."""
    folder, aside = tmp_path_factory.mktemp("mixed"), tmp_path_factory.mktemp("aside")
    files = every_format.by_hand() | every_format.by_pandoc(aside) | every_format.by_libreoffice(aside)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    with open_workspace(aside / "work.kzx") as workspace:
        outcomes = [
            outcome
            for progress in import_files(workspace, [folder], settings=ImportSettings(jobs=1))
            for outcome in progress.outcomes
        ]
        assert {outcome.fate for outcome in outcomes} == {Fate.READ}
        assert not any(outcome.reason for outcome in outcomes)
        yield workspace


def lines(workspace: Workspace) -> dict[str, DocumentLine]:
    return {line.name: line for line in workspace.reader.documents()}


def checked(workspace: Workspace) -> CheckReport:
    steps = check_workspace(workspace)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report: CheckReport = end.value
            return report


def told(workspace: Workspace, document: int) -> Told:
    spans = workspace.reader.event_spans(document)
    details = workspace.reader.event_details(sorted({span.event for span in spans}))
    return {
        (each.when.edtf, frozenset(person.name for person in each.participants))
        for each in details
        if each.when is not None and not each.detail
    }


def test_that_every_document_tells_the_same_days_and_people(filled: Workspace) -> None:
    for name, line in lines(filled).items():
        year = {"talks.txt": "1997", "copy.txt": "1996", "copy.md": "1995"}.get(name, "1998")
        if name.startswith(("letter", "message")):
            known = {("2002-06-07", frozenset(("Қайрат Өтегенов", "Ruta Vidmane")))}
        elif name.startswith("table"):
            known = {(row[0], frozenset((row[2],))) for row in every_format.ROWS}
        else:
            known = {(day.replace("1998", year), people) for day, people in KNOWN}
        assert told(filled, line.id) == known, name


def test_that_every_quote_is_in_its_text_and_the_workspace_sound(filled: Workspace) -> None:
    for line in filled.reader.documents():
        text = filled.reader.text(line.id)
        for detail in filled.reader.event_details(sorted({s.event for s in filled.reader.event_spans(line.id)})):
            assert all(dated.span.of(text) == dated.words for dated in detail.dates)
            assert all(quote.span.of(text) == quote.words for quote in detail.quotes)
            assert all(span.of(text).strip() for span in detail.evidence)
        if "𐍈" in text:
            assert text.count(made.PARAGRAPHS[0].partition("1998")[2]) == 1
    assert checked(filled).faults == ()


def test_that_titles_authors_dates_and_languages_are_as_given(filled: Workspace) -> None:
    known = lines(filled)
    for name in SAID & known.keys():
        about = known[name].about
        assert (about.title, about.author) == (made.TITLE, made.AUTHOR), name
        assert known[name].language == "en"
    by_hand = [known[name].about.date for name in ("hand.docx", "hand.odt", "hand.epub", "page.html", "notes.md")]
    assert {None if date is None else date.edtf for date in by_hand} == {"2005-02-01"}
    assert known["utf16.txt"].encoding == "utf-16-le"


def test_that_pages_places_and_raised_marks_are_there(filled: Workspace) -> None:
    known = lines(filled)
    for name, place in (("hand.epub", "chapter 1"), ("table.xlsx", "Sheet!2"), ("table.csv", "row 2")):
        assert place in {passage.locator for passage in filled.reader.passages(known[name].id)}, name
    if "office.pdf" in known:
        assert [page.number for page in filled.reader.pages(known["office.pdf"].id)] == [1]
    for name in ("page.html", "pandoc.html", "pandoc.epub", "office.pdf"):
        if name in known:
            assert f"{made.PARAGRAPHS[0]}¹" in filled.reader.text(known[name].id), name


def test_that_menus_are_kept_apart_from_the_text(filled: Workspace) -> None:
    page = lines(filled)["page.html"].id
    text = filled.reader.text(page)
    apart = [each.content.of(text) for each in filled.reader.set_apart(page) if each.content]
    assert {"Home", "News", "Contacts"} <= set(" ".join(apart).split())


def test_that_what_is_attached_lies_under_its_mail(filled: Workspace) -> None:
    known = lines(filled)
    assert known["talks.txt"].parent == known["letter.eml"].id
    assert filled.reader.parts(known["letter.eml"].id) == [known["talks.txt"].id]
    assert known["copy.txt"].parent is None
