"""Archives and mailboxes give their files one by one, and say of each that they leave out why."""

from __future__ import annotations

import struct
import warnings
import zipfile
from io import BytesIO

import pytest

from kzexplorer.errors import Problem
from kzexplorer.readers import read, unpack
from tests.readers.raw_files import parts, raw

MAILBOX = (
    b"From a@example.org Mon Jan  1 10:00:00 2001\nSubject: one\n\nBody\n>From here\nFrom there at 10:00 to here\n\n"
    b"From there we went on.\n\nFrom b Tue Jan  2 10:00:00 2001\nSubject: two\n\nSecond\n"
)


def archive(*members: tuple[str, bytes | str], packed: bool = True) -> bytes:
    written = BytesIO()
    with (
        warnings.catch_warnings(),
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as file,
    ):
        warnings.simplefilter("ignore")  # names that come twice are meant
        for name, data in members:
            file.writestr(name, data)
    return written.getvalue()


def names(data: bytes) -> list[str]:
    return [part.file.shown for part in parts(raw("a.zip", data))]


def test_that_an_archive_is_no_document_itself() -> None:
    assert read(raw("a.zip", archive(("a.txt", "x")))) is None


def test_that_the_files_of_an_archive_say_where_they_lie() -> None:
    (part,) = parts(raw("a.zip", archive(("inner/name.txt", "Words."), ("folder/", ""))))
    assert (part.file.name, part.file.shown, part.file.origin, part.file.data, part.file.depth) == (
        "name.txt",
        "a.zip/inner/name.txt",
        "/papers/a.zip/inner/name.txt",
        b"Words.",
        1,
    )


def test_that_names_lead_nowhere_outside() -> None:
    members = ("../../etc/passwd", "/abs.txt", "C:\\windows\\win.txt", "a/../../b.txt", "..", "a\nb.txt")
    shown = names(archive(*((name, "x") for name in members)))
    assert shown == [
        "a.zip/etc/passwd",
        "a.zip/abs.txt",
        "a.zip/windows/win.txt",
        "a.zip/a/b.txt",
        "a.zip/unnamed",
        "a.zip/a\N{REPLACEMENT CHARACTER}b.txt",
    ]


def test_that_files_of_systems_are_left_out_and_those_of_one_name_told_apart() -> None:
    hidden = ("__MACOSX/._a.txt", ".DS_Store", "x/Thumbs.db", ".git/config", "desktop.ini")
    assert names(archive(*((name, "x") for name in (*hidden, "a.txt", "a.txt")))) == ["a.zip/a.txt", "a.zip/a (2).txt"]


def test_that_names_in_utf_8_are_read_even_where_nothing_says_so() -> None:
    data = archive(("aaaaaaaa.txt", "x")).replace(b"aaaaaaaa.txt", "тест.txt".encode())
    assert names(data) == ["a.zip/тест.txt"]
    assert names(archive(("тест.txt", "x"))) == ["a.zip/тест.txt"]


def test_that_what_unpacks_to_too_much_is_left_out_alone() -> None:
    found = parts(raw("a.zip", archive(("bomb.txt", b"0" * 60_000_000), ("good.txt", "Words."))))
    bomb, good = found
    assert bomb.problem is not None
    assert bomb.problem.what == "Could not read a.zip/bomb.txt: it unpacks to far more than it holds."
    assert bomb.file.data == b""
    assert (good.problem, good.file.data) == (None, b"Words.")


def test_that_encrypted_and_damaged_files_are_left_out_alone() -> None:
    data = bytearray(archive(("a.txt", "first"), ("b.txt", "second"), packed=False))
    entry = data.index(b"PK\x01\x02")
    struct.pack_into("<H", data, entry + 8, 1)
    data[data.index(b"second")] = 0
    first, second = parts(raw("a.zip", bytes(data)))
    assert first.problem is not None
    assert first.problem.what == "Could not read a.zip/a.txt: it is encrypted."
    assert second.problem is not None
    assert second.problem.what == "Could not read a.zip/b.txt: it is damaged."


def test_that_overlapping_files_are_refused() -> None:
    data = bytearray(archive(("a.txt", b"x" * 1_000), ("b.txt", b"x" * 1_000)))
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)
    struct.pack_into("<I", data, second + 42, 0)
    with pytest.raises(Problem, match="damaged"):
        unpack(raw("a.zip", bytes(data)))


def test_that_archives_come_in_portions() -> None:
    file = raw("a.zip", archive(*((f"{n}.txt", b"x" * 20_000_000) for n in range(3)), packed=False))
    portion = unpack(file)
    assert ([part.file.name for part in portion.parts], portion.rest) == (["0.txt", "1.txt"], 2)
    assert [part.file.name for part in unpack(file, 2).parts] == ["2.txt"]
    many = raw("a.zip", archive(*((f"{n}.txt", "x") for n in range(2_500))))
    assert len(unpack(many).parts) == 1_000
    assert [part.file.name for part in parts(many)] == [f"{n}.txt" for n in range(2_500)]


@pytest.mark.parametrize("ending", [b"\n", b"\r\n"])
def test_that_a_mailbox_gives_its_mails(ending: bytes) -> None:
    file = raw("a.mbox", MAILBOX.replace(b"\n", ending))
    assert read(file) is None
    one, two = (part.file for part in parts(file))
    assert (one.name, one.origin, one.media_type) == ("message 1.eml", "/papers/a.mbox/message 1.eml", "message/rfc822")
    assert b"\nFrom here" in one.data
    assert b"From there we went on." in one.data
    assert two.data.startswith(b"Subject: two")
    reading = read(two)
    assert reading is not None
    assert reading.document.text.startswith("two")


def test_that_a_mailbox_goes_on_where_a_portion_ended() -> None:
    one = b"From a Mon Jan  1 10:00:00 2001\nSubject: %d\n\n" + b"x" * 100 + b"\n\n"
    file = raw("a.mbox", b"".join(one % number for number in range(2_100)))
    found = parts(file)
    assert [part.file.name for part in found] == [f"message {number}.eml" for number in range(1, 2_101)]
    assert all(part.file.data.startswith(b"Subject: %d\n" % number) for number, part in enumerate(found))


def test_that_a_mailbox_may_hold_more_than_an_archive() -> None:
    one = raw("a.mbox", b"From a Mon Jan  1 10:00:00 2001\nSubject: one\n\nWords.\n")
    assert unpack(one).most == 100_000
    assert unpack(raw("a.zip", archive(("1.txt", "x")))).most == 10_000
