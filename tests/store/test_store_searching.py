"""A search finds what a plain reading of every event would find, and says so about whatever was asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from threading import Event, Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision
from kzexplorer.errors import Cancelled, Problem
from kzexplorer.operations.annotate import add_tag, set_note
from kzexplorer.operations.correct_entities import rename
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.undo import redo, undo
from kzexplorer.search import Query, parse
from kzexplorer.search.tree import (
    All,
    Any,
    Days,
    Field,
    FieldName,
    Kinds,
    Leaf,
    Level,
    Near,
    Node,
    Not,
    Precisions,
    Standing,
    Words,
)
from kzexplorer.store import EventDetail, Workspace, create_workspace
from kzexplorer.store.database import FileDatabase
from kzexplorer.store.folding import fold
from kzexplorer.store.searching.stopping import Stop
from kzexplorer.store.sought import pieces
from kzexplorer.store.spelling import others
from tests.driving import faults, finish, judged
from tests.invented import TEXT, add_invented

IN_BOTH = True
MORE = TEXT + "The Abai of Vell wrote to Абай of Ostmark that nothing stood in the way of a treaty.\n"


@dataclass(frozen=True)
class Known:
    """What a plain reading knows of an event."""

    detail: EventDetail
    passages: tuple[str, ...]
    acting: tuple[str, ...]
    places: tuple[str, ...]
    document: tuple[str, ...]
    notes: tuple[str, ...]
    tags: tuple[str, ...]

    def holds(self, leaf: Leaf) -> bool:
        if not isinstance(leaf, Field):
            every = (*self.passages, self.detail.title, *self.acting, *self.places, *self.notes, *self.tags)
            return any(stands(leaf, text) for text in every)
        value = leaf.value
        if isinstance(value, Words | Near):
            texts = {
                FieldName.TEXT: self.passages,
                FieldName.ACTOR: self.acting,
                FieldName.PLACE: self.places,
                FieldName.DOC: self.document,
                FieldName.NOTE: self.notes,
                FieldName.TAG: self.tags,
            }
            return any(stands(value, text) for text in texts[leaf.name])
        return self.is_so(value)

    def is_so(self, value: object) -> bool:
        detail = self.detail
        if isinstance(value, Kinds):
            return detail.kind in value.kinds
        if isinstance(value, Standing):
            return detail.status in value.statuses or detail.verdict in value.verdicts
        if isinstance(value, Precisions):
            return detail.when is not None and detail.when.precision in value.precisions
        if isinstance(value, Level):
            least, most = value.least, value.most
            sure = detail.confidence
            above = least is None or (sure >= least if value.itself else sure > least)
            return above and (most is None or (sure <= most if value.itself else sure < most))
        assert isinstance(value, Days)
        if detail.when is None:
            return False
        begins, ends = detail.when.earliest, detail.when.latest
        before = value.last is None or begins is None or begins <= value.last
        return before and (value.first is None or ends is None or ends >= value.first)


def stands(term: Words | Near, text: str) -> bool:
    words = fold(text).split()
    if isinstance(term, Words):
        return bool(places(term, words))
    found = [places(each, words) for each in term.terms]
    return any(
        all(any(at <= last and last - (at + size) <= term.distance for at, size in each) for each in found)
        for last, _ in reduce(list.__add__, found)
    )


def places(term: Words, words: list[str]) -> list[tuple[int, int]]:
    wanted = fold(" ".join(pieces(term.words))).split()
    return [
        (at, len(wanted))
        for at in range(len(words) - len(wanted) + 1)
        if words[at : at + len(wanted) - 1] == wanted[:-1]
        and (
            words[at + len(wanted) - 1] == wanted[-1]
            if term.whole
            else words[at + len(wanted) - 1].startswith(wanted[-1])
        )
    ]


def known(workspace: Workspace) -> list[Known]:
    reader = workspace.reader
    lines = {line.id: line for line in reader.entities()}
    found = []
    for detail in reader.event_details(reader.event_order().tolist()):
        told = [
            passage.span
            for passage in reader.passages(detail.document)
            if any(passage.span.start <= span.start < passage.span.end for span in detail.evidence)
        ]
        text = reader.text(detail.document)

        def names(parts: tuple[object, ...]) -> tuple[str, ...]:
            each = [lines[part.entity] for part in parts]  # type: ignore[attr-defined]
            return tuple(name for line in each for name in (line.name, line.role or "", *line.aliases))

        about = [Subject(SubjectKind.EVENT, detail.id), Subject(SubjectKind.DOCUMENT, detail.document)]
        about += [Subject(SubjectKind.ENTITY, part.entity) for part in (*detail.participants, *detail.places)]
        about += [
            Subject(SubjectKind.PASSAGE, detail.document, span) for span in NOTED if any(overlap(span, t) for t in told)
        ]
        found.append(
            Known(
                detail,
                tuple(span.of(text) for span in told),
                names(detail.participants),
                names(detail.places),
                (detail.document_title, detail.document_name),
                tuple(reader.note(each) for each in about),
                tuple(tag for each in about for tag in reader.tags(each)),
            )
        )
    return found


def overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


NOTED = (Span(20, 30), Span(TEXT.index("😀"), TEXT.index("😀") + 5))


@pytest.fixture
def told(workspace: Workspace) -> Workspace:
    """Two documents, of which one is judged and written on."""
    add_invented(workspace)
    add_invented(workspace, MORE, "letters.txt")
    workspace.writer.decide("Accept 2 events", judged(Verdict.ACCEPTED, [1, 6]))
    workspace.writer.decide("Reject event", judged(Verdict.REJECTED, [3]))
    set_note(workspace, Subject(SubjectKind.EVENT, 4), "Ask the archive in Vell")
    set_note(workspace, Subject(SubjectKind.ENTITY, 3), "A border town")
    set_note(workspace, Subject(SubjectKind.PASSAGE, 2, NOTED[0]), "Read this twice")
    add_tag(workspace, [Subject(SubjectKind.DOCUMENT, 2), Subject(SubjectKind.EVENT, 1)], "to check")
    add_tag(workspace, [Subject(SubjectKind.PASSAGE, 1, NOTED[1])], "Vell")
    return workspace


SOME = (
    "queen",
    "Queen Ottilie",
    "lumeria",
    "vell",
    "envoy of",
    "let",
    "in",
    "ostmark",
    "archive",
    "border",
    "check",
    "twice",
)
words = st.builds(Words, st.sampled_from(SOME), st.booleans())
near = st.builds(Near, st.tuples(words, words), st.integers(1, 6))
days = st.one_of(st.none(), st.sampled_from([day_number(year, 4, 1) for year in (1980, 1998, 1999, 2020)]))


def fields() -> st.SearchStrategy[Field]:
    by_words = st.builds(
        Field, st.sampled_from([FieldName.ACTOR, FieldName.PLACE, FieldName.DOC, FieldName.NOTE, FieldName.TAG]), words
    )
    return st.one_of(
        by_words,
        st.builds(Field, st.just(FieldName.TEXT), st.one_of(words, near)),
        st.builds(
            Field, st.just(FieldName.KIND), st.builds(Kinds, st.frozensets(st.sampled_from(EventKind), min_size=1))
        ),
        st.builds(
            Field,
            st.just(FieldName.STATUS),
            st.builds(Standing, st.frozensets(st.sampled_from(EventStatus)), st.frozensets(st.sampled_from(Verdict))),
        ),
        st.builds(
            Field, st.just(FieldName.PRECISION), st.builds(Precisions, st.frozensets(st.sampled_from(Precision)))
        ),
        st.builds(Field, st.just(FieldName.DATE), st.builds(Days, days, days)),
        st.builds(
            Field,
            st.just(FieldName.CONFIDENCE),
            st.builds(Level, st.sampled_from([None, 0.5, 0.75]), st.sampled_from([None, 0.75, 0.9]), st.booleans()),
        ),
    )


def trees(leaves: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(leaves, min_size=2, max_size=3).map(tuple)
    return st.one_of(st.builds(Not, leaves), st.builds(All, several), st.builds(Any, several))


nodes = st.recursive(st.one_of(words, near, fields()), trees, max_leaves=5)


def holds(event: Known, node: Node) -> bool:
    if isinstance(node, Not):
        return not holds(event, node.part)
    if isinstance(node, All | Any):
        return (all if isinstance(node, All) else any)(holds(event, part) for part in node.parts)
    return event.holds(node)


@pytest.fixture
def asking(told: Workspace) -> Callable[[Node], tuple[list[int], list[int]]]:
    """What a search finds, and what a plain reading does."""
    every = known(told)

    def ask(node: Node) -> tuple[list[int], list[int]]:
        plainly = sorted(event.detail.id for event in every if holds(event, node))
        return told.reader.search(Query(node)).tolist(), plainly

    return ask


def test_that_a_search_finds_what_a_plain_reading_finds(
    asking: Callable[[Node], tuple[list[int], list[int]]],
) -> None:
    @settings(max_examples=60)
    @given(nodes)
    def same(node: Node) -> None:
        found, plainly = asking(node)
        assert found == plainly

    same()


def test_that_what_was_found_does_not_outlive_a_change(told: Workspace) -> None:
    query = parse("status:accepted queen")
    assert told.reader.search(query).tolist() == [1, 6]
    told.writer.decide("Review 1 again", judged(Verdict.TO_REVIEW, [1]))
    assert told.reader.search(query).tolist() == [6]
    finish(told.writer.undo())
    assert told.reader.search(query).tolist() == [1, 6]


SPELLINGS = ("Nazarbaev", "Nazarbayev", "Назарбаев")


@pytest.fixture
def spelled(workspace: Workspace) -> Workspace:
    """Three documents, each with a name in another spelling, and a fourth with another name."""
    for name in (*SPELLINGS, "Nazarenko"):
        add_invented(workspace, f"{TEXT}There was President {name} too.\n", f"{name}.txt")
    return workspace


@pytest.mark.parametrize("typed", [*SPELLINGS, "назарбаев", '"president nazarbayev"', "NEAR(president nazarbaev, 3)"])
def test_that_spellings_of_one_name_find_each_other(spelled: Workspace, typed: str) -> None:
    reader = spelled.reader
    found = reader.search(parse(f"text:{typed}" if not typed.startswith("NEAR") else typed))
    assert {line.document for line in reader.event_lines(found.tolist())} == {1, 2, 3}
    assert faults(spelled) == []


def test_that_a_spelling_is_forgotten_with_the_last_text_that_has_it(workspace: Workspace, tmp_path: Path) -> None:
    def words() -> list[str]:
        with workspace.reader._database.reading() as connection:
            return others(connection, "Nazarbaiev")

    for name in ("Nazarbaev", "Nazarbayev"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"5 May 2010\n\nPresident {name} of Kazakhstan visited Ankara.\n", "utf-8")
        finish(import_files(workspace, [path]))
    assert words() == ["nazarbaev", "nazarbayev"]
    finish(undo(workspace))
    assert words() == ["nazarbaev"]
    assert faults(workspace) == []
    finish(redo(workspace))
    assert words() == ["nazarbaev", "nazarbayev"]
    assert faults(workspace) == []


def test_that_names_given_by_hand_are_found_in_another_spelling(told: Workspace) -> None:
    rename(told, 3, "Астана")
    assert told.reader.find_entities(parse("astana")) == {3}
    assert told.reader.search(parse("place:Astana")).tolist() == [3]
    assert faults(told) == []
    finish(undo(told))
    assert told.reader.find_entities(parse("astana")) == set()
    assert faults(told) == []


def test_that_words_around_a_hit_are_cut_out_with_its_places(told: Workspace) -> None:
    query = parse("ostmark OR treaty OR NEAR(abai vell, 2) OR (NOT queen AND actor:brandia)")
    for hit in told.reader.hits(query, [8, 3, 99, 1]):
        marked = [fold(span.of(hit.words)) for span in hit.marks]
        assert (
            marked
            == {1: ["brandia"], 3: ["ostmark"], 8: ["ostmark", "abai", "vell", "абаи", "ostmark", "treaty"]}[hit.event]
        )
        assert len(hit.words) <= 210
        assert "\n" not in hit.words
    assert [hit.event for hit in told.reader.hits(query, [8, 3, 99, 1])] == [8, 3, 1]


def test_that_long_passages_are_cut_around_the_closest_hits(workspace: Workspace) -> None:
    far = "and so on " * 100
    add_invented(workspace, f"{TEXT}{far}a treaty {far}a second treaty on wheat {far}", "long.txt")
    (hit,) = workspace.reader.hits(parse("treaty wheat"), [3])
    assert [span.of(hit.words) for span in hit.marks] == ["treaty", "wheat"]
    assert hit.words.startswith("… ")
    assert hit.words.endswith(" …")
    (plain,) = workspace.reader.hits(Query(), [3])
    assert plain.words.startswith("… In April 1999")
    assert plain.marks == ()


def test_that_counts_follow_what_was_found(told: Workspace) -> None:
    reader = told.reader
    facets = reader.facets(reader.search(parse("vell OR letters")))
    assert {(each.value, each.count) for each in facets.kinds.values} == {
        (EventKind.LETTER, 4),
        (EventKind.MEETING, 2),
        (EventKind.VISIT, 2),
    }
    assert [(each.value, each.count) for each in facets.verdicts.values] == [
        (Verdict.TO_REVIEW, 5),
        (Verdict.ACCEPTED, 2),
        (Verdict.REJECTED, 1),
    ]
    assert {(each.value, each.words, each.count) for each in facets.years.values} == {
        (1998, "1998", 2),
        (1999, "1999", 2),
        (1990, "1990", 2),
    }
    assert [(each.value, each.count) for each in facets.documents.values] == [(1, 4), (2, 4)]
    assert [(each.words, each.count) for each in facets.places.values] == [("Lúmeria", 1), ("Ostmark", 1)] * 2
    people = facets.entities[EntityType.PERSON].values
    assert [(each.words, each.count) for each in people] == [("Queen Ottilie of Brandia", 1)] * 2
    few = reader.facets(reader.search(Query()), most=1)
    assert [len(few.places.values), few.places.rest] == [1, 3]


@pytest.mark.parametrize(
    ("field", "beginning", "offered"),
    [
        (FieldName.ACTOR, "ott", ["Queen Ottilie of Brandia"]),
        (FieldName.ACTOR, "brandia", ["Queen Ottilie of Brandia"]),
        (FieldName.PLACE, "", ["Lúmeria", "Ostmark"]),
        (FieldName.PLACE, "LU", ["Lúmeria"]),
        (FieldName.DOC, "queen", ["Queen Ottilie of Brandia received the envoy"]),
        (FieldName.TAG, "che", ["to check"]),
        (FieldName.TAG, "", ["Vell", "to check"]),
        (FieldName.KIND, "vis", ["visit"]),
        (FieldName.STATUS, "to", ["to-review"]),
        (FieldName.TEXT, "a", []),
    ],
)
def test_that_values_are_offered_by_how_any_of_their_words_begins(
    told: Workspace, field: FieldName, beginning: str, offered: list[str]
) -> None:
    assert sorted(told.reader.offers(field, beginning)) == sorted(offered)


@pytest.mark.parametrize(
    ("typed", "parts", "alone"),
    [
        ("queen unicorn kind:visit", ("unicorn",), True),
        ("unicorn OR dragon", ("unicorn OR dragon",), True),
        ("queen ostmark kind:visit", ("queen", "kind:visit"), False),
        ("NOT queen place:Lumeria", ("NOT queen", "place:Lumeria"), False),
        ("date:1850 queen", ("date:1850",), True),
    ],
)
def test_that_the_parts_that_leave_nothing_are_named(
    told: Workspace, typed: str, parts: tuple[str, ...], alone: bool
) -> None:
    nothing = told.reader.explain(parse(typed))
    assert nothing is not None
    assert (nothing.parts, nothing.alone) == (parts, alone)


def test_that_a_search_that_finds_something_needs_no_explanation(told: Workspace) -> None:
    assert told.reader.explain(parse("queen")) is None
    assert told.reader.explain(Query()) is None


def test_that_entities_have_no_days(told: Workspace) -> None:
    with pytest.raises(Problem, match="Entities have no date"):
        told.reader.find_entities(parse("date:1998"))
    assert told.reader.find_entities(parse("actor:ottilie OR place:ostmark")) == {1, 3, 4, 6}
    assert told.reader.find_entities(parse("note:border NOT lumeria")) == {3}


def test_that_a_search_given_up_ends_and_leaves_others_alone(told: Workspace) -> None:
    given_up = told.reader.cancellable()
    given_up.cancel()
    for ask in (lambda: given_up.search(parse("queen")), lambda: given_up.hits(parse("queen"), [1])):
        with pytest.raises(Cancelled):
            ask()
    assert told.reader.search(parse("queen")).tolist() == [1, 6]
    assert given_up.event(1).title


def test_that_a_statement_is_interrupted_in_the_middle(tmp_path: Path) -> None:
    stop, begun = Stop(), Event()
    without_end = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def give_up() -> None:
        begun.wait()
        stop.set()

    path = tmp_path / "endless.kzx"
    create_workspace(path)
    database = FileDatabase(path)
    thread = Thread(target=give_up)
    thread.start()
    with database.reading() as connection, pytest.raises(Cancelled), stop.over(connection):
        begun.set() or connection.exec_driver_sql(without_end)
    thread.join()
    database.close()
