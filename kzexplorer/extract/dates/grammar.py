"""Rules over nodes: patterns of roles, tried in layers so that later rules can use what earlier ones built."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from kzexplorer.extract.dates.nodes import Node, letters
from kzexplorer.extract.dates.readings import (
    DayOf,
    Duration,
    Frequency,
    Impossible,
    Moment,
    Range,
    Reading,
    Report,
    Several,
    Shift,
    Vague,
)

_ITEM = re.compile(r"(?P<roles>[a-z_|]+)(?::(?P<name>\w+))?(?P<optional>\??)|(?P<bracket>[\[\]])")
_GRAINS = {"D": "a_day", "W": "a_day", "M": "a_month", "P": "a_part", "Y": "a_year", "DE": "a_decade",
           "CE": "a_century", "T": "a_clock"}  # fmt: skip
_BUILT = {Shift: "a_shift", Duration: "a_duration", Frequency: "a_set", Range: "a_range", Vague: "a_vague",
          Several: "a_list", Impossible: "a_refusal", Report: "a_report", DayOf: "a_day_of"}  # fmt: skip


class Found:
    """The nodes that a rule's pattern covered, by the names of its items."""

    def __init__(self, nodes: Sequence[Node], match: re.Match[str]) -> None:
        self.nodes = nodes
        self._match = match

    def __contains__(self, name: str) -> bool:
        return name in self._match.re.groupindex and self._match.start(name) >= 0

    def node(self, name: str) -> Node:
        return self.nodes[self._match.start(name)]

    def word(self, name: str) -> str:
        """The word at that item in lower case, empty where an optional item is missing."""
        return self.node(name).word.lower() if name in self else ""

    def number(self, name: str) -> int:
        return int(self.node(name).value)

    def moment(self, name: str) -> Moment:
        """The moment that an earlier rule built there."""
        reading = self.node(name).reading
        assert isinstance(reading, Moment)
        return reading

    def before(self, steps: int = 0) -> str:
        """The word before the first node, or that many steps further; empty where there is none."""
        index = self.first - 1 - steps
        return self.nodes[index].word if index >= 0 else ""

    def after(self, steps: int = 0) -> str:
        """The word after the last node, or that many steps further; empty where there is none."""
        index = self.end + steps
        return self.nodes[index].word if index < len(self.nodes) else ""

    @property
    def first(self) -> int:
        """Index of the first node covered."""
        return self._match.start()

    @property
    def end(self) -> int:
        """Index after the last node covered."""
        return self._match.end()


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of roles, `[..]` and `?` for what may be missing, `|` for a choice, `role:name` to name an item.

    `read` gives the meaning, None to refuse. Without a name an item is called by its roles.
    """

    name: str
    pattern: str
    read: Callable[[Found], Reading | None]


@dataclass(frozen=True, slots=True)
class _Item:
    """One of these letters, or what stands in brackets."""

    letters: str
    optional: bool
    inside: tuple[_Item, ...] = ()


class _Compiled:
    """A rule over letters; its expression is compiled where it is first tried."""

    def __init__(self, rule: Rule, source: str, items: tuple[_Item, ...], starts: str) -> None:
        self.rule, self.starts = rule, starts
        self._source, self._items = source, items

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self._source)

    def may_begin(self, letters: str) -> bool:
        """Whether it can match where these letters stand."""
        return _may_begin(self._items, letters)


def _may_begin(items: tuple[_Item, ...], letters: str) -> bool:
    if not letters or not items:
        return True
    first, rest = items[0], items[1:]
    if first.inside:
        return _may_begin(first.inside + rest, letters) or _may_begin(rest, letters)
    if letters[0] in first.letters and _may_begin(rest, letters[1:]):
        return True
    return first.optional and _may_begin(rest, letters)


@cache
def _letters_of(choice: str) -> str:
    wanted = set(choice.split("|"))
    by_role = _letters_by_role()
    if unknown := wanted - by_role.keys():
        raise ValueError(f"no word has the role {sorted(unknown)}")
    return "".join(sorted({letter for role in wanted for letter in by_role[role]}))


@cache
def _letters_by_role() -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for roles, letter in letters().items():
        for role in roles:
            found.setdefault(role, []).append(letter)
    return found


def _compile(rule: Rule) -> _Compiled:
    parts: list[str] = []
    starts: list[str] = []
    must_start = True
    names: set[str] = set()
    levels: list[list[_Item]] = [[]]
    for item in _ITEM.finditer(rule.pattern):
        if item["bracket"]:
            if must_start:
                raise ValueError(f"{rule.name}: a pattern begins with an item, not a group")
            parts.append("(?:" if item["bracket"] == "[" else ")?")
            if item["bracket"] == "[":
                levels.append([])
            else:
                inside = tuple(levels.pop())
                levels[-1].append(_Item("", True, inside))
            continue
        choice = _letters_of(item["roles"])
        name = item["name"] or item["roles"].replace("|", "_")
        parts.append(f"(?P<{name}>[{choice}])" if name not in names else f"[{choice}]")
        parts.append(item["optional"])
        names.add(name)
        levels[-1].append(_Item(choice, bool(item["optional"])))
        if must_start:
            starts.append(choice)
            must_start = bool(item["optional"])
    return _Compiled(rule, "".join(parts), tuple(levels[0]), "".join(starts))


class Layer:
    """Rules that see the same nodes: at each place the one that covers most of the text wins, else the first."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._by_letter: dict[str, list[_Compiled]] = {}
        self._by_two: dict[str, list[_Compiled]] = {}
        for rule in map(_compile, rules):
            for letter in dict.fromkeys(rule.starts):
                self._by_letter.setdefault(letter, []).append(rule)
        self._start = re.compile(f"[{''.join(self._by_letter)}]")

    def build(self, nodes: Sequence[Node], named: dict[tuple[int, int], str]) -> list[Node]:
        """The nodes with what the rules built in place of what they cover; `named` gets the rule of each by place."""
        line = "".join([node.letter for node in nodes])
        if (match := self._start.search(line)) is None:
            return list(nodes)
        built: list[Node] = []
        done = 0
        while match is not None:
            best = self._best(nodes, line, match.start())
            if best is None:
                match = self._start.search(line, match.end())
                continue
            end, node, rule = best
            built.extend(nodes[done : match.start()])
            built.append(node)
            named[node.start, node.end] = rule.name
            done = end
            match = self._start.search(line, done)
        built.extend(nodes[done:])
        return built

    def _rules_at(self, letters: str) -> list[_Compiled]:
        """The rules that can match where one or two letters stand."""
        rules = self._by_two.get(letters)
        if rules is None:
            rules = [rule for rule in self._by_letter[letters[0]] if rule.may_begin(letters)]
            self._by_two[letters] = rules
        return rules

    def _best(self, nodes: Sequence[Node], line: str, index: int) -> tuple[int, Node, Rule] | None:
        best: tuple[int, Reading, Rule] | None = None
        for compiled in self._rules_at(line[index : index + 2]):
            match = compiled.regex.match(line, index)
            if match is None or (best is not None and match.end() <= best[0]):
                continue
            reading = compiled.rule.read(Found(nodes, match))
            if reading is not None:
                best = match.end(), reading, compiled.rule
        if best is None:
            return None
        end, reading, rule = best
        node = Node(nodes[index].start, nodes[end - 1].end, built_letter(reading), "", 0, reading)
        return end, node, rule


def built_letter(reading: Reading) -> str:
    """The letter of a node that a rule has built."""
    if not isinstance(reading, Moment):
        return _built_letters()[_BUILT[type(reading)]]
    if reading.weekday is not None and reading.day is None:
        return _built_letters()["a_weekday"]
    return _built_letters()[_GRAINS[reading.grain]]


@cache
def _built_letters() -> Mapping[str, str]:
    return {role: letters()[frozenset({role})] for role in {"a_weekday", *_GRAINS.values(), *_BUILT.values()}}
