"""A page of any shape loses no visible word, keeps its menus apart, and tells what its plain words tell."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from kzexplorer.domain.document import Document, PassageKind
from kzexplorer.extract import extract
from tests.readers.raw_files import document

ONE = (
    "On 14 May 1998 President Ana Lund of Norway received Ambassador Karl Berg in Oslo, and both sides spoke of water."
)
TWO = "The Treaty of Common Waters was signed in Geneva on 3 September 2004 by Foreign Minister Ruta Vidmane of Latvia."
MENU = f"<ul>{''.join(f'<li><a href=/{word}>{word}</a></li>' for word in ('Home', 'World', 'Sport', 'Contacts'))}</ul>"
SHAPES = {
    "news": f"<header>{MENU}</header><article><h1>Waters</h1><p class=byline>By Eva Holm</p><p>{ONE}</p><figure>"
    f"<figcaption>The hall</figcaption></figure><p>{TWO}</p></article><aside><h3>Related</h3>{MENU}</aside>"
    f"<footer>{MENU}<p>© Post</p></footer>",
    "ministry": f"<div id=top>{MENU}</div><div class=content><h1>Press release</h1><p>{ONE}</p><p>{TWO}</p></div>"
    "<div id=footer>Ministry of Waters, Oslo</div>",
    "wiki": f"<div id=navigation>{MENU}</div><div id=content><h1>Treaty</h1><p>{ONE}<sup><a href=#c1>[1]</a></sup></p>"
    f"<h2>History<span>[<a href=e>edit</a>]</span></h2><p>{TWO}</p><ol><li>Paper of 1999</li></ol></div>",
    "blog": f"<div class=wrap>{MENU}<div class=post><h2>Waters</h2><div>{ONE}<br><br>{TWO}</div><div class=tags>"
    f"Tags: <a href=1>water</a>, <a href=2>talks</a></div></div><div class=sidebar>{MENU}</div></div>",
    "forum": f"<div class=post><span>Eva, yesterday</span><div>{ONE}</div></div><div class=post><div>{TWO}</div></div>",
    "tables": f"<table><tr><td colspan=2>{MENU}</td></tr><tr><td>{MENU}</td><td><p>{ONE}</p>"
    f"<p>{TWO}</p></td></tr></table>",
    "old": f"<BODY BGCOLOR=white><CENTER><FONT SIZE=5>Waters</FONT></CENTER><FONT SIZE=2>{ONE}<P>{TWO}<P>"
    "<A HREF=a>Back</A> | <A HREF=b>Next</A></FONT>",
    "cookies": "<div class='cookie-consent modal'><p>We use cookies on this page. Accept all cookies?</p></div>"
    f"<main><p>{ONE}</p><p>{TWO}</p></main>",
    "amp": f"<html amp><body><amp-sidebar>{MENU}</amp-sidebar><article><h1>Waters</h1><p>{ONE}</p><amp-img></amp-img>"
    f"<p>{TWO}</p></article></body></html>",
    "one paragraph": f"<p>{ONE} {TWO}</p>",
}
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+")


def told(read: Document) -> list[tuple[str, str, tuple[str, ...]]]:
    found = extract(read)
    return sorted(
        (
            event.when.edtf,
            event.kind.value,
            tuple(sorted(found.entities[link.entity].name for link in event.participants)),
        )
        for event in found.events
        if event.when is not None and not event.detail
    )


@pytest.mark.parametrize("shape", SHAPES)
def test_that_a_page_tells_what_its_plain_words_tell(shape: str) -> None:
    page = document("page.html", SHAPES[shape])
    assert not Counter(_WORD.findall(_TAG.sub(" ", SHAPES[shape]))) - Counter(_WORD.findall(page.text))
    apart = " ".join(block.span.of(page.text) for block in page.blocks if block.kind is PassageKind.FURNITURE)
    assert ("Sport" in apart) == (MENU in SHAPES[shape])
    assert not {"Lund", "Vidmane"} & set(apart.split())
    assert told(page) == told(document("plain.html", f"<p>{ONE}</p><p>{TWO}</p>"))


def test_that_plain_words_tell_two_events() -> None:
    assert {day for day, _, _ in told(document("plain.html", f"<p>{ONE}</p><p>{TWO}</p>"))} == {
        "1998-05-14",
        "2004-09-03",
    }
