"""A keyring in memory that a test can lock, and one that never answers until it is told to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """``is_locked`` makes it refuse as a locked one does; ``answers`` can be cleared to make it wait."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False
        self.fault: Exception | None = None
        self.asked = 0
        self.answers = threading.Event()
        self.answers.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[(service, username)]

    def _answer(self) -> None:
        self.asked += 1
        self.answers.wait()
        if self.is_locked:
            raise KeyringLocked
        if self.fault is not None:
            raise self.fault


@contextmanager
def in_use(backend: MemoryKeyring) -> Iterator[MemoryKeyring]:
    """The program's keyring meanwhile; whoever still waits for it gets an answer at the end."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield backend
    finally:
        backend.answers.set()
        keyring.set_keyring(before)
