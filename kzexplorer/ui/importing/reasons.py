"""Says why files were refused or left out, which is kept in English, in the language of the person."""

from __future__ import annotations

import re

from kzexplorer.translation import later, tr

_SENTENCES = (
    later("Could not read {name}: {reason}."),
    later("Could not read all of {name}: {reason}."),
    later("Could not look into {name}: {reason}."),
    later("Events were not looked for in {name}: {reason}."),
)
_REASONS = (
    later("already there as {name}"),
    later("already there, with all that lies in it"),
    later("the same as {name}"),
    later("part of this workspace"),
    later("could not be read last time"),
    later("hidden"),
    later("it takes longer than {number} seconds"),
    later("it needs too much memory"),
    later("it is damaged or unpacks to more than there is memory for"),
    later("something in it cannot be understood"),
    later("that takes too long"),
    later("that needs too much memory"),
    later("it lies in a file in a file in a file"),
    later("there are no words in it"),
    later("there are no messages in it"),
    later("there are no files in it"),
    later("the page has no text"),
    later("its rows cannot be told apart"),
    later("it is encrypted"),
    later("it is damaged"),
    later("it is empty"),
    later("it is a folder"),
    later("it is not text"),
    later("it has more than 5 million cells"),
    later("it says that it has {number} pages"),
    later("more than {number} files or {gigabytes} GB are in it"),
)
_STEPS = (
    later("Try it again with more time."),
    later("Open it in the program that it comes from, save it anew, and add that."),
    later("Split it into smaller files."),
    later("Split it into several."),
    later("Unpack it and add what is in it."),
    later("Unpack it and add what you need of it."),
    later("Choose another file."),
    later("Choose a folder with documents."),
    later("Remove its password and add it again."),
    later("Save its content to a file first."),
    later("Save it as plain text and add that."),
    later("Save it as a table without lists in lists."),
    later("Save it as CSV anew."),
    later("Save it as .xlsx or .csv anew."),
    later("Read it as text."),
    later("Open it in a browser and copy its text."),
    later("Mend it in the program that it comes from."),
    later("Get it anew from where it came from."),
    later("Check the name and that you may read it."),
    later("Check that you may read it."),
    later("Add a copy without protection."),
)
_PLACE = re.compile(r"\\{(\w+)\\}")


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(words)), re.DOTALL)


_PATTERNS = [(words, _pattern(words)) for words in (*_SENTENCES, *_REASONS)]


def said(kept: str) -> str:
    """The same in the person's language; as it is where it is none of the sentences that are known."""
    if kept in _STEPS:
        return tr(kept)
    for words, pattern in _PATTERNS:
        found = pattern.fullmatch(kept)
        if found is not None:
            parts = found.groupdict()
            return tr(words, **{part: said(value) if part == "reason" else value for part, value in parts.items()})
    return kept
