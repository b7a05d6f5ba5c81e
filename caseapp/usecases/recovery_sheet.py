"""A new recovery code on paper; the old sheet opens nothing any more."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from caseapp.errors import CaseAppError, Translate
from caseapp.files import write_atomically
from caseapp.paths import Workspace
from caseapp.printing.pages import PageImage, render_pages
from caseapp.printing.recovery_document import recovery_pdf
from caseapp.security.recovery_code import RecoveryCode, new_recovery_code
from caseapp.security.vault_file import read_vault, write_vault
from caseapp.usecases.base import Clock
from caseapp.usecases.print_plan import save_sheet
from caseapp.usecases.tries import counted
from caseapp.usecases.workspace import require_workspace


@dataclass(frozen=True)
class RecoverySheet:
    """A sheet with a fresh code. It lies in memory only and opens nothing until its code is put in force."""

    code: RecoveryCode
    pdf: bytes = field(repr=False)
    pages: tuple[PageImage, ...] = field(repr=False)


def draw_recovery_sheet(
    office_name: str, language: str, translate: Translate, on: date, dpi: int
) -> RecoverySheet:
    """The sheet and pictures of its pages; nothing is written anywhere. Raises ``MissingGlyphError``."""
    code = new_recovery_code(os.urandom)
    pdf = recovery_pdf(code.text, office_name, language, translate, on)
    return RecoverySheet(code, pdf, tuple(render_pages(pdf, dpi)))


def print_recovery_sheet(
    workspace: Workspace, passphrase: str, path: Path, language: str, translate: Translate, clock: Clock
) -> None:
    """Write the sheet, then replace the code. The caller holds the workspace lock.

    In this order somebody always holds a code that works: cut off in between, the old one does. A sheet
    whose code did not get into the vault is taken away again. Raises ``WrongPassphraseError``,
    ``TooManyTriesError``, ``MissingGlyphError``, ``DiskFullError`` or ``FileAccessError``.
    """
    require_workspace(workspace)
    vault = read_vault(workspace.vault)
    with counted(workspace.tries, clock):
        key = vault.open_with_passphrase(passphrase)
    fresh, code = vault.with_recovery(key.data_key)
    today = clock().astimezone().date()
    pdf = recovery_pdf(code.text, vault.office_name, language, translate, today)
    before = path.read_bytes() if path.is_file() else None
    save_sheet(path, pdf)
    try:
        write_vault(workspace.vault, fresh)
    except CaseAppError:
        # Looked at, not believed: a sheet whose code did get there must never be taken away.
        if read_vault(workspace.vault) == vault:
            _put_back(path, before)
        raise


def _put_back(path: Path, before: bytes | None) -> None:
    """What lay there may be the sheet whose code still works."""
    with contextlib.suppress(OSError):
        if before is None:
            path.unlink()
        else:
            write_atomically(path, before)
