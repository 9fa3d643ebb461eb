"""Keeps the imports of the start from doing work that nobody asked for; each switch undoes something of a library's.

They touch what the libraries keep to themselves, so each is left out where the library looks different, and
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
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_QT_PARTS = ("QtCore", "QtGui", "QtWidgets")
_SELDOM_USED: dict[str, tuple[str, ...]] = {
    "asyncio": ("iscoroutine",),
    "cProfile": (),
    "importlib.metadata": (),
    "importlib.resources": (),
    "sqlalchemy.dialects.sqlite.aiosqlite": (),
    "sqlalchemy.dialects.sqlite.pysqlcipher": (),
    "subprocess": (),
}
_LEFT_OUT = (
    "pyqtgraph.graphicsItems.",
    "pyqtgraph.widgets.",
    "pyqtgraph.imageview",
    "pyqtgraph.Qt.OpenGLHelpers",  # with Qt's modules for OpenGL, the largest of all
    "numpy._core._add_newdocs",  # docstrings
)
_KEPT = (
    "pyqtgraph.graphicsItems.GraphicsItem",
    "pyqtgraph.graphicsItems.GraphicsObject",
    "pyqtgraph.graphicsItems.GraphicsWidget",
    "pyqtgraph.graphicsItems.ItemGroup",
    "pyqtgraph.graphicsItems.ViewBox",
    "pyqtgraph.widgets.GraphicsView",
)

_OF_TYPE_ERRORS = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool", "parser")
)  # not `mapping`, into which libshiboken itself looks, and ends the process where it finds nothing
_WHEN_ASKED = """
def __getattr__(name, source={!r}, file={!r}):
    if name.startswith("__"):  # the import system asks, and does without
        raise AttributeError(name)
    exec(compile(source, file, "exec"), globals())
    globals().pop("__getattr__", None)  # only now: another thread may ask at the same time
    return globals()[name]
"""


@contextmanager
def imports_left_alone() -> Iterator[None]:
    """Around the import of PySide6, which would look for `from __feature__` in the source of all imported after it,
    and compiles at every start what it words its TypeErrors with: that waits until there is one."""
    plain, compiled = builtins.__import__, builtins.compile

    def later(source: Any, file: Any, *others: Any, **named: Any) -> Any:
        seldom_used = isinstance(file, str) and file in _OF_TYPE_ERRORS
        return compiled(_WHEN_ASKED.format(source, file) if seldom_used else source, file, *others, **named)

    builtins.compile = later  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.__import__, builtins.compile = plain, compiled


def prepare() -> None:
    """Before anything large is imported: no pauses for garbage until `settle`, no threads of numpy's own, and
    nothing of what SQLAlchemy and pyqtgraph import for other uses than ours, until it is used."""
    gc.disable()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for name, functions in _SELDOM_USED.items():
        sys.modules.setdefault(name, _Later(name, functions))


def settle() -> None:
    """Once the window is ready: imports as usual, and garbage is collected, but not what the imports left for good."""
    for name in _SELDOM_USED:
        if isinstance(sys.modules.get(name), _Later):
            del sys.modules[name]
    gc.freeze()
    gc.enable()


def import_pyqtgraph() -> ModuleType:
    """pyqtgraph, without a copy of each of Qt's some 700 classes, which PySide6 only makes when they are asked for,
    and without most of its own items and widgets, which can be imported from their own modules afterwards."""
    if "pyqtgraph" not in sys.modules:
        with _parts_left_out(), _qt_looked_up_when_asked():
            import pyqtgraph  # noqa: F401
    return sys.modules["pyqtgraph"]


class _Later(ModuleType):
    """Stands for a module until something of it is used; naming one of the `functions` is not using it yet."""

    def __init__(self, name: str, functions: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        for function in functions:
            setattr(self, function, partial(self._call, function))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # the import system asks, and does without
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)

    def _call(self, function: str, *arguments: Any) -> Any:
        return self.__getattr__(function)(*arguments)


class _Nothing(ModuleType):
    """Stands for a module that is left out, and for all that is imported from it by name."""

    __all__ = ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self


class _NothingFinder:
    """Finds `_Nothing` for each module that is left out; not an importlib.abc.Loader, whose import takes a while."""

    def find_spec(self, name: str, _path: object, _target: object = None) -> ModuleSpec | None:
        left_out = name.startswith(_LEFT_OUT) and not name.startswith(_KEPT)
        return ModuleSpec(name, self) if left_out else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Nothing(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


@contextmanager
def _parts_left_out() -> Iterator[None]:
    """Leave parts out of what is imported now; who asks for them later gets them."""
    finder = _NothingFinder()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for module in [module for name, module in sys.modules.items() if name.startswith(("pyqtgraph", "numpy."))]:
            for name in [name for name, value in vars(module).items() if isinstance(value, _Nothing)]:
                delattr(module, name)
        for name in [name for name, module in sys.modules.items() if isinstance(module, _Nothing)]:
            del sys.modules[name]


@contextmanager
def _qt_looked_up_when_asked() -> Iterator[None]:
    """pyqtgraph.Qt copies what `dir` names of Qt's modules; show it nothing, and look names up when they are used."""
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
