"""Packs from the command line: what they print and with which status they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kzexplorer import cli
from kzexplorer.cli import DONE, REFUSED
from kzexplorer.store import open_workspace
from tests.operations.importing import imported
from tests.operations.packing import changed, flipped, members

LETTER = "Letter to the board\n\nOn 3 March 1998 the President of Norland, Otto Lindgren, met Anna Berg in Geneva.\n"
_SOURCE = "sources/0001-letter.txt"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "letter.txt").write_text(LETTER)
    with open_workspace(tmp_path / "work.kzx") as opened:
        imported(opened, [tmp_path / "letter.txt"])
    return tmp_path / "work.kzx"


def ran(*words: object) -> int:
    return cli.run(cli.parse([str(word) for word in words]))


def test_that_a_pack_is_made_and_sound(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pack = workspace.with_name("pack.zip")
    assert ran("pack", "--workspace", workspace, "-o", pack, "actor:berg") == DONE
    fingerprint = pack.read_bytes()[-64:].decode()
    assert f"1 event with 1 quotation packed into {pack}.\nFingerprint: {fingerprint}\n" in capfd.readouterr().out
    assert {"report.html", _SOURCE} <= members(pack.read_bytes()).keys()
    assert ran("verify", pack) == DONE
    assert "is sound: 1 of 1 quotations stand in their sources." in capfd.readouterr().out


@pytest.mark.parametrize(("words", "is_quoted"), [(b"Anna Berg", True), (b"the board", False)])
def test_that_a_changed_byte_of_a_source_ends_with_1_and_its_names(
    workspace: Path, capfd: pytest.CaptureFixture[str], words: bytes, is_quoted: bool
) -> None:
    pack = workspace.with_name("pack.zip")
    assert ran("pack", "--workspace", workspace, "-o", pack, "--report", "none") == DONE
    pack.write_bytes(changed(pack.read_bytes(), _SOURCE, flipped(LETTER.encode().index(words))))
    capfd.readouterr()
    assert ran("verify", pack, "--json") == REFUSED
    printed = capfd.readouterr()
    value = json.loads(printed.out)
    assert not value["sound"]
    quoted = [fault for fault in value["faults"] if fault["quotation"] and "Anna Berg" in fault["words"]]
    assert all(fault["file"] == _SOURCE and fault["event"] for fault in quoted)
    assert any("does not stand" in fault["message"] for fault in quoted) is is_quoted
    assert f"{_SOURCE} is not as it was" in printed.err


def test_that_what_is_no_pack_ends_with_1(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert ran("verify", workspace) == REFUSED
    assert "is no evidence pack" in capfd.readouterr().err


def test_that_a_search_that_cannot_be_read_leaves_no_pack(workspace: Path) -> None:
    assert ran("pack", "--workspace", workspace, "-o", workspace.with_name("pack.zip"), "kind:nonsense") == 2
    assert not workspace.with_name("pack.zip").exists()


def test_that_wrong_usage_ends_with_2(workspace: Path) -> None:
    for words in (["verify"], ["pack", "--workspace", str(workspace)], ["verify", "a.zip", "--report", "html"]):
        with pytest.raises(SystemExit) as ended:
            cli.parse(words)
        assert ended.value.code == 2
