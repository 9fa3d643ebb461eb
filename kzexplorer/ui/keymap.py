"""Which keys run which command: those that a person has set lie over the usual ones, and no key runs two commands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from kzexplorer.translation import later, tr

_Format = QKeySequence.SequenceFormat
_HOLDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALONE = frozenset({"Esc", "?"})
"""Keys that a command may have although nothing is held with them."""
_OF_FIELDS = {
    "Ctrl+C": later("{key} copies in fields and texts. Choose another key."),
    "Ctrl+V": later("{key} pastes in fields and texts. Choose another key."),
    "Ctrl+X": later("{key} cuts in fields and texts. Choose another key."),
    "Ctrl+A": later("{key} selects everything in fields and texts. Choose another key."),
}


@dataclass(frozen=True, slots=True)
class CommandLine:
    """A command as lists of commands show it: `path` are the words of its menus, `keys` as `Keymap` writes them.

    `words` are always the same, `said` are what its menu says now, such as what Undo would take back. `why_off` says
    why it cannot be run now, empty where it can; `on` is whether it is ticked, None for no choice.
    """

    id: str
    path: tuple[str, ...]
    words: str
    said: str
    keys: tuple[str, ...] = ()
    why_off: str = ""
    on: bool | None = None


class Keymap(QObject):
    """Keys are written as Qt writes them in files (`Ctrl+Shift+P`); a letter with nothing held works on the event
    card and in review alone, as elsewhere letters are for typing. `changed` comes after any command got other keys.

    `usual` has all commands, in the order in which the first one keeps a key that two were given; `own` are those that
    a person has set, of any program version: what is no key, or that of no command, is passed over.
    """

    changed = Signal()

    def __init__(self, usual: Mapping[str, Sequence[str]], own: Mapping[str, object] | None = None) -> None:
        super().__init__()
        self._usual = {command: tuple(keys) for command, keys in usual.items()}
        self._own = {command: _keys_of(keys) for command, keys in (own or {}).items() if isinstance(keys, list)}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._work_out()

    @property
    def own(self) -> dict[str, list[str]]:
        """What a person has set, to be kept."""
        return {command: list(keys) for command, keys in self._own.items()}

    def keys(self, command: str) -> tuple[str, ...]:
        """All that run it, its letter last; none for a command that is not there."""
        return self._keys.get(command, ())

    def shown(self, command: str) -> str:
        """The first of its keys that work everywhere, as this system writes it; empty where it has none."""
        return next((shown(key) for key in self.keys(command) if not is_letter(key)), "")

    def letter(self, command: str) -> str:
        """The letter that runs it where letters do; empty where it has none."""
        return next((shown(key) for key in self.keys(command) if is_letter(key)), "")

    def is_own(self, command: str) -> bool:
        """Whether a person has set its keys, or taken one away for another command."""
        return self.keys(command) != self._usual.get(command, ())

    def holder(self, key: str) -> str | None:
        """The command that this key runs; None where it runs none."""
        return next((command for command, keys in self._keys.items() if key in keys), None)

    def set_keys(self, command: str, keys: Iterable[str]) -> None:
        """Give a command these keys and no others, taking them away where they are."""
        wanted = tuple(dict.fromkeys(keys))
        self._take_away(wanted, command)
        self._own[command] = wanted
        self._settle()

    def reset(self, command: str) -> None:
        """Give it back its usual keys, also where another command was given them."""
        self._own.pop(command, None)
        self._take_away(self._usual[command], command)
        self._settle()

    def reset_all(self) -> None:
        """Give every command its usual keys."""
        self._own.clear()
        self._settle()

    def _take_away(self, keys: Sequence[str], taker: str) -> None:
        for command, own in self._own.items():
            if command != taker:
                self._own[command] = tuple(key for key in own if key not in keys)

    def _settle(self) -> None:
        self._own = {command: keys for command, keys in self._own.items() if keys != self._usual.get(command)}
        self._work_out()
        self.changed.emit()

    def _work_out(self) -> None:
        holders: dict[str, str] = {}
        for layer in (self._own, {each: keys for each, keys in self._usual.items() if each not in self._own}):
            for command in self._usual:
                for key in layer.get(command, ()):
                    holders.setdefault(key, command)
        keys = {command: self._own.get(command, usual) for command, usual in self._usual.items()}
        self._keys = {
            command: tuple(key for key in wanted if holders[key] == command) for command, wanted in keys.items()
        }


def written(keys: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """As `Keymap` writes it; empty where this system has no such key."""
    return QKeySequence(keys).toString(_Format.PortableText)


def shown(key: str) -> str:
    """As this system shows it to people."""
    return QKeySequence(key).toString(_Format.NativeText).replace("Return", "Enter")


def is_letter(key: str) -> bool:
    """Whether it is a letter with nothing but Shift held."""
    letter = key.removeprefix("Shift+")
    return len(letter) == 1 and letter.isalpha()


def refusal(key: str) -> str:
    """Why no command can have this key, in words; empty where it can."""
    if key in _OF_FIELDS:
        return tr(_OF_FIELDS[key], key=shown(key))
    if key == "Alt+F4":
        return tr("{key} closes windows. Choose another key.", key=shown(key))
    stroke = QKeySequence(key)[0]  # type: ignore[index]
    is_function_key = Qt.Key.Key_F1 <= stroke.key() <= Qt.Key.Key_F35
    if stroke.keyboardModifiers() & _HOLDS or is_function_key or is_letter(key) or key in _ALONE:
        return ""
    return tr("{key} types or moves about in fields and lists. Hold Ctrl or Alt with it.", key=shown(key))


def _keys_of(kept: list[object]) -> tuple[str, ...]:
    """Those that a command can have, as they are written now."""
    keys = (written(each) for each in kept if isinstance(each, str))
    return tuple(dict.fromkeys(key for key in keys if key and not refusal(key)))
