"""The enrolment file: opened by six words, and told apart from everything else."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest

from caseapp.errors import EnrolmentFileError, WrongSpokenCodeError
from caseapp.security.certificates import new_authority
from caseapp.security.enrolment_seal import SealedFor, seal
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.usecases.enrolment_file import (
    ENROLMENT_FORMAT,
    ENROLMENT_VERSION,
    LARGEST_ENROLMENT,
    open_enrolment,
    read_enrolment_file,
)

WORDS = "baba bebe bibi bobo bubu bafa"
SECRET = b"s" * 32


@cache
def authority() -> str:
    return new_authority("Beispielamt", datetime(2026, 3, 2, tzinfo=UTC)).certificate.decode()


def document(**changes: Any) -> dict[str, Any]:
    """As the office makes it."""
    sealed_for = SealedFor("srv.example", 5432, authority(), "d_0123456789abcdef")
    made = {
        "format": ENROLMENT_FORMAT,
        "version": ENROLMENT_VERSION,
        "office": "Beispielamt",
        "host": sealed_for.host,
        "port": sealed_for.port,
        "database": "caseapp",
        "role": sealed_for.role,
        "authority": sealed_for.authority,
        "expires_at": "2026-03-05T13:00:00.000000Z",
        "sealed": seal(SECRET, WORDS, sealed_for, LEAST_ALLOWED),
    }
    return {**made, **changes}


def content(**changes: Any) -> bytes:
    return json.dumps(document(**changes)).encode()


def test_that_the_words_open_the_file() -> None:
    link = open_enrolment(read_enrolment_file(content()), "BABA, bebe bibi – bobo bubu bafa\n")
    assert (link.host, link.port, link.database) == ("srv.example", 5432, "caseapp")
    assert (link.role, link.secret, link.authority) == ("d_0123456789abcdef", SECRET, authority())


def test_that_other_words_open_nothing() -> None:
    file = read_enrolment_file(content())
    for words in ("bebe baba bibi bobo bubu bafa", "baba", "", "æ" * 24):
        with pytest.raises(WrongSpokenCodeError):
            open_enrolment(file, words)


@pytest.mark.parametrize("changes", [{"host": "other.example"}, {"port": 5433}, {"role": "d_f"}])
def test_that_a_file_that_leads_elsewhere_opens_nothing(changes: dict[str, Any]) -> None:
    with pytest.raises(WrongSpokenCodeError):
        open_enrolment(read_enrolment_file(content(**changes)), WORDS)


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "caseapp-backup"}, {"version": 2}, {"sealed": None}, {"sealed": []}, {"port": "5432"},
        {"port": 0}, {"port": 65536}, {"port": True}, {"host": ""}, {"host": None}, {"role": 7},
        {"authority": "x" * 60_000}, {"database": "a\0b"}, {"office": "x" * 201}, {"expires_at": None},
    ],
    ids=str,
)  # fmt: skip
def test_that_another_document_is_none(changes: dict[str, Any]) -> None:
    with pytest.raises(EnrolmentFileError):
        read_enrolment_file(content(**changes))


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"7", b"\xff\xfe", b"[" * 100_000, b" " * LARGEST_ENROLMENT]
)
def test_that_bytes_of_another_kind_are_no_file(raw: bytes) -> None:
    with pytest.raises(EnrolmentFileError):
        read_enrolment_file(raw)


def test_that_a_part_too_few_is_told() -> None:
    for name in document():
        with pytest.raises(EnrolmentFileError):
            read_enrolment_file(content(**{name: None}))


@pytest.mark.parametrize(
    "sealed", [{}, {"kdf": {"passes": 3, "memory_kib": 1 << 30, "lanes": 4}}, {"kdf": 7}]
)
def test_that_a_damaged_seal_is_told(sealed: dict[str, Any]) -> None:
    whole = document()["sealed"]
    with pytest.raises(EnrolmentFileError):
        open_enrolment(read_enrolment_file(content(sealed={**whole, **sealed} if sealed else {})), WORDS)


def test_that_the_secret_stands_in_no_text() -> None:
    file = read_enrolment_file(content())
    assert document()["sealed"]["secret"] not in repr(file)
    assert repr(SECRET) not in repr(open_enrolment(file, WORDS))
