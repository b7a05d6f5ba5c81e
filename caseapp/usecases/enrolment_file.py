"""The enrolment file that the office makes for one laptop, opened by six spoken words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from caseapp.errors import EnrolmentFileError
from caseapp.security.enrolment_seal import SealedFor, open_seal
from caseapp.sync.transport import Link

ENROLMENT_FORMAT = "caseapp-enrolment"
ENROLMENT_VERSION = 1
LARGEST_ENROLMENT = 100_000
"""Bytes; a file has some three thousand."""

_LONGEST = {"office": 200, "host": 253, "database": 63, "role": 63, "authority": 50_000, "expires_at": 40}
"""Texts of the file and their most characters."""


@dataclass(frozen=True)
class EnrolmentFile:
    """What the file says openly. Whether it is still good decides the server, whose clock counts."""

    office: str
    host: str
    port: int
    database: str
    role: str
    expires_at: str
    authority: str = field(repr=False)
    sealed: Mapping[str, Any] = field(repr=False)


def read_enrolment_file(content: bytes) -> EnrolmentFile:
    """Raises ``EnrolmentFileError`` when it is none, or not one that this program knows."""
    try:
        said = json.loads(content[:LARGEST_ENROLMENT])
    except (ValueError, RecursionError):
        raise EnrolmentFileError from None
    if not isinstance(said, dict) or not _fits(said):
        raise EnrolmentFileError
    texts = {name: said[name] for name in _LONGEST}
    return EnrolmentFile(**texts, port=said["port"], sealed=said["sealed"])


def _fits(said: Mapping[str, Any]) -> bool:
    port = said.get("port")
    return (
        (said.get("format"), said.get("version")) == (ENROLMENT_FORMAT, ENROLMENT_VERSION)
        and isinstance(said.get("sealed"), dict)
        and type(port) is int
        and 0 < port < 1 << 16
        and all(_is_text(said.get(name), most) for name, most in _LONGEST.items())
    )


def _is_text(value: object, most: int) -> bool:
    return isinstance(value, str) and 0 < len(value) <= most and "\0" not in value


def open_enrolment(file: EnrolmentFile, spoken: str) -> Link:
    """How to reach the server, with the secret that lets this laptop in once. Takes about 0.2 s.

    Raises ``WrongSpokenCodeError`` and ``EnrolmentFileError``.
    """
    sealed_for = SealedFor(file.host, file.port, file.authority, file.role)
    secret = open_seal(file.sealed, spoken, sealed_for)
    return Link(file.host, file.port, file.database, file.authority, file.role, secret)
