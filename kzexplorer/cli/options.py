"""Arguments that several commands take."""

from __future__ import annotations

import argparse

from kzexplorer.cli.values import jobs_of, place_of, seconds_of


def add_workspace(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--workspace", type=place_of, required=True, metavar="FILE", help="or postgresql://user@host/database of a team"
    )


def add_chosen(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="*", metavar="QUERY", help="as in the search field; without it, all events")


def add_details(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--details", action="store_true", help="also what was said and discussed in a meeting")


def add_spacy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--spacy", default="", metavar="NAME", help="add the names that this spaCy pipeline finds, if you installed it"
    )


def add_limits(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--jobs", type=jobs_of, default=0, metavar="N", help="how many processes read; all cores but one if not said"
    )
    parser.add_argument("--time-limit", type=seconds_of, metavar="SECONDS", help="for one file; 14 if not said")
