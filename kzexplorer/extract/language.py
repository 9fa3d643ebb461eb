"""Tell the language of a text by its commonest words."""

from __future__ import annotations

import re

_FUNCTION_WORDS = {
    "en": "the of and to in a is that for on was with as by it from at his her were be this which have",
    "fr": "le la les des du et est une dans que pour qui sur par avec au aux ce cette ont été plus",
    "de": "der die das und ist von den mit dem ein eine auf für nicht im zu sich des wurde auch",
    "es": "el la los las del y en que una por con para es se su al como más fue entre",
    "it": "il lo gli della delle di e che per una con sono del nel alla è anche dal dei",
    "pt": "o os as da do das dos e em que uma para com não por ao foi mais pela",
    "ru": "и в во на что не с по из для от к как его это был при за года о",
    "kk": "және мен бұл үшін бір деп бойынша туралы жылы ол қазақстан осы болып де да",
    "tr": "ve bir bu için ile olarak da de olan daha çok gibi kadar sonra ise",
}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_TEXT = 20_000
_FEWEST = 3


def detect(text: str) -> str:
    """ISO 639-1 code of the language of the first 20,000 characters, `und` where too little speaks for one."""
    words = [word.casefold() for word in _WORD.findall(text[:_ENOUGH_TEXT])]
    counts = {code: sum(map(frozenset(common.split()).__contains__, words)) for code, common in _FUNCTION_WORDS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= max(_FEWEST, len(words) // 12) else "und"
