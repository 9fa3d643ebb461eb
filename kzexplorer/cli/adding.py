"""The commands that read files: import, and extract, which keeps nothing."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kzexplorer.cli.options import add_details, add_limits, add_spacy, add_workspace
from kzexplorer.cli.speaking import Row, drive, print_json, print_words, say
from kzexplorer.cli.status import DONE, REFUSED
from kzexplorer.cli.values import date_of, path_of

if TYPE_CHECKING:
    from kzexplorer.operations.import_report import ImportProgress, ImportReport, ImportSettings, Outcome
    from kzexplorer.operations.plan_import import ImportPlan, PlannedFile
    from kzexplorer.store import Workspace


def add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=path_of, metavar="PATH", help="a file, or a folder with files")
    add_workspace(parser)
    add_limits(parser)
    add_spacy(parser)
    parser.add_argument("--cluster", default="", metavar="ADDRESS", help="have a Dask cluster read: tcp://host:8786")
    parser.add_argument("--dry-run", action="store_true", help="say what would become of each file, and add nothing")
    parser.add_argument("--json", action="store_true", help="print what became of each file")


def add_extract(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=path_of, metavar="FILE")
    parser.add_argument(
        "--document-date", type=date_of, metavar="DATE", help="for texts that do not say when they are of"
    )
    add_limits(parser)
    add_spacy(parser)
    add_details(parser)
    parser.add_argument("--json", action="store_true", help="one JSON value a line and file")


def import_(asked: argparse.Namespace) -> int:
    return _plan(asked) if asked.dry_run else _import(asked)


def _import(asked: argparse.Namespace) -> int:
    from kzexplorer.operations.import_files import import_files
    from kzexplorer.store import Mode, open_workspace

    outcomes: list[Outcome] = []
    hear: Callable[[ImportProgress], object] = _say_skipped
    if asked.json:
        hear = lambda progress: outcomes.extend(progress.outcomes)  # noqa: E731
    with open_workspace(asked.workspace, mode=Mode.WRITE) as workspace:
        report = drive(import_files(workspace, asked.paths, settings=_settings(asked)), hear)
    if asked.json:
        print_json(_import_value(outcomes, report))
    else:
        print_words(f"{report.changes.label}: {report.n_events} events.")
    for each in report.refused:
        say(str(each.problem))
    for lost in report.not_moved:
        say(f"{lost.document_name} tells no more of this, so your decision stays with its earlier text: {lost.title}.")
    return REFUSED if report.refused else DONE


def _say_skipped(progress: ImportProgress) -> None:
    for each in progress.outcomes:
        if each.fate == "skipped":
            print_words(f"Skipped {each.file}: {each.reason}.")


def _import_value(outcomes: list[Outcome], report: ImportReport) -> Row:
    of_fate = {fate: [each for each in outcomes if each.fate == fate] for fate in ("read", "skipped", "refused")}
    return {
        "read": [
            {
                "file": each.file,
                "document": each.document,
                "events": each.n_events,
                "encoding": each.encoding,
                "message": each.reason or None,
            }
            for each in of_fate["read"]
        ],
        "skipped": [{"file": each.file, "reason": each.reason} for each in of_fate["skipped"]],
        "refused": [
            {"file": each.file, "message": str(each.problem), "reason": each.reason, "next_step": each.next_step}
            for each in of_fate["refused"]
        ],
        "not_moved": [
            {"event": each.event, "title": each.title, "document": each.document_name} for each in report.not_moved
        ],
    }


def _plan(asked: argparse.Namespace) -> int:
    from kzexplorer.operations.plan_import import plan_import

    with _for_looking(asked.workspace) as workspace:
        plan = drive(plan_import(workspace, asked.paths, settings=_settings(asked)))
    if asked.json:
        print_json({"files": [_planned_value(each) for each in plan.files]})
    return _say_plan(plan, in_words=not asked.json)


def _say_plan(plan: ImportPlan, *, in_words: bool) -> int:
    status = DONE
    for each in plan.files:
        if each.fate == "refused":
            status = REFUSED
            say(f"{each.reason} {each.next_step}".strip())
        elif in_words:
            why = f": {each.reason}" if each.reason else ""
            print_words(f"{each.fate:9} {each.file}{why}")
    return status


def _planned_value(planned: PlannedFile) -> Row:
    columns = planned.columns
    pairs = [] if columns is None else zip(columns.names, columns.meanings, strict=True)
    return {
        "file": planned.file,
        "fate": planned.fate,
        "format": planned.format_words,
        "bytes": planned.n_bytes,
        "reason": planned.reason or None,
        "next_step": planned.next_step or None,
        "columns": [{"name": name, "meaning": meaning} for name, meaning in pairs],
    }


@contextmanager
def _for_looking(place: Path) -> Iterator[Workspace]:
    """The workspace, or an empty one for as long as it takes, where there is none yet."""
    from kzexplorer.paths import is_there
    from kzexplorer.store import Mode, open_workspace

    if not isinstance(place, Path) or is_there(place):
        with open_workspace(place, create=False, mode=Mode.READ) as workspace:
            yield workspace
        return
    with TemporaryDirectory() as folder, open_workspace(Path(folder) / "empty.kzx") as workspace:
        yield workspace


def extract(asked: argparse.Namespace) -> int:
    from kzexplorer.export.findings_json import read_value, refused_value
    from kzexplorer.export.findings_words import read_lines
    from kzexplorer.operations.extract_files import NotRead, extract_files

    status = DONE
    for found in extract_files(asked.paths, asked.document_date, settings=_settings(asked)):
        if isinstance(found, NotRead):
            status = REFUSED
            say(str(found.problem))
            if asked.json:
                print_json(refused_value(found.file, str(found.problem)))
            continue
        if found.error:
            status = REFUSED
            say(found.error)
        if asked.json:
            value = read_value(found.file, found.document, found.findings, details=asked.details)
            print_json(value | ({"message": found.error} if found.error else {}))
        else:
            text, given = found.document.text, asked.document_date
            print_words("\n".join(read_lines(found.file, text, found.findings, given=given, details=asked.details)))
    return status


def _settings(asked: argparse.Namespace) -> ImportSettings:
    from kzexplorer.operations.import_report import USUAL_SECONDS, ImportSettings

    seconds = asked.time_limit or USUAL_SECONDS
    return ImportSettings(asked.jobs, seconds, asked.spacy, getattr(asked, "cluster", ""))
