"""Keep markup within what a parser can take: its work grows with the square of depth and of attributes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

_DEEPEST = 400
_MOST_STYLES = 40
_MOST_ATTRIBUTES = 300
_TAG = re.compile(r"<(/?)([A-Za-z][^\s/<>]{0,40})[^<>]*>?")
_LONG_TAG = re.compile(r"(<[A-Za-z][^\s/<>]{0,40})([^<>]{2000,})")
_GAP = re.compile(r"\s+")
_CLOSED_AT_ONCE = re.compile(r"<([A-Za-z][\w:.-]{0,40})((?:\s[^<>]*)?)/>")
# Left open, these are opened anew in each paragraph that follows.
_STYLES = frozenset("a b big code em font i nobr s small strike strong tt u".split())
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# A second one of these closes the first, so they lie no deeper than what holds them.
_CLOSING_THEIR_LIKE = frozenset("p li dt dd tr td th thead tbody tfoot html head body".split())


def within_reach(markup: str) -> str:
    """The same markup without the tags of elements deeper than 400, and without attributes by the thousand."""
    markup = _LONG_TAG.sub(_with_few_attributes, markup)
    kept = list(_shallow(markup))
    return "".join(kept) if len(kept) > 1 else markup


def closed(markup: str) -> str:
    """XHTML as HTML: `<a/>` becomes `<a></a>`, which a parser of HTML would else leave open."""
    return _CLOSED_AT_ONCE.sub(
        lambda tag: tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>", markup
    )


def _with_few_attributes(tag: re.Match[str]) -> str:
    return tag[1] if len(_GAP.findall(tag[2])) > _MOST_ATTRIBUTES else tag[0]


def _shallow(markup: str) -> Iterator[str]:
    """The pieces of the markup between the tags that are left out."""
    opened: list[str] = []
    n_styles = 0
    left_out: Counter[str] = Counter()
    kept_to = 0
    for tag in _TAG.finditer(markup):
        name = tag[2].lower()
        if name in _VOID or name in _CLOSING_THEIR_LIKE:
            continue
        if not tag[1] and len(opened) < _DEEPEST and (name not in _STYLES or n_styles < _MOST_STYLES):
            opened.append(name)
            n_styles += name in _STYLES
        elif not tag[1] or left_out[name]:
            left_out[name] += -1 if tag[1] else 1
            yield markup[kept_to : tag.start()]
            kept_to = tag.end()
        elif name in opened:
            last = len(opened) - 1 - opened[::-1].index(name)
            n_styles -= sum(each in _STYLES for each in opened[last:])
            del opened[last:]
    yield markup[kept_to:]
