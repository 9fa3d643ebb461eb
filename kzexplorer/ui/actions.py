"""Every command once: its words, usual keys, menu and what it runs; menus and lists of commands are made from this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from kzexplorer.domain.entity import EntityType as _Type
from kzexplorer.translation import later
from kzexplorer.ui.commands import Commands

_Keys = QKeySequence.StandardKey
_FILE, _EDIT, _VIEW, _NAVIGATE = later("&File"), later("&Edit"), later("&View"), later("&Navigate")
_EVENT, _ENTITY, _HELP = later("E&vent"), later("E&ntity"), later("&Help")
_LANES = f"{_VIEW}|{later('&Lanes')}"
_COLOURS = f"{_VIEW}|{later('&Colours')}"
_LANGUAGE = f"{_VIEW}|{later('Lan&guage')}"
_WHEEL = f"{_VIEW}|{later('&Wheel')}"
_PANES = f"{_VIEW}|{later('&Panes')}"
_STILL = f"{_VIEW}|{later('Reduced &motion')}"
_TEXT = f"{_VIEW}|{later('&Document')}"
_TYPE = f"{_ENTITY}|{later('&Type')}"
_NAME = f"{_ENTITY}|{later('&Name at the caret')}"
_OTHERS = f"{_VIEW}|{later('Events not f&ound')}"
_CITE = f"{_EDIT}|{later('Copy citation &as')}"
_PASSAGE = f"{_EVENT}|{later('&Passage')}"
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
    Command("add", _FILE, later("&Add documents…"), ("Ctrl+I",), lambda do: do.add_documents(), changes=True),
    Command("add_folder", _FILE, later("Add a &folder…"), ("Ctrl+Shift+I",), lambda do: do.add_folder(), changes=True),
    Command("watch", _FILE, later("&Watch a folder…"), (), lambda do: do.watch_folder(), changes=True),
    Command("files", _FILE, later("Files added and &refused…"), (), lambda do: do.show_files()),
    Command("reread", _FILE, later("Read &documents again…"), (), lambda do: do.compare_extraction(), changes=True),
    Command("new", _FILE, later("&New workspace…"), (_Keys.New,), lambda do: do.new_workspace()),
    Command("open", _FILE, later("&Open workspace…"), (_Keys.Open,), lambda do: do.open_workspace()),
    Command("back_up", _FILE, later("&Back up workspace…"), (), lambda do: do.back_up_workspace()),
    Command("restore", _FILE, later("Res&tore from a copy…"), (), lambda do: do.restore_workspace(), changes=True),
    Command("export", _FILE, later("E&xport…"), ("Ctrl+Shift+S",), lambda do: do.export()),
    Command("make_pack", _FILE, later("E&vidence pack…"), (), lambda do: do.make_pack()),
    Command("check_pack", _FILE, later("Chec&k an evidence pack…"), (), lambda do: do.check_pack()),
    Command("picture", _FILE, later("Export timeline &picture…"), ("Ctrl+Shift+X",), lambda do: do.export_picture()),
    Command("close", _FILE, later("&Close window"), ("Ctrl+W",), lambda do: do.close_window()),
    Command("quit", _FILE, later("&Quit"), ("Ctrl+Q",), lambda do: do.close_window()),
    Command("open_original", _FILE, later("Open the ori&ginal"), (), lambda do: do.open_original()),
    Command("save_original", _FILE, later("&Save a copy of the original…"), (), lambda do: do.save_original()),
    Command("undo", _EDIT, later("&Undo"), ("Ctrl+Z",), lambda do: do.undo(), letter="U", changes=True),
    Command("redo", _EDIT, later("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), lambda do: do.redo(), changes=True),
    Command("history", _EDIT, later("&History"), ("Ctrl+H",), lambda do: do.show_history()),
    Command("note_words", _EDIT, later("Note on the selected &words"), ("Ctrl+Shift+M",), lambda do: do.note_words()),
    Command("note_document", _EDIT, later("Note on the &document"), (), lambda do: do.note_document()),
    Command("date_document", _EDIT, later("Da&te of the document…"), (), lambda do: do.date_document(), changes=True),
    Command("citation", _EDIT, later("&Copy citation"), ("Ctrl+Shift+C",), lambda do: do.copy_citation()),
    Command("cite_chicago", _CITE, later("&Chicago note"), (), lambda do: do.copy_citation_as("chicago")),
    Command("cite_bibtex", _CITE, later("&BibTeX entry"), (), lambda do: do.copy_citation_as("bibtex")),
    Command("find", _EDIT, later("&Find in the document"), (_Keys.Find,), lambda do: do.find()),
    Command("find_next", _EDIT, later("Find &next"), ("F3",), lambda do: do.find_step(1)),
    Command("find_previous", _EDIT, later("Find &previous"), ("Shift+F3",), lambda do: do.find_step(-1)),
    Command("search", _EDIT, later("&Search"), ("Ctrl+K",), lambda do: do.focus_search()),
    Command("searches", _EDIT, later("Saved and recent s&earches…"), ("Ctrl+Shift+K",), lambda do: do.show_searches()),
    Command(
        "save_search", _EDIT, later("Sa&ve this search…"), ("Ctrl+Alt+K",), lambda do: do.save_search(), changes=True
    ),
    Command("fit", _VIEW, later("&Fit all events"), ("Ctrl+0",), lambda do: do.fit()),
    Command("zoom_in", _VIEW, later("Zoom &in"), (_Keys.ZoomIn, "Ctrl+="), lambda do: do.zoom_in()),
    Command("zoom_out", _VIEW, later("Zoom &out"), (_Keys.ZoomOut,), lambda do: do.zoom_out()),
    Command("by_kind", _LANES, later("By &kind"), (), lambda do: do.group_by("kind"), choice="lanes"),
    Command("by_entity", _LANES, later("By &entity"), (), lambda do: do.group_by("entity"), choice="lanes"),
    Command("by_document", _LANES, later("By &document"), (), lambda do: do.group_by("document"), choice="lanes"),
    Command("by_place", _LANES, later("By &place"), (), lambda do: do.group_by("place"), choice="lanes"),
    Command("by_topic", _LANES, later("By &topic"), (), lambda do: do.group_by("topic"), choice="lanes"),
    Command("by_status", _LANES, later("By &status"), (), lambda do: do.group_by("status"), choice="lanes"),
    Command("by_review", _LANES, later("By &review"), (), lambda do: do.group_by("review"), choice="lanes"),
    Command("lane_up", _LANES, later("Move lane &up"), ("Alt+Up",), lambda do: do.move_lane(-1)),
    Command("lane_down", _LANES, later("Move lane d&own"), ("Alt+Down",), lambda do: do.move_lane(1)),
    Command("lanes_collapse", _LANES, later("&Collapse all lanes"), (), lambda do: do.collapse_lanes(True)),
    Command("lanes_expand", _LANES, later("E&xpand all lanes"), (), lambda do: do.collapse_lanes(False)),
    Command("lanes_all", _LANES, later("Show &all lanes"), (), lambda do: do.show_all_lanes()),
    Command("filter", _VIEW, later("Fil&ter events…"), ("Ctrl+Shift+L",), lambda do: do.show_filter()),
    Command("text_larger", _TEXT, later("&Larger"), ("Ctrl+Alt+=", "Ctrl+Alt++"), lambda do: do.resize_text(1)),
    Command("text_smaller", _TEXT, later("&Smaller"), ("Ctrl+Alt+-",), lambda do: do.resize_text(-1)),
    Command("text_usual", _TEXT, later("&Usual size"), ("Ctrl+Alt+0",), lambda do: do.resize_text(0)),
    Command("column_narrow", _TEXT, later("&Narrow lines"), (), lambda do: do.set_column("narrow"), choice="column"),
    Command("column_medium", _TEXT, later("&Medium lines"), (), lambda do: do.set_column("medium"), choice="column"),
    Command("column_wide", _TEXT, later("&Wide lines"), (), lambda do: do.set_column("wide"), choice="column"),
    Command("column_full", _TEXT, later("&Full width"), (), lambda do: do.set_column("full"), choice="column"),
    Command("pages_or_text", _TEXT, later("&Pages or text"), ("Ctrl+Shift+T",), lambda do: do.switch_pages()),
    Command("theme_system", _COLOURS, later("As the &system"), (), lambda do: do.set_theme("system"), choice="theme"),
    Command("theme_light", _COLOURS, later("&Light"), (), lambda do: do.set_theme("light"), choice="theme"),
    Command("theme_dark", _COLOURS, later("&Dark"), (), lambda do: do.set_theme("dark"), choice="theme"),
    Command(
        *("language_system", _LANGUAGE, later("As the &system"), ()),
        lambda do: do.set_language("system"),
        choice="language",
    ),
    Command("language_en", _LANGUAGE, "&English", (), lambda do: do.set_language("en"), choice="language"),
    Command("language_ru", _LANGUAGE, "&Русский", (), lambda do: do.set_language("ru"), choice="language"),
    Command("language_kk", _LANGUAGE, "&Қазақша", (), lambda do: do.set_language("kk"), choice="language"),
    Command("wheel_lanes", _WHEEL, later("Scrolls &lanes"), (), lambda do: do.set_wheel("lanes"), choice="wheel"),
    Command("wheel_zoom", _WHEEL, later("&Zooms"), (), lambda do: do.set_wheel("zoom"), choice="wheel"),
    Command("wheel_time", _WHEEL, later("Moves in &time"), (), lambda do: do.set_wheel("time"), choice="wheel"),
    Command("still_system", _STILL, later("As the &system"), (), lambda do: do.reduce_motion("system"), choice="still"),
    Command("still_on", _STILL, later("&On"), (), lambda do: do.reduce_motion("on"), choice="still"),
    Command("still_off", _STILL, later("O&ff"), (), lambda do: do.reduce_motion("off"), choice="still"),
    Command("show_sidebar", _PANES, later("Show &sidebar"), ("Ctrl+1",), lambda do: do.toggle_pane("sidebar")),
    Command("show_timeline", _PANES, later("Show &timeline"), ("Ctrl+2",), lambda do: do.toggle_pane("timeline")),
    Command("show_card", _PANES, later("Show &event card"), ("Ctrl+3",), lambda do: do.toggle_pane("card")),
    Command("show_document", _PANES, later("Show &document"), ("Ctrl+4",), lambda do: do.toggle_pane("document")),
    Command("show_undated", _PANES, later("Show events without &a date"), ("Ctrl+5",), lambda do: do.toggle_undated()),
    Command("show_results", _PANES, later("Show &results"), ("Ctrl+6",), lambda do: do.toggle_results()),
    Command("others_show", _OTHERS, later("&Show"), (), lambda do: do.put_others("show"), choice="others"),
    Command("others_dim", _OTHERS, later("&Dim"), (), lambda do: do.put_others("dim"), choice="others"),
    Command("others_hide", _OTHERS, later("&Hide"), (), lambda do: do.put_others("hide"), choice="others"),
    Command("full_screen", _VIEW, later("F&ull screen"), ("F11",), lambda do: do.toggle_full_screen()),
    Command("reset", _VIEW, later("&Reset layout"), (), lambda do: do.reset_layout()),
    Command("back", _NAVIGATE, later("&Back"), ("Alt+Left",), lambda do: do.go_back()),
    Command("forward", _NAVIGATE, later("F&orward"), ("Alt+Right",), lambda do: do.go_forward()),
    Command("next", _NAVIGATE, later("&Next event"), ("Ctrl+Right",), lambda do: do.step(1)),
    Command("previous", _NAVIGATE, later("&Previous event"), ("Ctrl+Left",), lambda do: do.step(-1)),
    Command("to_review", _NAVIGATE, later("Next to &review"), ("Ctrl+R",), lambda do: do.next_to_review()),
    Command("review", _NAVIGATE, later("Re&view what waits"), ("Ctrl+Shift+R",), lambda do: do.review()),
    Command("review_next", _NAVIGATE, later("Ne&xt in the review"), (), lambda do: do.review_step(1), letter="J"),
    Command(
        "review_previous", _NAVIGATE, later("Previous in the rev&iew"), (), lambda do: do.review_step(-1), letter="K"
    ),
    Command("passage", _NAVIGATE, later("Go to its &words"), ("Ctrl+L",), lambda do: do.open_passage()),
    Command("frame", _NAVIGATE, later("&Frame on the timeline"), ("Ctrl+Shift+F",), lambda do: do.frame_selection()),
    Command("date", _NAVIGATE, later("&Go to date…"), ("Ctrl+G",), lambda do: do.go_to_date()),
    Command("range", _NAVIGATE, later("Mar&k a range…"), ("Ctrl+Shift+G",), lambda do: do.mark_range()),
    Command("measure", _NAVIGATE, later("&Measure from the event"), ("Ctrl+M",), lambda do: do.measure()),
    Command("outline", _NAVIGATE, later("Out&line of the document"), ("Ctrl+Shift+O",), lambda do: do.show_outline()),
    Command("page", _NAVIGATE, later("Go &to page…"), ("Ctrl+J",), lambda do: do.go_to_page()),
    Command("pane", _NAVIGATE, later("Next p&ane"), ("F6",), lambda do: do.next_pane(1)),
    Command("pane_back", _NAVIGATE, later("Previous pan&e"), ("Shift+F6",), lambda do: do.next_pane(-1)),
    Command("accept", _EVENT, later("&Accept"), ("Ctrl+Return",), lambda do: do.accept(), letter="A", changes=True),
    Command("reject", _EVENT, later("&Reject"), ("Ctrl+Backspace",), lambda do: do.reject(), letter="R", changes=True),
    Command(
        "accept_shown",
        _EVENT,
        later("Accept a&ll shown"),
        (),
        lambda do: do.accept_shown(),
        letter="Shift+A",
        changes=True,
    ),
    Command("edit", _EVENT, later("&Edit"), ("F2",), lambda do: do.edit_event(), letter="E", changes=True),
    Command(
        "add_event",
        _EVENT,
        later("Add event from &selected words"),
        ("Ctrl+E",),
        lambda do: do.add_event(),
        changes=True,
    ),
    Command("note_event", _EVENT, later("&Note on the event"), ("Ctrl+Shift+N",), lambda do: do.note_event()),
    Command("tag_event", _EVENT, later("&Tag the event"), ("Ctrl+T",), lambda do: do.tag_event()),
    Command(
        "join", _EVENT, later("&Join with another event…"), ("Ctrl+Shift+J",), lambda do: do.join_event(), changes=True
    ),
    Command("part", _EVENT, later("&Part joined events"), (), lambda do: do.part_event(), changes=True),
    Command(
        *("passage_longer", _PASSAGE, later("Ends a word &later"), ("Alt+Shift+Right",)),
        lambda do: do.move_border(1, begins=False),
        changes=True,
    ),
    Command(
        *("passage_shorter", _PASSAGE, later("Ends a word &earlier"), ("Alt+Shift+Left",)),
        lambda do: do.move_border(-1, begins=False),
        changes=True,
    ),
    Command(
        *("passage_begins_earlier", _PASSAGE, later("&Begins a word earlier"), ("Alt+Shift+Up",)),
        lambda do: do.move_border(-1, begins=True),
        changes=True,
    ),
    Command(
        *("passage_begins_later", _PASSAGE, later("Be&gins a word later"), ("Alt+Shift+Down",)),
        lambda do: do.move_border(1, begins=True),
        changes=True,
    ),
    Command("unreview", _EVENT, later("Back to &waiting for review"), (), lambda do: do.reset_verdict(), changes=True),
    Command("about_entity", _ENTITY, later("&About this name…"), ("Alt+Return",), lambda do: do.show_entity()),
    Command("rename", _ENTITY, later("&Rename"), (), lambda do: do.rename_entity(), changes=True),
    Command("merge", _ENTITY, later("&Merge…"), ("Ctrl+Shift+U",), lambda do: do.merge_entities(), changes=True),
    Command("same", _ENTITY, later("&Who may be the same…"), ("Ctrl+Alt+M",), lambda do: do.show_same()),
    Command("is_person", _TYPE, later("&Person"), (), lambda do: do.retype_entities(_Type.PERSON), changes=True),
    Command(
        "is_body", _TYPE, later("&Organisation"), (), lambda do: do.retype_entities(_Type.ORGANISATION), changes=True
    ),
    Command("is_place", _TYPE, later("P&lace"), (), lambda do: do.retype_entities(_Type.PLACE), changes=True),
    Command("is_text", _TYPE, later("&Text"), (), lambda do: do.retype_entities(_Type.DOCUMENT), changes=True),
    Command("is_meeting", _TYPE, later("&Meeting"), (), lambda do: do.retype_entities(_Type.MEETING), changes=True),
    Command(
        "name_other", _NAME, later("Is somebody &else…"), ("Ctrl+Alt+N",), lambda do: do.name_other(), changes=True
    ),
    Command("name_nobody", _NAME, later("Names &nobody"), (), lambda do: do.name_nobody(), changes=True),
    Command("name_found", _NAME, later("&Back to what was found"), (), lambda do: do.name_as_found(), changes=True),
    Command(
        "narrow", _ENTITY, later("Only the people of this &event"), ("Ctrl+Shift+E",), lambda do: do.narrow_to_event()
    ),
    Command("note_entity", _ENTITY, later("&Note on the entity"), (), lambda do: do.note_entity()),
    Command("widen", _ENTITY, later("&Show all"), ("Escape",), lambda do: do.show_all()),
    Command("palette", _HELP, later("&Command palette…"), ("Ctrl+Shift+P",), lambda do: do.show_palette()),
    Command("manual", _HELP, later("&Manual"), ("Ctrl+F1",), lambda do: do.show_manual()),
    Command("keys", _HELP, later("&Keys"), ("F1", "?"), lambda do: do.show_keys()),
    Command("shortcuts", _HELP, later("C&hange keys…"), (), lambda do: do.change_keys()),
    Command("search_help", _HELP, later("How to sea&rch"), ("Shift+F1",), lambda do: do.show_search_help()),
    Command("tour", _HELP, later("&First steps"), (), lambda do: do.start_tour()),
    Command("log_folder", _HELP, later("Show the &log"), (), lambda do: do.open_log()),
    Command("data_folder", _HELP, later("Show the &data folder"), (), lambda do: do.open_data()),
    Command("copy_details", _HELP, later("Copy details of this &installation"), (), lambda do: do.copy_details()),
    Command("licences", _HELP, later("Lic&ences"), (), lambda do: do.show_licences()),
    Command("about", _HELP, later("&About kzexplorer"), (), lambda do: do.show_about()),
)

_NO_PAGES, _NO_DOCUMENT = later("The document that shows has no pages."), later("No document shows.")
WHY_OFF = {
    "undo": later("Nothing was changed that could be taken back."),
    "redo": later("Nothing was taken back that could be brought back."),
    "back": later("Nothing was looked at before this."),
    "forward": later("You have not gone back."),
    "outline": later("The document that shows has no headings."),
    "page": _NO_PAGES,
    "pages_or_text": _NO_PAGES,
    **dict.fromkeys(
        ("find", "find_next", "find_previous", "date_document", "open_original", "save_original"), _NO_DOCUMENT
    ),
}
"""Why a command may be off now, by its id, apart from a workspace that can only be read."""
