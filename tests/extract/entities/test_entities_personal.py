from __future__ import annotations

import pytest

from kzexplorer.extract.entities.personal import compatible, parse


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Maria Lopez", "Maria Lopez", "same name"),
        ("M. Lopez", "Maria Lopez", "initial and surname"),
        ("M.Lopez", "Lopez", "surname"),
        ("John Q. Public", "John Public", "given name and surname"),
        ("Nurlan Abdikaev", "Nurlan Abdikayev", "given name and surname"),
        ("Sergey Gorbachyov", "Sergei Gorbachyov", "given name and surname"),
        ("Ludwig van Beethoven", "L. van Beethoven", "initial and surname"),
    ],
)
def test_that_names_of_one_person_are_compatible(one: str, other: str, reason: str) -> None:
    assert compatible(parse(one), parse(other)) == reason
    assert compatible(parse(other), parse(one)) == reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("John Smith", "Jane Smith"), ("George H. W. Bush", "George W. Bush"), ("J. Smith", "Mary Smith"),
        ("Henry Ford", "Henry Ford II"[:10].replace("Ford", "Fork")), ("Louis XIV", "Louis XV"),
    ],
)  # fmt: skip
def test_that_names_with_a_contradiction_are_not(one: str, other: str) -> None:
    assert compatible(parse(one), parse(other)) is None
