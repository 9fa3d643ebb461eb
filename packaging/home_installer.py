"""Makes a file that installs the program into a home directory, from the Debian package, with makeself."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from kzexplorer import __version__

_SCRIPT = Path(__file__).resolve().parent / "install_at_home.sh"


def build(package: Path, target: Path, epoch: int) -> Path:
    """The file, in the folder `target`; the same bytes from the same package."""
    made = target / f"kzexplorer-{__version__}-{package.stem.rpartition('_')[2]}.run"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
        inside = Path(folder) / "usr"
        shutil.copy(_SCRIPT, inside / "install.sh")
        order = f"--sort=name --mtime=@{epoch} --owner=0 --group=0 --numeric-owner"
        command = ["makeself", "--xz", "--quiet", "--tar-extra", order]
        command += ["--packaging-date", f"{datetime.fromtimestamp(epoch, UTC):%Y-%m-%d}"]
        command += [str(inside), str(made), f"kzexplorer {__version__}", "./install.sh"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return made
