"""A person with two agreed versions and copies of them, in the window before printing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt

from caseapp.i18n import load_translate
from caseapp.usecases.hand_over import RecordHandOver
from caseapp.usecases.plan_input import GoalInput, PlanInput, StepInput
from caseapp.usecases.print_desk import GetPrintDesk, PrintDesk
from caseapp.usecases.print_plan import GetSheetContent, SheetWish, build_sheet
from caseapp.usecases.print_record import RecordPrint
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import PASSPHRASE, FixedClock, add_person, add_plan, open_made
from tests.usecases.notes import run
from tests.usecases.test_print_record import agree
from tests.window_driver import Driver
from tests.window_story import unlock

STEPS = SheetWish("steps", "de", "client")
OTHER_PROGRAM = "0" * 64
"""The hash of a sheet that another version of the program drew."""


@dataclass
class Desk:
    """The register before the window opens it: two versions, a day apart."""

    folder: Path
    clock: FixedClock = field(default_factory=FixedClock)

    @contextmanager
    def opened(self) -> Iterator[OpenWorkspace]:
        """A new register with the person; closed at the end."""
        with open_made(self.folder, self.clock) as opened:
            self.person = add_person(opened)
            add_plan(opened, self.person)
            agree(opened, self.person)
            self.clock.forward(days=1)
            add_plan(opened, self.person, PlanInput({}, goals=(_SWIMMING,)))
            agree(opened, self.person)
            yield opened

    def add_copy(
        self, opened: OpenWorkspace, version: int, how: str | None = None, sha256: str | None = None
    ) -> UUID:
        """One more printed copy, handed over as ``how`` says."""
        self.clock.forward(minutes=1)
        content = opened.executor.ask(GetSheetContent(self.person, version))
        record = RecordPrint.of(
            self.person, content, STEPS, build_sheet(content, load_translate("de"), STEPS)
        )
        made = run(opened, replace(record, printer="Flur", pdf_sha256=sha256 or record.pdf_sha256))
        if how is not None:
            opened.executor.run(RecordHandOver(self.person, made, how))
        return made

    def begin(self) -> Driver:
        """The window on the page before printing of the newest version."""
        driver = Driver.start(self.folder)
        unlock(driver, PASSPHRASE)
        driver.press(Qt.Key.Key_Return)
        driver.wait_for_page("Søren")
        driver.ctrl(Qt.Key.Key_P)
        driver.see("sheet_page")
        return driver

    def now(self, driver: Driver) -> PrintDesk:
        """What is stored."""
        return driver.ask(GetPrintDesk(self.person))

    def sheet(self, driver: Driver, version: int) -> bytes:
        """The next steps of a version as they would be printed now."""
        content = driver.ask(GetSheetContent(self.person, version))
        return build_sheet(content, load_translate("de"), STEPS).pdf


_SWIMMING = GoalInput(
    own_words="Ich will schwimmen lernen.",
    steps=(StepInput(values={"text": "Ich melde mich im Hallenbad an.", "doer": "client"}),),
)
