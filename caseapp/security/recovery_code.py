"""The recovery code: nine groups of four letters and digits on a sheet of paper, enough to open a register.

Here are its making and its reading with the check for slips of the pen. Wrapping keys with it is in
``key_slots``, printing it in ``printing``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from caseapp.errors import RecoveryCodeTypoError

RandomBytes = Callable[[int], bytes]

SECRET_BYTES = 20
GROUPS = 9
GROUP_LENGTH = 4

# Crockford's base 32: no I, L, O and U, so that handwriting and print can be read back.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_VALUES |= {letter.lower(): value for letter, value in _VALUES.items()}
_VALUES |= dict.fromkeys("Oo", 0) | dict.fromkeys("IiLl", 1)
# Every dash that word processors make of a hyphen, and what copying from a PDF slips in.
_SEPARATORS = frozenset("-_\u00ad\u200b\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufeff")

_CODE_LENGTH = GROUPS * GROUP_LENGTH
_CHECK_BITS = 20
# x^20+x^14+x^12+x^10+x^9+x^7+x^6+x^2+1. Primitive, so each slip within four neighbouring characters and each
# exchange of two groups is noticed; chosen among the primitive ones so that any two wrong characters anywhere
# are noticed too, and three wrong ones are missed least often (23 of 212,707,740 patterns). Other slips are
# missed once in 2^20, about one in a million.
_POLYNOMIAL = 0x1056C5
# Without it a code of zeros alone would pass its check.
_CHECK_MASK = 0x2CA5E


@dataclass(frozen=True)
class RecoveryCode:
    """A well-formed code: ``text`` as it is printed, ``secret`` as the 20 bytes that it stands for."""

    text: str = field(repr=False)
    secret: bytes = field(repr=False)


def new_recovery_code(random_bytes: RandomBytes) -> RecoveryCode:
    """A fresh code of 160 random bits."""
    return _code_of(random_bytes(SECRET_BYTES))


def parse_recovery_code(text: str) -> RecoveryCode:
    """The code that was typed; case, blanks, dashes and O for 0 or I and L for 1 do not matter.

    Raises ``RecoveryCodeTypoError`` when it cannot be what stands on a sheet.
    """
    letters = [letter for letter in text if not letter.isspace() and letter not in _SEPARATORS]
    if len(letters) != _CODE_LENGTH or any(letter not in _VALUES for letter in letters):
        raise RecoveryCodeTypoError
    number = 0
    for letter in letters:
        number = number << 5 | _VALUES[letter]
    if _remainder(number) != _CHECK_MASK:
        raise RecoveryCodeTypoError
    return _code_of((number >> _CHECK_BITS).to_bytes(SECRET_BYTES, "big"))


def _code_of(secret: bytes) -> RecoveryCode:
    shifted = int.from_bytes(secret, "big") << _CHECK_BITS
    number = shifted | _remainder(shifted) ^ _CHECK_MASK
    letters = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_CODE_LENGTH)))
    groups = (letters[start : start + GROUP_LENGTH] for start in range(0, _CODE_LENGTH, GROUP_LENGTH))
    return RecoveryCode("-".join(groups), secret)


def _remainder(number: int) -> int:
    """``number`` as a polynomial over two elements, modulo the check polynomial."""
    while (excess := number.bit_length() - 1 - _CHECK_BITS) >= 0:
        number ^= _POLYNOMIAL << excess
    return number
