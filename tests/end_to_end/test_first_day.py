"""A caseworker's first day under a real X server: on paper in the person's hand, and through a kill."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from caseapp.paths import Workspace
from caseapp.usecases.print_desk import GetPrintDesk
from caseapp.usecases.workspace import open_workspace
from tests.builders import FixedClock
from tests.cli.terminal import Terminal
from tests.cups_server import print_service
from tests.end_to_end import first_day as story
from tests.end_to_end import sheet_words
from tests.end_to_end.display import display, run_story
from tests.end_to_end.killed_typing import type_until_killed
from tests.end_to_end.next_day import FIELD, SENTENCE
from tests.printing.sheets import words_of
from tests.reliability.typing_log import FOR_THE_WRITE, KEPT_AFTER

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Day:
    """The first day up to the evening: the window is closed, the sheets are out."""

    display_name: str
    folder: Path
    next_steps: bytes
    whole_plan: bytes
    terminal: Terminal

    def doctor(self) -> set[str]:
        """What is wrong with the register."""
        report = self.terminal("doctor", "--json").json
        return {check["name"] for check in report["checks"] if not check["ok"]}

    def person(self) -> Any:
        """Everything about the only person."""
        (found,) = self.terminal.done("clients")["items"]
        return self.terminal.done("show", found["id"])


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    folder = tmp_path_factory.mktemp("first_day")
    file = folder / "passphrase"
    file.write_text(story.PASSPHRASE, encoding="utf-8")
    terminal = Terminal(folder, folder / "workspace", file, FixedClock(datetime.now(UTC)))
    with display() as name, print_service() as service:
        run_story(name, "first_day", "begin", folder, CUPS_SERVER=service.address)
        yield Day(name, folder, service.paper.wait_for_job(), service.paper.wait_for_job(), terminal)


def test_that_the_plan_is_what_was_typed(day: Day) -> None:
    person = day.person()
    plan = person["plan"]
    today = date.fromisoformat(plan["on"])
    assert (person["called_name"], person["family_name"]) == (story.NAME, story.FAMILY)
    assert (plan["version"], plan["agreed"]) == (1, True)
    typed = {
        story.HOME: [
            (story.PAPERS, "client", None, today + timedelta(days=14)),
            (story.DRIVE, "network", story.SISTER, None),
            (story.BUDGET, "office", story.WORKER, today + timedelta(days=21)),
        ],
        story.CHOIR: [(story.WAY, "together", None, None)],
    }
    found = {goal["own_words"]: [_step(step) for step in goal["steps"]] for goal in plan["goals"]}
    assert found == typed


def _step(step: dict[str, Any]) -> tuple[str, str, str | None, date | None]:
    due = date.fromisoformat(step["due"]) if step["due"] else None
    return step["text"], step["doer"], step["doer_name"], due


def test_that_the_sheets_from_the_printer_say_word_for_word_what_the_plan_says(
    day: Day, tmp_path: Path
) -> None:
    plan = day.person()["plan"]
    assert words_of(day.next_steps, tmp_path).split() == sheet_words.next_steps(plan)
    assert words_of(day.whole_plan, tmp_path).split() == sheet_words.whole_plan(plan)


def test_that_the_saved_pdf_is_the_printed_sheet_and_nothing_else_lies_about(day: Day) -> None:
    assert (day.folder / "plan.pdf").read_bytes() == day.whole_plan
    assert sorted(path.name for path in (day.folder / "workspace").glob("register*")) == ["register.db"]


def test_that_a_kill_in_the_middle_of_a_note_takes_at_most_two_seconds_of_typing(day: Day) -> None:
    before = day.person()
    log = type_until_killed(day.display_name, "next_day", day.folder, SENTENCE)
    # Nobody closed the register; whoever opens it next does.
    assert day.doctor() == {"write_ahead_log"}
    words = run_story(day.display_name, "next_day", "return", day.folder)
    assert words == "".join(islice(cycle(SENTENCE), len(words)))
    assert len(words) >= log.kept > 0
    assert log.seconds_gone(len(words)) <= KEPT_AFTER + FOR_THE_WRITE
    assert day.doctor() == set()
    after = day.person()
    (draft,) = (note for note in after["meetings"] if note["state"] == "draft")
    assert draft["parts"][FIELD] == words.rstrip()
    assert {**after, "meetings": [note for note in after["meetings"] if note is not draft]} == before
    assert _handed_over(day, after["id"]) == ["in_hand", "in_hand"]


def _handed_over(day: Day, client_id: str) -> list[str]:
    workspace = Workspace(day.folder / "workspace")
    with open_workspace(workspace, story.PASSPHRASE, day.terminal.clock) as opened:
        desk = opened.executor.ask(GetPrintDesk(UUID(client_id)))
    return [copy.hand_over.how for copy in desk.copies if copy.hand_over is not None]
