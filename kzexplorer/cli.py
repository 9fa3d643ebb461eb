"""The operations without a window: `parse` reads the arguments, `run` carries out a command and returns its status.

0: done; 1: finished, but something was refused or a check failed, each named on stderr; 2: wrong usage. With
`--json` one JSON value (of `extract`: one a line and file) goes to stdout, and nothing else does.
Each command imports what it needs when it runs, so that `--version` and the window wait for none of it.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from kzexplorer import __version__
from kzexplorer.domain.changes import Progress
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem, reason_of

if TYPE_CHECKING:
    from kzexplorer.domain.workspace_place import Place
    from kzexplorer.operations.import_report import Outcome

T = TypeVar("T")
AnyProgress = TypeVar("AnyProgress", bound=Progress)
Row = dict[str, Any]

DONE, REFUSED, INTERRUPTED = 0, 1, 130

_SIZE = re.compile(r"([0-9]{3,4})x([0-9]{3,4})")
_MOST_SCALE, _LEAST_SCALE = 4.0, 0.5
_DAY = re.compile(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?", re.ASCII)
_MOST_JOBS = 64
_PICTURES = (".png", ".svg", ".pdf")
_GROUPINGS = ("kind", "entity", "document", "place", "topic", "status", "review")
_COMMANDING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What a terminal obeys instead of showing it: controls (but the end of a line), and turns of the direction."""
_EVENT_COLUMNS = (
    "id title kind status verdict earliest latest precision edtf participants places passages date_spans "
    "confidence why document"
).split()
_ENTITY_COLUMNS = "id name type role aliases events mentions".split()


# ---- arguments


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """`command` is None for the window. Exits with status 2 for wrong usage, with 0 for --help and --version."""
    words = list(arguments)
    if words and words[0] in _COMMANDS:
        add, _, purpose = _COMMANDS[words[0]]
        parser = argparse.ArgumentParser(f"kzexplorer {words[0]}", description=purpose, allow_abbrev=False)
        add(parser)
        asked = parser.parse_args(words[1:], argparse.Namespace(command=words[0]))
        if asked.command == "snapshot":
            _check_snapshot(parser, asked)
        return asked
    return _window_parser().parse_args(words, argparse.Namespace(command=None))


def _window_parser() -> argparse.ArgumentParser:
    lines = "\n".join(f"  {name:10}{purpose}" for name, (_, _, purpose) in _COMMANDS.items())
    parser = argparse.ArgumentParser(
        "kzexplorer",
        usage="%(prog)s [--reset-layout] [WORKSPACE]\n       %(prog)s COMMAND ...",
        description="Open a workspace in the window.",
        epilog=f"commands without a window (each has a --help of its own):\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "workspace", nargs="?", type=_place, metavar="WORKSPACE", help="its file; without it, your own workspace"
    )
    parser.add_argument("--reset-layout", action="store_true", help="forget where the window and its panes were")
    parser.add_argument("--version", action="version", version=f"kzexplorer {__version__}")
    return parser


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="a file, or a folder with files")
    _add_workspace(parser)
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="how many processes read; 1 if not said")
    _add_spacy(parser)
    parser.add_argument("--json", action="store_true", help="print what became of each file")


def _add_spacy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--spacy", default="", metavar="NAME", help="add the names that this spaCy pipeline finds, if you installed it"
    )


def _add_extract(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=_path, metavar="FILE")
    parser.add_argument(
        "--document-date", type=_date, metavar="DATE", help="for texts that do not say when they are of"
    )
    _add_spacy(parser)
    parser.add_argument("--details", action="store_true", help="also what was said and discussed in a meeting")
    parser.add_argument("--json", action="store_true", help="one JSON value a line and file")


def _add_events(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--details", action="store_true", help="also what was said and discussed in a meeting")
    _add_entities(parser)


def _add_entities(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="*", metavar="QUERY", help='words and "phrases", all of which must match')
    _add_workspace(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON list")
    form.add_argument("--csv", action="store_true", help="print a table for spreadsheets")


def _add_snapshot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--workspace", type=_place, metavar="FILE", help="without it, your own workspace")
    parser.add_argument("-o", "--output", type=_picture, required=True, metavar="OUT.png")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WIDTHxHEIGHT")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", type=_scale, default=1.0, help="pixels of the picture for one of the window")
    parser.add_argument("--event", type=int, metavar="ID", help="the event to select")
    parser.add_argument("--query", metavar="QUERY", help="what stands in the search field")
    parser.add_argument("--only", choices=("timeline",), help="the timeline alone; it can also be an .svg or a .pdf")
    parser.add_argument("--from", dest="start", type=_date, metavar="DATE", help="where the timeline begins")
    parser.add_argument("--to", dest="end", type=_date, metavar="DATE", help="where the timeline ends")
    parser.add_argument("--group", choices=_GROUPINGS, default="kind", help="what the lanes of the timeline are")


def _check_snapshot(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """Refuse what only the timeline, or only the window, can be drawn with."""
    if asked.only == "timeline":
        if asked.event is not None:
            parser.error("--event goes with a picture of the window, without --only")
    elif asked.output.suffix.lower() != ".png":
        parser.error(f"{asked.output} does not end in .png, as a picture of the window has to")
    elif asked.start is not None or asked.end is not None or asked.group != _GROUPINGS[0]:
        parser.error("--from, --to and --group go with --only timeline")


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_workspace(parser)
    parser.add_argument("--json", action="store_true", help="print what was checked and found as one JSON value")


def _add_workspace(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--workspace", type=_place, required=True, metavar="FILE", help="or postgresql://user@host/database of a team"
    )


def _path(words: str) -> Path:
    """No words are mostly a script's variable that was never set, and would mean the folder that one stands in."""
    if not words:
        raise argparse.ArgumentTypeError("an empty name is no file or folder")
    return Path(words)


def _place(words: str) -> Place:
    """A file, or the address of a database on a server, which nobody but its user ever brings into play."""
    if not words.startswith(("postgresql:", "postgres:")):
        return _path(words)
    from kzexplorer.domain.workspace_place import ServerAddress

    try:
        return ServerAddress(words)
    except Problem as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def _picture(words: str) -> Path:
    """The ending keeps a slip from writing a picture over a workspace or a document."""
    path = _path(words)
    if path.suffix.lower() not in _PICTURES:
        raise argparse.ArgumentTypeError(f"{words} does not end in .png, .svg or .pdf")
    return path


def _scale(words: str) -> float:
    try:
        scale = float(words)
    except ValueError:
        scale = 0.0
    if not _LEAST_SCALE <= scale <= _MOST_SCALE:
        raise argparse.ArgumentTypeError(f"{words} is no number from {_LEAST_SCALE} to {_MOST_SCALE}")
    return scale


def _size(words: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(words)
    if match is None:
        raise argparse.ArgumentTypeError(f"{words} is no size such as 1440x900")
    return int(match[1]), int(match[2])


def _jobs(words: str) -> int:
    if not words.isdecimal() or not 1 <= int(words) <= _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"{words} is no number from 1 to {_MOST_JOBS}")
    return int(words)


def _date(words: str) -> When:
    match = _DAY.fullmatch(words)
    try:
        if match is None:
            raise ValueError(words)
        year, month, day = (None if part is None else int(part) for part in match.groups())
        assert year is not None
        if month is None:
            return When.of_year(year)
        return When.of_month(year, month) if day is None else When.of_day(year, month, day)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words} is no date such as 2005-08-02") from None


# ---- commands


def run(arguments: argparse.Namespace) -> int:
    """Carry out a command other than the window and its snapshot; returns the exit status, and says why if not 0."""
    _, command, _ = _COMMANDS[arguments.command]
    _open_streams()
    _speak_utf8()
    try:
        status = command(arguments)
        sys.stdout.flush()
    except Problem as problem:
        _say(str(problem))
        return REFUSED
    except KeyboardInterrupt:
        _say("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        _give_up(sys.stdout)
        return DONE  # whoever reads has seen enough
    except OSError as error:
        if error.filename is not None:
            raise
        _give_up(sys.stdout)
        _say(f"Could not write the output: {reason_of(error)}. Make room there and try again.")
        return REFUSED
    return status


def _give_up(stream: TextIO) -> None:
    """What is left to write must not be tried again when the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _import(asked: argparse.Namespace) -> int:
    from kzexplorer.operations.import_files import import_files
    from kzexplorer.operations.import_report import Fate, ImportSettings
    from kzexplorer.store import open_workspace

    outcomes: list[Outcome] = []
    with open_workspace(asked.workspace) as workspace:
        settings = ImportSettings(asked.jobs, spacy=asked.spacy)
        steps = import_files(workspace, asked.paths, settings=settings)
        report = _drive(steps, lambda progress: outcomes.extend(progress.outcomes))
    if asked.json:
        _print_json(_import_value(outcomes))
    else:
        _print_words(f"{report.changes.label}: {report.n_events} events.")
        for each in outcomes:
            if each.fate is Fate.SKIPPED:
                _print_words(f"Skipped {each.file}: {each.reason}.")
    for each in report.refused:
        _say(str(each.problem))
    return REFUSED if report.refused else DONE


def _extract(asked: argparse.Namespace) -> int:
    from kzexplorer.export.findings_json import read_value, refused_value
    from kzexplorer.export.findings_words import read_lines
    from kzexplorer.operations.extract_files import Refused, extract_files

    status = DONE
    for found in extract_files(asked.paths, asked.document_date, spacy=asked.spacy):
        file = _shown(found.path)
        if isinstance(found, Refused):
            status = REFUSED
            _say(str(found.problem))
            if asked.json:
                _print_json(refused_value(file, str(found.problem)))
        elif asked.json:
            _print_json(read_value(file, found.document, found.findings, details=asked.details))
        else:
            text, given = found.document.text, asked.document_date
            lines = read_lines(file, text, found.findings, given=given, details=asked.details)
            _print_words("\n".join(lines))
    return status


def _events(asked: argparse.Namespace) -> int:
    from kzexplorer.operations.list_findings import list_events
    from kzexplorer.store import open_workspace

    with open_workspace(asked.workspace, create=False) as workspace:
        rows = list_events(workspace, " ".join(asked.query), details=asked.details)
    _print_rows(asked, rows, _EVENT_COLUMNS, "{edtf}  {title} [{kind}]")
    return DONE


def _entities(asked: argparse.Namespace) -> int:
    from kzexplorer.export.findings_words import count_words
    from kzexplorer.operations.list_findings import list_entities
    from kzexplorer.store import open_workspace

    with open_workspace(asked.workspace, create=False) as workspace:
        rows = list_entities(workspace, " ".join(asked.query))
    counted = [
        row
        if asked.json or asked.csv
        else row | {"in_events": count_words(row["events"], "event"), "said": count_words(row["mentions"], "mention")}
        for row in rows
    ]
    _print_rows(asked, counted, _ENTITY_COLUMNS, "{name} [{type}]: {in_events}, {said}")
    return DONE


def _check(asked: argparse.Namespace) -> int:
    from dataclasses import asdict

    from kzexplorer.operations.check_workspace import check_workspace
    from kzexplorer.store import open_workspace

    with open_workspace(asked.workspace, create=False) as workspace:
        report = _drive(check_workspace(workspace))
    if asked.json:
        faults = [asdict(fault) for fault in report.faults]
        _print_json({"sound": report.sound, **asdict(report.counts), "faults": faults})
    elif report.sound:
        _print_words(f"{asked.workspace} is sound: {report.counts.documents} documents, {report.counts.events} events.")
    for fault in report.faults:
        _say(f"{fault.check}: {fault.where}: {fault.what}.")
    if not report.sound:
        _say(f"{asked.workspace} was damaged or changed by hand. Restore it from a copy.")
    return DONE if report.sound else REFUSED


def _parsed_only(asked: argparse.Namespace) -> int:
    raise AssertionError(f"{asked.command} needs the window")


Command = tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str]
_COMMANDS: dict[str, Command] = {
    "import": (_add_import, _import, "Add files and folders to a workspace."),
    "extract": (_add_extract, _extract, "Print what is found in files, without any workspace."),
    "events": (_add_events, _events, "List the events of a workspace."),
    "entities": (_add_entities, _entities, "List the people, organisations, places and documents of a workspace."),
    "snapshot": (_add_snapshot, _parsed_only, "Draw the window into a picture."),
    "check": (_add_check, _check, "Prove that a workspace is whole and every quote stands where it was found."),
}


# ---- output


def _import_value(outcomes: Sequence[Outcome]) -> Row:
    of_fate = {fate: [each for each in outcomes if each.fate == fate] for fate in ("read", "skipped", "refused")}
    return {
        "read": [
            {"file": each.file, "document": each.document, "events": each.n_events, "encoding": each.encoding}
            for each in of_fate["read"]
        ],
        "skipped": [{"file": each.file, "reason": each.reason} for each in of_fate["skipped"]],
        "refused": [{"file": each.file, "message": str(each.problem)} for each in of_fate["refused"]],
    }


def _print_rows(asked: argparse.Namespace, rows: list[Row], columns: Sequence[str], line: str) -> None:
    if asked.json:
        _print_json(rows)
    elif asked.csv:
        from kzexplorer.export.table_csv import write_csv

        write_csv(rows, columns, sys.stdout)
    else:
        for row in rows:
            _print_words(line.format_map(row | {"edtf": row.get("edtf") or "no date"}))


def _print_words(words: str) -> None:
    """For a person at a terminal, which what documents say must not command."""
    print(_COMMANDING.sub("\N{REPLACEMENT CHARACTER}", words))


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))


def _say(sentence: str) -> None:
    _say_plainly(f"kzexplorer: {sentence}")


def _say_plainly(words: str) -> None:
    """Work goes on where nobody can be told about it: the status tells."""
    try:
        print(_COMMANDING.sub("\N{REPLACEMENT CHARACTER}", words), file=sys.stderr, flush=True)
    except OSError:
        _give_up(sys.stderr)


def _shown(path: Path) -> str:
    from kzexplorer.readers import file_name

    return file_name(path)


def _open_streams() -> None:
    """A stream that whoever started the program closed is None, and `print` would take stdout for a missing stderr."""
    sys.stdout = sys.stdout or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    sys.stderr = sys.stderr or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")


def _speak_utf8() -> None:
    """JSON is UTF-8 wherever it goes, and no name in a document can be one that the terminal lacks."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _drive(steps: Generator[AnyProgress, None, T], hear: Callable[[AnyProgress], object] = lambda _: None) -> T:
    """Run an operation to its end, saying on stderr how far it is."""
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
        hear(progress)
        _say_plainly(f"{progress.words} ({progress.done + 1} of {progress.total})")
