"""The chapters in the language of the person, with the program's words and keys put in, and what each says."""

from __future__ import annotations

from kzexplorer.ui.dialogs.manual.chapters import Chapter, chapters
from kzexplorer.ui.dialogs.manual.filling import Filling
from kzexplorer.ui.dialogs.manual.pages import Shown, html_of, words_of


class Book:
    """Made anew when language or keys change."""

    def __init__(self, language: str, filling: Filling) -> None:
        self.language, self._filling = language, filling
        self.chapters: dict[str, Chapter] = {each.name: each for each in chapters(language)}
        self._words: dict[str, str] | None = None

    @property
    def titles(self) -> list[tuple[str, str]]:
        return [(each.name, each.title) for each in self.chapters.values()]

    def page(self, name: str, picture: Shown, suffix: str = ".md") -> str:
        """The HTML of a chapter, with pictures as `picture` makes them; links to others end in `suffix`."""
        return html_of(self._filling.fill(self.chapters[name].text), picture, suffix)

    def is_translated(self, name: str) -> bool:
        return self.chapters[name].language == self.language

    @property
    def words(self) -> dict[str, str]:
        """What can be read in each chapter, captions included."""
        if self._words is None:
            self._words = {name: words_of(self.page(name, lambda _file, caption: caption)) for name in self.chapters}
        return self._words
