"""What a pack says to somebody who has it without the program: what is in it, and how to check it by hand."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.export.pack_form import DOCUMENTS, EVENTS, MANIFEST, SOURCE_SUMS, SUMS
from kzexplorer.export.records import About

_HEAD = """\
{title}
{rule}

An evidence pack: {events} from {documents}, with the exact words that tell each of them.
Made on {created} by kzexplorer {version}. Chosen by: {query}

What is in it
-------------
{contents}

How to check that nothing was changed
-------------------------------------
Unpack the archive and, in its folder, run one of these:

    sha256sum -c {sums}
        on Linux
    shasum -a 256 -c {sums}
        on macOS
    Get-ChildItem -Recurse -File | Get-FileHash -Algorithm SHA256
        in the PowerShell of Windows; compare what it prints with {sums}

The last 64 characters of the archive itself are the SHA-256 of all its bytes before them. They are the fingerprint of
the pack. These sums show damage and careless changes. Somebody who changes a pack with care can make new sums: ask the
person who made it, by another way than the one it came by, whether the fingerprint is the same.

"""
_WITH_TEXTS = """\
How to check a quotation
------------------------
1. Find it in {events}. It names its document by number, gives its exact words, and where they begin and end.
2. In {documents} the document of that number names its file ("source") and its text as it was read ("text").
3. Open the file and look for the words; "page" and "locator" say where, "prefix" and "suffix" what stands around them.
4. The places count Unicode code points of the text, from 0; the end is not included. In Python:

       text = open("texts/...", encoding="utf-8", newline="").read()
       text[start:end] == exact

   The text is what was read from the file, and can be read anew from it with the program.
"""
_WITHOUT_SOURCES = """\
How to check a quotation
------------------------
The pack holds the sums of its sources, not the sources.
1. Find the quotation in {events}. It names its document by number and gives its exact words.
2. In {documents} the document of that number has the name of its file and its SHA-256.
3. Get the file, and see that it is the same one: sha256sum FILE, compared with {source_sums}. What lay inside another
   file, as an attachment does, has to be taken out of it first; "inside" names that file.
4. Open it and look for the words; "page" and "locator" say where, "prefix" and "suffix" what stands around them.
"""
_WITH_PROGRAM = """
With the program
----------------
    kzexplorer verify PACK.zip{sources}

reads every source anew, looks for every quotation at its place, and says which is not there.
"""


def readme(about: About, contents: Sequence[tuple[str, str]], *, hashes_only: bool) -> str:
    """`contents` are the names of the members and what each is."""
    width = max(len(name) for name, _ in contents) + 2
    title = " ".join(about.title.split()) or "Evidence"
    head = _HEAD.format(
        title=title,
        rule="=" * min(len(title), 100),
        events=f"{about.n_events:,} event{'s' * (about.n_events != 1)}",
        documents=f"{about.n_documents:,} document{'s' * (about.n_documents != 1)}",
        created=about.created,
        version=about.version,
        query=" ".join((about.chosen or about.query).split()) or "none, everything",
        contents="\n".join(f"{name:{width}}{words}" for name, words in contents),
        sums=SUMS,
    )
    how = (_WITHOUT_SOURCES if hashes_only else _WITH_TEXTS).format(
        events=EVENTS, documents=DOCUMENTS, source_sums=SOURCE_SUMS
    )
    return head + how + _WITH_PROGRAM.format(sources=" --sources FOLDER" if hashes_only else "")


def contents(reports: Sequence[str], *, hashes_only: bool) -> list[tuple[str, str]]:
    """What the members are, in the words of the README."""
    sources = (
        [(SOURCE_SUMS, "SHA-256 of the file of each document; the files themselves are not in the pack")]
        if hashes_only
        else [
            ("sources/", "the files of the documents, byte for byte"),
            ("texts/", "the text as it was read from each"),
        ]
    )
    return [
        *((name, "the report, to be read") for name in reports),
        (EVENTS, "the events with every quotation, as JSON, one event a line"),
        (DOCUMENTS, "the documents that are quoted, as JSON, one document a line"),
        *sources,
        (MANIFEST, "what the pack is, and size and SHA-256 of each file in it"),
        (SUMS, "SHA-256 of each file, in the form that sha256sum checks"),
    ]
