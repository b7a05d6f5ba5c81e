"""Restoring brings nobody back who was erased since, and erases nobody else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from caseapp.errors import FileAccessError
from caseapp.storage.backup import back_up
from tests.builders import MOMENT
from tests.storage.registers import Kept, changed_since, contents, names, restore

PAGE, RESERVED, SALT = 4096, 80, 16


def decrypted(register: Path, key: bytes) -> bytes:
    """Every page of the file in plain bytes, free ones and what is left of deleted rows included."""
    content, pages = register.read_bytes(), []
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        text = page[SALT if start == 0 else 0 : PAGE - RESERVED]
        vector = page[PAGE - RESERVED :][:16]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        pages.append(decryptor.update(text) + decryptor.finalize())
    return b"".join(pages)


def erased(kept: Kept, *people: bytes | object) -> list[dict[str, str]]:
    return [{"client_id": str(person), "on": "2026-03-02", "reason": "request"} for person in people]


def test_that_who_was_erased_after_the_backup_is_erased_again(kept: Kept) -> None:
    kept.harm(
        "UPDATE client SET family_name = 'Quittengelee' WHERE called_name = 'Ada'",
        "UPDATE search_entry SET exact = 'quittengelee ada' WHERE exact LIKE '%ada%'",
        "UPDATE goal SET why = 'Quittengelee'",
        "UPDATE plan_answer SET in_own_words = 'Quittengelee'",
        "INSERT INTO draft SELECT x'01', 'note', NULL, id, x'02', '{}', 'Quittengelee', '' "
        "FROM client WHERE called_name = 'Ada'",
    )
    before = decrypted(kept.register, kept.key)
    assert before.count(b"Quittengelee") > 3
    assert before.count(b"quittengelee") > 1, "in the entry and in the index"
    file = back_up(kept.workspace, kept.key, MOMENT).file
    kept.workspace.erasures.write_text(json.dumps(erased(kept, kept.ada)))
    assert restore(kept, file).erased_again == 1
    assert names(kept) == ["Bo"]
    after = decrypted(kept.register, kept.key)
    assert b"uittengelee" not in after
    assert b"BoBeispiel" in after, "the other person is still there"
    for table, rows in kept.tables().items():
        assert table == "audit_record" or not any(kept.ada.bytes in row for row in rows), table
    assert kept.rows("PRAGMA foreign_key_check") == []
    assert kept.rows("SELECT erasing FROM register_state") == [(0,)]


def test_that_nobody_else_is_erased_with_a_person(kept: Kept) -> None:
    before = kept.tables()
    file = back_up(kept.workspace, kept.key, MOMENT).file
    kept.workspace.erasures.write_text(json.dumps(erased(kept, kept.ada)))
    restore(kept, file)
    after = kept.tables()
    for table in ("client", "client_matter", "search_entry", "staff", "office", "code_entry"):
        others = [row for row in before[table] if kept.ada.bytes not in row]
        assert after[table] == others, table
    assert after["client"]


def test_that_the_office_cannot_be_erased_like_a_person(kept: Kept) -> None:
    (office,) = kept.rows("SELECT lower(hex(id)) FROM office")[0]
    before = kept.tables()["staff"]
    file = back_up(kept.workspace, kept.key, MOMENT).file
    kept.workspace.erasures.write_text(json.dumps(erased(kept, office)))
    restore(kept, file)
    assert kept.tables()["staff"] == before


def test_that_a_backup_brings_its_own_list_of_erasures_along(kept: Kept, tmp_path: Path) -> None:
    kept.workspace.erasures.write_text(json.dumps(erased(kept, kept.ada)))
    file = back_up(kept.workspace, kept.key, MOMENT).file
    kept.workspace.erasures.write_text(json.dumps(erased(kept, kept.bo)))
    assert restore(kept, file).erased_again == 2
    listed = json.loads(kept.workspace.erasures.read_text())
    assert {entry["client_id"] for entry in listed} == {str(kept.ada), str(kept.bo)}


@pytest.mark.parametrize("content", ["", "{", "[1]", '[{"client_id": "x"}]', '[{"on": "2026-03-02"}]', "3"])
def test_that_a_list_of_erasures_that_cannot_be_read_is_no_empty_one(kept: Kept, content: str) -> None:
    file = changed_since(kept)
    kept.workspace.erasures.write_text(content)
    before = contents(kept.workspace.folder)
    with pytest.raises(FileAccessError):
        restore(kept, file)
    assert contents(kept.workspace.folder) == before
