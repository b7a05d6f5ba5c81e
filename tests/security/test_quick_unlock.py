from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from caseapp.errors import QuickUnlockUnavailableError
from caseapp.security.quick_unlock import fetch_key, forget_key, keep_key
from tests.memory_keyring import MemoryKeyring, in_use

VAULT, STAFF, KEY = UUID(int=1), UUID(int=2), bytes(range(32))


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    with in_use(MemoryKeyring()) as backend:
        yield backend


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


@pytest.mark.parametrize("fault", [RuntimeError("x"), KeyError("y"), TimeoutError(), EOFError()])
def test_that_a_fault_of_any_kind_is_the_one_that_is_told(memory: MemoryKeyring, fault: Exception) -> None:
    memory.fault = fault
    with pytest.raises(QuickUnlockUnavailableError):
        keep_key(VAULT, STAFF, KEY)
    with pytest.raises(QuickUnlockUnavailableError):
        fetch_key(VAULT, STAFF)
    with pytest.raises(QuickUnlockUnavailableError):
        forget_key(VAULT, STAFF)


def test_that_stopping_the_program_is_no_fault_of_the_keyring(
    memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(memory, "get_password", stop)
    with pytest.raises(KeyboardInterrupt):
        fetch_key(VAULT, STAFF)


@pytest.mark.parametrize("kind", ["fail", "null"])
def test_that_a_missing_or_idle_keyring_never_pretends_to_keep(memory: MemoryKeyring, kind: str) -> None:
    backends: dict[str, type[KeyringBackend]] = {"fail": fail.Keyring, "null": null.Keyring}
    keyring.set_keyring(backends[kind]())
    with pytest.raises(QuickUnlockUnavailableError):
        keep_key(VAULT, STAFF, KEY)
