"""The doctor's checks of a workspace's files and of the register as a file. They change nothing at all.

The register is opened so that not a byte of it changes, also while a window has it open. What it says
inside is checked in ``content_checks``.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from caseapp.errors import CaseAppError
from caseapp.paths import Workspace
from caseapp.storage.backup import backup_files
from caseapp.storage.bundle import verify_bundle
from caseapp.storage.engine import APPLICATION_ID, make_engine, stop_when
from caseapp.storage.faults import DriverError, our_errors
from caseapp.storage.migrate import HEAD
from caseapp.storage.register import require_register, untouched_mode, write_ahead_log
from caseapp.storage.restore import restoring_folder
from caseapp.storage.workspace_lock import LOCK_FILE_NAME, NOTE_FILE_NAME

NOT_CHECKED = "not_checked"

FROZEN_TABLES = ("plan_version", "plan_answer", "audit_record", "note_addendum", "print_record")

GUARDS = frozenset(
    {
        *(f"{table}_no_{action}" for table in FROZEN_TABLES for action in ("update", "delete")),
        *(f"search_entry_{change}" for change in ("added", "changed", "removed")),
        "audit_record_order",
        "note_no_update",
        "note_no_delete",
    }
)
"""The triggers that keep what was agreed and the search's index; a test compares them with a new register."""


@dataclass(frozen=True)
class Check:
    """One check. ``name`` is a stable code; ``detail`` holds counts and names of columns, no client data."""

    name: str
    ok: bool
    detail: str = ""


Finding = tuple[bool, str]
RegisterCheck = Callable[[Connection], Finding]


def run_check(name: str, check: Callable[[], Finding]) -> Check:
    """The check with whatever keeps it from being made turned into its finding."""
    try:
        ok, detail = check()
    except CaseAppError as error:
        return Check(name, ok=False, detail=error.code)
    except (DriverError, SQLAlchemyError, OSError, ValueError, TypeError, KeyError) as error:
        # What cannot be read is as wrong as what is wrong; the error's own words may carry values.
        return Check(name, ok=False, detail=type(error).__name__)
    return Check(name, ok, detail)


def check_files(workspace: Workspace) -> tuple[Check, ...]:
    """Folder, leftovers and the newest backup."""
    return (
        run_check("folder_private", lambda: _folder_private(workspace)),
        run_check("write_ahead_log", lambda: _log_folded_in(workspace)),
        run_check("restore_finished", lambda: _restore_finished(workspace)),
        run_check("newest_backup", lambda: _newest_backup(workspace)),
    )


def check_register(
    path: Path,
    key: bytes | None,
    content_checks: dict[str, RegisterCheck],
    stop: Callable[[], bool] | None = None,
) -> tuple[Check, ...]:
    """The register as a file, then its contents; what builds on something broken is not checked.

    ``key`` is ``None`` when the vault did not open. What ``stop`` breaks off counts as wrong.
    """
    file_checks = _file_checks(path)
    names = ("register_opens", *file_checks, *content_checks)
    if key is None:
        return tuple(Check(name, ok=False, detail=NOT_CHECKED) for name in names)
    engine = make_engine(path, key, writes=False, mode=untouched_mode(path))
    if stop is not None:
        stop_when(engine, stop)
    try:
        opens = run_check("register_opens", lambda: _opens(path, engine))
        if not opens.ok:
            return (opens, *(Check(name, ok=False, detail=NOT_CHECKED) for name in names[1:]))
        of_file = [_asked(path, engine, name, check) for name, check in file_checks.items()]
        is_current = all(check.ok for check in of_file if check.name in ("application_id", "revision"))
        of_contents = [
            _asked(path, engine, name, check) if is_current else Check(name, ok=False, detail=NOT_CHECKED)
            for name, check in content_checks.items()
        ]
        return (opens, *of_file, *of_contents)
    finally:
        engine.dispose()


def _asked(path: Path, engine: Engine, name: str, check: RegisterCheck) -> Check:
    def ask() -> Finding:
        with our_errors(path), engine.connect() as connection:
            return check(connection)

    return run_check(name, ask)


def _opens(path: Path, engine: Engine) -> Finding:
    require_register(path)
    with our_errors(path), engine.connect():
        return True, ""


def _application_id(connection: Connection) -> Finding:
    return connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID, ""


def _revision(connection: Connection) -> Finding:
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found == HEAD, str(found) if found == HEAD else f"{found}, expected {HEAD}"


def _page_seals(connection: Connection) -> Finding:
    broken = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchmany(5)]
    return not broken, "; ".join(broken)


def _whole_pages(connection: Connection, path: Path) -> Finding:
    count, size = (
        int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()) for name in ("page_count", "page_size")
    )
    over = path.stat().st_size - size * count
    # While somebody has it open, pages may still wait in the write-ahead log.
    return over == 0 or (over < 0 and write_ahead_log(path).exists()), f"{count} pages"


def _integrity(connection: Connection) -> Finding:
    first = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    return first == "ok", "" if first == "ok" else "structure"


def _foreign_keys(connection: Connection) -> Finding:
    tables = sorted(
        {str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(100)}
    )
    return not tables, ", ".join(tables)


def _guards(connection: Connection) -> Finding:
    found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars()
    lost = sorted(GUARDS - set(found))
    return not lost, ", ".join(lost)


def _file_checks(path: Path) -> dict[str, RegisterCheck]:
    return {
        "application_id": _application_id,
        "revision": _revision,
        "page_seals": _page_seals,
        "whole_pages": lambda connection: _whole_pages(connection, path),
        "integrity": _integrity,
        "foreign_keys": _foreign_keys,
        "guards": _guards,
    }


def _folder_private(workspace: Workspace) -> Finding:
    if os.name != "posix":
        return True, ""
    rights = workspace.folder.stat().st_mode & 0o777
    return rights == 0o700, f"{rights:04o}"


def _log_folded_in(workspace: Workspace) -> Finding:
    if not write_ahead_log(workspace.register).exists():
        return True, "closed"
    return (True, "open") if _is_in_use(workspace.folder) else (False, "left behind")


def _is_in_use(folder: Path) -> bool:
    """Whether somebody holds the workspace lock, without touching the lock as taking it would."""
    if os.name != "posix":
        return (folder / NOTE_FILE_NAME).exists()
    import fcntl  # late: the module exists on POSIX only

    with contextlib.suppress(FileNotFoundError), (folder / LOCK_FILE_NAME).open("rb") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def _restore_finished(workspace: Workspace) -> Finding:
    return not restoring_folder(workspace).exists(), ""


def _newest_backup(workspace: Workspace) -> Finding:
    files = backup_files(workspace)
    if not files:
        return True, "none"
    verify_bundle(files[0])
    return True, files[0].name
