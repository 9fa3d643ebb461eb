"""By which words an entity is named, how often and where: what a person needs to see who corrects it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, and_, bindparam, func, select

from kzexplorer.domain.span import Span
from kzexplorer.store import decided, merged
from kzexplorer.store.decided import About
from kzexplorer.store.folding import fold_text
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import (
    ALIAS,
    DOCUMENT,
    ENTITY_ALIAS,
    ENTITY_ITEM,
    MENTION,
    MENTION_ITEM,
    PASSAGE,
    RENDITION,
    RUN_DOCUMENT,
)
from kzexplorer.store.views import Example, MentionAt, NameUse

_BEFORE, _AFTER = 50, 80
_MOST_WORDS = 500
"""Of one entity; more different words for it are those of a machine that read wrongly."""
_NEAREST = 40
"""Mentions that begin last before a place, of which one may hold it."""
_LONGEST = 2_000


@dataclass
class _Use:
    names: list[str] = field(default_factory=list)
    n_mentions: int = 0
    first: int | None = None
    by_hand: bool = False
    is_name: bool = False


def names_of(connection: Connection, entity: int) -> list[NameUse]:
    """Every form of its name, and words that name it without being one; most mentions first."""
    members = merged.members_of(connection, [entity])
    uses: defaultdict[str, _Use] = defaultdict(_Use)
    found = {(row.entity, row.name) for row in _FOUND_NAMES.rows(connection, members)}
    for row in _NAMES.rows(connection, members):
        use = uses[fold_text(row.name)]
        use.names.append(row.name)
        use.by_hand = (row.entity, row.name) not in found
        use.is_name = True
    for statement in (_WORDS_AS_FOUND, _WORDS_BY_HAND):
        for row in statement.rows(connection, members):
            use = uses[fold_text(row.words)]
            use.names.append(row.words)
            use.n_mentions += row.many
            use.first = row.first if use.first is None else min(use.first, row.first)
    ordered = sorted(uses.values(), key=lambda use: (-use.n_mentions, use.names[0]))[:_MOST_WORDS]
    examples = _examples(connection, [use.first for use in ordered if use.first is not None])
    return [
        NameUse(
            *(_plain(use.names[0]), use.n_mentions, examples.get(use.first), use.by_hand),
            *(tuple(dict.fromkeys(use.names)), use.is_name),
        )
        for use in ordered
    ]


def examples_of(connection: Connection, entity: int, most: int) -> list[Example]:
    """Where it is named first, in so many documents at most."""
    members = merged.members_of(connection, [entity])
    firsts: dict[int, int] = {}
    for statement in (_FIRST_AS_FOUND, _FIRST_BY_HAND):
        for row in statement.rows(connection, members):
            firsts[row.rendition] = min(row.first, firsts.get(row.rendition, row.first))
    chosen = sorted(firsts.values())[:most]
    found = _examples(connection, chosen)
    return [found[mention] for mention in chosen if mention in found]


def mention_at(connection: Connection, document: int, offset: int) -> MentionAt | None:
    """The shortest words that name somebody, or were found to, at an offset of a document; None where there are none.

    The place right after them counts too, where a caret stands that was moved to their end.
    """
    rows = [row for row in _AT.rows(connection, document=document, at=offset) if row.end >= offset]
    if not rows:
        return None
    row = min(rows, key=lambda row: (row.end == offset, row.end - row.start))
    judged = decided.fields_of(connection, About.MENTION, [document]).get(document, {})
    span = Span(row.start, row.end)
    by_hand = f"{decided.NAMED}{decided.place_words(span)}" in judged
    return MentionAt(
        *(document, span, _plain(row.words), row.named, row.named_as or ""),
        *(row.found, row.found_as, by_hand),
    )


def _examples(connection: Connection, mentions: Iterable[int]) -> dict[int | None, Example]:
    return {
        row.id: _example(row.text, row.start - row.begin, Span(row.start, row.end), row.document, row.title or row.name)
        for row in _WHERE.rows(connection, mentions)
    }


def _example(text: str, at: int, span: Span, document: int, title: str) -> Example:
    """Some words of the passage, cut between words; every line break is a space, so that places stay."""
    end = at + len(span)
    begin = 0 if at <= _BEFORE else text.find(" ", at - _BEFORE, at) + 1 or at - _BEFORE
    text = text.rstrip() if end <= len(text.rstrip()) else text
    stop = len(text) if len(text) - end <= _AFTER else text.rfind(" ", end, end + _AFTER)
    stop = stop if stop > 0 else end + _AFTER
    cut = _plain(text[begin:stop], keep_places=True)
    before, after = "…" if begin else "", "…" if stop < len(text) else ""
    mark = Span(at - begin + len(before), end - begin + len(before))
    return Example(f"{before}{cut}{after}", mark, document, title, span)


def _plain(words: str, *, keep_places: bool = False) -> str:
    """Without line breaks and other signs that no line shows."""
    shown = "".join(letter if letter.isprintable() else " " for letter in words[:_LONGEST])
    return shown if keep_places else " ".join(shown.split())


_NAMES = Prepared(
    select(ENTITY_ALIAS.c.entity, ENTITY_ALIAS.c.name).where(among(ENTITY_ALIAS.c.entity)).order_by(ENTITY_ALIAS.c.name)
)
_FOUND_NAMES = Prepared(select(ALIAS.c.entity, ALIAS.c.name).where(among(ALIAS.c.entity)))
_AS_FOUND = and_(among(MENTION.c.entity), MENTION_ITEM.c.mention.is_(None))


def _as_found(statement: AnySelect) -> AnySelect:
    judged = statement.join(MENTION_ITEM, MENTION_ITEM.c.mention == MENTION.c.id, isouter=True)
    return judged.where(_AS_FOUND)


def _by_hand(statement: AnySelect) -> AnySelect:
    return statement.join(MENTION_ITEM, MENTION_ITEM.c.mention == MENTION.c.id).where(among(MENTION_ITEM.c.entity))


_OF_WORDS = select(MENTION.c.words, func.count().label("many"), func.min(MENTION.c.id).label("first")).select_from(
    MENTION
)
_WORDS_AS_FOUND = Prepared(_as_found(_OF_WORDS).group_by(MENTION.c.words))
_WORDS_BY_HAND = Prepared(_by_hand(_OF_WORDS).group_by(MENTION.c.words))
_OF_DOCUMENTS = select(MENTION.c.rendition, func.min(MENTION.c.id).label("first")).select_from(MENTION)
_FIRST_AS_FOUND = Prepared(_as_found(_OF_DOCUMENTS).group_by(MENTION.c.rendition))
_FIRST_BY_HAND = Prepared(_by_hand(_OF_DOCUMENTS).group_by(MENTION.c.rendition))
_WHERE = Prepared(
    select(
        *(MENTION.c.id, MENTION.c.start, MENTION.c.end, PASSAGE.c.text, PASSAGE.c.start.label("begin")),
        *(RENDITION.c.document, RUN_DOCUMENT.c.title, DOCUMENT.c.name),
    )
    .join(PASSAGE, PASSAGE.c.id == MENTION.c.passage)
    .join(RENDITION, RENDITION.c.id == MENTION.c.rendition)
    .join(DOCUMENT, DOCUMENT.c.id == RENDITION.c.document)
    .join(RUN_DOCUMENT, RUN_DOCUMENT.c.rendition == RENDITION.c.id)
    .where(among(MENTION.c.id))
)
_NOW, _MAIN, _THEN = (ENTITY_ITEM.alias(name) for name in ("now", "main", "as_found"))
_AT = Prepared(
    select(
        *(MENTION.c.start, MENTION.c.end, MENTION.c.words),
        *(_MAIN.c.entity.label("named"), _MAIN.c.name.label("named_as")),
        *(_THEN.c.entity.label("found"), _THEN.c.name.label("found_as")),
    )
    .select_from(MENTION)
    .join(RENDITION, RENDITION.c.id == MENTION.c.rendition)
    .join(MENTION_ITEM, MENTION_ITEM.c.mention == MENTION.c.id, isouter=True)
    .join(_THEN, _THEN.c.entity == MENTION.c.entity)
    .join(
        _NOW,
        and_(
            _NOW.c.entity == func.coalesce(MENTION_ITEM.c.entity, MENTION.c.entity),
            MENTION_ITEM.c.mention.is_(None) | MENTION_ITEM.c.entity.is_not(None),
        ),
        isouter=True,
    )
    .join(_MAIN, _MAIN.c.entity == _NOW.c.main, isouter=True)
    .where(
        RENDITION.c.document == bindparam("document"),
        RENDITION.c.is_current,
        MENTION.c.start <= bindparam("at"),
    )
    .order_by(MENTION.c.start.desc(), MENTION.c.id.desc())
    .limit(_NEAREST)
)
