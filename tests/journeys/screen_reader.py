"""What a screen reader meets in the window, through AT-SPI as Orca asks; run by test_screen_reader.py.

Needs a display, a D-Bus session of its own, and the system's Python with pyatspi (Debian's python3-pyatspi):
`dbus-run-session -- /usr/bin/python3 screen_reader.py COMMAND...` starts the window by that command, reads the
timeline, selects one event, reads its document, shows all of them, walks through them with the arrow key (by xdotool),
and prints as JSON what was read and heard.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pyatspi
from gi.repository import GLib

_PATIENCE = 60.0
_HEARD = (
    "object:state-changed:focused",
    "object:active-descendant-changed",
    "object:selection-changed",
    "object:announcement",
)


class Listener:
    """Hears what the window says while it waits."""

    def __init__(self) -> None:
        self.heard: list[list[str]] = []
        pyatspi.Registry.registerEventListener(self._hear, *_HEARD)

    def _hear(self, event: Any) -> None:
        words = event.any_data if event.type == "object:announcement" else getattr(event.source, "name", "")
        if event.detail1 or not event.type.startswith("object:state-changed"):
            self.heard.append([str(event.type), str(words)])

    def until(self, ask: Callable[[], Any], what: str) -> Any:
        """The first answer that is not empty. Ends the program where none comes for a minute."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                found = ask()
            except GLib.Error:  # what was asked has gone in the meantime
                found = None
            if found:
                return found
            time.sleep(0.05)
        sys.exit(f"waited in vain: {what}")


def nodes(node: Any) -> list[Any]:
    """A node and all below it, parents first."""
    children = [node.getChildAtIndex(at) for at in range(node.childCount)]
    return [node, *(below for child in children if child is not None for below in nodes(child))]


def named(name: str, role: Any) -> Any:
    """The first node with that name and role in any program; None where there is none."""
    desktop = pyatspi.Registry.getDesktop(0)
    programs = [desktop.getChildAtIndex(at) for at in range(desktop.childCount)]
    every = (node for program in programs if program is not None for node in nodes(program))
    return next((node for node in every if node.name == name and node.getRole() == role), None)


def told(node: Any) -> dict[str, Any]:
    """What can be asked of an entry of the timeline."""
    state, action, area = node.getState(), node.queryAction(), node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "selected": state.contains(pyatspi.STATE_SELECTED),
        "focused": state.contains(pyatspi.STATE_FOCUSED),
        "selectable": state.contains(pyatspi.STATE_SELECTABLE),
        "index": node.getIndexInParent(),
        "parent": node.parent.name,
        "actions": [action.getName(at) for at in range(action.nActions)],
        "area": [area.x, area.y, area.width, area.height],
    }


def read(listener: Listener) -> dict[str, Any]:
    """Read the timeline, select its last event, then press the button that shows all events."""
    timeline = listener.until(lambda: named("Timeline", pyatspi.ROLE_LIST), "the timeline")
    entries = [told(timeline.getChildAtIndex(at)) for at in range(timeline.childCount)]
    seen = {"description": timeline.description, "entries": entries}
    at = max(entry["index"] for entry in entries if entry["selectable"])
    wanted = timeline.getChildAtIndex(at)
    title = wanted.name
    wanted.queryAction().doAction(0)
    selection = timeline.querySelection()
    listener.until(lambda: selection.getSelectedChild(0).name == title, "the event is selected")
    on_card = listener.until(lambda: named(title.split(", ")[0], pyatspi.ROLE_LABEL), "the card tells the event")
    seen |= {"selected": title, "card": on_card.name}
    listener.until(lambda: ["object:state-changed:focused", title] in listener.heard, "the event has the focus")
    shown = listener.until(lambda: named("Document text", pyatspi.ROLE_TEXT), "the text of the document").queryText()
    seen |= {"text": shown.getText(0, -1), "caret": shown.caretOffset}
    named("Show all events", pyatspi.ROLE_PUSH_BUTTON).queryAction().doAction(0)
    listener.until(lambda: any(kind == "object:announcement" for kind, _ in listener.heard), "the range is announced")
    again = listener.until(lambda: named("Timeline", pyatspi.ROLE_LIST), "the timeline")
    names = [told(again.getChildAtIndex(at))["name"] for at in range(again.childCount)]
    return seen | {"all": names, "heard": list(listener.heard)}


def walk(listener: Listener, number: int) -> list[str]:
    """What has the focus after Home and after each press of the right arrow, on a real keyboard."""
    timeline = listener.until(lambda: named("Timeline", pyatspi.ROLE_LIST), "the timeline")
    timeline.queryComponent().grabFocus()
    reached: list[str] = []
    for key in ["Home", *["Right"] * (number - 1)]:
        listener.heard.clear()
        subprocess.run(["xdotool", "key", key], check=True)
        reached.append(listener.until(lambda: focused(listener), f"something has the focus after {key}"))
    return reached


def focused(listener: Listener) -> str:
    """The last thing that was heard to take the focus."""
    return next((words for kind, words in reversed(listener.heard) if kind == "object:state-changed:focused"), "")


def main(command: list[str]) -> None:
    """Start the window, read, and end the window."""
    listener = Listener()
    window = subprocess.Popen(command, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    try:
        seen = read(listener)
        seen["reached"] = walk(listener, len(seen["all"]))
        sys.stdout.write(json.dumps(seen, ensure_ascii=False))
    finally:
        window.terminate()
        window.wait()


if __name__ == "__main__":
    main(sys.argv[1:])
