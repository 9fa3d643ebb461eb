from pytestqt.qtbot import QtBot

from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, When
from kzexplorer.ui.entities.legend import Legend, MarkCounts
from kzexplorer.ui.entities.listed import count_marks
from kzexplorer.ui.theme import Theme
from tests.ui.timeline.timeline_fakes import FakeReader, line


def test_that_every_dated_event_is_counted_by_one_mark(theme: Theme, qtbot: QtBot) -> None:
    dates = [
        When.of_day(2011, 9, 22),
        When(733_773, 733_776, Precision.DAY, ""),
        When.of_month(2011, 10),
        When.of_year(2012),
        When(734_503, 734_623, Precision.YEAR, "", True),
        When(731_216, None, Precision.YEAR, ""),
        When(None, 731_216, Precision.DAY, ""),
        None,
    ]
    verdicts = [Verdict.ACCEPTED, Verdict.TO_REVIEW]
    reader = FakeReader([line(at + 1, when, verdict=verdicts[at % 2]) for at, when in enumerate(dates)])
    marks = count_marks(reader.timeline(), 3)
    assert (marks.exact, marks.imprecise, marks.open, marks.undated, marks.to_review) == (2, 3, 2, 1, 3)
    legend = Legend(theme)
    qtbot.addWidget(legend)
    legend.show_counts(marks)
    assert "One end known 2" in legend.accessibleName()


def test_that_marks_which_no_event_has_are_left_out(theme: Theme, qtbot: QtBot) -> None:
    legend = Legend(theme)
    qtbot.addWidget(legend)
    few = legend.height()
    assert "One end known" not in legend.accessibleName()
    legend.show_counts(MarkCounts(1, 1, 1, 1, 1))
    assert legend.height() > few
    assert "No date 1" in legend.accessibleName()
