"""The trigger table and the forms of its verbs."""

from __future__ import annotations

import pytest

from kzexplorer.domain.event import EventKind
from kzexplorer.extract.events import lexicon
from kzexplorer.extract.events.lexicon import Form, Part
from tests.extract.telling import findings, main_events


@pytest.mark.parametrize(
    ("word", "base", "form"),
    [
        ("signed", "sign", Form.PAST),
        ("met", "meet", Form.PAST),
        ("written", "write", Form.PARTICIPLE),
        ("ratifies", "ratify", Form.PRESENT),
        ("ratified", "ratify", Form.PARTICIPLE),
        ("launches", "launch", Form.PRESENT),
        ("planned", "plan", Form.PAST),
        ("opening", "open", Form.GERUND),
        ("agreed", "agree", Form.PAST),
    ],
)
def test_that_a_form_leads_to_its_verb(word: str, base: str, form: Form) -> None:
    assert (base, form) in lexicon.load().forms[word]


def test_that_every_kind_can_be_told_by_some_word() -> None:
    table = lexicon.load()
    rows = [row for entries in (*table.verbs.values(), *table.nouns.values()) for row in entries]
    assert {row.kind for row in rows if row.kind} == set(EventKind)


def test_that_states_have_no_kind_and_happenings_do() -> None:
    for rows in lexicon.load().verbs.values():
        for row in rows:
            assert (row.kind is None) == (row.part in (Part.STATE, Part.LIGHT))


def test_that_every_row_can_be_reached_behind_those_before_it() -> None:
    table = lexicon.load()
    for word, rows in (*table.verbs.items(), *table.nouns.items()):
        sure = [row for row in rows if row.part in (Part.VERB, Part.NOUN)]
        for at, row in enumerate(sure):
            assert all(each.near and not (row.near and row.near <= each.near) for each in sure[:at]), (word, row)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("President Karl Moe became the first Peruvian head of state to visit Norway in May 1993.", "visit"),
        ("The accord, reached in 1871, was terminated on 30 June 1912.", "agreement"),
        ("The legation in Vell reopened on 5 August 1951.", "establishment"),
        ("On 5 May 1990 the people of Vell went to the polls.", "election"),
        ("Anna Kivi was confirmed as his successor on 5 May 1990.", "appointment"),
        ("On 5 May 1990 Peru broke off diplomatic relations with Norway.", "establishment"),
        ("Anna Kivi signed the book of condolences on 5 May 1990.", "other"),
        ("Otto Moe was replaced by Anna Kivi on 5 May 1990.", "appointment"),
    ],
)
def test_that_words_around_a_verb_give_its_kind(text: str, kind: str) -> None:
    assert main_events(findings(text))[-1].kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("King Karl received Anna Kivi on 5 May 1990.", "meeting"),
        ("Anna Kivi was received by Otto Moe on 5 May 1990.", "meeting"),
        ("Anna Kivi reached Norway on 5 May 1990.", "visit"),
        ("Anna Kivi reached an age of 90 on 5 May 1990.", "other"),
        ("The sides held a press conference on 5 May 1990.", "statement"),
        ("The second session of the Joint Commission was held on 5 May 1990.", "meeting"),
        ("The legation in Vell was small. It closed on 5 May 1940.", "establishment"),
        ("The treaty was long. It was approved on 5 May 1940.", "agreement"),
        ("The shop in Vell was small. It closed on 5 May 1940.", "other"),
        ("The conference sat from 1 to 5 May 1990.", "forum"),
        ("The ministers sat down together in Oslo on 5 May 1990.", "meeting"),
        ("The pact came into force on 5 May 1990.", "agreement"),
        ("The session of the General Conference was held on 5 May 1990.", "forum"),
    ],
)
def test_that_people_and_places_beside_a_verb_give_its_kind(text: str, kind: str) -> None:
    assert main_events(findings(text))[-1].kind == kind
