"""Starts the program anew as a process of its own, once this one's window has closed."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QProcess, QProcessEnvironment


def start_again(arguments: Sequence[str]) -> None:
    """With these arguments, from a package or a checkout as this one."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")  # else a frozen program takes the new one for a part of it
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments([*command_words(), *arguments])
    process.setProcessEnvironment(environment)
    process.startDetached()


def command_words() -> list[str]:
    """What stands between `sys.executable` and the arguments of the program."""
    return [] if getattr(sys, "frozen", False) else ["-m", "kzexplorer"]
