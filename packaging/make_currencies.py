"""Makes resources/figures/currencies.tsv from the English currency names and signs of CLDR, by way of babel.

    pip install babel
    python packaging/make_currencies.py resources/figures/currencies.tsv

One row a currency: ISO 4217 code, names in small letters without brackets, the sign where only one currency has it.
A last word that is used for one currency in use alone ("tenge", "zloty") is a name too.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from babel import Locale  # type: ignore[import-not-found]
from babel.core import get_global  # type: ignore[import-not-found]

_BRACKETS = re.compile(r"\s*[(\[].{0,60}?[)\]]")
_NO_MONEY = frozenset("XAG XAU XBA XBB XBC XBD XDR XFO XFU XPD XPT XRE XSU XTS XUA XXX CHE CHW USN USS UYI CLF".split())
_NOT_A_NAME = frozenset(
    "unit units right rights currency bond test fund funds real reals gold mark marks lira liras guilder guilders "
    "won som soms manats dobra sol soles pula gold day all".split()
)


def in_use() -> frozenset[str]:
    """The codes that are legal tender somewhere now."""
    rows = [row for rows in get_global("territory_currencies").values() for row in rows]
    return frozenset(code for code, _, until, tender in rows if until is None and tender)


def names_of(locale: Locale, code: str) -> list[str]:
    """Name, singular and plural, in small letters; none where only brackets tell it from another."""
    plurals = locale._data["currency_names_plural"].get(code, {})
    written = [locale.currencies[code], *(plurals[count] for count in ("one", "other") if count in plurals)]
    return list(dict.fromkeys(_BRACKETS.sub("", name).strip().lower() for name in written))


def sign_of(locale: Locale, code: str) -> str:
    """Its sign of one character of the class of currency signs, else nothing."""
    for sign in (locale._data["currency_symbols"].get(code, ""),):
        if len(sign) == 1 and unicodedata.category(sign) == "Sc":
            return str(sign)
    return ""


def rows() -> Iterator[str]:
    locale, used = Locale("en"), in_use()
    codes = sorted(set(locale.currencies) - _NO_MONEY, key=lambda code: (code not in used, code))
    taken: dict[str, str] = {}
    last: defaultdict[str, set[str]] = defaultdict(set)
    for code in codes:
        for name in names_of(locale, code):
            taken.setdefault(name, code)
            if code in used:
                last[name.split()[-1]].add(code)
    for code in codes:
        names = [name for name in names_of(locale, code) if taken[name] == code]
        if code in used:
            ends = dict.fromkeys(name.split()[-1] for name in names)
            names += [end for end in ends if last[end] == {code} and end not in _NOT_A_NAME and end not in names]
        if names:
            yield f"{code}\t{'|'.join(names)}\t{sign_of(locale, code)}"


def main(target: Path) -> None:
    head = "# code\tnames\tsign; made by packaging/make_currencies.py from CLDR (Unicode licence v3)"
    target.write_text("\n".join([head, *rows()]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
