"""The names of Kazakhstan in the first documents, merged and split again: mentions stay, counts are right."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzexplorer import paths
from kzexplorer.domain.entity import EntityType
from kzexplorer.operations.correct_entities import merge, split
from kzexplorer.operations.create_workspace import open_or_create
from kzexplorer.operations.undo import redo, undo
from kzexplorer.store import Reader, Workspace, open_workspace
from tests.driving import finish


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "filled.kzx"
    finish(open_or_create(path, paths.seeds())).close()
    return path


@pytest.fixture
def seeds(filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(Path(shutil.copy(filled, tmp_path / "seeds.kzx"))) as workspace:
        yield workspace


def places_of_mentions(reader: Reader) -> list[tuple[int, int, int]]:
    """Where names stand, whomever they name."""
    documents = reader.document_order()
    return sorted((each, at.span.start, at.span.end) for each in documents for at in reader.mention_spans(each))


def counted(reader: Reader) -> Counter[int]:
    """How many words name each entity, counted anew."""
    return Counter(at.entity for each in reader.document_order() for at in reader.mention_spans(each))


def require_right(reader: Reader, places: list[tuple[int, int, int]]) -> None:
    assert places_of_mentions(reader) == places
    lines = reader.entities()
    assert {line.id: line.n_mentions for line in lines if line.n_mentions} == dict(counted(reader))
    for line in lines:
        assert sum(use.n_mentions for use in reader.names_of(line.id)) == line.n_mentions
        assert line.n_events == len(
            [each for each in reader.event_lines(reader.events_of([line.id])) if not each.detail]
        )


def test_that_aliases_split_merged_and_undone_leave_every_mention_where_it_was(seeds: Workspace) -> None:
    reader = seeds.reader
    before, places = reader.entities(), places_of_mentions(reader)
    kazakhstan = next(line for line in before if line.name == "Kazakhstan")
    require_right(reader, places)

    made = split(seeds, kazakhstan.id, ["KZ"], "KZ", EntityType.PLACE)
    short = max(made.entities)
    require_right(reader, places)
    parted = {line.id: line for line in reader.entities()}
    assert parted[short].n_mentions == 6
    assert parted[kazakhstan.id].n_mentions == kazakhstan.n_mentions - 6
    assert "KZ" not in parted[kazakhstan.id].aliases

    merge(seeds, kazakhstan.id, [short])
    require_right(reader, places)
    whole = next(line for line in reader.entities() if line.id == kazakhstan.id)
    assert (whole.n_mentions, whole.n_events) == (kazakhstan.n_mentions, kazakhstan.n_events)
    assert whole.members == ((short, "KZ"),)
    assert set(whole.aliases) == set(kazakhstan.aliases)

    split(seeds, kazakhstan.id, ["Republic of Kazakhstan", "KZ"], "Republic", EntityType.ORGANISATION)
    require_right(reader, places)
    after = reader.entities()

    for _ in range(3):
        assert finish(undo(seeds)) is not None
        require_right(reader, places)
    assert reader.entities() == before
    for _ in range(3):
        assert finish(redo(seeds)) is not None
        require_right(reader, places)
    assert reader.entities() == after
