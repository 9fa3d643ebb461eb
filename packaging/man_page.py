"""Writes the manual page of the command line from the parsers of the commands themselves."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from kzexplorer import __version__
from kzexplorer.cli import running

_DESCRIPTION = """kzexplorer reads documents, finds the events that they date, with people, organisations, places and
agreements, and shows them on a timeline beside the exact words that tell them. Everything is kept in one file, the
workspace, whose name ends in .kzx. Nothing leaves the computer. Without a command it opens a window, on the workspace
that is named or on your own one."""
_STATUSES = (
    ("0", "Done."),
    ("1", "Something was refused, or a check failed; each is named on standard error."),
    ("2", "The command line was not understood."),
    ("130", "Stopped by Ctrl-C."),
)
_FILES = (
    ("~/.local/share/kzexplorer/My workspace.kzx", "Your own workspace, made at the first start."),
    ("~/.config/kzexplorer/settings.json", "How the window looks and what it remembers."),
    ("~/.local/state/kzexplorer/log/kzexplorer.log", "What went wrong, if anything did."),
)


def man_page(date: str) -> str:
    """The page in the language of man; `date` is the day of the version, such as 2026-11-22."""
    lines = [
        f'.TH KZEXPLORER 1 "{date}" "kzexplorer {__version__}" "User Commands"',
        ".SH NAME",
        r"kzexplorer \- offline explorer of dated events in documents",
        ".SH SYNOPSIS",
        *_usage(running.window_parser(), ["kzexplorer"]),
        ".PP",
        r"\fBkzexplorer\fR \fICOMMAND\fR ...",
        ".SH DESCRIPTION",
        _plain(" ".join(_DESCRIPTION.split())),
        ".SH OPTIONS",
        *_options(running.window_parser()),
        ".SH COMMANDS",
    ]
    for name in running.COMMANDS:
        lines += _command(name)
    for head, rows in (("EXIT STATUS", _STATUSES), ("FILES", _FILES)):
        lines.append(f".SH {head}")
        for term, words in rows:
            lines += [".TP", rf"\fB{_plain(term)}\fR", _plain(words)]
    return "\n".join(lines) + "\n"


def _command(name: str) -> Iterator[str]:
    add, _, purpose = running.COMMANDS[name]
    parser = argparse.ArgumentParser(f"kzexplorer {name}")
    add(parser)
    yield f".SS {name}"
    yield _plain(purpose)
    yield ".PP"
    yield from _usage(parser, ["kzexplorer", name])
    yield from _options(parser)


def _usage(parser: argparse.ArgumentParser, words: list[str]) -> Iterator[str]:
    usage = argparse.ArgumentParser(" ".join(words))
    usage._actions[:] = parser._actions  # the usage without what argparse was told to say in its place
    usage._mutually_exclusive_groups[:] = parser._mutually_exclusive_groups
    rest = " ".join(usage.format_usage().split()).removeprefix("usage: ").removeprefix(" ".join(words))
    yield rf"\fB{_plain(' '.join(words))}\fR{_plain(rest)}"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.help == argparse.SUPPRESS:
            continue
        value = action.metavar or (" | ".join(map(str, action.choices)) if action.choices else None)
        value = value if isinstance(value, str) else None
        named = ", ".join(action.option_strings)
        shown = f"{named} {value}" if named and value and action.nargs != 0 else named or value or action.dest
        yield ".TP"
        yield rf"\fB{_plain(shown)}\fR"
        yield _plain((action.help or "").replace("%%", "%"))


def _plain(words: str) -> str:
    """Text as it is: signs that man would take for orders are written so that it does not."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{escaped}" if escaped.startswith(".") else escaped
