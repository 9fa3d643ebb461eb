"""What a file says about itself, and what was said of its columns, as the JSON of `document.meta` and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzexplorer.domain.document import About
from kzexplorer.store.whens import columns_of, when_of

if TYPE_CHECKING:
    from kzexplorer.domain.table import Columns

_WORDS = ("title", "author", "date_reason", "language")


def meta_of(about: About, columns: Columns | None = None) -> str:
    """`{}` for a file that says nothing; only what is said is kept."""
    said: dict[str, Any] = {name: words for name in _WORDS if (words := getattr(about, name))}
    if about.date is not None:
        said["date"] = columns_of(about.date)
    if columns is not None:
        said["columns"] = list(zip(columns.names, columns.meanings, strict=True))
    return json.dumps(said, ensure_ascii=False)


def about_of(meta: str) -> About:
    """Raises ValueError or TypeError for words that `meta_of` did not make."""
    said = json.loads(meta)
    date = when_of(*said.pop("date")) if "date" in said else None
    said.pop("columns", None)
    return About(**said, date=date)


def columns_in(meta: str) -> Columns | None:
    """What a person said of the columns of a table. Raises ValueError for words that `meta_of` did not make."""
    said = json.loads(meta).get("columns") if '"columns"' in meta else None
    if said is None:
        return None
    from kzexplorer.domain.table import Columns, Meaning

    return Columns(tuple(name for name, _ in said), tuple(Meaning(meaning) for _, meaning in said))
