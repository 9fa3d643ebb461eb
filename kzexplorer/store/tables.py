"""The tables behind the mapping, for statements that read rows: the mapping adds work to each statement."""

from __future__ import annotations

from kzexplorer.store import schema

ACTION = schema.ActionRow.__table__
ALIAS = schema.Alias.__table__
BLOB_OBJECT = schema.BlobObject.__table__
DATE_MENTION = schema.DateMentionRow.__table__
DOCUMENT = schema.DocumentRow.__table__
ENTITY = schema.EntityRow.__table__
EVENT = schema.EventRow.__table__
EVENT_EVIDENCE = schema.EventEvidence.__table__
EVENT_MENTION = schema.EventMention.__table__
ITEM = schema.Item.__table__
ITEM_ENTITY = schema.ItemEntity.__table__
MENTION = schema.MentionRow.__table__
PASSAGE = schema.PassageRow.__table__
RENDITION = schema.Rendition.__table__
RUN_DOCUMENT = schema.RunDocument.__table__
