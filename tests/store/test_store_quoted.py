"""What quotations need of many documents is the same as what is told of each alone."""

from __future__ import annotations

import pytest

from kzexplorer.store import Workspace, quoted
from tests.invented import TEXT, add_invented


def test_that_many_documents_are_told_as_each_alone(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        add_invented(workspace, TEXT + f"Number {number}.", f"{number}.txt")
    monkeypatch.setattr(quoted, "_AT_ONCE", 2 * len(TEXT) + 50)
    reader = workspace.reader
    ids = reader.document_order()[::-1]
    found = list(reader.quoted([*ids, 99]))
    assert [each.line.id for each in found] == ids
    for each in found:
        document = each.line.id
        assert each.line == reader.document_line(document)
        assert (each.sha256, each.text_sha256) == reader.hashes_of(document)
        assert each.text == reader.text(document)
        assert each.set_apart == reader.set_apart(document)
        assert each.pages == [(page.span.start, page.number) for page in reader.pages(document) if page.span]
