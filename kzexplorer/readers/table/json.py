"""JSON as a table: lists of objects are rows, also inside an object or one to a line; else keys and values are."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kzexplorer.domain.table import Sample
from kzexplorer.errors import Problem
from kzexplorer.readers import plain_text, text
from kzexplorer.readers.draft import Draft
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.table import sheets
from kzexplorer.readers.table.sheets import Sheet

_DEEPEST_LIST = 4
_DEEPEST = 8
_MOST_NAMES = 1_000
_MOST_CELLS = 5_000_000
_ENDINGS = (".json", ".jsonl", ".ndjson", ".geojson")

Value = dict[str, "Value"] | list["Value"] | str | bool | None


def read(file: RawFile) -> Draft:
    """Raises Problem for what is no JSON, or has no rows. What only begins like JSON is plain text."""
    words, encoding = text.text_of(file.shown, file.data)
    found = _sheets(file, words)
    return plain_text.read(file) if found is None else sheets.draft_of(file, found, encoding)


def samples(file: RawFile) -> tuple[Sample, ...]:
    """Raises Problem for what is no JSON; none for what only begins like it."""
    found = _sheets(file, text.text_of(file.shown, file.data)[0])
    return () if found is None else sheets.samples(file, found)


def _sheets(file: RawFile, words: str) -> list[Sheet] | None:
    """None for what is no JSON and is not called so."""
    try:
        return [_sheet(*found) for found in _lists(_parsed(words))]
    except RecursionError as error:
        what = f"Could not read {file.shown}: its values lie too deep in one another."
        raise Problem(what, "Save it as a table without lists in lists.") from error
    except ValueError as error:
        if not file.name.lower().endswith(_ENDINGS):
            return None
        what = f"Could not read {file.shown}: it is not valid JSON."
        raise Problem(what, "Mend it in the program that it comes from.", str(error)) from error


def _parsed(words: str) -> Value:
    """Numbers as they are written, however long. Raises ValueError and RecursionError."""
    try:
        return _value(words)
    except ValueError:
        lines = [line for line in words.split("\n") if line.strip()]
        if len(lines) < 2:
            raise
        return [_value(line) for line in lines]


def _value(words: str) -> Value:
    found: Value = json.loads(words, parse_int=str, parse_float=str, parse_constant=str)
    return found


def _lists(value: Value) -> list[tuple[str, list[Value]]]:
    """The lists of rows nearest to the top, with their names; else all of it as one list of keys and values."""
    level = [("", value)]
    for _ in range(_DEEPEST_LIST):
        found = [(key, each) for key, each in level if isinstance(each, list) and _is_rows(each)]
        if found:
            return [("", found[0][1])] if len(found) == 1 else found
        level = [pair for _, each in level if isinstance(each, dict) for pair in each.items()]
    flat = dict(_flat(value, "", 0)) if isinstance(value, dict | list) else {"": _written(value)}
    rows: list[Value] = [{"Key": key, "Value": words} for key, words in flat.items()]
    return [("", rows)]


def _is_rows(values: list[Value]) -> bool:
    return bool(values) and all(isinstance(each, dict | list) for each in values)


def _sheet(title: str, values: list[Value]) -> Sheet:
    """The names of the columns are all the keys, in the order in which they come."""
    if all(isinstance(each, list) for each in values):
        return Sheet(title, [[_written(cell) for cell in row] for row in values if isinstance(row, list)])
    flat = [dict(_flat(each, "", 0)) for each in values]
    names = list(dict.fromkeys(key for row in flat for key in row))[:_MOST_NAMES]
    if len(names) * len(flat) > _MOST_CELLS:
        raise ValueError("more cells than can be read")
    return Sheet(title, [[row.get(name, "") for name in names] for row in flat], tuple(names))


def _flat(value: Value, name: str, depth: int) -> Iterator[tuple[str, str]]:
    """The values inside one another by names with dots: `where.city`."""
    inner: Iterator[tuple[str, Value]] | None = None
    if depth < _DEEPEST and isinstance(value, dict):
        inner = iter(value.items())
    elif depth < _DEEPEST and isinstance(value, list) and any(isinstance(each, dict) for each in value):
        inner = ((str(number), each) for number, each in enumerate(value, 1))
    if inner is None:
        yield name, _written(value)
        return
    for key, each in inner:
        yield from _flat(each, f"{name}.{key}" if name else key, depth + 1)


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and not any(isinstance(each, dict | list) for each in value):
        return "; ".join(map(_written, value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value or ""
