"""The style sheet of an HTML report: the one that the program brings, or one of the person's own."""

from __future__ import annotations

import re
from pathlib import Path

from kzexplorer.errors import Problem, reason_of
from kzexplorer.paths import resource

_LARGEST = 2_000_000
_FROM_ELSEWHERE = re.compile(r"@import|url\(\s*[\"']?\s*(?!data:|#)", re.IGNORECASE)


def house_css(template: Path | None) -> str:
    """What stands between the style tags, which it cannot end. Raises Problem for a file that is no style sheet."""
    path = template or resource("templates/report.css")
    try:
        with path.open("rb") as file:
            css = file.read(_LARGEST + 1).decode()
    except OSError as error:
        raise Problem(f"Could not read the template {path}: {reason_of(error)}.", "Choose another one.") from error
    except UnicodeDecodeError:
        raise _unusable(path, "it is no text in UTF-8") from None
    if len(css) > _LARGEST or "\0" in css or "{" not in css:
        raise _unusable(path, "it is no style sheet")
    if _FROM_ELSEWHERE.search(css):
        raise _unusable(path, "it asks for another file, and a report must need none")
    return css.replace("</", "<\\/")


def _unusable(path: Path, reason: str) -> Problem:
    return Problem(
        f"{path.name} cannot be the template of an HTML report: {reason}.",
        "Choose a style sheet (.css) that needs no other file.",
    )
