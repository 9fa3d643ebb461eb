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
from pyqtgraph import GraphicsObject, GraphicsView, PlotWidget, ViewBox
mirror = pyqtgraph.Qt.QtWidgets
print(set(listed) <= {*dir(PySide6.QtWidgets)}, "QWizard" in vars(mirror), mirror.QWizard is PySide6.QtWidgets.QWizard)
application = mirror.QApplication(["-platform", "offscreen"])
plot = PlotWidget()
plot.plot([1, 3, 2])
print(plot.grab().isNull())
"""
    assert printed(program) == "True False True\nFalse"


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
