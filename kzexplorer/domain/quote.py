"""What a text gives in somebody's own words."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.span import Span


@dataclass(frozen=True, slots=True)
class Quote:
    """Words quoted directly, without the marks around them.

    `speaker` is an index into `Findings.entities`, None where the text does not safely say whose words they are;
    `speaker_span` are the words that name the speaker ("she", "Minister Kivi").
    """

    span: Span
    speaker: int | None = None
    speaker_span: Span | None = None
