"""What the palette offers, best first: commands that fit what was typed, and what else it could mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzexplorer.translation import tr
from kzexplorer.ui.keymap import CommandLine, shown
from kzexplorer.ui.palette.matching import fit
from kzexplorer.ui.palette.other_words import OTHER_WORDS

if TYPE_CHECKING:
    from kzexplorer.domain.when import When

_RECENT = 0.5
_OFF = 4.0
BETWEEN = " › "


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: its words with the `letters` that were typed, where it is from, and the keys that do the same.

    `what` is the id of a command, a date, or the id or name of what is gone to: `kind` says which. `why_off` says why
    it cannot be chosen, empty where it can; `on` is whether it is ticked.
    """

    kind: str
    what: str | int | When
    words: str
    place: str
    keys: str = ""
    letters: tuple[int, ...] = ()
    why_off: str = ""
    on: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        ticked = tr("ticked") if self.on else ""
        return ", ".join(part for part in (self.words, ticked, self.place, self.keys, self.why_off) if part)


def commands(lines: Iterable[CommandLine], typed: str, recent: Sequence[str]) -> list[Entry]:
    """Of what was typed: best first, and among equals those used last. Of nothing: those used last, then all as the
    menus have them."""
    places = {command: place for place, command in enumerate(recent)}
    if not typed.strip():
        ordered = sorted(lines, key=lambda line: places.get(line.id, len(places)))
        return [_entry(line, ()) for line in ordered]
    found = []
    for line in lines:
        how = fit(typed, line.said, tr(OTHER_WORDS.get(line.id, "")), " ".join(line.path))
        if how is not None:
            used = _RECENT / (1 + places[line.id]) if line.id in places else 0.0
            found.append((how.score + used - (_OFF if line.why_off else 0.0), _entry(line, how.letters)))
    return [entry for _, entry in sorted(found, key=lambda each: -each[0])]


def _entry(line: CommandLine, letters: tuple[int, ...]) -> Entry:
    keys = "  ".join(shown(key) for key in line.keys[:2])
    place = BETWEEN.join(line.path)
    return Entry("command", line.id, line.said, place, keys, letters, line.why_off, bool(line.on))
