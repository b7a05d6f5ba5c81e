"""What passphrases cost in tests: each key is derived once in a run, new slots are sealed at the least cost.

Argon2 is slow on purpose and always gives the same key for the same passphrase, salt and cost, so that
nothing is seen the second time that was not seen the first. A slot says its cost itself: what is sealed
here opens everywhere. The tests of the vault and of the derivation have neither of the two.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from uuid import UUID

import pytest
from argon2.low_level import hash_secret_raw

from caseapp.security import key_derivation
from caseapp.security.key_derivation import LEAST_ALLOWED, RECOMMENDED, Argon2Parameters
from caseapp.security.key_slots import PassphraseSlot
from caseapp.security.recovery_code import RandomBytes

_SEALED = PassphraseSlot.sealed
_derive_once = cache(hash_secret_raw)


@dataclass
class Sealing:
    """Seals slots as the program does, at the least cost where the recommended one is asked for."""

    asked: list[Argon2Parameters] = field(default_factory=list)
    """The cost that the program asked for, of each slot."""

    def sealed(
        self,
        vault_id: UUID,
        staff_id: UUID,
        staff_name: str,
        passphrase: str,
        data_key: bytes,
        kdf: Argon2Parameters,
        random_bytes: RandomBytes,
    ) -> PassphraseSlot:
        """As ``PassphraseSlot.sealed``."""
        self.asked.append(kdf)
        cost = LEAST_ALLOWED if kdf == RECOMMENDED else kdf
        return _SEALED(vault_id, staff_id, staff_name, passphrase, data_key, cost, random_bytes)


@contextmanager
def at_least_cost() -> Iterator[Sealing]:
    """Meanwhile passphrases cost little in this process."""
    sealing = Sealing()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_derivation, "hash_secret_raw", _derive_once)
        patch.setattr(PassphraseSlot, "sealed", sealing.sealed)
        yield sealing
