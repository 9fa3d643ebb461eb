"""Take an RTF file apart before its words are read: headers, notes and facts about it lie in groups of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_BINARY = re.compile(r"\\bin(\d{1,10}) ?")
_BRACE = re.compile(r"\\[\\{}]|[{}]")
_DESTINATION = re.compile(r"\s{0,9}(?:\\\*)?\s{0,9}\\([a-z]{1,32})")
_SET_APART = frozenset(
    """
    info stylesheet fonttbl header headerl headerr headerf footer footerl footerr footerf footnote annotation pict
    object
    fldinst themedata datastore colorschememapping latentstyles listtable listoverridetable rsidtbl generator
    """.split()
)


@dataclass(slots=True)
class Groups:
    """The body of a file without the groups set apart, and these, each with its braces, by name."""

    body: str
    apart: dict[str, list[str]] = field(default_factory=dict)

    def of(self, *names: str) -> list[str]:
        """All groups of these names, in the order of the names."""
        return [group for name in names for group in self.apart.get(name, ())]


def take_apart(data: bytes) -> Groups:
    """The file as characters up to 255, its binary data left out."""
    text = "".join(_without_binary(data.decode("latin-1")))
    groups = Groups("")
    kept: list[str] = []
    before = 0
    for name, start, end in _outermost(text):
        kept.append(text[before:start])
        groups.apart.setdefault(name, []).append(text[start:end])
        before = end
    groups.body = "".join([*kept, text[before:]])
    return groups


def _without_binary(text: str) -> Iterator[str]:
    """Where binary data claim to be longer than the file, only the claim is left out."""
    start = 0
    while match := _BINARY.search(text, start):
        yield text[start : match.start()]
        start = match.end() + (int(match[1]) if match.end() + int(match[1]) <= len(text) else 0)
    yield text[start:]


def _outermost(text: str) -> Iterator[tuple[str, int, int]]:
    """The groups set apart that lie in no other one of these: name, start, end. One that nothing closes is none."""
    depth, inside, name, start = 0, 0, "", 0
    for brace in _BRACE.finditer(text):
        if brace[0] == "{":
            depth += 1
            if not name and (match := _DESTINATION.match(text, brace.end())) and match[1] in _SET_APART:
                name, start, inside = match[1], brace.start(), depth
        elif brace[0] == "}":
            if name and depth == inside:
                yield name, start, brace.end()
                name = ""
            depth -= 1
