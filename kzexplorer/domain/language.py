"""Name the languages of documents, and say which of them are read for events."""

from __future__ import annotations

from kzexplorer.translation import later, tr

_NAMES = {
    "ar": later("Arabic"),
    "az": later("Azerbaijani"),
    "be": later("Belarusian"),
    "bg": later("Bulgarian"),
    "ca": later("Catalan"),
    "cs": later("Czech"),
    "da": later("Danish"),
    "de": later("German"),
    "el": later("Greek"),
    "es": later("Spanish"),
    "et": later("Estonian"),
    "eu": later("Basque"),
    "fa": later("Persian"),
    "fi": later("Finnish"),
    "fr": later("French"),
    "ga": later("Irish"),
    "he": later("Hebrew"),
    "hi": later("Hindi"),
    "hr": later("Croatian"),
    "hu": later("Hungarian"),
    "hy": later("Armenian"),
    "id": later("Indonesian"),
    "it": later("Italian"),
    "ja": later("Japanese"),
    "ka": later("Georgian"),
    "kk": later("Kazakh"),
    "ko": later("Korean"),
    "ky": later("Kyrgyz"),
    "la": later("Latin"),
    "lt": later("Lithuanian"),
    "lv": later("Latvian"),
    "mn": later("Mongolian"),
    "nl": later("Dutch"),
    "no": later("Norwegian"),
    "pl": later("Polish"),
    "pt": later("Portuguese"),
    "ro": later("Romanian"),
    "ru": later("Russian"),
    "sk": later("Slovak"),
    "sl": later("Slovene"),
    "sq": later("Albanian"),
    "sr": later("Serbian"),
    "sv": later("Swedish"),
    "sw": later("Swahili"),
    "tg": later("Tajik"),
    "th": later("Thai"),
    "tr": later("Turkish"),
    "uk": later("Ukrainian"),
    "uz": later("Uzbek"),
    "vi": later("Vietnamese"),
    "zh": later("Chinese"),
}
_ANOTHER = later("another language")


def is_read(code: str) -> bool:
    """Whether events are found in the language of that ISO 639-1 code; of a text too short to tell (`und`) they are."""
    return code in ("en", "und")


def language_name(code: str) -> str:
    """The English name of a language."""
    return _NAMES.get(code, _ANOTHER)


def not_read_for_events(code: str) -> str:
    """`French, not read for events`, to stand beside a document."""
    name = tr(_NAMES.get(code, _ANOTHER))
    return tr("{language}, not read for events", language=f"{name[:1].upper()}{name[1:]}")


def not_read_words(code: str) -> str:
    """What to say of a document in another language."""
    named = f"in {language_name(code)}"
    kept = "It is kept and can be searched, but nothing is found in it: only English is read."
    return f"The text seems to be {named}. {kept}"
