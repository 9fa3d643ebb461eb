"""Makes HTML of a chapter's Markdown, for the window and for docs/; markup in it is shown as it stands."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

Shown = Callable[[str, str], str]
"""The HTML of a picture, from the name of its file and its caption."""
_MARKUP = re.compile(r"<[^>]+>")
_NOT_IN_NAMES = re.compile(r"[^\w]+")


def html_of(markdown: str, picture: Shown, suffix: str = ".md") -> str:
    """The body of a page. Chapters link to one another as `name.md#heading`; `suffix` stands there instead of `.md`."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = reader.parse(markdown)
    for before, token in pairwise(tokens):
        if before.type == "heading_open":
            before.attrSet("id", heading_name(token.content))
        for each in token.children or ():
            if each.type == "link_open":
                each.attrSet("href", str(each.attrs["href"]).replace(".md", suffix, 1))

    def image(found: Sequence[Token], at: int, _options: object, _environment: object) -> str:
        return picture(str(found[at].attrs["src"]).rpartition("/")[2], found[at].content)

    reader.add_render_rule("image", lambda _renderer, *rest: image(*rest))
    made: Any = reader.renderer
    assert isinstance(made, RendererHTML)
    return made.render(tokens, reader.options, {})


def heading_name(words: str) -> str:
    """What a link names a heading by: `Dates that are not exact` is `dates-that-are-not-exact`."""
    return _NOT_IN_NAMES.sub("-", words.lower()).strip("-")


def words_of(page: str) -> str:
    """What can be read on a page, without its markup."""
    return html.unescape(_MARKUP.sub("", page))
