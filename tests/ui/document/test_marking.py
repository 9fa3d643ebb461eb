from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.store.views import EventSpan
from kzexplorer.ui.document.marks.marking import Marking
from kzexplorer.ui.theme import Theme

TEXT = "Menu\n😀 The envoy came and signed the treaty."


def told(event: int, words: str, trigger: str) -> EventSpan:
    start, cue = TEXT.index(words), TEXT.index(trigger)
    span = Span(start, start + len(words))
    return EventSpan(
        span, event, EventKind.VISIT, Verdict.TO_REVIEW, Span(cue, cue + len(trigger)), main=True, detail=False
    )


def test_that_the_tightest_passage_comes_first() -> None:
    marking = Marking(TEXT, ())
    marking.events = [told(1, "The envoy came and signed the treaty.", "came"), told(2, "signed the treaty", "signed")]
    assert marking.events_at(TEXT.index("treaty")) == [2, 1]
    assert marking.events_at(TEXT.index("envoy")) == [1]
    assert marking.events_at(0) == []


def test_that_the_nearest_trigger_decides_between_equal_passages() -> None:
    marking = Marking(TEXT, ())
    whole = "The envoy came and signed the treaty."
    marking.events = [told(1, whole, "came"), told(2, whole, "signed")]
    assert marking.events_at(TEXT.index("envoy"))[0] == 1
    assert marking.events_at(TEXT.index("treaty"))[0] == 2


def test_that_site_furniture_is_dim(theme: Theme) -> None:
    passages = (
        Passage(Span(0, 5), Span(0, 4), PassageKind.FURNITURE, "a link"),
        Passage(Span(5, len(TEXT)), Span(5, len(TEXT)), PassageKind.PARAGRAPH),
    )
    (dress,) = Marking(TEXT, passages).dresses(theme)
    assert (dress.start, dress.end, dress.colour) == (0, 4, theme.colours.faint)
