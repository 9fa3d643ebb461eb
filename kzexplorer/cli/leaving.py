"""The command that writes events into a file: export."""

from __future__ import annotations

import argparse

from kzexplorer.cli.options import add_chosen, add_details, add_workspace
from kzexplorer.cli.speaking import drive, print_words, say
from kzexplorer.cli.status import DONE
from kzexplorer.cli.values import path_of
from kzexplorer.export.formats import FORMATS, Imprecise, Layout, Options, format_of


def add_export(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "formats:\n" + "\n".join(f"  {each.id:16}{each.purpose}" for each in FORMATS)
    add_chosen(parser)
    add_workspace(parser)
    parser.add_argument("--format", required=True, choices=[each.id for each in FORMATS], metavar="FORMAT")
    parser.add_argument("-o", "--output", type=path_of, required=True, metavar="OUT")
    parser.add_argument("--title", default="", help="of a report; the workspace's name if not said")
    add_details(parser)
    parser.add_argument(
        "--imprecise",
        type=Imprecise,
        choices=list(Imprecise),
        default=Imprecise.SPANS,
        help="dates not known to the day, in a calendar: as spans of days, or left out",
    )
    parser.add_argument(
        "--layout", type=Layout, choices=list(Layout), default=Layout.LIST, help="of a report: a dated list or a table"
    )
    parser.add_argument("--template", type=path_of, metavar="FILE", help="house style of a report: .docx or .css")


def export(asked: argparse.Namespace) -> int:
    from kzexplorer.cli.wrong_part import refuse_search
    from kzexplorer.operations.export_events import ExportWish, export_events
    from kzexplorer.search import QueryProblem
    from kzexplorer.store import Mode, open_workspace

    typed = " ".join(asked.query)
    options = Options(asked.imprecise, asked.layout, asked.template)
    wish = ExportWish(
        asked.output, format_of(asked.format), typed, details=asked.details, title=asked.title, options=options
    )
    try:
        with open_workspace(asked.workspace, create=False, mode=Mode.READ) as workspace:
            report = drive(export_events(workspace, wish, pdf=asked.pdf))
    except QueryProblem as problem:
        return refuse_search(typed, problem)
    print_words(f"{report.tally.written:,} events were written to {report.path}.")
    for reason, count in report.tally.reasons:
        say(f"{count:,} left out: {reason}.")
    for reason, count in report.tally.altered:
        say(f"{count:,} written otherwise: {reason}.")
    return DONE
