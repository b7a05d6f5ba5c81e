"""How a laptop of the tests' office connects, and what it is given to join."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from pathlib import Path

from caseapp.security.enrolment_seal import SealedFor, seal
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.sync.transport import Link
from caseapp.usecases.enrolment_file import ENROLMENT_FORMAT, ENROLMENT_VERSION
from tests.office import HOST, Device, Office

SPOKEN = "baba bebe bibi bobo bubu bafa"
"""Six words as they are read out."""


def link_of(office: Office, device: Device) -> Link:
    """What ``device`` knows."""
    return Link(
        host=HOST,
        port=office.cluster.port,
        database=office.database,
        authority=office.cluster.authority.read_text(),
        role=device.role,
        secret=urlsafe_b64decode(device.secret),
    )


def enrolment_file(office: Office, device: Device, folder: Path, words: str = SPOKEN) -> Path:
    """The file that the team lead gives for ``device``, closed by six words."""
    link = link_of(office, device)
    sealed_for = SealedFor(link.host, link.port, link.authority, link.role)
    document = {
        "format": ENROLMENT_FORMAT,
        "version": ENROLMENT_VERSION,
        "office": "Beispielamt",
        "host": link.host,
        "port": link.port,
        "database": link.database,
        "role": link.role,
        "authority": link.authority,
        "expires_at": "2026-03-05T13:00:00.000000Z",
        "sealed": seal(link.secret, words, sealed_for, LEAST_ALLOWED),
    }
    file = folder / f"{device.role}.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file
