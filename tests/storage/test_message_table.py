"""Every message about the register, reached by its real fault: three sentences in four languages."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from caseapp.domain.attachment import LARGEST
from caseapp.errors import CaseAppError, WrongPassphraseError
from caseapp.i18n import LANGUAGES, load_translate
from caseapp.policy import Policy
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.security.quick_unlock import fetch_key
from caseapp.security.sealed_file import seal_file
from caseapp.security.wrong_tries import FREE_TRIES
from caseapp.storage.engine import connect
from caseapp.storage.register import open_register
from caseapp.storage.restore import decide, restoring_folder
from caseapp.storage.workspace_lock import WorkspaceLock
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, FindClients, UpdateClient
from caseapp.usecases.executor import Executor
from caseapp.usecases.key_renewal import renew_key
from caseapp.usecases.quick_unlock import SwitchOnQuickUnlock
from caseapp.usecases.sealing import Sealing, document_pages, read_document
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, add_person
from tests.storage.registers import Kept, flip_bit, largest_file
from tests.storage.test_migrate import step, upgraded

Fault = Callable[[Kept, Path], object]


def opened(kept: Kept, passphrase: str | None = None) -> OpenWorkspace:
    return open_workspace(kept.workspace, passphrase or PASSPHRASE, FixedClock())


def wrong_passphrase(kept: Kept, _: Path) -> None:
    opened(kept, "das war ein anderer Satz")


def too_many_tries(kept: Kept, folder: Path) -> None:
    for _ in range(FREE_TRIES):
        with suppress(WrongPassphraseError):
            wrong_passphrase(kept, folder)
    opened(kept)


def _no_backend() -> KeyringBackend:
    kind: type[KeyringBackend] = fail.Keyring
    return kind()


def no_keyring(kept: Kept, _: Path) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(_no_backend())
    try:
        with opened(kept) as workspace:
            fetch_key(workspace.actor_id, workspace.actor_id)
    finally:
        keyring.set_keyring(before)


def quick_unlock_forbidden(kept: Kept, _: Path) -> None:
    with opened(kept) as workspace:
        workspace.executor.run(SwitchOnQuickUnlock(PASSPHRASE, Policy(quick_unlock=False), bytes(32)))


def vault_missing(kept: Kept, _: Path) -> None:
    kept.workspace.vault.unlink()
    opened(kept)


def vault_damaged(kept: Kept, _: Path) -> None:
    flip_bit(kept.workspace.vault, 100, 3)
    opened(kept)


def register_missing(kept: Kept, _: Path) -> None:
    kept.register.unlink()
    opened(kept)


def register_empty(kept: Kept, _: Path) -> None:
    kept.register.write_bytes(b"")
    opened(kept)


def register_damaged(kept: Kept, _: Path) -> None:
    flip_bit(kept.register, 2000, 3)
    opened(kept)


def disk_full(kept: Kept, _: Path) -> None:
    with opened(kept) as workspace:
        with workspace.register.writing.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        for number in range(500):
            workspace.executor.run(AddClient({"called_name": f"{number} " + "x" * 190}))


def disk_unreadable(kept: Kept, _: Path) -> None:
    with opened(kept) as workspace:
        with workspace.register.reading.connect():
            # A file that is open for writing alone refuses to be read as a broken disk does.
            unreadable = os.open(kept.register, os.O_WRONLY)
            for entry in Path("/proc/self/fd").iterdir():
                with contextlib.suppress(OSError):
                    if entry.readlink() == kept.register:
                        os.dup2(unreadable, int(entry.name))
            os.close(unreadable)
        workspace.executor.ask(FindClients())


def read_only(kept: Kept, _: Path) -> None:
    with opened(kept) as workspace:
        with workspace.register.writing.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA query_only=ON")  # type: ignore[union-attr]
        add_person(workspace, "Ada")


def busy(kept: Kept, _: Path) -> None:
    # Whoever closes the register last would wait for the other writer, five seconds long.
    with opened(kept) as workspace:
        register = open_register(kept.register, kept.key, lambda: kept.register, busy_milliseconds=10)
        other = connect(kept.register, kept.key)
        other.execute("BEGIN IMMEDIATE")
        try:
            Executor(register, workspace.actor_id, FixedClock()).run(AddClient({"called_name": "Ada"}))
        finally:
            other.close()
            register.close()


def second_instance(kept: Kept, _: Path) -> None:
    now = datetime(2026, 3, 2, 13, 0, tzinfo=UTC)
    with WorkspaceLock(kept.workspace.folder, "mette", now), WorkspaceLock(kept.workspace.folder, "urs", now):
        pass


def newer_register(kept: Kept, _: Path) -> None:
    connection = connect(kept.register, kept.key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    opened(kept)


def failing_update(kept: Kept, folder: Path) -> None:
    upgraded(kept, step(folder, 'raise ValueError("no")'))


def key_not_renewed(kept: Kept, _: Path) -> None:
    with largest_file(kept.register.stat().st_size // 2):
        renew_key(kept.workspace, PASSPHRASE, FixedClock(), kdf=LEAST_ALLOWED)


def key_renewal_unfinished(kept: Kept, _: Path) -> None:
    restoring_folder(kept.workspace).mkdir()
    decide(kept.workspace, set_aside=None)
    (restoring_folder(kept.workspace) / "old").write_bytes(b"in the way")
    opened(kept)


def changed_elsewhere(kept: Kept, _: Path) -> None:
    with opened(kept) as workspace:
        ada = add_person(workspace, "Ada")
        for new in ("Zoë", "Zora"):
            workspace.executor.run(UpdateClient(ada, (FieldChange("called_name", "Ada", new),)))


def _document(kept: Kept, harm: Callable[[Path], object]) -> None:
    folder = kept.workspace.attachments
    sealed = seal_file(folder, [b"%PDF-1.7 of which nothing else is left"])
    harm(folder / sealed.file_name)
    document_pages(read_document(folder, sealed.file_name, sealed.file_key))


def document_missing(kept: Kept, _: Path) -> None:
    _document(kept, Path.unlink)


def document_damaged(kept: Kept, _: Path) -> None:
    _document(kept, lambda file: flip_bit(file, 40, 3))


def document_not_shown(kept: Kept, _: Path) -> None:
    _document(kept, Path.stat)


def document_too_large(kept: Kept, folder: Path) -> None:
    with (folder / "large").open("wb") as stream:
        stream.truncate(LARGEST + 1)
    Sealing(kept.workspace.attachments, folder / "large").run()


def document_stopped(kept: Kept, _: Path) -> None:
    sealing = Sealing(kept.workspace.attachments, b"content")
    sealing.give_up()
    sealing.run()


FAULTS: dict[str, Fault] = {
    "wrong_passphrase": wrong_passphrase,
    "too_many_tries": too_many_tries,
    "quick_unlock_unavailable": no_keyring,
    "quick_unlock_forbidden": quick_unlock_forbidden,
    "vault_missing": vault_missing,
    "vault_damaged": vault_damaged,
    "register_missing": register_missing,
    "register_missing, of 0 bytes": register_empty,
    "register_damaged": register_damaged,
    "disk_full": disk_full,
    "disk_unreadable": disk_unreadable,
    "register_read_only": read_only,
    "register_busy": busy,
    "workspace_in_use": second_instance,
    "schema_too_new": newer_register,
    "migration_failed": failing_update,
    "key_not_renewed": key_not_renewed,
    "key_renewal_unfinished": key_renewal_unfinished,
    "changed_elsewhere": changed_elsewhere,
    "attachment_missing": document_missing,
    "attachment_damaged": document_damaged,
    "attachment_not_shown": document_not_shown,
    "attachment_too_large": document_too_large,
    "attachment_stopped": document_stopped,
}


@pytest.mark.parametrize("code", [*FAULTS])
def test_that_each_fault_is_told_in_three_sentences_in_every_language(
    kept: Kept, tmp_path: Path, code: str
) -> None:
    with pytest.raises(CaseAppError) as caught:
        FAULTS[code](kept, tmp_path)
    assert caught.value.code == code.split(",")[0]
    said = {language: caught.value.text(load_translate(language)) for language in LANGUAGES}
    for language, text in said.items():
        sentences = (text.title, text.message, text.advice)
        assert all(sentences)
        assert not any("{" in sentence or "None" in sentence for sentence in sentences)
        if language != "en":
            english = (said["en"].title, said["en"].message, said["en"].advice)
            assert all(one != other for one, other in zip(sentences, english, strict=True))
        if language == "de_CH":
            assert "ß" not in "".join(sentences)
