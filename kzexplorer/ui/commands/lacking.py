"""What a command needs and has not now, such as a selected event: menus and the palette say it where it is off."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kzexplorer.translation import later, tr
from kzexplorer.ui.commands.reach import Reach

_EVENT, _ENTITY, _NAME, _WORDS, _QUERY = (
    later("No event is selected."),
    later("Nobody is chosen. Choose a name in the sidebar."),
    later("The caret is in no name. Put it into one in the text."),
    later("No words are selected in the document."),
    later("Nothing is looked for."),
)
_OF_EVENT = (
    "cite_chicago cite_bibtex accept reject unreview edit note_event tag_event join part passage frame narrow "
    "passage_longer passage_shorter passage_begins_earlier passage_begins_later"
)
_OF_ENTITY = "about_entity rename merge is_person is_body is_place is_text is_meeting note_entity"
NEEDS = {
    **dict.fromkeys(_OF_EVENT.split(), _EVENT),
    **dict.fromkeys(_OF_ENTITY.split(), _ENTITY),
    **dict.fromkeys(("name_other", "name_nobody", "name_found"), _NAME),
    **dict.fromkeys(("add_event", "note_words"), _WORDS),
    "save_search": _QUERY,
}
"""The sentence that stands at a command, by its id, while what it needs is missing."""


class LackingCommands(Reach):
    """Asked when a list of commands opens, so it may read one row of the workspace."""

    def lacking(self) -> Mapping[str, str]:
        """Why each command cannot be run that lacks something now, by its id."""
        there: Mapping[str, Callable[[], bool]] = {
            _EVENT: self._has_event,
            _ENTITY: lambda: bool(self._panes.entities.meant()),
            _NAME: self._has_name,
            _WORDS: lambda: self._panes.document.selected_place() is not None,
            _QUERY: lambda: bool(self._selection.query),
        }
        missing = {reason for reason, has in there.items() if not (self._session.is_open and has())}
        return {command: tr(reason) for command, reason in NEEDS.items() if reason in missing}

    def _has_event(self) -> bool:
        rows = self._panes.results.chosen if self._panes.results is not None else ()
        return self._selection.event_id is not None or bool(rows)

    def _has_name(self) -> bool:
        document = self._panes.document.loading.document
        caret = self._panes.document.views.shown.caret()
        return document is not None and self._session.reader.mention_at(document, caret) is not None
