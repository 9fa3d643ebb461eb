"""Cite a passage as an entry of BibTeX, in letters that LaTeX sets as they are written here."""

from __future__ import annotations

import re
import unicodedata

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.citation import Cited
from kzexplorer.domain.when import MONTHS, When, when_words

_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': '{"}',
    "`": r"\textasciigrave{}",
    **{sign: rf"\{sign}" for sign in "&%$#_"},
}
_UNPAIRED = _SIGNS | {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
"""BibTeX counts braces, escaped ones too; fewer programs know these names."""
_SIGN = re.compile("|".join(map(re.escape, _SIGNS)))
_LIGATURE = re.compile(r"-(?=-)|'(?=')|,(?=,)")
"""Signs that TeX would join with the next one."""
_DIGITS_OF_HASH = 8
_LONGEST_WORD = 20


def bibtex_entry(cited: Cited) -> str:
    """An `@misc` of several lines. Its key is made of what is cited alone: the same words have it on any day.

    `year` and `month` as far as they are known (`n.d.` for a document without date), `date` in EDTF as biblatex reads
    it; `note` has the place and the words quoted.
    """
    place = ", ".join(filter(None, (f"p. {cited.page}" if cited.page else "", cited.place, cited.characters)))
    fields = {
        "author": f"{{{latex(cited.author)}}}" if cited.author and cited.author.strip() else "",
        "title": f"{{{latex(cited.heading)}}}",
        **_dates(cited.dated),
        "howpublished": latex(cited.name),
        "note": f"{latex(place).replace('–', '--')}: ``{latex(cited.quoted)}''",
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{bibtex_key(cited)},\n{lines}}}"


def bibtex_key(cited: Cited) -> str:
    """`statement2011-1a2b3c4d-14-77`: a word of the title, the year, the file's hash and the characters."""
    plain = unicodedata.normalize("NFKD", cited.heading).encode("ascii", "ignore").decode().lower()
    word = max(re.findall(r"[a-z]+", plain), key=len, default="document")[:_LONGEST_WORD]
    year = str(abs(_year(cited.dated))) if cited.dated is not None else ""
    parts = (word + year, cited.sha256[:_DIGITS_OF_HASH], str(cited.span.start), str(cited.span.end))
    return "-".join(filter(None, parts))


def latex(words: str) -> str:
    """Those words on one line, no sign of which means anything to LaTeX or BibTeX."""
    shown = " ".join("".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in words).split())
    signs = _SIGNS if _paired(shown) else _UNPAIRED
    return _LIGATURE.sub(lambda found: f"{found[0]}{{}}", _SIGN.sub(lambda found: signs[found[0]], shown))


def _paired(words: str) -> bool:
    depth = 0
    for sign in words:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0


def _dates(when: When | None) -> dict[str, str]:
    if when is None:
        return {"year": "n.d."}
    if when.earliest is None or when.latest is None or when.vague:
        return {"year": when_words(when).replace("–", "--"), "date": when.edtf}
    (year, month, _), (last_year, last_month, _) = civil(when.earliest), civil(when.latest)
    if year != last_year or year < 1:
        return {"year": when_words(when).replace("–", "--"), "date": when.edtf}
    return {"year": str(year), "month": MONTHS[month - 1] if month == last_month else "", "date": when.edtf}


def _year(when: When) -> int:
    return civil(when.days[0])[0]
