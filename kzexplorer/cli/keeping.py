"""The commands that keep a workspace safe: backup, restore."""

from __future__ import annotations

import argparse

from kzexplorer.cli.options import add_workspace
from kzexplorer.cli.speaking import drive, print_words
from kzexplorer.cli.status import DONE
from kzexplorer.cli.values import path_of


def add_backup(parser: argparse.ArgumentParser) -> None:
    add_workspace(parser)
    parser.add_argument("-o", "--output", type=path_of, required=True, metavar="COPY", help="a new file")


def add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("copy", type=path_of, metavar="COPY", help="what backup wrote")
    parser.add_argument(
        "--workspace", type=path_of, required=True, metavar="FILE", help="what is there now is kept under another name"
    )


def backup(asked: argparse.Namespace) -> int:
    from kzexplorer.operations.back_up import back_up
    from kzexplorer.store import Mode, open_workspace

    with open_workspace(asked.workspace, create=False, mode=Mode.READ) as workspace:
        target = drive(back_up(workspace, asked.output))
    print_words(f"{asked.workspace} was copied to {target}.")
    return DONE


def restore(asked: argparse.Namespace) -> int:
    from kzexplorer.operations.back_up import restore

    kept = drive(restore(asked.copy, asked.workspace))
    print_words(f"{asked.workspace} is what {asked.copy} holds.")
    if kept is not None:
        print_words(f"What was there before is in {kept}.")
    return DONE
