"""Saving a changed name through the executor, against the same rows written by the raw driver."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.paths import Workspace
from caseapp.storage.engine import connect
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, UpdateClient
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.workspace import OpenWorkspace, create_workspace, open_workspace
from tests.benchmarks.measure import Figure, figure, interleaved

PASSPHRASE = "a sentence only for measuring"
PEOPLE = 50


def now() -> datetime:
    """The real clock: figures are about today."""
    return datetime.now(UTC)


@contextmanager
def workspace() -> Iterator[OpenWorkspace]:
    """A new, empty workspace in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        place = Workspace(Path(folder))
        create_workspace(place, NewOffice("Beispielamt", "DE", "Frau Beispiel"), PASSPHRASE, now)
        with open_workspace(place, PASSPHRASE, now) as opened:
            yield opened


def measure(rounds: int = 300) -> Sequence[Figure]:
    """Saving a client at most three times the raw transaction, p95 under 10 ms."""
    with workspace() as ours, workspace() as raw:
        saver, floor = _Saver(ours), _RawSaver(raw)
        mine, theirs = interleaved(saver.save, floor.save, rounds)
        floor.close()
    return [figure("save a client", mine, theirs, ratio=3, most_p95=10)]


def _people(opened: OpenWorkspace) -> list[UUID]:
    added = (
        opened.executor.run(AddClient({"called_name": "Ada", "family_name": f"Muster-{number}"})).subject
        for number in range(PEOPLE)
    )
    return [client_id for client_id in added if client_id is not None]


class _Saver:
    def __init__(self, opened: OpenWorkspace) -> None:
        self._executor = opened.executor
        self._ids = _people(opened)
        self._names = ["Ada"] * PEOPLE

    def save(self, number: int) -> None:
        """Change the called name of one person."""
        index = number % PEOPLE
        new = f"Ada {number}"
        change = FieldChange("called_name", self._names[index], new)
        self._executor.run(UpdateClient(self._ids[index], (change,)))
        self._names[index] = new


class _RawSaver:
    """The same rows in one transaction: client, history, audit, search entry with its index."""

    def __init__(self, opened: OpenWorkspace) -> None:
        self._ids = [client_id.bytes for client_id in _people(opened)]
        self._actor = opened.actor_id.bytes
        self._connection = connect(opened.workspace.register, opened.key.data_key)
        self._seq, self._hash = self._last()
        self._rowids = [
            self._one("SELECT rowid FROM search_entry WHERE record_id = ?", client_id)[0]
            for client_id in self._ids
        ]
        self._details = (
            '[{"change":"changed","fields":["called_name"],"id":"' + "0" * 36 + '","kind":"client"}]'
        )

    def _one(self, statement: str, *values: object) -> Any:
        return self._connection.execute(statement, values).fetchone()

    def _last(self) -> tuple[int, str]:
        row = self._one("SELECT seq, hash FROM audit_record ORDER BY seq DESC LIMIT 1")
        return row[0], row[1]

    def save(self, number: int) -> None:
        """One transaction of the same size."""
        index, moment, new = number % PEOPLE, "2026-03-02T13:00:00.000000Z", f"Ada {number}"
        client_id, run = self._ids[index], self._connection.execute
        digest = f"{number:064x}"
        run("BEGIN IMMEDIATE")
        run(
            "UPDATE client SET called_name = ?, sort_key = ?, updated_at = ?, updated_by = ?, "
            "version = version + 1 WHERE id = ?",
            (new, f"muster {index} {new.lower()}", moment, self._actor, client_id),
        )
        run(
            "INSERT INTO field_history(record_kind, record_id, client_id, field, old, new, by, at) "
            "VALUES ('client', ?, ?, 'called_name', ?, ?, ?, ?)",
            (client_id, client_id, '"Ada"', f'"{new}"', self._actor, moment),
        )
        self._seq += 1
        run(
            "INSERT INTO audit_record(seq, device_id, at, actor, action, client_id, details, previous, hash) "
            "VALUES (?, ?, ?, ?, 'UpdateClient', ?, ?, ?, ?)",
            (self._seq, self._actor, moment, self._actor, client_id, self._details, self._hash, digest),
        )
        self._hash = digest
        run(
            "UPDATE search_entry SET exact = ?, loose = ? WHERE rowid = ?",
            (f"{new.lower()} muster {index}", f"{new.lower()} muster {index}", self._rowids[index]),
        )
        run("COMMIT")

    def close(self) -> None:
        """Close the raw connection."""
        self._connection.close()
