"""Writing events into a file: what comes, in which order, and that a file is there whole or not at all."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import BinaryIO

import pytest

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.changes import at_once
from kzexplorer.errors import Problem
from kzexplorer.export.formats import Format, Options, Tally
from kzexplorer.export.records import About, EventRecord
from kzexplorer.operations.annotate import add_tag, set_note
from kzexplorer.operations.export_events import ExportWish, export_events
from kzexplorer.operations.import_files import import_files
from kzexplorer.store import Workspace


@pytest.fixture
def filled(workspace: Workspace, folder: Path) -> Workspace:
    """Two documents with what was found in them."""
    at_once(import_files(workspace, [folder]))
    return workspace


class Kept:
    """A form of file that keeps what it was given, and fails after so many events if told to."""

    def __init__(self, fail_after: int | None = None) -> None:
        self.records: list[EventRecord] = []
        self.about: About | None = None
        self._fail_after = fail_after

    def __call__(
        self, records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options
    ) -> Generator[int, None, Tally]:
        self.about = about
        for record in records:
            self.records.append(record)
            out.write(record.title.encode() + b"\n")
            yield len(self.records)
            if len(self.records) == self._fail_after:
                raise OSError(28, "No space left on device")
        return Tally(len(self.records))

    def as_format(self) -> Format:
        return Format("kept", "Kept", "For tests.", ".txt", "text/plain", lambda: self)


def test_that_every_quotation_is_the_text_at_its_place(filled: Workspace, tmp_path: Path) -> None:
    kept = Kept()
    report = at_once(export_events(filled, ExportWish(tmp_path / "all.txt", kept.as_format())))
    assert report.tally.written == len(kept.records) == filled.reader.counts().events > 0
    for record in kept.records:
        assert record.quotations
        for quotation in record.quotations:
            text = filled.reader.text(quotation.document.id)
            assert quotation.exact == quotation.span.of(text)
            around = quotation.prefix + quotation.exact + quotation.suffix
            assert text.startswith(around, quotation.span.start - len(quotation.prefix))


def test_that_a_search_chooses_and_the_counts_are_of_what_it_found(filled: Workspace, tmp_path: Path) -> None:
    kept = Kept()
    wish = ExportWish(tmp_path / "visits.txt", kept.as_format(), "kind:visit")
    at_once(export_events(filled, wish))
    assert kept.about is not None
    assert kept.about.query == "kind:visit"
    assert {record.kind.value for record in kept.records} == {"visit"}
    assert kept.about.n_events == sum(kept.about.by_verdict.values()) == sum(kept.about.by_status.values())
    assert kept.about.n_documents == len({record.quotations[0].document.id for record in kept.records})


def test_that_events_come_in_the_order_of_time_with_their_notes_and_tags(filled: Workspace, tmp_path: Path) -> None:
    order = filled.reader.event_order().tolist()
    subject = Subject(SubjectKind.EVENT, order[1])
    set_note(filled, subject, "To be checked.")
    add_tag(filled, [subject], "energy")
    kept = Kept()
    at_once(export_events(filled, ExportWish(tmp_path / "all.txt", kept.as_format())))
    assert [record.id for record in kept.records] == order
    assert (kept.records[1].note, kept.records[1].tags) == ("To be checked.", ("energy",))
    assert kept.records[0].note == ""


def test_that_a_file_tells_the_name_of_the_workspace_and_not_where_it_lies(filled: Workspace, tmp_path: Path) -> None:
    kept = Kept()
    at_once(export_events(filled, ExportWish(tmp_path / "all.txt", kept.as_format())))
    assert kept.about is not None
    assert kept.about.workspace == Path(str(filled.path)).name != str(filled.path)


def test_that_only_the_chosen_events_come(filled: Workspace, tmp_path: Path) -> None:
    order = filled.reader.event_order().tolist()
    kept = Kept()
    wish = ExportWish(tmp_path / "two.txt", kept.as_format(), events=(order[2], order[1]))
    at_once(export_events(filled, wish))
    assert [record.id for record in kept.records] == [order[1], order[2]]


@pytest.mark.parametrize("how", ["cancelled", "failed"])
def test_that_an_export_that_does_not_end_leaves_what_was_there(filled: Workspace, tmp_path: Path, how: str) -> None:
    target = tmp_path / "all.txt"
    target.write_text("before")
    exporting = export_events(filled, ExportWish(target, Kept(2 if how == "failed" else None).as_format()))
    if how == "cancelled":
        next(exporting)
        exporting.close()
    else:
        with pytest.raises(Problem, match="Could not write .*all.txt: no space left"):
            at_once(exporting)
    assert target.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []


def test_that_a_reader_that_stands_still_sees_no_later_change(filled: Workspace) -> None:
    order = filled.reader.event_order().tolist()
    set_note(filled, Subject(SubjectKind.EVENT, order[0]), "Before anything was read.")
    with filled.reader.standing_still() as still:
        set_note(filled, Subject(SubjectKind.EVENT, order[0]), "While it stands still.")
        assert still.annotations_of(order[:1]) == {order[0]: ("Before anything was read.", ())}
