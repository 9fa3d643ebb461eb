"""Installs the person's language: their own choice, or the first one of their system that the program speaks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kzexplorer import paths, translation
from kzexplorer.settings import LANGUAGE, Settings

LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
"""What each language calls itself, by its value in the settings."""
_CONTEXT = "kzexplorer"
_PLURALS_REPEAT = 100


def install(settings: Settings) -> str:
    """Have all words from now on in the language of these settings, and give its value in LANGUAGES.

    Needs the application to be there. English takes nothing but a look. Raises Problem where words are not shipped.
    """
    chosen = settings[LANGUAGE]
    language = _of_system(QLocale.system().uiLanguages()) if chosen == "system" else chosen
    if language != "en":
        _install(language)
    elif QLocale().language() != QLocale.Language.English:
        QLocale.setDefault(QLocale(QLocale.Language.English))
    return language


def uninstall() -> None:
    """Have all words in English again."""
    translation.install(None)
    QLocale.setDefault(QLocale(QLocale.Language.English))
    application = QCoreApplication.instance()
    for translator in application.findChildren(QTranslator) if application else ():
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


class QtLanguage:
    """A `translation.Language` that asks Qt's translator once for each of its words."""

    def __init__(self, translator: QTranslator, locale: QLocale) -> None:
        self._translator, self._locale = translator, locale
        self._words: dict[str, str] = {}
        self._counted: dict[tuple[str, int], str] = {}

    def translated(self, words: str, n: int | None = None) -> str:
        """Painting asks for the same words again and again, so a repeated question costs a look into a table."""
        if n is None:
            said = self._words.get(words)
            if said is None:
                said = self._words[words] = self._translator.translate(_CONTEXT, words) or words
            return said
        # Which plural form is meant depends on the last two digits, and on whether there are more.
        key = words, n if n < _PLURALS_REPEAT else _PLURALS_REPEAT + n % _PLURALS_REPEAT
        said = self._counted.get(key)
        if said is None:
            said = self._counted[key] = self._translator.translate(_CONTEXT, words, None, key[1]) or words
        return said

    def numeral(self, value: int) -> str:
        return self._locale.toString(value)


def _of_system(wanted: Iterable[str]) -> str:
    """The first that is spoken here of names such as `ru-KZ`, dearest first; English where none is."""
    return next((name for each in wanted if (name := each.partition("-")[0]) in LANGUAGES), "en")


def _install(language: str) -> None:
    application = QCoreApplication.instance()
    locale = QLocale(language)
    own = QTranslator(application)
    own.load(str(paths.resource(f"translations/kzexplorer_{language}.qm")))
    # Buttons and dialogs of Qt's own; where Qt was packed without them these stay English.
    of_qt = QTranslator(application)
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(of_qt)
    QLocale.setDefault(locale)
    translation.install(QtLanguage(own, locale))
