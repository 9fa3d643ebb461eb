"""The translations as `packaging/make_translations.py` keeps them, spoken without Qt."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

TRANSLATED = ("ru", "kk")


def maker() -> ModuleType:
    """`packaging/make_translations.py`, which is in no package."""
    name = "make_translations"
    if name not in sys.modules:
        file = Path(__file__).resolve().parents[1] / "packaging" / f"{name}.py"
        spec = importlib.util.spec_from_file_location(name, file)
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


class WrittenLanguage:
    """A `translation.Language`: words as they stand in the .ts file of a language, English where that lacks them."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._forms = {each.words.many: each.forms for each in maker().read(language) if each.forms}

    def translated(self, words: str, n: int | None = None) -> str:
        forms = self._forms.get(words, [words] * 3)
        return forms[0 if n is None else self._form(n)]

    def _form(self, n: int) -> int:
        if self.language == "kk":
            return int(n != 1)
        if n % 10 == 1 and n % 100 != 11:
            return 0
        return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2

    def numeral(self, value: int) -> str:
        return f"{value:,}".replace(",", "\N{NO-BREAK SPACE}")
