"""Point at a field of the card, by mouse or by Tab, and see its words alone; leave it, and all is as it was."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kzexplorer.domain.span import Span
from kzexplorer.store.views import EventDetail
from kzexplorer.ui.window import Window
from tests.journeys import every_event


def lit(window: Window) -> list[str]:
    return window.panes.document.highlighted()


def quoted(window: Window, event: EventDetail, spans: list[Span]) -> list[str]:
    text = window.session.reader.text(event.document)
    return [span.of(text) for span in spans]


def fields_of(window: Window, event: EventDetail) -> dict[str, list[Span]]:
    """The fields of the card that come from words of the text, with those words."""
    fields = {"eventDates": [date.span for date in event.dates], "eventTitle": list(event.evidence)}
    if event.trigger is not None:
        fields["eventKind"] = [event.trigger]
    parts = (*event.participants, *event.places)
    for part in parts:
        fields[f"chip{part.entity}"] = [each.span for each in parts if each.entity == part.entity and each.span]
    facts = [*((figure.span,) for figure in event.figures), *((quote.span,) for quote in event.quotes)]
    if event.stance is None and not event.stances_inside:
        fields |= {f"eventFact{row}": list(spans) for row, spans in enumerate(facts)}
    return {name: spans for name, spans in fields.items() if spans}


def field(window: Window, name: str) -> QWidget:
    return next(each for each in window.panes.card.findChildren(QWidget, name) if each.isVisible())


def hover(window: Window, widget: QWidget) -> None:
    """Bring the pointer from the timeline to the middle of a field."""
    away = window.findChild(QWidget, "timelineView")
    QTest.mouseMove(away, QPoint(4, 4))
    QTest.qWait(0)
    place = widget.mapTo(window, widget.rect().center())
    QTest.mouseMove(window.windowHandle(), place)
    QTest.qWait(0)


def leave(window: Window) -> None:
    QTest.mouseMove(window.windowHandle(), QPoint(3, 3))
    QTest.qWait(0)


def test_that_hovering_each_field_of_each_event_lights_only_its_words(window: Window) -> None:
    seen: set[str] = set()
    for number in every_event.main_events(window):
        window.selection.select_event(number)
        event = window.session.reader.event(number)
        told = quoted(window, event, list(event.evidence))
        assert lit(window) == told
        scrolled = window.panes.document.text.bar.value()
        for name, spans in fields_of(window, event).items():
            widget = field(window, name)
            scroll = window.panes.card.findChild(QWidget, "eventScroll")
            scroll.ensureWidgetVisible(widget)
            QTest.qWait(0)
            hover(window, widget)
            assert lit(window) == quoted(window, event, spans), name
            start = spans[0].start
            assert next(window.panes.document.text.rects(start, start + 1), None) is not None, name
            leave(window)
            assert lit(window) == told, name
            assert window.panes.document.text.bar.value() == scrolled
            seen.add(name.rstrip("0123456789"))
    assert seen >= {"eventDates", "eventTitle", "eventKind", "chip", "eventFact"}


def test_that_tab_through_the_card_lights_the_words_of_each_field(window: Window) -> None:
    events = every_event.main_events(window)
    number = next(each for each in events if window.session.reader.event(each).participants)
    window.selection.select_event(number)
    QTest.qWait(0)
    event = window.session.reader.event(number)
    wanted = fields_of(window, event)
    window.panes.card.next.setFocus()
    told, seen = quoted(window, event, list(event.evidence)), {}
    for _ in range(len(wanted) + 4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen[QApplication.focusWidget().objectName()] = lit(window)
    for name in ("eventKind", "eventDates", f"chip{event.participants[0].entity}"):
        assert seen[name] == quoted(window, event, wanted[name]), name
    assert seen["acceptEvent"] == told
    window.findChild(QWidget, "timelineView").setFocus()
    assert lit(window) == told
