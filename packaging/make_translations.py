"""Collects the words that people see into resources/translations/*.ts, and compiles those to what Qt reads.

    python packaging/make_translations.py                  collect anew, keep what is translated, compile
    python packaging/make_translations.py missing ru       print what lacks a translation, as JSON by source file
    python packaging/make_translations.py set ru NEW.json  take over {words: translation, or a list of plural forms}

`set` and `missing` may run beside each other: the files are locked while one reads and replaces them. They can also
be edited with Qt Linguist. What a translation has to keep of the English words is in `faults`.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "kzexplorer"
LANGUAGES = {"ru": ("ru_RU", 3), "kk": ("kk_KZ", 2)}
"""By its name in the settings: its name for Qt, and how many plural forms lrelease wants of it."""
_VALUE = re.compile(r"\{(\w*)(?::\w+)?\}")
_ABBREVIATED = " BCE"
"""What other languages write with a full stop."""
_UNWANTED_TWICE = re.compile(r"\S {2,}\S")


@dataclass(frozen=True)
class Words:
    """What is written in English: once for all counts where `one` says what it is for a single thing."""

    many: str
    one: str | None = None


@dataclass
class Message:
    """Words with the files they stand in and their translation: one form, or one for each kind of number."""

    words: Words
    files: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)


class Unfit(Exception):
    """Words that cannot be collected, with the place they stand at."""


def collected(root: Path = ROOT) -> list[Message]:
    """All words of the program, by the file they stand in first. Raises Unfit."""
    found: dict[str, Message] = {}
    for file in sorted((root / "kzexplorer").rglob("*.py")):
        name = file.relative_to(root).as_posix()
        for words in _of_file(ast.parse(file.read_text("utf-8")), name):
            message = found.setdefault(words.many, Message(words))
            if (message.words.one is None) != (words.one is None):
                raise Unfit(f"{name}: {words.many!r} is given to tr and to trn, which one translation cannot serve")
            if name not in message.files:
                message.files.append(name)
    return list(found.values())


def _of_file(tree: ast.Module, name: str) -> Iterator[Words]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        assert isinstance(call.func, ast.Name)
        if call.func.id in ("tr", "later") and call.args:
            yield from (Words(each) for each in _literals(call.args[0], f"{name}:{call.lineno}"))
        elif call.func.id == "trn":
            one, many = (_literals(each, f"{name}:{call.lineno}") for each in call.args[:2])
            yield from (Words(*pair) for pair in zip(many, one, strict=True))


def _literals(node: ast.expr, place: str) -> list[str]:
    """The words of a literal, or of both ends of a choice; none of a name, whose words are marked by `later`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _literals(node.body, place) + _literals(node.orelse, place)
    if isinstance(node, ast.JoinedStr | ast.BinOp):
        raise Unfit(f"{place}: words that are put together cannot be translated: {ast.unparse(node)}")
    return []


def read(language: str) -> list[Message]:
    """What the file of a language holds, in its order; nothing where there is none."""
    file = ts_file(language)
    if not file.exists():
        return []
    return [_message(node) for node in ElementTree.parse(file).getroot().iter("message")]


def _message(node: ElementTree.Element) -> Message:
    translation = node.find("translation")
    assert translation is not None
    if node.get("numerus") == "yes":
        forms = [each.text or "" for each in translation.findall("numerusform")]
        one = node.findtext("extracomment", "").removeprefix("One: ")
    else:
        forms, one = [translation.text or ""], None
    files = [each.get("filename", "").removeprefix("../../") for each in node.findall("location")]
    return Message(Words(node.findtext("source", ""), one), files, forms if all(forms) else [])


def write(language: str, messages: list[Message]) -> None:
    """Replace the file of a language."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language][0]}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
        *(line for each in messages for line in _lines(each, LANGUAGES[language][1])),
        "</context>",
        "</TS>",
        "",
    ]
    new = ts_file(language).with_suffix(f".ts.{os.getpid()}")
    new.write_text("\n".join(lines), "utf-8")
    new.replace(ts_file(language))


def _lines(message: Message, n_forms: int) -> Iterator[str]:
    counted = message.words.one is not None
    yield '    <message numerus="yes">' if counted else "    <message>"
    yield from (f'        <location filename="../../{each}"/>' for each in message.files)
    yield f"        <source>{escape(message.words.many)}</source>"
    if counted:
        yield f"        <extracomment>One: {escape(message.words.one or '')}</extracomment>"
    state = "" if message.forms else ' type="unfinished"'
    if counted:
        yield f"        <translation{state}>"
        forms = message.forms or [""] * n_forms
        yield from (f"            <numerusform>{escape(each)}</numerusform>" for each in forms)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(message.forms[0] if message.forms else '')}</translation>"
    yield "    </message>"


def ts_file(language: str) -> Path:
    return FOLDER / f"kzexplorer_{language}.ts"


def qm_file(language: str) -> Path:
    return FOLDER / f"kzexplorer_{language}.qm"


def faults(message: Message, language: str) -> list[str]:
    """What a translation did not keep of the English words; nothing where it is good, or not there yet."""
    if not message.forms:
        return []
    wanted = 1 if message.words.one is None else LANGUAGES[language][1]
    if len(message.forms) != wanted:
        return [f"{len(message.forms)} forms instead of {wanted}"]
    return [fault for form in message.forms for fault in _faults(message.words, form)]


def _faults(words: Words, said: str) -> Iterator[str]:
    source = words.many
    lost = set(_VALUE.findall(source)) ^ set(_VALUE.findall(said))
    if words.one is not None and "{n}" not in words.one:
        lost -= {"n"}
    if lost:
        yield f"the values are not the same: {' '.join(sorted(lost))}"
    if _mnemonics(source) != _mnemonics(said):
        yield "an & before the letter of a key is missing, or too many"
    if _end(source) != _end(said) and not source.endswith(_ABBREVIATED):
        yield f"ends on {said[-1]!r} instead of {source[-1]!r}"
    for strip in (str.lstrip, str.rstrip):
        if (strip(source) == source) != (strip(said) == said):
            yield "begins or ends with a space unlike the English words"
    if _UNWANTED_TWICE.search(said) and not _UNWANTED_TWICE.search(source):
        yield "two spaces"
    if source.count("\n") != said.count("\n"):
        yield "not as many lines"


def _mnemonics(words: str) -> int:
    return len(re.findall(r"&(?=\w)", words.replace("&&", "")))


def _end(words: str) -> str:
    last = words.rstrip()[-1:]
    return last if last in "….:?!" else ""


def release(language: str) -> None:
    """Compile the file of a language to what Qt reads."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    new = qm_file(language).with_suffix(f".qm.{os.getpid()}")
    subprocess.run([program, "-silent", ts_file(language), "-qm", new], check=True)
    new.replace(qm_file(language))  # in one step: a window that runs has the old one mapped into its memory


@contextlib.contextmanager
def _locked() -> Iterator[None]:
    """Alone with the files; on Windows, where nobody shares a checkout, there is no such lock."""
    if os.name == "nt":
        yield
        return
    import fcntl

    FOLDER.mkdir(exist_ok=True)
    folder = os.open(FOLDER, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def collect(language: str) -> None:
    """Bring the file of a language up to date; what is no longer in the program is printed before it goes."""
    there = {each.words.many: each for each in read(language)}
    messages = collected()
    for message in messages:
        old = there.pop(message.words.many, None)
        same_kind = old is not None and (old.words.one is None) == (message.words.one is None)
        message.forms = old.forms if old is not None and same_kind else []
    gone = {each.words.many: each.forms for each in there.values() if each.forms}
    if gone:
        print(f"{language}: no longer in the program:\n{json.dumps(gone, ensure_ascii=False, indent=1)}")
    write(language, messages)
    release(language)
    n_done = sum(bool(each.forms) for each in messages)
    print(f"{language}: {n_done} of {len(messages)} are translated")


def take_over(language: str, new: dict[str, str | list[str]]) -> int:
    """Set translations that keep what they must; how many did not, each of them printed."""
    messages = {each.words.many: each for each in read(language)}
    n_refused = 0
    for words, said in new.items():
        if words not in messages:
            wrong = ["not in the program"]
        else:
            trial = Message(messages[words].words, [], [said] if isinstance(said, str) else said)
            wrong = faults(trial, language)
        if wrong:
            n_refused += 1
            print(f"refused: {words!r} -> {said!r}: {'; '.join(wrong)}")
        else:
            messages[words].forms = trial.forms
    write(language, list(messages.values()))
    release(language)
    print(f"{language}: {len(new) - n_refused} set, {n_refused} refused")
    return n_refused


def missing(language: str, like: str) -> dict[str, dict[str, str | list[str]]]:
    """By the first file whose name contains `like`: words without a translation, with empty forms to fill in."""
    by_file: dict[str, dict[str, str | list[str]]] = {}
    for each in read(language):
        if not each.forms and each.files and like in each.files[0]:
            empty: str | list[str] = "" if each.words.one is None else [""] * LANGUAGES[language][1]
            by_file.setdefault(each.files[0], {})[each.words.many] = empty
    return by_file


def main() -> int:
    """0 where nothing was refused."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command")
    for name in ("set", "missing"):
        command = commands.add_parser(name)
        command.add_argument("language", choices=LANGUAGES)
        if name == "set":
            command.add_argument("file", type=Path)
        else:
            command.add_argument("--like", default="", help="only of files whose names contain this")
    asked = parser.parse_args()
    with _locked():
        if asked.command == "set":
            return 1 if take_over(asked.language, json.loads(asked.file.read_text("utf-8"))) else 0
        if asked.command == "missing":
            print(json.dumps(missing(asked.language, asked.like), ensure_ascii=False, indent=1))
            return 0
        for language in LANGUAGES:
            collect(language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
