"""The vault: who can open the register and with what. It wraps the data key and never holds it bare.

The seal binds all slots and names together under the data key: whoever changes anything without a
passphrase makes a vault that no longer opens. The file form is in ``vault_file``.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeGuard
from uuid import UUID

from caseapp.errors import (
    InvalidInputError,
    NotFoundError,
    QuickUnlockUnavailableError,
    VaultDamagedError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from caseapp.security.key_derivation import (
    KEY_BYTES,
    RECOMMENDED,
    Argon2Parameters,
    check_new_passphrase,
    key_from_secret,
)
from caseapp.security.key_slots import (
    FORMAT,
    KEYRING_MINOR,
    Document,
    KeyringSlot,
    PassphraseSlot,
    RecoverySlot,
    Slot,
    canonical,
)
from caseapp.security.recovery_code import RandomBytes, RecoveryCode, new_recovery_code

MAJOR = 1
"""Raised by a change that older versions must not open."""
MINOR = KEYRING_MINOR
"""Raised by a new slot type, which older versions keep unread."""

_LONGEST_NAME = 200
_SEAL_PURPOSE = b"caseapp vault seal 1"


@dataclass(frozen=True)
class OpenedKey:
    """The data key and whose passphrase gave it; ``staff_id`` is None after the recovery code."""

    data_key: bytes = field(repr=False)
    staff_id: UUID | None


@dataclass(frozen=True)
class Vault:
    """The key slots of one register. Every change needs the data key and gives a new vault."""

    id: UUID
    office_name: str = field(repr=False)
    slots: tuple[Slot, ...]
    seal: bytes = field(repr=False, default=b"")
    minor: int = MINOR

    @property
    def passphrase_slots(self) -> tuple[PassphraseSlot, ...]:
        """The slots with the staff ids and names that the lock screen shows."""
        return tuple(slot for slot in self.slots if isinstance(slot, PassphraseSlot))

    @property
    def quick_holders(self) -> frozenset[UUID]:
        """Who has a keyring slot, and a passphrase as well: an older version takes the passphrase alone."""
        return frozenset(slot.staff_id for slot in self.slots if isinstance(slot, KeyringSlot)) & frozenset(
            slot.staff_id for slot in self.passphrase_slots
        )

    @property
    def recovery_slot(self) -> RecoverySlot:
        """The slot of the printed code."""
        return next(slot for slot in self.slots if isinstance(slot, RecoverySlot))

    def content(self) -> Document:
        """All that the seal binds, as it stands in the file."""
        slots = [slot.document() for slot in self.slots]
        names: Document = {"format": FORMAT, "major": MAJOR, "minor": self.minor}
        return names | {"id": str(self.id), "office_name": self.office_name, "slots": slots}

    def open_with_passphrase(self, passphrase: str, staff_id: UUID | None = None) -> OpenedKey:
        """The key from the slot of ``staff_id``, else from the first slot that fits.

        About 0.2 s for each slot tried: not for the GUI thread. Raises ``WrongPassphraseError``, or
        ``VaultDamagedError`` when the passphrase fits but the vault was tampered with.
        """
        for slot in self.passphrase_slots:
            if staff_id in (None, slot.staff_id):
                data_key = slot.opened(self.id, passphrase)
                if data_key is not None:
                    self._check_seal(data_key)
                    return OpenedKey(data_key, slot.staff_id)
        raise WrongPassphraseError

    def open_with_keyring(self, secret: bytes, staff_id: UUID) -> OpenedKey:
        """The key from the slot that a keyring's secret opens.

        Raises ``QuickUnlockUnavailableError`` when they have none or it belongs to another secret, or
        ``VaultDamagedError`` when the secret fits but the vault was tampered with.
        """
        for slot in self.slots:
            if _is_quick(slot, staff_id) and staff_id in self.quick_holders:
                data_key = slot.opened(self.id, secret)
                if data_key is not None:
                    self._check_seal(data_key)
                    return OpenedKey(data_key, staff_id)
        raise QuickUnlockUnavailableError

    def open_with_recovery(self, code: RecoveryCode) -> OpenedKey:
        """The key from the printed code.

        Raises ``WrongRecoveryCodeError``, or ``VaultDamagedError`` when the code fits but the vault was
        tampered with.
        """
        data_key = self.recovery_slot.opened(self.id, code)
        if data_key is None:
            raise WrongRecoveryCodeError
        self._check_seal(data_key)
        return OpenedKey(data_key, None)

    def with_passphrase(
        self,
        data_key: bytes,
        staff_id: UUID,
        staff_name: str,
        passphrase: str,
        random_bytes: RandomBytes = os.urandom,
        kdf: Argon2Parameters = RECOMMENDED,
    ) -> Vault:
        """Add the slot of a member of staff, or replace it in its place.

        Quick unlock ends with the passphrase under which it was switched on. Raises ``WeakPassphraseError``
        and ``InvalidInputError``.
        """
        check_new_passphrase(passphrase)
        name = _checked_name("staff_name", staff_name)
        slot = PassphraseSlot.sealed(self.id, staff_id, name, passphrase, data_key, kdf, random_bytes)
        others = [old for old in self.slots if not _is_quick(old, staff_id)]
        if self._knows(staff_id):
            return self._changed(data_key, (slot if _belongs(old, staff_id) else old for old in others))
        return self._changed(data_key, (*others, slot))

    def with_keyring(
        self, data_key: bytes, staff_id: UUID, secret: bytes, random_bytes: RandomBytes = os.urandom
    ) -> Vault:
        """Let ``secret`` open the vault for a member of staff with a passphrase. Raises ``NotFoundError``."""
        if not self._knows(staff_id):
            raise NotFoundError(what=str(staff_id))
        slot = KeyringSlot.sealed(self.id, staff_id, secret, data_key, random_bytes)
        others = [old for old in self.slots if not _is_quick(old, staff_id)]
        return self._changed(data_key, (*others, slot))

    def without_keyring(self, data_key: bytes, staff_id: UUID) -> Vault:
        """From now on no secret opens the vault for them; older copies of the file it still opens."""
        return self._changed(data_key, (slot for slot in self.slots if not _is_quick(slot, staff_id)))

    def without_staff(self, data_key: bytes, staff_id: UUID) -> Vault:
        """Drop the slot of a member of staff; the last one stays.

        Raises ``NotFoundError`` and ``InvalidInputError``. Older copies of the file still open with the
        dropped passphrase.
        """
        if not self._knows(staff_id):
            raise NotFoundError(what=str(staff_id))
        if len(self.passphrase_slots) == 1:
            raise InvalidInputError.at("staff", "too_few", limit=1)
        return self._changed(data_key, (slot for slot in self.slots if not _belongs(slot, staff_id)))

    def with_recovery(
        self, data_key: bytes, random_bytes: RandomBytes = os.urandom, code: RecoveryCode | None = None
    ) -> tuple[Vault, RecoveryCode]:
        """Replace the recovery slot by one with a fresh code; the old sheet opens nothing any more.

        ``code`` is one that is on paper already, drawn by ``new_recovery_code``.
        """
        code = code or new_recovery_code(random_bytes)
        fresh = RecoverySlot.sealed(self.id, code, data_key, random_bytes)
        slots = (fresh if isinstance(slot, RecoverySlot) else slot for slot in self.slots)
        return self._changed(data_key, slots), code

    def renamed(
        self,
        data_key: bytes,
        *,
        office_name: str | None = None,
        staff_names: Mapping[UUID, str] | None = None,
    ) -> Vault:
        """Change what the lock screen shows. Raises ``NotFoundError`` and ``InvalidInputError``."""
        names: dict[UUID, str] = {}
        for staff_id, name in (staff_names or {}).items():
            if not self._knows(staff_id):
                raise NotFoundError(what=str(staff_id))
            names[staff_id] = _checked_name("staff_name", name)
        office = self.office_name if office_name is None else _checked_name("office_name", office_name)
        return self._changed(data_key, (_renamed_slot(slot, names) for slot in self.slots), office)

    def _knows(self, staff_id: UUID) -> bool:
        return any(_belongs(slot, staff_id) for slot in self.slots)

    def _changed(self, data_key: bytes, slots: Iterable[Slot], office_name: str | None = None) -> Vault:
        # First the old seal: a foreign data key, or a vault that was tampered with, must not get a new one.
        self._check_seal(data_key)
        office = self.office_name if office_name is None else office_name
        kept = _without_orphans(tuple(slots))
        has_quick = any(isinstance(slot, KeyringSlot) for slot in kept)
        minor = max(self.minor, KEYRING_MINOR) if has_quick else self.minor
        return _sealed(replace(self, slots=kept, office_name=office, minor=minor), data_key)

    def _check_seal(self, data_key: bytes) -> None:
        if not hmac.compare_digest(self.seal, _seal_of(self, data_key)):
            raise VaultDamagedError


@dataclass(frozen=True)
class NewVault:
    """A vault just made, with what is known only now: the data key and the code for the sheet."""

    vault: Vault
    data_key: bytes = field(repr=False)
    recovery_code: RecoveryCode = field(repr=False)


def create_vault(
    office_name: str,
    staff_id: UUID,
    staff_name: str,
    passphrase: str,
    random_bytes: RandomBytes = os.urandom,
    kdf: Argon2Parameters = RECOMMENDED,
) -> NewVault:
    """A new vault with a new data key, the slot of one member of staff and a recovery slot.

    Raises ``WeakPassphraseError`` and ``InvalidInputError``.
    """
    check_new_passphrase(passphrase)
    office, name = _checked_name("office_name", office_name), _checked_name("staff_name", staff_name)
    vault_id, data_key = UUID(bytes=random_bytes(16), version=4), random_bytes(KEY_BYTES)
    code = new_recovery_code(random_bytes)
    slots = (
        PassphraseSlot.sealed(vault_id, staff_id, name, passphrase, data_key, kdf, random_bytes),
        RecoverySlot.sealed(vault_id, code, data_key, random_bytes),
    )
    return NewVault(_sealed(Vault(vault_id, office, slots), data_key), data_key, code)


def _sealed(vault: Vault, data_key: bytes) -> Vault:
    return replace(vault, seal=_seal_of(vault, data_key))


def _seal_of(vault: Vault, data_key: bytes) -> bytes:
    key = key_from_secret(data_key, vault.id.bytes, _SEAL_PURPOSE)
    return hmac.digest(key, canonical(vault.content()), hashlib.sha256)


def _belongs(slot: Slot, staff_id: UUID) -> bool:
    return isinstance(slot, PassphraseSlot) and slot.staff_id == staff_id


def _is_quick(slot: Slot, staff_id: UUID) -> TypeGuard[KeyringSlot]:
    return isinstance(slot, KeyringSlot) and slot.staff_id == staff_id


def _without_orphans(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """A keyring slot goes with the passphrase of its owner, whoever took that away."""
    holders = {slot.staff_id for slot in slots if isinstance(slot, PassphraseSlot)}
    return tuple(slot for slot in slots if not isinstance(slot, KeyringSlot) or slot.staff_id in holders)


def _renamed_slot(slot: Slot, names: Mapping[UUID, str]) -> Slot:
    if isinstance(slot, PassphraseSlot) and slot.staff_id in names:
        return replace(slot, staff_name=names[slot.staff_id])
    return slot


def _checked_name(path: str, name: str) -> str:
    """The name in NFC without outer blanks; raises ``InvalidInputError``."""
    text = unicodedata.normalize("NFC", name).strip()
    if not text:
        raise InvalidInputError.at(path, "required")
    if len(text) > _LONGEST_NAME:
        raise InvalidInputError.at(path, "too_long", limit=_LONGEST_NAME)
    # Cc: control characters; Cs: halves of a broken character, which no UTF-8 file can hold.
    if any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in text):
        raise InvalidInputError.at(path, "control_character")
    return text
