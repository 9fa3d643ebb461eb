"""The language of a text by its commonest words."""

from __future__ import annotations

import pytest

from kzexplorer.extract import language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The envoy came to the town and met the queen of the land.", "en"),
        ("Le ministre est arrivé dans la ville avec les membres de la délégation.", "fr"),
        ("Der Minister ist mit der Delegation in die Stadt gekommen und wurde von dem Rat begrüßt.", "de"),
        ("Министр приехал в город и встретился с делегацией из столицы на этой неделе.", "ru"),
        ("Oslo Riga 1999", "und"),
        ("", "und"),
    ],
)
def test_that_the_language_is_told_by_function_words(text: str, code: str) -> None:
    assert language.detect(text) == code
