"""What keeping an open register safe needs to know of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from caseapp.errors import CaseAppError
from caseapp.paths import Workspace
from caseapp.security.vault_file import parse_vault, read_vault
from caseapp.storage.backup_shelf import IsOurs, ShelvedBackup, shelved
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.workspace import OpenWorkspace


@dataclass(frozen=True)
class Safekeeper:
    """What keeping an open register safe needs: where it lies, and its key."""

    workspace: Workspace
    data_key: bytes = field(repr=False)

    @classmethod
    def of(cls, opened: OpenWorkspace) -> Safekeeper:
        """That of an open workspace."""
        return cls(opened.workspace, opened.key.data_key)

    def is_ours(self) -> IsOurs:
        """Tells by its key file whether a backup is of this register; raises what ``read_vault`` raises."""
        vault_id = read_vault(self.workspace.vault).id

        def same(content: bytes) -> bool:
            try:
                return parse_vault(content).id == vault_id
            except CaseAppError:
                return False  # whatever it is, it is not ours to count or to remove

        return same

    def shelf(self) -> tuple[ShelvedBackup, ...]:
        """The backups of this register in its own folder, newest first. Raises ``OSError``."""
        return shelved(self.workspace.backups, self.is_ours())


def let_go(uow: UnitOfWork) -> None:
    """What was read to get here would hold a transaction open as long as the copying takes."""
    uow.session.rollback()
    uow.connection.rollback()
