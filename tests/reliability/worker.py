"""A process that saves and agrees until it is killed. Run as ``python -m tests.reliability.worker``.

Each line on standard output is an acknowledgement: it is written only after the executor has returned.
With ``--die-at POINT --after N`` the process kills itself at the N-th passing of a fixed point inside a save.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.paths import Workspace
from caseapp.storage.audit_log import AuditLog
from caseapp.storage.search import SearchIndex
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput
from caseapp.usecases.base import FieldChange
from caseapp.usecases.client import AddClient, UpdateClient
from caseapp.usecases.goal_plan import ApplyPlan, GetPlan
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput
from caseapp.usecases.workspace import OpenWorkspace, open_workspace
from tests.builders import PASSPHRASE

POINTS: dict[str, tuple[type[Any], str, bool]] = {
    "before_history": (AuditLog, "keep_history", False),
    "before_audit": (AuditLog, "append", False),
    "after_audit": (AuditLog, "append", True),
    "after_search": (SearchIndex, "put", True),
    "before_commit": (UnitOfWork, "commit", False),
    "after_commit": (UnitOfWork, "commit", True),
}
"""Where a save can be cut: class, method, and whether the cut comes after it."""


def main() -> None:
    """Work until killed."""
    options = argparse.ArgumentParser()
    options.add_argument("workspace", type=Path)
    options.add_argument("--die-at", choices=[*POINTS], default=None)
    options.add_argument("--after", type=int, default=1)
    chosen = options.parse_args()
    if chosen.die_at:
        arm(*POINTS[chosen.die_at], chosen.after)
    with open_workspace(Workspace(chosen.workspace), PASSPHRASE, lambda: datetime.now(UTC)) as opened:
        number = 0
        while True:
            number += 1
            _live_through(opened, number)


def arm(cls: type[Any], name: str, after: bool, passings: int) -> None:
    """Have this process killed at the given passing of a point inside a save."""
    original: Callable[..., Any] = getattr(cls, name)
    left = [passings]

    def cut(self: Any, *args: Any, **more: Any) -> Any:
        left[0] -= 1
        if left[0] == 0 and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        answer = original(self, *args, **more)
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    setattr(cls, name, cut)


def _acknowledge(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def _live_through(opened: OpenWorkspace, number: int) -> None:
    """One person's day: entered, renamed, planned, agreed."""
    name = f"Person {number}"
    client_id = opened.executor.run(AddClient({"called_name": name})).subject
    assert client_id is not None
    _acknowledge(client=str(client_id), name=name)
    opened.executor.run(UpdateClient(client_id, (FieldChange("called_name", name, f"{name} neu"),)))
    _acknowledge(client=str(client_id), name=f"{name} neu")
    steps = tuple(StepInput(values={"text": f"Schritt {n}", "doer": "office"}) for n in range(number % 5 + 1))
    opened.executor.run(ApplyPlan(client_id, PlanInput(goals=(GoalInput(own_words="Ziel", steps=steps),))))
    _acknowledge(client=str(client_id), goals=1, steps=len(steps))
    _agree(opened, client_id)


def _agree(opened: OpenWorkspace, client_id: UUID) -> None:
    opened.executor.run(AgreePlan(client_id, AgreementInput((AnswerInput("Ziel", "agrees"),))))
    agreed = opened.executor.ask(GetPlan(client_id)).snapshot
    _acknowledge(client=str(client_id), version=agreed.version, sha256=agreed.sha256)


if __name__ == "__main__":
    main()
