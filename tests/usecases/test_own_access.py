"""One's own passphrase and the recovery code: only one slot changes, and the audit says so without a word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import (
    InvalidInputError,
    NotAllowedError,
    VaultDamagedError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from caseapp.i18n import load_translate
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.security.recovery_code import parse_recovery_code
from caseapp.security.vault import create_vault
from caseapp.security.vault_file import read_vault, write_vault
from caseapp.usecases.own_access import (
    AccessView,
    ChangeOwnPassphrase,
    GetAccess,
    ProvePassphrase,
    ReplaceRecoveryCode,
)
from caseapp.usecases.recovery_sheet import RecoverySheet, draw_recovery_sheet
from caseapp.usecases.safekeeping import VerifyAudit
from caseapp.usecases.staff import AddStaff, GivePassphrase
from caseapp.usecases.workspace import OpenWorkspace, open_workspace, replace_passphrase
from tests.builders import MOMENT, PASSPHRASE, FixedClock, make_workspace, open_made

NEW = "Sieben Möwen sitzen auf dem Kran"
COLLEAGUES = "Im Hafen liegen drei blaue Boote"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as made:
        yield made


def add_colleague(opened: OpenWorkspace, *roles: str) -> UUID:
    values = {"name": "Herr Vural", "roles": roles or ("caseworker",)}
    staff_id = opened.executor.run(AddStaff(values)).subject
    assert staff_id is not None
    opened.executor.run(GivePassphrase(staff_id, COLLEAGUES))
    return staff_id


def opens(opened: OpenWorkspace, passphrase: str) -> bool:
    try:
        open_workspace(opened.workspace, passphrase, FixedClock()).close()
    except WrongPassphraseError:
        return False
    return True


def last_audit(opened: OpenWorkspace) -> tuple[str, str]:
    with opened.register.reading.connect() as connection:
        row = connection.exec_driver_sql(
            "SELECT action, details FROM audit_record ORDER BY seq DESC LIMIT 1"
        ).one()
    return row[0], row[1]


def sheet() -> RecoverySheet:
    return draw_recovery_sheet("Beispielamt", "de", load_translate("de"), MOMENT.date(), 30)


def test_that_only_ones_own_slot_is_written_anew_and_the_register_stays_as_it_is(
    opened: OpenWorkspace,
) -> None:
    colleague = add_colleague(opened)
    before = read_vault(opened.workspace.vault)
    opened.executor.run(ChangeOwnPassphrase(PASSPHRASE, NEW))
    after = read_vault(opened.workspace.vault)
    changed = [old != new for old, new in zip(before.slots, after.slots, strict=True)]
    assert changed == [True, False, False]
    assert after.open_with_passphrase(NEW, opened.actor_id).data_key == opened.key.data_key
    assert after.open_with_passphrase(COLLEAGUES).staff_id == colleague
    assert not opens(opened, PASSPHRASE)


def test_that_a_changed_passphrase_is_in_the_audit_without_any_text(opened: OpenWorkspace) -> None:
    opened.executor.run(ChangeOwnPassphrase(PASSPHRASE, NEW))
    action, details = last_audit(opened)
    assert action == "ChangeOwnPassphrase"
    assert "passphrase" in details
    assert not any(word in details for word in (PASSPHRASE, NEW))
    assert opened.executor.ask(VerifyAudit(opened.workspace)).ok


@pytest.mark.parametrize(
    ("new", "problem"), [("zu kurz", "too_short"), (PASSPHRASE, "as_before")], ids=["short", "same"]
)
def test_that_a_new_passphrase_that_is_none_is_said_at_its_field(
    opened: OpenWorkspace, new: str, problem: str
) -> None:
    before = opened.workspace.vault.read_bytes()
    with pytest.raises(InvalidInputError) as caught:
        opened.executor.run(ChangeOwnPassphrase(PASSPHRASE, new))
    assert [(p.path, p.problem) for p in caught.value.problems] == [("passphrase", problem)]
    assert opened.workspace.vault.read_bytes() == before


def test_that_a_colleagues_passphrase_is_not_ones_own(opened: OpenWorkspace) -> None:
    add_colleague(opened)
    before = opened.workspace.vault.read_bytes()
    for use in (
        lambda: opened.executor.run(ChangeOwnPassphrase(COLLEAGUES, NEW)),
        lambda: opened.executor.ask(ProvePassphrase(COLLEAGUES)),
    ):
        with pytest.raises(WrongPassphraseError):
            use()
    assert opened.workspace.vault.read_bytes() == before
    opened.executor.ask(ProvePassphrase(PASSPHRASE))


def test_that_a_key_file_of_another_register_proves_nothing(opened: OpenWorkspace) -> None:
    other = create_vault("Beispielamt", opened.actor_id, "Frau Beispiel", PASSPHRASE, kdf=LEAST_ALLOWED).vault
    write_vault(opened.workspace.vault, other)
    with pytest.raises(VaultDamagedError):
        opened.executor.ask(ProvePassphrase(PASSPHRASE))


def test_that_a_drawn_sheet_changes_nothing_and_its_code_replaces_the_old_one_when_it_is_put_in_force(
    tmp_path: Path,
) -> None:
    workspace, passphrase, old_code = make_workspace(tmp_path)
    with open_workspace(workspace, passphrase, FixedClock()) as opened:
        before = workspace.vault.read_bytes()
        drawn = sheet()
        assert drawn.pdf.startswith(b"%PDF-")
        assert drawn.pages
        assert workspace.vault.read_bytes() == before
        opened.executor.run(ReplaceRecoveryCode(drawn.code))
        assert last_audit(opened) == ("ReplaceRecoveryCode", "{}")
    replace_passphrase(workspace, drawn.code.text, NEW, FixedClock())
    with pytest.raises(WrongRecoveryCodeError):
        read_vault(workspace.vault).open_with_recovery(parse_recovery_code(old_code))


def test_that_nothing_of_a_code_or_passphrase_is_shown_by_repr() -> None:
    drawn = sheet()
    shown = repr((drawn, ReplaceRecoveryCode(drawn.code), ChangeOwnPassphrase(PASSPHRASE, NEW)))
    shown += repr(ProvePassphrase(PASSPHRASE))
    assert not any(secret in shown for secret in (drawn.code.text, PASSPHRASE, NEW))


@pytest.mark.parametrize(("role", "may"), [("caseworker", True), ("administrator", True), ("handler", False)])
def test_that_whoever_may_not_keep_the_register_changes_only_their_own_passphrase(
    opened: OpenWorkspace, role: str, *, may: bool
) -> None:
    add_colleague(opened, role)
    code = sheet().code
    with open_workspace(opened.workspace, COLLEAGUES, FixedClock()) as theirs:
        may_renew = role == "administrator"
        seen = AccessView(may, may_renew, holders=("Frau Beispiel",))
        assert theirs.executor.ask(GetAccess()) == seen
        if not may:
            with pytest.raises(NotAllowedError):
                theirs.executor.run(ReplaceRecoveryCode(code))
        theirs.executor.run(ChangeOwnPassphrase(COLLEAGUES, NEW))
    assert opens(opened, NEW)
