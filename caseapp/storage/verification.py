"""What a closed copy of the register must prove before it is trusted, and what it says about itself.

Plain SQL throughout: the copy may have the structure of an older version.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.domain.audit_chain import FIRST, Anchor
from caseapp.storage.engine import APPLICATION_ID, STEPS_BETWEEN_LOOKS, connect
from caseapp.storage.faults import DriverError
from caseapp.storage.migrate import revision_of
from caseapp.storage.watch import Watch


@dataclass(frozen=True)
class CopyFacts:
    """Structure, identity and the end of the audit chain of one copy."""

    revision: str
    incarnation: UUID
    anchor: Anchor


@dataclass(frozen=True)
class CopyCheck:
    """``damage`` names the first check that failed: ``opens``, ``page_seals`` or a check of the contents."""

    damage: str | None
    facts: CopyFacts | None = None

    @property
    def is_bad_copy(self) -> bool:
        """True when the file is not what was copied, rather than a true copy of a faulty register."""
        return self.damage in ("opens", "page_seals")


def check_copy(path: Path, key: bytes, watch: Watch | None = None) -> CopyCheck:
    """Check a closed copy without touching it: every page's seal, its structure, its references.

    Raises ``BackupStoppedError`` when ``watch`` says so.
    """
    watch = watch or Watch()
    try:
        connection = connect(path, key, mode="immutable")
    except DriverError:
        return CopyCheck("opens")
    try:
        connection.set_progress_handler(watch.stop, STEPS_BETWEEN_LOOKS)
        damage = _first_damage(connection, watch)
        return CopyCheck(damage) if damage else CopyCheck(None, copy_facts(connection))
    except DriverError:
        watch.heed()  # a check that was broken off has found nothing
        return CopyCheck("quick_check")
    finally:
        connection.close()


def copy_facts(connection: Any) -> CopyFacts:
    """What the register says about itself."""
    (incarnation,) = connection.execute("SELECT incarnation FROM register_state").fetchone()
    newest = connection.execute("SELECT seq, hash FROM audit_record ORDER BY seq DESC LIMIT 1").fetchone()
    return CopyFacts(
        revision_of(connection) or "",
        UUID(bytes=incarnation),
        Anchor(*newest) if newest else Anchor(0, FIRST),
    )


def _first_damage(connection: Any, watch: Watch) -> str | None:
    if connection.execute("PRAGMA cipher_integrity_check").fetchone():
        return "page_seals"
    watch.tell(1, 5)
    if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
        return "application_id"
    if connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
        watch.heed()
        return "quick_check"
    watch.tell(4, 5)
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        return "foreign_keys"
    watch.tell(5, 5)
    return None
