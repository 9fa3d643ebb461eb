"""A window on a shared workspace shows what others change, and says where what is done in it goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.workspace_place import ServerAddress
from kzexplorer.store import Workspace, open_workspace
from kzexplorer.ui.footer import Footer
from kzexplorer.ui.others import Others
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from tests.driving import judged
from tests.invented import TEXT, add_invented
from tests.postgresql import database, needs_server


@pytest.fixture
def colleague() -> Iterator[Workspace]:
    """Somebody else's open workspace on the server, with the invented document."""
    with database() as address, open_workspace(address) as workspace:
        add_invented(workspace)
        yield workspace


@pytest.fixture
def shared(qtbot: QtBot, colleague: Workspace) -> Iterator[Session]:
    session = Session()
    with qtbot.waitSignal(session.opened):
        session.open(colleague.path)
    yield session
    session.close()


@pytest.fixture
def others(qtbot: QtBot, shared: Session) -> Iterator[Others]:
    """Looking only when it is told to."""
    others = Others(shared)
    others._timer.setInterval(3_600_000)
    others.start()
    try:
        qtbot.waitUntil(lambda: others._known is not None)
        yield others
    finally:
        others._timer.stop()


@needs_server
def test_that_a_colleagues_verdict_shows_as_a_change_of_that_event(
    qtbot: QtBot, colleague: Workspace, shared: Session, others: Others
) -> None:
    colleague.writer.decide("Accept event", judged(Verdict.ACCEPTED, [3]))
    with qtbot.waitSignal(shared.changed) as heard:
        qtbot.waitUntil(lambda: not shared.is_working)
        others.look()
    assert heard.args == [Changes("Changes of others", events=frozenset({3}))]
    assert shared.reader.event(3).verdict is Verdict.ACCEPTED


@needs_server
def test_that_a_colleagues_documents_have_everything_read_anew(
    qtbot: QtBot, colleague: Workspace, shared: Session, others: Others
) -> None:
    add_invented(colleague, TEXT + "More.", "more.txt")
    with qtbot.waitSignal(shared.changed) as heard:
        qtbot.waitUntil(lambda: not shared.is_working)
        others.look()
    assert heard.args == [Changes("Changes of others")]


@needs_server
def test_that_nothing_is_told_where_nothing_changed(qtbot: QtBot, shared: Session, others: Others) -> None:
    with qtbot.assertNotEmitted(shared.changed):
        others.look()
        qtbot.waitUntil(lambda: not shared.is_reading)


def test_that_the_line_below_says_where_changes_go(qtbot: QtBot, theme: Theme) -> None:
    footer = Footer(theme)
    qtbot.addWidget(footer)
    assert footer._where.text() == "Offline. Nothing leaves this computer."
    footer.show_server(ServerAddress("postgresql://anna:secret@desk.example/talks").host)
    assert footer._where.text() == "Shared on desk.example. What you do here goes there."
    footer.show_server("")
    assert footer._where.text() == "Offline. Nothing leaves this computer."
