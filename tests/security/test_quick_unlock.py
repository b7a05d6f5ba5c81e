from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from caseapp.errors import QuickUnlockUnavailableError
from caseapp.security.quick_unlock import fetch_key, forget_key, keep_key

VAULT, STAFF, KEY = UUID(int=1), UUID(int=2), bytes(range(32))


class MemoryKeyring(KeyringBackend):
    """A keyring for tests; ``is_locked`` makes it refuse as a locked one does."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise KeyringLocked
        self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError
        del self.kept[(service, username)]


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def test_that_a_kept_key_comes_back_until_it_is_forgotten(memory: MemoryKeyring) -> None:
    assert fetch_key(VAULT, STAFF) is None
    keep_key(VAULT, STAFF, KEY)
    assert fetch_key(VAULT, STAFF) == KEY
    assert fetch_key(VAULT, UUID(int=3)) is None
    forget_key(VAULT, STAFF)
    forget_key(VAULT, STAFF)
    assert fetch_key(VAULT, STAFF) is None


def test_that_a_locked_keyring_is_said_plainly(memory: MemoryKeyring) -> None:
    memory.is_locked = True
    with pytest.raises(QuickUnlockUnavailableError):
        fetch_key(VAULT, STAFF)
    with pytest.raises(QuickUnlockUnavailableError):
        keep_key(VAULT, STAFF, KEY)


def test_that_a_spoiled_entry_is_no_key(memory: MemoryKeyring) -> None:
    keep_key(VAULT, STAFF, KEY)
    memory.kept = dict.fromkeys(memory.kept, "not base64 ä")
    with pytest.raises(QuickUnlockUnavailableError):
        fetch_key(VAULT, STAFF)


@pytest.mark.parametrize("kind", ["fail", "null"])
def test_that_a_missing_or_idle_keyring_never_pretends_to_keep(memory: MemoryKeyring, kind: str) -> None:
    backends: dict[str, type[KeyringBackend]] = {"fail": fail.Keyring, "null": null.Keyring}
    keyring.set_keyring(backends[kind]())
    with pytest.raises(QuickUnlockUnavailableError):
        keep_key(VAULT, STAFF, KEY)
