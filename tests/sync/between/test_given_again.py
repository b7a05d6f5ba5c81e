"""A case that was taken away and given again before the laptop had put it away."""

from __future__ import annotations

from typing import Any

import pytest

from caseapp.errors import ServerBrokenOffError
from caseapp.sync.office_server import OfficeServer
from caseapp.usecases.note_views import NotesOfClient
from caseapp.usecases.notes import AddQuickNote, FinishNote
from tests.office import Office
from tests.sync.laptops import Laptop, person, rename, shared


def broken_off(*_: Any, **__: Any) -> Any:
    raise ServerBrokenOffError


def test_that_what_was_written_while_a_case_was_away_arrives_when_it_is_given_again(
    office: Office, anna: Laptop, ben: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = shared(office, anna, ben)
    run = ben.opened.executor.run
    note = run(AddQuickNote(client, "Wir haben telefoniert.")).subject
    assert note is not None
    run(FinishNote(note))
    office.assign(client, ben.device.member, active=False)
    with monkeypatch.context() as patch:
        patch.setattr(OfficeServer, "pull_page", broken_off)
        with pytest.raises(ServerBrokenOffError):
            ben.sync()
    office.assign(client, ben.device.member)
    for laptop in (ben, ben, anna):
        laptop.sync()
    (found,) = anna.opened.executor.ask(NotesOfClient(client))
    assert found.note.id == note


def test_that_what_was_refused_meanwhile_does_not_stay_on_the_screen(
    office: Office, anna: Laptop, ben: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = shared(office, anna, ben)
    rename(ben, client, given_name="Abgelehnt")
    office.assign(client, ben.device.member, active=False)
    with monkeypatch.context() as patch:
        patch.setattr(OfficeServer, "pull_page", broken_off)
        with pytest.raises(ServerBrokenOffError):
            ben.sync()
    office.assign(client, ben.device.member)
    ben.sync()
    anna.sync()
    assert person(ben, client).given_name == person(anna, client).given_name
