"""An entry of BibTeX is read by others as it was meant, whatever signs a document holds."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.bibtex import bibtex_entry, bibtex_key, latex
from kzexplorer.domain.citation import Cited
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When

SIGNS = r"""a {b} 100 % & $5 #1 x_y ~ ^ \end{document} <d> "e" -- ,, @misc{g} ?"""


def cited(**more: Any) -> Cited:
    values: dict[str, Any] = {
        "words": "The envoy arrived", "span": Span(14, 77), "title": "Joint statement", "name": "joint.pdf",
        "dated": When.of_day(2011, 9, 22), "sha256": "0123456789abcdef",
    }  # fmt: skip
    return Cited(**(values | more))


def read(entry: str) -> dict[str, Any]:
    """The entry as pandoc understands it."""
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        pytest.skip("needs pandoc, which is not installed")
    done = subprocess.run(
        [pandoc, "-f", "bibtex", "-t", "csljson"], input=entry, capture_output=True, text=True, check=True, timeout=60
    )
    [found] = json.loads(done.stdout)
    return dict(found)


def test_that_an_entry_has_title_date_file_place_and_words() -> None:
    assert bibtex_entry(cited(page=3, author="Anna Kivi")) == (
        "@misc{statement2011-01234567-14-77,\n"
        "  author = {{Anna Kivi}},\n"
        "  title = {{Joint statement}},\n"
        "  year = {2011},\n"
        "  month = {September},\n"
        "  date = {2011-09-22},\n"
        "  howpublished = {joint.pdf},\n"
        "  note = {p. 3, characters 14--77: ``The envoy arrived''},\n"
        "}"
    )


def test_that_dates_are_told_as_far_as_they_are_known() -> None:
    assert "year = {n.d.}" in bibtex_entry(cited(dated=None))
    year = bibtex_entry(cited(dated=When.of_year(1998)))
    assert "year = {1998}" in year
    assert "month" not in year
    assert "year = {44 BCE}" in bibtex_entry(cited(dated=When.of_year(-43)))


def test_that_another_program_reads_every_sign_back() -> None:
    found = read(bibtex_entry(cited(title=SIGNS, words=SIGNS, author="Müller & Sons and Ко")))
    assert (found["id"], found["issued"]) == ("document2011-01234567-14-77", {"date-parts": [[2011, 9, 22]]})
    assert found["title"] == SIGNS
    assert found["note"] == f"characters 14–77: “{SIGNS}”"
    assert [author.get("literal") or author["family"] for author in found["author"]] == ["Müller & Sons and Ко"]


def test_that_braces_without_a_partner_do_not_end_the_entry() -> None:
    assert read(bibtex_entry(cited(words="}{ @misc{other, year = 1}")))["id"] == "statement2011-01234567-14-77"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_that_no_sign_means_anything_to_latex(words: str) -> None:
    escaped = latex(words)
    assert escaped.count("{") == escaped.count("}")
    assert "\n" not in escaped
    bare = re.sub(r"\\text[a-z]+\{\}|\\[&%$#_{}]|\{\"\}|\{\}", "", escaped)
    assert not set(bare) & set("\\{}&%$#_~^")


@pytest.mark.parametrize("title", ["", "Шартнама", "№ 5"])
def test_that_a_title_without_latin_letters_has_a_key_too(title: str) -> None:
    assert re.fullmatch(r"[a-z]+2011-01234567-14-77", bibtex_key(cited(title=title)))


def test_that_keys_differ_by_document_and_place_and_by_nothing_else() -> None:
    keys = {bibtex_key(cited(span=Span(1, end), sha256=digest)) for end in (5, 6) for digest in ("a" * 64, "b" * 64)}
    assert len(keys) == 4
    assert bibtex_key(cited(words="Other words")) == bibtex_key(cited())
