"""Makes HTML of a chapter's Markdown, for the window and for docs/; markup in it is shown as it stands."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

Shown = Callable[[str, str], str]
"""The HTML of a picture, from the name of its file and its caption."""
_MARKUP = re.compile(r"<[^>]+>")
_NOT_IN_NAMES = re.compile(r"[^\w]+")


def html_of(markdown: str, picture: Shown, suffix: str) -> str:
    """The body of a page. Chapters link to one another as `name.md#heading`; `suffix` stands there instead of `.md`.

    A picture is a paragraph of its own.
    """
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = reader.parse(markdown)
    for at, token in enumerate(tokens):
        children = token.children or []
        if children and tokens[at - 1].type == "heading_open":
            tokens[at - 1].attrSet("id", heading_name(token.content))
        if [each.type for each in children] == ["image"]:
            tokens[at - 1].hidden = tokens[at + 1].hidden = True
        if token.type == "table_open":
            token.attrSet("cellspacing", "0")  # Qt knows no other way
        for each in children:
            if each.type == "link_open":
                each.attrSet("href", str(each.attrs["href"]).replace(".md", suffix, 1))

    def image(_renderer: object, found: Sequence[Token], at: int, *_: object) -> str:
        return picture(str(found[at].attrs["src"]).rpartition("/")[2], found[at].content)

    reader.add_render_rule("image", image)
    return str(reader.renderer.render(tokens, reader.options, {}))


def heading_name(words: str) -> str:
    """What a link names a heading by: `Dates that are not exact` is `dates-that-are-not-exact`."""
    return _NOT_IN_NAMES.sub("-", words.lower()).strip("-")


def words_of(page: str) -> str:
    """What can be read on a page, without its markup."""
    return html.unescape(_MARKUP.sub("", page))
