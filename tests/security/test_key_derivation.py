"""What passphrases may be and which costs of guessing are legal."""

import unicodedata

import argon2.low_level
import pytest
from argon2.exceptions import HashingError
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.errors import WeakPassphraseError
from caseapp.security.key_derivation import (
    LEAST_ALLOWED,
    RECOMMENDED,
    Argon2Parameters,
    PassphraseStrength,
    check_new_passphrase,
    key_from_passphrase,
    key_from_secret,
    normalised_passphrase,
    passphrase_strength,
)

SALT = bytes(range(16))


def test_that_the_recommended_cost_is_three_passes_over_64_mib_in_four_lanes() -> None:
    assert Argon2Parameters(passes=3, memory_kib=65_536, lanes=4) == RECOMMENDED


@pytest.mark.parametrize(
    ("passes", "memory_kib", "lanes"),
    [
        (1, 65_536, 4),
        (0, 65_536, 4),
        (-3, 65_536, 4),
        (11, 65_536, 4),
        (2**32, 65_536, 4),
        (3, 19_455, 4),
        (3, 8, 1),
        (3, 1_048_577, 4),
        (3, 2**31, 4),
        (3, 10**30, 4),
        (3, 65_536, 0),
        (3, 65_536, 17),
        (3, 65_536, -1),
    ],
)
def test_that_a_cost_outside_the_bounds_cannot_even_be_written_down(
    passes: int, memory_kib: int, lanes: int
) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        Argon2Parameters(passes, memory_kib, lanes)


@pytest.mark.parametrize(("passes", "memory_kib", "lanes"), [(2, 19_456, 1), (10, 1_048_576, 16)])
def test_that_the_bounds_themselves_are_legal(passes: int, memory_kib: int, lanes: int) -> None:
    assert Argon2Parameters(passes, memory_kib, lanes).memory_kib == memory_kib


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=40))
def test_that_a_passphrase_gives_the_same_key_however_its_letters_are_built(text: str) -> None:
    forms = {unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert len({normalised_passphrase(form) for form in forms}) == 1
    keys = {key_from_passphrase(form, SALT, LEAST_ALLOWED) for form in forms}
    assert len(keys) == 1


def test_that_another_passphrase_salt_or_cost_gives_another_key() -> None:
    keys = {
        key_from_passphrase("ein ganzer Satz", SALT, LEAST_ALLOWED),
        key_from_passphrase("Ein ganzer Satz", SALT, LEAST_ALLOWED),
        key_from_passphrase("ein ganzer Satz ", SALT, LEAST_ALLOWED),
        key_from_passphrase("ein ganzer Satz", SALT[::-1], LEAST_ALLOWED),
        key_from_passphrase("ein ganzer Satz", SALT, Argon2Parameters(3, 19_456, 1)),
        key_from_passphrase("ein ganzer Satz", SALT, Argon2Parameters(2, 19_457, 1)),
        key_from_passphrase("ein ganzer Satz", SALT, Argon2Parameters(2, 19_456, 2)),
    }
    assert len(keys) == 7
    assert {len(key) for key in keys} == {32}


def test_that_a_broken_byte_in_a_passphrase_is_a_wrong_key_and_no_crash() -> None:
    assert len(key_from_passphrase("abc\udcff", SALT, LEAST_ALLOWED)) == 32


def test_that_too_little_memory_is_said_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_values: object, **_options: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr("caseapp.security.key_derivation.hash_secret_raw", refuse)
    with pytest.raises(MemoryError):
        key_from_passphrase("ein ganzer Satz", SALT, LEAST_ALLOWED)


def test_that_the_key_is_plain_argon2id_of_the_utf_8_text() -> None:
    expected = argon2.low_level.hash_secret_raw(
        "für åse".encode(), SALT, 2, 19_456, 1, 32, argon2.low_level.Type.ID, 19
    )
    assert key_from_passphrase("fu\u0308r a\u030ase", SALT, LEAST_ALLOWED) == expected


def test_that_keys_for_different_purposes_differ() -> None:
    keys = {key_from_secret(bytes(20), SALT, purpose) for purpose in (b"one", b"two")}
    assert len(keys) == 2


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("kurz", 4), ("elf Zeichen", 11), ("a\u030a" * 11, 11)]
)
def test_that_a_new_passphrase_below_twelve_characters_is_refused(text: str, length: int) -> None:
    with pytest.raises(WeakPassphraseError) as caught:
        check_new_passphrase(text)
    assert caught.value.values == {"length": length, "least": 12}
    assert passphrase_strength(text) is PassphraseStrength.TOO_SHORT


@pytest.mark.parametrize("text", ["zwölf Zeiche", "a\u030a" * 12, " " * 12])
def test_that_twelve_characters_are_enough(text: str) -> None:
    check_new_passphrase(text)


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("aaaaaaaaaaaaaaaaaaaaaaaa", PassphraseStrength.WEAK),
        ("abcdefghijklmnopqrstuvwxyz", PassphraseStrength.WEAK),
        ("ababababababababababababab", PassphraseStrength.WEAK),
        ("Passwort1234567890!", PassphraseStrength.WEAK),
        ("adgangskode adgangskode", PassphraseStrength.WEAK),
        ("kq8#vLp2!xZr", PassphraseStrength.FAIR),
        ("mein Hund heißt Bello", PassphraseStrength.GOOD),
        ("Im Winter trinke ich gern Kakao mit Zimt", PassphraseStrength.STRONG),
    ],
)
def test_that_the_hint_prefers_whole_sentences(text: str, strength: PassphraseStrength) -> None:
    assert passphrase_strength(text) is strength


@settings(deadline=None)
@given(st.text())
def test_that_the_hint_has_an_answer_to_any_text(text: str) -> None:
    assert passphrase_strength(text) in PassphraseStrength
