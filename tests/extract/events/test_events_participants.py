"""Who takes part in happenings and where they are, in invented documents."""

from __future__ import annotations

import pytest

from kzexplorer.domain.event import EventKind
from tests.extract.telling import findings, main_events, names, only_event, places

BILATERAL = (
    "Kenya and Norway\n\nKenya and Norway are friends. The people of Kenya like Norway, and Norwegian fish is loved in "
    "Kenya.\n\n"
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Kenya was recognised by Norway in 1963.", {"Kenya", "Norway"}),
        ("Peru declared war on Chile on 5 May 1879.", {"Peru", "Chile"}),
        ("Anna Kivi presented her credentials to Kenya on 5 May 1990.", {"Anna Kivi", "Kenya"}),
        ("Kenya joined the United Nations in 1963.", {"Kenya", "United Nations"}),
        ("The European Union imposed sanctions on Peru on 5 May 1990.", {"European Union", "Peru"}),
        ("Norway sent a note of protest to Kenya on 5 May 1990.", {"Norway", "Kenya"}),
        ("Norway recalled its ambassador from Kenya on 5 May 1990.", {"Norway", "Kenya"}),
        ("Following the coup, Norway suspended aid to Kenya on 5 May 1990.", {"Norway", "Kenya"}),
        ("Anna Kivi thanked Kenya for its help on 5 May 1990.", {"Anna Kivi", "Kenya"}),
        ("The consulate of Norway was closed on 5 May 1990.", {"Norway"}),
        ("The Ambassadors of Spain and Peru met with Anna Kivi on 5 May 1990.", {"Spain", "Peru", "Anna Kivi"}),
        ("Foreign ministers of the European Union gathered in Vienna on 5 May 1990.", {"European Union"}),
        ("Anna Kivi told the Security Council of her plan on 5 May 1990.", {"Anna Kivi", "Security Council"}),
        (
            "Anna Kivi opened the summit on 5 May 1990, attended by Karl Braun and Otto Lund.",
            {"Anna Kivi", "Karl Braun", "Otto Lund"},
        ),
        ("In Vienna, delegations from Kenya and Peru resumed talks on 5 May 1990.", {"Kenya", "Peru"}),
        ("The treaty was signed on behalf of Norway by Karl Braun on 5 May 1990.", {"Norway", "Karl Braun"}),
        ("Anna Kivi unveiled a statue of Karl Braun on 5 May 1990.", {"Anna Kivi"}),
        ("The Foreign Ministers of Kenya and Norway met in Vienna on 5 May 1990.", {"Kenya", "Norway"}),
        (
            "The Foreign Ministers of Kenya and Norway, Anna Kivi and Karl Braun, met on 5 May 1990.",
            {"Anna Kivi", "Karl Braun"},
        ),
    ],
)
def test_that_roles_of_the_sentence_tell_who_takes_part(text: str, who: set[str]) -> None:
    found, event = only_event(text)
    assert names(found, event) == who


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Anna Kivi left for Nairobi on 5 May 1990.", {"Nairobi"}),
        ("Anna Kivi departed Vienna on 5 May 1990.", {"Vienna"}),
        ("The second session was hosted by Vienna on 5 May 1990.", {"Vienna"}),
        ("French troops occupied Vienna on 13 November 1805.", {"Vienna"}),
        ("Anna Kivi flew to Kenya on 5 May 1990.", {"Kenya"}),
        ("Anna Kivi toured Kenya and Peru on 5-9 May 1990.", {"Kenya", "Peru"}),
        ("Iraq invaded Kuwait on 2 August 1990.", {"Kuwait"}),
        ("A plane was shot down over Vienna on 5 May 1990.", {"Vienna"}),
    ],
)
def test_that_movement_and_hosts_tell_where(text: str, where: set[str]) -> None:
    found, event = only_event(text)
    assert places(found, event) == where
    assert not names(found, event) & where


@pytest.mark.parametrize(
    "words",
    [
        "A French army crossed the river",
        "The French invasion began",
        "The French delegation left",
        "French troops landed",
    ],
)
def test_that_a_country_acts_through_its_forces_and_deeds(words: str) -> None:
    found = findings(f"France is large. {words} on 5 May 1805.")
    (event,) = main_events(found)
    assert names(found, event) == {"France"}


@pytest.mark.parametrize(
    "words",
    [
        "Diplomatic relations were established on 5 May 1963.",
        "The negotiations were concluded on 5 May 1963.",
        "A protocol was signed on 5 May 1963.",
    ],
)
def test_that_relations_told_without_names_are_those_of_the_text(words: str) -> None:
    found = findings(BILATERAL + words)
    event = main_events(found)[-1]
    assert names(found, event) == {"Kenya", "Norway"}
    assert all(link.span is None for link in event.participants)


def test_that_a_text_of_many_countries_lends_none() -> None:
    found = findings(
        "Kenya, Norway, Peru, Chile, Egypt and Japan were there. Kenya, Norway, Peru, Chile, Egypt and Japan spoke. "
        "Kenya, Norway, Peru, Chile, Egypt and Japan left. Diplomatic relations were established on 5 May 1963."
    )
    assert names(found, main_events(found)[-1]) == set()


def test_that_relations_with_another_country_are_not_those_of_the_text() -> None:
    found = findings(BILATERAL + "The talks on Chile were held on 5 May 1963.")
    assert names(found, main_events(found)[-1]) == set()


@pytest.mark.parametrize(
    "words", ["signed the Treaty of Friendship with Karl Braun", "met Karl Braun under the Treaty of Friendship"]
)
def test_that_documents_take_no_part(words: str) -> None:
    found, event = only_event(f"Anna Kivi {words} on 5 May 1990.")
    assert names(found, event) == {"Anna Kivi", "Karl Braun"}


NEWS = "OSLO, 6 May 1990\n\nAnna Kivi arrived in Oslo on 5 May 1990. "


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (NEWS + "\n\nThe ministers met on 6 May 1990.", {"Oslo"}),
        ("Anna Kivi met Karl Braun in Vienna on 5 May 1990. She signed a treaty on fishing the same day.", {"Vienna"}),
        (NEWS + "\n\nThe ministers met on 6 May 1980.", set()),
        (NEWS + "\n\nAnna Kivi telephoned Karl Braun on 6 May 1990.", set()),
    ],
)
def test_that_a_place_told_before_or_in_the_dateline_serves_the_same_days(text: str, where: set[str]) -> None:
    found = findings(text)
    assert places(found, main_events(found)[-1]) == where


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Anna Kivi spoke at the Vienna Summit on 5 May 1990.", {"Vienna"}),
        ("Anna Kivi was arrested on Malta on 5 May 1990.", {"Malta"}),
        ("Anna Kivi opened the Vienna-Oslo railway on 5 May 1990.", set()),
        ("The Nordic Prize for Deeds in the Senate of Norway was given to Anna Kivi on 5 May 1990.", set()),
    ],
)
def test_that_a_place_of_the_sentence_is_a_venue_only_where_something_happens(text: str, where: set[str]) -> None:
    found = findings(text)
    assert {name for event in main_events(found) for name in places(found, event)} == where


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The two countries signed a protocol on 5 May 1990.", {"Kenya", "Norway"}),
        ("The leaders of the two countries met on 5 May 1990.", {"Kenya", "Norway"}),
        ("The three countries signed a protocol on 5 May 1990.", set()),
    ],
)
def test_that_groups_are_as_many_as_they_say(words: str, who: set[str]) -> None:
    found = findings(BILATERAL + words)
    assert names(found, main_events(found)[-1]) == who


def test_that_both_prime_ministers_are_those_who_met() -> None:
    found = findings(
        "Prime Minister Anna Kivi met Prime Minister Karl Braun on 5 May 1990. Both Prime Ministers signed a treaty on "
        "6 May 1990."
    )
    assert names(found, main_events(found)[-1]) == {"Anna Kivi", "Karl Braun"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Kenya is large. Kenyans voted on 5 May 1990.", {"Kenya"}),
        ("Anna Kivi left. In his message of 5 May 1990 President Karl Braun warned Kenya.", {"Karl Braun"}),
        ("Anna Kivi left in 1970, studied in Oslo, and in 1971 published a report.", {"Anna Kivi"}),
        ("Karl Braun spoke. On 5 May 1990 her peers elected him Chairperson.", {"Karl Braun"}),
    ],
)
def test_that_those_meant_but_not_named_there_take_part(text: str, who: set[str]) -> None:
    found = findings(text)
    assert names(found, next(event for event in reversed(found.events) if not event.detail)) == who


def test_that_the_country_is_the_one_that_a_text_is_about() -> None:
    found = findings("Kenya\n\nKenya is large. Kenya is old. The country became a republic on 12 December 1964.")
    assert names(found, main_events(found)[-1]) == {"Kenya"}


MEMOIR = (
    "From the recollections of Sir Karl Braun, Minister at Vell\n\nI reached Vell on 3 April 1907. "
    "His Majesty received me on 2 May 1907. I left on 5 June 1907."
)


def test_that_the_author_of_a_memoir_is_who_says_i() -> None:
    found = findings(MEMOIR)
    assert [names(found, event) for event in main_events(found)] == [{"Karl Braun"}] * 3


def test_that_nobody_says_i_where_the_author_is_not_told() -> None:
    found = findings(MEMOIR.replace("From the recollections of Sir Karl Braun, Minister at Vell", "Years abroad"))
    assert all(not names(found, event) for event in main_events(found))


def test_that_here_is_where_the_news_were_written() -> None:
    found = findings("OSLO, May 6, 1990 (Agency) - Anna Kivi met Karl Braun. She spoke here on 4 May 1990.")
    assert places(found, main_events(found)[-1]) == {"Oslo"}


def test_that_an_envoy_to_a_country_does_not_make_it_take_part() -> None:
    found, event = only_event("The High Commissioner of Peru to Kenya, H.E. Mr. Karl Braun, resigned on 5 May 1990.")
    assert names(found, event) == {"Karl Braun"}


COUNTERPARTS = (
    "The Prime Minister of Kenya, Karl Braun, spoke. The Prime Minister of Norway, Anna Kivi, spoke too. Kenyan tea, "
    "Norwegian fish and songs were praised. "
)


def test_that_a_counterpart_is_who_holds_the_office_there() -> None:
    found = findings(COUNTERPARTS + "Anna Kivi held talks with her Kenyan counterpart on 5 May 1990.")
    assert names(found, main_events(found)[-1]) == {"Anna Kivi", "Karl Braun"}


def test_that_both_holders_of_an_office_are_found_by_it() -> None:
    found = findings(COUNTERPARTS + "Both Prime Ministers signed a treaty on 5 May 1990.")
    assert names(found, main_events(found)[-1]) == {"Anna Kivi", "Karl Braun"}


def test_that_the_same_city_is_the_one_told_last() -> None:
    found = findings(
        "Anna Kivi met Karl Braun in Oslo on 5 May 1990. They signed a pact in the same city on 8 May 1991."
    )
    assert places(found, main_events(found)[-1]) == {"Oslo"}


def test_that_a_pronoun_after_and_goes_on_with_the_subject() -> None:
    found = findings("Karl Braun met Otto Lund in Oslo on 5 May 1990, and he left for Vienna on 6 May 1990.")
    assert names(found, main_events(found)[-1]) == {"Karl Braun"}


def test_that_a_body_recognises_the_country_that_a_text_is_about() -> None:
    found = findings("Kenya\n\nKenya is large. Kenya is old.\n\n5 May 1990 - recognition by the United Nations")
    assert names(found, main_events(found)[-1]) == {"Kenya", "United Nations"}


def test_that_a_name_between_a_noun_and_the_verb_is_the_subject() -> None:
    found = findings("At her request Kenya released Anna Kivi on 5 May 1990.")
    assert names(found, main_events(found)[-1]) >= {"Kenya", "Anna Kivi"}


def test_that_the_heading_tells_where_the_first_happening_below_was() -> None:
    found = findings("# American Legation in Nairobi, 1909\n\nThe American Legation was opened on 5 May 1909.")
    assert places(found, main_events(found)[-1]) == {"Nairobi"}


@pytest.mark.parametrize(("whose", "where"), [("Danish", {"Nairobi"}), ("Swedish", set())])
def test_that_a_mission_stays_where_it_was(whose: str, where: set[str]) -> None:
    found = findings(
        "Denmark opened the Danish consulate in Nairobi on 5 May 1909. Sweden had none.\n\n"
        f"The {whose} consulate was closed on 5 May 1940."
    )
    assert places(found, main_events(found)[-1]) == where


def test_that_two_sentences_joined_by_and_have_their_own_actors() -> None:
    found = findings("Kenya tested five devices on 11 May 1990, and Norway tested six on 28 May 1990.")
    assert [names(found, event) for event in main_events(found)] == [{"Kenya"}, {"Norway"}]


def test_that_the_source_behind_a_comma_takes_no_part() -> None:
    found = findings("Anna Kivi signed the treaty on 5 May 1990, spokesman Karl Braun said.")
    assert names(found, main_events(found)[0]) == {"Anna Kivi"}


def test_that_the_guest_is_who_was_received() -> None:
    found = findings(
        "Minister Anna Kivi received Minister Karl Braun in Oslo on 5 May 1990. The guest left for Rome on 6 May 1990."
    )
    assert names(found, main_events(found)[-1]) == {"Karl Braun"}


def test_that_each_release_of_a_page_has_its_own_dateline() -> None:
    found = findings(
        "Oslo, 5 May 1990\n\nAnna Kivi arrived today. The ministers signed a treaty today.\n\nVienna, 8 May 1990\n\n"
        "Otto Lund arrived today. The envoys signed a treaty today."
    )
    told = [places(found, event) for event in main_events(found) if event.kind is EventKind.AGREEMENT]
    assert told == [{"Oslo"}, {"Vienna"}]


def test_that_who_leads_a_team_takes_part_in_what_it_does() -> None:
    found = findings("The team, led by Karl Braun, which came to Oslo on 5 May 1990, left for Vienna on 6 May 1990.")
    assert [names(found, event) for event in main_events(found)] == [{"Karl Braun"}] * 2


def test_that_this_city_is_where_the_news_were_written() -> None:
    found = findings(
        "OSLO, May 6, 1990 (Agency) - Anna Kivi met Karl Braun. Otto Lund died in this city on 4 May 1990."
    )
    assert places(found, main_events(found)[-1]) == {"Oslo"}


def test_that_the_friends_of_some_are_not_themselves() -> None:
    found = findings("Anna Kivi met Karl Braun on 5 May 1990. Their friends published a report on 9 May 1990.")
    assert names(found, main_events(found)[-1]) == set()


def test_that_what_comes_behind_an_aside_is_another_happening() -> None:
    found = findings("Anna Kivi, who arrived on 5 May 1990, held talks with Karl Braun.")
    assert names(found, main_events(found)[0]) == {"Anna Kivi"}


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Sir Karl Braun, CMG", {"Karl Braun"}),
        ("Letters of the late Consul Karl Braun", {"Karl Braun"}),
        ("Notes of a briefing by the spokesman for President Karl Braun", set()),
    ],
)
def test_that_the_line_below_a_title_tells_the_author(line: str, who: set[str]) -> None:
    found = findings(MEMOIR.replace("From the recollections of Sir Karl Braun, Minister at Vell", line))
    assert names(found, main_events(found)[0]) == who


def test_that_a_line_of_a_place_and_a_day_tells_where() -> None:
    found = findings("Press releases 1990\n\nOslo, 5 May\n\nThe ministers signed a treaty on 5 May 1990.")
    assert places(found, main_events(found)[-1]) == {"Oslo"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("OSLO, May 6, 1990 (Vell Press Agency) - Anna Kivi met Karl Braun.", {"Anna Kivi", "Karl Braun"}),
        ("The envoys of Peru recalled that on 5 May 1990 Anna Kivi had met Karl Braun.", {"Anna Kivi", "Karl Braun"}),
        (
            "Anna Kivi, former governor of Zanzibar, was received by Karl Braun in 1990.",
            {"Anna Kivi", "Karl Braun"},
        ),
    ],
)
def test_that_sources_agencies_and_what_names_an_office_take_no_part(text: str, who: set[str]) -> None:
    found = findings(text)
    assert names(found, next(event for event in reversed(main_events(found)))) == who


def test_that_whose_it_is_is_sought_near_by_in_a_long_text() -> None:
    far = "President Karl Voss spoke long. Karl Voss’s Address was praised.\n\n"
    between = "The envoy saw Rome, Paris and Vienna. " * 100
    near = "\n\nPresident Anna Bell spoke long. Anna Bell’s Address was praised.\n\n"
    found = findings(far + between + near + "The Address of 5 February 2004 opened a debate.")
    assert names(found, main_events(found)[-1]) == {"Anna Bell"}
