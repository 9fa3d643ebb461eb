from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, DateType, When
from kzexplorer.extract import names, passages, sentences

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
PIECES = st.lists(
    st.sampled_from(
        ["President", "of", "the", "Ghana", "U.S.", "J.", "Doe", "Mary", "Treaty", "on", "Commission", "KZ", "and",
         ",", ".", "Кайрат", "😀", "’s", "-", "Lake", "New", "York", "(ABC)", "NATO", "Summit", "\n", "our", "leader",
         "resolution", "resolutions", "338", "(1973)", "7th", "session", "summit", "Duke", "I", "IV", "Peace", "Banco",
         "de", "in", "Law", "Embassy", "Lima", "שלום", "مصر", "José", "Zoë", "–", "World", "Congress", "House"]
    ), max_size=40,
)  # fmt: skip


def find(text: str, dates: tuple[DateMention, ...] = ()) -> tuple[names.Name, ...]:
    parts = passages.split(text)
    return names.find(text, sentences.split(text, parts), dates)


def found(text: str) -> dict[str, str]:
    return {name.head.of(text): name.type.value for name in find(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks in Lima ended when Peru and Chile agreed.", {"Lima": "place", "Peru": "place", "Chile": "place"}),
        ("The envoy met President Anna Kowalska in Warsaw.", {"Anna Kowalska": "person", "Warsaw": "place"}),
        ("Officials from the U.S. and the UN spoke.", {"U.S.": "place", "UN": "organisation"}),
        ("Reports by J. Okonkwo and M.Petrov were read.", {"J. Okonkwo": "person", "M.Petrov": "person"}),
        ("They joined the Baltic Fisheries Commission last year.", {"Baltic Fisheries Commission": "organisation"}),
        ("They signed the Treaty on Open Rivers in Vienna.", {"Treaty on Open Rivers": "document", "Vienna": "place"}),
        ("Ways were shown at the Clean Water Forum there.", {"Clean Water Forum": "meeting"}),
        ("Boats crossed Lake Malawi at night.", {"Lake Malawi": "place"}),
        ("He flew from Alma-Ata to New-York.", {"Alma-Ata": "place", "New-York": "place"}),
        ("She works for the Ministry of Trade, Industry and Energy now.",
         {"Ministry of Trade, Industry and Energy": "organisation"}),
        ("Money went to the Agency for international development there.",
         {"Agency for international development": "organisation"}),
        ("The mission of General Jorge Peralta failed.", {"Jorge Peralta": "person"}),
        ("Armas Henry Salo and Sh.Rakhim read it.", {"Armas Henry Salo": "person", "Sh.Rakhim": "person"}),
        ("The Workers’ Unity Party won.", {"Workers’ Unity Party": "organisation"}),
        ("It repealed the Hobart–Quill act.", {"Hobart–Quill act": "document"}),
        ("They quoted Resolution 1412 again.", {"Resolution 1412": "document"}),
        ("We read the Toronto Star daily.", {"Toronto Star": "organisation"}),
        ("She painted “The Old Mill Road” here.", {}),
        ("The Roman legions and South African miners struck.", {}),
        ("A note reached H.E. Batbold Sukhbaatar there.", {"Batbold Sukhbaatar": "person"}),
        ("The chairman of Samruk-Kazyna JSC left.", {"Samruk-Kazyna JSC": "organisation"}),
        ("We saw Presidents Adeyemi and Banda on Sunday.", {"Adeyemi": "person", "Banda": "person"}),
        ("The Duke of Ardmore met Leopold I and the king.", {"Duke of Ardmore": "person", "Leopold I": "person"}),
        ("The Peace of Ravenna held.", {"Peace of Ravenna": "document"}),
        ("They signed a Memorandum of Understanding on Cooperation in the Field of Forestry in Quito.",
         {"Memorandum of Understanding on Cooperation in the Field of Forestry": "document", "Quito": "place"}),
        ("The Law on Inland Fisheries was read.", {"Law on Inland Fisheries": "document"}),
        ("Under the Law of the Rivers Convention they paid.", {"Law of the Rivers Convention": "document"}),
        ("The Hungarian Grain and Cattle Board met.", {"Hungarian Grain and Cattle Board": "organisation"}),
        ("The Partido Verde de Bolivia won.", {"Partido Verde de Bolivia": "organisation", "Bolivia": "place"}),
        ("The House of Deputies of Chile sat.", {"House of Deputies of Chile": "organisation"}),
        ("Envoys left the Congress of Lisbon.", {"Congress of Lisbon": "meeting", "Lisbon": "place"}),
        ("The Fourth Congress of Weavers was loud.", {"Fourth Congress of Weavers": "meeting"}),
        ("The Embassy of Peru in Norway closed.", {"Embassy of Peru in Norway": "organisation"}),
        ("Talks between Han Mu-se and Julie Bishop ended.", {"Han Mu-se": "person", "Julie Bishop": "person"}),
        ("Nothing was left to Tullio di Savonari.", {"Tullio di Savonari": "person"}),
        ("The 43rd Rifle Division moved on.", {"43rd Rifle Division": "organisation"}),
        ("The Agrarian Party’s National Convention was held.", {"Agrarian Party": "organisation",
         "National Convention": "meeting"}),
        ("Ruskov led, and Tarnik and Belzor fled. Then Ruskov died, Belzor was exiled, Orvald resigned.",
         dict.fromkeys(("Ruskov", "Tarnik", "Belzor", "Orvald"), "person")),
        ("All Member States and Contracting Parties agreed.", {}),
        ("Old style, 3 May, N.S. France was told.", {"France": "place"}),
    ],
)  # fmt: skip
def test_that_names_are_found_with_their_type(text: str, expected: dict[str, str]) -> None:
    assert found(text) == expected


def test_that_a_title_lies_outside_the_head() -> None:
    text = "A letter came from Peruvian Prime Minister Rosa Quispe."
    name = next(name for name in find(text) if name.type is EntityType.PERSON)
    assert name.head.of(text) == "Rosa Quispe"
    assert name.span.of(text) == "Peruvian Prime Minister Rosa Quispe"
    assert name.title == "Prime Minister"


def test_that_a_surname_alone_is_found_where_the_full_name_stands_elsewhere() -> None:
    text = "Maria Zubkova opened the dam. Later Zubkova left."
    assert [name.head.of(text) for name in find(text)] == ["Maria Zubkova", "Zubkova"]


def test_that_the_text_explains_its_abbreviations() -> None:
    text = "The North Sea Herring Board (NSHB) met. The NSHB paid. Trade of KZ with Kazakhstan’s neighbours grew."
    known = {name.head.of(text): name.known for name in find(text)}
    assert known["NSHB"] == "North Sea Herring Board"
    assert known["KZ"] == "Kazakhstan"


def test_that_initials_of_a_region_named_elsewhere_mean_it() -> None:
    text = "Rivers of Central Asia dry up. Dams in CA leak."
    assert next(name for name in find(text) if name.head.of(text) == "CA").known == "Central Asia"


def test_that_a_country_code_means_nothing_where_the_country_is_not_named() -> None:
    assert "KZ" not in found("The form KZ was filled in by hand.")


def test_that_a_body_inside_a_meeting_is_found_too() -> None:
    text = "Ministers came to the NATO Summit on time."
    assert found(text) == {"NATO Summit": "meeting", "NATO": "organisation"}


def test_that_words_of_a_date_are_no_names() -> None:
    text = "In May Victoria Hart resigned. April Moon spoke in August."
    day = date(2020, 5, 1)
    when = When.of_day(day.year, day.month, day.day)
    mention = DateMention(Span(3, 6), DateType.DATE, "2020-05", when, "month", "a month")
    assert "May Victoria Hart" not in {name.head.of(text) for name in find(text, (mention,))}


@pytest.mark.parametrize(
    "text",
    [
        "The American side has reaffirmed its view.",
        "Progress was slow and Development continued.",
        "It was the first Kazakh film of the year.",
        "The Cold War ended.",
        "Trade reached 60.5 mln. US dollars.",
    ],
)
def test_that_capitals_that_name_nobody_are_left_alone(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Ambassador of Peru to the Republic of Norway Olvar Brenik left.", "Olvar Brenik", "person"),
        ("Ambassadors of Peru Ana Kivi and the Republic of Chile Sharan Fawaz came.", "Sharan Fawaz", "person"),
        ("He met the Chair of the Committee on Energy Victor Dolman.", "Victor Dolman", "person"),
        (
            "He met the Head of the Council of Northern States Hulen Akrin.",
            "Council of Northern States",
            "organisation",
        ),
        ("During his stay in Vilnius K.Umran was received.", "K.Umran", "person"),
        ("In Oslo Ministers of Culture of Peru met.", "Oslo", "place"),
        ("He met the Vell Group Co-Chairs.", "Vell Group", "organisation"),
        ("Speaker David Usuren Paid Official Visit to Peru", "David Usuren", "person"),
    ],
)
def test_that_a_name_ends_where_a_person_or_verb_follows(text: str, name: str, kind: str) -> None:
    assert found(text).get(name) == kind


@settings(max_examples=60)
@given(st.one_of(TEXTS, PIECES.map(" ".join), PIECES.map("".join)))
def test_that_names_are_parts_of_the_text_the_same_each_time(text: str) -> None:
    first = find(text)
    assert first == find(text)
    for name in first:
        assert name.span.contains(name.head)
        assert name.head.of(text).strip() == name.head.of(text) != ""
    assert list(first) == sorted(first, key=lambda name: (name.span.start, -name.span.end))


def test_that_a_word_of_voicing_marks_alone_is_no_name_and_no_trouble() -> None:
    assert found("He met ﾞ and ﾟ in Lima.") == {"Lima": "place"}
