"""Puts what the program has into the manual's Markdown: words of menus, keys as they are now, tables of keys and forms.

In a chapter stand `{menu:ID}`, `{key:ID}`, `{letter:ID}` and `{do:ID}` (menu and key) for a command of
`kzexplorer/ui/actions.py`, `{keys}` and `{exports}` for a table, and `**words**` for words that the window shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kzexplorer.translation import tr
from kzexplorer.ui.dialogs.keys import IN_PANES, Rows
from kzexplorer.ui.keymap import CommandLine, is_letter, shown

BETWEEN = " › "
_COMMAND = re.compile(r"\{(menu|key|letter|do):(\w+)\}")
_TABLE = re.compile(r"^\{(keys|exports)\}$", re.MULTILINE)
_ON_SCREEN = re.compile(r"\*\*(.+?)\*\*")


class Filling:
    """`lines` are the commands as they are now, in the language of the person, as is all else that is put in."""

    def __init__(self, lines: Iterable[CommandLine]) -> None:
        self._lines = {line.id: line for line in lines}

    def fill(self, text: str) -> str:
        """The same Markdown with everything put in. Raises KeyError for a command that is not there."""
        said = _ON_SCREEN.sub(lambda found: f"**{tr(found[1]).rstrip('…')}**", text)
        named = _COMMAND.sub(lambda found: self._command(found[1], self._lines[found[2]]), said)
        return _TABLE.sub(lambda found: self._tables(found[1]), named)

    def _command(self, part: str, line: CommandLine) -> str:
        path = f"*{BETWEEN.join((*line.path, line.words.rstrip('…')))}*"
        if part == "menu":
            return path
        key = next((f"`{shown(key)}`" for key in line.keys if is_letter(key) is (part == "letter")), "")
        if part == "do":
            return f"{path} ({key})" if key else path
        return key or path

    def _tables(self, name: str) -> str:
        return "\n".join(self._keys() if name == "keys" else self._exports())

    def _keys(self) -> Iterator[str]:
        for heading, rows in IN_PANES:
            yield from _table(tr(heading), [(tr(words), tr(keys)) for words, keys in rows])
        lines = self._lines.values()
        yield from _table(tr("Event card and review"), _rows(lines, letters=True))
        for menu, group in groupby(lines, lambda line: line.path[0]):
            yield from _table(menu, _rows(group, letters=False))

    def _exports(self) -> Iterator[str]:
        from kzexplorer.export.formats import FORMATS

        yield from (f"| {tr('Form')} | {tr('File')} | {tr('For')} |", "| --- | --- | --- |")
        for each in FORMATS:
            yield f"| {tr(each.words)} | `{each.suffix}` | {tr(each.purpose)} |"


def _rows(lines: Iterable[CommandLine], *, letters: bool) -> Rows:
    """The words of the commands that have such keys, and those keys."""
    told = ((line.words.rstrip("…"), [shown(key) for key in line.keys if is_letter(key) is letters]) for line in lines)
    return [(words, "  ".join(f"`{key}`" for key in keys)) for words, keys in told if keys]


def _table(heading: str, rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    if rows:
        yield from (f"## {heading}", "", f"| {tr('What it does')} | {tr('Keys')} |", "| --- | --- |")
        yield from (f"| {words} | {keys} |" for words, keys in rows)
        yield ""
