"""A register whose names were folded by an older table is made findable again when it is opened."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from caseapp.domain.names import FOLD_VERSION
from caseapp.storage import refolding
from caseapp.storage.engine import connect
from caseapp.usecases.client import AddClient, FindClients, NewPart
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import PASSPHRASE, FixedClock, open_made

OLD = (
    "UPDATE register_state SET fold_version = 1",
    "UPDATE client SET sort_key = 'old key'",
    "UPDATE client_contact SET value_key = 'old key'",
    "UPDATE search_entry SET loose = 'djordje old', exact = 'djordje old'",
)


def _made_old(folder: Path) -> OpenWorkspace:
    """A closed register with Đorđe in it, as an older version would have left it."""
    contact = NewPart("contacts", {"contact_kind": "email", "value": "djordje@example.org"})
    with open_made(folder) as opened:
        opened.executor.run(AddClient({"called_name": "Đorđe", "family_name": "Ćosić"}, (contact,)))
    connection: Any = connect(opened.workspace.register, opened.key.data_key, mode="rw")
    for statement in OLD:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return opened


def _keys(opened: OpenWorkspace) -> list[Any]:
    with opened.register.reading.connect() as connection:
        return [
            connection.exec_driver_sql(query).fetchone()[0]  # type: ignore[index]
            for query in (
                "SELECT fold_version FROM register_state",
                "SELECT sort_key FROM client",
                "SELECT value_key FROM client_contact",
                "SELECT version FROM client",
            )
        ]


def test_that_names_folded_otherwise_are_found_after_opening(tmp_path: Path) -> None:
    workspace = _made_old(tmp_path).workspace
    with open_workspace(workspace, PASSPHRASE, FixedClock()) as opened:
        assert opened.executor.ask(FindClients("Djordje Cosic")).total == 1
        assert _keys(opened) == [FOLD_VERSION, "cosic dorde", "djordje example org", 1]
    assert check_workspace(workspace, PASSPHRASE).ok


def test_that_a_failure_leaves_the_register_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = _made_old(tmp_path).workspace

    def fail(*_: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(refolding, "rebuild_search", fail)
        with pytest.raises(KeyboardInterrupt):
            open_workspace(workspace, PASSPHRASE, FixedClock())
    with open_workspace(workspace, PASSPHRASE, FixedClock()) as opened:
        assert opened.executor.ask(FindClients("Dorde")).total == 1
