"""What the Entity menu does, and the menus of an entity and of words in the text: who is who, corrected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from kzexplorer.domain.entity import EntityType
from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.ui.commands.reach import Reach

if TYPE_CHECKING:
    from kzexplorer.store.views import MentionAt
    from kzexplorer.ui.correcting.about import AboutDialog
    from kzexplorer.ui.correcting.merging import MergeDialog
    from kzexplorer.ui.correcting.same import SameDialog


class EntityCommands(Reach):
    """They are about the entities that are chosen, else the one where the keys are in the sidebar."""

    def rename_entity(self, entity: int | None = None) -> None:
        """Write its name in its row of the sidebar."""
        found = self._one(entity)
        if self._frame.places["sidebar"].isHidden():
            self._frame.toggle("sidebar")
        self._panes.entities.rename(found)

    def retype_entities(self, kind: EntityType, entities: Sequence[int] = ()) -> None:
        """Say what they are."""
        from kzexplorer.operations.correct_entities import retype

        self._run(retype, self._several(entities), kind)

    def merge_entities(self, entities: Sequence[int] = ()) -> MergeDialog:
        """Ask whose name stays, and merge them; more can be added there."""
        from kzexplorer.ui.correcting.merging import MergeDialog

        dialog = MergeDialog(self._several(entities), self._session, self._theme, self._window)
        dialog.merged.connect(lambda into: self._selection.select_entities({into}))
        dialog.open_beside(480, 400)
        return dialog

    def show_entity(self, entity: int | None = None) -> AboutDialog:
        """All about it: names, who was merged into it, events, notes."""
        from kzexplorer.ui.correcting.about import AboutDialog

        dialog = AboutDialog(self._one(entity), self._session, self._theme, self._window)
        dialog.event_asked.connect(self._selection.select_event)
        dialog.searched.connect(self._frame.header.search.setText)
        dialog.open_beside(560, 620)
        return dialog

    def show_same(self) -> SameDialog:
        """Suggest who may be the same."""
        from kzexplorer.ui.correcting.same import SameDialog

        dialog = SameDialog(self._session, self._theme, self._window)
        dialog.open_beside(920, 600)
        return dialog

    def narrow_to_entity(self, entity: int) -> None:
        """Only its events."""
        self._selection.select_entities({entity})

    # ---- words in the text

    def name_other(self, mention: MentionAt | None = None) -> None:
        """Say whom the name at the caret names."""
        from kzexplorer.operations.correct_entities import judge_mention
        from kzexplorer.ui.correcting.choosing import choose_entity
        from kzexplorer.ui.correcting.words import shown

        at = self._mention(mention)
        choose_entity(
            self._window,
            self._session,
            self._theme,
            tr("Whom does “{name}” name here?", name=shown(at.words)),
            lambda entity: self._run(judge_mention, at.document, at.span, entity),
            button=tr("Name this one"),
            beginning=at.words,
            left_out=() if at.entity is None else (at.entity,),
        )

    def name_nobody(self, mention: MentionAt | None = None) -> None:
        """Say that the words at the caret name nobody."""
        from kzexplorer.operations.correct_entities import judge_mention

        at = self._mention(mention)
        self._run(judge_mention, at.document, at.span, None)

    def name_as_found(self, mention: MentionAt | None = None) -> None:
        """Let the words at the caret name again whom they were found to name."""
        from kzexplorer.operations.correct_entities import forget_judgement

        at = self._mention(mention)
        self._run(forget_judgement, at.document, at.span)

    # ---- menus

    def open_entity_menu(self, entities: Sequence[int], at: QPoint) -> None:
        """What can be done with these rows of the sidebar."""
        from kzexplorer.ui.correcting.menus import entity_menu

        lines = self._session.reader.entity_lines(entities)
        if lines:
            entity_menu(self._window, lines, self, can_change=not self._session.read_only).popup(at)

    def open_text_menu(self, offset: int, at: QPoint) -> None:
        """What can be done with the words there."""
        from kzexplorer.ui.correcting.menus import text_menu

        document = self._panes.document.loading.document
        if document is not None:
            mention = self._session.reader.mention_at(document, offset)
            copy = self._panes.document.views.shown.copy
            text_menu(self._window, mention, self, copy, can_change=not self._session.read_only).popup(at)

    def _one(self, entity: int | None) -> int:
        return self._several(() if entity is None else (entity,))[0]

    def _several(self, entities: Sequence[int]) -> list[int]:
        found = list(entities) or self._panes.entities.meant()
        if not found:
            raise Problem(tr("No entity is chosen."), tr("Choose one in the sidebar, or press its name in the text."))
        return found

    def _mention(self, mention: MentionAt | None) -> MentionAt:
        document = self._panes.document.loading.document
        if mention is None and document is not None:
            mention = self._session.reader.mention_at(document, self._panes.document.views.shown.caret())
        if mention is None:
            raise Problem(tr("There is no name where the caret stands."), tr("Put the caret into a name in the text."))
        return mention
