from __future__ import annotations

from pathlib import Path

from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.watch_folder import Look, look_at_folder
from kzexplorer.store import open_workspace
from tests.driving import finish


def test_that_a_file_is_ready_once_it_stood_still_from_one_look_to_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "Inbox"
    folder.mkdir()
    file = folder / "letter.txt"
    file.write_text("On 4 May 2011, Minister", encoding="utf-8")
    with open_workspace(tmp_path / "any.kzx") as workspace:
        first = finish(look_at_folder(workspace, folder, Look()))
        assert (first.ready, first.grows) == ((), True)
        file.write_text("On 4 May 2011, Minister Ana Duarte visited Lisbon.", encoding="utf-8")
        second = finish(look_at_folder(workspace, folder, first))
        assert second.ready == ()
        third = finish(look_at_folder(workspace, folder, second))
        assert (third.ready, third.folders) == ((file,), (folder,))


def test_that_files_of_the_workspace_are_left_alone_until_they_change(tmp_path: Path) -> None:
    folder = tmp_path / "Inbox"
    folder.mkdir()
    file = folder / "letter.txt"
    file.write_text("On 4 May 2011, Minister Ana Duarte visited Lisbon.", encoding="utf-8")
    with open_workspace(tmp_path / "any.kzx") as workspace:
        finish(import_files(workspace, [folder]))
        assert not finish(look_at_folder(workspace, folder, Look())).stamps
        file.write_text("On 5 May 2011, Minister Ana Duarte visited Vienna.", encoding="utf-8")
        assert set(finish(look_at_folder(workspace, folder, Look())).stamps) == {file}
