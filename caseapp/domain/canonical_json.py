"""Canonical JSON: the bytes that a plan's hash and the audit chain rest on.

Sorted keys, no blanks, UTF-8 without escapes beyond JSON's own, text in NFC, whole numbers only. The test
vectors in tests/domain/test_canonical_json.py are part of the format.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

# Made once: dumps would make another for each of the pieces that every save writes.
_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical_json(value: object) -> bytes:
    """``value`` as canonical bytes; raises ``TypeError`` for floats and anything JSON does not know.

    Dates become ISO text and UUIDs their usual text form.
    """
    return _ENCODER.encode(_plain(value)).encode()


def _plain(value: object) -> object:
    # The kinds in the order of how many there are: a long plan has thousands.
    if isinstance(value, str):
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return [_plain(item) for item in value]
    message = f"not canonical JSON: {type(value).__name__}"
    raise TypeError(message)
