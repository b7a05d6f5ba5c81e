"""A passphrase is as hard to guess as it should be, whichever way it came into the vault."""

from __future__ import annotations

from pathlib import Path

from caseapp.paths import Workspace
from caseapp.security.key_derivation import RECOMMENDED
from caseapp.usecases.example import ExampleSize, create_example
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.key_renewal import renew_key
from caseapp.usecases.own_access import ChangeOwnPassphrase
from caseapp.usecases.staff import AddStaff, GivePassphrase
from caseapp.usecases.workspace import create_workspace, open_workspace, replace_passphrase
from tests.builders import PASSPHRASE, FixedClock
from tests.key_costs import Sealing

NEW = "Sieben Möwen sitzen auf dem Kran"


def test_that_every_new_passphrase_has_the_recommended_cost(tmp_path: Path, key_costs: Sealing) -> None:
    workspace, clock = Workspace(tmp_path / "workspace"), FixedClock()
    key_costs.asked.clear()
    code = create_workspace(workspace, NewOffice("Beispielamt", "DE", "Frau Beispiel"), PASSPHRASE, clock)
    with open_workspace(workspace, PASSPHRASE, clock) as opened:
        added = opened.executor.run(AddStaff({"name": "Herr Vural", "roles": ("caseworker",)}))
        assert added.subject is not None
        opened.executor.run(GivePassphrase(added.subject, NEW))
        opened.executor.run(ChangeOwnPassphrase(PASSPHRASE, NEW))
        whose = opened.actor_id
    replace_passphrase(workspace, code, PASSPHRASE, clock, whose)
    renew_key(workspace, PASSPHRASE, clock, whose)
    create_example(Workspace(tmp_path / "example"), PASSPHRASE, clock, ExampleSize(clients=1))
    assert key_costs.asked == [RECOMMENDED] * 6
