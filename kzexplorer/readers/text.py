"""Bytes to text, here and nowhere else: byte order mark, strict UTF-8, then a guess that says it is one."""

from __future__ import annotations

import codecs
import re

from kzexplorer.errors import Problem

GUESSED = ", guessed"
"""How the name of an encoding ends that the bytes did not prove."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NEW_LINES = re.compile("\r\n|[\r\u2028\u2029]")
_DROPPED = re.compile("[\x00\ufeff\ufdd0\ufdd1\ufffe]")
_CHANGED = re.compile("[\r\u2028\u2029\x00\ufeff\ufdd0\ufdd1\ufffe\ud800-\udfff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_VALID = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_ODD = re.compile(_UNKNOWN)
_SHIFTS = re.compile(rb"\x1b\$[@B]")
_COMMON = re.compile("[ -~\n\u3001\u3002\uff0c]")
_DECLARED = re.compile(
    rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,30})"
    rb"|<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})",
    re.IGNORECASE,
)
# What pages call an encoding, where browsers take a wider one for it.
_MEANT = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030",
    "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "windows-949": "cp949", "big5": "cp950", "windows-31j": "cp932", "tis-620": "cp874",
    "x-mac-cyrillic": "mac_cyrillic", "x-cp1251": "cp1251", "win-1251": "cp1251", "unicode": "", "windows-874": "cp874",
}  # fmt: skip
_WIDE = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8", "utf-7")

_MOST_CONTROLS = 0.01
_LOOKED_AT = 65_536
_DECLARED_WITHIN = 8_192
_FEW_DAMAGED = 8
_MOSTLY_SEEN = 0.97


def text_of(name: str, data: bytes) -> tuple[str, str]:
    """The canonical text and its encoding. Raises Problem for a file without words and for one that is not text."""
    decoded, encoding = decode(name, data)
    text = canonical(decoded)
    if not text or text.isspace():
        raise empty(name)
    return text, encoding


def empty(name: str) -> Problem:
    """For a file without words."""
    return Problem(f"Could not read {name}: it is empty.", "Choose another file.")


def wide_encoding(start: bytes) -> tuple[str, int]:
    """The encoding that the first bytes show if it is UTF-16 or UTF-32, else empty; and the length of the mark."""
    mark, encoding = next(((mark, each) for mark, each in _MARKS if start.startswith(mark)), (b"", ""))
    if mark:
        return ("" if encoding == "utf-8" else encoding), len(mark)
    return _wide_without_mark(start[:_LOOKED_AT]), 0


def declared_in(data: bytes) -> str:
    """The encoding that a page or XML says it is in, by a name that Python knows; empty where it says none."""
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    name = (match[1] or match[2]).decode("ascii", "replace").lower() if match else ""
    name = _MEANT.get(name, name)
    try:
        return codecs.lookup(name).name if name and "\0" not in name else ""
    except LookupError:
        return ""


def decode(name: str, data: bytes, declared: str = "") -> tuple[str, str]:
    """The text and its encoding; `declared` is what the file says, and counts where the bytes are not UTF-8.

    Raises Problem for what is not text, or is not what its byte order mark says.
    """
    encoding, mark = next(((each, mark) for mark, each in _MARKS if data.startswith(mark)), ("", b""))
    if mark:
        return _decode_marked(name, data.removeprefix(mark), encoding)
    if encoding := _wide_without_mark(data[:_LOOKED_AT]):
        return data.decode(encoding, "replace"), encoding + GUESSED
    if len(_CONTROLS.findall(data[:_LOOKED_AT])) > _MOST_CONTROLS * min(len(data), _LOOKED_AT):
        raise Problem(f"Could not read {name}: it is not text.", "Save it as plain text and add that.")
    if _SHIFTS.search(data[:_LOOKED_AT]):
        return data.decode("iso2022_jp", "replace"), "iso-2022-jp" + GUESSED
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        return _decode_other(data, error.start, declared)


def _decode_other(data: bytes, odd: int, declared: str) -> tuple[str, str]:
    """Bytes that are not UTF-8 from the offset `odd` on."""
    sample = data[max(0, odd - _LOOKED_AT // 2) :][:_LOOKED_AT]
    if len(_VALID.findall(sample)) > _FEW_DAMAGED * len(_ODD.findall(sample.decode("utf-8", "replace"))):
        return data.decode("utf-8", "replace"), "utf-8" + GUESSED
    if declared and declared not in _WIDE and sample.decode(declared, "replace").count(_UNKNOWN) <= len(sample) // 100:
        return data.decode(declared, "replace"), declared
    from kzexplorer.readers.guessing import guess  # its library is slow to import, and few files need it

    encoding = guess(sample)
    return data.decode(encoding, "replace"), encoding + GUESSED


def _wide_without_mark(start: bytes) -> str:
    """UTF-16 shows by zero bytes, and by spaces and line ends once it is read as such; empty where it is not that."""
    if start.count(0) < max(2, len(start) // 500):
        return ""
    pairs = start[: len(start) // 2 * 2]
    read = {each: pairs.decode(each, "replace") for each in ("utf-16-le", "utf-16-be")}
    encoding = max(read, key=lambda each: len(_COMMON.findall(read[each])))
    text = read[encoding]
    seen = sum(letter.isprintable() or letter.isspace() for letter in text)
    return encoding if seen >= _MOSTLY_SEEN * len(text) and _COMMON.search(text) is not None else ""


def canonical(text: str) -> str:
    """The text as it is stored: only LF ends a line, and no character means something special to Qt or SQLite."""
    if _CHANGED.search(text) is None:
        return text
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", _DROPPED.sub("", _NEW_LINES.sub("\n", text)))


def _decode_marked(name: str, data: bytes, encoding: str) -> tuple[str, str]:
    try:
        # Half a pair in UTF-16 is one damaged character, which `canonical` marks, and no reason to refuse the rest.
        return data.decode(encoding, "strict" if encoding == "utf-8" else "surrogatepass"), encoding
    except UnicodeDecodeError as error:
        raise Problem(
            f"Could not read {name}: it begins as {encoding.upper()}, but is not.",
            "Save it as UTF-8 and add that.",
            str(error),
        ) from error
