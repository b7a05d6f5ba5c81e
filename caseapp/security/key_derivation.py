"""Keys from what a person knows: Argon2id for passphrases, HKDF for secrets that are random already."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from caseapp.errors import WeakPassphraseError

KEY_BYTES = 32
SALT_BYTES = 16
LEAST_PASSPHRASE_LENGTH = 12

_ARGON2_VERSION = 0x13
_PASSES = range(2, 11)
_MEMORY_KIB = range(19 * 1024, 1024 * 1024 + 1)
_LANES = range(1, 17)


@dataclass(frozen=True)
class Argon2Parameters:
    """Cost of one passphrase guess. Raises ``ValueError`` outside the bounds.

    The lower bound is the least that OWASP calls safe. The upper one (16 seconds, 1 GiB) keeps a tampered
    key file from hanging the computer.
    """

    passes: int
    memory_kib: int
    lanes: int

    def __post_init__(self) -> None:
        if self.passes not in _PASSES or self.memory_kib not in _MEMORY_KIB or self.lanes not in _LANES:
            raise ValueError("Argon2 parameters out of bounds")


RECOMMENDED = Argon2Parameters(passes=3, memory_kib=64 * 1024, lanes=4)
LEAST_ALLOWED = Argon2Parameters(passes=2, memory_kib=19 * 1024, lanes=1)
"""The cheapest legal cost: for tests, which make many vaults, and for nothing else."""


def key_from_passphrase(passphrase: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
    """32 bytes. Takes about 0.2 s with the recommended cost: not for the GUI thread.

    Raises ``MemoryError`` when the computer has less free memory than the parameters need.
    """
    # A lone surrogate (a broken byte on the command line) gets a key like any other character: a wrong one.
    secret = normalised_passphrase(passphrase).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=parameters.passes,
            memory_cost=parameters.memory_kib,
            parallelism=parameters.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
            version=_ARGON2_VERSION,
        )
    except HashingError as error:
        raise MemoryError("not enough memory for Argon2") from error


def key_from_secret(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """32 bytes by HKDF-SHA256; only for secrets with at least 128 random bits."""
    return HKDF(hashes.SHA256(), KEY_BYTES, salt, purpose).derive(secret)


def normalised_passphrase(text: str) -> str:
    """NFKC: keyboards of different systems build the same letters in different ways."""
    return unicodedata.normalize("NFKC", text)


def check_new_passphrase(text: str) -> None:
    """Raise ``WeakPassphraseError`` for fewer than twelve characters. Old passphrases are not checked."""
    length = len(normalised_passphrase(text))
    if length < LEAST_PASSPHRASE_LENGTH:
        raise WeakPassphraseError(length=length, least=LEAST_PASSPHRASE_LENGTH)


class PassphraseStrength(IntEnum):
    """A hint for the set-up page, not a promise."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


_OBVIOUS = re.compile(r"passwor[dt]|passphrase|adgangskode|kodeord|geheim|hemmelig|qwert[yz]?|caseapp")


def passphrase_strength(text: str) -> PassphraseStrength:
    """How hard a passphrase is to guess, by length without repeats, runs and obvious words."""
    normal = normalised_passphrase(text)
    if len(normal) < LEAST_PASSPHRASE_LENGTH:
        return PassphraseStrength.TOO_SHORT
    unpredictable = _unpredictable_length(_OBVIOUS.sub("*", normal.casefold()))
    for strength, least in ((PassphraseStrength.STRONG, 24), (PassphraseStrength.GOOD, 17)):
        if unpredictable >= least:
            return strength
    return PassphraseStrength.FAIR if unpredictable >= LEAST_PASSPHRASE_LENGTH else PassphraseStrength.WEAK


def _unpredictable_length(text: str) -> int:
    """Characters that do not follow from the one before, at most thrice the number of different ones."""
    surprising = 1 + sum(abs(ord(here) - ord(before)) > 1 for before, here in pairwise(text))
    return min(surprising, 3 * len(set(text)) - 3)
