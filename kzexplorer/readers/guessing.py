"""Guess the encoding of bytes that neither a mark nor their own rules prove: by runs, by alphabets, by case."""

from __future__ import annotations

import re

from charset_normalizer import from_bytes

_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_PLAIN_RUN = re.compile(rb"([\x00-\x7f]{12})[\x00-\x7f]*([\x00-\x7f]{12})")
_LONG_RUN = 2.0
"""Mean length of the runs of bytes above 127: accented letters of Latin scripts stand alone, other words do not."""
_MOST_LETTERS = 4_000
_RUSSIAN = "cp1251 koi8_r cp866 iso8859_5 mac_cyrillic".split()
_OTHER_CYRILLIC = "koi8_u kz1048 ptcp154".split()
_OFTEN_MISTAKEN = ("koi8_r", "cp866")
"""Few words in these are often taken for an Asian script."""
_OTHER_SCRIPTS = [
    *_RUSSIAN,
    *_OTHER_CYRILLIC,
    *"cp1253 iso8859_7 cp1256 iso8859_6 cp1255 iso8859_8 cp874 gb18030 big5 cp932 euc_jp cp949".split(),
]
_HIGH = re.compile(r"[^\x00-\x7f]")
_COMMON = frozenset("оеаинтсрвлкмдпу")
_UPSET = re.compile("[а-яё][А-ЯЁ]")
_MOSTLY_COMMON = 0.55
_NAMES = {"cp": "windows-", "iso8859_": "iso-8859-", "koi8_": "koi8-", "mac_": "mac-"}

# Letters beyond ASCII by language, and the encodings in which these languages were written; the likelier first.
_WESTERN = ("cp1252", "mac_roman", "cp850")
_CENTRAL = ("cp1250", "iso8859_2", "cp852")
_ALPHABETS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("àâæçéèêëîïôœùûüÿ", _WESTERN),  # French
    ("äöüß", _WESTERN),  # German
    ("áéíñóúü¿¡ºª", _WESTERN),  # Spanish
    ("àèéìíòóù", _WESTERN),  # Italian
    ("áâãàçéêíóôõúº", _WESTERN),  # Portuguese
    ("åäöéæøáíðóúýþ", _WESTERN),  # Scandinavian languages
    ("ąćęłńóśźż", _CENTRAL),  # Polish
    ("áčďéěíňóřšťúůýžäĺľŕô", _CENTRAL),  # Czech, Slovak
    ("áéíóöőúüű", _CENTRAL),  # Hungarian
    ("ăâîşţ", _CENTRAL),  # Romanian
    ("čćđšž", _CENTRAL),  # Croatian, Slovene
    ("çğıöşüâîûİ", ("cp1254", "cp857")),  # Turkish
    ("ąčęėįšųūžāēģīķļņõäöü", ("cp1257",)),  # Lithuanian, Latvian, Estonian
)
_MARKS = frozenset("“”„‘’‚«»‹›–—…•·§°©®™€£№±×½")
_JOINING = frozenset("’‘–—·")


def guess(sample: bytes) -> str:
    """The likeliest encoding that is neither UTF-8 nor UTF-16, by a name that Python knows."""
    runs = _HIGH_RUN.findall(sample)
    if sum(map(len, runs)) < _LONG_RUN * len(runs) or not runs:
        return _name(_of_latin(sample))
    best = from_bytes(_PLAIN_RUN.sub(rb"\1 \2", sample), cp_isolation=_OTHER_SCRIPTS).best()
    found = best.encoding if best is not None else ""
    russian = _russian(sample)
    told = found and (russian not in _OFTEN_MISTAKEN or found in _OTHER_CYRILLIC)
    return _name(found if told else russian or "cp1251")


def _russian(sample: bytes) -> str:
    """The encoding in which a sample reads as Russian in small letters, or empty."""
    texts = {each: "".join(_HIGH.findall(sample.decode(each, "replace")[:_MOST_LETTERS])) for each in _RUSSIAN}
    common = {each: sum(letter in _COMMON for letter in text) for each, text in texts.items()}
    best = max(common, key=lambda each: common[each])
    upset = len(_UPSET.findall(texts[best]))
    return best if common[best] >= _MOSTLY_COMMON * len(texts[best]) and upset * 20 <= len(texts[best]) else ""


def _of_latin(sample: bytes) -> str:
    """The encoding in which the letters beyond ASCII are those of one language and stand where letters do."""
    best, most = "cp1252", 0.0
    decoded: dict[str, str] = {}
    for alphabet, encodings in _ALPHABETS:
        for encoding in encodings:
            text = decoded.setdefault(encoding, sample.decode(encoding, "replace"))
            if (score := _score(text, frozenset(alphabet))) > most:
                best, most = encoding, score
    return best


def _score(text: str, alphabet: frozenset[str]) -> float:
    """How many characters beyond ASCII fit the alphabet and their place, less those that do not."""
    score = 0.0
    for match in _HIGH.finditer(text):
        if match.start() > _MOST_LETTERS and abs(score) > _MOST_LETTERS:
            break
        letter, start = match[0], match.start()
        before, after = text[start - 1 : start], text[start + 1 : start + 2]
        if letter in _MARKS:
            inside = before.isalpha() and after.isalpha() and letter not in _JOINING
            score += -1 if inside else 0.9
        elif letter.lower() in alphabet or letter in alphabet:
            score += -1 if letter.isupper() and before.islower() else 1
        else:
            score -= 1
    return score


def _name(encoding: str) -> str:
    """As people write it: `windows-1251`."""
    for start, words in _NAMES.items():
        if encoding.startswith(start) and (start != "cp" or encoding.startswith("cp125")):
            return words + encoding.removeprefix("cp").removeprefix(start)
    return encoding.replace("_", "-")
