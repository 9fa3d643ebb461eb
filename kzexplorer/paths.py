"""Where things lie: what the program ships, and what it keeps for a person (workspace, settings, log)."""

from __future__ import annotations

from pathlib import Path

from kzexplorer.errors import Problem
from kzexplorer.translation import tr

WORKSPACE_SUFFIX = ".kzx"
_NAME = "kzexplorer"
_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """The shipped file `name` of resources/, such as `fonts/Inter-Regular.ttf`. Raises Problem where it is missing."""
    return _shipped(f"resources/{name}")


def seeds() -> Path:
    """The folder of the documents that a first workspace is made from. Raises Problem where it is missing."""
    return _shipped("seeds")


def default_workspace() -> Path:
    """The workspace that opens when none is named; neither it nor its folder need exist yet."""
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False) / f"My workspace{WORKSPACE_SUFFIX}"


def settings_file() -> Path:
    """The file of `settings.Settings`; neither it nor its folder need exist yet."""
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False) / "settings.json"


def log_file() -> Path:
    """The log of the last starts; neither it nor its folder need exist yet."""
    from platformdirs import user_log_path

    return user_log_path(_NAME, appauthor=False) / f"{_NAME}.log"


def is_there(path: Path) -> bool:
    """Whether something has that name; False where that cannot be told, which opening it will then say."""
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def _shipped(name: str) -> Path:
    # A wheel carries resources/ and seeds/ inside the package, a checkout beside it.
    for root in (_PACKAGE, _PACKAGE.parent):
        if (root / name).exists():
            return root / name
    raise Problem(tr("The installation is incomplete: {name} is missing.", name=name), tr("Install kzexplorer again."))
