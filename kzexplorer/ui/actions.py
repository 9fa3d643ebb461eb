"""Every command once: its words, usual keys, menu and what it runs; menus and lists of commands are made from this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from kzexplorer.domain.entity import EntityType as _Type
from kzexplorer.ui.commands import Commands

_Keys = QKeySequence.StandardKey
_STILL = "&View|Reduced &motion"
_TEXT = "&View|&Document"
_TYPE = "E&ntity|&Type"
_NAME = "E&ntity|&Name at the caret"
_OTHERS = "&View|Events not f&ound"
_PASSAGE = "E&vent|&Passage"
OF_DOCUMENT = (
    "find outline page pages_or_text",
    "text_larger text_smaller text_usual",
    "column_narrow column_medium column_wide column_full",
    "note_words note_document date_document",
    "citation open_original save_original",
)
"""The commands of the document's own menu, in groups."""


@dataclass(frozen=True)
class Command:
    """One entry; a `|` in `menu` opens a sub-menu; commands of one `choice` exclude each other.

    `letter` works by itself on the event card and, while the review is open, in the panes that show what is reviewed;
    elsewhere letters are for typing and moving about.
    One that `changes` the workspace is off where that can only be read.
    """

    id: str
    menu: str
    words: str
    keys: tuple[QKeySequence.StandardKey | str, ...]
    run: Callable[[Commands], object]
    choice: str = ""
    letter: str = ""
    changes: bool = False


COMMANDS = (
    Command("add", "&File", "&Add documents…", ("Ctrl+I",), lambda do: do.add_documents(), changes=True),
    Command("add_folder", "&File", "Add a &folder…", ("Ctrl+Shift+I",), lambda do: do.add_folder(), changes=True),
    Command("watch", "&File", "&Watch a folder…", (), lambda do: do.watch_folder(), changes=True),
    Command("files", "&File", "Files added and &refused…", (), lambda do: do.show_files()),
    Command("reread", "&File", "Read &documents again…", (), lambda do: do.compare_extraction(), changes=True),
    Command("new", "&File", "&New workspace…", (_Keys.New,), lambda do: do.new_workspace()),
    Command("open", "&File", "&Open workspace…", (_Keys.Open,), lambda do: do.open_workspace()),
    Command("back_up", "&File", "&Back up workspace…", (), lambda do: do.back_up_workspace()),
    Command("restore", "&File", "Res&tore from a copy…", (), lambda do: do.restore_workspace(), changes=True),
    Command("picture", "&File", "Export timeline &picture…", ("Ctrl+Shift+X",), lambda do: do.export_picture()),
    Command("close", "&File", "&Close window", ("Ctrl+W",), lambda do: do.close_window()),
    Command("quit", "&File", "&Quit", ("Ctrl+Q",), lambda do: do.close_window()),
    Command("open_original", "&File", "Open the ori&ginal", (), lambda do: do.open_original()),
    Command("save_original", "&File", "&Save a copy of the original…", (), lambda do: do.save_original()),
    Command("undo", "&Edit", "&Undo", ("Ctrl+Z",), lambda do: do.undo(), letter="U", changes=True),
    Command("redo", "&Edit", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), lambda do: do.redo(), changes=True),
    Command("history", "&Edit", "&History", ("Ctrl+H",), lambda do: do.show_history()),
    Command("note_words", "&Edit", "Note on the selected &words", ("Ctrl+Shift+M",), lambda do: do.note_words()),
    Command("note_document", "&Edit", "Note on the &document", (), lambda do: do.note_document()),
    Command("date_document", "&Edit", "Da&te of the document…", (), lambda do: do.date_document(), changes=True),
    Command("citation", "&Edit", "&Copy citation", ("Ctrl+Shift+C",), lambda do: do.copy_citation()),
    Command("find", "&Edit", "&Find in the document", (_Keys.Find,), lambda do: do.find()),
    Command("find_next", "&Edit", "Find &next", ("F3",), lambda do: do.find_step(1)),
    Command("find_previous", "&Edit", "Find &previous", ("Shift+F3",), lambda do: do.find_step(-1)),
    Command("search", "&Edit", "&Search", ("Ctrl+K",), lambda do: do.focus_search()),
    Command("searches", "&Edit", "Saved and recent s&earches…", ("Ctrl+Shift+K",), lambda do: do.show_searches()),
    Command("save_search", "&Edit", "Sa&ve this search…", ("Ctrl+Alt+K",), lambda do: do.save_search(), changes=True),
    Command("fit", "&View", "&Fit all events", ("Ctrl+0",), lambda do: do.fit()),
    Command("zoom_in", "&View", "Zoom &in", (_Keys.ZoomIn, "Ctrl+="), lambda do: do.zoom_in()),
    Command("zoom_out", "&View", "Zoom &out", (_Keys.ZoomOut,), lambda do: do.zoom_out()),
    Command("by_kind", "&View|&Lanes", "By &kind", (), lambda do: do.group_by("kind"), choice="lanes"),
    Command("by_entity", "&View|&Lanes", "By &entity", (), lambda do: do.group_by("entity"), choice="lanes"),
    Command("by_document", "&View|&Lanes", "By &document", (), lambda do: do.group_by("document"), choice="lanes"),
    Command("by_place", "&View|&Lanes", "By &place", (), lambda do: do.group_by("place"), choice="lanes"),
    Command("by_topic", "&View|&Lanes", "By &topic", (), lambda do: do.group_by("topic"), choice="lanes"),
    Command("by_status", "&View|&Lanes", "By &status", (), lambda do: do.group_by("status"), choice="lanes"),
    Command("by_review", "&View|&Lanes", "By &review", (), lambda do: do.group_by("review"), choice="lanes"),
    Command("lane_up", "&View|&Lanes", "Move lane &up", ("Alt+Up",), lambda do: do.move_lane(-1)),
    Command("lane_down", "&View|&Lanes", "Move lane d&own", ("Alt+Down",), lambda do: do.move_lane(1)),
    Command("lanes_collapse", "&View|&Lanes", "&Collapse all lanes", (), lambda do: do.collapse_lanes(True)),
    Command("lanes_expand", "&View|&Lanes", "E&xpand all lanes", (), lambda do: do.collapse_lanes(False)),
    Command("lanes_all", "&View|&Lanes", "Show &all lanes", (), lambda do: do.show_all_lanes()),
    Command("filter", "&View", "Fil&ter events…", ("Ctrl+Shift+L",), lambda do: do.show_filter()),
    Command("text_larger", _TEXT, "&Larger", ("Ctrl+Alt+=", "Ctrl+Alt++"), lambda do: do.resize_text(1)),
    Command("text_smaller", _TEXT, "&Smaller", ("Ctrl+Alt+-",), lambda do: do.resize_text(-1)),
    Command("text_usual", _TEXT, "&Usual size", ("Ctrl+Alt+0",), lambda do: do.resize_text(0)),
    Command("column_narrow", _TEXT, "&Narrow lines", (), lambda do: do.set_column("narrow"), choice="column"),
    Command("column_medium", _TEXT, "&Medium lines", (), lambda do: do.set_column("medium"), choice="column"),
    Command("column_wide", _TEXT, "&Wide lines", (), lambda do: do.set_column("wide"), choice="column"),
    Command("column_full", _TEXT, "&Full width", (), lambda do: do.set_column("full"), choice="column"),
    Command("pages_or_text", _TEXT, "&Pages or text", ("Ctrl+Shift+T",), lambda do: do.switch_pages()),
    Command("theme_system", "&View|&Colours", "As the &system", (), lambda do: do.set_theme("system"), choice="theme"),
    Command("theme_light", "&View|&Colours", "&Light", (), lambda do: do.set_theme("light"), choice="theme"),
    Command("theme_dark", "&View|&Colours", "&Dark", (), lambda do: do.set_theme("dark"), choice="theme"),
    Command("wheel_lanes", "&View|&Wheel", "Scrolls &lanes", (), lambda do: do.set_wheel("lanes"), choice="wheel"),
    Command("wheel_zoom", "&View|&Wheel", "&Zooms", (), lambda do: do.set_wheel("zoom"), choice="wheel"),
    Command("wheel_time", "&View|&Wheel", "Moves in &time", (), lambda do: do.set_wheel("time"), choice="wheel"),
    Command("still_system", _STILL, "As the &system", (), lambda do: do.reduce_motion("system"), choice="still"),
    Command("still_on", _STILL, "&On", (), lambda do: do.reduce_motion("on"), choice="still"),
    Command("still_off", _STILL, "O&ff", (), lambda do: do.reduce_motion("off"), choice="still"),
    Command("show_sidebar", "&View|&Panes", "Show &sidebar", ("Ctrl+1",), lambda do: do.toggle_pane("sidebar")),
    Command("show_timeline", "&View|&Panes", "Show &timeline", ("Ctrl+2",), lambda do: do.toggle_pane("timeline")),
    Command("show_card", "&View|&Panes", "Show &event card", ("Ctrl+3",), lambda do: do.toggle_pane("card")),
    Command("show_document", "&View|&Panes", "Show &document", ("Ctrl+4",), lambda do: do.toggle_pane("document")),
    Command("show_undated", "&View|&Panes", "Show events without &a date", ("Ctrl+5",), lambda do: do.toggle_undated()),
    Command("show_results", "&View|&Panes", "Show &results", ("Ctrl+6",), lambda do: do.toggle_results()),
    Command("others_show", _OTHERS, "&Show", (), lambda do: do.put_others("show"), choice="others"),
    Command("others_dim", _OTHERS, "&Dim", (), lambda do: do.put_others("dim"), choice="others"),
    Command("others_hide", _OTHERS, "&Hide", (), lambda do: do.put_others("hide"), choice="others"),
    Command("full_screen", "&View", "F&ull screen", ("F11",), lambda do: do.toggle_full_screen()),
    Command("reset", "&View", "&Reset layout", (), lambda do: do.reset_layout()),
    Command("back", "&Navigate", "&Back", ("Alt+Left",), lambda do: do.go_back()),
    Command("forward", "&Navigate", "F&orward", ("Alt+Right",), lambda do: do.go_forward()),
    Command("next", "&Navigate", "&Next event", ("Ctrl+Right",), lambda do: do.step(1)),
    Command("previous", "&Navigate", "&Previous event", ("Ctrl+Left",), lambda do: do.step(-1)),
    Command("to_review", "&Navigate", "Next to &review", ("Ctrl+R",), lambda do: do.next_to_review()),
    Command("review", "&Navigate", "Re&view what waits", ("Ctrl+Shift+R",), lambda do: do.review()),
    Command("review_next", "&Navigate", "Ne&xt in the review", (), lambda do: do.review_step(1), letter="J"),
    Command("review_previous", "&Navigate", "Previous in the rev&iew", (), lambda do: do.review_step(-1), letter="K"),
    Command("passage", "&Navigate", "Go to its &words", ("Ctrl+L",), lambda do: do.open_passage()),
    Command("frame", "&Navigate", "&Frame on the timeline", ("Ctrl+Shift+F",), lambda do: do.frame_selection()),
    Command("date", "&Navigate", "&Go to date…", ("Ctrl+G",), lambda do: do.go_to_date()),
    Command("range", "&Navigate", "Mar&k a range…", ("Ctrl+Shift+G",), lambda do: do.mark_range()),
    Command("measure", "&Navigate", "&Measure from the event", ("Ctrl+M",), lambda do: do.measure()),
    Command("outline", "&Navigate", "Out&line of the document", ("Ctrl+Shift+O",), lambda do: do.show_outline()),
    Command("page", "&Navigate", "Go &to page…", ("Ctrl+J",), lambda do: do.go_to_page()),
    Command("pane", "&Navigate", "Next p&ane", ("F6",), lambda do: do.next_pane(1)),
    Command("pane_back", "&Navigate", "Previous pan&e", ("Shift+F6",), lambda do: do.next_pane(-1)),
    Command("accept", "E&vent", "&Accept", ("Ctrl+Return",), lambda do: do.accept(), letter="A", changes=True),
    Command("reject", "E&vent", "&Reject", ("Ctrl+Backspace",), lambda do: do.reject(), letter="R", changes=True),
    Command(
        "accept_shown", "E&vent", "Accept a&ll shown", (), lambda do: do.accept_shown(), letter="Shift+A", changes=True
    ),
    Command("edit", "E&vent", "&Edit", ("F2",), lambda do: do.edit_event(), letter="E", changes=True),
    Command(
        "add_event", "E&vent", "Add event from &selected words", ("Ctrl+E",), lambda do: do.add_event(), changes=True
    ),
    Command("note_event", "E&vent", "&Note on the event", ("Ctrl+Shift+N",), lambda do: do.note_event()),
    Command("tag_event", "E&vent", "&Tag the event", ("Ctrl+T",), lambda do: do.tag_event()),
    Command("join", "E&vent", "&Join with another event…", ("Ctrl+Shift+J",), lambda do: do.join_event(), changes=True),
    Command("part", "E&vent", "&Part joined events", (), lambda do: do.part_event(), changes=True),
    Command(
        *("passage_longer", _PASSAGE, "Ends a word &later", ("Alt+Shift+Right",)),
        lambda do: do.move_border(1, begins=False),
        changes=True,
    ),
    Command(
        *("passage_shorter", _PASSAGE, "Ends a word &earlier", ("Alt+Shift+Left",)),
        lambda do: do.move_border(-1, begins=False),
        changes=True,
    ),
    Command(
        *("passage_begins_earlier", _PASSAGE, "&Begins a word earlier", ("Alt+Shift+Up",)),
        lambda do: do.move_border(-1, begins=True),
        changes=True,
    ),
    Command(
        *("passage_begins_later", _PASSAGE, "Be&gins a word later", ("Alt+Shift+Down",)),
        lambda do: do.move_border(1, begins=True),
        changes=True,
    ),
    Command("unreview", "E&vent", "Back to &waiting for review", (), lambda do: do.reset_verdict(), changes=True),
    Command("about_entity", "E&ntity", "&About this name…", ("Alt+Return",), lambda do: do.show_entity()),
    Command("rename", "E&ntity", "&Rename", (), lambda do: do.rename_entity(), changes=True),
    Command("merge", "E&ntity", "&Merge…", ("Ctrl+Shift+U",), lambda do: do.merge_entities(), changes=True),
    Command("same", "E&ntity", "&Who may be the same…", ("Ctrl+Alt+M",), lambda do: do.show_same()),
    Command("is_person", _TYPE, "&Person", (), lambda do: do.retype_entities(_Type.PERSON), changes=True),
    Command("is_body", _TYPE, "&Organisation", (), lambda do: do.retype_entities(_Type.ORGANISATION), changes=True),
    Command("is_place", _TYPE, "P&lace", (), lambda do: do.retype_entities(_Type.PLACE), changes=True),
    Command("is_text", _TYPE, "&Text", (), lambda do: do.retype_entities(_Type.DOCUMENT), changes=True),
    Command("is_meeting", _TYPE, "&Meeting", (), lambda do: do.retype_entities(_Type.MEETING), changes=True),
    Command("name_other", _NAME, "Is somebody &else…", ("Ctrl+Alt+N",), lambda do: do.name_other(), changes=True),
    Command("name_nobody", _NAME, "Names &nobody", (), lambda do: do.name_nobody(), changes=True),
    Command("name_found", _NAME, "&Back to what was found", (), lambda do: do.name_as_found(), changes=True),
    Command("narrow", "E&ntity", "Only the people of this &event", ("Ctrl+Shift+E",), lambda do: do.narrow_to_event()),
    Command("note_entity", "E&ntity", "&Note on the entity", (), lambda do: do.note_entity()),
    Command("widen", "E&ntity", "&Show all", ("Escape",), lambda do: do.show_all()),
    Command("palette", "&Help", "&Command palette…", ("Ctrl+Shift+P",), lambda do: do.show_palette()),
    Command("manual", "&Help", "&Manual", ("Ctrl+F1",), lambda do: do.show_manual()),
    Command("keys", "&Help", "&Keys", ("F1", "?"), lambda do: do.show_keys()),
    Command("shortcuts", "&Help", "C&hange keys…", (), lambda do: do.change_keys()),
    Command("search_help", "&Help", "How to sea&rch", ("Shift+F1",), lambda do: do.show_search_help()),
    Command("tour", "&Help", "&First steps", (), lambda do: do.start_tour()),
    Command("about", "&Help", "&About kzexplorer", (), lambda do: do.show_about()),
)

_NO_PAGES, _NO_DOCUMENT = "The document that shows has no pages.", "No document shows."
WHY_OFF = {
    "undo": "Nothing was changed that could be taken back.",
    "redo": "Nothing was taken back that could be brought back.",
    "back": "Nothing was looked at before this.",
    "forward": "You have not gone back.",
    "outline": "The document that shows has no headings.",
    "page": _NO_PAGES,
    "pages_or_text": _NO_PAGES,
    **dict.fromkeys(
        ("find", "find_next", "find_previous", "date_document", "open_original", "save_original"), _NO_DOCUMENT
    ),
}
"""Why a command may be off now, by its id, apart from a workspace that can only be read."""
