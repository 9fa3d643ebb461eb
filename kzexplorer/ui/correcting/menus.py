"""The menus of entities in the sidebar and of words in the text, with what can be corrected there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kzexplorer.domain.entity import EntityType
from kzexplorer.translation import tr, trn
from kzexplorer.ui.correcting.words import TYPE_WORDS, in_menu, mention_words
from kzexplorer.ui.widgets.plain import named

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine, MentionAt

_OF_TEXT = ("add_event", "note_words", "citation", "find")
"""Commands of the window that are useful on words of a document, where there are such commands."""


class Does(Protocol):
    """What runs the entries of these menus."""

    def rename_entity(self, entity: int | None = None) -> None: ...
    def retype_entities(self, kind: EntityType, entities: Sequence[int] = ()) -> None: ...
    def merge_entities(self, entities: Sequence[int] = ()) -> object: ...
    def show_entity(self, entity: int | None = None) -> object: ...
    def show_same(self) -> object: ...
    def narrow_to_entity(self, entity: int) -> None: ...
    def name_other(self, mention: MentionAt | None = None) -> None: ...
    def name_nobody(self, mention: MentionAt | None = None) -> None: ...
    def name_as_found(self, mention: MentionAt | None = None) -> None: ...


def entity_menu(parent: QWidget, lines: Sequence[EntityLine], do: Does, *, can_change: bool) -> QMenu:
    """About one entity or several; its first line says which."""
    menu = _menu(parent, "entityMenu", tr("Entity"))
    ids = [line.id for line in lines]
    words = in_menu(lines[0].name) if len(lines) == 1 else trn("{n} entity", "{n} entities", len(lines))
    _add(menu, "about", words, lambda: None).setEnabled(False)
    if len(lines) == 1:
        _add(menu, "show", tr("&About this name…") + "\tAlt+Enter", lambda: do.show_entity(ids[0]))
        rename = _add(menu, "rename", tr("&Rename") + "\tF2", lambda: do.rename_entity(ids[0]))
        rename.setEnabled(can_change)
    merge = _add(
        menu, "merge", tr("&Merge with another…") if len(lines) == 1 else tr("&Merge…"), lambda: do.merge_entities(ids)
    )
    merge.setEnabled(can_change)
    types = named(menu.addMenu(tr("&Type")), "entityMenu.type", tr("Type"))
    types.setEnabled(can_change)
    now = {line.type for line in lines}
    for kind, noun in TYPE_WORDS.items():
        action = _add(types, kind.value, tr(noun), partial(do.retype_entities, kind, ids))
        action.setCheckable(True)
        action.setChecked(now == {kind})
    menu.addSeparator()
    _add(menu, "same", tr("&Who may be the same…"), do.show_same).setEnabled(can_change)
    return menu


def text_menu(
    parent: QWidget, mention: MentionAt | None, do: Does, copy: Callable[[], object], *, can_change: bool
) -> QMenu:
    """About words of a document: the name that stands there, and what else can be done with words."""
    menu = _menu(parent, "textMenu", tr("Words"))
    if mention is not None:
        _add_mention(menu, mention, do, can_change=can_change)
        menu.addSeparator()
    _add(menu, "copy", tr("&Copy"), copy)
    for command in _OF_TEXT:
        action = parent.findChild(QAction, f"action.{command}")
        if isinstance(action, QAction):
            menu.addAction(action)
    return menu


def _add_mention(menu: QMenu, mention: MentionAt, do: Does, *, can_change: bool) -> None:
    _add(menu, "mention", mention_words(mention), lambda: None).setEnabled(False)
    judge = [_add(menu, "other", tr("Is somebody &else…"), lambda: do.name_other(mention))]
    if mention.entity is not None:
        judge.append(_add(menu, "nobody", tr("Names &nobody"), lambda: do.name_nobody(mention)))
    if mention.by_hand:
        judge.append(_add(menu, "found", tr("&Back to what was found"), lambda: do.name_as_found(mention)))
    for action in judge:
        action.setEnabled(can_change)
    entity = mention.entity
    if entity is not None:
        _add(menu, "show", tr("&About this name…"), lambda: do.show_entity(entity))
        _add(menu, "narrow", tr("&Only its events"), lambda: do.narrow_to_entity(entity))


def _menu(parent: QWidget, name: str, spoken: str) -> QMenu:
    menu = named(QMenu(parent), name, spoken)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, name: str, words: str, run: Callable[[], object]) -> QAction:
    action = named(QAction(words, menu), f"{menu.objectName()}.{name}")
    action.triggered.connect(lambda _checked=False: run())
    menu.addAction(action)
    return action
