"""Rich text (RTF): paragraphs, headings by outline level or style, cells of tables, notes, headers set apart."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from kzexplorer.domain.document import About, PassageKind
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.readers import entries
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.rtf.groups import Groups, take_apart

_CODE_PAGE = re.compile(r"\\ansicpg(\d{1,5})")
_HIGH = re.compile("[\x80-\xff]")
_MARKS = re.compile("[\x00-\x08\x0e-\x1f]")
_LEVEL, _CELL = "\x01", "\x02"
_LEVELLED = re.compile(r"\\outlinelevel([0-8])(?!\d) ?")
_STYLED = re.compile(r"\\s(\d{1,4})(?![\d]) ?")
_STYLE = re.compile(r"\\s(\d{1,4})(?!\d)[^{};]{0,400}?\bheading ([1-9])\s{0,9};", re.IGNORECASE)
_ENDS_CELL = re.compile(r"\\(?:nest)?cell(?![a-z]) ?")
_UNICODE = re.compile(r"\\u(-?\d{1,10})")
_WITHOUT_NUMBER = re.compile(r"\\uc(?![\d-]) ?")
# Charsets of fonts for which Python has no encoding.
_UNKNOWN_SETS = re.compile(r"\\fcharset(?:78|79|80|82|86|87|88|89|77|81|83|84|85)(?!\d)")
_FONT = re.compile(r"\\f(\d{1,5})(?!\d)[^{}]{0,200}?\\fcharset(\d{1,3})(?!\d)")
_MOST_FONTS = 500
_CREATED = re.compile(r"\\creatim\s{0,9}\\yr(\d{1,4})\s{0,9}\\mo(\d{1,2})\s{0,9}\\dy(\d{1,2})")
_HEADERS = "header headerl headerr headerf footer footerl footerr footerf".split()
_HEADING = "a heading of the file"
_HEADER = "the header or footer of each page"


def read(file: RawFile) -> Draft:
    """Raises Problem for a file without words and for a damaged one."""
    groups = take_apart(file.data)
    page = _CODE_PAGE.search(groups.body[:2_000])
    encoding = f"cp{page[1]}" if page else "cp1252"
    builder = TextBuilder()
    try:
        fonts = _fonts(groups)
        title = _add_body(builder, groups, encoding, fonts)
        for number, note in enumerate(groups.of("footnote", "annotation"), 1):
            builder.add_block(_words(note, encoding, fonts), PassageKind.PARAGRAPH, locator=f"note {number}")
        for words in dict.fromkeys(_words(each, encoding, fonts).strip() for each in groups.of(*_HEADERS)):
            builder.add_block(words, PassageKind.FURNITURE, reason=_HEADER)
        about = _about(groups, title, encoding)
    except (ValueError, TypeError, LookupError, OverflowError) as error:
        raise Problem(
            f"Could not read {file.shown}: it is damaged rich text (RTF).",
            "Open it in an office program, save it as .docx and add that.",
            str(error),
        ) from error
    if not builder.blocks:
        raise Problem(f"Could not read {file.shown}: it is empty.", "Choose another file.")
    return Draft(builder.text, encoding.replace("cp125", "windows-125"), about, tuple(builder.blocks))


def _fonts(groups: Groups) -> str:
    """A table of the fonts alone that have a character set, which decides what their bytes mean."""
    sets = [found for each in groups.of("fonttbl") for found in _FONT.findall(each)][:_MOST_FONTS]
    return "".join(["{\\fonttbl", *(f"{{\\f{number}\\fcharset{code} F;}}" for number, code in sets), "}"])


def _words(group: str, encoding: str, fonts: str) -> str:
    """The text of a group with its braces, which starts as one of these that a reader would else leave out."""
    inside = re.sub(r"\A\{\s{0,9}(?:\\\*)?\s{0,9}\\[a-z]{1,32}-?\d{0,9} ?", "", group)
    return _plain(f"{{{inside}", encoding, fonts).replace(_CELL, "\t")


def _plain(rtf: str, encoding: str, fonts: str = "") -> str:
    """The text, with pairs of surrogates put together and soft hyphens left out."""
    rtf = f"{{\\rtf1{fonts} {rtf}}}"
    rtf = _HIGH.sub(lambda letter: f"\\'{ord(letter[0]):02x}", rtf)
    rtf = _UNICODE.sub(lambda match: match[0] if -0x8000 <= int(match[1]) <= 0xFFFF else "\\u65533", rtf)
    rtf = _UNKNOWN_SETS.sub(r"\\fcharset0", _WITHOUT_NUMBER.sub("", rtf))
    text = str(rtf_to_text(rtf, encoding, "replace"))  # type: ignore[no-untyped-call]
    return text.replace("\xad", "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _add_body(builder: TextBuilder, groups: Groups, encoding: str, fonts: str) -> str:
    """Each paragraph as a block, each cell too; the words of the first heading, empty without one."""
    styles = {number: int(level) for each in groups.of("stylesheet") for number, level in _STYLE.findall(each)}
    body = _MARKS.sub(" ", groups.body).replace("\\fonttbl", "")
    body = _LEVELLED.sub(lambda match: f"{_LEVEL}{int(match[1]) + 1}", body)
    body = _STYLED.sub(lambda match: f"{_LEVEL}{styles[match[1]]}" if match[1] in styles else match[0], body)
    body = _ENDS_CELL.sub(_CELL, body)
    first = ""
    rows = 0
    for line in _plain(body, encoding, fonts).split("\n"):
        level, words = _levelled(line)
        cells = words.split(_CELL)
        if len(cells) == 1:
            kind, reason = (PassageKind.HEADING, _HEADING) if level else (None, "")
            builder.add_block(words, kind, reason=reason, level=level)
            first = first or (" ".join(words.split()) if level else "")
            continue
        rows += 1
        for column, cell in enumerate(cells):
            gap = "\t" if column else "\n"
            builder.add_block(cell, entries.kind_of(cell), locator=f"row {rows}, column {column + 1}", gap=gap)
    return first


def _levelled(line: str) -> tuple[int | None, str]:
    """The level of a heading that a line begins with, and its words."""
    found = re.findall(f"{_LEVEL}([1-9])", line)
    return (int(found[0]) if found else None), re.sub(f"{_LEVEL}[1-9]", "", line)


def _about(groups: Groups, heading: str, encoding: str) -> About:
    info = "".join(groups.of("info"))
    created = _CREATED.search(info)
    date = None
    if created is not None:
        try:
            date = When.of_day(*map(int, created.groups()))
        except ValueError:
            date = None
    title, author = (_fact(info, name, encoding) for name in ("title", "author"))
    reason = "The file says that it was made then." if date else ""
    return About(title or heading or None, author, date, reason)


def _fact(info: str, name: str, encoding: str) -> str | None:
    match = re.search(rf"\{{\\{name} ((?:[^{{}}\\]|\\[^{{}}]|\\[{{}}]){{0,2000}})\}}", info)
    return " ".join(_plain(match[1], encoding).split()) or None if match else None
