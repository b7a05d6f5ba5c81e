"""Key slots: one wrapped copy of the data key each, opened by a passphrase, a keyring or the recovery code.

What a whole vault is, and that its slots belong together, is in ``vault``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from caseapp.security.key_derivation import (
    KEY_BYTES,
    SALT_BYTES,
    Argon2Parameters,
    key_from_passphrase,
    key_from_secret,
)
from caseapp.security.recovery_code import RandomBytes, RecoveryCode

Document = dict[str, object]
"""A JSON object with text, integers, objects and lists only."""

FORMAT = "caseapp-vault"
PASSPHRASE_TYPE = "passphrase"  # noqa: S105 - the name of a slot type
RECOVERY_TYPE = "recovery"
KEYRING_TYPE = "keyring"
KEYRING_MINOR = 1
"""The minor version that added this type; before, ``keyring`` was no name of a slot."""

NONCE_BYTES = 12
WRAPPED_BYTES = KEY_BYTES + 16
_RECOVERY_PURPOSE = b"caseapp vault recovery 1"
_KEYRING_PURPOSE = b"caseapp vault keyring 1"


def canonical(document: Document) -> bytes:
    """The one way to write a document: sorted keys, no blanks, UTF-8."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


@dataclass(frozen=True)
class WrappedKey:
    """The data key under AES-256-GCM; the key for it comes from the slot's secret and ``salt``."""

    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    ciphertext: bytes = field(repr=False)

    def document(self) -> Document:
        """The three parts as hexadecimal text."""
        return {"salt": self.salt.hex(), "nonce": self.nonce.hex(), "wrapped": self.ciphertext.hex()}


@dataclass(frozen=True)
class PassphraseSlot:
    """The slot of one member of staff."""

    staff_id: UUID
    staff_name: str = field(repr=False)
    kdf: Argon2Parameters
    wrapped: WrappedKey

    @classmethod
    def sealed(
        cls,
        vault_id: UUID,
        staff_id: UUID,
        staff_name: str,
        passphrase: str,
        data_key: bytes,
        kdf: Argon2Parameters,
        random_bytes: RandomBytes,
    ) -> PassphraseSlot:
        """A new slot that ``passphrase`` opens."""
        salt, nonce = random_bytes(SALT_BYTES), random_bytes(NONCE_BYTES)
        bound = _bound(vault_id, salt, cls._header(staff_id, kdf))
        ciphertext = AESGCM(key_from_passphrase(passphrase, salt, kdf)).encrypt(nonce, data_key, bound)
        return cls(staff_id, staff_name, kdf, WrappedKey(salt, nonce, ciphertext))

    def opened(self, vault_id: UUID, passphrase: str) -> bytes | None:
        """The data key, or None when the passphrase or anything that the slot is bound to differs."""
        key = key_from_passphrase(passphrase, self.wrapped.salt, self.kdf)
        bound = _bound(vault_id, self.wrapped.salt, self._header(self.staff_id, self.kdf))
        return _unwrapped(key, self.wrapped, bound)

    def document(self) -> Document:
        """The slot as it stands in the file."""
        header = self._header(self.staff_id, self.kdf)
        return header | {"staff_name": self.staff_name} | self.wrapped.document()

    @staticmethod
    def _header(staff_id: UUID, kdf: Argon2Parameters) -> Document:
        cost = {"name": "argon2id", "t": kdf.passes, "m": kdf.memory_kib, "p": kdf.lanes}
        return {"type": PASSPHRASE_TYPE, "staff_id": str(staff_id), "kdf": cost}


@dataclass(frozen=True)
class RecoverySlot:
    """The slot that the printed code opens. The code is random, so no slow derivation is needed."""

    wrapped: WrappedKey

    @classmethod
    def sealed(
        cls, vault_id: UUID, code: RecoveryCode, data_key: bytes, random_bytes: RandomBytes
    ) -> RecoverySlot:
        """A new slot that ``code`` opens."""
        salt, nonce = random_bytes(SALT_BYTES), random_bytes(NONCE_BYTES)
        key = key_from_secret(code.secret, salt, _RECOVERY_PURPOSE)
        ciphertext = AESGCM(key).encrypt(nonce, data_key, _bound(vault_id, salt, cls._header()))
        return cls(WrappedKey(salt, nonce, ciphertext))

    def opened(self, vault_id: UUID, code: RecoveryCode) -> bytes | None:
        """The data key, or None when the code or anything that the slot is bound to differs."""
        key = key_from_secret(code.secret, self.wrapped.salt, _RECOVERY_PURPOSE)
        return _unwrapped(key, self.wrapped, _bound(vault_id, self.wrapped.salt, self._header()))

    def document(self) -> Document:
        """The slot as it stands in the file."""
        return self._header() | self.wrapped.document()

    @staticmethod
    def _header() -> Document:
        return {"type": RECOVERY_TYPE, "kdf": {"name": "hkdf-sha256"}}


@dataclass(frozen=True)
class KeyringSlot:
    """The slot of a member of staff that a key in the keyring of their computer opens. That key is random."""

    staff_id: UUID
    wrapped: WrappedKey

    @classmethod
    def sealed(
        cls, vault_id: UUID, staff_id: UUID, secret: bytes, data_key: bytes, random_bytes: RandomBytes
    ) -> KeyringSlot:
        """A new slot that ``secret`` opens."""
        salt, nonce = random_bytes(SALT_BYTES), random_bytes(NONCE_BYTES)
        key = key_from_secret(secret, salt, _KEYRING_PURPOSE)
        ciphertext = AESGCM(key).encrypt(nonce, data_key, _bound(vault_id, salt, cls._header(staff_id)))
        return cls(staff_id, WrappedKey(salt, nonce, ciphertext))

    def opened(self, vault_id: UUID, secret: bytes) -> bytes | None:
        """The data key, or None when the secret or anything that the slot is bound to differs."""
        key = key_from_secret(secret, self.wrapped.salt, _KEYRING_PURPOSE)
        bound = _bound(vault_id, self.wrapped.salt, self._header(self.staff_id))
        return _unwrapped(key, self.wrapped, bound)

    def document(self) -> Document:
        """The slot as it stands in the file."""
        return self._header(self.staff_id) | self.wrapped.document()

    @staticmethod
    def _header(staff_id: UUID) -> Document:
        return {"type": KEYRING_TYPE, "staff_id": str(staff_id), "kdf": {"name": "hkdf-sha256"}}


@dataclass(frozen=True)
class UnknownSlot:
    """A slot of a type that a newer version added: kept as it is, letter by letter."""

    text: str = field(repr=False)

    @classmethod
    def of(cls, document: Document) -> UnknownSlot:
        """The slot that stands in the file as ``document``."""
        return cls(canonical(document).decode())

    def document(self) -> Document:
        """The slot as it stands in the file."""
        document: Document = json.loads(self.text)
        return document


Slot = PassphraseSlot | RecoverySlot | KeyringSlot | UnknownSlot


def _bound(vault_id: UUID, salt: bytes, header: Document) -> bytes:
    # The names are not bound here: whoever renames the office cannot rewrap the slots of the others, whose
    # passphrases nobody but they know. The vault's seal binds the names.
    return canonical({"format": FORMAT, "vault": str(vault_id), "salt": salt.hex(), "slot": header})


def _unwrapped(key: bytes, wrapped: WrappedKey, bound: bytes) -> bytes | None:
    try:
        return AESGCM(key).decrypt(wrapped.nonce, wrapped.ciphertext, bound)
    except InvalidTag:
        return None
