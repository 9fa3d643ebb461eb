"""How entities, names and passages are put into words where they are corrected; names come from documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kzexplorer.domain.entity import EntityType
from kzexplorer.translation import later, tr, trn
from kzexplorer.ui.correcting.rows import Row

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine, Example, MentionAt, NameUse

TYPE_WORDS = {
    EntityType.PERSON: later("Person"),
    EntityType.ORGANISATION: later("Organisation"),
    EntityType.PLACE: later("Place"),
    EntityType.DOCUMENT: later("Text"),
    EntityType.MEETING: later("Meeting"),
}
_ISOLATE, _END = "\u2068", "\u2069"
_MOST_IN_MENU, _HALF = 48, 28


def on_one_line(name: str) -> str:
    """A name without line breaks and marks that turn letters round."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())


def shown(name: str) -> str:
    """A name among other words: on one line, and letters written from the right stay within it."""
    line = on_one_line(name)
    return line if line.isascii() else f"{_ISOLATE}{line}{_END}"


def in_menu(name: str, most: int = _MOST_IN_MENU) -> str:
    """A name in the words of a menu or button: cut where it is long, without a letter that reaches it."""
    line = shown(name)
    cut = line if len(line) <= most else f"{line[:most].rstrip()}…{_END if line[0] == _ISOLATE else ''}"
    return cut.replace("&", "&&")


def counts_words(line: EntityLine) -> str:
    """`5 events, 34 mentions`."""
    return f"{trn('{n} event', '{n} events', line.n_events)}, {trn('{n} mention', '{n} mentions', line.n_mentions)}"


def about_words(line: EntityLine) -> str:
    """`Person · President of Kazakhstan · 3 merged`, what is known beside the name."""
    merged = trn("{n} merged", "{n} merged", len(line.members) + 1) if line.members else ""
    edited = tr("edited") if line.edited and not line.members else ""
    parts = (tr(TYPE_WORDS[line.type]), shown(line.role or ""), merged, edited)
    return " · ".join(part for part in parts if part)


def entity_row(line: EntityLine, *, stays: bool | None = None) -> Row:
    """An entity in a list."""
    return Row(line.id, on_one_line(line.name), about_words(line), counts_words(line), stays=stays)


def name_rows(uses: Sequence[NameUse], ticked: Sequence[int]) -> list[Row]:
    """The forms of a name by their places in `uses`, with a box each."""
    rows = []
    for key, use in enumerate(uses):
        below = use.example.words if use.example is not None else tr("in no document")
        right = (
            tr("added by hand")
            if use.by_hand and not use.n_mentions
            else trn("{n} mention", "{n} mentions", use.n_mentions)
        )
        mark = use.example.mark if use.example is not None else None
        rows.append(Row(key, use.name, below, right, mark, ticked=key in ticked, faint=not use.n_mentions))
    return rows


def example_row(key: int, example: Example) -> Row:
    """A passage, under the title of its document."""
    return Row(key, example.document_title, example.words, mark=example.mark)


def with_stays(row: Row, key: int) -> Row:
    """The same row, which stays if it has that key."""
    return replace(row, stays=row.key == key)


def mention_words(mention: MentionAt) -> str:
    """`“the envoy” names Lúmeria`, for a menu."""
    words = in_menu(mention.words, _HALF)
    if mention.entity is None:
        said = tr("“{words}” names nobody", words=words)
    else:
        said = tr("“{words}” names {name}", words=words, name=in_menu(mention.name, _HALF))
    return tr("{said}, as was said by hand", said=said) if mention.by_hand else said
