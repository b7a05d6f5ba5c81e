"""The operating system's keyring, for those who choose quick unlock. Every fault of it is one plain error.

Any program of the logged-in user can read a keyring, so what is kept here protects a laptop that is switched
off, not one that is unlocked; the passphrase stays the way in. Never call it on the thread that draws: a
locked keyring may ask its own question first.
"""

from __future__ import annotations

import base64
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import UUID

from caseapp.errors import QuickUnlockUnavailableError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "caseapp"


def keep_key(vault_id: UUID, staff_id: UUID, key: bytes) -> None:
    """Put a key into the keyring; raises ``QuickUnlockUnavailableError`` when it cannot be read back."""
    text = base64.b64encode(key).decode()
    with _one_fault():
        _keyring().set_password(SERVICE, _entry(vault_id, staff_id), text)
    # A keyring that is switched off accepts everything and keeps nothing.
    if fetch_key(vault_id, staff_id) != key:
        raise QuickUnlockUnavailableError


def fetch_key(vault_id: UUID, staff_id: UUID) -> bytes | None:
    """The key, or ``None`` when none was kept; raises ``QuickUnlockUnavailableError``."""
    with _one_fault():
        text = _keyring().get_password(SERVICE, _entry(vault_id, staff_id))
        return None if text is None else base64.b64decode(text, validate=True)


def forget_key(vault_id: UUID, staff_id: UUID) -> None:
    """Take the key out of the keyring; one that is not there is no fault."""
    from keyring.errors import PasswordDeleteError  # late: most offices never use it

    with _one_fault():
        try:
            _keyring().delete_password(SERVICE, _entry(vault_id, staff_id))
        except PasswordDeleteError:
            return


@contextmanager
def _one_fault() -> Iterator[None]:
    """Make our one error of whatever a keyring raises; only the keyring is called inside.

    Keyrings are plug-ins, and their errors have no class in common: when the session bus of a Linux desktop
    is gone, for one, an error of the library below comes through.
    """
    try:
        yield
    except Exception as error:
        raise QuickUnlockUnavailableError from error


def _entry(vault_id: UUID, staff_id: UUID) -> str:
    return f"{vault_id}/{staff_id}"


def _keyring() -> KeyringBackend:
    import keyring  # late: most offices never use it

    backend = keyring.get_keyring()
    if sys.platform == "win32":
        # The default roams with a roaming profile; the key must stay on this laptop.
        backend.persist = "local machine"  # type: ignore[attr-defined]
    return backend
