from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from kzexplorer.ui.actions import COMMANDS
from kzexplorer.ui.commands import Commands


def test_that_no_shortcut_stands_for_two_commands(qapp: QApplication) -> None:
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_that_no_single_letter_works_everywhere() -> None:
    everywhere = [key for command in COMMANDS for key in command.keys if isinstance(key, str)]
    assert [key for key in everywhere if len(key) == 1 and key.isalpha()] == []


def test_that_each_command_has_words_with_a_letter_to_reach_it_by() -> None:
    assert all("&" in command.words and command.menu.startswith(("&", "E&")) for command in COMMANDS)
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


def test_that_no_two_commands_of_a_menu_share_a_letter() -> None:
    letters = Counter((command.menu, command.words[command.words.index("&") + 1].lower()) for command in COMMANDS)
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_that_each_command_runs_a_method_that_exists() -> None:
    class Recorder:
        def __init__(self) -> None:
            self.called: list[str] = []

        def __getattr__(self, name: str) -> object:
            assert hasattr(Commands, name), name
            return lambda *_, **_named: self.called.append(name)

    recorder = Recorder()
    for command in COMMANDS:
        command.run(recorder)  # type: ignore[arg-type]
    assert len(recorder.called) == len(COMMANDS)
