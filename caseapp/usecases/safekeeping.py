"""Keeping the register safe: backup, restore, the doctor, checking the audit, making the search anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from caseapp.domain.audit_chain import Anchor
from caseapp.domain.permissions import Permission
from caseapp.errors import (
    QT_TRANSLATE_NOOP,
    BackupDamagedError,
    CaseAppError,
    VaultDamagedError,
    WorkspaceMissingError,
    WorkspaceNotWritableError,
)
from caseapp.files import make_private_folder
from caseapp.paths import Workspace
from caseapp.policy import NO_POLICY, Policy
from caseapp.security.vault_file import parse_vault, read_vault
from caseapp.storage.attachment_files import attachment_files
from caseapp.storage.backup import Backup, back_up, newest_anchor
from caseapp.storage.checks import Check, Finding, RegisterCheck, check_files, check_register, run_check
from caseapp.storage.content_checks import (
    AuditReport,
    audit_chain,
    audit_report,
    field_values,
    incarnation_of,
    note_addenda,
    plan_answers,
    plan_versions,
    print_records,
    sync_inbox,
)
from caseapp.storage.restore import OpenedVault, Restored, restore_bundle, restoring_folder
from caseapp.storage.search_checks import FindableRule, rebuild_search, search_checks
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Clock, Context
from caseapp.usecases.findable import FINDABLE_CLASSES, findable_of
from caseapp.usecases.tries import counted
from caseapp.usecases.workspace import OpenWorkspace, workspace_exists

__all__ = [
    "CHECK_TITLES", "AuditReport", "BackUp", "Backup", "Check", "CheckRegister", "CheckUp", "RebuildSearch",
    "Restored", "VerifyAudit", "check_workspace", "prepare_restore", "restore_workspace",
]  # fmt: skip

CHECK_TITLES: Mapping[str, str] = {
    "folder_private": QT_TRANSLATE_NOOP("Checks", "Only you can open the folder"),
    "vault_readable": QT_TRANSLATE_NOOP("Checks", "The key file is whole"),
    "register_opens": QT_TRANSLATE_NOOP("Checks", "The register opens with its key"),
    "application_id": QT_TRANSLATE_NOOP("Checks", "The file is a register of caseapp"),
    "revision": QT_TRANSLATE_NOOP("Checks", "The register fits this version of caseapp"),
    "page_seals": QT_TRANSLATE_NOOP("Checks", "Every page of the file is as it was written"),
    "whole_pages": QT_TRANSLATE_NOOP("Checks", "The file has its full length"),
    "integrity": QT_TRANSLATE_NOOP("Checks", "The tables are sound"),
    "foreign_keys": QT_TRANSLATE_NOOP("Checks", "No record points into the void"),
    "guards": QT_TRANSLATE_NOOP("Checks", "What was agreed is guarded against changes"),
    "field_values": QT_TRANSLATE_NOOP("Checks", "Every field has its form"),
    "audit_chain": QT_TRANSLATE_NOOP("Checks", "The record of who did what has no gap"),
    "plan_versions": QT_TRANSLATE_NOOP("Checks", "Every agreed plan says what was agreed"),
    "plan_answers": QT_TRANSLATE_NOOP("Checks", "Every answer belongs to its plan"),
    "note_addenda": QT_TRANSLATE_NOOP("Checks", "Every addendum belongs to its finished note"),
    "print_records": QT_TRANSLATE_NOOP("Checks", "Every printed copy belongs to its plan"),
    "sync_inbox": QT_TRANSLATE_NOOP("Checks", "What came from the office has its place"),
    "attachment_files": QT_TRANSLATE_NOOP("Checks", "The file of every document is whole"),
    "search_entries": QT_TRANSLATE_NOOP("Checks", "Everybody and every finished note can be found"),
    "search_index": QT_TRANSLATE_NOOP("Checks", "The search index holds every word"),
    "search_samples": QT_TRANSLATE_NOOP("Checks", "Searches hit the right record"),
    "write_ahead_log": QT_TRANSLATE_NOOP("Checks", "The last session was closed properly"),
    "restore_finished": QT_TRANSLATE_NOOP("Checks", "No restore is left unfinished"),
    "newest_backup": QT_TRANSLATE_NOOP("Checks", "The newest backup is whole"),
    "policy": QT_TRANSLATE_NOOP("Checks", "The administrator's file can be used"),
}
"""Check -> its title; names are stable, titles are translated where they are shown."""

FINDABLE = FindableRule(FINDABLE_CLASSES, findable_of)
"""What can be found, for the storage's checks."""


@dataclass(frozen=True)
class CheckUp:
    """What the doctor found."""

    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        """True when nothing is wrong."""
        return all(check.ok for check in self.checks)

    @property
    def wrong(self) -> frozenset[str]:
        """The names of the checks that found something."""
        return frozenset(check.name for check in self.checks if not check.ok)


@dataclass(frozen=True)
class BackUp:
    """Make a verified backup, in the workspace or at ``out``. Saving goes on: ask it in the background.

    Raises what ``storage.backup.back_up`` raises, and ``VaultDamagedError``: a backup that nobody could open
    is none.
    """

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    workspace: Workspace
    data_key: bytes = field(repr=False)
    out: Path | None = None

    @classmethod
    def of(cls, opened: OpenWorkspace, out: Path | None = None) -> BackUp:
        """The backup of an open workspace."""
        return cls(opened.workspace, opened.key.data_key, out)

    def run(self, uow: UnitOfWork, ctx: Context) -> Backup:
        """The finished bundle."""
        # What was read to get here would hold a transaction open as long as the copying takes.
        uow.session.rollback()
        uow.connection.rollback()
        # Changing no name only checks that the vault was sealed with the key that the register has.
        read_vault(self.workspace.vault).renamed(self.data_key)
        return back_up(self.workspace, self.data_key, ctx.now, self.out)


def prepare_restore(workspace: Workspace) -> None:
    """Make the folder when it is missing, so that its lock can be taken.

    Raises ``WorkspaceNotWritableError``.
    """
    try:
        make_private_folder(workspace.folder)
    except OSError as error:
        raise WorkspaceNotWritableError(folder=str(workspace.folder)) from error


def restore_workspace(workspace: Workspace, bundle: Path, passphrase: str, clock: Clock) -> Restored:
    """Put a backup in place of whatever is there; needs neither the register nor its vault to open.

    ``passphrase`` is one of the time of the backup. The caller holds the workspace lock and has closed the
    register. Raises ``WrongPassphraseError``, ``TooManyTriesError`` and what
    ``storage.restore.restore_bundle`` raises; the old files are untouched then.
    """

    def open_vault(content: bytes) -> OpenedVault:
        try:
            # A backup that somebody brought along with a passphrase of their own clears nothing here.
            with counted(workspace.tries, clock, forgets=False):
                opened = parse_vault(content).open_with_passphrase(passphrase)
        except VaultDamagedError as error:
            raise BackupDamagedError from error
        if opened.staff_id is None:
            raise BackupDamagedError
        return OpenedVault(opened.data_key, opened.staff_id)

    return restore_bundle(workspace, bundle, open_vault, clock())


def check_workspace(workspace: Workspace, passphrase: str, policy: Policy = NO_POLICY) -> CheckUp:
    """The doctor on a workspace that nobody needs to have opened; changes nothing, works on a damaged one.

    Raises ``WorkspaceMissingError`` and ``WrongPassphraseError``. A damaged or missing vault is a finding.
    """
    if not (workspace_exists(workspace) or restoring_folder(workspace).exists()):
        raise WorkspaceMissingError(folder=str(workspace.folder))
    try:
        vault = read_vault(workspace.vault)
        key = vault.open_with_passphrase(passphrase).data_key
    except CaseAppError as error:
        if error.code == "wrong_passphrase":
            raise
        return checked_up(workspace, None, Check("vault_readable", ok=False, detail=error.code), policy)
    return checked_up(workspace, key, Check("vault_readable", ok=True), policy)


@dataclass(frozen=True)
class CheckRegister:
    """The doctor from the window, while the register is open. Long: ask it in the background."""

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    workspace: Workspace
    data_key: bytes = field(repr=False)
    policy: Policy = NO_POLICY

    @classmethod
    def of(cls, opened: OpenWorkspace, policy: Policy = NO_POLICY) -> CheckRegister:
        """The check of an open workspace."""
        return cls(opened.workspace, opened.key.data_key, policy)

    def run(self, uow: UnitOfWork, ctx: Context) -> CheckUp:
        """Every check with its finding."""

        def sealed() -> Finding:
            read_vault(self.workspace.vault).renamed(self.data_key)
            return True, ""

        return checked_up(self.workspace, self.data_key, run_check("vault_readable", sealed), self.policy)


def checked_up(workspace: Workspace, key: bytes | None, vault: Check, policy: Policy = NO_POLICY) -> CheckUp:
    """Every check with its finding; ``key`` is ``None`` when the vault did not open, as ``vault`` says."""
    contents = register_contents(lambda incarnation: newest_anchor(workspace, incarnation))
    contents["attachment_files"] = attachment_files(workspace.attachments)
    of_register = check_register(workspace.register, key, contents)
    folder, *leftovers = check_files(workspace)
    return CheckUp((folder, vault, *of_register, *leftovers, _policy_check(policy)))


def register_contents(newest: Callable[[UUID], Anchor | None]) -> dict[str, RegisterCheck]:
    """The checks of what a register says; ``newest`` gives the anchor for its incarnation."""
    return {
        "field_values": field_values,
        "audit_chain": audit_chain(newest),
        "plan_versions": plan_versions,
        "plan_answers": plan_answers,
        "note_addenda": note_addenda,
        "print_records": print_records,
        "sync_inbox": sync_inbox,
        **search_checks(FINDABLE),
    }


def _policy_check(policy: Policy) -> Check:
    """Names that only this version does not know are told and are no fault."""
    told = [
        f"{problem.code} (line {problem.line})" if problem.line else problem.code
        for problem in policy.problems
    ]
    detail = "; ".join(told) or ("in force" if policy.file is not None else "none")
    return Check(
        "policy", ok=all(problem.code == "unknown_name" for problem in policy.problems), detail=detail
    )


@dataclass(frozen=True)
class VerifyAudit:
    """Check the audit chain, and that it still reaches the newest backup's end of it."""

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    workspace: Workspace

    def run(self, uow: UnitOfWork, ctx: Context) -> AuditReport:
        """Number of records and the first that is broken or missing."""
        anchor = newest_anchor(self.workspace, incarnation_of(uow.connection))
        return audit_report(uow.connection, anchor)


@dataclass(frozen=True)
class RebuildSearch:
    """Make the search anew from the records. Holds the writer until it is done; there is no undo to it."""

    requires: ClassVar[Permission] = Permission.KEEP_REGISTER

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID | None:
        """Every findable record gets one entry; all or nothing."""
        entries = rebuild_search(uow.connection, FINDABLE, uow.search)
        uow.audit(uow.office.state().device_id).append(
            at=ctx.now,
            actor=ctx.actor.id,
            action="RebuildSearch",
            client_id=None,
            summary={"entries": entries},
        )
        return None
