"""Find people who are called by their office: "the President of Kazakhstan", "KZ leader", "our President"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.entities.draft import Draft
from kzexplorer.extract.entities.offices import Office, leads, meets, office
from kzexplorer.extract.entities.register import Register
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.gazetteer import Gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.titles import Title
from kzexplorer.extract.names.vocabulary import LEADERS
from kzexplorer.extract.names.words import Word

_FAR = 1500  # characters after which "the President" no longer means the one named last
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
        ends = {name.head.end: name for name in people}
        rest = [(line, title) for line, title in found if not self._beside_name(line, title, ends)]
        for line, title in rest:
            self._mention(line, title)

    def _titles(self, line: Sequence[Word]) -> list[Title]:
        read, at = [], 0
        while at < len(line):
            title = titles.read(line, at, self.table)
            if title is None or title.honorific or title.plural:
                at += 1
            else:
                read.append(title)
                at = title.last
        return read

    def _beside_name(self, line: Sequence[Word], title: Title, ends: dict[int, Name]) -> bool:
        """ "X, the Governor of Y" and "X as Chargé": the office is X's."""
        before = title.first - 1
        linked = before >= 0 and line[before].key in ("as", "became", "is", "was") and line[before].gap == " "
        before -= linked
        if before < 0 or not (linked or line[title.first].gap == ","):
            return False
        name = ends.get(line[before].end)
        draft = self._owner(name) if name is not None else None
        if draft is None:
            return False
        held = office(self.register.text, line, title)
        draft.hold(held)
        if not linked:
            self._note(draft, line, title, f"office beside the name: {held.shown}", 0.9)
        return True

    def _owner(self, name: Name) -> Draft | None:
        for draft in self.register.drafts:
            index = bisect_left(draft.starts, name.head.start)
            if index < len(draft.starts) and draft.starts[index] == name.head.start:
                return draft
        return None

    def _mention(self, line: Sequence[Word], title: Title) -> None:
        if not _names_somebody(line, title):
            return
        asked = office(self.register.text, line, title)
        found = self._holder(asked, line[title.first].start)
        if found is not None:
            self._note(found[0], line, title, found[1], found[2])

    def _note(self, draft: Draft, line: Sequence[Word], title: Title, rule: str, score: float) -> None:
        whole = Span(line[title.first].start, line[title.last - 1].end)
        if self.register.mention(draft, whole, rule, score) is not None:
            draft.phrase(whole.of(self.register.text))

    def _holder(self, asked: Office, at: int) -> tuple[Draft, str, float] | None:
        people = [draft for draft in self.register.drafts if draft.offices]
        ours = [draft for draft in people if any(held.ours and leads(held) for held in draft.offices)]
        if asked.ours and len(ours) == 1 and leads(asked):
            return ours[0], f"office: {asked.shown}, ours", 0.8
        fits = [draft for draft in people if any(meets(asked, held) for held in draft.offices)]
        if asked.of is None:
            draft = _last_before(fits, at)
            return None if draft is None else (draft, f"office: {asked.shown}, the last one named", 0.7)
        exact = [draft for draft in fits if any(held.of == asked.of and meets(asked, held) for held in draft.offices)]
        if exact:
            return _last_before(exact, at, far=at + 1) or exact[0], f"office: {asked.shown}", 0.9
        unsure = [draft for draft in fits if not any(held.of for held in draft.offices)]
        if len(unsure) == 1 and asked.core in LEADERS:
            unsure[0].hold(asked)
            return unsure[0], f"office: {asked.shown}, the only one here whose country is not told", 0.6
        return None


def _names_somebody(line: Sequence[Word], title: Title) -> bool:
    """Whether the office is used for who holds it, not for the post: "the US President", not "appointed Minister"."""
    if title.of is None and title.core in _VAGUE:
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


def _last_before(people: Sequence[Draft], at: int, far: int = _FAR) -> Draft | None:
    """Who of them was named last before `at`, not further away than `far` characters."""
    last: tuple[int, Draft] | None = None
    for draft in people:
        index = bisect_left(draft.starts, at) - 1
        if index >= 0 and at - draft.starts[index] <= far and (last is None or draft.starts[index] > last[0]):
            last = draft.starts[index], draft
    return None if last is None else last[1]
