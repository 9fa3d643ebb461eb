from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.ui.document.text.offsets import Offsets

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=40)


@given(texts)
def test_that_positions_count_utf_16_units(text: str) -> None:
    offsets = Offsets(text)
    for offset in range(len(text) + 1):
        assert offsets.position(offset) == len(text[:offset].encode("utf-16-le")) // 2


@given(texts)
def test_that_offsets_come_back_from_their_positions(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.offset(offsets.position(offset)) for offset in range(len(text) + 1)] == list(range(len(text) + 1))


def test_that_a_position_inside_a_character_is_that_character() -> None:
    offsets = Offsets("a😀b")
    assert [offsets.offset(position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_that_a_position_past_the_end_is_the_end() -> None:
    assert Offsets("a😀b").offset(99) == 3
