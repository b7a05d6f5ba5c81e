"""A person's documents: what is known of them, adding, renaming and taking out. Their files: ``sealing``."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from caseapp.domain.attachment import Attachment, is_file_name
from caseapp.domain.client import Client
from caseapp.domain.media_types import SHOWN, kind_of
from caseapp.domain.permissions import Permission
from caseapp.domain.text import require_text
from caseapp.errors import NotFoundError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context, FieldChange
from caseapp.usecases.field_changes import apply_changes
from caseapp.usecases.sealing import Sealing


@dataclass(frozen=True)
class AttachmentRow:
    """One line of a person's documents. ``size`` in bytes; not ``is_here`` when another laptop has it."""

    id: UUID
    title: str = field(repr=False)
    media_type: str
    size: int
    added_at: datetime
    is_here: bool

    @property
    def kind(self) -> str:
        """As ``media_types.kind_of``."""
        return kind_of(self.media_type)

    @property
    def is_shown(self) -> bool:
        """True for what the program shows by itself."""
        return self.media_type in SHOWN


@dataclass(frozen=True)
class AttachmentView:
    """One document with what opens its file, and whose it is."""

    row: AttachmentRow
    client_id: UUID
    addressed_as: str = field(repr=False)
    number: str
    file_name: str
    file_key: str = field(repr=False)
    is_free: bool = True
    """False for a record that stands in another one: there everything is only read."""


@dataclass(frozen=True)
class FindAttachments:
    """A person's documents, the newest first. ``folder`` is that of the files."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID
    folder: Path

    def run(self, uow: UnitOfWork, ctx: Context) -> tuple[AttachmentRow, ...]:
        """Raises ``NotFoundError`` when the person is not here."""
        client = uow.clients.find(self.client_id)
        return tuple(_row(record, self.folder) for record in uow.clients.attachments(client.id))


@dataclass(frozen=True)
class GetAttachment:
    """One document of a person."""

    requires: ClassVar[Permission] = Permission.READ_CASE

    client_id: UUID
    attachment_id: UUID
    folder: Path

    def run(self, uow: UnitOfWork, ctx: Context) -> AttachmentView:
        """Raises ``NotFoundError``, also for a document of somebody else."""
        client = uow.clients.find(self.client_id)
        record = _own(uow, client.id, self.attachment_id)
        return AttachmentView(
            _row(record, self.folder),
            client.id,
            client.addressed_as,
            client.number,
            record.file_name,
            record.file_key,
            client.merged_into_id is None,
        )


@dataclass(frozen=True)
class AddAttachment:
    """Keep a document whose file was sealed before: a row never exists without its file."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    title: str = field(repr=False)
    sealing: Sealing = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` for the title, ``AttachmentStoppedError`` when nothing was sealed."""
        client = uow.records.get(Client, self.client_id, str(self.client_id))
        done = self.sealing.done
        record = Attachment(
            id=ctx.new_id(),
            client_id=client.id,
            title=require_text(self.title, "title"),
            media_type=done.media_type,
            size=done.file.size,
            file_name=done.file.file_name,
            file_key=done.file.file_key,
            sha256=done.file.sha256,
        )
        uow.add(record)
        return record.id


@dataclass(frozen=True)
class RenameAttachment:
    """Give a document another title; ``seen`` is the one that was on the screen."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    attachment_id: UUID
    seen: str = field(repr=False)
    title: str = field(repr=False)

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``InvalidInputError`` and ``ChangedElsewhereError``."""
        record = _own(uow, self.client_id, self.attachment_id)
        apply_changes(record, [FieldChange("title", self.seen, require_text(self.title, "title"))])
        return record.id


@dataclass(frozen=True)
class RemoveAttachment:
    """Take a document out of sight. It can be taken back; its file goes when the person is erased."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    client_id: UUID
    attachment_id: UUID

    def execute(self, uow: UnitOfWork, ctx: Context) -> UUID:
        """Raises ``NotFoundError``."""
        record = _own(uow, self.client_id, self.attachment_id)
        record.remove(ctx.now)
        return record.id


def _own(uow: UnitOfWork, client_id: UUID, attachment_id: UUID) -> Attachment:
    record = uow.records.get(Attachment, attachment_id, str(attachment_id))
    if record.client_id != client_id:
        raise NotFoundError(what=str(attachment_id))
    return record


def _row(record: Attachment, folder: Path) -> AttachmentRow:
    is_here = is_file_name(record.file_name) and (folder / record.file_name).is_file()
    return AttachmentRow(record.id, record.title, record.media_type, record.size, record.created_at, is_here)
