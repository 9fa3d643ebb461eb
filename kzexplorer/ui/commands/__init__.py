"""What each command does, in terms of panes, selection and operations; a module for each menu."""

from __future__ import annotations

from kzexplorer.ui.commands.annotate import AnnotateCommands
from kzexplorer.ui.commands.anywhere import AnywhereCommands
from kzexplorer.ui.commands.correct import CorrectCommands
from kzexplorer.ui.commands.edit import EditCommands
from kzexplorer.ui.commands.entity import EntityCommands
from kzexplorer.ui.commands.file import FileCommands
from kzexplorer.ui.commands.help import HelpCommands
from kzexplorer.ui.commands.lacking import LackingCommands
from kzexplorer.ui.commands.navigate import NavigateCommands
from kzexplorer.ui.commands.panes import Panes, make_panes
from kzexplorer.ui.commands.reread import RereadCommands
from kzexplorer.ui.commands.review import ReviewCommands
from kzexplorer.ui.commands.search import SearchCommands
from kzexplorer.ui.commands.view import ViewCommands

__all__ = ["Commands", "Panes", "make_panes"]


class Commands(
    FileCommands,
    EditCommands,
    SearchCommands,
    ViewCommands,
    NavigateCommands,
    ReviewCommands,
    CorrectCommands,
    RereadCommands,
    EntityCommands,
    AnnotateCommands,
    LackingCommands,
    AnywhereCommands,
    HelpCommands,
):
    """One method for each entry of the table in actions.py."""
