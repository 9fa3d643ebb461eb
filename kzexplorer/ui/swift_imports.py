"""Keeps the imports of the start from doing work that nobody asked for; each switch undoes something of a library's.

They touch what PySide6 and pyqtgraph keep to themselves, so each is left out where the library looks different, and
tests/ui/test_swift_imports.py tells when one no longer does anything.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import ModuleType

_QT_PARTS = ("QtCore", "QtGui", "QtWidgets")


@contextmanager
def imports_left_alone() -> Iterator[None]:
    """Around the import of PySide6, which would look for `from __feature__` in the source of all imported after it."""
    plain = builtins.__import__
    yield
    builtins.__import__ = plain


def prepare() -> None:
    """Before anything large is imported: no pauses for garbage until `settle`, no threads of numpy's own."""
    gc.disable()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def settle() -> None:
    """Once the window is ready: collect garbage as usual, without going through what the imports left for good."""
    gc.freeze()
    gc.enable()


def import_pyqtgraph() -> ModuleType:
    """pyqtgraph, without a copy of each of Qt's some 700 classes, which PySide6 only makes when they are asked for."""
    if "pyqtgraph" not in sys.modules:
        with _qt_looked_up_when_asked():
            import pyqtgraph  # noqa: F401
    return sys.modules["pyqtgraph"]


@contextmanager
def _qt_looked_up_when_asked() -> Iterator[None]:
    """pyqtgraph.Qt copies what `dir` names of Qt's modules; show it nothing, and look names up when they are used."""
    from importlib import import_module

    sources = [import_module(f"PySide6.{part}") for part in _QT_PARTS]
    listings = [source.__dict__.get("__dir__") for source in sources]
    for part, source in zip(_QT_PARTS, sources, strict=True):
        mirror = ModuleType(f"pyqtgraph.Qt.{part}")
        mirror.__getattr__ = partial(getattr, source)  # type: ignore[method-assign]
        sys.modules[mirror.__name__] = mirror
        source.__dir__ = list  # type: ignore[method-assign]
    try:
        yield
    finally:
        for source, listing in zip(sources, listings, strict=True):
            if listing is None:
                del source.__dir__
            else:
                source.__dir__ = listing  # type: ignore[method-assign]
