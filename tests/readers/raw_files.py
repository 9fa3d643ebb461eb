"""Files for readers without a disk, and what is said of them that cannot be read."""

from __future__ import annotations

import pytest

from kzexplorer.domain.document import Document
from kzexplorer.errors import Problem
from kzexplorer.readers import Part, RawFile, read, unpack


def raw(name: str, data: bytes | str) -> RawFile:
    return RawFile(name, name, f"/papers/{name}", data.encode() if isinstance(data, str) else data)


def document(name: str, data: bytes | str) -> Document:
    """What is read, once its offsets are seen to be right."""
    found = read(raw(name, data))
    assert found is not None
    text = found.document.text
    for block in found.document.blocks:
        assert block.span.of(text).strip() == block.span.of(text) != ""
    ends = [0, *(block.span.end for block in found.document.blocks)]
    starts = [*(block.span.start for block in found.document.blocks), len(text)]
    assert all(text[end:start].isspace() or end == start for end, start in zip(ends, starts, strict=True))
    return found.document


def refusal(name: str, data: bytes | str) -> str:
    """The sentence that says why."""
    with pytest.raises(Problem) as raised:
        read(raw(name, data))
    assert raised.value.what.startswith(f"Could not read {name}: ")
    assert raised.value.what.endswith(".")
    assert raised.value.next_step
    return raised.value.what


def parts(file: RawFile) -> list[Part]:
    """All files inside it."""
    found: list[Part] = []
    first: int | None = 0
    while first is not None:
        portion = unpack(file, first)
        found += portion.parts
        first = portion.rest
    return found
