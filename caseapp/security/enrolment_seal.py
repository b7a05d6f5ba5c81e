"""The seal of an enrolment file: six spoken words close its one-time secret, and open it on the laptop.

The words go one way (read out), the file another. Whoever has the file alone must guess 71 bits, each guess
at the cost of Argon2id. The seal holds only together with the server that the file names: host, port,
authority and role are bound to it, so that nobody can lead a laptop elsewhere by changing the file.
"""

from __future__ import annotations

import binascii
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from caseapp.domain.canonical_json import canonical_json
from caseapp.errors import EnrolmentFileError, WrongSpokenCodeError
from caseapp.paths import resource
from caseapp.security.certificates import fingerprint
from caseapp.security.key_derivation import RECOMMENDED, SALT_BYTES, Argon2Parameters, key_from_passphrase

WORDS = 6
_WORD_LENGTH = 4
_NONCE_BYTES = 12
_BOUND_AS = "caseapp-enrolment"

Below = Callable[[int], int]
"""A random whole number below another."""


@dataclass(frozen=True)
class SealedFor:
    """What the secret is good for. ``authority`` is the PEM certificate of the office's authority."""

    host: str
    port: int
    authority: str = field(repr=False)
    role: str

    def bound(self) -> bytes:
        """The bytes that the seal holds fast beside the secret. Raises ``EnrolmentFileError``."""
        try:
            authority = fingerprint(self.authority.encode())
        except ValueError as error:
            raise EnrolmentFileError from error
        return canonical_json(
            {
                "for": _BOUND_AS,
                "host": self.host,
                "port": self.port,
                "authority": authority,
                "role": self.role,
            }
        )


def new_spoken_code(below: Below = secrets.randbelow) -> str:
    """Six random words with blanks between."""
    words = resource("spoken_words", "words.txt").read_text(encoding="ascii").split()
    return " ".join(words[below(len(words))] for _ in range(WORDS))


def normalised_code(typed: str) -> str:
    """The letters of what was typed; case, blanks, commas and dashes do not matter.

    Raises ``WrongSpokenCodeError`` when it cannot be six words.
    """
    letters = "".join(letter for letter in typed.casefold() if letter.isalpha())
    if len(letters) != WORDS * _WORD_LENGTH or not letters.isascii():
        raise WrongSpokenCodeError
    return letters


def seal(
    secret: bytes, spoken: str, sealed_for: SealedFor, kdf: Argon2Parameters = RECOMMENDED
) -> dict[str, Any]:
    """The secret as it stands in the file, in JSON's own types."""
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    key = key_from_passphrase(normalised_code(spoken), salt, kdf)
    return {
        "kdf": {"passes": kdf.passes, "memory_kib": kdf.memory_kib, "lanes": kdf.lanes},
        "salt": b64encode(salt).decode(),
        "nonce": b64encode(nonce).decode(),
        "secret": b64encode(AESGCM(key).encrypt(nonce, secret, sealed_for.bound())).decode(),
    }


def open_seal(sealed: Mapping[str, Any], spoken: str, sealed_for: SealedFor) -> bytes:
    """The secret. Takes about 0.2 s: not for the GUI thread.

    Raises ``WrongSpokenCodeError`` when the words do not fit, or the file was changed, which looks the same;
    ``EnrolmentFileError`` when the seal is none.
    """
    code, bound = normalised_code(spoken), sealed_for.bound()
    try:
        costs = sealed["kdf"]
        kdf = Argon2Parameters(costs["passes"], costs["memory_kib"], costs["lanes"])
        salt, nonce, box = (b64decode(sealed[part], validate=True) for part in ("salt", "nonce", "secret"))
        return AESGCM(key_from_passphrase(code, salt, kdf)).decrypt(nonce, box, bound)
    except InvalidTag as error:
        raise WrongSpokenCodeError from error
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise EnrolmentFileError from error
