"""The vault as a file, ``vault.json``: strict on reading, atomic on writing.

There is exactly one way to write a vault, and a checksum over it, so each changed bit is noticed. The frame
(format, major, minor, checksum over the canonical JSON) is the same in all versions.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn, TypeVar
from uuid import UUID

from caseapp.errors import VaultDamagedError, VaultMissingError, VaultTooNewError
from caseapp.files import file_error, write_atomically
from caseapp.security.key_derivation import SALT_BYTES, Argon2Parameters
from caseapp.security.key_slots import (
    FORMAT,
    KEYRING_MINOR,
    KEYRING_TYPE,
    NONCE_BYTES,
    PASSPHRASE_TYPE,
    RECOVERY_TYPE,
    WRAPPED_BYTES,
    Document,
    KeyringSlot,
    PassphraseSlot,
    RecoverySlot,
    Slot,
    UnknownSlot,
    WrappedKey,
    canonical,
)
from caseapp.security.vault import MAJOR, MINOR, Vault

VAULT_FILE_NAME = "vault.json"

# Room for thousands of slots; a larger file is no vault and would only fill the memory.
_LARGEST_FILE = 4 * 1024 * 1024
_SEAL_BYTES = 32

_Kind = TypeVar("_Kind")


def read_vault(path: Path) -> Vault:
    """The vault at ``path``.

    Raises ``VaultMissingError``, ``VaultDamagedError``, ``VaultTooNewError`` and ``FileAccessError``.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise VaultMissingError from error
    except OSError as error:
        raise file_error(error, path) from error
    return parse_vault(content)


def write_vault(path: Path, vault: Vault) -> None:
    """Replace the file at ``path``, durable when this returns; on failure the old file is as before.

    Raises ``DiskFullError`` and ``FileAccessError``.
    """
    content = vault_bytes(vault)
    parse_vault(content)  # what could not be read again must never replace a file that can
    try:
        write_atomically(path, content)
    except OSError as error:
        raise file_error(error, path) from error


def vault_bytes(vault: Vault) -> bytes:
    """The bytes of the file."""
    document = vault.content() | {"seal": vault.seal.hex()}
    return canonical(document | {"checksum": _checksum(document)}) + b"\n"


def parse_vault(content: bytes) -> Vault:
    """The vault in the bytes of a file. Raises ``VaultDamagedError`` and ``VaultTooNewError``."""
    try:
        document = _framed(content)
        if document["major"] != MAJOR:
            raise VaultTooNewError
        vault = _vault_of(document)
        intact = vault_bytes(vault) == content
    except (ValueError, KeyError, RecursionError) as error:
        raise VaultDamagedError from error
    if not intact:
        raise VaultDamagedError
    return vault


def _framed(content: bytes) -> Document:
    """The document, once its form and checksum are right whatever its version is."""
    if len(content) > _LARGEST_FILE:
        raise ValueError("too large")
    document = _object(json.loads(content.decode(), parse_float=_refuse, parse_constant=_refuse))
    sealed = {name: value for name, value in document.items() if name != "checksum"}
    framed = canonical(sealed | {"checksum": _checksum(sealed)}) + b"\n"
    if framed != content or document["format"] != FORMAT or _number(document, "major") < MAJOR:
        raise ValueError("not a vault as it was written")
    return document


def _checksum(document: Document) -> str:
    return hashlib.sha256(canonical(document)).hexdigest()


def _vault_of(document: Document) -> Vault:
    minor = _number(document, "minor")
    slots = tuple(_slot_of(_object(item), minor) for item in _list(document["slots"]))
    _check_slots(slots)
    return Vault(
        id=UUID(_text(document, "id")),
        office_name=_text(document, "office_name"),
        slots=slots,
        seal=_hexadecimal(document, "seal", _SEAL_BYTES),
        minor=minor,
    )


def _check_slots(slots: tuple[Slot, ...]) -> None:
    staff = [slot.staff_id for slot in slots if isinstance(slot, PassphraseSlot)]
    recovery = [slot for slot in slots if isinstance(slot, RecoverySlot)]
    quick = [slot.staff_id for slot in slots if isinstance(slot, KeyringSlot)]
    is_doubled = len(staff) != len(set(staff)) or len(quick) != len(set(quick))
    if not staff or is_doubled or len(recovery) != 1:
        raise ValueError("slots missing or doubled")


def _slot_of(document: Document, minor: int) -> Slot:
    kind = _text(document, "type")
    if kind == PASSPHRASE_TYPE:
        return PassphraseSlot(
            staff_id=UUID(_text(document, "staff_id")),
            staff_name=_text(document, "staff_name"),
            kdf=_argon2_of(_object(document["kdf"])),
            wrapped=_wrapped_of(document),
        )
    if kind == RECOVERY_TYPE:
        return RecoverySlot(_wrapped_of(document))
    if kind == KEYRING_TYPE and minor >= KEYRING_MINOR:
        return KeyringSlot(UUID(_text(document, "staff_id")), _wrapped_of(document))
    if minor <= MINOR:
        raise ValueError("unknown slot type")
    return UnknownSlot.of(document)


def _argon2_of(document: Document) -> Argon2Parameters:
    return Argon2Parameters(_number(document, "t"), _number(document, "m"), _number(document, "p"))


def _wrapped_of(document: Document) -> WrappedKey:
    return WrappedKey(
        salt=_hexadecimal(document, "salt", SALT_BYTES),
        nonce=_hexadecimal(document, "nonce", NONCE_BYTES),
        ciphertext=_hexadecimal(document, "wrapped", WRAPPED_BYTES),
    )


def _object(value: object) -> Document:
    return _of_kind(dict, value)


def _list(value: object) -> list[object]:
    return _of_kind(list, value)


def _text(document: Mapping[str, object], name: str) -> str:
    return _of_kind(str, document[name])


def _number(document: Mapping[str, object], name: str) -> int:
    return _of_kind(int, document[name])


def _hexadecimal(document: Mapping[str, object], name: str, length: int) -> bytes:
    value = bytes.fromhex(_text(document, name))
    if len(value) != length:
        raise ValueError("wrong length")
    return value


def _of_kind(kind: type[_Kind], value: object) -> _Kind:
    # Not isinstance: true and false are integers to Python.
    if type(value) is not kind:
        raise ValueError("wrong type")
    return value


def _refuse(_literal: str) -> NoReturn:
    raise ValueError("only integers")
