"""The parts that a search is made of: what each asks for alone, and the fields that it asks for by name."""

from __future__ import annotations

from collections.abc import Iterator

from kzexplorer.domain.verdict import Verdict
from kzexplorer.search.tree import All, Any, Field, Node, Query, Standing


def parts(query: Query) -> tuple[Node, ...]:
    """All of these must hold; none where nothing is looked for."""
    if query.root is None:
        return ()
    return query.root.parts if isinstance(query.root, All) else (query.root,)


def asked_fields(node: Node | None) -> Iterator[Field]:
    """The fields of which something is asked for, not left out, in the order typed."""
    if isinstance(node, Field):
        yield node
    elif isinstance(node, All | Any):
        for part in node.parts:
            yield from asked_fields(part)


def asked_verdicts(query: Query) -> frozenset[Verdict]:
    """The verdicts that it asks for by name."""
    values = [each.value for each in asked_fields(query.root) if isinstance(each.value, Standing)]
    return frozenset().union(*(value.verdicts for value in values))


def typed_part(query: Query, part: Node) -> str:
    """What was typed of a part, with the NOT that belongs to it; parentheses around all of it left out."""
    return part.span.of(query.typed)
