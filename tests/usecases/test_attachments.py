"""Documents: sealed first, then known; renamed, taken out and taken back; gone for good with the person."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.domain import attachment
from caseapp.domain.attachment import LARGEST
from caseapp.errors import (
    AttachmentDamagedError,
    AttachmentMissingError,
    AttachmentNotShownError,
    AttachmentStoppedError,
    AttachmentTooLargeError,
    ChangedElsewhereError,
    FileAccessError,
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
)
from caseapp.storage.erasure import erase_person
from caseapp.usecases import sealing as sealing_module
from caseapp.usecases.attachments import (
    AddAttachment,
    AttachmentRow,
    AttachmentView,
    FindAttachments,
    GetAttachment,
    RemoveAttachment,
    RenameAttachment,
)
from caseapp.usecases.sealing import (
    PAGES_AT_ONCE,
    Sealing,
    document_pages,
    hand_out,
    read_document,
    save_copy,
    take_back,
    title_from,
)
from caseapp.usecases.working_session import begin_work
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person, open_made
from tests.documents import CANARY, TITLE, add_document, letter
from tests.usecases.notes import colleague


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as made:
        yield made


@pytest.fixture
def ada(opened: OpenWorkspace) -> UUID:
    return add_person(opened, "Ada")


def rows(opened: OpenWorkspace, client_id: UUID) -> tuple[AttachmentRow, ...]:
    return opened.executor.ask(FindAttachments(client_id, opened.workspace.attachments))


def view(opened: OpenWorkspace, client_id: UUID, document: UUID) -> AttachmentView:
    return opened.executor.ask(GetAttachment(client_id, document, opened.workspace.attachments))


def content(opened: OpenWorkspace, client_id: UUID, document: UUID) -> bytes:
    found = view(opened, client_id, document)
    return read_document(opened.workspace.attachments, found.file_name, found.file_key)


def files(opened: OpenWorkspace) -> list[Path]:
    return sorted(opened.workspace.attachments.iterdir())


def age(file: Path, opened_at: FixedClock, days: float) -> None:
    moment = opened_at.now.timestamp() - days * 86_400
    os.utime(file, (moment, moment))


def test_that_a_document_comes_back_as_it_was(opened: OpenWorkspace, ada: UUID, tmp_path: Path) -> None:
    source = tmp_path / "brief.txt"
    source.write_bytes(letter())
    document = add_document(opened, ada, source)
    (row,) = rows(opened, ada)
    assert (row.id, row.title, row.size, row.is_here) == (document, TITLE, len(letter()), True)
    # By its content: the name says text.
    assert (row.media_type, row.kind, row.is_shown) == ("application/pdf", "pdf", True)
    assert content(opened, ada, document) == letter()


def test_that_the_newest_document_stands_first(opened: OpenWorkspace, ada: UUID) -> None:
    for title in ("Erstes", "Zweites"):
        add_document(opened, ada, b"x", title)
    assert {row.title for row in rows(opened, ada)} == {"Erstes", "Zweites"}
    assert rows(opened, add_person(opened, "Bo")) == ()


def test_that_titles_and_content_are_in_no_file_and_no_file_name(
    opened: OpenWorkspace, ada: UUID, tmp_path: Path
) -> None:
    source = tmp_path / f"{TITLE}.pdf"
    source.write_bytes(letter())
    add_document(opened, ada, source)
    view(opened, ada, rows(opened, ada)[0].id)
    for file in opened.workspace.folder.rglob("*"):
        assert "Mietvertrag" not in file.name
        if file.is_file():
            said = file.read_bytes()
            assert CANARY.encode() not in said
            assert TITLE.encode() not in said
    assert TITLE not in repr(rows(opened, ada))
    assert view(opened, ada, rows(opened, ada)[0].id).file_key not in repr(
        view(opened, ada, rows(opened, ada)[0].id)
    )


def test_that_what_is_too_large_is_refused_and_nothing_is_left(opened: OpenWorkspace, tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    with pytest.raises(AttachmentTooLargeError):
        Sealing(opened.workspace.attachments, large).run()
    assert files(opened) == []


def test_that_a_file_that_grows_too_large_meanwhile_is_refused(
    opened: OpenWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    growing = tmp_path / "growing"
    growing.write_bytes(bytes(1 << 20))
    monkeypatch.setattr(sealing_module, "LARGEST", 2 << 20)

    def grow(done: int, total: int) -> None:
        with growing.open("ab") as stream:
            stream.write(bytes(1 << 20))

    with pytest.raises(AttachmentTooLargeError):
        Sealing(opened.workspace.attachments, growing).run(grow)
    assert files(opened) == []
    assert attachment.LARGEST == 50 << 20


def test_that_adding_can_be_stopped_and_leaves_nothing(
    opened: OpenWorkspace, ada: UUID, tmp_path: Path
) -> None:
    source = tmp_path / "film"
    source.write_bytes(bytes(4 << 20))
    job = Sealing(opened.workspace.attachments, source)
    told: list[tuple[int, int]] = []

    def stop_soon(done: int, total: int) -> None:
        told.append((done, total))
        job.give_up()

    with pytest.raises(AttachmentStoppedError):
        job.run(stop_soon)
    assert told == [(1 << 18, 4 << 20)]
    assert files(opened) == []
    with pytest.raises(AttachmentStoppedError):
        opened.executor.run(AddAttachment(ada, TITLE, job))
    assert rows(opened, ada) == ()


@pytest.mark.parametrize("what", ["missing", "folder", "pipe"])
def test_that_only_files_are_taken(opened: OpenWorkspace, tmp_path: Path, what: str) -> None:
    source = tmp_path / "source"
    if what == "folder":
        source.mkdir()
    elif what == "pipe":
        os.mkfifo(source)
    with pytest.raises(FileAccessError):
        Sealing(opened.workspace.attachments, source).run()


def test_that_a_title_is_asked_for(opened: OpenWorkspace, ada: UUID) -> None:
    for title in (" ", "x" * 501, "a\x00b"):
        with pytest.raises(InvalidInputError):
            add_document(opened, ada, b"x", title)
    assert rows(opened, ada) == ()


def test_that_a_file_name_makes_a_clean_title() -> None:
    assert title_from("Brief vom\n Amt\x07 .pdf") == "Brief vom Amt"
    assert title_from("Müller.pdf") == "Müller"
    assert len(title_from("x" * 600)) == 500
    assert title_from("\udce4.txt") == ""


def test_that_a_document_can_be_renamed_and_that_taken_back(opened: OpenWorkspace, ada: UUID) -> None:
    document = add_document(opened, ada)
    changes = opened.executor.run(RenameAttachment(ada, document, TITLE, " Vertrag "))
    assert rows(opened, ada)[0].title == "Vertrag"
    with pytest.raises(ChangedElsewhereError):
        opened.executor.run(RenameAttachment(ada, document, TITLE, "Brief"))
    assert changes.undo is not None
    opened.executor.run(changes.undo)
    assert rows(opened, ada)[0].title == TITLE


def test_that_a_document_taken_out_comes_back_whole(opened: OpenWorkspace, ada: UUID) -> None:
    document = add_document(opened, ada)
    changes = opened.executor.run(RemoveAttachment(ada, document))
    assert rows(opened, ada) == ()
    with pytest.raises(NotFoundError):
        view(opened, ada, document)
    assert changes.undo is not None
    opened.executor.run(changes.undo)
    assert content(opened, ada, document) == letter()


def test_that_a_document_is_nobody_elses(opened: OpenWorkspace, ada: UUID) -> None:
    document, bo = add_document(opened, ada), add_person(opened, "Bo")
    with pytest.raises(NotFoundError):
        view(opened, bo, document)
    for command in (RenameAttachment(bo, document, TITLE, "x"), RemoveAttachment(bo, document)):
        with pytest.raises(NotFoundError):
            opened.executor.run(command)


def test_that_whoever_may_not_read_the_case_sees_no_document(opened: OpenWorkspace, ada: UUID) -> None:
    document = add_document(opened, ada)
    other = colleague(opened, "administrator")
    for query in (
        FindAttachments(ada, opened.workspace.attachments),
        GetAttachment(ada, document, opened.workspace.attachments),
    ):
        with pytest.raises(NotAllowedError):
            other.ask(query)


def test_that_a_document_of_another_laptop_is_told_apart(opened: OpenWorkspace, ada: UUID) -> None:
    document = add_document(opened, ada)
    files(opened)[0].unlink()
    assert rows(opened, ada)[0].is_here is False
    with pytest.raises(AttachmentMissingError):
        content(opened, ada, document)


def test_that_a_damaged_file_is_not_shown(opened: OpenWorkspace, ada: UUID) -> None:
    document = add_document(opened, ada)
    files(opened)[0].write_bytes(files(opened)[0].read_bytes()[:-1])
    with pytest.raises(AttachmentDamagedError):
        content(opened, ada, document)


def test_that_a_long_pdf_is_drawn_in_parts(opened: OpenWorkspace) -> None:
    pdf = letter(PAGES_AT_ONCE + 3)
    first, rest = document_pages(pdf), document_pages(pdf, PAGES_AT_ONCE)
    assert (len(first.pages), len(rest.pages), first.total) == (PAGES_AT_ONCE, 3, PAGES_AT_ONCE + 3)
    assert max(first.pages[0].width, first.pages[0].height) <= 1600


def test_that_a_broken_pdf_is_told(opened: OpenWorkspace) -> None:
    for broken in (b"%PDF-1.7\nno more", b""):
        with pytest.raises(AttachmentNotShownError):
            document_pages(broken)


def test_that_a_copy_for_another_program_is_private_and_says_nothing(opened: OpenWorkspace) -> None:
    copy = hand_out(opened.workspace, letter(), "application/pdf")
    assert copy.read_bytes() == letter()
    assert (copy.parent.stat().st_mode & 0o777, copy.stat().st_mode & 0o777) == (0o700, 0o600)
    assert copy.suffix == ".pdf"
    assert len(copy.stem) == 16
    take_back(opened.workspace)
    assert not opened.workspace.opened.exists()


def test_that_a_copy_is_saved_whole(opened: OpenWorkspace, tmp_path: Path) -> None:
    assert save_copy(tmp_path / "copy.pdf", letter()).read_bytes() == letter()
    with pytest.raises(FileAccessError):
        save_copy(tmp_path / "nowhere" / "copy.pdf", letter())


def test_that_copies_go_at_the_lock_and_at_the_next_start(tmp_path: Path) -> None:
    with open_made(tmp_path) as opened:
        workspace = opened.workspace
    hand_out(workspace, letter(), "application/pdf")
    session = begin_work(workspace, PASSPHRASE, FixedClock())
    assert not workspace.opened.exists()
    hand_out(workspace, letter(), "application/pdf")
    session.end()
    assert not workspace.opened.exists()


def test_that_what_a_crash_left_is_swept_after_a_day_and_nothing_else(tmp_path: Path) -> None:
    clock = FixedClock()
    with open_made(tmp_path, clock) as opened:
        ada = add_person(opened, "Ada")
        document = add_document(opened, ada)
        removed = add_document(opened, ada, title="Heraus")
        opened.executor.run(RemoveAttachment(ada, removed))
        kept = files(opened)
        workspace = opened.workspace
        young = Sealing(workspace.attachments, letter()).run().file.file_name
        old = Sealing(workspace.attachments, letter()).run().file.file_name
        (workspace.attachments / ".sealing-abc").write_bytes(b"x")
    for file in (*kept, workspace.attachments / old, workspace.attachments / ".sealing-abc"):
        age(file, clock, 1.1)
    age(workspace.attachments / young, clock, 0.9)
    begin_work(workspace, PASSPHRASE, clock).end()
    with open_workspace(workspace, PASSPHRASE, clock) as opened:
        assert files(opened) == sorted([*kept, workspace.attachments / young])
        assert content(opened, ada, document) == letter()


def test_that_the_file_goes_with_the_erased_person(tmp_path: Path) -> None:
    clock = FixedClock()
    with open_made(tmp_path, clock) as opened:
        ada, bo = add_person(opened, "Ada"), add_person(opened, "Bo")
        add_document(opened, ada)
        gone = files(opened)
        other = add_document(opened, bo)
        with opened.register.writing.connect() as connection, connection.begin():
            erase_person(connection, ada)
        for file in files(opened):
            age(file, clock, 2)
        workspace = opened.workspace
    begin_work(workspace, PASSPHRASE, clock).end()
    with open_workspace(workspace, PASSPHRASE, clock) as opened:
        assert not set(gone) & set(files(opened))
        assert content(opened, bo, other) == letter()
