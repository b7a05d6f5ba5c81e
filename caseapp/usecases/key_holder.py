"""The vault of the open register: who may unlock, and the names that the lock screen shows.

Whoever has a slot works here. So a slot is made after its member of staff is in the register, and taken away
before they leave it: cut off in between, somebody has no passphrase yet, and never the other way round.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from caseapp.errors import InvalidInputError, VaultDamagedError, WeakPassphraseError
from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_PASSPHRASE_LENGTH, normalised_passphrase
from caseapp.security.recovery_code import RecoveryCode
from caseapp.security.vault import Vault
from caseapp.security.vault_file import read_vault, write_vault
from caseapp.usecases.base import Clock
from caseapp.usecases.tries import counted


@dataclass(frozen=True)
class KeyHolder:
    """Reads and replaces the vault file, each time as a whole. Raises what ``vault_file`` raises."""

    workspace: Workspace
    data_key: bytes = field(repr=False)
    clock: Clock

    @property
    def file(self) -> Path:
        """The vault."""
        return self.workspace.vault

    def holders(self) -> frozenset[UUID]:
        """Everybody who has a passphrase."""
        return frozenset(slot.staff_id for slot in read_vault(self.file).passphrase_slots)

    def give(self, staff_id: UUID, name: str, passphrase: str) -> None:
        """A first or a new passphrase. Takes about 0.2 s."""
        try:
            vault = read_vault(self.file).with_passphrase(self.data_key, staff_id, name, passphrase)
        except WeakPassphraseError:
            raise InvalidInputError.at("passphrase", "too_short", limit=LEAST_PASSPHRASE_LENGTH) from None
        write_vault(self.file, vault)

    def prove(self, staff_id: UUID, passphrase: str) -> None:
        """Raise ``WrongPassphraseError`` unless it is theirs, or ``TooManyTriesError``. Takes about 0.2 s."""
        vault = read_vault(self.file)
        with counted(self.workspace.tries, self.clock):
            opened = vault.open_with_passphrase(passphrase, staff_id)
        if not hmac.compare_digest(opened.data_key, self.data_key):
            raise VaultDamagedError

    def change(self, staff_id: UUID, name: str, present: str, new: str) -> None:
        """Another passphrase for whoever types the present one; only their own slot is written anew.

        Raises what ``prove`` raises, and ``InvalidInputError`` at ``passphrase``. Takes about 0.4 s.
        """
        self.prove(staff_id, present)
        if normalised_passphrase(present) == normalised_passphrase(new):
            raise InvalidInputError.at("passphrase", "as_before")
        self.give(staff_id, name, new)

    def put_in_force(self, code: RecoveryCode) -> None:
        """From now on this recovery code opens the register, and no other."""
        vault, _ = read_vault(self.file).with_recovery(self.data_key, code=code)
        write_vault(self.file, vault)

    def take(self, staff_id: UUID) -> None:
        """From now on their passphrase opens nothing here; older copies of the file it still opens."""
        vault = read_vault(self.file)
        if _has_slot(vault, staff_id):
            write_vault(self.file, vault.without_staff(self.data_key, staff_id))

    @property
    def vault_id(self) -> UUID:
        """Under which a keyring keeps what opens this vault."""
        return read_vault(self.file).id

    def quick_holders(self) -> frozenset[UUID]:
        """Everybody who has switched on quick unlock."""
        return read_vault(self.file).quick_holders

    def give_quick_unlock(self, staff_id: UUID, secret: bytes) -> None:
        """From now on ``secret`` opens for them too."""
        write_vault(self.file, read_vault(self.file).with_keyring(self.data_key, staff_id, secret))

    def take_quick_unlock(self, staff_id: UUID) -> None:
        """Only their passphrase opens for them again, whatever a keyring still holds."""
        write_vault(self.file, read_vault(self.file).without_keyring(self.data_key, staff_id))

    def keep_in_step(self, office_name: str, members: Mapping[UUID, str]) -> None:
        """Make the vault say what the register says: its names, and no slot for somebody who has left."""
        before = vault = read_vault(self.file)
        for slot in before.passphrase_slots:
            if slot.staff_id not in members:
                vault = vault.without_staff(self.data_key, slot.staff_id)
        names = {slot.staff_id: members[slot.staff_id] for slot in vault.passphrase_slots}
        vault = vault.renamed(self.data_key, office_name=office_name, staff_names=names)
        if vault != before:
            write_vault(self.file, vault)


def _has_slot(vault: Vault, staff_id: UUID) -> bool:
    return any(slot.staff_id == staff_id for slot in vault.passphrase_slots)
