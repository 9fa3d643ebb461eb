"""What a file says about itself, as the JSON object of `document.meta` and back; only what it says is kept."""

from __future__ import annotations

import json
from typing import Any

from kzexplorer.domain.document import About
from kzexplorer.store.whens import columns_of, when_of

_WORDS = ("title", "author", "date_reason", "language")


def meta_of(about: About) -> str:
    """`{}` for a file that says nothing."""
    said: dict[str, Any] = {name: words for name in _WORDS if (words := getattr(about, name))}
    if about.date is not None:
        said["date"] = columns_of(about.date)
    return json.dumps(said, ensure_ascii=False)


def about_of(meta: str) -> About:
    """Raises ValueError or TypeError for words that `meta_of` did not make."""
    said = json.loads(meta)
    date = when_of(*said.pop("date")) if "date" in said else None
    return About(**said, date=date)
