"""PostgreSQL's own programs: where they are, and running them as a user without rights.

PostgreSQL refuses to work as root, and rightly; root runs it as the system's user ``postgres``.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LEAST_VERSION = 15
SYSTEM_USER = "postgres"

_PLACES = ("usr/lib/postgresql/*/bin", "usr/pgsql-*/bin", "opt/homebrew/opt/postgresql@*/bin")
_NEEDED = ("initdb", "pg_ctl", "postgres")
_VERSION = re.compile(r"\(PostgreSQL\) (\d+)")
_PATIENCE = 120.0


@dataclass(frozen=True)
class Said:
    """How a program ended and what it wrote."""

    status: int
    text: str


@dataclass(frozen=True)
class Programs:
    """The folder with the programs of one version, and the user as whom they run (None: as oneself)."""

    folder: Path
    version: int
    user: str | None

    def run(self, name: str, *words: str, environment: Mapping[str, str] | None = None) -> Said:
        """Run one program to its end; raises ``OSError`` when it cannot be started."""
        # Not through a pipe: a server that pg_ctl starts would keep it open.
        done = subprocess.run(  # noqa: S603 - a program of PostgreSQL with words of our own
            [str(self.folder / name), *words],
            user=self.user,
            group=self.user,
            extra_groups=[] if self.user else None,
            cwd="/" if os.name == "posix" else None,
            env={**os.environ, "LC_ALL": "C", **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL if name == "pg_ctl" else subprocess.PIPE,
            stderr=subprocess.DEVNULL if name == "pg_ctl" else subprocess.STDOUT,
            timeout=_PATIENCE,
            check=False,
        )
        return Said(done.returncode, (done.stdout or b"").decode("utf-8", "replace"))

    @property
    def has_user(self) -> bool:
        """True when the user as whom they run is known to the system."""
        if self.user is None:
            return True
        import pwd  # late: the module exists on POSIX only

        return any(entry.pw_name == self.user for entry in pwd.getpwall())

    def reaches(self, folder: Path) -> bool:
        """True when the user who runs the programs may pass through every folder above and into it."""
        if self.user is None:
            return True
        done = subprocess.run(  # noqa: S603 - words of our own; the child changes its folder after its user
            ["/bin/sh", "-c", 'cd "$0"', str(folder)],
            user=self.user, group=self.user, extra_groups=[], cwd="/", stderr=subprocess.DEVNULL, check=False,
        )  # fmt: skip
        return done.returncode == 0

    def give(self, *paths: Path) -> None:
        """Let the user who runs the programs own ``paths``."""
        if self.user is not None:
            for path in paths:
                shutil.chown(path, self.user, self.user)


def is_root() -> bool:
    """True when PostgreSQL would refuse to run as this user."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def find_programs() -> Programs | None:
    """The newest programs that are new enough, or None."""
    found = [(version, folder) for folder in _folders() if (version := _version(folder)) >= LEAST_VERSION]
    if not found:
        return None
    version, folder = max(found)
    return Programs(folder, version, SYSTEM_USER if is_root() else None)


def _folders() -> list[Path]:
    on_path = shutil.which("postgres")
    listed = [folder for place in _PLACES for folder in sorted(Path("/").glob(place))]
    own = [Path(on_path).resolve().parent] if on_path else []
    return [folder for folder in (*own, *listed) if all(shutil.which(folder / name) for name in _NEEDED)]


def _version(folder: Path) -> int:
    try:
        done = subprocess.run(  # noqa: S603 - found on this machine
            [str(folder / "postgres"), "--version"], capture_output=True, timeout=_PATIENCE, check=False
        )
    except OSError:
        return 0
    match = _VERSION.search(done.stdout.decode("utf-8", "replace"))
    return int(match[1]) if match else 0
