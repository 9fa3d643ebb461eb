"""One known text in every format that is read, made by other programs where they are installed, else by hand."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from openpyxl import Workbook

from tests.readers import made_documents as made

_FORMATS = {"html": "html", "docx": "docx", "odt": "odt", "epub": "epub", "rtf": "rtf", "tei.xml": "tei"}
ROWS = (
    ("1998-05-14", "Meeting with President Sultanova", "Қайрат Өтегенов", "Түркістан"),
    ("2004-09-03", "Signing of the treaty", "Ruta Vidmane", "Port Merle"),
)
NAMES = ("date", "title", "person", "place")
LETTER = "On 7 June 2002 Ambassador Қайрат Өтегенов met Foreign Minister Ruta Vidmane in Port Merle."


def markdown(*, head: bool = True) -> str:
    """The known text; without `head` it says nothing of itself."""
    said = f'---\ntitle: "{made.TITLE}"\nauthor: {made.AUTHOR}\ndate: 2005-02-01\nlang: en\n---\n\n' if head else ""
    names, *rows = made.ROWS
    table = "\n".join(f"| {' | '.join(row)} |" for row in (names, ("---",) * len(names), *rows))
    one, other = made.PARAGRAPHS
    return (
        f"{said}# {made.TITLE}\n\n{one}[^1]\n\n{other}\n\n## {made.SECTION}\n\n{table}\n\n{made.LAST}\n\n"
        f"[^1]: {made.NOTE}\n"
    )


def plain() -> str:
    rows = "\n".join("\t".join(row) for row in made.ROWS)
    one, other = made.PARAGRAPHS
    return f"{made.TITLE}\n\n{one}\n\n{other}\n\n{made.SECTION}\n\n{rows}\n\n{made.LAST}\n\n{made.NOTE}\n"


def page() -> str:
    """A web page with what stands around its text on real ones."""
    links = "".join(f'<li><a href="/{n}">{words}</a></li>' for n, words in enumerate(("Home", "News", "Contacts")))
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in made.ROWS)
    one, other = made.PARAGRAPHS
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{made.TITLE} | River Post</title>'
        f'<meta name="author" content="{made.AUTHOR}"><meta name="date" content="2005-02-01"></head><body>'
        f'<nav><ul>{links}</ul></nav><div class="cookie-banner"><p>We use cookies. Accept all cookies?</p></div>'
        f"<main><h1>{made.TITLE}</h1><p>{one}<sup>1</sup></p><p>{other}</p><h2>{made.SECTION}</h2>"
        f"<table>{rows}</table><p>{made.LAST}</p><p>{made.NOTE}</p></main>"
        f"<footer><ul>{links}</ul><p>© River Post</p></footer></body></html>"
    )


def tables() -> dict[str, bytes]:
    """The same two events as rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (NAMES, *ROWS):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    lines = "\n".join(",".join(row) for row in (NAMES, *ROWS))
    listed = [dict(zip(NAMES, row, strict=True)) for row in ROWS]
    return {
        "table.csv": lines.encode("utf-8-sig"),
        "table.json": json.dumps(listed, ensure_ascii=False).encode(),
        "table.xlsx": out.getvalue(),
    }


def mail(subject: str, *attached: tuple[str, bytes]) -> bytes:
    """A letter of its own with what is attached."""
    message = EmailMessage(policy=SMTP)
    message["Subject"], message["From"], message["To"] = subject, f"{made.AUTHOR} <a@example.org>", "b@example.org"
    message["Date"] = "Sat, 08 Jun 2002 10:00:00 +0600"
    message.set_content(f"{LETTER}\n")
    for name, data in attached:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def mailbox(*mails: bytes) -> bytes:
    return b"".join(b"From a@example.org Sat Jun  8 10:00:00 2002\n" + each + b"\n\n" for each in mails)


def by_hand() -> dict[str, bytes]:
    """Texts in several encodings, a page, Markdown, office documents, mails and an archive of two of them."""
    words = plain()
    found = {
        "utf8.txt": words.encode(),
        "utf16.txt": words.encode("utf-16"),
        "utf8 with mark.txt": words.encode("utf-8-sig"),
        "windows lines.txt": words.replace("\n", "\r\n").encode(),
        "page.html": page().encode(),
        "notes.md": markdown().encode(),
        "hand.docx": made.word_document(),
        "hand.odt": made.open_document(),
        "hand.epub": made.book(),
        "letter.eml": mail("Talks", ("talks.txt", words.replace(" 1998", " 1997").encode())),
        "box.mbox": mailbox(mail("First of the box"), mail("Second of the box")),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("inner/copy.txt", words.replace(" 1998", " 1996"))
        archive.writestr("inner/copy.md", markdown().replace(" 1998", " 1995"))
    return found | {"all.zip": out.getvalue()} | tables()


def by_pandoc(folder: Path) -> dict[str, bytes]:
    """Nothing where pandoc is not installed."""
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        return {}
    source = folder / "source.md"
    source.write_text(markdown(), encoding="utf-8")
    for ending, form in _FORMATS.items():
        command = [pandoc, str(source), "-s", "-t", form, "-o", str(folder / f"pandoc.{ending}")]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
    return {f"pandoc.{ending}": (folder / f"pandoc.{ending}").read_bytes() for ending in _FORMATS}


def by_libreoffice(folder: Path) -> dict[str, bytes]:
    """Nothing where LibreOffice is not installed."""
    if shutil.which("soffice") is None:
        return {}
    return {"office.pdf": made.by_libreoffice(folder, "pdf")}
