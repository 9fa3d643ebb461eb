"""The commands of evidence packs: pack writes one, verify checks one that somebody wrote."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kzexplorer.cli.options import add_chosen, add_details, add_limits, add_workspace
from kzexplorer.cli.speaking import Row, drive, print_json, print_words, say
from kzexplorer.cli.status import DONE, REFUSED
from kzexplorer.cli.values import path_of
from kzexplorer.export.formats import FORMATS, Layout, Options, format_of

if TYPE_CHECKING:
    from kzexplorer.operations.packs.report import PackFault, PackReport

_USUAL_REPORT = "html"
_NO_REPORT = "none"


def add_pack(parser: argparse.ArgumentParser) -> None:
    formats = [each.id for each in FORMATS]
    add_chosen(parser)
    add_workspace(parser)
    parser.add_argument("-o", "--output", type=path_of, required=True, metavar="PACK.zip")
    parser.add_argument("--hashes-only", action="store_true", help="the SHA-256 of the sources, not the sources")
    parser.add_argument(
        "--report",
        action="append",
        choices=[*formats, _NO_REPORT],
        metavar="FORMAT",
        help=f"{', '.join(formats)} or {_NO_REPORT}; {_USUAL_REPORT} if not said; can be given several times",
    )
    parser.add_argument("--title", default="", help="of the pack; the workspace's name if not said")
    add_details(parser)
    parser.add_argument("--layout", type=Layout, choices=list(Layout), default=Layout.LIST, help="of the report")
    parser.add_argument("--template", type=path_of, metavar="FILE", help="house style of the report: .docx or .css")


def add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pack", type=path_of, metavar="PACK.zip")
    parser.add_argument(
        "--sources",
        type=path_of,
        action="append",
        default=[],
        metavar="FOLDER",
        help="where the sources are of a pack that has only their sums; can be given several times",
    )
    add_limits(parser)
    parser.add_argument("--json", action="store_true", help="print what was checked and found as one JSON value")


def pack(asked: argparse.Namespace) -> int:
    from kzexplorer.cli.wrong_part import refuse_search
    from kzexplorer.export.findings_words import count_words
    from kzexplorer.operations.make_pack import PackWish, make_pack
    from kzexplorer.search import QueryProblem
    from kzexplorer.store import Mode, open_workspace

    typed = " ".join(asked.query)
    chosen = dict.fromkeys(each for each in asked.report or [_USUAL_REPORT] if each != _NO_REPORT)
    wish = PackWish(
        asked.output,
        typed,
        details=asked.details,
        hashes_only=asked.hashes_only,
        reports=tuple(map(format_of, chosen)),
        title=asked.title,
        options=Options(layout=asked.layout, template=asked.template),
    )
    try:
        with open_workspace(asked.workspace, create=False, mode=Mode.READ) as workspace:
            made = drive(make_pack(workspace, wish, pdf=asked.pdf))
    except QueryProblem as problem:
        return refuse_search(typed, problem)
    held = f"{count_words(made.n_events, 'event')} with {count_words(made.n_quotations, 'quotation')}"
    print_words(f"{held} packed into {made.path}.")
    print_words(f"Fingerprint: {made.fingerprint}")
    for report, reason, count in made.left_out:
        say(f"{count:,} left out of {report}: {reason}.")
    return DONE


def verify(asked: argparse.Namespace) -> int:
    from kzexplorer.operations.import_report import USUAL_SECONDS, ImportSettings
    from kzexplorer.operations.verify_pack import verify_pack

    settings = ImportSettings(asked.jobs, asked.time_limit or USUAL_SECONDS)
    report = drive(verify_pack(asked.pack, asked.sources, settings=settings))
    for fault in report.faults:
        say(fault.what)
    for note in report.notes:
        say(note)
    if asked.json:
        print_json(_value(report, str(asked.pack)))
    else:
        print_words(_told(report, str(asked.pack)))
    return DONE if report.is_sound else REFUSED


def _told(report: PackReport, pack: str) -> str:
    stand = f"{report.n_stand:,} of {report.n_quotations:,} quotations stand in their sources"
    if report.is_sound:
        return f"{pack} is sound: {stand}.\nFingerprint: {report.fingerprint}"
    n_unchecked = sum(fault.unchecked for fault in report.faults)
    wrong = f"{len(report.faults) - n_unchecked:,} checks failed"
    unchecked = f", and {n_unchecked:,} could not be made" if n_unchecked else ""
    return f"{pack}: {wrong}{unchecked}; {stand}."


def _value(report: PackReport, pack: str) -> Row:
    manifest = report.manifest
    made = {} if manifest is None else {"title": manifest.title, "query": manifest.query, "created": manifest.created}
    return {
        "pack": pack,
        "sound": report.is_sound,
        "fingerprint": report.fingerprint if report.is_sound else None,
        "program": None if manifest is None else manifest.program,
        **made,
        "quotations": report.n_quotations,
        "standing": report.n_stand,
        "sources": report.n_sources,
        "faults": [_fault(each) for each in report.faults],
        "notes": list(report.notes),
    }


def _fault(fault: PackFault) -> Row:
    """`quotation` counts from 1 within its event, and is 0 for the words of the date."""
    return {
        "message": fault.what,
        "file": fault.file,
        "event": fault.event,
        "title": fault.title,
        "quotation": fault.quotation,
        "words": fault.words,
        "checked": not fault.unchecked,
    }
