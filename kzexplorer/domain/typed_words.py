"""Put dates that are typed in Russian or Kazakh into the English that is read: `с мая 2003`, `2005 ж. 2 тамыз`.

Whatever language the window speaks, all three are read, since documents and analysts mix them. What is shown in a
language can be typed in it; «до 2001» ends with 2000, as `before 2001` does, and «по 2001» takes 2001 in.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kzexplorer.domain.when import MONTHS, ordinal

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_MONTH_STEMS = (
    r"янв(?:ар\w*)?|қаң(?:тар\w*)?",
    r"фев(?:р(?:ал\w*)?)?|ақп(?:ан\w*)?",
    r"мар(?:т\w*)?|нау(?:рыз\w*)?",
    r"апр(?:ел\w*)?|сәу(?:ір\w*)?",
    r"ма[йяею]|маем|мам(?:ыр\w*)?",
    r"июн\w*|мау(?:сым\w*)?",
    r"июл\w*|шіл(?:де\w*)?",
    r"авг(?:уст\w*)?|там(?:ыз\w*)?",
    r"сент?(?:ябр\w*)?|қыр(?:күйек\w*)?",
    r"окт(?:ябр\w*)?|қаз(?:ан\w*)?",
    r"ноя(?:б(?:р\w*)?)?|қар(?:аша\w*)?",
    r"дек(?:абр\w*)?|жел(?:тоқсан\w*)?",
)
_WEEKDAYS = {
    "monday": r"понедельник\w*|пн\.?|дүйсенбі\w*|дс\.?",
    "tuesday": r"вторник\w*|вт\.?|сейсенбі\w*|сс\.?",
    "wednesday": r"сред[аыу]|ср\.?|сәрсенбі\w*",
    "thursday": r"четверг\w*|чт\.?|бейсенбі\w*|бс\.?",
    "friday": r"пятниц\w*|пт\.?|жұма\w*|жм\.?",
    "saturday": r"суббот\w*|сб\.?|сенбі\w*",
    "sunday": r"воскресень\w*|вс\.?|жексенбі\w*|жс\.?",
}
_SEASONS = {"spring": r"весн\w+|көктем\w*", "summer": r"лет[оау]м?|жаз[ыда]*", "autumn": r"осен\w+|күз\w*"} | {
    "winter": r"зим\w+|қыс\w*"
}
_NUMBERS = {
    "1": r"1-?(?:й|е|го|я)?|i|і|перв\w+|бірінші",
    "2": r"2-?(?:й|е|го|я)?|ii|іі|втор\w+|екінші",
    "3": r"3-?(?:й|е|го|я)?|iii|ііі|трет\w+|үшінші",
    "4": r"4-?(?:й|е|го|я)?|iv|іv|четв[её]рт\w+|төртінші",
}
_EN_MONTH = f"(?:{'|'.join(MONTHS).lower()})"
_DAYS = rf"(?:\d{{1,2}}(?: ?[–-] ?\d{{1,2}})? )?{_EN_MONTH}(?: ?[–-] ?{_EN_MONTH})?"
_TWO_ENDS = rf"{_DAYS}(?: – {_DAYS})?"
_PART = r"q\d|h\d|spring|summer|autumn|winter|early|mid|late"
_ROMAN = "x{0,2}(?:ix|iv|v?i{0,3})"
_LOOKALIKES = str.maketrans("хі", "xi")


def _roman_number(digits: str) -> int:
    values = {"i": 1, "v": 5, "x": 10}
    signs = [values[each] for each in digits]
    return sum(-one if one < other else one for one, other in zip(signs, [*signs[1:], 0], strict=True))


def _century(match: re.Match[str]) -> str:
    number = match["number"].translate(_LOOKALIKES)
    return f"{ordinal(int(number) if number.isdigit() else _roman_number(number))} century"


_Change = str | Callable[[re.Match[str]], str]
_WRITTEN: tuple[tuple[str, _Change], ...] = (
    # names
    *((rf"\b(?:{stems})\b\.?", month.lower()) for stems, month in zip(_MONTH_STEMS, MONTHS, strict=True)),
    *((rf"\b(?:{stems})(?!\w)", day) for day, stems in _WEEKDAYS.items()),
    *((rf"\b(?:{stems})\b", season) for season, stems in _SEASONS.items()),
    *((rf"\b(?:{form})[ -](?:квартал\w*|тоқсан\w*)", f"q{number}") for number, form in _NUMBERS.items()),
    *((rf"\b(?:{form})[ -](?:полугоди\w+|жартыжылды\w+)", f"h{number}") for number, form in _NUMBERS.items()),
    (r"\b(?:в )?начал[оеау]\b|\bбас(?:ы|ында)\b", "early"),
    (r"\b(?:в )?середин\w+|\bорта(?:сы|сында)\b", "mid"),
    (r"\b(?:в )?кон(?:ец|це|ца)\b|\b(?:соңы|соңында|аяғы|аяғында)\b", "late"),
    (r"\b(?:сегодня|бүгін)\b", "today"),
    (r"\b(?:вчера|кеше)\b", "yesterday"),
    (r"\b(?:завтра|ертең)\b", "tomorrow"),
    # years
    (r"(\d{1,2}) (\d{3})(?= (?:г\.|лет|год\w*)? ?до н| bce)", r"\1,\2"),
    (r"б\. ?з\. ?д\. ?(\d{1,2}) (\d{3})", r"\1,\2 bce"),
    (r"б\. ?з\. ?д\. ?(\d[\d,–-]*)", r"\1 bce"),
    (r",? ?(?:г\.|гг\.|год\w*)? ?до н\. ?э\.?", " bce"),
    (r",? ?(?:г\.|гг\.|год\w*)? ?н\. ?э\.?", " ce"),
    (r"\b(\d+)-?(?:е|х|ые|ых)\b(?: год\w*| гг?\.)?|\b(\d+)[ -]?(?:жж\.|жылдар\w*)", r"\1\2s"),
    (rf"\b(?P<number>\d{{1,2}}|{_ROMAN}|[xiхіv]+)(?:-?(?:й|го))?[ -](?:век\w*|в\.|ғасыр\w*|ғ\.)", _century),
    (rf"(\d(?:[\d,]*)(?: bce)?) ?(?:ж\.|жыл\w*) ((?:{_PART}) )?({_TWO_ENDS})", r"\2\3 \1"),
    (rf"(\d(?:[\d,]*)(?: bce)?) ?(?:ж\.|жыл\w*) ({_PART})\b", r"\2 \1"),
    (r"(?<=[\d,e]) ?(?:ж\.|жж\.|жыл\w*|гг?\.|год(?:а|у|ом|ы|ов|е)?\b)", ""),
    # which side of them
    (r"^(?:около|примерно|приблизительно|ок\.|шамамен) ", "about "),
    (r"^(about )?(?:с|со|от) (.+) (?:по|до) (.+)$", r"\1from \2 to \3"),
    (r"^между (.+) и (.+)$", r"between \1 and \2"),
    (r"^(about )?(?:начиная с|с|со|от|не ранее|не раньше) ", r"since \1"),
    (r"^(about )?(?:по|не позднее|не позже|вплоть до) ", r"until \1"),
    (r"^(about )?(?:до|раньше|ранее) ", r"before \1"),
    (r"^(about )?(?:после|позже|позднее) ", r"after \1"),
    (r"^(about )?(.+?) (?:бері|бастап)$", r"since \1\2"),
    (r"^(about )?(.+?) дейін$", r"until \1\2"),
    (r"^(about )?(.+?) бұрын$", r"before \1\2"),
    (r"^(about )?(.+?) кейін$", r"after \1\2"),
    (r"^(?:в|во) ", ""),
    (r" {2,}", " "),
)
_CHANGES = tuple((re.compile(pattern), change) for pattern, change in _WRITTEN)


def in_english(words: str) -> str:
    """The words of a date, in lower case, with Russian and Kazakh ones put into English; others stay."""
    if not _CYRILLIC.search(words):
        return words
    for pattern, change in _CHANGES:
        words = pattern.sub(change, words)
    return words.strip()
