"""A Problem reads as one or two plain sentences."""

from __future__ import annotations

from kzexplorer.errors import Problem


def test_that_a_problem_reads_as_what_happened_and_what_to_do() -> None:
    problem = Problem("Could not read a.txt.", "Check that it exists.", "ENOENT")
    assert str(problem) == "Could not read a.txt. Check that it exists."


def test_that_a_problem_without_a_next_step_ends_after_what_happened() -> None:
    assert str(Problem("The disk is full.")) == "The disk is full."


def test_that_two_problems_in_the_same_words_are_two() -> None:
    assert Problem("The disk is full.") != Problem("The disk is full.")
