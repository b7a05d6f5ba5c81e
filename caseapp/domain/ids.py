"""Identity of records: UUID version 7, made on this laptop, ordered by time of making (RFC 9562, 5.7)."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

RandomBytes = Callable[[int], bytes]
NewId = Callable[[], UUID]


def uuid7(now: datetime, random_bytes: RandomBytes = os.urandom) -> UUID:
    """A version 7 UUID: 48 bits of ``now`` in milliseconds, 74 random bits."""
    milliseconds = int(now.timestamp() * 1000) & (1 << 48) - 1
    random_bits = int.from_bytes(random_bytes(10), "big")
    high, low = random_bits >> 64 & 0xFFF, random_bits & (1 << 62) - 1
    return UUID(int=milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low)
