"""What a checkout is set up from: pins with hashes and no address, and thin names for one script."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; ([^\\]+))? \\$", re.MULTILINE)


def pins(name: str) -> set[tuple[str, str, str]]:
    return set(PIN.findall((PACKAGING / name).read_text("utf-8")))


@pytest.mark.parametrize("name", [each.name for each in sorted(PACKAGING.glob("requirements*.txt"))])
def test_that_every_pin_has_hashes_and_none_says_where_it_comes_from(name: str) -> None:
    words = (PACKAGING / name).read_text("utf-8")
    assert "://" not in words
    assert not re.search(r"^\s*-", words.replace("    --hash=", ""), re.MULTILINE)
    for requirement in re.split(r"^(?=[a-z])", words, flags=re.MULTILINE)[1:]:
        assert PIN.match(requirement), requirement
        assert "--hash=sha256:" in requirement


@pytest.mark.parametrize("name", ["requirements-dev.txt", "requirements-package.txt"])
def test_that_tests_and_packages_are_made_with_the_versions_that_the_program_runs_on(name: str) -> None:
    assert pins("requirements.txt") < pins(name)


def test_that_make_has_a_name_for_each_command() -> None:
    usage = subprocess.run([sys.executable, PACKAGING / "dev.py"], capture_output=True, text=True, check=False)
    commands = re.findall(r"^  ([\w-]+)", usage.stdout, re.MULTILINE)
    targets = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert usage.returncode == 2
    assert targets is not None
    assert sorted(commands) == sorted(targets[1].split())


def program(folder: Path, name: str, words: str) -> None:
    """A stand-in for a program of the system: it says those words and does nothing."""
    (folder / name).write_text(f"#!/bin/sh\nprintf '{words}'\n", "utf-8")
    (folder / name).chmod(0o755)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves Qt's libraries to its packages")
def test_that_missing_libraries_are_named_with_the_line_that_installs_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(
        tmp_path, "ldd", r"\tlibEGL.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibGL.so.1 => not found\n"
    )
    program(tmp_path, "apt-get", "")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    check_qt = runpy.run_path(str(PACKAGING / "system_packages.py"))["check_qt"]
    with pytest.raises(
        SystemExit, match=r"\n\n    sudo apt-get install --yes --no-install-recommends libegl1 libgl1\n"
    ):
        check_qt(tmp_path, ("QtWidgets.abi3.so",))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves Qt's libraries to its packages")
def test_that_a_library_of_unknown_package_is_named_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, "ldd", r"\tlibnew.so.9 => not found\n")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    check_qt = runpy.run_path(str(PACKAGING / "system_packages.py"))["check_qt"]
    with pytest.raises(SystemExit, match=r"lacks: libnew\.so\.9\."):
        check_qt(tmp_path, ("QtWidgets.abi3.so",))
