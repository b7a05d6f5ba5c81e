"""Kill -9 while an example is made: the folder is as if nothing had been, or the example is complete."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.usecases.example import ExampleSize, create_example
from caseapp.usecases.safekeeping import check_workspace
from caseapp.usecases.workspace import workspace_exists
from tests.builders import PASSPHRASE, FixedClock
from tests.reliability import example_worker
from tests.reliability.killable import Killable

pytestmark = pytest.mark.slow

PEOPLE = 2012
LAST_LINE = 1 + 34 + 1 + 20 + 1 + 1
"""Empty, all that happens in the stories, then people and notes: each once more before the first stage."""


def killed_after(folder: Path, lines: int) -> int:
    process = Killable(example_worker.main, str(folder), str(PEOPLE))
    heard = 0
    for _ in process.lines():
        heard += 1
        if heard == lines:
            process.kill()
    return heard


@pytest.mark.parametrize("lines", [1, 2, 9, 35, 37, 40, LAST_LINE - 1, LAST_LINE])
def test_that_a_killed_example_can_be_begun_anew(tmp_path: Path, lines: int) -> None:
    workspace = Workspace(tmp_path / "example")
    assert killed_after(workspace.folder, lines) >= lines
    if not workspace_exists(workspace):
        made = create_example(workspace, PASSPHRASE, FixedClock(), ExampleSize(30), kdf=LEAST_ALLOWED)
        assert made.is_complete
    else:
        assert lines == LAST_LINE
    found = check_workspace(workspace, PASSPHRASE)
    assert [check.name for check in found.checks if not check.ok] == []
