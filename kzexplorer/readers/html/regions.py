"""Say in which part of a page an element lies, by its name, its role and what its author called it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_TAGS = {"nav": "navigation", "footer": "foot of the page", "aside": "aside", "header": "head of the page"}
_ROLES = {
    "navigation": "navigation",
    "banner": "head of the page",
    "contentinfo": "foot of the page",
    "complementary": "aside",
    "search": "search",
    "menu": "menu",
    "menubar": "menu",
}
_CONTROLS = frozenset("button select option optgroup label legend textarea search".split())
_CALLED = re.compile(
    r"(?<!with[_-])(?<!has[_-])(?<!no[_-])(?<![a-z])(?P<name>nav|navbar|navigation|menu|submenu|breadcrumbs?|sidebar"
    r"|share|sharing|socials?|related|pagination|pager|footer|toolbar|newsletter|subscribe|banner|popup|modal|skip"
    r"|tagcloud|tags|advert|ads|widget|comments?|search|login|topbar|langs?|languages|cookies?|consent|gdpr)(?![a-z])"
)
_COOKIES = frozenset("cookie cookies consent gdpr".split())
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WHOLE = frozenset("html body main article".split())
_LONGEST_NAME = 300


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a page. `furniture` says what part, empty for none; `sure` where the element itself says so.

    `main`: in what the page marks as its main text; `article`: in an article, whose own head and foot belong to it.
    """

    furniture: str = ""
    sure: bool = False
    main: bool = False
    article: bool = False


def region_of(tag: str, attributes: dict[str, str | None], around: Region) -> Region:
    """The part that an element makes, or the one that it lies in."""
    role = (attributes.get("role") or "").lower() if attributes else ""
    if tag in ("main", "article") or role in ("main", "article"):
        return _main(around, article="article" in (tag, role))
    if around.sure:
        return around
    if tag in _CONTROLS or role == "button":
        return replace(around, furniture="in a control of the page", sure=True)
    part = _ROLES.get(role) or _TAGS.get(tag)
    if part and not (around.article and part.endswith("of the page")):
        return replace(around, furniture=f"in the {part}" if part != "aside" else "beside the text", sure=True)
    if not attributes or tag in _WHOLE or around.furniture:
        return around
    return _called(f"{attributes.get('class') or ''} {attributes.get('id') or ''}", around)


def _main(around: Region, *, article: bool) -> Region:
    """Articles in what is set apart are teasers; a main text is one wherever it lies."""
    if around.sure or (article and around.furniture):
        return around
    return Region(main=True, article=article or around.article)


def _called(names: str, around: Region) -> Region:
    if names == " ":
        return around
    match = _CALLED.search(_HUMP.sub("-", names[:_LONGEST_NAME]).lower())
    if match is None:
        return around
    if match["name"] in _COOKIES:
        return replace(around, furniture="in a notice about cookies", sure=True)
    return replace(around, furniture=f"in a part of the page called “{match['name']}”")
