"""Put tokens together as a tree.

AND binds closer than OR, and a field before a parenthesis is that of each word in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kzexplorer.domain.span import Span
from kzexplorer.search.dates import days_of
from kzexplorer.search.near import distance_and_words, without_parentheses
from kzexplorer.search.plain import plain
from kzexplorer.search.refusals import (
    no_value,
    nothing_before,
    nothing_behind,
    sign_without_meaning,
    unclosed,
    unknown_field,
)
from kzexplorer.search.tokens import Kind, Token, tokens
from kzexplorer.search.tree import All, Any, Field, FieldName, Near, Node, Not, Words
from kzexplorer.search.values import CHOSEN, read_choices, read_level
from kzexplorer.search.wrong import QueryProblem
from kzexplorer.translation import tr

_MOST_WORDS, _DEEPEST = 100, 20
_NUMERIC = (FieldName.DATE, FieldName.CONFIDENCE)
_LIST = re.compile(r"(?<!\d),|,(?!\d)")
_FIELDS = frozenset(each.value for each in FieldName)


def read(typed: str) -> Node | None:
    """The tree that the words stand for; None where there are none. Raises QueryProblem."""
    return _Parser(list(tokens(plain(typed)))).read()


class _Parser:
    """Goes through the tokens once, the last of which is END; each method takes what it reads."""

    def __init__(self, tokens_read: Sequence[Token]) -> None:
        self._tokens = tokens_read
        self._at = self._n_words = self._depth = 0
        self._field: FieldName | None = None  # that of the parenthesis it is in

    def read(self) -> Node | None:
        """The whole search."""
        if self._peek().kind is Kind.END:
            if self._at:
                signs = Span(self._tokens[0].span.start, self._tokens[self._at - 1].span.end)
                raise QueryProblem(tr("There is no word to look for."), tr("Type a letter or a digit too."), span=signs)
            return None
        root = None if self._peek().kind is Kind.CLOSE else self._either()
        rest = self._peek()
        if rest.kind is Kind.CLOSE:
            raise _wrong(
                rest, tr("No parenthesis is open that this one closes."), tr("Leave it out, or open one before it.")
            )
        return root

    # ---- what links parts

    def _either(self) -> Node:
        parts = [self._both()]
        while self._peek().kind is Kind.OR:
            self._operator()
            parts.append(self._both())
        flat = [each for part in parts for each in (part.parts if isinstance(part, Any) else (part,))]
        return flat[0] if len(flat) == 1 else Any(tuple(flat))

    def _both(self) -> Node:
        if self._peek().kind in (Kind.AND, Kind.OR):
            raise nothing_before(self._peek())
        parts = [self._one()]
        while self._peek().kind not in (Kind.OR, Kind.CLOSE, Kind.END):
            if self._peek().kind is Kind.AND:
                self._operator()
            parts.append(self._one())
        flat = [each for part in parts for each in (part.parts if isinstance(part, All) else (part,))]
        return flat[0] if len(flat) == 1 else All(tuple(flat))

    def _operator(self) -> None:
        problem = nothing_behind(self._next(), self._peek())
        if problem is not None:
            raise problem

    # ---- parts

    def _one(self) -> Node:
        match self._peek().kind:
            case Kind.NOT:
                return self._not()
            case Kind.OPEN:
                return self._group()
            case Kind.NEAR:
                return self._near(None)
            case Kind.FIELD:
                return self._of_field()
        token = self._next()
        return self._words(token) if self._field is None else self._value(self._field, token, token)

    def _not(self) -> Node:
        sign = self._peek()
        self._operator()
        if self._peek().kind is Kind.NOT:
            raise _wrong(self._peek(), tr("This is left out twice."), tr("Leave one NOT or - away."))
        part = self._one()
        return Not(part, Span(sign.span.start, self._tokens[self._at - 1].span.end))

    def _group(self) -> Node:
        opening = self._next()
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _wrong(
                opening,
                tr("More than {deepest} parentheses are open here.", deepest=_DEEPEST),
                tr("Close some of them before it."),
            )
        if self._peek().kind is Kind.CLOSE:
            raise _wrong(
                opening, tr("Nothing stands between these parentheses."), tr("Type a word there, or leave them out.")
            )
        if self._peek().kind is Kind.END:
            raise unclosed(opening)
        inside = self._either()
        if self._next().kind is not Kind.CLOSE:
            raise unclosed(opening)
        self._depth -= 1
        return inside

    def _words(self, token: Token) -> Words:
        self._count(token)
        if not any(map(str.isalnum, token.words)):
            raise _wrong(
                token, tr("There is no word between these quotation marks."), tr("Type one, or leave them out.")
            )
        if token.kind is Kind.PHRASE:
            return Words(token.words, token.whole, token.span)
        problem = sign_without_meaning(token)
        if problem is not None:
            raise problem
        return Words(token.words.rstrip("*"), False, token.span)

    def _near(self, name: FieldName | None) -> Node:
        near = self._next()
        name = name or self._field
        if name not in (None, FieldName.TEXT):
            raise _wrong(
                near,
                tr("NEAR cannot stand in {name}:.", name=name),
                tr("It goes with words of passages, alone or in text:."),
            )
        opening = self._raw()
        if opening.kind is not Kind.OPEN:
            raise without_parentheses(near, opening.kind is Kind.END)
        inside = []
        while (token := self._raw(1)).kind is not Kind.CLOSE:
            if token.kind is Kind.END:
                raise unclosed(opening)
            inside.append(token)
            self._at += 1
        self._at += 2
        distance, words = distance_and_words(near, inside)
        found = Near(tuple(map(self._words, words)), distance, Span(near.span.start, token.span.end))
        return found if name is None else Field(name, found, found.span)

    # ---- fields

    def _of_field(self) -> Node:
        named = self._raw()
        if named.words.casefold() not in _FIELDS:
            raise unknown_field(named)
        name = FieldName(named.words.casefold())
        if self._field is not None:
            what = tr("{name}: stands in the parentheses of {field}:.", name=name, field=self._field)
            raise _wrong(named, what, tr("Close them before it."))
        self._at += 1
        following = self._raw()
        if following.kind is Kind.OPEN:
            self._field = name
            inside = self._group()
            self._field = None
            return inside
        if following.kind is Kind.NEAR:
            return self._near(name)
        if following.kind not in (Kind.WORD, Kind.PHRASE) and not (following.kind is Kind.SIGN and name in _NUMERIC):
            raise no_value(named, name, following)
        self._at += 1
        return self._value(name, named, following)

    def _value(self, name: FieldName, start: Token, token: Token) -> Node:
        """What that token, and maybe those behind it, stand for in the field; its place begins where `start` does."""
        if name in CHOSEN or name in _NUMERIC:
            self._count(token)
        if name is FieldName.DATE:
            days, further, span = days_of(token, self._tokens[self._at :])
            self._at += further
            return Field(name, days, Span(start.span.start, span.end))
        if name is FieldName.CONFIDENCE:
            return self._level(start, token)
        span = Span(start.span.start, token.span.end)
        if token.kind is Kind.PHRASE:
            self._refuse_comma(name)
        if name in CHOSEN:
            return Field(name, read_choices(name, token.words, token.span), span)
        listed = [each for each in _LIST.split(token.words) if any(map(str.isalnum, each))]
        if token.kind is Kind.PHRASE or len(listed) < 2:
            return Field(name, self._words(token), span)
        return Any(tuple(Field(name, self._words(replace(token, words=each)), span) for each in listed))

    def _level(self, start: Token, token: Token) -> Field:
        if token.kind is Kind.SIGN and self._raw().kind is Kind.WORD:
            number = self._raw()
            self._at += 1
            token = replace(token, words=token.words + number.words, span=Span(token.span.start, number.span.end))
        level = read_level(token.words, token.span)
        return Field(FieldName.CONFIDENCE, level, Span(start.span.start, token.span.end))

    def _refuse_comma(self, name: FieldName) -> None:
        comma = self._raw()
        if comma.joined and comma.words.startswith(","):
            what = tr("A comma cannot follow quotation marks here.")
            raise _wrong(comma, what, tr('For either of two, type {name}:("…" OR "…").', name=name))

    # ---- tokens

    def _raw(self, further: int = 0) -> Token:
        """What stands next, signs included; the end of all for whatever lies beyond."""
        return self._tokens[min(self._at + further, len(self._tokens) - 1)]

    def _peek(self) -> Token:
        """What stands next, signs such as a dash between two words left out."""
        while self._tokens[self._at].kind is Kind.SIGN:
            problem = sign_without_meaning(self._tokens[self._at])
            if problem is not None:
                raise problem
            self._at += 1
        return self._tokens[self._at]

    def _next(self) -> Token:
        token = self._peek()
        if token.kind is not Kind.END:
            self._at += 1
        return token

    def _count(self, token: Token) -> None:
        self._n_words += 1
        if self._n_words > _MOST_WORDS:
            what = tr("The search has more than {most} words.", most=_MOST_WORDS)
            raise _wrong(token, what, tr("Type fewer, or put those that stand together in quotation marks."))


def _wrong(token: Token, what: str, next_step: str) -> QueryProblem:
    return QueryProblem(what, next_step, span=token.span)
