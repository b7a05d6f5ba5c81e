"""A printer that is quick and can fail: the two programs of CUPS as scripts that put sheets into a folder."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

_LIST = """#!/bin/sh
test -e {folder}/gone && exit 0
case "$1" in
-e) echo Flur; echo Zimmer-12;;
-d) echo "system default destination: Flur";;
-p) test -e {folder}/stopped && echo "printer $2 disabled since today" || echo "printer $2 is idle.";;
esac
"""

_PRINT = """#!/bin/sh
test -e {folder}/hangs && exec sleep 30
test -e {folder}/refuses && exit 1
if test -e {folder}/slow; then
    touch {folder}/taking
    until test -e {folder}/fast; do sleep 0.02; done
fi
echo "$@" >> {folder}/arguments
number=$(wc -l < {folder}/arguments)
cat > {folder}/$number.part && mv {folder}/$number.part {folder}/$number.pdf
"""


@dataclass(frozen=True)
class PaperTray:
    """Where the sheets come out. ``bin`` belongs in front of PATH."""

    folder: Path
    queue: str = "Flur"

    @property
    def bin(self) -> Path:
        """The folder of the two programs."""
        return self.folder / "bin"

    def set_up(self) -> None:
        """Write the two programs."""
        self.bin.mkdir(parents=True)
        for name, text in (("lpstat", _LIST), ("lp", _PRINT)):
            script = self.bin / name
            script.write_text(text.format(folder=self.folder))
            script.chmod(script.stat().st_mode | stat.S_IXUSR)

    def sheets(self) -> list[bytes]:
        """What was printed, in order."""
        files = sorted(self.folder.glob("*.pdf"), key=lambda file: int(file.stem))
        return [file.read_bytes() for file in files]

    def arguments(self) -> list[str]:
        """What stood in the list of processes, one line for each sheet."""
        file = self.folder / "arguments"
        return file.read_text().splitlines() if file.exists() else []

    def hang(self) -> None:
        """Take a sheet and never answer."""
        (self.folder / "hangs").touch()

    def be_slow(self) -> None:
        """Take a sheet and keep everybody waiting until ``go_on_fast``."""
        (self.folder / "slow").touch()

    def is_taking(self) -> bool:
        """A sheet is on its way."""
        return (self.folder / "taking").exists()

    def go_on_fast(self) -> None:
        """No more waiting."""
        (self.folder / "fast").touch()

    def stop(self) -> None:
        """Keep what comes instead of printing it."""
        (self.folder / "stopped").touch()

    def go_on(self) -> None:
        """Print again."""
        (self.folder / "stopped").unlink()

    def vanish(self) -> None:
        """Be no printer of this computer any more."""
        (self.folder / "gone").touch()
