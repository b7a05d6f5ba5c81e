"""Documents between laptops: what is known of one arrives with its key; its file stays where it was added."""

from __future__ import annotations

from uuid import UUID

import pytest

from caseapp.errors import AttachmentMissingError
from caseapp.usecases.attachments import AttachmentView, FindAttachments, GetAttachment
from caseapp.usecases.sealing import read_document
from tests.documents import TITLE, add_document, letter
from tests.office import Office
from tests.sync.laptops import Laptop, shared


def seen(laptop: Laptop, client_id: UUID) -> AttachmentView:
    """The person's only document as this laptop knows it."""
    folder = laptop.opened.workspace.attachments
    (row,) = laptop.opened.executor.ask(FindAttachments(client_id, folder))
    return laptop.opened.executor.ask(GetAttachment(client_id, row.id, folder))


def content(laptop: Laptop, view: AttachmentView) -> bytes:
    return read_document(laptop.opened.workspace.attachments, view.file_name, view.file_key)


def test_that_a_document_is_known_on_the_other_laptop_and_opens_there_once_its_file_is_there(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    client = shared(office, anna, ben)
    add_document(anna.opened, client)
    for laptop in (anna, ben):
        laptop.sync()
    there = seen(ben, client)
    assert (there.row.title, there.row.is_here) == (TITLE, False)
    with pytest.raises(AttachmentMissingError):
        content(ben, there)
    folder = ben.opened.workspace.attachments
    folder.mkdir()
    file = anna.opened.workspace.attachments / there.file_name
    (folder / there.file_name).write_bytes(file.read_bytes())
    assert content(ben, seen(ben, client)) == letter()


def test_that_a_document_is_whole_again_when_its_case_comes_back(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    client = shared(office, anna, ben)
    add_document(ben.opened, client)
    ben.sync()
    office.assign(client, ben.device.member, active=False)
    ben.sync()
    assert ben.rows("SELECT count(*) FROM attachment") == [(0,)]
    office.assign(client, ben.device.member)
    ben.sync()
    assert content(ben, seen(ben, client)) == letter()
