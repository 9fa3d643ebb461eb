"""Web Annotations keep the rules of the W3C's model, and their selectors find the very words in the text.

The rules are those of "Web Annotation Data Model", W3C Recommendation of 23 February 2017; sections are named beside.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from hypothesis import given

from kzexplorer.domain.span import Span
from kzexplorer.export.records import CONTEXT, EventRecord, Quotation
from tests.export.hostile_records import hostile, records, written
from tests.made_records import few, record

ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = (
    "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating "
    "questioning replying tagging"
).split()
TYPES = "Dataset Image Video Sound Text".split()
IRI = re.compile(r"[a-z][a-z0-9+.-]*:\S+")
TEXT = "Ол келді 😀. On 3 March 1998 the queen came; on 4 March 1998 the queen left. 😀"


def collection(made: list[EventRecord]) -> Any:
    return json.loads(written("annotations", made)[0])


def items(made: list[EventRecord]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = collection(made)["first"]["items"]
    return found


def require_model(whole: dict[str, Any]) -> None:
    """What the model says that a collection must or should be."""
    contexts = whole["@context"] if isinstance(whole["@context"], list) else [whole["@context"]]
    assert ANNOTATIONS in contexts  # 3.1
    assert IRI.fullmatch(whole["id"])  # 5.1: one IRI, at least the type AnnotationCollection
    assert whole["type"] == "AnnotationCollection"
    assert isinstance(whole["label"], str)
    page = whole["first"]  # 5.1: the page may be embedded; 5.2: its type, its items, and what it is part of
    assert (page["type"], page["partOf"], page["startIndex"]) == ("AnnotationPage", whole["id"], 0)
    assert IRI.fullmatch(page["id"])
    assert whole["last"] == page["id"]
    assert whole["total"] == len(page["items"])
    for annotation in page["items"]:
        require_annotation(annotation)
    assert len({annotation["id"] for annotation in page["items"]}) == len(page["items"])


def require_annotation(annotation: dict[str, Any]) -> None:
    assert IRI.fullmatch(annotation["id"])  # 3.1: exactly one IRI
    assert annotation["type"] == "Annotation"  # 3.1
    assert annotation["motivation"] in MOTIVATIONS  # 3.3.5
    assert annotation["generated"].endswith("Z")  # 3.3.1: in UTC, expressed as Z
    assert datetime.fromisoformat(annotation["generated"]).tzinfo is not None
    for body in annotation["body"]:
        assert body["purpose"] in MOTIVATIONS  # 3.3.5
        if body["type"] == "TextualBody":  # 3.2.4: one text
            assert isinstance(body["value"], str)
        else:  # 4: a specific resource has one source
            assert body["type"] == "SpecificResource"
            assert IRI.fullmatch(body["source"])
    require_target(annotation["target"])


def require_target(target: dict[str, Any]) -> None:
    assert target["type"] == "SpecificResource"  # 4
    source = target["source"]
    assert IRI.fullmatch(source["id"])  # 3.2.1
    assert source["type"] in TYPES  # 3.2.2
    position, quote = target["selector"]
    assert position["type"] == "TextPositionSelector"  # 4.2.5: start and end are numbers, each exactly once
    assert set(position) == {"type", "start", "end"}
    assert 0 <= position["start"] < position["end"]
    assert quote["type"] == "TextQuoteSelector"  # 4.2.4
    assert set(quote) == {"type", "exact", "prefix", "suffix"}
    assert all(isinstance(words, str) for words in quote.values())


def told(text: str, start: int, end: int) -> Quotation:
    """A passage of a text, with what stands around it."""
    (quoted,) = few()[0].quotations
    document = replace(quoted.document, text_sha256=sha256(text.encode()).hexdigest())
    around = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Quotation(document, Span(start, end), text[start:end], *around)


def test_that_the_collection_keeps_the_rules_of_the_model() -> None:
    for made in ([], few(), hostile()):
        require_model(collection(made))


def test_that_each_quotation_is_an_annotation_of_the_text_by_its_hash() -> None:
    found = items(few())
    assert len(found) == 8
    target = found[0]["target"]
    assert target["source"]["id"] == f"urn:sha256:{'0b' * 32}"
    assert (target["source"]["file"], target["page"]) == (f"urn:sha256:{'0a' * 32}", 3)
    assert target["selector"][1]["exact"] == "On 3 March 1998 the queen\ncame."


def test_that_annotations_of_one_event_lead_to_it() -> None:
    links = [body["source"] for item in items(few()) for body in item["body"] if body["purpose"] == "linking"]
    assert len(set(links)) == 7
    assert links[2] == links[3]


def test_that_both_selectors_find_the_words_where_letters_are_counted_as_code_points() -> None:
    at = TEXT.index("on 4")
    (item,) = items([record(1, "The queen leaves", None, told(TEXT, at, at + 30))])
    position, quote = item["target"]["selector"]
    assert TEXT[position["start"] : position["end"]] == quote["exact"] == "on 4 March 1998 the queen left"
    assert TEXT.index(quote["prefix"] + quote["exact"] + quote["suffix"]) + len(quote["prefix"]) == position["start"]
    assert item["target"]["source"]["id"] == f"urn:sha256:{sha256(TEXT.encode()).hexdigest()}"


def test_that_an_event_that_no_passage_tells_is_left_out_and_counted() -> None:
    data, tally = written("annotations", [*few(), record(9, "Somebody said so", None)])
    assert json.loads(data)["total"] == 8
    assert (tally.written, tally.left_out, tally.reasons) == (7, 1, (("no passage tells it", 1),))


@given(records)
def test_that_any_quotation_becomes_an_annotation(made: list[EventRecord]) -> None:
    assert b"<" not in written("annotations", made)[0]
    found = items(made)
    assert [item["target"]["selector"][1]["exact"] for item in found] == [
        each.exact for event in made for each in event.quotations
    ]
    for annotation in found:
        require_annotation(annotation)
