"""The tables as statements that read name them: a read waits neither for the mapping nor for its imports.

A test holds these names and kinds of value against the mapping in schema.py.
"""

from __future__ import annotations

from sqlalchemy import Boolean, TableClause, column, table


def _table(name: str, columns: str) -> TableClause:
    """`columns` in their order; those that end in a question mark hold yes or no."""
    made = (column(each.rstrip("?"), Boolean() if each.endswith("?") else None) for each in columns.split())
    return table(name, *made)


ACTION = _table("action", "id at actor label undoes")
ALIAS = _table("alias", "entity name folded head")
ANCHOR = _table("anchor", "id rendition start end kind cue nth quote_hash")
BLOB_OBJECT = _table("blob_object", "sha256 n_bytes codec data")
DATE_MENTION = _table(
    "date_mention",
    "mention type value reason t0 t1 precision edtf "
    "vague? anchor_t0 anchor_t1 anchor_precision anchor_edtf anchor_vague? anchor_start anchor_end anchor_hash",
)
DECISION = _table("decision", "id action subject target field old new")
DERIVED = _table("derived", "name revision dtype checksum data")
DOCUMENT = _table("document", "id sha256 name origin mime encoding meta imported_at parent replaces")
DOCUMENT_TALLY = _table("document_tally", "document n_events n_reviewed")
ENTITY = _table("entity", "id type name role")
ENTITY_TALLY = _table("entity_tally", "entity n_events n_mentions n_links")
EVENT = _table(
    "event",
    "anchor run passage kind status title t0 t1 precision "
    "edtf vague? basis parent detail? score rule cue_start cue_end cue_words",
)
EVENT_EVIDENCE = _table("event_evidence", "event nth passage start end quote_hash")
EVENT_MENTION = _table("event_mention", "event role nth entity mention")
EVENT_SERIES = _table("event_series", "event series number")
EVENT_STANCE = _table("event_stance", "event attitude topic_start topic_end topic")
EVENT_TOPIC = _table("event_topic", "event topic start end quote_hash")
FIGURE = _table("figure", "mention value high unit")
ITEM = _table(
    "item",
    "id document start kind status verdict title t0 t1 precision "
    "edtf vague? open_start? open_end? soft? detail? parent importance edited? stale? series topics joined score",
)
ITEM_CHANGE = _table("item_change", "id revision first last")
ITEM_ENTITY = _table("item_entity", "item entity place")
MENTION = _table("mention", "id run rendition passage start end kind entity words score rule joined")
META = _table("meta", "key value")
PASSAGE = _table("passage", "id rendition start end content_start content_end kind reason page locator text level")
PAGE = _table("page", "rendition no start end width height runs")
QUOTE = _table("quote", "id run rendition passage start end quote_hash speaker speaker_start speaker_end")
ROW_IMAGE = _table("row_image", "id action unit target data")
RENDITION = _table("rendition", "id document reader reader_version n_chars text_sha256 is_current?")
RUN_DOCUMENT = _table(
    "run_document",
    "rendition run status error ms title language date_mention digest "
    "date_t0 date_t1 date_precision date_edtf date_vague? date_reason",
)
SERIES = _table("series", "id rendition name")
SOURCE = _table("source", "origin n_bytes mtime_ns sha256 status what next_step seen_at")
ENTITY_ALIAS = _table("entity_alias", "entity name folded head")
ENTITY_ITEM = _table("entity_item", "entity main type name role edited?")
ITEM_EVIDENCE = _table("item_evidence", "item nth passage start end")
MENTION_ITEM = _table("mention_item", "mention entity")
NAME_SPELLING = _table("name_spelling", "key word n")
NOTE = _table("note", "subject target place text folded")
SAVED_SEARCH = _table("saved_search", "name query")
SEARCH_HISTORY = _table("search_history", "id query at")
TAG = _table("tag", "subject target place name folded")
