"""Each switch is tried in a program of its own: in this one everything has been imported already."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def printed(program: str) -> str:
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_that_imports_after_pyside_are_pythons_own_again() -> None:
    program = """
import builtins
from kzexplorer.ui.swift_imports import imports_left_alone
plain = builtins.__import__
with imports_left_alone():
    import PySide6.QtCore
    changed = builtins.__import__ is not plain
print(changed, builtins.__import__ is plain)
"""
    assert printed(program) == "True True", "PySide6 no longer replaces __import__: the switch can go"


def test_that_pyqtgraph_works_without_a_copy_of_every_class_of_qt() -> None:
    program = """
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
from kzexplorer.ui.swift_imports import import_pyqtgraph
listed = dir(PySide6.QtWidgets)
pyqtgraph = import_pyqtgraph()
from pyqtgraph import GraphicsObject, GraphicsView, ViewBox
mirror = pyqtgraph.Qt.QtWidgets
print(set(listed) <= {*dir(PySide6.QtWidgets)}, "QWizard" in vars(mirror), mirror.QWizard is PySide6.QtWidgets.QWizard)
"""
    assert printed(program) == "True False True"


def test_that_parts_of_pyqtgraph_come_when_they_are_asked_for() -> None:
    program = """
import sys
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
from kzexplorer.ui.swift_imports import import_pyqtgraph
pyqtgraph = import_pyqtgraph()
from pyqtgraph import GraphicsObject, GraphicsView, ViewBox
print("pyqtgraph.graphicsItems.ROI" in sys.modules, hasattr(pyqtgraph, "GroupBox"), "PySide6.QtOpenGL" in sys.modules)
application = PySide6.QtWidgets.QApplication(["-platform", "offscreen"])
from pyqtgraph.widgets.PlotWidget import PlotWidget
plot = PlotWidget()
plot.plot([1, 3, 2])
print(plot.grab().isNull())
"""
    assert printed(program) == "False False False\nFalse"


def test_that_numpy_comes_without_adding_docstrings() -> None:
    program = """
import sys
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
from kzexplorer.ui.swift_imports import import_pyqtgraph
import_pyqtgraph()
import numpy
print(numpy.ndarray.sum.__doc__, [name for name in sys.modules if name.startswith("numpy._core._add_newdocs")])
"""
    assert printed(program) == "None []"


def test_that_the_store_opens_a_workspace_without_asyncio_which_still_works_when_it_is_used(tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from kzexplorer.ui import swift_imports
swift_imports.prepare()
from kzexplorer.store import open_workspace
with open_workspace(Path({str(tmp_path / "new.kzx")!r})) as workspace:
    print(workspace.reader.counts().events, {{"asyncio.events", "email.message"}} & set(sys.modules))
swift_imports.settle()
from sqlalchemy.util import compat, concurrency
print(concurrency.iscoroutine(1), compat.importlib_metadata.version("sqlalchemy")[:2], compat.asyncio.Queue.__name__)
import asyncio
print(asyncio.Queue is compat.asyncio.Queue)
"""
    assert printed(program) == "0 set()\nFalse 2. Queue\nTrue"


def test_that_garbage_waits_until_the_window_is_ready() -> None:
    program = """
import gc
from kzexplorer.ui import swift_imports
swift_imports.prepare()
print(gc.isenabled())
swift_imports.settle()
print(gc.isenabled(), gc.get_freeze_count() > 1000)
"""
    assert printed(program) == "False\nTrue True"


def test_that_qt_comes_without_what_words_its_type_errors_and_words_them_all_the_same() -> None:
    mistake = """
from PySide6.QtCore import QPoint
try:
    QPoint("1", 2)
except TypeError as error:
    print(error)
"""
    program = f"""
import sys
from kzexplorer.ui.swift_imports import imports_left_alone
plain = compile
with imports_left_alone():
    import PySide6.QtWidgets
waiting = [name for name in ("errorhandler", "layout", "parser")
           if "__getattr__" in vars(sys.modules["shibokensupport.signature." + name])]
print(waiting, compile is plain)
{mistake}
"""
    waits, *words = printed(program).splitlines()
    assert waits == "['errorhandler', 'layout', 'parser'] True", "the switch does nothing any more"
    assert words == printed(mistake).splitlines()
    assert "QPoint" in words[0]
