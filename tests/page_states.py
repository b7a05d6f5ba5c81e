"""Brings every page into each of its states: a real register, lanes that keep an answer or report a fault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Self
from uuid import UUID

from caseapp.errors import CaseAppError, DiskUnreadableError, NotAllowedError
from caseapp.gui.navigation import Place
from caseapp.gui.widgets.state_view import State, StateView
from caseapp.gui.workbench import Workbench
from caseapp.usecases.base import Changes, Command, Query
from caseapp.usecases.lanes import Lanes
from caseapp.usecases.merge_clients import MergeClients
from caseapp.usecases.notes import AddNote, FinishNote
from tests.builders import PASSPHRASE, add_person, add_plan, open_made
from tests.documents import add_document
from tests.usecases.notes import run
from tests.window_driver import Driver, settle, wait_until
from tests.window_story import unlock

PAGES = (
    "today",
    "people",
    "client",
    "client_form",
    "merge",
    "parting",
    "plan_editor",
    "agreement",
    "print",
    "document",
    "network",
    "network_sheet",
    "meetings",
    "note_form",
    "note_read_back",
    "note",
    "search",
    "settings",
    "settings/access",
    "staff_form",
    "passphrase",
    "restore",
    "import_people",
)
WITH_EMPTY = frozenset({"people", "agreement", "print", "search"})
"""The parts of the others invite the first entry. Meetings without any note has a test of its own."""
STATES: Mapping[str, tuple[State, ...]] = {
    page: tuple(state for state in State if state is not State.EMPTY or page in WITH_EMPTY) for page in PAGES
}
FAULTS: Mapping[State, CaseAppError] = {
    State.ERROR: DiskUnreadableError(),
    State.NOT_ALLOWED: NotAllowedError(lead_name="Frau Winter"),
}


class StagedLanes:
    """The lanes of the open register. ``state`` decides what becomes of questions; commands are real."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        self.state = State.CONTENT

    def read(self, query: Query[Any], channel: str | None = None) -> Future[Any]:
        """The answer, none, or a fault."""
        if self.state in (State.CONTENT, State.EMPTY):
            return self._lanes.read(query, channel)
        answer: Future[Any] = Future()
        if fault := FAULTS.get(self.state):
            answer.set_exception(fault)
        return answer

    def write(self, command: Command) -> Future[Changes]:
        """As in the register."""
        return self._lanes.write(command)

    def background(self, query: Query[Any]) -> Future[Any]:
        """As in the register."""
        return self._lanes.background(query)


class Stage:
    """The program with one person who has a plan and one who has none."""

    def __init__(
        self,
        driver: Driver,
        with_plan: UUID,
        without: UUID,
        notes: Sequence[UUID],
        merge: UUID,
        document: UUID,
    ) -> None:
        self.driver = driver
        self._with_plan, self._without, self._merge = with_plan, without, merge
        self._draft, self._finished = notes
        self._document = document
        # The window opened the lanes; nobody else has them.
        opened = driver.window._open
        bench = driver.window.findChild(Workbench)
        if opened is None or not isinstance(bench, Workbench):
            raise TypeError
        self._bench = bench
        self._worker = opened.session.opened.actor_id
        self.lanes = StagedLanes(opened.session.lanes)
        driver.program.parts.runner.attach(self.lanes)  # type: ignore[arg-type]

    @classmethod
    def start(cls, folder: Path, language: str) -> Self:
        """A new register in ``folder``, opened in the window."""
        with open_made(folder) as opened:
            with_plan, without = add_person(opened), add_person(opened, "Berit", family_name="Petersen")
            add_plan(opened, with_plan)
            draft = AddNote(with_plan, {"agreed": "Montag um zehn."})
            notes = [run(opened, draft) for _ in range(2)]
            run(opened, FinishNote(notes[1]))
            changes = opened.executor.run(MergeClients(with_plan, add_person(opened, "Sören")))
            (merge,) = (one.id for one in changes.records if one.kind == "client_merge")
            document = add_document(opened, with_plan)
        driver = Driver.start(folder, language)
        driver.window.resize(1280, 800)
        unlock(driver, PASSPHRASE)
        driver.see("people")
        return cls(driver, with_plan, without, notes, merge, document)

    def show(self, page: str, state: State) -> None:
        """Go there and wait until the page is in this state."""
        self.lanes.state = state
        whose = self._without if state is State.EMPTY else self._with_plan
        self._bench.page.place_requested.emit(self._place(page, whose, state))
        if page == "people" and state is State.EMPTY:
            self.driver.write("search", "Petersn")
            self.driver.see("near_person")
        wait_until(lambda: self._shows(state), f"{page} {state}")
        settle()

    def again(self) -> Stage:
        """After locking and unlocking: the same people in the register that was opened anew."""
        notes = (self._draft, self._finished)
        return Stage(self.driver, self._with_plan, self._without, notes, self._merge, self._document)

    def forget(self) -> None:
        """Hold nothing of the open register, so that locking can be seen to let go of it."""
        opened = self.driver.window._open
        if opened is not None:
            self.driver.program.parts.runner.attach(opened.session.lanes)
        del self._bench, self.lanes

    def _place(self, page: str, whose: UUID, state: State) -> Place:
        match page:
            case "today" | "people" | "settings" | "meetings" | "restore" | "import_people":
                return Place(page)
            case "settings/access":
                return Place("settings", section="access")
            case "staff_form" | "passphrase":
                return Place(page, staff_id=self._worker)
            case "note_form" | "note_read_back":
                return Place(page, note_id=self._draft)
            case "note":
                return Place(page, note_id=self._finished)
            case "merge":
                return Place(page, whose, other_id=self._without)
            case "parting":
                return Place(page, whose, other_id=self._merge)
            case "document":
                return Place(page, whose, document_id=self._document)
            case "search":
                return Place(page, hint="" if state is State.EMPTY else "Montag")
            case _:
                return Place(page, whose)

    def _shows(self, state: State) -> bool:
        # Loading is said only when it takes longer than a moment.
        if state is State.CONTENT:
            # A page may have parts that are still on their way, such as the pages before printing.
            parts = [part for part in self._bench.page.findChildren(StateView) if part.isVisible()]
            return self.state is state and all(part.state is not State.LOADING for part in parts)
        return self.state is state and bool(self.driver.all("state_title"))

    @property
    def state(self) -> State:
        """The state of the page on the screen."""
        return self._bench.page.findChildren(StateView)[0].state
