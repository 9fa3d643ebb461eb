"""Which other events may be the same happening, and why; and what selected words seem to tell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.operations.edit_events import add_event
from kzexplorer.operations.propose_event import propose
from kzexplorer.operations.suggest_joins import found, suggestions
from kzexplorer.store import Workspace, open_workspace
from tests import invented


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "joins.kzx") as workspace:
        run = workspace.writer.begin_run("test", "1")
        findings = invented.findings()
        workspace.writer.add_document(run, invented.reading(), findings, [None] * len(findings.entities), 1)
        yield workspace


def dated(workspace: Workspace) -> int:
    details = workspace.reader.event_details(workspace.reader.event_order().tolist())
    return next(each.id for each in details if each.when is not None and each.participants)


def test_that_the_event_told_again_comes_first_with_its_reasons(workspace: Workspace) -> None:
    event = workspace.reader.event(dated(workspace))
    assert event.when is not None
    twin = add_event(
        *(workspace, event.document, Span(0, 5)),
        title=event.title,
        kind=event.kind,
        when=event.when,
        participants=[part.entity for part in event.participants],
    )
    first, *_ = suggestions(workspace.reader, event.id, 10)
    assert {first.event.id} == twin.events
    assert any("same" in reason for reason in first.reasons)
    assert "like title" in first.reasons
    assert any(event.participants[0].name in reason for reason in first.reasons)
    assert event.id not in {each.event.id for each in suggestions(workspace.reader, event.id, 10)}


def test_that_an_event_without_a_date_has_no_suggestions_but_can_be_searched_for(workspace: Workspace) -> None:
    undated = int(workspace.reader.timeline().undated[0])
    assert suggestions(workspace.reader, undated, 10) == []
    other = workspace.reader.event(dated(workspace))
    assert other.id in {each.event.id for each in found(workspace.reader, undated, f'"{other.title}"', 10)}
    with pytest.raises(Problem):
        found(workspace.reader, undated, '"', 10)


def test_that_words_looked_for_stand_first_where_a_title_has_them(workspace: Workspace) -> None:
    event = workspace.reader.event(dated(workspace))
    named = add_event(
        *(workspace, event.document, Span(0, 5)), title="Quarrel at sea", kind=event.kind, when=When.of_year(1901)
    )
    first, *_ = found(workspace.reader, event.id, "quarrel OR a", 10)
    assert {first.event.id} == named.events
    assert "days apart" not in first.reasons


def test_that_words_in_which_no_event_is_found_are_proposed_as_they_are(workspace: Workspace) -> None:
    text = workspace.reader.text(1)
    end = text.index(" ", 20)
    proposal = propose(workspace.reader, 1, Span(0, end))
    assert proposal.span == Span(0, end)
    assert proposal.title
    assert proposal.kind in EventKind


def test_that_a_sentence_is_proposed_as_the_extraction_tells_it(workspace: Workspace) -> None:
    event = workspace.reader.event(dated(workspace))
    proposal = propose(workspace.reader, event.document, event.evidence[0])
    named = {entity for entity, _ in (*proposal.participants, *proposal.places)}
    mentions = workspace.reader.mention_spans(event.document)
    there = {mention.entity for mention in mentions if event.evidence[0].contains(mention.span)}
    assert named <= there
    assert len(proposal.title) <= 500
