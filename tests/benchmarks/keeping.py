"""A backup while people go on saving: how long it takes beside the raw copy, and what it does to saving."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from uuid import UUID

from caseapp.files import sync_file
from caseapp.paths import Workspace
from caseapp.storage.backup import back_up, copy_register
from caseapp.storage.engine import connect
from caseapp.storage.watch import Watch
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, UpdateClient
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.benchmarks.measure import Figure, figure, interleaved, p95, timed
from tests.benchmarks.population import PASSPHRASE, now, people_workspace

PEOPLE, NOTES = 5_000, 20_000
BETWEEN_SAVES = 0.02
"""Seconds: far more often than anybody saves."""


def measure(rounds: int = 6) -> Sequence[Figure]:
    """Copy and whole backup at most 1.3 times the raw copy; p95 of saving at most doubled meanwhile."""
    with _own_copy() as opened, tempfile.TemporaryDirectory(dir=opened.workspace.folder) as spare:
        bench = _Bench(opened, Path(spare))
        alone = bench.saves_during(lambda: threading.Event().wait(8))
        figures: list[Figure] = []

        def compare() -> None:
            for name, ours in (
                ("copy the register while saving", bench.copy),
                ("whole backup while saving", bench.back_up),
            ):
                mine, raw = interleaved(ours, bench.raw_copy, rounds, warm_up=1)
                figures.append(figure(name, mine, raw, ratio=1.3))

        bench.saves_during(compare)
        backups = bench.saves_during(lambda: [*map(bench.back_up, range(rounds))])
    return [*figures, _beside(backups, alone)]


def _beside(during: Sequence[float], alone: Sequence[float]) -> Figure:
    tail, quiet = p95(during), p95(alone)
    name, note = "save a client while backups are made", f"p95 of {len(during)} saves, floor: without backup"
    return Figure(name, tail, tail, quiet, "2 x floor", tail <= 2 * quiet, note)


@contextmanager
def _own_copy() -> Iterator[OpenWorkspace]:
    """The people of the other benchmarks stay as they are."""
    with tempfile.TemporaryDirectory() as folder:
        place = Workspace(Path(folder) / "workspace")
        shutil.copytree(people_workspace(PEOPLE, NOTES).folder, place.folder)
        with open_workspace(place, PASSPHRASE, now) as opened:
            yield opened


@dataclass
class _Bench:
    opened: OpenWorkspace
    spare: Path
    _numbers: Iterator[int] = field(default_factory=count)

    def copy(self, number: int) -> None:
        """Our copy in steps."""
        with self._target() as target:
            copy_register(self.opened.workspace.register, self.opened.key.data_key, target, Watch())

    def raw_copy(self, number: int) -> None:
        """SQLite's own copy in one step, forced to the disk."""
        with self._target() as target:
            target.touch(mode=0o600)
            key = self.opened.key.data_key
            source, copy = connect(self.opened.workspace.register, key), connect(target, key, mode="copy")
            source.backup(copy, pages=-1)
            copy.close()
            source.close()
            sync_file(target)

    def back_up(self, _number: int) -> None:
        """Copied, checked, bundled, read again."""
        back_up(self.opened.workspace, self.opened.key.data_key, now()).file.unlink()

    def saves_during(self, work: Callable[[], object]) -> list[float]:
        """Milliseconds of each save that somebody makes while ``work`` is done."""
        enough, times = threading.Event(), list[float]()
        client_id = self.opened.executor.run(AddClient({"called_name": "Ada", "family_name": "A"})).subject

        def save() -> None:
            called = "Ada"
            while not enough.wait(BETWEEN_SAVES):
                called, before = f"Ada {next(self._numbers)}", called
                change = FieldChange("called_name", before, called)
                times.append(timed(partial(self._save, client_id, change), 0))

        thread = threading.Thread(target=save)
        thread.start()
        try:
            work()
        finally:
            enough.set()
            thread.join()
        return times

    def _save(self, client_id: UUID | None, change: FieldChange, _: int) -> None:
        if client_id is not None:
            self.opened.executor.run(UpdateClient(client_id, (change,)))

    @contextmanager
    def _target(self) -> Iterator[Path]:
        target = self.spare / "copy.db"
        try:
            yield target
        finally:
            target.unlink(missing_ok=True)
