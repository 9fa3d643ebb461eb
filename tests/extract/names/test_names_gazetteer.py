from __future__ import annotations

import pytest

from kzexplorer.extract.names.gazetteer import Entry, gazetteer, with_article
from kzexplorer.extract.names.words import cut
from kzexplorer.paths import resource


def entry(text: str) -> Entry | None:
    match = gazetteer().match(cut(text, 0, len(text)), 0)
    return None if match is None else match[1]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("U.S.", "United States"), ("USA", "United States"), ("America", "United States"), ("UK", "United Kingdom"),
        ("the Republic of Kazakhstan"[4:], "Kazakhstan"), ("Alma-Ata", "Almaty"), ("Leningrad", "Saint Petersburg"),
        ("Peking", "Beijing"), ("USSR", "Soviet Union"), ("Burma", "Myanmar"), ("Ivory Coast", "Côte d'Ivoire"),
        ("OSCE", "Organization for Security and Cooperation in Europe"), ("Washington, D.C.", "Washington"),
    ],
)  # fmt: skip
def test_that_other_names_lead_to_one_entry(words: str, name: str) -> None:
    found = entry(words)
    assert found is not None
    assert found.name == name


def test_that_an_acronym_needs_capitals() -> None:
    assert entry("Us") is None
    assert entry("who") is None


def test_that_the_longest_name_is_taken() -> None:
    text = "New South Wales Police"
    match = gazetteer().match(cut(text, 0, len(text)), 0)
    assert match is not None
    assert match[0] == 3


def test_that_demonyms_lead_to_their_country() -> None:
    words = cut("Kazakh Dutch Philippine", 0, 23)
    assert [gazetteer().land(word) for word in words] == ["Kazakhstan", "Netherlands", "Philippines"]


def test_that_countries_take_an_article_where_english_has_one() -> None:
    assert with_article("United States") == "the United States"
    assert with_article("Laos") == "Laos"
    assert with_article("Kansas") == "Kansas"


def test_that_the_tables_stay_small() -> None:
    folder = resource("gazetteer/README.md").parent
    assert sum(file.stat().st_size for file in folder.iterdir()) < 1_500_000


def test_that_rows_have_the_columns_that_the_readme_names() -> None:
    columns = {"countries": 5, "demonyms": 3, "states": 3, "regions": 3, "bodies": 2, "cities": 4, "subdivisions": 2,
               "former_names": 2}  # fmt: skip
    for file, n_columns in columns.items():
        lines = resource(f"gazetteer/{file}.tsv").read_text(encoding="utf-8").splitlines()
        assert {line.count("\t") + 1 for line in lines} == {n_columns}, file
