"""How the window stood at the end of the last start: written down when it closes, and brought back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from kzexplorer import paths
from kzexplorer.settings import (
    DOCUMENT_VIEW,
    EXPORTS,
    KEYS,
    LANGUAGE,
    LAST_WORKSPACE,
    OTHERS,
    RECENT_COMMANDS,
    REDUCED_MOTION,
    TEXT_COLUMN,
    TEXT_SIZE,
    THEME,
    VIEW,
    WHEEL,
    WINDOW_GEOMETRY,
    Settings,
)
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session

if TYPE_CHECKING:
    from kzexplorer.domain.workspace_place import Place
    from kzexplorer.ui.commands import Commands, Panes
    from kzexplorer.ui.frame import Frame
    from kzexplorer.ui.keymap import Keymap
    from kzexplorer.ui.theme import Theme

_TITLE_BAR = QSize(4, 44)  # what the system puts around the window, generously


def restore_place(window: QMainWindow, settings: Settings) -> None:
    """Put the window where it stood, if a screen still shows that place."""
    room = QGuiApplication.primaryScreen().availableSize() - _TITLE_BAR
    window.resize(QSize(1440, 900).boundedTo(room))
    if settings[WINDOW_GEOMETRY] and window.restoreGeometry(settings[WINDOW_GEOMETRY]):
        places = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not any(place.intersects(window.frameGeometry()) for place in places):
            window.move(places[0].topLeft())


def keep_place(window: QMainWindow, settings: Settings) -> None:
    """Write down where the window stands."""
    settings[WINDOW_GEOMETRY] = bytes(window.saveGeometry().data())


class Standing:
    """What the furnished window shows, and how."""

    def __init__(self, settings: Settings, session: Session, selection: Selection, panes: Panes) -> None:
        self._settings, self._session, self._selection, self._panes = settings, session, selection, panes

    def restore_panes(self) -> None:
        """Have panes behave as they were told to."""
        settings, handling, views = self._settings, self._panes.timeline.handling, self._panes.document.views
        handling.wheel, handling.reduced_motion = settings[WHEEL], settings[REDUCED_MOTION]
        views.set_type(settings[TEXT_SIZE], settings[TEXT_COLUMN])
        views.prefer(settings[DOCUMENT_VIEW])

    def keep(self, theme: Theme, frame: Frame, commands: Commands, keymap: Keymap) -> None:
        """Write down all of it."""
        settings, handling, views = self._settings, self._panes.timeline.handling, self._panes.document.views
        settings[THEME] = theme.mode
        settings[WHEEL], settings[REDUCED_MOTION] = handling.wheel, handling.reduced_motion
        settings[TEXT_SIZE], settings[TEXT_COLUMN] = views.type
        settings[DOCUMENT_VIEW] = views.preferred
        settings[KEYS] = dict(keymap.own)
        settings[LANGUAGE] = commands.language
        recent: tuple[str, ...] = tuple(commands.recent)
        settings[RECENT_COMMANDS] = recent
        settings[OTHERS] = commands.searching.others
        settings[EXPORTS] = commands.exporting.kept
        frame.keep(settings)
        if self._session.is_open:
            self._keep_view()

    def expect(self, workspace: Place) -> None:
        """Have the timeline stand from its first frame on as it stood when that workspace was last closed."""
        if self._settings[VIEW].get("workspace") == str(workspace):
            self._restore_timeline()

    def restore_view(self) -> None:
        """Select what was selected when this workspace was last closed; on its first showing, an event in view."""
        view = self._settings[VIEW]
        if view.get("workspace") != str(self._session.workspace.path):
            self._selection.select_event(self._panes.timeline.steering.first_in_view())
            return
        reader = self._session.reader
        self._panes.entities.choose_tab(str(view.get("tab")))
        chosen = view.get("entities")
        if isinstance(chosen, list):
            lines = reader.entity_lines([each for each in chosen if type(each) is int])
            self._selection.select_entities(line.id for line in lines)
        event = view.get("event")
        if type(event) is int and any(not line.detail for line in reader.event_lines([event])):
            self._selection.select_event(event)
        self._restore_timeline()  # at last, as selecting an event goes to it

    def _keep_view(self) -> None:
        place = self._session.workspace.path
        if isinstance(place, Path):  # a server is asked only when its address is given
            self._settings[LAST_WORKSPACE] = "" if place == paths.default_workspace() else str(place.absolute())
        self._settings[VIEW] = {
            "workspace": str(place),
            "event": self._selection.event_id,
            "entities": sorted(self._selection.entities),
            "tab": self._panes.entities.tabs.current,
            "timeline": self._panes.timeline.state(),
        }

    def _restore_timeline(self) -> None:
        timeline = self._settings[VIEW].get("timeline")
        self._panes.timeline.restore(timeline if isinstance(timeline, dict) else {})
