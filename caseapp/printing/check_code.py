"""The short code at the foot of a sheet: equal codes mean the same version, layout, language and copy."""

from __future__ import annotations

import hashlib


def check_code(sha256: str, layout: str, languages: tuple[str, ...], copy_for: str | None) -> str:
    """The code of one sheet, as in "7F3A-91C2"."""
    # A line feed cannot occur in any part, so two different sheets never join to the same text.
    parts = "\n".join((sha256, layout, "+".join(languages), copy_for or ""))
    digits = hashlib.sha256(parts.encode()).hexdigest()[:8].upper()
    return f"{digits[:4]}-{digits[4:]}"
