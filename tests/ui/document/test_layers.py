from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from kzexplorer.ui.document.marks.layers import Layer, Mark

stretches = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(stretches, max_size=20), stretches)
def test_that_a_range_finds_each_mark_that_touches_it(marks: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    layer = Layer([Mark(start, end, QColor()) for start, end in marks])
    found = [(mark.start, mark.end) for mark in layer.within(*asked)]
    assert found == sorted((s, e) for s, e in marks if s < asked[1] and e > asked[0])
