"""Buttons over the lower corner of the pages, while the mouse is there, that draw them larger, smaller or fitting."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from kzexplorer.translation import tr
from kzexplorer.ui.document.pages.view import PageView
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import named

_AWAY = 12
_ROOM = 420  # in less it would lie over the words


class ZoomBar(QFrame):
    """Stays in the corner of the view that it stands over, and out of the way of who reads without a mouse:
    keys do the same."""

    def __init__(self, view: PageView, theme: Theme) -> None:
        super().__init__(view)
        named(self, "documentZoom", tr("Size of the pages"))
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view, self._theme = view, theme
        self._out = self._button("Out", "minus", tr("Smaller (−)"), -1)
        self._in = self._button("In", "plus", tr("Larger (+)"), 1)
        self._fit = named(QPushButton(), "documentZoomFit", tr("Fit the width"))
        self._fit.setProperty("role", "flat")
        self._fit.setToolTip(tr("As wide as there is room, or 100 %"))
        self._fit.clicked.connect(lambda: view.set_zoom(1.0 if view.zoom is None else None))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for part in (self._out, self._fit, self._in):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(part)
        view.laid_out.connect(self._follow)
        view.viewport().installEventFilter(self)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Come with the mouse and go with it, unless it goes onto the bar itself."""
        if event.type() == QEvent.Type.Enter:
            self._show_where_there_is_room()
        elif event.type() == QEvent.Type.Leave and not self.underMouse():
            self.hide()
        return False

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.setVisible(self._view.viewport().underMouse())

    def _show_where_there_is_room(self) -> None:
        self.setVisible(self._view.viewport().width() >= _ROOM)

    def _follow(self) -> None:
        """Say the size, and stand in the corner."""
        fits = f"  ·  {tr('fits')}" if self._view.zoom is None else ""
        self._fit.setText(f"{self._view.percent()} %{fits}")
        self._fit.setAccessibleName(
            tr("{percent} % of the paper; press to fit the width or to show 100 %", percent=self._view.percent())
        )
        self.adjustSize()
        if self.isVisible():
            self._show_where_there_is_room()
        ground = self._view.viewport().geometry()
        self.move(ground.right() - self.width() - _AWAY, ground.bottom() - self.height() - _AWAY)

    def _button(self, name: str, icon: str, tip: str, way: int) -> QToolButton:
        button = named(QToolButton(), f"documentZoom{name}", tip.partition(" (")[0])
        button.setProperty("role", "flat")
        button.setProperty("icon_name", icon)
        button.setToolTip(tip)
        button.setIconSize(QSize(14, 14))
        button.clicked.connect(lambda: self._view.zoom_by(way))
        return button

    def _restyle(self) -> None:
        for button in (self._out, self._in):
            button.setIcon(self._theme.icon(button.property("icon_name"), "ink"))
