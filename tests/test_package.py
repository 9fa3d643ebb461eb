"""What can be held of the package without building it; packaging/check_package.py tries the built one."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

import kzexplorer
from kzexplorer import paths
from kzexplorer.cli import running
from kzexplorer.store import open_workspace

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
DESKTOP = PACKAGING / "desktop"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets a test import the modules of packaging/."""
    monkeypatch.syspath_prepend(str(PACKAGING))


@pytest.fixture
def keep_list(packaging: None) -> ModuleType:
    import keep_list

    return keep_list


def test_that_every_module_can_be_imported_without_what_the_package_leaves_out() -> None:
    program = """
import sys
from importlib import import_module
sys.path.insert(0, "packaging")
import keep_list

class LeftOut:
    names = tuple(keep_list.left_out_modules())
    def find_spec(self, name, path=None, target=None):
        if any(name == each or name.startswith(f"{each}.") for each in self.names):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, LeftOut())
from kzexplorer.ui import swift_imports
swift_imports.prepare()
import PySide6.QtWidgets
swift_imports.import_pyqtgraph()
swift_imports.settle()
for name in keep_list.modules():
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        if error.name != "psycopg":  # is no part of every installation
            raise
print("all")
"""
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert run.stdout == "all\n", run.stderr


def test_that_nothing_that_is_imported_when_it_is_first_needed_is_left_out(keep_list: ModuleType) -> None:
    named = keep_list.imported()
    assert {"PySide6.QtSvg", "lxml.etree", "sqlite3"} <= named
    assert named.isdisjoint(keep_list.left_out_modules())


def test_that_only_what_is_needed_of_qt_and_of_the_system_is_kept(keep_list: ModuleType, tmp_path: Path) -> None:
    wheels = tmp_path / "site-packages"
    needs = {
        "libqxcb.so": {"libQt6Gui.so.6", "libxcb-cursor.so.0", "libX11.so.6"},
        "libxcb-cursor.so.0": {"libxcb-util.so.1", "libc.so.6"},
    }
    qt = [
        ("PySide6/QtGui.abi3.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Qml.so.6", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "BINARY"),
        ("pypdfium2_raw/libpdfium.so", "BINARY"),
    ]
    system = ["libxcb-cursor.so.0", "libxcb-util.so.1", "libX11.so.6", "libc.so.6", "libpython3.11.so.1.0"]
    entries = [(name, str(wheels / name), kind) for name, kind in qt]
    entries += [(name, f"/usr/lib/{name}", "BINARY") for name in system]
    kept = keep_list.kept_binaries(entries, lambda file: needs.get(Path(file).name, set()), wheels)
    assert {Path(name).name for name, _, _ in kept} == {
        "QtGui.abi3.so",
        "libQt6Gui.so.6",
        "libqxcb.so",
        "libpdfium.so",
        "libxcb-cursor.so.0",
        "libxcb-util.so.1",
        "libpython3.11.so.1.0",
    }


def test_that_of_the_words_of_qt_those_of_our_languages_are_kept(keep_list: ModuleType) -> None:
    qt = "PySide6/Qt/translations"
    names = [f"{qt}/qtbase_ru.qm", f"{qt}/qtbase_de.qm", f"{qt}/designer_ru.qm", "docx/templates/default.docx"]
    kept = keep_list.kept_data([(name, name, "DATA") for name in [*names, "lxml/etree.pyx"]], ["ru"])
    assert [name for name, _, _ in kept] == [f"{qt}/qtbase_ru.qm", "docx/templates/default.docx"]


def test_that_the_desktop_knows_a_workspace_by_its_first_bytes_and_by_its_name(tmp_path: Path) -> None:
    with open_workspace(tmp_path / f"new{paths.WORKSPACE_SUFFIX}"):
        pass
    head = (tmp_path / f"new{paths.WORKSPACE_SUFFIX}").read_bytes()[:100]
    kind = ElementTree.parse(DESKTOP / "kzexplorer-workspace.xml").find(f"{MIME}mime-type")
    assert kind is not None
    outer, inner = kind.iter(f"{MIME}match")
    assert head.startswith(outer.attrib["value"].encode())
    assert int(outer.attrib["offset"]) == 0
    assert inner.attrib["type"] == "big32"
    offset = int(inner.attrib["offset"])
    assert int(inner.attrib["value"], 16) == int.from_bytes(head[offset : offset + 4], "big")
    assert [each.attrib["pattern"] for each in kind.iter(f"{MIME}glob")] == [f"*{paths.WORKSPACE_SUFFIX}"]


def test_that_menu_kind_of_file_and_software_centre_speak_of_the_same_program(packaging: None) -> None:
    import debian_package

    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(DESKTOP / "kzexplorer.desktop", "utf-8")
    said = entry["Desktop Entry"]
    kind = ElementTree.parse(DESKTOP / "kzexplorer-workspace.xml").find(f"{MIME}mime-type")
    component = ElementTree.fromstring(debian_package.metainfo("2026-11-22"))
    assert kind is not None
    mime = kind.attrib["type"]
    assert said["MimeType"] == f"{mime};"
    assert component.findtext("provides/mediatype") == mime
    assert component.findtext("launchable") == "kzexplorer.desktop"
    assert said["Exec"] == "kzexplorer %f"
    source = (ROOT / "kzexplorer/ui/start.py").read_text("utf-8")
    assert f'setDesktopFileName("{said["StartupWMClass"]}")' in source
    release = component.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": kzexplorer.__version__, "date": "2026-11-22"}


@pytest.mark.parametrize("name", [*running.COMMANDS, ""])
def test_that_the_manual_page_names_every_command_and_every_option(
    name: str, packaging: None, capsys: pytest.CaptureFixture[str]
) -> None:
    import man_page

    page = man_page.man_page("2026-11-22").replace("\\-", "-")
    with pytest.raises(SystemExit):
        running.parse([*([name] if name else []), "--help"])
    part = page.split(f"\n.SS {name}\n")[1].split("\n.SS ")[0] if name else page
    options = set(re.findall(r"(?<![\w-])--?[a-z][\w-]*", capsys.readouterr().out.partition("options:")[2]))
    assert {option for option in options if option not in part} == set()
    assert "--help" in options


def test_that_whoever_made_data_of_others_is_named_with_the_licence() -> None:
    told = (ROOT / "resources/licences/THIRD-PARTY.txt").read_text("utf-8")
    tables = (ROOT / "resources/gazetteer/README.md").read_text("utf-8") + (ROOT / "resources/README.md").read_text()
    made = [line for line in tables.splitlines() if line.startswith("|") and "`packaging/make_" in line]
    files = re.findall(r"^\| `([\w./*-]+)`", "\n".join(made), re.MULTILINE)
    files += re.findall(r"^\| `([\w.]+)` \|[^|]*\| the same script", tables, re.MULTILINE)
    assert len(files) >= 8
    assert [file for file in files if Path(file).name.replace("*", "*") not in told] == []
    for licence in re.findall(r"in (LGPL-2\.1\.txt|Unicode-3\.0\.txt|fonts/OFL-\w+\.txt)", told):
        assert (ROOT / "resources" / licence).exists() or (ROOT / "resources/licences" / licence).exists()


def test_that_the_wheel_brings_all_licences_along() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    brought = {file for pattern in project["license-files"] for file in ROOT.glob(pattern)}
    assert {*(ROOT / "resources/licences").glob("*.txt"), *(ROOT / "resources/fonts").glob("OFL-*.txt")} <= brought
    for name in ("MIT", "LGPL-2.1-or-later", "OFL-1.1", "Unicode-3.0", "CC-BY-4.0"):
        assert name in project["license"].replace(" AND ", " ").split()


def test_that_the_frozen_program_leaves_programs_of_the_system_their_libraries(
    packaging: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    import launch

    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/kzexplorer/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/mine")
    launch.leave_the_system_its_libraries()
    if sys.platform.startswith("linux"):
        assert os.environ["LD_LIBRARY_PATH"] == "/opt/mine"
        launch.leave_the_system_its_libraries()
        assert "LD_LIBRARY_PATH" not in os.environ


def test_that_the_frozen_program_knows_its_own_processes(packaging: None) -> None:
    import launch

    asked = ["kzexplorer", "-c", "from multiprocessing.resource_tracker import main;main(7)"]
    assert launch.tracked_line(asked) == 7
    assert launch.tracked_line(["kzexplorer", "a.kzx"]) is None
    assert launch.tracked_line(["kzexplorer"]) is None
