"""What drives an operation from a terminal: its progress, and that Ctrl-C ends it wherever it is heard."""

from __future__ import annotations

import signal
import weakref
from collections.abc import Generator

import pytest

from kzexplorer.cli.speaking import drive
from kzexplorer.domain.changes import Progress


class Thing:
    """Something that can be watched until it is gone."""


def press_where_nobody_hears() -> None:
    """Press Ctrl-C in a callback whose exceptions Python only tells about."""
    thing = Thing()
    watching = weakref.ref(thing, lambda _: signal.raise_signal(signal.SIGINT))
    del thing
    assert watching() is None


@pytest.mark.usefixtures("ctrl_c_heard")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_that_ctrl_c_ends_an_operation_where_the_exception_for_it_is_lost() -> None:
    seen: list[str] = []

    def steps() -> Generator[Progress, None, None]:
        try:
            press_where_nobody_hears()
            yield Progress(0, 2, "One")
            seen.append("two")
            yield Progress(1, 2, "Two")
        finally:
            seen.append("closed")

    with pytest.raises(KeyboardInterrupt):
        drive(steps())
    assert seen == ["closed"]


@pytest.mark.usefixtures("ctrl_c_heard")
def test_that_ctrl_c_is_heard_as_usual_after_an_operation() -> None:
    def steps() -> Generator[Progress, None, int]:
        yield Progress(0, 1, "One")
        return 7

    assert drive(steps()) == 7
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
