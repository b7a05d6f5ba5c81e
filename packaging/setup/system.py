"""Install the system packages that running or testing takes, or list what is missing (``make setup``).

    python3 packaging/setup/system.py run      for running the program
    python3 packaging/setup/system.py tests    that and what the tests use

Runs before anything is installed, so it needs nothing but Python. As root or with sudo on a machine
with apt it installs; otherwise, or when something stays missing, it prints one list and fails.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from needs import Need, run_needs, test_needs

INSTALLER = Path(__file__).with_name("debian.sh")


def missing(needs: Sequence[Need]) -> list[Need]:
    """The needs that this machine does not meet."""
    return [need for need in needs if not need.is_present()]


def administrator() -> list[str] | None:
    """The words that make a command run as root: none as root, sudo's, or None when there is no way."""
    if os.name != "posix" or shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "--preserve-env=http_proxy,https_proxy,no_proxy"]
    if shutil.which("sudo") is None:
        return None
    silent = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)  # noqa: S607 - sudo of the path
    return sudo if silent.returncode == 0 or sys.stdin.isatty() else None


def chosen_packages(needs: Sequence[Need]) -> list[str]:
    """For each need the first package that this release offers."""
    names = [next((name for name in need.packages if _is_on_offer(name)), None) for need in needs]
    return sorted({name for name in names if name is not None})


def _is_on_offer(package: str) -> bool:
    shown = subprocess.run(  # noqa: S603 - our own names
        ["apt-cache", "policy", package],  # noqa: S607 - apt of the path
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    candidates = [line.split(":", 1)[1].strip() for line in shown.stdout.splitlines() if "Candidate:" in line]
    return any(candidate != "(none)" for candidate in candidates)


def install(needs: Sequence[Need], as_root: Sequence[str]) -> None:
    """Install what can be installed; what fails is seen by looking again."""
    _run([*as_root, "sh", str(INSTALLER), "update"])
    if packages := chosen_packages(needs):
        print("Installing system packages:", " ".join(packages), file=sys.stderr, flush=True)
        _run([*as_root, "sh", str(INSTALLER), "install", *packages])


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, stdout=sys.stderr, check=False)  # noqa: S603 - fixed commands


def report(needs: Sequence[Need]) -> str:
    """The one list of what is missing, with the command that an administrator can use."""
    lines = ["This machine lacks:"]
    lines += [f"  {need.name}  (package {' or '.join(need.packages)})" for need in needs]
    lines.append("Install them and call make again. On Debian or Ubuntu, as an administrator:")
    lines.append(
        "  apt-get install --no-install-recommends " + " ".join(dict.fromkeys(n.packages[-1] for n in needs))
    )
    return "\n".join(lines)


def main(purpose: str) -> int:
    """0 when everything is there, else 1."""
    needs = run_needs() + (test_needs() if purpose == "tests" else [])
    lacking = missing(needs)
    as_root = administrator() if lacking else None
    if lacking and as_root is not None:
        install(lacking, as_root)
        # A fresh process: this one has already looked in vain for modules and libraries.
        return subprocess.run([sys.executable, __file__, purpose, "look"], check=False).returncode  # noqa: S603
    if lacking:
        print(report(lacking), file=sys.stderr)
    return 1 if lacking else 0


def look(purpose: str) -> int:
    """As ``main`` without installing anything."""
    lacking = missing(run_needs() + (test_needs() if purpose == "tests" else []))
    if lacking:
        print(report(lacking), file=sys.stderr)
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(look(sys.argv[1]) if sys.argv[2:] == ["look"] else main(sys.argv[1]))
