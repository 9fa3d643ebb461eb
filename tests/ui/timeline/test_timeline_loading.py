from __future__ import annotations

from pytestqt.qtbot import QtBot

from kzexplorer.errors import Problem
from kzexplorer.store import Reader
from kzexplorer.timeline.filters import Filter
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.timeline.loading import Loaded, Loading


def test_that_a_filter_shows_after_a_read_that_failed(session: Session, qtbot: QtBot) -> None:
    selection = Selection()
    loading = Loading(session, selection)
    with qtbot.waitSignal(loading.loaded, timeout=20_000):
        loading.load()
    with qtbot.waitSignal(session.failed, timeout=20_000) as failed:
        loading._read(_fail)
    assert str(failed.args[0]) == "It broke."
    assert not loading.is_reading
    shown = loading.filter_by(Filter({"kind": frozenset(range(256))}))
    assert shown is not None
    assert shown.passing is not None
    assert not shown.passing.any()


def _fail(_reader: Reader) -> Loaded:
    raise Problem("It broke.")
