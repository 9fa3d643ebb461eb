from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.extract import dates, entities, names, passages, sentences

PIECES = st.lists(
    st.sampled_from(
        ["President", "of", "the", "Ghana", "U.S.", "J.", "Doe", "Mary", "Treaty", "on", "Commission", "KZ", "and",
         ",", ".", "Кайрат", "😀", "’s", "-", "Lake", "New", "York", "(ABC)", "NATO", "Summit", "\n", "our", "leader",
         "American", "side", "Minister", "Kazakhstan", "as"]
    ), max_size=50,
)  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=150)


def resolve(text: str) -> tuple[Entity, ...]:
    parts = sentences.split(text, passages.split(text))
    return entities.resolve(text, names.find(text, parts, ()), parts)


def entity(text: str, name: str) -> Entity:
    return next(found for found in resolve(text) if found.name == name)


def mentions(text: str, name: str) -> list[str]:
    return [mention.span.of(text) for mention in entity(text, name).mentions]


def test_that_full_name_initial_and_surname_are_one_person() -> None:
    text = "President of Ghana Kofi Mensah spoke. K. Mensah left. Later Mensah returned."
    mensah = entity(text, "Kofi Mensah")
    assert mentions(text, "Kofi Mensah") == ["Kofi Mensah", "K. Mensah", "Mensah"]
    assert [mention.rule for mention in mensah.mentions[1:]] == ["initial and surname", "surname"]
    assert mensah.role == "President of Ghana"
    assert mensah.aliases == ("K. Mensah", "Mensah", "President of Ghana Kofi Mensah")


def test_that_people_of_one_surname_and_other_given_names_stay_two() -> None:
    text = "John Carver met Jane Carver at noon."
    assert {found.name for found in resolve(text)} == {"John Carver", "Jane Carver"}


@pytest.mark.parametrize(
    "text",
    [
        "John Carver was elected in 1796. His son John Paul Carver was elected in 1824.",
        "President John Carver met Secretary of State John Paul Carver.",
    ],
)
def test_that_namesakes_told_apart_by_kin_or_office_stay_two(text: str) -> None:
    assert {found.name for found in resolve(text) if "Carver" in found.name} == {"John Carver", "John Paul Carver"}


def test_that_a_middle_name_left_out_later_is_the_same_person() -> None:
    text = "Jane Paula Carver visited Peru. Jane Carver left."
    assert mentions(text, "Jane Paula Carver") == ["Jane Paula Carver", "Jane Carver"]


def test_that_a_bare_congress_is_american_only_where_the_text_is() -> None:
    american = "The United States is far. Congress passed a law."
    assert mentions(american, "United States Congress") == ["Congress"]
    for text in ("Peru is far. The Congress passed a law.", "The United States saw a new Congress elect him in Peru."):
        assert "United States Congress" not in {found.name for found in resolve(text)}


def test_that_new_york_keeps_its_written_name() -> None:
    assert mentions("They met in New-York. They left New York.", "New York") == ["New-York", "New York"]


def test_that_a_sign_of_money_is_no_country() -> None:
    assert resolve("It cost US$ 5 million.") == ()


def test_that_documents_of_one_common_name_are_told_apart_by_their_dates() -> None:
    text = (
        "On 5 May 1990 they adopted a Joint Statement. On 6 June 1991 they signed a Joint Statement. "
        "The Joint Statement was long."
    )
    parts = sentences.split(text, passages.split(text))
    found_dates = dates.find(text, parts, passages.split(text), None)
    found = entities.resolve(text, names.find(text, parts, found_dates), parts, found_dates)
    assert [(each.name, len(each.mentions)) for each in found] == [
        ("Joint Statement (5 May 1990)", 1),
        ("Joint Statement (6 June 1991)", 2),
    ]


def test_that_a_surname_shared_by_two_goes_to_the_office() -> None:
    text = "Senator Paul Reyes and Ambassador Lucia Reyes came. Ambassador Reyes spoke."
    assert mentions(text, "Lucia Reyes") == ["Lucia Reyes", "Reyes"]


def test_that_countries_and_their_official_names_are_one_place() -> None:
    text = "Kazakhstan grows wheat. The Republic of Kazakhstan sells it. KZ wheat is good."
    assert mentions(text, "Kazakhstan") == ["Kazakhstan", "Republic of Kazakhstan", "KZ"]


def test_that_an_office_means_who_holds_it() -> None:
    text = "President of Ghana Kofi Mensah came. The President of Ghana met King Haakon. The Ghanaian leader left."
    mensah = entity(text, "Kofi Mensah")
    assert [m.rule for m in mensah.mentions[1:]] == ["office: President of Ghana", "office: Ghanaian leader"]
    assert "The Ghanaian leader" in mensah.aliases


def test_that_the_country_in_an_office_keeps_its_own_mention() -> None:
    text = "US President Ann Doe came. US leader spoke."
    assert mentions(text, "United States") == ["US", "US"]
    assert mentions(text, "Ann Doe") == ["Ann Doe", "leader"]
    assert entity(text, "United States").mentions[0].rule == entities.IN_OFFICE


def test_that_our_leader_is_told_by_our() -> None:
    text = "Our state leader Timur Sadykov met French President Jean Moreau. Then our President flew home."
    assert mentions(text, "Timur Sadykov") == ["Timur Sadykov", "our President"]


def test_that_the_leader_whose_country_is_open_takes_the_country_left() -> None:
    text = (
        "Our state leader Timur Sadykov met French President Jean Moreau. Kazakh leader smiled at Kazakhstan's guests."
    )
    sadykov = entity(text, "Timur Sadykov")
    assert sadykov.mentions[-1].rule.startswith("office: Kazakh leader")


def test_that_the_president_is_the_one_named_last() -> None:
    text = "President Ann Doe wrote to President Bo Lund. The President thanked her."
    assert mentions(text, "Bo Lund") == ["Bo Lund", "The President"]


def test_that_a_vice_president_is_not_the_president() -> None:
    text = "President Ann Doe came. Vice President Bo Lund came too. The President spoke."
    assert mentions(text, "Ann Doe") == ["Ann Doe", "The President"]


def test_that_the_country_after_a_name_tells_the_office() -> None:
    text = "They met Queen Astrid of Norway. The Norwegian leader smiled."
    assert entity(text, "Queen Astrid").role == "Queen of Norway"
    assert mentions(text, "Queen Astrid")[-1] == "The Norwegian leader"


def test_that_one_of_two_surnames_is_enough() -> None:
    text = "General Emilio Vargas Soto marched. Then Vargas stopped."
    assert mentions(text, "Emilio Vargas Soto") == ["Emilio Vargas Soto", "Vargas"]


def test_that_a_firm_is_known_without_its_legal_form() -> None:
    text = "The Blue Harbour Company grew. Shares of Kelp Foods Inc. fell, and Kelp Foods apologised."
    assert mentions(text, "Kelp Foods Inc.") == ["Kelp Foods Inc.", "Kelp Foods"]


def test_that_an_office_beside_a_name_belongs_to_it() -> None:
    text = "Ida Stone, the Governor of Kansas, spoke."
    assert entity(text, "Ida Stone").role == "Governor of Kansas"


@pytest.mark.parametrize(
    "text", ["He was appointed Minister to Peru.", "No U.S. Minister was sent.", "A president came."]
)
def test_that_a_post_is_not_a_person(text: str) -> None:
    told = f"US Minister Ann Doe came. Peruvian President Bo Lund left. {text}"
    people = [found for found in resolve(told) if found.type is EntityType.PERSON]
    assert [len(person.mentions) for person in people] == [1, 1]


def test_that_short_forms_mean_what_was_named_before() -> None:
    text = "The Clean Rivers Commission met. The Commission agreed."
    found = entity(text, "Clean Rivers Commission")
    assert [mention.rule for mention in found.mentions][-1] == "short for Clean Rivers Commission"


def test_that_the_people_of_a_country_speak_for_it() -> None:
    text = "The United States agreed. American side will pay."
    assert mentions(text, "United States") == ["United States", "American side"]


def test_that_a_meeting_named_by_a_body_keeps_what_is_its_own() -> None:
    text = "Ministers came to the NATO Summit on time."
    assert mentions(text, "NATO Summit") == ["Summit"]
    assert mentions(text, "NATO") == ["NATO"]


def test_that_a_meeting_keeps_its_noun_beside_its_city() -> None:
    text = "They danced at the Congress of Vienna for months."
    assert mentions(text, "Congress of Vienna") == ["Congress"]
    assert mentions(text, "Vienna") == ["Vienna"]


def test_that_the_role_is_tidied() -> None:
    text = (
        "They met then President of the Republic of Ghana Kofi Mensah "
        "and Norway's newly appointed Minister of Trade, Liv Berg."
    )
    assert entity(text, "Kofi Mensah").role == "President of Ghana"
    assert entity(text, "Liv Berg").role == "Minister of Trade of Norway"


@settings(max_examples=60)
@given(st.one_of(TEXTS, PIECES.map(" ".join), PIECES.map("".join)))
def test_that_mentions_are_exact_and_never_overlap(text: str) -> None:
    found = resolve(text)
    assert found == resolve(text)
    spans = sorted(mention.span for one in found for mention in one.mentions)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    for one in found:
        assert one.name
        assert list(one.mentions) == sorted(one.mentions, key=lambda mention: mention.span)
        assert all(mention.span.end <= len(text) and mention.rule for mention in one.mentions)
    assert [one.mentions[0].span for one in found] == sorted(one.mentions[0].span for one in found)


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("Envoys of NATO met in Ulaanbaatar.", "NATO", "North Atlantic Treaty Organization"),
        ("Envoys of NATO met in Ulaanbaatar.", "Ulaanbaatar", "Ulan Bator"),
        ("Envoys of the U.S. met in Peru.", "United States", "U.S"),
        ("The US Congress met.", "US Congress", "United States Congress"),
    ],
)
def test_that_an_entity_is_called_as_the_text_calls_it_but_for_initials_of_a_country(
    text: str, name: str, alias: str
) -> None:
    found = entity(text, name)
    assert any(alias in other for other in found.aliases)
