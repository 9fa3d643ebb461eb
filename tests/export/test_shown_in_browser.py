"""The real TimelineJS and vis-timeline show as many events as were exported, in the words that were exported."""

from __future__ import annotations

import pytest

from kzexplorer.domain.when import When
from tests.export.hostile_records import HARMFUL, hostile, plain
from tests.export.shown_in_browser import PEERS, Peer, missing, shown
from tests.made_records import few, quotation, record

each_peer = pytest.mark.parametrize(
    "peer",
    [pytest.param(peer, marks=pytest.mark.skipif(bool(missing(peer)), reason=missing(peer))) for peer in PEERS],
    ids=lambda peer: peer.form,
)
ANCIENT = record(8, "The ides of March", When.of_day(-43, 3, 15), quotation("It was the ides of March."))


@each_peer
def test_that_every_dated_event_is_shown(peer: Peer) -> None:
    told, tally = shown(peer, [ANCIENT, *few()])
    assert told["events"] == told["drawn"] == tally.written == 7
    assert told["errors"] == []
    assert told["titles"] == [ANCIENT.title, *(event.title for event in few()[:6])]
    assert told["dates"][0] == ("March 15, 44 BCE" if peer.form == "timelinejs" else "-43")


@each_peer
def test_that_harmful_words_are_shown_as_words(peer: Peer) -> None:
    told, tally = shown(peer, hostile())
    assert told["events"] == tally.written == len(HARMFUL)
    readable = [at for at, said in enumerate(HARMFUL) if "\x00" not in said]
    assert [lined(told["titles"][at]) for at in readable] == [lined(plain(HARMFUL[at])) for at in readable]


def lined(said: str) -> str:
    return " ".join(said.split())
