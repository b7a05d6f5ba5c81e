"""The audit chain: SHA-256 over the hash before and the record's canonical JSON.

Without a key on purpose: whoever holds the register could compute a keyed one as well, and a key derived from
the data key would break the chain at rotation. A cut tail is detected up to the newest anchor kept outside.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from caseapp.domain.canonical_json import canonical_json
from caseapp.domain.column_types import instant_text

FIRST = "0" * 64
"""What the first record of a device is chained to."""


@dataclass(frozen=True)
class AuditLine:
    """One audit record as it goes into the chain. ``details`` is canonical JSON text."""

    seq: int
    device_id: UUID
    at: datetime
    actor: UUID
    action: str
    client_id: UUID | None
    details: str
    previous: str
    hash: str


@dataclass(frozen=True)
class Anchor:
    """The newest record of a chain, kept outside the register: in backups and on printed reports."""

    seq: int
    hash: str


def chained_hash(
    previous: str,
    *,
    seq: int,
    device_id: UUID,
    at: datetime,
    actor: UUID,
    action: str,
    client_id: UUID | None,
    details: str,
) -> str:
    """The hash of one record after ``previous``."""
    body = {
        "seq": seq,
        "device": device_id,
        "at": instant_text(at),
        "actor": actor,
        "action": action,
        "client": client_id,
        "details": details,
    }
    return hashlib.sha256(previous.encode() + canonical_json(body)).hexdigest()


def first_broken(lines: Iterable[AuditLine]) -> int | None:
    """The seq of the first record that does not follow from the one before it, or ``None``."""
    previous, expected = FIRST, 1
    for line in lines:
        computed = chained_hash(
            line.previous,
            seq=line.seq,
            device_id=line.device_id,
            at=line.at,
            actor=line.actor,
            action=line.action,
            client_id=line.client_id,
            details=line.details,
        )
        if line.seq != expected or line.previous != previous or line.hash != computed:
            return expected
        previous, expected = line.hash, expected + 1
    return None
