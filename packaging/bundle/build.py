"""``make package``: build the bundle and see that it works, in one go.

Run by the Python of the packaging environment, which holds what running needs and PyInstaller, nothing else.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BUNDLE = ROOT / "dist" / "caseapp"
FIRST_STORY = "2026-00001"


def main() -> None:
    """Build into dist/caseapp/; the exit status is not 0 when the bundle does not do its work."""
    build()
    with tempfile.TemporaryDirectory() as folder:
        prove(Path(folder))
    size = sum(file.stat().st_size for file in BUNDLE.rglob("*") if not file.is_symlink())
    print(f"{BUNDLE.relative_to(ROOT)}: {size / 1e6:.0f} MB")


def build() -> None:
    """One folder from the checkout as it is."""
    spec = ROOT / "packaging" / "bundle" / "caseapp.spec"
    folders = ["--distpath", str(BUNDLE.parent), "--workpath", str(ROOT / "build" / "bundle")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, str(spec)]
    subprocess.run(command, check=True, cwd=ROOT)  # noqa: S603 - our own words


def prove(folder: Path) -> None:
    """The bundle makes the example and prints a plan of it, with no Python in reach."""
    passphrase, sheet = folder / "passphrase", folder / "plan.pdf"
    passphrase.write_text(secrets.token_urlsafe(24), encoding="utf-8")
    opened = ["--workspace", str(folder / "example"), "--passphrase-file", str(passphrase)]
    started("--version")
    started("example", *opened, "--clients", "12")
    started("doctor", *opened)
    started("print", "plan", FIRST_STORY, *opened, "--out", str(sheet))
    if not sheet.read_bytes().startswith(b"%PDF-"):
        raise SystemExit("The bundle printed no PDF.")


def started(*words: str) -> None:
    """One command of the bundle; its own words say what is wrong."""
    alone = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [str(BUNDLE / "caseapp"), *words]
    subprocess.run(command, check=True, env=alone, stdout=subprocess.DEVNULL)  # noqa: S603 - our own words


if __name__ == "__main__":
    main()
