"""Find people who are called by their office: "the President of Kazakhstan", "KZ leader", "our President"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.entities import home
from kzexplorer.extract.entities.draft import Draft
from kzexplorer.extract.entities.holders import Holders
from kzexplorer.extract.entities.offices import meets, office
from kzexplorer.extract.entities.register import Register
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.gazetteer import Gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.titles import Title
from kzexplorer.extract.names.vocabulary import HONORIFICS, LEADERS
from kzexplorer.extract.names.words import Word

_POSTS = frozenset(
    "first second third last next new newly appointed elected former future postwar successive no any each".split()
)
_BECOMING = frozenset(
    "as become becomes became becoming named be been being is was were elect appoint title office post".split()
)
_INDEFINITE = frozenset("a an every some his her their".split())
_VAGUE = frozenset(
    ("head", "chief", "representative", "delegate", "director", "executive", "candidate", "general", "lady")
)


@dataclass(slots=True)
class Roles:
    """One walk through a text in which offices are given to people, then people to offices."""

    register: Register
    table: Gazetteer
    names: Sequence[Name]

    def read(self, lines: Sequence[Sequence[Word]]) -> None:
        """Note who holds the offices told beside their names, then each office used instead of a name."""
        people = [name for name in self.names if name.type is EntityType.PERSON]
        starts = [name.span.start for name in people]
        found: list[tuple[Sequence[Word], Title]] = []
        for line in lines:
            found += [(line, title) for title in self._titles(line) if not _of_a_name(people, starts, line, title)]
        persons = [draft for draft in self.register.drafts if draft.type is EntityType.PERSON]
        owners = {start: draft for draft in persons for start in draft.starts}
        ends = {name.head.end: owners[name.head.start] for name in people}
        below = _below_names(lines, ends)
        rest = [
            (line, title)
            for line, title in found
            if not self._before_name(line, title, owners, ends)
            and not self._beside_name(line, title, ends)
            and not self._below_name(line, title, below)
        ]
        self._by_turns(rest, lines, persons, owners)
        holders = Holders(persons, self.register.text, home.find(lines, self.names, self.table))
        for line, title in rest:
            self._mention(line, title, holders)

    def _titles(self, line: Sequence[Word]) -> list[Title]:
        read: list[Title] = []
        at = 0 if titles.has_noun(line) else len(line)
        while at < len(line):
            title = titles.read(line, at, self.table)
            if title is None or title.honorific or title.plural:
                at += 1
            else:
                read.append(title)
                at = title.last
        return read

    def _before_name(
        self, line: Sequence[Word], title: Title, owners: dict[int, Draft], ends: dict[int, Draft]
    ) -> bool:
        """ "the Governor of Y, H.E. X": the office is X's, without a form of address where no other name has it."""
        at = title.last
        if at >= len(line) or line[at].gap != ",":
            return False
        while at + 1 < len(line) and (line[at].key in HONORIFICS or len(line[at].key) == 1):
            at += 1
        draft = owners.get(line[at].start)
        before = ends.get(line[title.first - 1].end) if title.first and line[title.first].gap == "," else None
        if draft is None or (before is not None and at == title.last and not before.offices):
            return False
        held = office(self.register.text, line, title)
        draft.hold(held)
        self._note(draft, line, title, f"office before the name: {held.shown}", 0.9)
        return True

    def _beside_name(self, line: Sequence[Word], title: Title, ends: dict[int, Draft]) -> bool:
        """ "X, the Governor of Y" and "X as Chargé": the office is X's."""
        before = title.first - 1
        linked = before >= 0 and line[before].key in ("as", "became", "is", "was") and line[before].gap == " "
        before -= linked
        if before < 0 or not (linked or line[title.first].gap == ","):
            return False
        draft = ends.get(line[before].end)
        if draft is None:
            return False
        held = office(self.register.text, line, title)
        draft.hold(held)
        if not linked:
            self._note(draft, line, title, f"office beside the name: {held.shown}", 0.9)
        return True

    def _below_name(self, line: Sequence[Word], title: Title, below: dict[int, Draft]) -> bool:
        """ "24th President of Y" in the line under a name that stands alone: the office is that person's."""
        draft = below.get(line[0].start)
        if draft is None or any(word.capital for word in line[: title.first]):
            return False
        held = office(self.register.text, line, title)
        draft.hold(held)
        self._note(draft, line, title, f"office below the name: {held.shown}", 0.9)
        return True

    def _by_turns(
        self,
        rest: Sequence[tuple[Sequence[Word], Title]],
        lines: Sequence[Sequence[Word]],
        persons: Sequence[Draft],
        owners: dict[int, Draft],
    ) -> None:
        """ "The President of Y came. K.Braun said ...": a leader whom nobody is told to be opens a sentence, then
        a name without any office opens the next one."""
        after = {line[0].start: following[0].start for line, following in pairwise(lines) if line and following}
        for line, title in rest:
            if title.of is None or title.core not in LEADERS or title.first or not title.definite:
                continue
            following = after.get(line[0].start, -1)
            draft = owners.get(following)
            if draft is None or draft.offices or "\n" in self.register.text[line[-1].end : following]:
                continue
            held = office(self.register.text, line, title)
            if not any(other.of == held.of and meets(held, other) for one in persons for other in one.offices):
                draft.hold(held)

    def _mention(self, line: Sequence[Word], title: Title, holders: Holders) -> None:
        if not _names_somebody(line, title):
            return
        found = holders.of(office(self.register.text, line, title), line[title.first].start)
        if found is not None:
            self._note(found[0], line, title, found[1], found[2])

    def _note(self, draft: Draft, line: Sequence[Word], title: Title, rule: str, score: float) -> None:
        whole = Span(line[title.first].start, line[title.last - 1].end)
        if self.register.mention(draft, whole, rule, score) is not None:
            draft.phrase(whole.of(self.register.text))


def _below_names(lines: Sequence[Sequence[Word]], ends: dict[int, Draft]) -> dict[int, Draft]:
    """By the start of a line the person whose name is all of the line before it."""
    below: dict[int, Draft] = {}
    for line, following in pairwise(lines):
        draft = ends.get(line[-1].end) if line else None
        if draft is not None and following and line[0].start in draft.starts:
            below[following[0].start] = draft
    return below


def _names_somebody(line: Sequence[Word], title: Title) -> bool:
    """Whether the office is used for who holds it, not for the post: "the US President", not "appointed Minister"."""
    if title.of is None and title.core in _VAGUE and not title.office.lower().endswith((" of state", " of government")):
        return False
    if any(word.key in _POSTS for word in line[title.first : title.last]):
        return False
    before = line[title.first - 1].key if title.first and line[title.first].near else ""
    if before in _POSTS or before in _BECOMING:
        return False
    return (
        title.ours or title.definite or (title.of is not None and title.core in LEADERS and before not in _INDEFINITE)
    )


def _of_a_name(people: Sequence[Name], starts: Sequence[int], line: Sequence[Word], title: Title) -> bool:
    """Whether the title stands before a name that it belongs to."""
    whole = Span(line[title.first].start, line[title.last - 1].end)
    near = bisect_right(starts, whole.end) - 1
    return any(people[index].span.overlaps(whole) for index in range(max(0, near - 1), near + 1))
