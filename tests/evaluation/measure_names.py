"""Names word for word: a mention is right with the same first and last character and the same type (strict)."""

from __future__ import annotations

from collections.abc import Sequence

from tests.evaluation.counts import MISSED, RIGHT, WRONG, Error, Score
from tests.evaluation.gold import GoldName
from tests.evaluation.predictions import FoundEntity


def measure(gold: Sequence[GoldName], entities: Sequence[FoundEntity]) -> Score:
    """Only people, organisations and places count; mentions that touch an optional name are neither right nor wrong."""
    score = Score()
    found = {
        (mention, entity.type)
        for entity in entities
        if entity.type in ("PER", "ORG", "LOC")
        for mention in entity.mentions
    }
    answers = {(name.span, name.type) for name in gold if not name.optional}
    for span, kind in sorted(answers):
        right = (span, kind) in found
        score.add(RIGHT if right else MISSED, "names.strict", kind)
        if not right:
            near = [
                f"{other.start - span.start:+d}..{other.end - span.end:+d} {t}"
                for other, t in found
                if other.overlaps(span)
            ]
            sort = "name, other extent or type" if near else "name, missed"
            score.errors.append(Error(sort, kind, span, kind, ", ".join(sorted(near))))
    for span, kind in sorted(found - answers):
        if not any(name.optional and name.span.overlaps(span) for name in gold):
            score.add(WRONG, "names.strict", kind)
            if not any(span.overlaps(other) for other, _ in answers):
                score.errors.append(Error("name, not in the gold", kind, span, "", kind))
    return score
