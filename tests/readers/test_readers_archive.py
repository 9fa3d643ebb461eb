"""An archive is opened only as far as it is harmless, and says in words why it is not."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.errors import Problem
from kzexplorer.readers.containers import archive
from tests.readers.made_documents import zipped


def refusal(data: bytes) -> str:
    """Why it or any of its members is refused; empty where all is read."""
    try:
        with archive.opened("river.zip", data) as found:
            for member in found.members:
                found.bytes_of(member)
    except Problem as problem:
        return str(problem)
    return ""


def test_that_members_are_given_in_order_without_folders() -> None:
    with archive.opened("river.zip", zipped({"b.txt": "two", "a/": "", "a/c.txt": "three"})) as found:
        assert [each.filename for each in found.members] == ["b.txt", "a/c.txt"]
        assert found.bytes_of("a/c.txt") == b"three"
        assert "b.txt" in found
        assert "a/" not in found


def test_that_a_member_that_unpacks_to_far_too_much_is_refused() -> None:
    assert "unpacks to far more" in refusal(zipped({"a.xml": bytes(60_000_000)}))
    assert refusal(zipped({"a.xml": bytes(1_000_000)})) == ""


def test_that_all_members_together_may_not_be_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_UNPACKED", 100)
    assert "unpacks to far more" in refusal(zipped({str(i): b"x" * 30 for i in range(4)}))


def test_that_no_more_is_unpacked_than_a_member_says(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(zipped({"a.xml": b"x" * 5_000}))
    place = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, place + 24, 10)  # the size that the directory gives
    assert "it is damaged" in refusal(bytes(data))


def test_that_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_MEMBERS", 5)
    assert "more than 5 files" in refusal(zipped({str(i): b"" for i in range(6)}))
    assert "more than 5 files" in refusal(zipped({str(i): b"" for i in range(20)}))
    assert refusal(zipped({str(i): b"" for i in range(5)})) == ""


def test_that_members_may_not_lie_over_each_other() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("a", b"x" * 200)
        made.filelist.append(made.filelist[0])
    assert "it is damaged" in refusal(out.getvalue())


def test_that_an_encrypted_member_says_what_to_do() -> None:
    data = bytearray(zipped({"a.txt": b"words"}))
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + flags] |= 1
    with archive.opened("river.zip", bytes(data)) as found, pytest.raises(Problem, match="Remove its password"):
        found.bytes_of("a.txt")


def test_that_a_missing_member_is_said_in_words() -> None:
    with archive.opened("river.zip", zipped({"a": b"x"})) as found, pytest.raises(Problem, match="it is damaged"):
        found.bytes_of("b")


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\windows\\a.txt", "windows/a.txt"),
        ("a\nb\u202e.txt", "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}.txt"),
        ("./..", "unnamed"),
    ],
)
def test_that_the_name_of_a_member_leads_nowhere_else(name: str, plain: str) -> None:
    assert archive.plain_name(name) == plain


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_that_a_damaged_archive_is_read_or_refused_in_words(data: st.DataObject) -> None:
    whole = bytearray(zipped({"a.txt": b"words of the river " * 20, "b.txt": b"more"}))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    outcome = refusal(bytes(whole[: data.draw(st.integers(0, len(whole)))]))
    assert outcome == "" or outcome.startswith("Could not read river.zip: it ")
