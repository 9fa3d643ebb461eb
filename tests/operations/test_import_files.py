"""Files become documents one by one: what cannot be read is refused, what is there already is skipped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.errors import Problem
from kzexplorer.operations import inner_files, jobs
from kzexplorer.operations.check_workspace import check_workspace
from kzexplorer.operations.executors import Staff, in_this_thread
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.import_report import Fate, ImportSettings
from kzexplorer.operations.review_events import accept
from kzexplorer.operations.workers import Workers
from kzexplorer.readers import load, read
from kzexplorer.readers.containers import parts
from kzexplorer.store import ReadStatus, SourceStatus, Workspace, open_workspace
from tests.driving import finish
from tests.operations import worker_jobs
from tests.operations.conftest import LETTER, REPORT
from tests.operations.importing import Hurt, imported


@pytest.fixture
def hurt() -> Iterator[Hurt]:
    """Workers that files can hurt by their names; short limits for those that hang."""
    workers = Workers(2, 60.0, {worker_jobs.hang: 0.5, worker_jobs.hang_in_c: 0.5})
    yield Hurt(workers)
    workers.shutdown(cancel_futures=True)


def names(workspace: Workspace) -> set[str]:
    return {line.name for line in workspace.reader.documents()}


# ---- what is new, and what is not


def test_that_an_import_says_what_is_new(workspace: Workspace, folder: Path) -> None:
    told = imported(workspace, [folder])
    report, changes = told.report, told.changes
    assert report.changes.label == "Add 2 documents"
    assert {1, 2} == frozenset().union(*(each.documents for each in changes))
    events = set(workspace.reader.event_order(details=True).tolist())
    assert events == frozenset().union(*(each.events for each in changes))
    entities = {line.id for line in workspace.reader.entities()}
    assert entities == frozenset().union(*(each.entities for each in changes))
    assert told.names(Fate.READ) == ["letter.txt", "report.txt"]
    assert report.n_events == workspace.reader.counts().events > 0
    assert finish(check_workspace(workspace)).sound


def test_that_progress_tells_files_bytes_events_and_what_became_of_each(workspace: Workspace, folder: Path) -> None:
    first, second, last = imported(workspace, [folder]).progress
    n_bytes = len(LETTER) + len(REPORT)
    assert (first.done, first.total, first.bytes_done, first.bytes_total) == (0, 2, 0, n_bytes)
    assert (second.done, second.words, second.bytes_done) == (1, "Reading letter.txt", len(LETTER))
    assert [each.document for each in second.outcomes] == [1]
    assert (last.done, last.bytes_done, last.words) == (2, n_bytes, "Reading report.txt")
    assert last.n_events == workspace.reader.counts().events


def test_that_one_person_in_two_documents_is_one_entity(workspace: Workspace, folder: Path) -> None:
    imported(workspace, [folder])
    (lindgren,) = [line for line in workspace.reader.entities() if "Lindgren" in line.name]
    documents = {document.id for document in workspace.reader.documents()}
    assert all(workspace.reader.mention_spans(document, [lindgren.id]) for document in documents)


def test_that_unchanged_files_are_skipped_whatever_their_name(workspace: Workspace, folder: Path) -> None:
    imported(workspace, [folder])
    (folder / "copy.txt").write_bytes((folder / "letter.txt").read_bytes())
    before = workspace.reader.revision()
    told = imported(workspace, [folder])
    assert told.reasons(Fate.SKIPPED) == {
        "copy.txt": "already there as letter.txt",
        "letter.txt": "already there as letter.txt",
        "report.txt": "already there as report.txt",
    }
    assert (told.report.n_read, told.report.n_skipped) == (0, 3)
    assert workspace.reader.revision() == before


def test_that_the_same_bytes_twice_in_one_import_are_one_document(workspace: Workspace, folder: Path) -> None:
    (folder / "twin.txt").write_text(REPORT)
    told = imported(workspace, [folder])
    assert told.names(Fate.READ) == ["letter.txt", "report.txt"]
    assert told.reasons(Fate.SKIPPED) == {"twin.txt": "already there as report.txt"}


def test_that_workers_give_the_same_as_this_thread(tmp_path: Path, workspace: Workspace, folder: Path) -> None:
    finish(import_files(workspace, [folder]))
    assert finish(check_workspace(workspace)).sound
    with open_workspace(tmp_path / "alone.kzx") as alone:
        imported(alone, [folder])
        order = alone.reader.event_order(details=True).tolist()
        assert alone.reader.event_details(order) == workspace.reader.event_details(order)


def test_that_a_changed_file_is_a_new_version_and_decisions_move(workspace: Workspace, folder: Path) -> None:
    imported(workspace, [folder])
    events = [span.event for span in workspace.reader.event_spans(1)]
    accept(workspace, events)
    (folder / "letter.txt").write_text("Added at the top.\n\n" + LETTER)
    told = imported(workspace, [folder])
    (new,) = [each.document for each in told.outcomes if each.fate is Fate.READ]
    assert new is not None
    assert workspace.reader.document_line(new).replaces == 1
    assert {span.event for span in workspace.reader.event_spans(new)} >= set(events)
    assert told.report.not_moved == ()
    assert finish(check_workspace(workspace)).sound


def test_that_decisions_that_find_no_place_any_more_are_listed(workspace: Workspace, folder: Path) -> None:
    imported(workspace, [folder])
    events = [span.event for span in workspace.reader.event_spans(1)]
    accept(workspace, events)
    (folder / "letter.txt").write_text("On 9 June 2011 Karl Falk visited Oslo with the minister of trade.")
    told = imported(workspace, [folder])
    assert {each.event for each in told.report.not_moved} == set(events)
    assert {each.document_name for each in told.report.not_moved} == {"letter.txt"}
    assert all(each.title for each in told.report.not_moved)


def test_that_the_workspace_itself_is_no_document(workspace: Workspace) -> None:
    told = imported(workspace, [workspace.path.parent])
    assert told.reasons(Fate.SKIPPED)[workspace.path.name] == "part of this workspace"
    assert told.report.refused == () or told.names(Fate.REFUSED) == []


# ---- what cannot be read


def test_that_what_cannot_be_read_is_refused_and_the_rest_goes_on(workspace: Workspace, folder: Path) -> None:
    (folder / "noise.bin").write_bytes(bytes(range(256)) * 10)
    told = imported(workspace, [folder / "absent.txt", folder])
    assert told.names(Fate.REFUSED) == ["absent.txt", "noise.bin"]
    assert [each.fate for each in told.report.refused] == [Fate.REFUSED] * 2
    assert all(each.reason.startswith("Could not read ") and each.next_step for each in told.report.refused)
    assert told.names(Fate.READ) == ["letter.txt", "report.txt"]


def test_that_failures_are_kept_until_the_file_is_read(workspace: Workspace, folder: Path) -> None:
    (folder / "noise.bin").write_bytes(bytes(range(256)) * 10)
    imported(workspace, [folder])
    (failed,) = workspace.reader.sources(SourceStatus.REFUSED)
    assert failed.origin == str(folder / "noise.bin")
    assert "noise.bin" in failed.what
    (folder / "noise.bin").write_text("Anna Berg visited Lima on 3 May 1998.")
    imported(workspace, [Path(failed.origin)])
    assert workspace.reader.sources(SourceStatus.REFUSED) == []


@pytest.mark.skipif(os.name != "posix", reason="signals and limits of a Unix")
def test_that_a_file_that_hurts_its_worker_is_refused_alone(workspace: Workspace, folder: Path, hurt: Hurt) -> None:
    for name in ("crash", "be_killed", "stumble", "hang", "hang_in_c", "insatiable"):
        (folder / f"{name}.txt").write_text(f"{name} visited Geneva on 3 May 1998.")
    told = imported(workspace, [folder], Staff(hurt, 8))
    lost = "it is damaged or unpacks to more than there is memory for"
    assert told.reasons(Fate.REFUSED) == {
        "be_killed.txt": f"Could not read {folder}/be_killed.txt: {lost}.",
        "crash.txt": f"Could not read {folder}/crash.txt: {lost}.",
        "hang.txt": f"Could not read {folder}/hang.txt: it takes longer than 0.5 seconds.",
        "hang_in_c.txt": f"Could not read {folder}/hang_in_c.txt: it takes longer than 0.5 seconds.",
        "insatiable.txt": f"Could not read {folder}/insatiable.txt: it needs too much memory.",
        "stumble.txt": f"Could not read {folder}/stumble.txt: something in it cannot be understood.",
    }
    assert all(each.next_step for each in told.report.refused)
    assert "KeyError" in next(each.details for each in told.report.refused if "stumble" in each.file)
    assert names(workspace) == {"letter.txt", "report.txt"}
    assert finish(check_workspace(workspace)).sound


@pytest.mark.skipif(os.name != "posix", reason="signals and limits of a Unix")
def test_that_a_document_whose_events_hurt_the_worker_is_kept_as_text(
    workspace: Workspace, folder: Path, hurt: Hurt
) -> None:
    for name in ("crash", "hang", "insatiable"):
        (folder / f"{name}-read_and_extract.txt").write_text(f"{name} visited Geneva on 3 May 1998.")
    told = imported(workspace, [folder], Staff(hurt, 8))
    assert len(names(workspace)) == 5
    kept = {line.name.partition("-")[0]: line for line in workspace.reader.documents() if line.error}
    assert {line.status for line in kept.values()} == {ReadStatus.TEXT_ONLY}
    assert kept["hang"].error == (
        "Events were not looked for in hang-read_and_extract.txt: it takes longer than 0.5 seconds."
    )
    assert {Path(each.file).name.partition("-")[0] for each in told.report.refused} == set(kept)
    assert finish(check_workspace(workspace)).sound
    again = imported(workspace, [folder], seconds=60.0)
    assert again.names(Fate.READ) == [
        "crash-read_and_extract.txt",
        "hang-read_and_extract.txt",
        "insatiable-read_and_extract.txt",
    ]
    assert {line.status for line in workspace.reader.documents()} == {ReadStatus.DONE}
    assert len(names(workspace)) == 5
    assert finish(check_workspace(workspace)).sound


def test_that_a_worker_that_is_killed_once_costs_no_document(workspace: Workspace, folder: Path, hurt: Hurt) -> None:
    for number in range(20):
        (folder / f"{number}.txt").write_text(f"Anna Berg visited Geneva on {number + 1} May 1998.")
    steps = import_files(workspace, [folder], staff=Staff(hurt, 8))
    killed = 0
    for progress in steps:
        if progress.done in (3, 9, 15) and hurt.workers.pids and killed < progress.done:
            killed = progress.done
            os.kill(hurt.workers.pids[0], signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    assert killed == 15
    assert len(names(workspace)) == 22
    assert all(line.status is ReadStatus.DONE for line in workspace.reader.documents())


def test_that_a_guessed_encoding_is_said(workspace: Workspace, folder: Path) -> None:
    (folder / "old.txt").write_bytes("Anna Bergström visited Göteborg on 3 May 1998.".encode("cp1252"))
    (outcome,) = imported(workspace, [folder / "old.txt"]).outcomes
    assert outcome.encoding.endswith("guessed")


# ---- files inside files


def archive(path: Path, **members: str | bytes) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        for name, words in members.items():
            made.writestr(name.replace("__", "/").replace("_txt", ".txt"), words)
    return path


def test_that_what_lies_in_an_archive_is_read_and_named_by_both(workspace: Workspace, tmp_path: Path) -> None:
    path = archive(tmp_path / "box.zip", letter_txt=LETTER, in__report_txt=REPORT)
    told = imported(workspace, [path])
    assert [each.file for each in told.outcomes] == [f"{path}/letter.txt", f"{path}/in/report.txt"]
    assert {line.origin for line in workspace.reader.documents()} == {f"{path}/letter.txt", f"{path}/in/report.txt"}
    assert (told.progress[-1].done, told.progress[-1].total) == (3, 3)
    assert told.progress[-1].bytes_done == path.stat().st_size
    again = imported(workspace, [path])
    assert [each.reason for each in again.outcomes] == ["already there, with all that lies in it"]


def test_that_a_failure_in_an_archive_is_listed_and_tried_again_by_its_name(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = archive(tmp_path / "box.zip", letter_txt=LETTER, noise_txt=bytes(range(256)) * 10)
    told = imported(workspace, [path])
    (failed,) = workspace.reader.sources(SourceStatus.REFUSED)
    assert failed.origin == f"{path}/noise.txt"
    assert told.names(Fate.REFUSED) == ["noise.txt"]
    again = imported(workspace, [Path(failed.origin)])
    assert again.reasons(Fate.SKIPPED) == {"letter.txt": "already there as letter.txt"}
    assert again.names(Fate.REFUSED) == ["noise.txt"]


def test_that_archives_in_archives_end_at_the_third(workspace: Workspace, tmp_path: Path) -> None:
    inner = archive(tmp_path / "0.zip", deep_txt=LETTER).read_bytes()
    for number in range(1, 5):
        inner = archive(
            tmp_path / f"{number}.zip", **{f"{number - 1}.zip": inner, f"{number}_txt": f"Number {number}"}
        ).read_bytes()
    told = imported(workspace, [tmp_path / "4.zip"])
    assert sorted(told.names(Fate.READ)) == ["2.txt", "3.txt", "4.txt"]
    (refused,) = told.report.refused
    assert "it lies in a file in a file in a file" in refused.reason


def test_that_an_archive_of_too_many_files_is_read_as_far_as_that_goes(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inner_files, "MOST_UNPACKED", 30)
    monkeypatch.setattr(parts, "PORTION", 10)
    path = archive(tmp_path / "box.zip", **{f"{n}_txt": f"Number {n} of four" for n in range(4)})
    told = imported(workspace, [path])
    assert told.names(Fate.READ) == ["0.txt", "1.txt"]
    assert "more than" in told.reasons(Fate.REFUSED)["box.zip"]


def test_that_what_is_attached_to_a_mail_belongs_to_it(workspace: Workspace, tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@example.org", "b@example.org", "The letter"
    mail["Date"], mail["Message-ID"] = "Mon, 02 Mar 1998 10:00:00 +0000", "<1@example.org>"
    mail.set_content("Here is the letter that Anna Berg wrote.")
    mail.add_attachment(LETTER, filename="letter.txt")
    path = tmp_path / "mail.eml"
    path.write_bytes(bytes(mail))
    told = imported(workspace, [path])
    whole, part = sorted(workspace.reader.documents(), key=lambda line: line.id)
    assert (whole.name, part.name, part.parent) == ("mail.eml", "letter.txt", whole.id)
    assert workspace.reader.parts(whole.id) == [part.id]
    assert told.report.n_read == 2
    assert [each.fate for each in imported(workspace, [path]).outcomes] == [Fate.SKIPPED]


# ---- stopping


def test_that_closing_an_import_keeps_finished_documents_only(workspace: Workspace, folder: Path) -> None:
    kept = []
    for steps in range(5):
        going = import_files(workspace, [folder], staff=in_this_thread())
        for _ in range(steps):
            next(going, None)
        going.close()
        kept.append(sorted(names(workspace)))
        assert finish(check_workspace(workspace)).sound
    assert kept == [[], [], ["letter.txt"], *[["letter.txt", "report.txt"]] * 2]


def test_that_closing_an_import_ends_a_job_that_hangs(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "read_and_extract", worker_jobs.hang)
    steps = import_files(workspace, [folder], settings=ImportSettings(1, seconds=600.0))
    for _ in range(3):
        assert next(steps).done == 0
    steps.close()
    assert names(workspace) == set()


def test_that_a_failing_document_leaves_nothing_of_itself(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Problem("The disk is full.")

    monkeypatch.setattr("kzexplorer.store.items.add_events", full)
    with pytest.raises(Problem, match="full"):
        imported(workspace, [folder])
    assert workspace.reader.counts().documents == 0
    assert workspace.reader.entities() == []


PIECES = st.sampled_from(
    [
        "On 3 March 1998 President Otto Lindgren met Anna Berg in Geneva.",
        " The envoy 😀 visited Peru in May 2001 and signed a treaty.",
        "\n\n",
        "\r\n",
        "Home\nAll news\nContact\n",
        "2 August 2005\n",
    ]
)


@settings(max_examples=30)
@given(pieces=st.lists(PIECES | st.text(max_size=30), min_size=1, max_size=12))
def test_that_any_text_comes_back_as_it_was_with_every_quote_in_place(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    data = "".join(pieces).encode("utf-8", "replace")
    (folder / "any.txt").write_bytes(data)
    with open_workspace(folder / "any.kzx") as workspace:
        if imported(workspace, [folder / "any.txt"]).report.refused:
            return
        reading = read(load(folder / "any.txt"))
        assert reading is not None
        assert workspace.reader.text(1) == reading.document.text
        assert finish(check_workspace(workspace)).faults == ()


IMPORT = """
from pathlib import Path
from kzexplorer.operations.import_files import import_files
from kzexplorer.store import open_workspace
if __name__ == "__main__":
    with open_workspace(Path(sys.argv[1])) as workspace:
        for progress in import_files(workspace, [Path(sys.argv[2])]):
            print(progress.done, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("moment", [3, 11])
def test_that_an_import_killed_at_any_moment_leaves_whole_documents_only(tmp_path: Path, moment: int) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        line = f"Anna Berg number {number} visited Geneva on {number % 28 + 1} May {1950 + number}.\n"
        (folder / f"{number:02}.txt").write_text(line * 20)
    path = tmp_path / "killed.kzx"
    code = f"import sys\nsys.path[:0] = {sys.path!r}\n{IMPORT}"
    program = tmp_path / "import.py"
    program.write_text(code)
    with subprocess.Popen([sys.executable, program, path, folder], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) >= moment:
                process.send_signal(signal.SIGKILL)
                break
    assert process.returncode == -signal.SIGKILL
    with open_workspace(path, create=False) as workspace:
        kept = workspace.reader.counts().documents
        assert moment <= kept < 40
        assert finish(check_workspace(workspace)).sound
        for document in workspace.reader.documents():
            assert workspace.reader.text(document.id) == (folder / document.name).read_text()
            assert document.n_events > 0
        report = imported(workspace, [folder]).report
        assert (report.n_read, report.n_skipped) == (40 - kept, kept)
        assert finish(check_workspace(workspace)).sound
