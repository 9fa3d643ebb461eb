"""Name the languages of documents, and say which of them are read for events."""

from __future__ import annotations

_NAMES = {
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech",
    "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian",
    "fi": "Finnish", "fr": "French", "ga": "Irish", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "hy": "Armenian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh",
    "ko": "Korean", "ky": "Kyrgyz", "la": "Latin", "lt": "Lithuanian", "lv": "Latvian", "mn": "Mongolian",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sl": "Slovene", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
    "tg": "Tajik", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def is_read(code: str) -> bool:
    """Whether events are found in the language of that ISO 639-1 code; of a text too short to tell (`und`) they are."""
    return code in ("en", "und")


def language_name(code: str) -> str:
    """The English name of a language."""
    return _NAMES.get(code, "another language")


def not_read_for_events(code: str) -> str:
    """`French, not read for events`, to stand beside a document."""
    name = language_name(code)
    return f"{name[:1].upper()}{name[1:]}, not read for events"


def not_read_words(code: str) -> str:
    """What to say of a document in another language."""
    named = f"in {language_name(code)}"
    kept = "It is kept and can be searched, but nothing is found in it: only English is read."
    return f"The text seems to be {named}. {kept}"
