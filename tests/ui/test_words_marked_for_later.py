"""Words that a table marks for translation are translated where they are given out or filled into a sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import kzexplorer

_UI = Path(kzexplorer.__file__).parent / "ui"


def _is_call(node: ast.AST, *names: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(_UI.rglob("*.py")):
        yield str(path.relative_to(_UI)), ast.parse(path.read_text("utf-8"))


def _marked(module: ast.Module) -> set[str]:
    assigned = (node for node in module.body if isinstance(node, ast.Assign) and _is_call(node.value, "later"))
    return {target.id for node in assigned for target in node.targets if isinstance(target, ast.Name)}


def _imported(module: ast.Module) -> set[str]:
    lines = (node for node in module.body if isinstance(node, ast.ImportFrom))
    return {name.asname or name.name for line in lines for name in line.names}


def _bare(module: ast.Module, marked: set[str]) -> Iterator[ast.Name]:
    """Marked words that a function returns, or that are filled into a sentence, as they are."""
    for node in ast.walk(module):
        if isinstance(node, ast.Return):
            given = [node.value]
        elif _is_call(node, "tr", "trn") and isinstance(node, ast.Call):
            given = [each.value for each in node.keywords]
        else:
            continue
        yield from (each for each in given if isinstance(each, ast.Name) and each.id in marked)


def test_that_no_words_marked_for_later_are_shown_in_english() -> None:
    modules = dict(_modules())
    everywhere = set().union(*map(_marked, modules.values()))
    assert len(everywhere) > 20
    found = [
        f"{name}:{bare.lineno}: {bare.id}"
        for name, module in modules.items()
        for bare in _bare(module, _marked(module) | (_imported(module) & everywhere))
    ]
    assert found == []
