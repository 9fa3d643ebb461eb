"""The table of commands, how their arguments are read, and how they end."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from kzexplorer import __version__
from kzexplorer.cli import adding, keeping, leaving, looking, packing, pictures, rereading
from kzexplorer.cli.speaking import give_up, open_streams, say, speak_utf8
from kzexplorer.cli.status import DONE, INTERRUPTED, REFUSED
from kzexplorer.cli.values import place_of
from kzexplorer.errors import Problem, reason_of
from kzexplorer.export.formats import Writer


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """`command` is None for the window. Exits with status 2 for wrong usage, with 0 for --help and --version."""
    words = list(arguments)
    if words and words[0] in COMMANDS:
        add, _, purpose = COMMANDS[words[0]]
        parser = argparse.ArgumentParser(f"kzexplorer {words[0]}", description=purpose, allow_abbrev=False)
        add(parser)
        asked = parser.parse_args(words[1:], argparse.Namespace(command=words[0]))
        if asked.command == "snapshot":
            pictures.check_snapshot(parser, asked)
        return asked
    return window_parser().parse_args(words, argparse.Namespace(command=None))


def window_parser() -> argparse.ArgumentParser:
    """The arguments of the program where no command is named; its help lists the commands."""
    lines = "\n".join(f"  {name:10}{purpose}" for name, (_, _, purpose) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        "kzexplorer",
        usage="%(prog)s [--new-window] [--reset-layout] [WORKSPACE]\n       %(prog)s COMMAND ...",
        description="Open a workspace in the window.",
        epilog=f"commands without a window (each has a --help of its own):\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "workspace", nargs="?", type=place_of, metavar="WORKSPACE", help="its file; without it, your own workspace"
    )
    parser.add_argument("--new-window", action="store_true", help="open one even where a window is open already")
    parser.add_argument("--reset-layout", action="store_true", help="forget where the window and its panes were")
    parser.add_argument("--version", action="version", version=f"kzexplorer {__version__}")
    return parser


def run(arguments: argparse.Namespace, *, pdf: Writer | None = None) -> int:
    """Carry out a command other than the window and its snapshot; returns the exit status, and says why if not 0.

    `pdf` writes the form that needs the window's toolkit.
    """
    _, command, _ = COMMANDS[arguments.command]
    arguments.pdf = pdf
    open_streams()
    speak_utf8()
    try:
        status = command(arguments)
        sys.stdout.flush()
    except Problem as problem:
        say(str(problem))
        return REFUSED
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        give_up(sys.stdout)
        return DONE  # whoever reads has seen enough
    except OSError as error:
        if error.filename is not None:
            raise
        give_up(sys.stdout)
        say(f"Could not write the output: {reason_of(error)}. Make room there and try again.")
        return REFUSED
    return status


def _parsed_only(asked: argparse.Namespace) -> int:
    raise AssertionError(f"{asked.command} needs the window")


Command = tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str]
COMMANDS: dict[str, Command] = {
    "import": (adding.add_import, adding.import_, "Add files and folders to a workspace."),
    "extract": (adding.add_extract, adding.extract, "Print what is found in files, without any workspace."),
    "events": (looking.add_events, looking.events, "List the events of a workspace."),
    "entities": (
        looking.add_entities,
        looking.entities,
        "List the people, organisations, places and documents of a workspace.",
    ),
    "export": (leaving.add_export, leaving.export, "Write events into a file for other programs, or as a report."),
    "pack": (packing.add_pack, packing.pack, "Write events, their sources and a report into one file to be checked."),
    "verify": (packing.add_verify, packing.verify, "Check a pack: every sum, and every quotation in its source."),
    "snapshot": (pictures.add_snapshot, _parsed_only, "Draw the window into a picture."),
    "check": (
        looking.add_check,
        looking.check,
        "Prove that a workspace is whole and every quote stands where it was found.",
    ),
    "rerun": (
        rereading.add_rerun,
        rereading.rerun,
        "Read documents of a workspace again, or say what that would change.",
    ),
    "backup": (keeping.add_backup, keeping.backup, "Copy a workspace, also while it is open."),
    "restore": (keeping.add_restore, keeping.restore, "Put a copy in the place of a workspace, which is kept."),
}
