"""The command that reads documents of a workspace again with today's rules, or says first what that would change."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kzexplorer.cli.options import add_limits, add_spacy, add_workspace
from kzexplorer.cli.speaking import Row, drive, print_json, print_words, say
from kzexplorer.cli.status import DONE, REFUSED

if TYPE_CHECKING:
    from kzexplorer.operations.compare_extraction import Comparison, DocumentDifference, EventDifference
    from kzexplorer.operations.import_report import ImportSettings


def add_rerun(parser: argparse.ArgumentParser) -> None:
    add_workspace(parser)
    parser.add_argument(
        "--document", type=int, action="append", metavar="ID", help="that one alone; can be given several times"
    )
    add_limits(parser)
    add_spacy(parser)
    parser.add_argument("--dry-run", action="store_true", help="say what would come, change and go, and change nothing")
    parser.add_argument("--json", action="store_true", help="print one JSON value")


def rerun(asked: argparse.Namespace) -> int:
    return _compare(asked) if asked.dry_run else _rerun(asked)


def _rerun(asked: argparse.Namespace) -> int:
    from kzexplorer.export.findings_words import count_words
    from kzexplorer.operations.rerun_extraction import rerun_extraction
    from kzexplorer.store import Mode, open_workspace

    with open_workspace(asked.workspace, create=False, mode=Mode.WRITE) as workspace:
        changes = drive(rerun_extraction(workspace, asked.document, settings=_settings(asked)))
    if asked.json:
        print_json({"documents": sorted(changes.documents), "events": sorted(changes.events)})
    else:
        read = count_words(len(changes.documents), "document")
        print_words(f"Read {read} again. What you decided on their events stays.")
    return DONE


def _compare(asked: argparse.Namespace) -> int:
    from kzexplorer.operations.compare_extraction import compare
    from kzexplorer.store import Mode, open_workspace

    with open_workspace(asked.workspace, create=False, mode=Mode.WRITE) as workspace:
        comparison = drive(compare(workspace, asked.document, settings=_settings(asked)))
    if asked.json:
        print_json(_value(comparison))
    else:
        print_words("\n".join(_lines(comparison)))
    for problem in comparison.problems:
        say(str(problem))
    return REFUSED if comparison.problems else DONE


def _lines(comparison: Comparison) -> Iterator[str]:
    from kzexplorer.export.findings_words import count_words
    from kzexplorer.operations.compare_extraction import Difference

    for document in comparison.documents:
        yield f"{document.title}"
        for event in document.events:
            yield from _event_lines(event)
    counts = ", ".join(f"{len(comparison.of(difference)):,} {difference}" for difference in Difference)
    where = count_words(comparison.n_documents, "document")
    yield f"{counts}, {comparison.n_same:,} as before, in {where}; nothing was changed."


def _event_lines(event: EventDifference) -> Iterator[str]:
    why = " (no longer found)" if event.stale else ""
    yield f"  {event.difference:8} {event.title}{why}"
    for field in event.fields:
        yield f"           {field.field}: {field.old} → {field.new}"


def _value(comparison: Comparison) -> Row:
    return {
        "compared": comparison.n_documents,
        "same": comparison.n_same,
        "decided": comparison.n_kept,
        "documents": [_document_value(document) for document in comparison.documents],
        "refused": [str(problem) for problem in comparison.problems],
    }


def _document_value(document: DocumentDifference) -> Row:
    return {
        "document": document.document,
        "title": document.title,
        "events": [
            {
                "difference": event.difference,
                "event": event.event,
                "title": event.title,
                "start": event.span.start,
                "end": event.span.end,
                "verdict": event.verdict,
                "stale": event.stale,
                "fields": [{"field": each.field, "old": each.old, "new": each.new} for each in event.fields],
            }
            for event in document.events
        ],
    }


def _settings(asked: argparse.Namespace) -> ImportSettings:
    from kzexplorer.operations.import_report import USUAL_SECONDS, ImportSettings

    return ImportSettings(asked.jobs, asked.time_limit or USUAL_SECONDS, asked.spacy)
