"""Quick unlock on and off: by its owner alone, with the passphrase, never against the administrator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import (
    QuickUnlockForbiddenError,
    QuickUnlockUnavailableError,
    WrongPassphraseError,
)
from caseapp.policy import NO_POLICY, Policy, PolicyProblem
from caseapp.storage.faults import our_errors
from caseapp.storage.unit_of_work import unit_of_work
from caseapp.usecases.office import GetOffice
from caseapp.usecases.quick_unlock import (
    EndForbiddenQuickUnlock,
    GetQuickUnlock,
    PrepareQuickUnlock,
    SwitchOffQuickUnlock,
    SwitchOnQuickUnlock,
    fetch,
    forget,
    keep,
)
from caseapp.usecases.staff import AddStaff, GivePassphrase, RetireStaff
from caseapp.usecases.working_session import begin_work_quickly
from caseapp.usecases.workspace import (
    OpenWorkspace,
    open_workspace,
    open_workspace_quickly,
    replace_passphrase,
    vault_face,
)
from tests.builders import PASSPHRASE, FixedClock, make_workspace, open_made
from tests.memory_keyring import MemoryKeyring, in_use

SENTENCE = "Im Hafen liegen drei blaue Boote"
FORBIDDEN = Policy(quick_unlock=False)


@pytest.fixture(autouse=True)
def keyring() -> Iterator[MemoryKeyring]:
    with in_use(MemoryKeyring()) as kept:
        yield kept


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as made:
        yield made


def switch_on(opened: OpenWorkspace, passphrase: str = PASSPHRASE) -> bytes:
    """As the window does it; the secret that opens now."""
    key = opened.executor.ask(PrepareQuickUnlock(passphrase, NO_POLICY))
    keep(key)
    opened.executor.run(SwitchOnQuickUnlock(passphrase, NO_POLICY, key.secret))
    return key.secret


def is_on(opened: OpenWorkspace) -> bool:
    return opened.executor.ask(GetQuickUnlock()).is_on


def opens(opened: OpenWorkspace, secret: bytes, staff_id: UUID | None = None) -> bool:
    try:
        with open_workspace_quickly(
            opened.workspace, secret, FixedClock(), staff_id or opened.actor_id
        ) as quick:
            return quick.executor.ask(GetOffice()).name == "Beispielamt"
    except QuickUnlockUnavailableError:
        return False


def colleague(opened: OpenWorkspace) -> UUID:
    staff_id = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)})).subject
    assert staff_id is not None
    opened.executor.run(GivePassphrase(staff_id, SENTENCE))
    return staff_id


def test_that_it_is_off_until_its_owner_switches_it_on(opened: OpenWorkspace) -> None:
    assert not is_on(opened)
    assert vault_face(opened.workspace, FixedClock()).quick_holders == frozenset()
    secret = switch_on(opened)
    assert is_on(opened)
    assert vault_face(opened.workspace, FixedClock()).quick_holders == {opened.actor_id}
    assert fetch(opened.workspace, opened.actor_id) == secret
    assert opens(opened, secret)


def test_that_two_registers_never_share_a_secret(opened: OpenWorkspace) -> None:
    first = switch_on(opened)
    assert switch_on(opened) != first
    assert not opens(opened, first)


@pytest.mark.parametrize("passphrase", ["", SENTENCE, PASSPHRASE + " "])
def test_that_a_wrong_passphrase_switches_nothing_on(
    opened: OpenWorkspace, keyring: MemoryKeyring, passphrase: str
) -> None:
    colleague(opened)
    with pytest.raises(WrongPassphraseError):
        opened.executor.ask(PrepareQuickUnlock(passphrase, NO_POLICY))
    with pytest.raises(WrongPassphraseError):
        opened.executor.run(SwitchOnQuickUnlock(passphrase, NO_POLICY, bytes(32)))
    assert not is_on(opened)
    assert keyring.kept == {}


def test_that_what_is_switched_off_opens_nothing_though_the_keyring_still_holds_it(
    opened: OpenWorkspace,
) -> None:
    secret = switch_on(opened)
    opened.executor.run(SwitchOffQuickUnlock())
    assert not is_on(opened)
    assert fetch(opened.workspace, opened.actor_id) == secret
    assert not opens(opened, secret)
    forget(opened.executor.ask(GetQuickUnlock()).key)
    assert fetch(opened.workspace, opened.actor_id) is None
    assert opened.executor.run(SwitchOffQuickUnlock()).records == ()


def test_that_it_goes_with_its_owner_and_with_their_passphrase(opened: OpenWorkspace) -> None:
    staff_id = colleague(opened)
    for end in (GivePassphrase(staff_id, SENTENCE), RetireStaff(staff_id)):
        with open_workspace(opened.workspace, SENTENCE, FixedClock()) as theirs:
            secret = switch_on(theirs, SENTENCE)
        assert opens(opened, secret, staff_id)
        opened.executor.run(end)
        assert not opens(opened, secret, staff_id)
        assert vault_face(opened.workspace, FixedClock()).quick_holders == frozenset()


def test_that_the_recovery_code_ends_it_too(tmp_path: Path) -> None:
    workspace, passphrase, code = make_workspace(tmp_path)
    with open_workspace(workspace, passphrase, FixedClock()) as opened:
        secret = switch_on(opened)
    replace_passphrase(workspace, code, SENTENCE, FixedClock())
    assert not opens(opened, secret)


def test_that_a_colleague_is_not_touched(opened: OpenWorkspace) -> None:
    colleague(opened)
    mine = switch_on(opened)
    with open_workspace(opened.workspace, SENTENCE, FixedClock()) as theirs:
        assert not is_on(theirs)
        secret = switch_on(theirs, SENTENCE)
        theirs.executor.run(SwitchOffQuickUnlock())
        assert not opens(theirs, secret)
    assert opens(opened, mine)


def refused(usecase: object, opened: OpenWorkspace) -> bool:
    try:
        if isinstance(usecase, PrepareQuickUnlock):
            opened.executor.ask(usecase)
        elif isinstance(usecase, SwitchOnQuickUnlock):
            opened.executor.run(usecase)
    except QuickUnlockForbiddenError:
        return True
    return False


def test_that_the_administrator_rules_it_out_also_where_it_was_switched_on_before(
    opened: OpenWorkspace,
) -> None:
    secret, workspace = switch_on(opened), opened.workspace
    assert refused(PrepareQuickUnlock(PASSPHRASE, FORBIDDEN), opened)
    assert refused(SwitchOnQuickUnlock(PASSPHRASE, FORBIDDEN, secret), opened)
    with pytest.raises(QuickUnlockForbiddenError):
        begin_work_quickly(workspace, secret, FixedClock(), opened.actor_id, FORBIDDEN)
    begin_work_quickly(workspace, secret, FixedClock(), opened.actor_id, NO_POLICY).end()
    mistyped = Policy(quick_unlock=False, problems=(PolicyProblem("not_toml", 3),))
    for harmless in (NO_POLICY, Policy(quick_unlock=True), mistyped):
        opened.executor.run(EndForbiddenQuickUnlock(harmless))
        assert opens(opened, secret)
    opened.executor.run(EndForbiddenQuickUnlock(FORBIDDEN))
    assert not opens(opened, secret)


def test_that_the_audit_tells_of_it_without_any_key(opened: OpenWorkspace) -> None:
    secret = switch_on(opened)
    opened.executor.run(SwitchOffQuickUnlock())
    with our_errors(opened.workspace.register), unit_of_work(opened.register.reading) as uow:
        lines = list(uow.audit(uow.office.state().device_id).lines())[-2:]
    assert [line.action for line in lines] == ["SwitchOnQuickUnlock", "SwitchOffQuickUnlock"]
    assert all('"fields":["quick_unlock"]' in line.details for line in lines)
    assert not any(secret.hex() in line.details for line in lines)


def test_that_a_faulty_keyring_keeps_nothing_and_says_so(
    opened: OpenWorkspace, keyring: MemoryKeyring
) -> None:
    key = opened.executor.ask(PrepareQuickUnlock(PASSPHRASE, NO_POLICY))
    keyring.is_locked = True
    with pytest.raises(QuickUnlockUnavailableError):
        keep(key)
    assert fetch(opened.workspace, opened.actor_id) is None
    forget(key)
    opened.workspace.vault.unlink()
    assert fetch(opened.workspace, opened.actor_id) is None


def test_that_a_vault_from_before_and_a_secret_of_now_do_not_fit(opened: OpenWorkspace) -> None:
    switch_on(opened)
    before = opened.workspace.vault.read_bytes()
    newer = switch_on(opened)
    opened.workspace.vault.write_bytes(before)
    assert not opens(opened, newer)


def test_that_no_key_shows_in_a_repr_or_in_any_file(opened: OpenWorkspace) -> None:
    secret = switch_on(opened)
    key = opened.executor.ask(PrepareQuickUnlock(PASSPHRASE, NO_POLICY))
    shown = repr(
        (key, SwitchOnQuickUnlock(PASSPHRASE, NO_POLICY, secret), PrepareQuickUnlock(PASSPHRASE, NO_POLICY))
    )
    assert not any(word in shown for word in (secret.hex(), repr(secret)[2:-1], PASSPHRASE, key.secret.hex()))
    files = [file.read_bytes() for file in opened.workspace.folder.rglob("*") if file.is_file()]
    assert not any(shape in content for content in files for shape in (secret, secret.hex().encode()))
    assert opens(opened, secret)
