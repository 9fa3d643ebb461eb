"""What holds for every test: own folders, no network, and no warning, log line, thread, timer or widget left over."""

from __future__ import annotations

import gc
import logging
import os
import re
import signal
import socket
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHONPATH"] = str(Path(__file__).parent.parent)  # for programs that a test starts
for name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(name, None)

# Wall time says nothing on a shared machine, and a found example must not depend on the run before.
settings.register_profile("tests", deadline=None, max_examples=60, derandomize=True, database=None)
settings.load_profile("tests")

socket_uses: list[str] = []
may_be_local: list[bool] = []


def refuse_sockets(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("socket."):
        if may_be_local and is_local(event, arguments):
            return
        socket_uses.append(f"{event} {arguments!r:.200}")
        raise PermissionError("a test opened a socket")


sys.addaudithook(refuse_sockets)


def is_local(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether it makes or uses a socket by which programs of one computer talk to each other."""
    family = arguments[1] if event == "socket.__new__" else getattr(arguments[0], "family", None)
    return family == getattr(socket, "AF_UNIX", None)


@pytest.fixture
def local_sockets() -> Iterator[None]:
    """Sockets between programs of this computer may be opened."""
    may_be_local.append(True)
    yield
    may_be_local.clear()


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """No code under test opens a socket of any kind; even one that it catches the refusal of."""
    socket_uses.clear()
    yield
    assert not socket_uses, f"a socket was used: {socket_uses}"


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def own_folders(home: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's folders, empty for each test; returns the one that they all lie in."""
    own = home / re.sub(r"\W+", "_", request.node.nodeid)[-100:]
    monkeypatch.setenv("HOME", str(home))
    for variable, folder in (("DATA", "data"), ("CONFIG", "config"), ("STATE", "state"), ("CACHE", "cache")):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(own / folder))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(own / "runtime"))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(own))
    return own


@pytest.fixture
def ctrl_c_heard() -> Iterator[None]:
    """Programs started in the background of a shell ignore Ctrl-C, and so does what they start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(autouse=True)
def expected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Warnings and errors in the log are those that the test names with `@pytest.mark.logs(pattern)`, and no others."""
    lines: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    patterns = [mark.args[0] for mark in request.node.iter_markers("logs")]
    unexpected = [line for line in lines if not any(re.search(pattern, line) for pattern in patterns)]
    assert not unexpected, f"unexpected in the log: {unexpected}"
    missing = [pattern for pattern in patterns if not any(re.search(pattern, line) for line in lines)]
    assert not missing, f"not in the log: {missing}"


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread):  # of a pool of Qt's, which is looked at below
            continue
        thread.join(timeout=5)
        assert not thread.is_alive(), f"{thread} still runs"


@pytest.fixture(autouse=True, scope="module")
def what_is_there_already() -> None:
    """Objects of earlier modules, millions in the end, are looked through neither by `at_work` nor by the collector."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_of_qt_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """No window, running thread or active timer outlives the test that made it."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    before = weakref.WeakSet(at_work())
    yield
    delete_what_is_due()
    left = [each for each in at_work() if each not in before]
    if left:  # a reference cycle may hold what is no longer used, by way of what was there already too
        gc.unfreeze()
        gc.collect()
        delete_what_is_due()
        left = [each for each in at_work() if each not in before]
        gc.freeze()
    assert not left, f"left over: {left}"


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Qt has nothing to say while a test is cleared away either; pytest-qt listens only until then."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        yield
        return
    from PySide6.QtCore import qInstallMessageHandler

    messages: list[str] = []
    usual = qInstallMessageHandler(lambda level, context, words: messages.append(words))
    yield
    qInstallMessageHandler(usual)
    ignored = item.config.getini("qt_log_ignore")
    said = [words for words in messages if not any(re.search(pattern, words) for pattern in ignored)]
    assert not said, f"Qt said: {said}"


def delete_what_is_due() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def at_work() -> list[object]:
    """Windows (tool tips apart), active timers, and threads and pools that run something."""
    from PySide6.QtCore import QThread, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    asks = {QTimer: QTimer.isActive, QThread: QThread.isRunning, QThreadPool: QThreadPool.activeThreadCount}
    busy = {kind: ask for base, ask in asks.items() for kind in (base, *base.__subclasses__())}
    windows = [each for each in QApplication.topLevelWidgets() if each.metaObject().className() != "QTipLabel"]
    workers = [each for each in gc.get_objects() if type(each) in busy and isValid(each)]
    return windows + [each for each in workers if busy[type(each)](each)]
