"""Mails are read with their head, apart from what they quote, and what is attached is not lost."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.document import PassageKind
from kzexplorer.errors import Problem
from kzexplorer.readers import RawFile, read, unpack
from tests.readers.raw_files import document, parts, raw, refusal

BODY = """Dear Jan,

The minister visited Vell yesterday.

--\N{SPACE}
Anna Kivi
Ministry

On 1 Aug 2005, Jan Tamm <jan@example.org>
wrote:

> When is the visit?
>> Soon.

It is over.
"""


def mail(body: str = BODY, subject: str = "Re: Visit to Vell – été") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Анна Киви <anna@example.org>"
    message["To"] = "Jan Tamm <jan@example.org>"
    message["Subject"] = subject
    message["Date"] = "Tue, 02 Aug 2005 23:30:00 +0600"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(body)
    return message


def furniture(name: str, data: bytes) -> dict[str, str]:
    found = document(name, data)
    return {block.reason: block.span.of(found.text) for block in found.blocks if block.kind is PassageKind.FURNITURE}


def test_that_a_mail_has_its_subject_head_and_day() -> None:
    found = document("a.eml", mail().as_bytes())
    assert found.text.startswith(
        "Re: Visit to Vell – été\n\nFrom: Анна Киви <anna@example.org>\nTo: Jan Tamm <jan@example.org>\n"
        "Date: Tue, 02 Aug 2005 23:30:00 +0600\n\nDear Jan,"
    )
    assert (found.about.title, found.about.author) == ("Re: Visit to Vell – été", "Анна Киви")
    assert found.about.date is not None
    assert found.about.date.edtf == "2005-08-02"
    assert found.about.date_reason
    assert found.blocks[0].kind is PassageKind.HEADING
    assert (found.media_type, found.encoding) == ("message/rfc822", "utf-8")


def test_that_quoted_words_and_signatures_are_set_apart() -> None:
    apart = furniture("a.eml", mail().as_bytes())
    assert apart["the signature of a mail"].startswith("-- \nAnna Kivi")
    assert apart["quoted from an earlier mail"] == "> When is the visit?\n>> Soon."
    found = document("a.eml", mail().as_bytes())
    assert [block.span.of(found.text) for block in found.blocks if block.kind is None] == [
        "Dear Jan,\n\nThe minister visited Vell yesterday.",
        "It is over.",
    ]


@pytest.mark.parametrize(
    "below",
    [
        "On Mon, 1 Aug 2005 at 10:00, Jan Tamm\n<jan@example.org> wrote:\n> Old words.",
        "-----Original Message-----\nFrom: Jan Tamm\nOld words.",
        "From: Jan Tamm\nSent: Monday\nTo: Anna Kivi\n\nOld words.",
    ],
)
def test_that_an_answer_is_told_from_what_it_answers(below: str) -> None:
    found = document("a.eml", mail(f"New words.\n\n{below}\n").as_bytes())
    written = [block.span.of(found.text) for block in found.blocks if block.kind is None]
    assert written == ["New words."]


def test_that_a_forwarded_mail_is_what_its_mail_is_about() -> None:
    data = mail("See below.\n\n-----Original Message-----\nFrom: Jan\nOld words.\n", "FW: Visit").as_bytes()
    found = document("a.eml", data)
    assert "Old words." in " ".join(block.span.of(found.text) for block in found.blocks if block.kind is None)


def test_that_html_is_read_where_there_is_no_plain_text() -> None:
    message = mail()
    message.set_content("<p>The minister <b>left</b>.</p><script>alert(1)</script>", subtype="html")
    assert document("a.eml", message.as_bytes()).text.endswith("The minister left.")
    both = mail("Plain words.\n")
    both.add_alternative("<p>Other words.</p>", subtype="html")
    assert "Other words" not in document("a.eml", both.as_bytes()).text
    assert parts(raw("a.eml", both.as_bytes())) == []


def test_that_a_page_saved_as_mail_is_one_document() -> None:
    message = mail()
    message.set_content("<p>The minister left.</p>", subtype="html")
    message.add_related("p { color: red }", subtype="css", cid="<style>")
    message.add_related(b"GIF8", maintype="image", subtype="gif", cid="<logo>")
    assert document("a.mht", message.as_bytes()).text.endswith("The minister left.")
    assert parts(raw("a.mht", message.as_bytes())) == []


def test_that_attached_files_and_mails_are_files_of_their_own() -> None:
    message = mail("See the files.\n")
    message.add_attachment("Words of a note", filename="../a note.txt")
    message.add_attachment(b"1,2", maintype="text", subtype="csv", filename="t.csv")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", disposition="inline", cid="<logo>")
    message.add_attachment(mail("Inner words.\n", "Inner"))
    reading = read(raw("a.eml", message.as_bytes()))
    assert reading is not None
    assert reading.has_parts
    assert reading.document.text.endswith("Attached: .._a note.txt, t.csv, Inner.eml")
    found = [part.file for part in parts(raw("a.eml", message.as_bytes()))]
    assert [(file.name, file.origin, file.media_type, file.depth) for file in found] == [
        (".._a note.txt", "/papers/a.eml/.._a note.txt", "text/plain", 1),
        ("t.csv", "/papers/a.eml/t.csv", "text/csv", 1),
        ("Inner.eml", "/papers/a.eml/Inner.eml", "message/rfc822", 1),
    ]
    assert "Inner words." in document("Inner.eml", found[2].data).text


def test_that_odd_charsets_and_damaged_headers_are_read() -> None:
    data = (
        b"Message-ID: <x>\nFrom: =?none-such?q?caf=E9?=\nSubject: raw \xd0\xb0\nDate: no day\n"
        b'Content-Type: text/plain; charset="none-such"\n\nCaf\xe9 au lait.\n'
    )
    found = document("a.eml", data)
    assert "Subject" not in found.text
    assert found.about.title == "raw а"
    assert found.about.date is None
    assert found.text.endswith("Café au lait.")


@pytest.mark.parametrize(
    "header",
    [
        b"Subject: " + b"a" * 10_000_000,
        b"To: " + b'"a" <a@b.c>,\n ' * 300_000,
        b"Content-Type: " + b"a;b=c;" * 1_000_000,
        b"Subject: " + b"=?utf-8?q?a?= " * 500_000,
        b"From: " + b"(" * 100_000 + b"\nTo: " + b"<" * 100_000,
    ],
    ids=["subject", "addresses", "type", "encoded", "brackets"],
)
def test_that_endless_headers_are_cut(header: bytes) -> None:
    found = document("a.eml", b"Message-ID: <x>\n" + header + b"\n\nThe body.")
    assert found.text.endswith("The body.")
    assert len(found.text) < 30_000


def test_that_mails_in_mails_are_taken_out_one_by_one() -> None:
    data = b"Message-ID: <x>\nSubject: innermost\n\nWords."
    for number in range(10):
        data = (
            b"Message-ID: <x>\nMIME-Version: 1.0\nSubject: level %d\nContent-Type: multipart/mixed; boundary=B%d\n\n"
            b"--B%d\n\nText.\n--B%d\nContent-Type: message/rfc822\n\n%s\n--B%d--\n"
        ) % (number, number, number, number, data, number)
    subjects = []
    files = [raw("a.eml", data)]
    while files:
        reading = read(files[0])
        assert reading is not None
        subjects.append(reading.document.about.title)
        files = [part.file for part in parts(files[0])]
    assert subjects == [*(f"level {number}" for number in reversed(range(10))), "innermost"]


def test_that_thousands_of_empty_parts_hold_nothing() -> None:
    head = b"Message-ID: <x>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n"
    assert parts(raw("a.eml", head + b"--B\n\n\n" * 30_000 + b"--B--\n")) == []


def test_that_what_nests_too_deep_or_has_no_words_is_refused() -> None:
    head = b"Message-ID: <x>\nMIME-Version: 1.0\n"
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=B%d\n\n--B%d\n" % (n, n) for n in range(3_000))
    assert "too deep" in refusal("a.eml", head + nested)
    assert "no words" in refusal("a.eml", head + b"\n")


@given(st.binary(max_size=200), st.binary(max_size=300))
def test_that_any_bytes_are_read_or_refused_in_words(head: bytes, body: bytes) -> None:
    data = b"Received: x\nContent-Type: multipart/mixed; boundary=B\n" + head + b"\n\n--B\n" + body
    file = RawFile("a.eml", "a.eml", "/a.eml", data)
    for work in (read, unpack):
        with suppress(Problem):
            work(file)
