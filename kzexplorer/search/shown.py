"""What was typed, as a sentence about it repeats it: short, and without what cannot be seen."""

from __future__ import annotations

_LONGEST = 40


def shortened(typed: str) -> str:
    """At most some forty characters of it, with an ellipsis where it goes on."""
    words = " ".join(typed.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def quoted(typed: str) -> str:
    """In quotation marks."""
    return f"“{shortened(typed)}”"
