"""Show what the first rows of a table would become if its columns meant this, by reading just them."""

from __future__ import annotations

import csv
import io
from collections.abc import Generator, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.table import Columns
from kzexplorer.operations.import_report import USUAL_SECONDS
from kzexplorer.translation import tr

if TYPE_CHECKING:
    from kzexplorer.operations.workers import Workers

N_ROWS = 3
_LOOK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class PreviewedEvent:
    """An event as it would be; `date` is empty where it would have none."""

    date: str
    title: str
    people: tuple[str, ...]
    places: tuple[str, ...]


class TablePreviews:
    """Keeps one worker process, in which tables are read, until it is closed."""

    def __init__(self) -> None:
        self._workers: Workers | None = None

    def steps(
        self, name: str, columns: Columns, rows: Sequence[Sequence[str]]
    ) -> Generator[Progress, None, tuple[PreviewedEvent, ...]]:
        """The events of the first rows of a table with that file name. Raises Problem as reading it would."""
        if self._workers is None:
            from kzexplorer.operations.workers import Workers

            self._workers = Workers(1, USUAL_SECONDS)
        asked = self._workers.submit(previewed, name, columns, [tuple(row) for row in rows[:N_ROWS]])
        while not _is_done(asked):
            yield Progress(0, 1, tr("Reading the first rows of {name}", name=name))
        return asked.result()

    def close(self) -> None:
        """End the process at once; the next table starts another one."""
        workers, self._workers = self._workers, None
        if workers is not None:
            workers.shutdown(wait=False, cancel_futures=True)


def previewed(name: str, columns: Columns, rows: Sequence[Sequence[str]]) -> tuple[PreviewedEvent, ...]:
    """The events that these rows tell; called in a worker process."""
    from kzexplorer.domain.when import when_words
    from kzexplorer.extract import extract
    from kzexplorer.readers import RawFile, read

    reading = read(RawFile(f"{name}.csv", name, name, _csv(columns, rows), "text/csv", columns))
    assert reading is not None
    found = extract(reading.document)
    return tuple(
        PreviewedEvent(
            "" if event.when is None else when_words(event.when),
            event.title,
            tuple(found.entities[link.entity].name for link in event.participants),
            tuple(found.entities[link.entity].name for link in event.places),
        )
        for event in found.events
        if not event.detail
    )[:N_ROWS]


def _csv(columns: Columns, rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns.names)
    writer.writerows(rows)
    return out.getvalue().encode("utf-8", "replace")


def _is_done(asked: Future[tuple[PreviewedEvent, ...]]) -> bool:
    return bool(wait([asked], _LOOK_SECONDS).done)
