"""A click adds a part to a search or takes it away, and nothing else changes."""

from __future__ import annotations

import pytest

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.verdict import Verdict
from kzexplorer.search import Query, parse
from kzexplorer.search.parts import asked_verdicts, parts, typed_part
from kzexplorer.search.toggling import holds, toggled, without_field
from kzexplorer.search.tree import Days, Field, FieldName, Kinds, Standing, Words

VISIT = Field(FieldName.KIND, Kinds(frozenset({EventKind.VISIT})))
MEETING = Field(FieldName.KIND, Kinds(frozenset({EventKind.MEETING})))
OBAMA = Field(FieldName.ACTOR, Words("Barack Obama", whole=True))
ACCEPTED = Field(FieldName.STATUS, Standing(verdicts=frozenset({Verdict.ACCEPTED})))
IN_2010 = Field(FieldName.DATE, Days(733_773, 734_137))


@pytest.mark.parametrize("typed", ["", "seoul", '"joint statement" OR seoul', "seoul -kind:visit", "a (b OR c)"])
@pytest.mark.parametrize("part", [VISIT, OBAMA, ACCEPTED, IN_2010])
def test_that_a_part_comes_and_goes_and_leaves_the_rest(typed: str, part: Field) -> None:
    before = parse(typed)
    added = parse(toggled(before, part))
    assert holds(added, part)
    assert not holds(before, part)
    assert parse(toggled(added, part)) == before


def test_that_a_year_is_typed_as_a_year() -> None:
    assert toggled(parse("seoul"), IN_2010) == "seoul date:2010"


def test_that_another_kind_takes_the_place_of_one_and_joins_it_where_either_will_do() -> None:
    visits = parse("seoul kind:visit")
    assert parse(toggled(visits, MEETING)) == parse("seoul kind:meeting")
    both = parse(toggled(visits, MEETING, either=True))
    assert both == parse("seoul (kind:visit OR kind:meeting)")
    assert parse(toggled(both, VISIT)) == parse("seoul kind:meeting")


def test_that_two_actors_must_both_take_part_unless_either_will_do() -> None:
    one = parse("actor:clinton")
    assert parse(toggled(one, OBAMA)) == parse('actor:clinton actor:"Barack Obama"')
    assert parse(toggled(one, OBAMA, either=True)) == parse('actor:clinton OR actor:"Barack Obama"')


def test_that_a_verdict_does_not_take_the_place_of_what_took_place() -> None:
    planned = parse("status:planned")
    assert len(parts(parse(toggled(planned, ACCEPTED)))) == 2


def test_that_what_a_field_asks_for_can_be_left_out() -> None:
    query = parse("seoul kind:visit (kind:visit OR kind:meeting) -kind:call")
    assert without_field(query, FieldName.KIND) == parse("seoul -kind:call")
    assert without_field(parse("kind:visit"), FieldName.KIND) == Query()


def test_that_the_verdicts_asked_for_are_known_and_not_those_left_out() -> None:
    assert asked_verdicts(parse("seoul (status:rejected OR status:accepted) -status:to-review")) == {
        Verdict.REJECTED,
        Verdict.ACCEPTED,
    }


@pytest.mark.parametrize(("typed", "words"), [("seoul -obama", ["seoul", "-obama"]), ("(a OR b) c", ["a OR b", "c"])])
def test_that_each_part_is_told_as_it_was_typed(typed: str, words: list[str]) -> None:
    query = parse(typed)
    assert [typed_part(query, part) for part in parts(query)] == words
