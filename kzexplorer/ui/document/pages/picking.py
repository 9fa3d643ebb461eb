"""Where the caret stands on pages, and which words are selected by dragging over them."""

from __future__ import annotations

from kzexplorer.domain.span import Span

_A_LINE = 80


class Picking:
    """Offsets of the text whose words stand on the pages."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._anchor = self.caret = 0
        self.is_held = False

    @property
    def span(self) -> Span | None:
        """What is selected, both characters at its ends among it."""
        start, end = sorted((self._anchor, self.caret))
        return Span(start, end + 1) if end > start else None

    def words(self) -> str:
        """The selected ones; none where nothing is selected."""
        return self.span.of(self._text) if self.span is not None else ""

    def words_of_a_line(self) -> str:
        """The same with single spaces, as it may be looked for elsewhere; nothing of longer selections."""
        words = self.words()
        return " ".join(words.split()) if len(words) <= _A_LINE else ""

    def put(self, offset: int) -> None:
        """Stand there, with nothing selected."""
        self._anchor = self.caret = offset

    def take_all(self) -> None:
        """Select the whole text."""
        self._anchor, self.caret = 0, max(0, len(self._text) - 1)

    def begin(self, offset: int) -> None:
        """The mouse goes down there."""
        self.put(offset)
        self.is_held = True

    def drag_to(self, offset: int) -> None:
        """The mouse is held, and is there now."""
        self.caret = offset

    def end(self) -> bool:
        """The mouse is let go; whether anything is selected now."""
        self.is_held = False
        return self.span is not None
