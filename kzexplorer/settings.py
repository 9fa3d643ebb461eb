"""What a person has set and how the window stood: add a setting as one line at the end of the table below."""

from __future__ import annotations

import base64
import json
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.whole_file import replaced

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """How a value of a setting is kept in JSON; `read` raises ValueError for what is not such a value."""

    read: Callable[[object], T]
    write: Callable[[T], object]


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One entry of the table: its key in the file, what holds until it is set, and words for the person."""

    key: str
    default: T
    kind: Kind[T]
    words: str


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not text")
    return value


def _choice(*options: str) -> Kind[str]:
    def read(value: object) -> str:
        if value not in options:
            raise ValueError(f"not one of {options}")
        return _text(value)

    return Kind(read, str)


def _within(least: int, most: int) -> Kind[int]:
    def read(value: object) -> int:
        if type(value) is not int or not least <= value <= most:
            raise ValueError(f"not from {least} to {most}")
        return value

    return Kind(read, int)


def _sizes(value: object) -> tuple[int, ...]:
    if not isinstance(value, list) or not all(type(each) is int and 0 <= each < 1 << 24 for each in value):
        raise ValueError("not a list of sizes")
    return tuple(value)


def _bytes(value: object) -> bytes:
    return base64.b64decode(_text(value), validate=True)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("not yes or no")
    return value


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("not a list of names")
    return tuple(_text(each) for each in value)


def _view(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("not a view")
    return dict(value)


_TEXT = Kind(_text, str)
_FLAG: Kind[bool] = Kind(_flag, bool)
_NAMES: Kind[tuple[str, ...]] = Kind(_names, list)
_VIEW: Kind[dict[str, Any]] = Kind(_view, dict)
_SIZES: Kind[tuple[int, ...]] = Kind(_sizes, list)
_BYTES = Kind(_bytes, lambda value: base64.b64encode(value).decode())

THEME = Setting("theme", "system", _choice("system", "light", "dark"), "Colours of the window")
LAST_WORKSPACE = Setting("last_workspace", "", _TEXT, "The workspace of the next start (empty: the default one)")
WINDOW_GEOMETRY = Setting("window_geometry", b"", _BYTES, "Where the window stands, as Qt saves it")
HIDDEN_PANES = Setting("hidden_panes", (), _NAMES, "Panes that do not show")
COLUMN_SIZES = Setting("column_sizes", (), _SIZES, "Widths of the sidebar and of what is beside it, in pixels")
ROW_SIZES = Setting("row_sizes", (), _SIZES, "Heights of the timeline and of what is below it, in pixels")
DETAIL_SIZES = Setting("detail_sizes", (), _SIZES, "Widths of the event card and of the document, in pixels")
RESULTS_HEIGHT = Setting("results_height", 0, _within(0, 4_000), "Height of the results of a search, in pixels")
OTHERS = Setting("others", "hide", _choice("show", "dim", "hide"), "What the timeline does with events not found")
VIEW = Setting("view", {}, _VIEW, "What was selected and shown when a workspace was last closed")
TOUR_DONE = Setting("tour_done", False, _FLAG, "Whether the first steps were dismissed")
WHEEL = Setting("wheel", "lanes", _choice("lanes", "zoom", "time"), "What the plain wheel does over the timeline")
WATCHED = Setting("watched", {}, _VIEW, "Which folder is watched for which workspace")
UNFINISHED = Setting("unfinished", {}, _VIEW, "What was being added when the window closed, and to which workspace")
REDUCED_MOTION = Setting("reduced_motion", "system", _choice("system", "on", "off"), "Whether nothing moves by itself")
TEXT_SIZE = Setting("text_size", 16, _within(9, 32), "Height of the letters of documents, in pixels")
TEXT_COLUMN = Setting(
    "text_column", "medium", _choice("narrow", "medium", "wide", "full"), "How wide lines of documents are"
)
DOCUMENT_VIEW = Setting("document_view", "pages", _choice("pages", "text"), "How documents with pages show")
KEYS = Setting("keys", {}, _VIEW, "The keys that a person has given to commands, by their ids")
LANGUAGE = Setting("language", "system", _choice("system", "en", "ru", "kk"), "Language of the window")
EXPORTS = Setting("exports", {}, _VIEW, "What was chosen when events were last exported or packed, by dialog")
RECENT_COMMANDS = Setting("recent_commands", (), _NAMES, "What the palette ran last, newest first")


@dataclass
class Settings:
    """The settings of one person: `settings[THEME]` reads one, `settings[THEME] = "dark"` changes it, `save` keeps it.

    What this version does not understand (a key or a value of a newer one) stays in the file as it is.
    `problem` says what was wrong with the file, if anything; the window shows it once.
    """

    file: Path
    problem: Problem | None = None
    _values: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, file: Path) -> Settings:
        """The settings in that file; the defaults where there is none, or where it cannot be read."""
        try:
            return cls(file, None, _read(file))
        except FileNotFoundError:
            return cls(file)
        except OSError as error:
            what = f"Could not read the settings in {file}, so the usual ones hold."
            return cls(file, Problem(what, tr("Let it be read and start again."), str(error)))
        except ValueError as error:
            return cls(file, _put_aside(file, error))

    def __getitem__(self, setting: Setting[T]) -> T:
        try:
            return setting.kind.read(self._values[setting.key])
        except (KeyError, ValueError):
            return setting.kind.read(setting.kind.write(setting.default))  # its own copy

    def __setitem__(self, setting: Setting[T], value: T) -> None:
        """Raises ValueError for a value that the setting cannot have."""
        kept = setting.kind.write(value)
        setting.kind.read(kept)
        self._values[setting.key] = kept

    def forget_layout(self) -> None:
        """Have window and panes stand as on the first start."""
        for setting in (WINDOW_GEOMETRY, COLUMN_SIZES, ROW_SIZES, DETAIL_SIZES, HIDDEN_PANES, RESULTS_HEIGHT):
            self._values.pop(setting.key, None)

    def save(self) -> None:
        """Replace the file in one step, so that a crash leaves the old one or the new one. Raises Problem."""
        words = json.dumps(self._values, indent=1, sort_keys=True) + "\n"
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with replaced(self.file) as out:
                out.write(words.encode())
        except OSError as error:
            raise Problem(
                tr("Could not save the settings in {file}.", file=self.file),
                tr("Make room there, or let it be written."),
                str(error),
            ) from error


def _read(file: Path) -> dict[str, Any]:
    # Before it is opened: a pipe would let the start wait for ever, a device would never end.
    if not stat.S_ISREG(file.stat().st_mode):
        raise OSError(f"{file} is no file")
    try:
        values = json.loads(file.read_text("utf-8"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(values, dict):
        raise ValueError("not a JSON object")
    return values


def _put_aside(file: Path, error: ValueError) -> Problem:
    aside = file.with_name(file.name + ".damaged")
    what = f"The settings in {file} are damaged, so the usual ones hold."
    try:
        file.replace(aside)
    except OSError as refusal:
        return Problem(what, tr("Remove {file}.", file=file), f"{error}; {refusal}")
    return Problem(what, tr("The damaged file is kept as {name}.", name=aside.name), str(error))
