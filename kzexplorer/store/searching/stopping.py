"""Gives a search up: what it asks of the database is interrupted, and what it computes ends at the next step."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from kzexplorer.errors import Cancelled, Problem
from kzexplorer.store.dialect import is_server

_STEPS = 50_000
"""After so many steps of SQLite's machine, a millisecond or less, it asks whether to go on."""


class Stop:
    """Safe to set from any thread, at any time, and more than once."""

    def __init__(self) -> None:
        self._is_set = threading.Event()
        self._change = threading.Lock()
        self._interrupt: Callable[[], object] | None = None

    def set(self) -> None:
        """End what runs; all that begins later ends at once."""
        with self._change:
            self._is_set.set()
            if self._interrupt is not None:
                self._interrupt()

    def heed(self) -> None:
        """Raises Cancelled once it is set."""
        if self._is_set.is_set():
            raise Cancelled

    @contextmanager
    def over(self, connection: Connection) -> Iterator[None]:
        """Raises Cancelled from the block once it is set, also in the middle of a statement."""
        driver: Any = connection.connection.driver_connection
        try:
            with self._on_server(driver) if is_server(connection) else self._in_file(driver):
                self.heed()
                yield
        except (DBAPIError, Problem):
            self.heed()
            raise

    @contextmanager
    def _in_file(self, driver: Any) -> Iterator[None]:
        driver.set_progress_handler(self._is_set.is_set, _STEPS)
        try:
            yield
        finally:
            driver.set_progress_handler(None, 0)

    @contextmanager
    def _on_server(self, driver: Any) -> Iterator[None]:
        with self._change:
            self._interrupt = driver.cancel
        try:
            yield
        finally:
            with self._change:
                self._interrupt = None
