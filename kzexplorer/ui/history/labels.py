"""Says the names of steps, which are kept in English, in the language of the person; unknown ones stay as they are."""

from __future__ import annotations

import re
from collections.abc import Callable

from kzexplorer.translation import tr, trn

_PLAIN: dict[str, Callable[[], str]] = {
    "Write a note": lambda: tr("Write a note"),
    "Remove a note": lambda: tr("Remove a note"),
    "Take out of a merge": lambda: tr("Take out of a merge"),
    "Rename": lambda: tr("Rename"),
    "Change the type": lambda: tr("Change the type"),
    "Add a name": lambda: tr("Add a name"),
    "Drop a name": lambda: tr("Drop a name"),
    "Say who is named": lambda: tr("Say who is named"),
    "Say they are not the same": lambda: tr("Say they are not the same"),
    "Give a document its found date back": lambda: tr("Give a document its found date back"),
    "Change the date of a document": lambda: tr("Change the date of a document"),
    "Retitle event": lambda: tr("Retitle event"),
    "Change the date of event": lambda: tr("Change the date of event"),
    "Change the passage of event": lambda: tr("Change the passage of event"),
    "Add participant": lambda: tr("Add participant"),
    "Remove participant": lambda: tr("Remove participant"),
    "Add place": lambda: tr("Add place"),
    "Remove place": lambda: tr("Remove place"),
    "Add event": lambda: tr("Add event"),
    "Revert event": lambda: tr("Revert event"),
    "Part events": lambda: tr("Part events"),
    "Read again": lambda: tr("Read again"),
}
_COUNTED: dict[str, Callable[[int], str]] = {
    "Add {n} document": lambda n: trn("Add {n} document", "Add {n} documents", n),
    "Accept {n} event": lambda n: trn("Accept event", "Accept {n} events", n),
    "Reject {n} event": lambda n: trn("Reject event", "Reject {n} events", n),
    "Review again {n} event": lambda n: trn("Review again event", "Review again {n} events", n),
    "Join {n} event": lambda n: trn("Join event", "Join {n} events", n),
    "Change the kind of {n} event": lambda n: trn("Change the kind of event", "Change the kind of {n} events", n),
    "Mark {n} event as happened": lambda n: trn("Mark event as happened", "Mark {n} events as happened", n),
    "Mark {n} event as planned": lambda n: trn("Mark event as planned", "Mark {n} events as planned", n),
    "Mark {n} event as cancelled": lambda n: trn("Mark event as cancelled", "Mark {n} events as cancelled", n),
    "Say {n} pair are not the same": lambda n: trn("Say {n} pair is not the same", "Say {n} pairs are not the same", n),
}
_NAMED: dict[str, Callable[[str], str]] = {
    "Tag as ": lambda name: tr("Tag as {name}", name=name),
    "Remove the tag ": lambda name: tr("Remove the tag {name}", name=name),
    "Merge into ": lambda name: tr("Merge into {name}", name=name),
    "Split off ": lambda name: tr("Split off {name}", name=name),
    "Save the search ": lambda name: tr("Save the search {name}", name=name),
    "Rename the search ": lambda name: tr("Rename the search {name}", name=name),
    "Forget the search ": lambda name: tr("Forget the search {name}", name=name),
}
_THINGS = re.compile(r"(?:(?P<n>[\d,]{1,20}) )?\b(?P<thing>event|document|pair)(?P<many>s?)\b")


def step_words(label: str) -> str:
    """`Accept 3 events`, in the language of the person."""
    if label in _PLAIN:
        return _PLAIN[label]()
    for beginning, say in _NAMED.items():
        if label.startswith(beginning):
            return say(label.removeprefix(beginning))
    found = _THINGS.search(label)
    if found is None:
        return label
    counted = _COUNTED.get(f"{label[: found.start()]}{{n}} {found['thing']}{label[found.end() :]}")
    return label if counted is None else counted(int((found["n"] or "1").replace(",", "")))
