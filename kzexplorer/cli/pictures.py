"""The arguments of the command that draws the window into a picture."""

from __future__ import annotations

import argparse

from kzexplorer.cli.values import date_of, picture_of, place_of, scale_of, size_of

_GROUPINGS = ("kind", "entity", "document", "place", "topic", "status", "review")


def add_snapshot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--workspace", type=place_of, metavar="FILE", help="without it, your own workspace")
    parser.add_argument("-o", "--output", type=picture_of, required=True, metavar="OUT.png")
    parser.add_argument("--size", type=size_of, default=(1440, 900), metavar="WIDTHxHEIGHT")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=("en", "ru", "kk"), default="en", help="of the words in the picture")
    parser.add_argument("--scale", type=scale_of, default=1.0, help="pixels of the picture for one of the window")
    parser.add_argument("--event", type=int, metavar="ID", help="the event to select")
    parser.add_argument("--query", metavar="QUERY", help="what stands in the search field")
    parser.add_argument("--only", choices=("timeline",), help="the timeline alone; it can also be an .svg or a .pdf")
    parser.add_argument("--from", dest="start", type=date_of, metavar="DATE", help="where the timeline begins")
    parser.add_argument("--to", dest="end", type=date_of, metavar="DATE", help="where the timeline ends")
    parser.add_argument("--group", choices=_GROUPINGS, default="kind", help="what the lanes of the timeline are")


def check_snapshot(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """Refuse what only the timeline, or only the window, can be drawn with."""
    if asked.only == "timeline":
        if asked.event is not None:
            parser.error("--event goes with a picture of the window, without --only")
    elif asked.output.suffix.lower() != ".png":
        parser.error(f"{asked.output} does not end in .png, as a picture of the window has to")
    elif asked.start is not None or asked.end is not None or asked.group != _GROUPINGS[0]:
        parser.error("--from, --to and --group go with --only timeline")
