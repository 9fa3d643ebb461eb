"""Pages are drawn in a process of their own, which may die without anybody else hearing of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import Future

import pytest

from kzexplorer.errors import Problem
from kzexplorer.operations.draw_pages import DrawnPage, PageDrawer
from kzexplorer.operations.workers import WorkerLost
from tests.operations import worker_jobs
from tests.readers.made_pdf import lines, made

DATA = made(lines("First"), lines("Second"), lines("Third"))


@pytest.fixture
def drawer() -> Iterator[PageDrawer]:
    drawer = PageDrawer()
    yield drawer
    drawer.close()


def done(drawn: Future[DrawnPage]) -> DrawnPage:
    return drawn.result(timeout=60)


def test_that_pages_are_drawn_at_their_scale_and_no_library_of_readers_comes_here(drawer: PageDrawer) -> None:
    before = set(sys.modules)
    page = done(drawer.draw(DATA, 2, 0.5))
    assert (page.width, page.height) == (306, 396)
    assert len(page.pixels) == page.stride * page.height
    assert not {name for name in set(sys.modules) - before if name.startswith("pypdfium2")}


def test_that_a_page_which_is_not_wanted_any_more_does_not_hold_up_the_next(drawer: PageDrawer) -> None:
    first = drawer.draw(DATA, 1, 1.0)
    while not drawer.draw(DATA, 2, 1.0).cancel():
        pass  # the first was done before: ask again
    last = drawer.draw(DATA, 3, 1.0)
    assert done(first).width == done(last).width


def test_that_what_cannot_be_drawn_says_why(drawer: PageDrawer) -> None:
    with pytest.raises(Problem, match="3 pages"):
        done(drawer.draw(DATA, 4, 1.0))
    with pytest.raises(Problem, match="damaged"):
        done(drawer.draw(b"no PDF", 1, 1.0))


def test_that_closing_ends_a_page_that_is_drawn_for_ever() -> None:
    drawer = PageDrawer()
    done(drawer.draw(DATA, 1, 0.2))
    endless = drawer._workers.submit(worker_jobs.hang_in_c)
    waiting = drawer.draw(DATA, 2, 1.0)
    while not endless.running():
        pass  # it is still on its way to the process
    drawer.close()
    assert isinstance(endless.exception(timeout=0), WorkerLost)
    assert waiting.cancelled()


def test_that_after_a_page_that_kills_its_process_the_next_is_drawn(drawer: PageDrawer) -> None:
    lost = drawer._workers.submit(worker_jobs.be_killed)
    assert isinstance(lost.exception(timeout=60), WorkerLost)
    assert done(drawer.draw(DATA, 1, 0.2)).width > 0
