"""Files inside others are named with what holds them."""

from __future__ import annotations

from pathlib import Path

from kzexplorer.ui.importing.places import name_in_its_file


def test_that_a_file_in_an_archive_is_named_with_the_archive(tmp_path: Path) -> None:
    (tmp_path / "papers.zip").write_bytes(b"x")
    assert name_in_its_file(tmp_path / "papers.zip") == "papers.zip"
    assert name_in_its_file(tmp_path / "papers.zip" / "box" / "letter.txt") == "papers.zip/box/letter.txt"
    assert name_in_its_file(tmp_path / "gone.txt") == "gone.txt"
