from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from kzexplorer.operations.import_report import Fate
from kzexplorer.ui.importing.files_model import Column, FileRow, FilesModel
from kzexplorer.ui.theme import Theme


def rows(fates: str) -> list[FileRow]:
    """One for each letter: r for a file that was read, x for one that was refused."""
    known = {"r": Fate.READ, "x": Fate.REFUSED}
    return [FileRow(f"{n}.txt", f"/letters/{n}.txt", known[fate], reason="Could not read it: it is damaged.") for n, fate in enumerate(fates)]  # fmt: skip # noqa: E501


def made(theme: Theme) -> FilesModel:
    model = FilesModel(theme, "What became of it")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def shown(model: FilesModel) -> list[str]:
    return [model.data(model.index(at, Column.FILE)) for at in range(model.rowCount())]  # type: ignore[misc]


def test_that_files_can_be_narrowed_to_those_that_were_refused(theme: Theme) -> None:
    model = made(theme)
    model.set_rows(rows("rxrx"))
    model.narrow((Fate.REFUSED,))
    assert shown(model) == ["1.txt", "3.txt"]
    model.narrow(None)
    assert shown(model) == ["0.txt", "1.txt", "2.txt", "3.txt"]


def test_that_a_file_tried_again_takes_the_place_of_its_refusal(theme: Theme) -> None:
    model = made(theme)
    assert model.merge(rows("rx")) == []
    assert model.merge(rows("rrr")) == [Fate.READ, Fate.REFUSED]
    assert [row.fate for row in model.rows] == [Fate.READ] * 3
    assert len(shown(model)) == 3


def test_that_rows_that_come_while_others_are_hidden_show_only_where_they_belong(theme: Theme) -> None:
    model = made(theme)
    model.narrow((Fate.REFUSED,))
    model.merge(rows("rxr"))
    assert shown(model) == ["1.txt"]


def test_that_a_hundred_thousand_files_cost_only_those_that_are_looked_at(theme: Theme) -> None:
    model = FilesModel(theme, "What became of it")  # by itself: the tester of models looks at every row
    model.set_rows([FileRow(f"{n}", f"/{n}", Fate.NEW) for n in range(100_000)])
    assert model.rowCount() == 100_000
    assert model.data(model.index(99_999, Column.FATE), Qt.ItemDataRole.DisplayRole) == "New"


def test_that_the_reason_stands_without_the_name_that_stands_beside_it(theme: Theme) -> None:
    model = made(theme)
    model.set_rows(rows("x"))
    assert model.data(model.index(0, Column.FATE)) == "It is damaged."
    spoken = model.data(model.index(0, Column.FILE), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "0.txt, It is damaged."


def test_that_a_document_kept_as_text_says_so_in_full_and_in_short(theme: Theme) -> None:
    model = made(theme)
    sentence, step = "Events were not looked for in long.txt: that takes too long.", "Try it again with more time."
    row = FileRow("long.txt", "/long.txt", Fate.READ, reason=sentence, next_step=step)
    model.set_rows([row])
    assert model.data(model.index(0, Column.FATE)) == "Added as text only"
    assert row.sentence == f"{sentence} {step}"
