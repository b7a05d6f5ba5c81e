"""The six words and what they close."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from caseapp.errors import EnrolmentFileError, WrongSpokenCodeError
from caseapp.paths import resource
from caseapp.security.certificates import new_authority
from caseapp.security.enrolment_seal import SealedFor, new_spoken_code, open_seal, seal
from caseapp.security.key_derivation import LEAST_ALLOWED

SECRET = b"a secret of thirty-two bytes, ok"
CODE = "bado lemi tuko fama giru seno"
NOW = datetime(2026, 3, 2, tzinfo=UTC)


def authority() -> str:
    return new_authority("Beispielamt", NOW).certificate.decode()


@pytest.fixture(scope="module")
def sealed_for() -> SealedFor:
    return SealedFor("srv.example", 5432, authority(), "d_0123456789abcdef")


@pytest.fixture(scope="module")
def sealed(sealed_for: SealedFor) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(json.dumps(seal(SECRET, CODE, sealed_for, LEAST_ALLOWED)))
    return made


@pytest.mark.parametrize(
    "typed", [CODE, CODE.upper(), CODE.replace(" ", ""), f" {CODE.replace(' ', ' - ')}\n"]
)
def test_that_the_words_open_however_they_are_typed(
    sealed: dict[str, Any], sealed_for: SealedFor, typed: str
) -> None:
    assert open_seal(sealed, typed, sealed_for) == SECRET


@pytest.mark.parametrize("typed", ["", "bado lemi", CODE.replace("seno", "sena"), CODE + " bado", "ä" * 24])
def test_that_other_words_do_not_open(sealed: dict[str, Any], sealed_for: SealedFor, typed: str) -> None:
    with pytest.raises(WrongSpokenCodeError):
        open_seal(sealed, typed, sealed_for)


@pytest.mark.parametrize(
    "changed", [{"host": "elsewhere"}, {"port": 5433}, {"role": "d_f"}, {"authority": ""}]
)
def test_that_the_secret_is_good_for_one_server_only(
    sealed: dict[str, Any], sealed_for: SealedFor, changed: dict[str, Any]
) -> None:
    other = replace(
        sealed_for, **{**changed, **({"authority": authority()} if "authority" in changed else {})}
    )
    with pytest.raises(WrongSpokenCodeError):
        open_seal(sealed, CODE, other)


@pytest.mark.parametrize(
    "damage",
    [
        {"salt": "?"}, {"nonce": None}, {"secret": 7}, {"kdf": {}}, {"nonce": ""},
        {"kdf": {"passes": 9_999, "memory_kib": 19_456, "lanes": 1}},
    ],
)  # fmt: skip
def test_that_a_damaged_seal_is_said_to_be_one(
    sealed: dict[str, Any], sealed_for: SealedFor, damage: dict[str, Any]
) -> None:
    with pytest.raises(EnrolmentFileError):
        open_seal(sealed | damage, CODE, sealed_for)


def test_that_an_authority_that_is_none_is_said_to_be_one(
    sealed: dict[str, Any], sealed_for: SealedFor
) -> None:
    with pytest.raises(EnrolmentFileError):
        open_seal(sealed, CODE, replace(sealed_for, authority="no certificate"))


def test_that_the_words_can_be_read_out_and_are_many() -> None:
    words = resource("spoken_words", "words.txt").read_text().split()
    assert len(set(words)) == len(words) > 2048
    assert all(re.fullmatch("([bdfghklmnprst][aeiou]){2}", word) for word in words)
    assert all(word[:2] != word[2:] for word in words)


def test_that_every_code_is_six_words_of_the_list() -> None:
    words = set(resource("spoken_words", "words.txt").read_text().split())
    codes = {new_spoken_code() for _ in range(20)}
    assert len(codes) == 20
    assert all(len(code.split()) == 6 and set(code.split()) <= words for code in codes)
