"""The commands that look into a workspace: events, entities, check."""

from __future__ import annotations

import argparse

from kzexplorer.cli.options import add_details, add_workspace
from kzexplorer.cli.speaking import drive, print_json, print_rows, print_words, say
from kzexplorer.cli.status import DONE, REFUSED

_EVENT_COLUMNS = (
    "id title kind status verdict earliest latest precision edtf participants places passages date_spans "
    "confidence why document"
).split()
_EXAMPLE = "'actor:clinton (treaty OR \"joint statement\") NOT kind:visit date:2010..2012'"
_ENTITY_COLUMNS = "id name type role aliases events mentions".split()


def add_events(parser: argparse.ArgumentParser) -> None:
    add_details(parser)
    add_entities(parser)


def add_entities(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="*", metavar="QUERY", help=f"as in the search field, such as {_EXAMPLE}")
    add_workspace(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON list")
    form.add_argument("--csv", action="store_true", help="print a table for spreadsheets")


def add_check(parser: argparse.ArgumentParser) -> None:
    add_workspace(parser)
    parser.add_argument("--json", action="store_true", help="print what was checked and found as one JSON value")


def events(asked: argparse.Namespace) -> int:
    from kzexplorer.cli.wrong_part import refuse_search
    from kzexplorer.operations.list_findings import list_events
    from kzexplorer.search import QueryProblem
    from kzexplorer.store import Mode, open_workspace

    typed = " ".join(asked.query)
    try:
        with open_workspace(asked.workspace, create=False, mode=Mode.READ) as workspace:
            rows = list_events(workspace, typed, details=asked.details)
    except QueryProblem as problem:
        return refuse_search(typed, problem)
    print_rows(asked, rows, _EVENT_COLUMNS, "{edtf}  {title} [{kind}]")
    return DONE


def entities(asked: argparse.Namespace) -> int:
    from kzexplorer.cli.wrong_part import refuse_search
    from kzexplorer.export.findings_words import count_words
    from kzexplorer.operations.list_findings import list_entities
    from kzexplorer.search import QueryProblem
    from kzexplorer.store import Mode, open_workspace

    typed = " ".join(asked.query)
    try:
        with open_workspace(asked.workspace, create=False, mode=Mode.READ) as workspace:
            rows = list_entities(workspace, typed)
    except QueryProblem as problem:
        return refuse_search(typed, problem)
    counted = [
        row
        if asked.json or asked.csv
        else row | {"in_events": count_words(row["events"], "event"), "said": count_words(row["mentions"], "mention")}
        for row in rows
    ]
    print_rows(asked, counted, _ENTITY_COLUMNS, "{name} [{type}]: {in_events}, {said}")
    return DONE


def check(asked: argparse.Namespace) -> int:
    from dataclasses import asdict

    from kzexplorer.operations.check_workspace import check_workspace
    from kzexplorer.store import Mode, open_workspace

    with open_workspace(asked.workspace, create=False, mode=Mode.READ) as workspace:
        report = drive(check_workspace(workspace))
    if asked.json:
        faults = [asdict(fault) for fault in report.faults]
        not_checked = report.not_checked or None
        print_json({"sound": report.sound, **asdict(report.counts), "faults": faults, "not_checked": not_checked})
    elif report.sound:
        print_words(f"{asked.workspace} is sound: {report.counts.documents} documents, {report.counts.events} events.")
    if report.not_checked:
        say(report.not_checked)
    for fault in report.faults:
        say(f"{fault.check}: {fault.where}: {fault.what}.")
    if not report.sound:
        say(f"{asked.workspace} was damaged or changed by hand. Restore it from a copy.")
    return DONE if report.sound else REFUSED
