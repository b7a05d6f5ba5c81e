"""A plan of 20 goals and 200 steps: opening it in the editor, typing into it, freezing it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from caseapp.domain.ids import uuid7
from caseapp.gui.forms.plan_editor import PlanEditor
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.text_field import TextField
from caseapp.storage.engine import connect
from caseapp.usecases.agreement import AgreementInput, AgreePlan, AnswerInput
from caseapp.usecases.client import AddClient
from caseapp.usecases.goal_plan import ApplyPlan, GetPlan
from caseapp.usecases.office import GetOffice
from caseapp.usecases.plan_draft import GetPlanDraft
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput
from caseapp.usecases.workspace import OpenWorkspace
from tests.benchmarks.measure import Figure, figure, interleaved
from tests.benchmarks.saving import now, workspace
from tests.window_driver import settle

GOALS = 20
STEPS = 10
_TABLES = (
    "goal_plan", "goal", "goal_voice", "goal_step", "promise", "client", "client_matter", "client_strength"
)  # fmt: skip


def measure() -> Sequence[Figure]:
    """Opening at most 50 ms, a keystroke 16 ms p95, freezing three times the raw driver."""
    return [*_measure_window(), _measure_freezing()]


def big_plan() -> PlanInput:
    """20 goals with 10 steps each."""
    doers = ("client", "office", "network", "together")
    goals = tuple(
        GoalInput(
            values={"notice": f"Vier Wochen lang dabei gewesen ({number})."},
            own_words=f"Ich will {number} Tage in der Woche etwas tun, das mir guttut.",
            steps=tuple(
                StepInput(
                    values={"text": f"Schritt {step}: Ich schreibe es auf.", "doer": doers[step % len(doers)]}
                )
                for step in range(STEPS)
            ),
        )
        for number in range(GOALS)
    )
    return PlanInput(goals=goals)


def _add_person(opened: OpenWorkspace) -> UUID:
    client_id = opened.executor.run(AddClient({"called_name": "Ada", "family_name": "Muster"})).subject
    assert client_id is not None
    opened.executor.run(ApplyPlan(client_id, big_plan()))
    return client_id


def _measure_window(rounds: int = 30, keys: int = 300) -> Sequence[Figure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with workspace() as opened:
        desk = _Desk(opened, Theme(application, "light"), _add_person(opened))
        opening, _ = interleaved(desk.open, desk.clear, rounds, 5)
        desk.open(0)
        typing, _ = interleaved(desk.type, lambda _: None, keys, 10)
        desk.close()
    return [
        figure("open a plan of 20 goals, 200 steps (query to painted)", opening, [0.0], most_ms=50),
        figure("a keystroke in its own words, repainted", typing, [0.0], most_p95=16),
    ]


class _Desk:
    """One window in which the plan is opened again and again."""

    def __init__(self, opened: OpenWorkspace, theme: Theme, client_id: UUID) -> None:
        self._executor = opened.executor
        self._theme = theme
        self._client_id = client_id
        self._office = opened.executor.ask(GetOffice())
        self._wording = Wording(self._office.codes, "de", self._office.zone)
        self._window = QWidget()
        self._window.resize(1080, 800)
        self._column = QVBoxLayout(self._window)
        self._window.show()
        # A window that was never exposed paints nothing.
        settle()
        self._editor: PlanEditor | None = None

    def open(self, _: int) -> None:
        """From the query to the painted card of the first goal."""
        draft = self._executor.ask(GetPlanDraft(self._client_id))
        settings = PlanSettings(
            self._theme, self._wording, "Ada", self._office.today, self._client_id, lambda: uuid7(now())
        )
        self._editor = PlanEditor(settings)
        self._column.addWidget(self._editor)
        self._editor.show()
        self._editor.show_draft(draft)
        self._editor.begin()
        QApplication.sendPostedEvents()
        self._window.repaint()

    def clear(self, _: int) -> None:
        """The editor goes, as when another page is opened."""
        if self._editor is not None:
            shiboken6.delete(self._editor)

    def type(self, number: int) -> None:
        """One letter, and the whole window painted."""
        field = self._window.findChildren(TextField, "own_words")[-1]
        letter = "etwas "[number % 6]
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, key)
        QApplication.sendPostedEvents()
        self._window.repaint()

    def close(self) -> None:
        """Take the window down."""
        self._window.close()
        self._window.deleteLater()


def _measure_freezing(rounds: int = 40) -> Figure:
    with workspace() as ours, workspace() as raw:
        freezer = _Freezer(ours)
        floor = _RawFreezer(raw, freezer.body())
        mine, theirs = interleaved(freezer.freeze, floor.freeze, rounds, 3)
        floor.close()
    return figure("freeze a plan of 20 goals, 200 steps", mine, theirs, ratio=3)


class _Freezer:
    def __init__(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        self._client_id = _add_person(opened)
        goals = opened.executor.ask(GetPlan(self._client_id, draft=True)).snapshot.goals
        self._answers = tuple(AnswerInput(str(goal.id), "agrees") for goal in goals)

    def freeze(self, _: int) -> None:
        """The next version."""
        self._opened.executor.run(AgreePlan(self._client_id, AgreementInput(self._answers)))

    def body(self) -> str:
        """What a version holds."""
        self.freeze(0)
        connection: Any = connect(self._opened.workspace.register, self._opened.key.data_key, mode="ro")
        (body,) = connection.execute("SELECT body FROM plan_version").fetchone()
        connection.close()
        return str(body)


class _RawFreezer:
    """The same rows read, the same bytes written, by the driver alone."""

    def __init__(self, opened: OpenWorkspace, body: str) -> None:
        freezer = _Freezer(opened)
        freezer.freeze(0)
        self._body = body
        self._connection: Any = connect(opened.workspace.register, opened.key.data_key)
        run = self._connection.execute
        self._version = run("SELECT * FROM plan_version").fetchone()
        self._answers = run("SELECT * FROM plan_answer").fetchall()
        self._audit = run("SELECT * FROM audit_record ORDER BY seq DESC LIMIT 1").fetchone()
        self._last = run("SELECT seq, hash FROM audit_record ORDER BY seq DESC LIMIT 1").fetchone()

    def freeze(self, number: int) -> None:
        """One transaction of the same size."""
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        for table in _TABLES:
            run(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - names of this file
        self._insert("plan_version", self._version, body=self._body, number=number + 2)
        for answer in self._answers:
            self._insert("plan_answer", answer)
        seq, last = self._last
        self._last = seq + 1, f"{number:064x}"
        self._insert("audit_record", self._audit, seq=seq + 1, previous=last, hash=self._last[1])
        run("COMMIT")

    def _insert(self, table: str, row: Sequence[Any], **other: Any) -> None:
        names = self._names(table)
        values = {**dict(zip(names, row, strict=True)), **other}
        if "id" in values:
            values["id"] = os.urandom(16)
        marks = ", ".join("?" * len(names))
        self._connection.execute(
            f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})",  # noqa: S608 - names of the schema
            [values[name] for name in names],
        )

    @cache  # noqa: B019 - one object, a handful of tables
    def _names(self, table: str) -> tuple[str, ...]:
        return tuple(row[1] for row in self._connection.execute(f"PRAGMA table_info({table})"))

    def close(self) -> None:
        """Close the raw connection."""
        self._connection.close()
