"""What the timeline found for what is looked for, handed on to whatever lists the same events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kzexplorer.search import Query

if TYPE_CHECKING:
    from kzexplorer.store import Ids


@dataclass(frozen=True, eq=False)
class Found:
    """The events that match the search field and the entities chosen and pass the filter.

    `query` is None where the field is empty; `narrowed` says whether anything leaves events out; `message` says which
    part leaves nothing where none is found. `read_ids`, and `pass_on`, which keeps of other events those that have the
    entities and pass the filter, are for any thread, as they take a while.
    """

    query: Query | None
    narrowed: bool
    message: str
    read_ids: Callable[[], Ids]
    pass_on: Callable[[Ids], Ids]

    @cached_property
    def ids(self) -> Ids:
        """In any order."""
        return self.read_ids()
