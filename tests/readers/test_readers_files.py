"""A file is read whole, or one sentence says why not; folders give their files."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest

from kzexplorer.domain.document import Reading
from kzexplorer.errors import Problem
from kzexplorer.readers import files, files_in, load
from kzexplorer.readers import read as read_file


def read(path: Path) -> Reading:
    found = read_file(load(path))
    assert found is not None
    return found


def refusal(path: Path) -> str:
    with pytest.raises(Problem) as raised:
        read(path)
    assert str(raised.value).count("Could not read") == 1
    assert raised.value.next_step
    return raised.value.what


def test_that_a_document_knows_its_bytes_and_its_text(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes("Dear Zoë,\r\nhello.".encode())
    found = read(path)
    document = found.document
    assert document.text == "Dear Zoë,\nhello."
    assert (document.name, document.origin) == ("letter.txt", str(path))
    assert (document.media_type, document.encoding, document.n_bytes) == ("text/plain", "utf-8", 18)
    assert document.sha256 == sha256(path.read_bytes()).hexdigest()
    assert document.text_sha256 == sha256(document.text.encode()).hexdigest()
    assert found.data == path.read_bytes()


def test_that_the_name_of_a_file_need_not_end_in_txt(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    path.write_text("Words.")
    assert read(path).document.text == "Words."


def test_that_missing_files_and_folders_are_refused_in_words(tmp_path: Path) -> None:
    assert refusal(tmp_path / "absent.txt") == f"Could not read {tmp_path / 'absent.txt'}: no such file or directory."
    assert refusal(tmp_path).endswith("it is a folder.")
    assert "no such name" in refusal(Path("a\x00b"))
    assert "too long" in refusal(tmp_path / ("x" * 300))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names")
def test_that_a_pipe_and_a_device_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "a device or a pipe" in refusal(tmp_path / "pipe")
    assert "a device or a pipe" in refusal(Path("/dev/zero"))


def test_that_a_file_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 10)
    path = tmp_path / "long.txt"
    path.write_bytes(b"x" * 11)
    assert "larger than" in refusal(path)
    path.write_bytes(b"x" * 10)
    assert read(path).document.n_bytes == 10


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"SQLite format 3\x00", "a database"),
        (b"\x1f\x8b\x08", "a packed file (gzip)"),
        (b"\x7fELF", "a program"),
    ],
)
def test_that_other_formats_are_named(tmp_path: Path, start: bytes, words: str) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(start + b" and more")
    assert words in refusal(path)


@pytest.mark.skipif(os.name != "posix", reason="names of any bytes")
def test_that_a_name_of_any_bytes_is_shown_on_one_line(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff\nb.txt"))
    path.write_text("Words.")
    document = read(path).document
    assert document.name == "a\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}b.txt"
    path.write_bytes(b"")
    assert "\n" not in refusal(path)


def test_that_folders_give_their_files_by_name_and_each_once(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "deep/c.txt", ".hidden", ".git/config"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    files, skipped, refused = files_in([tmp_path / "b.txt", tmp_path])
    assert files == [tmp_path / "b.txt", tmp_path / "a.txt", tmp_path / "deep" / "c.txt"]
    assert {each.path.name for each in skipped} == {".hidden", ".git"}
    assert refused == []


def test_that_a_folder_without_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty" / "deeper").mkdir(parents=True)
    files, _, refused = files_in([tmp_path / "empty"])
    assert files == []
    ((path, problem),) = refused
    assert path == tmp_path / "empty"
    assert problem.what == f"There are no files in {tmp_path / 'empty'}."


def test_that_a_path_that_is_not_there_is_left_to_the_reader(tmp_path: Path) -> None:
    for path in (tmp_path / "absent", tmp_path / ("x" * 300), Path("a\x00b")):
        assert files_in([path]) == ([path], [], [])


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_that_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "round").symlink_to(tmp_path)
    assert files_in([tmp_path])[0] == [tmp_path / "a.txt"]
