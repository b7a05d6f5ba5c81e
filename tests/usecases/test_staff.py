"""Office and staff: who may change them, and the vault that says what the register says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from caseapp.errors import (
    ChangedElsewhereError,
    InvalidInputError,
    NotAllowedError,
    WrongPassphraseError,
)
from caseapp.paths import Workspace
from caseapp.security.vault import Vault
from caseapp.security.vault_file import read_vault
from caseapp.storage.faults import our_errors
from caseapp.storage.unit_of_work import UnitOfWork, unit_of_work
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.drafts import DiscardDraft, FindDraft, SaveDraft
from caseapp.usecases.office import OFFICE_FORM, ChangeOffice, GetOffice, GetOfficeProfile
from caseapp.usecases.people_list import FindPeople, PeopleLookup
from caseapp.usecases.staff import (
    AddStaff,
    BringBackStaff,
    ChangeStaff,
    GetStaff,
    GetStaffMember,
    GivePassphrase,
    RetireStaff,
    StaffMember,
)
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, make_workspace, open_made

SENTENCE = "Im Hafen liegen drei blaue Boote"
STRANGER = UUID(int=7)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as made:
        yield made


def add(opened: OpenWorkspace, name: str = "Herr Vural", *roles: str) -> UUID:
    staff_id = opened.executor.run(AddStaff({"name": name, "roles": roles or ("caseworker",)})).subject
    assert staff_id is not None
    return staff_id


def add_with_passphrase(opened: OpenWorkspace, name: str, *roles: str) -> UUID:
    staff_id = add(opened, name, *roles)
    opened.executor.run(GivePassphrase(staff_id, SENTENCE))
    return staff_id


def vault(opened: OpenWorkspace) -> Vault:
    return read_vault(opened.workspace.vault)


def names(opened: OpenWorkspace) -> list[str]:
    return [slot.staff_name for slot in vault(opened).passphrase_slots]


def member(opened: OpenWorkspace, staff_id: UUID) -> StaffMember:
    return opened.executor.ask(GetStaffMember(staff_id))


def problem(opened: OpenWorkspace, command: Command) -> tuple[str, str]:
    with pytest.raises(InvalidInputError) as caught:
        opened.executor.run(command)
    return caught.value.problems[0].path, caught.value.problems[0].problem


def test_that_a_colleague_unlocks_with_their_own_passphrase_and_acts_under_their_own_name(
    opened: OpenWorkspace,
) -> None:
    staff_id = add(opened, "Herr Vural", "caseworker")
    assert not member(opened, staff_id).has_passphrase
    with pytest.raises(WrongPassphraseError):
        vault(opened).open_with_passphrase(SENTENCE)
    opened.executor.run(GivePassphrase(staff_id, SENTENCE))
    assert member(opened, staff_id).has_passphrase
    with open_workspace(opened.workspace, SENTENCE, FixedClock()) as theirs:
        assert theirs.executor.ask(GetOffice()).user_name == "Herr Vural"
    with open_workspace(opened.workspace, PASSPHRASE, FixedClock()) as mine:
        assert mine.executor.ask(GetOffice()).user_name == "Frau Beispiel"


def test_that_a_short_passphrase_is_said_at_its_field_and_opens_nothing(opened: OpenWorkspace) -> None:
    staff_id = add(opened)
    assert problem(opened, GivePassphrase(staff_id, "zu kurz")) == ("passphrase", "too_short")
    assert not member(opened, staff_id).has_passphrase


def test_that_a_name_and_at_least_one_role_are_needed(opened: OpenWorkspace) -> None:
    with pytest.raises(InvalidInputError) as caught:
        opened.executor.run(AddStaff({"name": " ", "roles": ()}))
    assert {(p.path, p.problem) for p in caught.value.problems} == {
        ("name", "required"),
        ("roles", "too_few"),
    }
    assert problem(opened, AddStaff({"name": "Ada", "roles": ("captain",)})) == ("roles", "unknown_code")


def test_that_names_on_the_lock_screen_follow_the_register_also_back(opened: OpenWorkspace) -> None:
    staff_id = add_with_passphrase(opened, "Herr Vural", "caseworker")
    renaming = ChangeStaff(staff_id, (FieldChange("name", "Herr Vural", "Herr Vural-Jensen"),))
    undo = opened.executor.run(renaming).undo
    assert names(opened) == ["Frau Beispiel", "Herr Vural-Jensen"]
    assert undo is not None
    opened.executor.run(undo)
    assert names(opened) == ["Frau Beispiel", "Herr Vural"]
    opened.executor.run(ChangeOffice((FieldChange("name", "Beispielamt", "Sozialdienst Musterstadt"),)))
    assert vault(opened).office_name == "Sozialdienst Musterstadt"


def test_that_whoever_leaves_cannot_unlock_any_more_and_needs_a_passphrase_anew_when_back(
    opened: OpenWorkspace,
) -> None:
    staff_id = add_with_passphrase(opened, "Herr Vural", "caseworker")
    changes = opened.executor.run(RetireStaff(staff_id))
    assert changes.undo is None
    assert names(opened) == ["Frau Beispiel"]
    assert not member(opened, staff_id).is_active
    opened.executor.run(BringBackStaff(staff_id))
    back = member(opened, staff_id)
    assert back.is_active
    assert not back.has_passphrase


def test_that_nobody_who_left_gets_a_passphrase(opened: OpenWorkspace) -> None:
    staff_id = add(opened)
    opened.executor.run(RetireStaff(staff_id))
    with pytest.raises(Exception, match="not_found"):
        opened.executor.run(GivePassphrase(staff_id, SENTENCE))
    assert names(opened) == ["Frau Beispiel"]


def test_that_taking_a_colleague_back_out_by_undo_takes_the_slot_with_it(opened: OpenWorkspace) -> None:
    undo = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)})).undo
    staff_id = next(m.id for m in opened.executor.ask(GetStaff()) if m.name == "Herr Vural")
    assert opened.executor.run(GivePassphrase(staff_id, SENTENCE)).undo is None
    assert undo is not None
    opened.executor.run(undo)
    assert names(opened) == ["Frau Beispiel"]


def test_that_the_last_who_looks_after_the_office_and_oneself_stay(opened: OpenWorkspace) -> None:
    me = opened.actor_id
    only = ChangeStaff(me, (FieldChange("roles", member(opened, me).roles, ("caseworker",)),))
    assert problem(opened, RetireStaff(me)) == ("staff", "oneself")
    assert problem(opened, only) == ("roles", "last_administrator")
    other = add(opened, "Frau Lund", "administrator")
    assert problem(opened, only) == ("roles", "last_administrator"), "without a passphrase nobody can"
    opened.executor.run(GivePassphrase(other, SENTENCE))
    opened.executor.run(only)
    assert not opened.executor.ask(GetOffice()).may_manage


def test_that_a_colleague_leaves_even_when_the_register_refuses_the_rest(
    opened: OpenWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The passphrase goes first: cut off in between, they have none and still stand on the list."""
    staff_id = add_with_passphrase(opened, "Herr Vural", "caseworker")

    def cut_off(_: UnitOfWork) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(UnitOfWork, "commit", cut_off)
        with pytest.raises(KeyboardInterrupt):
            opened.executor.run(RetireStaff(staff_id))
    half = member(opened, staff_id)
    assert half.is_active
    assert not half.has_passphrase


def test_that_two_who_change_the_same_field_do_not_overwrite_each_other(opened: OpenWorkspace) -> None:
    opened.executor.run(ChangeOffice((FieldChange("phone", None, "040 123"),)))
    with pytest.raises(ChangedElsewhereError):
        opened.executor.run(ChangeOffice((FieldChange("phone", None, "040 999"),)))
    opened.executor.run(ChangeOffice((FieldChange("email", None, " amt@example.org "),)))
    profile = opened.executor.ask(GetOfficeProfile())
    assert (profile.phone, profile.email) == ("040 123", "amt@example.org")


def test_that_a_change_of_the_office_can_be_taken_back(opened: OpenWorkspace) -> None:
    changes = opened.executor.run(ChangeOffice((FieldChange("city", None, "Musterstadt"),)))
    assert changes.concerns("office")
    assert changes.undo is not None
    opened.executor.run(changes.undo)
    assert opened.executor.ask(GetOfficeProfile()).city is None


def test_that_the_audit_names_a_passphrase_but_holds_no_word_of_it(opened: OpenWorkspace) -> None:
    staff_id = add_with_passphrase(opened, "Herr Vural", "caseworker")
    with our_errors(opened.workspace.register), unit_of_work(opened.register.reading) as uow:
        lines = list(uow.audit(uow.office.state().device_id).lines())
    newest = lines[-1]
    assert newest.action == "GivePassphrase"
    assert str(staff_id) in newest.details
    assert '"fields":["passphrase"]' in newest.details
    assert not any(SENTENCE in line.details or "Vural" in line.details for line in lines)


RIGHTS: dict[str, tuple[bool, bool]] = {
    "administrator": (True, False),
    "team_lead": (True, True),
    "caseworker": (False, True),
    "substitute": (False, True),
    "handler": (False, False),
    "data_protection": (False, False),
}
"""Role -> whether it looks after the office, and whether it sees people."""


@pytest.mark.parametrize("role", RIGHTS)
def test_that_each_role_reaches_just_its_part_of_the_office(opened: OpenWorkspace, role: str) -> None:
    manages, sees_people = RIGHTS[role]
    add_with_passphrase(opened, "Frau Lund", role)
    with open_workspace(opened.workspace, SENTENCE, FixedClock()) as theirs:
        assert theirs.executor.ask(GetOffice()).may_manage is manages
        ask, run = theirs.executor.ask, theirs.executor.run
        assert is_allowed(lambda: ask(GetOfficeProfile())) is manages
        assert is_allowed(lambda: ask(GetStaff())) is manages
        assert is_allowed(lambda: run(ChangeOffice(()))) is manages
        assert is_allowed(lambda: run(AddStaff({"name": "Ada", "roles": ("handler",)}))) is manages
        assert is_allowed(lambda: ask(FindPeople(PeopleLookup()))) is sees_people
        theirs.executor.run(SaveDraft(OFFICE_FORM, None, None, {"city": "Musterstadt"}))
        kept = theirs.executor.ask(FindDraft(OFFICE_FORM, None))
        assert kept is not None
        assert kept.body == {"city": "Musterstadt"}
        theirs.executor.run(DiscardDraft(OFFICE_FORM, None))


def is_allowed(use: Callable[[], object]) -> bool:
    try:
        use()
    except NotAllowedError:
        return False
    return True


def test_that_somebody_the_register_does_not_know_gets_nothing(tmp_path: Path) -> None:
    workspace, passphrase, _ = make_workspace(tmp_path)
    with open_workspace(Workspace(workspace.folder), passphrase, FixedClock()) as opened:
        for command in (GivePassphrase(STRANGER, SENTENCE), RetireStaff(STRANGER)):
            with pytest.raises(Exception, match="not_found"):
                opened.executor.run(command)
        assert names(opened) == ["Frau Beispiel"]
