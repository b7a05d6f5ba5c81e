"""An order to print waits until its sheet is finished and a printer is known."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.errors import CaseAppError
from caseapp.gui.forms.print_choices import PrintChoices
from caseapp.gui.sheet_output import SheetOutput
from caseapp.usecases.print_record import SheetCopy


class PrintOrder(QObject):
    """Holds one order at a time: the sheet on the page, or a copy made once more. The newest counts."""

    failed = Signal(object)
    """There is no printer for what was ordered (``CaseAppError``)."""

    def __init__(
        self,
        choices: PrintChoices,
        output: SheetOutput,
        on_page: Callable[[], SheetCopy | None],
        parent: QObject,
    ) -> None:
        """``on_page`` gives the sheet as it is wanted now; ``None`` while it is not finished."""
        super().__init__(parent)
        self._choices = choices
        self._output = output
        self._on_page = on_page
        self._wants_page = False
        self._again: SheetCopy | None = None
        choices.printers_found.connect(self.go_on)
        choices.printers_failed.connect(self._on_choices_printers_failed)

    def order_page(self) -> None:
        """The sheet on the page, as many times as chosen."""
        self._wants_page, self._again = True, None
        self.go_on()

    @Slot(object)
    def order_again(self, copy: SheetCopy) -> None:
        """One more of a copy that was made before."""
        self._wants_page, self._again = False, copy
        self.go_on()

    @Slot()
    def give_up(self) -> None:
        """The sheet cannot be made."""
        self._wants_page, self._again = False, None

    @Slot()
    def go_on(self) -> None:
        """Something that was missing may be there now."""
        again = self._again
        copy = self._on_page() if self._wants_page else again
        if copy is None:
            return
        if (printer := self._choices.printer) is None:
            self._choices.look_for_printers()
            return
        self.give_up()
        self._output.print_copy(copy, printer, 1 if again is not None else self._choices.number)

    @Slot(object)
    def _on_choices_printers_failed(self, error: CaseAppError) -> None:
        # No printer is no fault until somebody wants to print.
        if self._wants_page or self._again is not None:
            self.give_up()
            self.failed.emit(error)
