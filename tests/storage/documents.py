"""Documents in a kept register, past every rule: rows with files that need not be sealed."""

from __future__ import annotations

import hashlib
from uuid import UUID, uuid4

from tests.storage.registers import Kept


def keep_document(kept: Kept, name: str, content: bytes, client_id: UUID | None = None) -> None:
    """A row with its file; what is in it need not be sealed here."""
    folder = kept.workspace.attachments
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / name).write_bytes(content)
    kept.harm(
        "INSERT INTO attachment (id, client_id, title, media_type, size, file_name, file_key, sha256, "  # noqa: S608 - our own values
        f"created_at, created_by, updated_at, updated_by, version) VALUES (x'{uuid4().hex}', "
        f"x'{(client_id or kept.ada).hex}', 'Brief', 'application/pdf', 1, '{name}', '{'00' * 32}', "
        f"'{hashlib.sha256(content).hexdigest()}', '2026-03-02T13:00:00.000000Z', x'{kept.staff_id.hex}', "
        f"'2026-03-02T13:00:00.000000Z', x'{kept.staff_id.hex}', 1)"
    )
