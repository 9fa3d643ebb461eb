"""The weights of confidence, fitted to invented events."""

from __future__ import annotations

import pytest

from tests.evaluation.fit_confidence import DOUBTS, NAMES, Case, fit, sure

SURE, UNSURE = Case("a", (), True), Case("a", ("noun", "nobody"), False)
CASES = [SURE] * 90 + [SURE._replace(right=False)] * 10 + [UNSURE] * 10 + [UNSURE._replace(right=True)] * 10


def test_that_the_share_of_right_ones_comes_back() -> None:
    weights = fit(CASES)
    assert sure(weights, SURE) == pytest.approx(0.9, abs=0.03)
    assert sure(weights, UNSURE) == pytest.approx(0.5, abs=0.1)


def test_that_a_doubt_never_makes_surer() -> None:
    weights = fit([*CASES, *[Case("a", ("several",), True)] * 50])
    assert dict(zip(NAMES, weights[1:], strict=True))["several"] == 0


def test_that_every_doubt_has_words() -> None:
    assert all(DOUBTS.values())
