"""Tell the furniture of a site (menus, link lists, notices) from what an author wrote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

# Words that links of menus and lists are made of; a line of nothing else is one.
_LINK_WORDS = frozenset(
    """
    a about account advertisement advertising again all an and archive archives article articles back blog blogs
    bookmark by calendar categories category close comment comments contact contacts content contents cookie cookies
    copy copyright download e-mail email english event events facebook faq feed feedback feeds filter follow for
    forum from full gallery go help here home homepage in index language languages latest legal like link links list
    load log login logout main map media menu mobile more most multimedia navigation new news newsletter newsroom
    next of older on online other our page pages photo photos pinterest policy popular post posts previous print
    privacy publications read recent recommended register related releases report rss save search section sections
    see send service services settings share show sign site sitemap skip social sort stories story subscribe tag
    tags telegram terms the this to toggle top topic topics twitter us use version video videos view views vk
    website whatsapp with x you your youtube
    """.split()
)
_LINK_NOUNS = frozenset(
    """
    archive archives article articles blog blogs calendar categories category comment comments contact contacts
    cookies event events facebook faq feed feeds gallery home homepage links login media menu multimedia navigation
    news newsletter newsroom pages photos posts print privacy publications releases rss search section sections
    share sitemap stories story subscribe tags telegram terms topics twitter videos whatsapp youtube
    """.split()
)
_PHRASES = (
    r"share (?:this|on|via)\b.{0,40}",
    r"print (?:this )?(?:page|version|article)",
    r"read (?:more|also|on)\b.{0,30}",
    r"(?:back|go|skip) to .{1,30}",
    r"advertisement",
    r"all rights reserved.{0,40}",
    r"(?:©|\(c\)|copyright\b).{0,100}",
    r"page \d{1,4}(?: (?:of|/) \d{1,4})?",
    r"\d{1,4} ?/ ?\d{1,4}",
    r"[-–— ]{0,3}\d{1,3}[-–— ]{0,3}",
    r"(?:sign|log) (?:in|up|out)\b.{0,20}",
    r"(?:subscribe|follow us)\b.{0,40}",
    r"related (?:articles|news|stories|links)",
    r"(?:see|you may) also(?: like)?",
    r"click here\b.{0,40}",
    r"(?:previous|next)(?: (?:article|page|post|story))?",
    r"(?:this (?:site|website) uses|we use) cookies.{0,100}",
    r"\d{1,6} (?:views|comments|shares|likes)",
    r"menu|search|top",
)
_PHRASE = re.compile(f"(?:{'|'.join(_PHRASES)})[.:]?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_TRAIL = re.compile(r"\s[|»›>•·/]\s")
_LONGEST_LINK = 60


def reasons(lines: Sequence[str], prose: Sequence[bool]) -> list[str]:
    """For each line why it is furniture, or an empty string; `prose` tells which lines are running text."""
    first = next((i for i, is_prose in enumerate(prose) if is_prose), len(lines))
    last = next((i for i in reversed(range(len(lines))) if prose[i]), -1)
    counts = Counter(line.casefold() for line in lines)
    found = [_own_reason(line, i < first or i > last) for i, line in enumerate(lines)]
    for i, line in enumerate(lines):
        if not found[i] and i > last >= 0 and len(line) <= _LONGEST_LINK and counts[line.casefold()] > 1:
            found[i] = "a short line repeated after the end of the text"
        elif not found[i] and counts[line.casefold()] > 3 and not prose[i] and _WORD.search(line):
            found[i] = "a short line that returns throughout the document"
    return found


def _own_reason(line: str, at_edge: bool) -> str:
    if len(line) > 160:
        return ""
    if _PHRASE.fullmatch(line):
        return "words of a site's menu or notice"
    if len(_TRAIL.findall(line)) >= 2 and not line.endswith((".", "!", "?")):
        return "links in a row"
    if at_edge and len(line) <= _LONGEST_LINK:
        words = [word.casefold() for word in _WORD.findall(line)]
        if words and _LINK_WORDS.issuperset(words) and not _LINK_NOUNS.isdisjoint(words):
            return "a navigation link before or after the text"
    return ""
