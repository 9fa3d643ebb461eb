"""Add a part to a search or take it away, as a click on a count beside the results does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kzexplorer.search.parts import parts
from kzexplorer.search.tree import All, Any, Field, FieldName, Kinds, Node, Query, Standing
from kzexplorer.search.writing import written

_SINGLE = frozenset({FieldName.KIND, FieldName.DATE, FieldName.DOC})
"""Of these an event has one, so that asking for two at once would find nothing."""


def holds(query: Query, part: Field) -> bool:
    """Whether the search asks for that part, alone or as one of several."""
    return any(part == each for top in parts(query) for each in _asked(top))


def toggled(query: Query, part: Field, *, either: bool = False) -> str:
    """What to type for the search without that part where it has it, else with it.

    With `either` it is enough that an event has this or what is asked for in the same field already.
    """
    before = parts(query)
    if holds(query, part):
        kept = [rest for each in before if (rest := _without(each, part)) is not None]
        return _written(kept)
    same = next((each for each in before if _is_of(each, part)), None)
    if same is None:
        return _written([*before, part])
    if either:
        return _written([_either(each, part) if each is same else each for each in before])
    if _excludes(same, part):
        return _written([part if each is same else each for each in before])
    return _written([*before, part])


def without_field(query: Query, name: FieldName) -> Query:
    """The search without what it asks for in that field."""
    kept = [each for each in parts(query) if {field.name for field in _fields(each)} != {name}]
    return Query(_joined(kept), query.typed)


def _written(kept: list[Node]) -> str:
    return written(_joined(kept))


def _joined(kept: list[Node]) -> Node | None:
    return All(tuple(kept)) if len(kept) > 1 else next(iter(kept), None)


def _fields(node: Node) -> tuple[Field, ...]:
    """The fields any of which a part asks for; none where it asks for anything else too."""
    each = node.parts if isinstance(node, Any) else (node,)
    fields = tuple(part for part in each if isinstance(part, Field))
    return fields if len(fields) == len(each) else ()


def _asked(node: Node) -> Iterator[Field]:
    """One field for each value that a part asks for any of."""
    for each in _fields(node):
        yield from _single(each)


def _single(field: Field) -> Iterator[Field]:
    match field.value:
        case Kinds(kinds):
            yield from (replace(field, value=Kinds(frozenset({kind}))) for kind in kinds)
        case Standing(statuses, verdicts):
            yield from (replace(field, value=Standing(frozenset({status}))) for status in statuses)
            yield from (replace(field, value=Standing(verdicts=frozenset({verdict}))) for verdict in verdicts)
        case _:
            yield field


def _is_of(node: Node, part: Field) -> bool:
    fields = list(_asked(node))
    return bool(fields) and all(_alike(each, part) for each in fields)


def _alike(field: Field, part: Field) -> bool:
    """Whether both ask for the same sort of thing; verdicts and what took place share the name of a field."""
    if field.name is not part.name:
        return False
    if isinstance(field.value, Standing) and isinstance(part.value, Standing):
        return bool(field.value.verdicts) == bool(part.value.verdicts)
    return True


def _excludes(node: Node, part: Field) -> bool:
    return part.name in _SINGLE or isinstance(part.value, Standing)


def _without(node: Node, part: Field) -> Node | None:
    kept = [each for each in _asked(node) if each != part] if _is_of(node, part) else None
    return node if kept is None else _any(kept)


def _either(node: Node, part: Field) -> Node:
    found = _any([*_asked(node), part])
    assert found is not None
    return found


def _any(fields: list[Field]) -> Node | None:
    return Any(tuple(fields)) if len(fields) > 1 else next(iter(fields), None)
