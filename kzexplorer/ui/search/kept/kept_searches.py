"""The menu at the search field: searches that have a name, those gone through last, and naming the one that stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.widgets.plain import named

if TYPE_CHECKING:
    from kzexplorer.store import Reader
    from kzexplorer.ui.search.kept.name_panel import NamePanel

_MOST, _LONGEST = 20, 60
Saved = Sequence[tuple[str, str]]


class KeptSearches(QObject):
    """`query_wanted` comes with what to look for; `leave` hands the keys back to the search field."""

    query_wanted = Signal(str)

    def __init__(self, session: Session, selection: Selection, owner: QWidget, leave: Callable[[], None]) -> None:
        super().__init__(owner)
        self._session, self._selection, self._owner, self._leave = session, selection, owner, leave
        self._panel: NamePanel | None = None
        self._asked = self._name = self._remembered = ""
        session.leaving.connect(self._forget)

    def open(self, under: QWidget) -> None:
        """Show the menu below a widget, once what it lists is read."""
        if not self._session.is_open:
            return

        def read(reader: Reader) -> tuple[Saved, list[str]]:
            return reader.saved_searches(), reader.search_history(_MOST)

        self._session.read(read, lambda kept: self._menu(*kept, under).popup(_below(under)))

    def remember(self) -> None:
        """Note what stands in the search field as gone through, once."""
        from kzexplorer.operations.keep_searches import remember

        query = self._selection.query
        if query and query != self._remembered and self._session.is_open and not self._session.read_only:
            self._remembered = query
            self._session.run(remember, query)

    def name_it(self, under: QWidget) -> None:
        """Ask for a name for what stands in the search field."""
        self._ask(tr("Save this search"), self._selection.query, "", under)

    def _forget(self) -> None:
        self._remembered = ""

    def _menu(self, saved: Saved, history: Sequence[str], under: QWidget) -> QMenu:
        menu = named(QMenu(self._owner), "searchesMenu", tr("Searches"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        writes = not self._session.read_only
        save = named(menu.addAction(tr("&Save this search…")), "searches.save")
        save.setEnabled(bool(self._selection.query) and writes)
        save.triggered.connect(lambda: self.name_it(under))
        if saved:
            _begin(menu, tr("Saved"))
            self._list(menu, "saved", saved, self.query_wanted.emit)
            for verb, do in ((tr("Rename"), self._rename), (tr("Forget"), self._forget_search)):
                inner = named(menu.addMenu(f"&{verb}"), f"searches.{verb.lower()}", verb)
                inner.setEnabled(writes)
                for name, query in saved:
                    action = named(inner.addAction(_plain(name)), f"searches.{verb.lower()}.{name}")
                    action.triggered.connect(lambda _on=False, do=do, name=name, query=query: do(name, query, under))
        if history:
            _begin(menu, tr("Recent"))
            self._list(menu, "recent", [(query, query) for query in history], self.query_wanted.emit)
        return menu

    def _list(self, menu: QMenu, name: str, listed: Saved, run: Callable[[str], object]) -> None:
        for at, (words, query) in enumerate(listed):
            action = named(menu.addAction(_plain(words)), f"searches.{name}.{at}")
            action.triggered.connect(lambda _on=False, query=query: run(query))

    def _rename(self, name: str, query: str, under: QWidget) -> None:
        self._name = name
        self._ask(tr("Rename this search"), query, name, under)

    def _forget_search(self, name: str, _query: str, _under: QWidget) -> None:
        from kzexplorer.operations.keep_searches import forget_search

        self._session.run(forget_search, name)

    def _ask(self, title: str, query: str, name: str, under: QWidget) -> None:
        if self._panel is None:
            from kzexplorer.ui.search.kept.name_panel import NamePanel

            self._panel = NamePanel(self._owner)
            self._panel.named_so.connect(self._named)
            self._panel.left.connect(self._leave)
        self._asked = query
        self._name = name
        self._panel.ask(title, query, name, under)

    def _named(self, name: str) -> None:
        from kzexplorer.operations.keep_searches import rename_search, save_search

        if self._name:
            self._session.run(rename_search, self._name, name)
        else:
            self._session.run(save_search, name, self._asked)
        self._leave()


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height() + 4))


def _begin(menu: QMenu, words: str) -> None:
    """Say what the lines that follow are."""
    menu.addSeparator()
    named(menu.addAction(words), f"searches.heading.{words}").setEnabled(False)


def _plain(words: str) -> str:
    """On one line, short, and without keys of its own."""
    shown = " ".join(words.split())
    shown = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
    return shown.replace("&", "&&")
