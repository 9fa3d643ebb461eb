"""A later version of a document takes over what was decided by hand on the earlier one, and loses nothing."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.event import Findings
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.extract import extract
from kzexplorer.store import Workspace, open_workspace
from kzexplorer.store.columns import read_events, read_links
from kzexplorer.store.known_entities import Join
from kzexplorer.store.writer import Added
from tests.driving import faults, finish, judged
from tests.durability.stories import story
from tests.invented import TEXT, findings, reading

IN_BOTH = True


def later(workspace: Workspace, text: str, found: Findings | None = None, *, of: int | None = 1) -> Added:
    """The next version of a document, in which nothing is found unless that is given."""
    nothing = replace(findings(), dates=(), entities=(), events=(), figures=(), quotes=(), document_date=None)
    whole = (Passage(Span(0, len(text)), None, PassageKind.PARAGRAPH),)
    given_ = found or replace(nothing, passages=whole)
    names = {(line.type, line.name): line.id for line in workspace.reader.entities()}
    joins = [Join(names[key], None) if (key := (each.type, each.name)) in names else None for each in given_.entities]
    run = workspace.writer.begin_run("invented", "2")
    added = workspace.writer.add_document(run, reading(text), given_, joins, 1, replaces=of)
    assert added is not None
    return added


def test_that_what_was_decided_moves_with_its_quote_and_the_rest_goes(filled: Workspace) -> None:
    filled.writer.decide("Accept 2 events", judged(Verdict.ACCEPTED, [1, 4]))
    before = filled.reader.event(1)
    text = "A new line above.\n\n" + TEXT
    added = later(filled, text)
    assert added.not_moved == ()
    assert added.events == frozenset(range(1, 6))
    assert sorted(filled.reader.event_order(details=True).tolist()) == [1, 4]
    after = filled.reader.event(1)
    assert (after.verdict, after.stale, after.document) == (Verdict.ACCEPTED, True, added.document)
    assert [each.of(text) for each in after.evidence] == [each.of(TEXT) for each in before.evidence]
    assert [date.words for date in after.dates] == [date.words for date in before.dates]
    assert [part.name for part in after.participants] == [part.name for part in before.participants]
    assert [each.id for each in filled.reader.documents()] == [added.document]
    assert filled.reader.counts().documents == 1
    assert faults(filled) == []


def test_that_an_event_found_again_in_the_later_version_is_not_stale(filled: Workspace) -> None:
    filled.writer.decide("Reject event", judged(Verdict.REJECTED, [3]))
    added = later(filled, TEXT[:-1] + " ", findings())
    event = filled.reader.event(3)
    assert (event.verdict, event.stale, event.document) == (Verdict.REJECTED, False, added.document)
    assert filled.reader.counts().events == 4
    assert faults(filled) == []


def test_that_what_finds_no_place_stays_with_the_earlier_text_and_is_named(filled: Workspace) -> None:
    filled.writer.decide("Accept 2 events", judged(Verdict.ACCEPTED, [1, 3]))
    added = later(filled, TEXT.replace("In April 1999 the envoy will travel to Ostmark.", "Nothing."))
    assert added.not_moved == (3,)
    event = filled.reader.event(3)
    assert (event.verdict, event.stale, event.document) == (Verdict.ACCEPTED, True, 1)
    lines = filled.reader.documents()
    assert [(line.id, line.replaces, line.replaced_by) for line in lines] == [(1, None, 2), (2, 1, None)]
    assert lines[0].document_date is not None
    assert faults(filled) == []


def test_that_what_found_no_place_once_moves_on_when_its_words_come_back(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [3]))
    middle = later(filled, "Nothing at all.")
    assert middle.not_moved == (3,)
    last = later(filled, "At last.\n\n" + TEXT, of=middle.document)
    assert last.not_moved == ()
    assert filled.reader.event(3).document == last.document
    assert [line.id for line in filled.reader.documents()] == [last.document]
    assert faults(filled) == []


def test_that_a_decision_taken_back_before_the_change_can_be_brought_back_after_it(filled: Workspace) -> None:
    step = filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [4]))
    assert step is not None
    finish(filled.writer.undo())
    later(filled, "Above.\n\n" + TEXT)
    finish(filled.writer.take_back(step.action))
    again = later(filled, "Above all.\n\n" + TEXT, shifted(findings(), 12), of=2)
    event = filled.reader.event(4)
    assert (event.verdict, event.stale, event.document) == (Verdict.ACCEPTED, False, again.document)
    finish(filled.writer.take_back(step.action))
    assert filled.reader.event(4).verdict is Verdict.TO_REVIEW
    assert faults(filled) == []


def test_that_a_text_may_become_again_what_it_was(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    middle = later(filled, "Above.\n\n" + TEXT)
    last = later(filled, TEXT, findings(), of=middle.document)
    assert filled.reader.known([reading().document.sha256]) == {reading().document.sha256: last.document}
    assert filled.reader.event(1).document == last.document
    assert faults(filled) == []


def test_that_two_versions_in_one_run_are_told_apart(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    run = filled.writer.begin_run("invented", "2")
    nothing = replace(findings(), dates=(), entities=(), events=(), figures=(), quotes=(), document_date=None)
    before = 1
    for words in ("One.\n\n", "Two.\n\n"):
        text = words + TEXT
        found = replace(nothing, passages=(Passage(Span(0, len(text)), None, PassageKind.PARAGRAPH),))
        added = filled.writer.add_document(run, reading(text), found, [], 1, replaces=before)
        assert added is not None
        before = added.document
    assert filled.reader.event(1).document == before
    assert filled.reader.event(1).stale
    assert faults(filled) == []


def shifted(found: Findings, by: int) -> Findings:
    """Only one event of the findings, that many characters further on."""
    event = found.events[3]
    at = Span(event.evidence[0].start + by, event.evidence[0].end + by)
    moved = replace(event, evidence=(at,), dates=(), series=None, topics=())
    whole = (Passage(Span(0, len(TEXT) + by), None, PassageKind.PARAGRAPH),)
    empty = replace(found, dates=(), entities=(), figures=(), quotes=(), document_date=None, passages=whole)
    return replace(empty, events=(moved,))


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with one made story, read as it is usually."""
    path = tmp_path_factory.mktemp("versions") / "pattern.kzx"
    with open_workspace(path) as workspace:
        later(workspace, story(1, 3), extract(reading(story(1, 3)).document), of=None)
    return path


EDITS = st.tuples(st.sampled_from(["cut", "double", "word", "space", "above", "swap"]), st.integers(0, 40))
STEPS = st.lists(
    st.lists(EDITS, min_size=1, max_size=3)
    | st.tuples(st.sampled_from(list(Verdict)), st.sets(st.integers(0, 11), min_size=1, max_size=4))
    | st.sampled_from(["undo", "redo", "keep", "empty"]),
    min_size=1,
    max_size=7,
)


def edited(text: str, edits: Sequence[tuple[str, int]], nth: int) -> str:
    for kind, number in edits:
        parts = text.split("\n\n")
        at = number % len(parts)
        words = parts[at].split(" ")
        if kind == "cut":
            del parts[at]
        elif kind == "double":
            parts.insert(at, parts[at])
        elif kind == "swap":
            parts[at], parts[0] = parts[0], parts[at]
        elif kind == "above":
            parts.insert(0, f"Note {number}.")
        else:
            words[number % len(words)] += "ly" if kind == "word" else "\n"
            parts[at] = " ".join(words)
        text = "\n\n".join(parts)
    return f"{text.rstrip()}\n\nVersion {nth}.\n"


@settings(max_examples=10)
@given(steps=STEPS)
def test_that_no_edit_loses_a_decision(pattern: Path, steps: list[object]) -> None:
    path = Path(shutil.copy(pattern, pattern.with_name("steps.kzx")))
    with open_workspace(path) as workspace:
        text, document = story(1, 3), 1
        decided: dict[int, Verdict] = {}
        for nth, step in enumerate(steps):
            there = workspace.reader.event_order(details=True).tolist()
            if isinstance(step, list) or step == "empty":
                text = edited(text, step if isinstance(step, list) else [], nth)
                found = None if step == "empty" else extract(reading(text).document)
                document = later(workspace, text, found, of=document).document
            elif isinstance(step, tuple):
                chosen = sorted({there[each % len(there)] for each in step[1]}) if there else []
                workspace.writer.decide("Decide", judged(step[0], chosen))
            elif step == "keep":
                workspace.reader.held.keep(least=0)
            else:
                getattr(workspace.writer, str(step))()
            lines = workspace.reader.event_lines(workspace.reader.event_order(details=True).tolist())
            verdicts = {line.id: line.verdict for line in lines if line.verdict is not Verdict.TO_REVIEW}
            if isinstance(step, list) or step == "empty":
                assert verdicts == decided
            decided = verdicts
        assert faults(workspace) == []
        _columns_are_those_of_the_rows(workspace)


def _columns_are_those_of_the_rows(workspace: Workspace) -> None:
    columns = workspace.reader.timeline().columns
    with workspace.reader.held._database.reading() as connection:
        rows = read_events(connection)
        links = read_links(connection)
        held = workspace.reader.held.links(connection)
    assert all(np.array_equal(columns[name], column) for name, column in rows.items())
    assert all(np.array_equal(held[name], column) for name, column in links.items())
