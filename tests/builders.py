"""Builds what tests work on: a real workspace with a real register, and people who are invented."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.usecases.client import AddClient, NewPart
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.goal_plan import ApplyPlan
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput, VoiceInput
from caseapp.usecases.workspace import OpenWorkspace, create_workspace, open_workspace

PASSPHRASE = "nur ein Satz für Prüfungen"
MOMENT = datetime(2026, 3, 2, 13, 0, tzinfo=UTC)


@dataclass
class FixedClock:
    """A clock that stands still until it is moved."""

    now: datetime = field(default=MOMENT)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **amount: float) -> None:
        """Move by a timedelta's arguments: ``forward(days=1)``."""
        self.now += timedelta(**amount)


@cache
def _template(country: str) -> tuple[Path, str]:
    folder = Path(tempfile.mkdtemp(prefix="caseapp-template-"))
    office = NewOffice("Beispielamt", country, "Frau Beispiel")
    code = create_workspace(Workspace(folder), office, PASSPHRASE, FixedClock(), kdf=LEAST_ALLOWED)
    return folder, code


def make_workspace(folder: Path, country: str = "DE") -> tuple[Workspace, str, str]:
    """A new workspace in ``folder / "workspace"`` with its passphrase and recovery code.

    It is a copy of one made per test run: the same keys, so that each test pays for files only.
    """
    template, code = _template(country)
    target = folder / "workspace"
    shutil.copytree(template, target)
    target.chmod(0o700)
    return Workspace(target), PASSPHRASE, code


def open_made(folder: Path, clock: FixedClock | None = None, country: str = "DE") -> OpenWorkspace:
    """A new workspace, opened. Close it, or use it as a context manager."""
    workspace, passphrase, _ = make_workspace(folder, country)
    return open_workspace(workspace, passphrase, clock or FixedClock())


def add_person(opened: OpenWorkspace, called_name: str = "Søren", **values: Any) -> UUID:
    """Enter an invented person with one sentence that matters to them."""
    parts = (NewPart("matters", {"text": "Ich will eine Tür, die ich selber abschließen kann."}),)
    subject = opened.executor.run(
        AddClient({"called_name": called_name, "family_name": "Beispiel-Müller", **values}, parts)
    ).subject
    assert subject is not None
    return subject


def two_goals() -> PlanInput:
    """A plan with an aim, a goal below it, a goal beside it, and steps of both sides."""
    papers = StepInput(values={"text": "Ich gebe meine Papiere in eine Mappe.", "doer": "client"})
    budget = StepInput(values={"text": "Das Amt rechnet mit mir ein Budget.", "doer": "office"})
    flat = GoalInput(own_words="Ich finde eine Wohnung, die ich bezahlen kann.", steps=(papers, budget))
    aim = GoalInput(values={"level": "aim"}, own_words="Ich will für mich wohnen.", goals=(flat,))
    return PlanInput({"plan_kind": "other"}, goals=(aim, GoalInput(own_words="Montags im Chor singen.")))


SCHOOL = "Ich will in die Schule gehen, ohne dass mir morgens schlecht ist."
HANDBALL = "Ich will wieder zum Handball."


def family_of_three() -> PlanInput:
    """A Hilfeplan on which a child, mother, father and an uncle say something; both parents must answer."""
    voices = (
        VoiceInput({"by": "client", "text": SCHOOL}),
        VoiceInput({"by": "mother", "name": "Frau Ünal", "text": "Ich fahre sie am Montag hin."}),
        VoiceInput({"by": "father", "name": "Herr Weiß", "text": "Zwei Tage sind zu wenig."}),
        VoiceInput({"by": "relative", "name": "Onkel Erich", "text": "Ich kann auch fahren."}),
    )
    goals = (GoalInput(voices=voices), GoalInput(own_words=HANDBALL))
    return PlanInput({"plan_kind": "hilfeplan"}, goals=goals)


def add_plan(opened: OpenWorkspace, client_id: UUID, plan: PlanInput | None = None) -> None:
    """Give the person a draft plan."""
    opened.executor.run(ApplyPlan(client_id, plan or two_goals()))
