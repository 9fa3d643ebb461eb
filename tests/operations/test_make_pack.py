"""A pack is whole or not there, says the same each time, and can be checked by other programs."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from kzexplorer.domain.changes import at_once
from kzexplorer.errors import Problem
from kzexplorer.export.pack_form import DOCUMENTS, EVENTS, SOURCE_SUMS, SUMS, file_name
from kzexplorer.operations.make_pack import PackWish, make_pack
from kzexplorer.store import Workspace
from tests.operations.importing import imported
from tests.operations.packing import members


@pytest.fixture
def filled(workspace: Workspace, folder: Path) -> Workspace:
    imported(workspace, [folder])
    return workspace


def test_that_sha256sum_finds_every_file_as_it_was(filled: Workspace, tmp_path: Path) -> None:
    program = shutil.which("sha256sum")
    if program is None:
        pytest.skip("sha256sum is not installed")
    at_once(make_pack(filled, PackWish(tmp_path / "pack.zip")))
    with zipfile.ZipFile(tmp_path / "pack.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    said = subprocess.run([program, "-c", SUMS], cwd=tmp_path / "unpacked", capture_output=True, text=True, check=True)
    assert said.stdout.count(": OK\n") == len(members((tmp_path / "pack.zip").read_bytes())) - 1


def test_that_its_readme_says_how_to_find_each_quotation(filled: Workspace, tmp_path: Path) -> None:
    at_once(make_pack(filled, PackWish(tmp_path / "pack.zip")))
    held = members((tmp_path / "pack.zip").read_bytes())
    texts = {each["id"]: held[each["text"]].decode() for each in json.loads(held[DOCUMENTS])}
    quoted = [quote for event in json.loads(held[EVENTS]) for quote in event["quotations"] + event["date_words"]]
    assert quoted
    for quote in quoted:
        assert texts[quote["document"]][quote["start"] : quote["end"]] == quote["exact"]
    assert b"text[start:end] == exact" in held["README.txt"]
    assert str(tmp_path).encode() not in b"".join(held.values())


def test_that_a_pack_of_sums_holds_no_word_of_a_source_that_is_not_quoted(filled: Workspace, tmp_path: Path) -> None:
    made = at_once(make_pack(filled, PackWish(tmp_path / "pack.zip", typed="letter.txt OR Geneva", hashes_only=True)))
    held = members((tmp_path / "pack.zip").read_bytes())
    assert list(held) == ["README.txt", EVENTS, DOCUMENTS, SOURCE_SUMS, "manifest.json", SUMS]
    assert made.n_events == len(json.loads(held[EVENTS])) == 1
    assert b"in May 2001" not in b"".join(held.values())


def test_that_the_order_is_always_the_same(filled: Workspace, tmp_path: Path) -> None:
    held = []
    for name in ("one.zip", "other.zip"):
        at_once(make_pack(filled, PackWish(tmp_path / name)))
        held.append(members((tmp_path / name).read_bytes()))
    assert list(held[0]) == list(held[1])
    assert {name for name in held[0] if held[0][name] != held[1][name]} <= {"README.txt", "manifest.json", SUMS}


def test_that_a_stopped_pack_leaves_what_was_there(filled: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "packs" / "pack.zip"
    path.parent.mkdir()
    path.write_bytes(b"before")
    n_steps = sum(1 for _ in make_pack(filled, PackWish(tmp_path / "whole.zip")))
    for stop_after in range(1, n_steps):
        steps = make_pack(filled, PackWish(path))
        for _ in range(stop_after):
            next(steps)
        steps.close()
        assert [each.name for each in path.parent.iterdir()] == ["pack.zip"]
        assert path.read_bytes() == b"before"


def test_that_a_pack_that_cannot_be_written_is_told(filled: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="Could not write"):
        at_once(make_pack(filled, PackWish(tmp_path / "absent" / "pack.zip")))


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("letter.txt", "0007-letter.txt"),
        ("../../etc/passwd", "0007-_.._etc_passwd"),
        ('a\\b:c*?"<>|\n.txt', "0007-a_b_c_______.txt"),
        (" . ", "0007-unnamed"),
        ("Қайрат Өтегенов.pdf", "0007-Қайрат Өтегенов.pdf"),
        ("x" * 300 + ".docx", "0007-" + "x" * 95 + ".docx"),
    ],
)
def test_that_names_can_be_unpacked_anywhere(name: str, plain: str) -> None:
    assert file_name(7, name) == plain
