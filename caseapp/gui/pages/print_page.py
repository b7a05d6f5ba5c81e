"""The page before printing: exactly the pages that will come out, their text for reading aloud, the printer.

It stays as it is whatever the printer or the disk does, so that another try costs one key.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.hand_over_card import HandOverCard, LaterCard
from caseapp.gui.forms.print_choices import PrintChoices
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.sheet_output import Copy, SheetOutput
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP, SCROLL_BAR, SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label, text_width
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.page_pictures import PagePictures
from caseapp.gui.widgets.state_view import StateView
from caseapp.i18n import load_translate
from caseapp.usecases.base import Changes
from caseapp.usecases.print_desk import GetPrintDesk, MadeCopy, PrintDesk
from caseapp.usecases.print_plan import (
    NEXT_STEPS,
    SheetContent,
    SheetPreview,
    SheetWish,
    preview_sheet,
)

_DPI = 144


class PrintPage(Page):
    """One sheet of one plan."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._desk: PrintDesk | None = None
        self._preview: SheetPreview | None = None
        self._wants_print = False
        self._output = SheetOutput(workplace.runner, self)
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._back = button(self.tr("Back"), "plain", "back")
        self._print = button(self.tr("Print and hand over"), "main", "print")
        theme.set_icon(self._print, "print", "on_accent")
        self._head = PageHead(self._back, self._print)
        self._head.say(self.tr("Preview"), " ")
        self._later = button(self.tr("Print later"), "plain", "print_later")
        theme.set_icon(self._later, "event")
        self._save = button(self.tr("Save as PDF"), "plain", "save_pdf")
        theme.set_icon(self._save, "download")
        self._outside = label(
            self.tr("A saved PDF lies outside the protection of this program. Delete it when it is printed."),
            "small",
            "soft",
        )
        self._choices = PrintChoices(self.workplace)
        self._hand_over = HandOverCard(self.workplace)
        self._later_card = LaterCard(self.workplace, self.place.client_id)
        self._hand_over.hide()
        self._later_card.hide()
        self._text = label("", "text")
        self._text.setObjectName("sheet_text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pages = PageArea(QWidget())
        self._pages.setMinimumWidth(320)

    def _build_layout(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        self._pages_state = StateView(self.workplace.theme, self._pages)
        split.addWidget(self._pages_state)
        split.addWidget(self._side())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([3000, 2000])
        self._state = StateView(self.workplace.theme, split)
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _side(self) -> QWidget:
        reading, inside = card()
        inside.addWidget(label(self.tr("For reading aloud"), "heading"))
        inside.addWidget(self._text)
        self._text.setMaximumWidth(text_width(self._text, 90))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL_GAP + 4)
        for widget in (self._hand_over, self._choices, self._later_card):
            column.addWidget(widget)
        column.addLayout(FlowLayout(self._later, self._save))
        column.addWidget(self._outside)
        column.addWidget(reading)
        column.addStretch(1)
        area = PageArea(side)
        area.setMinimumWidth(text_width(side, 28) + SCROLL_BAR)
        return area

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._print.clicked.connect(self.print_out)
        self._save.clicked.connect(self.save)
        self._later.clicked.connect(self._later_card.ask)
        self._choices.wish_changed.connect(self._build)
        self._choices.printers_found.connect(self._print_when_ready)
        self._choices.printers_failed.connect(self._on_choices_printers_failed)
        self._output.made.connect(self.noticed)
        self._output.failed.connect(self.tell)
        self._output.settled.connect(self._on_output_settled)
        self._pages_state.action_requested.connect(self._build)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """What the sheet says and how it was printed last time, then its pages."""
        client_id = self.place.client_id
        if client_id is not None:
            if self._desk is None:
                self._state.show_loading()
            query = GetPrintDesk(client_id, draft=self.place.section == "draft")
            task = self.workplace.runner.read(query, self, channel="print")
            task.done.connect(self._on_desk_read)
            task.failed.connect(self._on_desk_failed)

    def take_changes(self, changes: Changes) -> None:
        """A copy was recorded or handed over, or the plan changed."""
        if self.place.client_id in changes.client_ids:
            self.read()

    @Slot()
    def print_out(self) -> None:
        """Ctrl+P: as soon as the pages are there and a printer is known."""
        self._wants_print = True
        self._later_card.hide()
        self._print_when_ready()

    @Slot()
    def _print_when_ready(self) -> None:
        copy = self._copy()
        if not self._wants_print or copy is None or copy.preview.wish != self._choices.wish:
            return
        if (printer := self._choices.printer) is None:
            self._choices.look_for_printers()
            return
        self._wants_print = False
        self._print.setDisabled(True)
        self._output.print_copy(copy, printer, self._choices.number)

    def _copy(self) -> Copy | None:
        client_id, desk, preview = self.place.client_id, self._desk, self._preview
        if client_id is None or desk is None or preview is None:
            return None
        return Copy(client_id, desk.content, preview)

    @Slot()
    def save(self) -> None:
        """Ask where to."""
        if self._preview is None or self._desk is None:
            return
        # No name of a person: file names are seen by many.
        version = self._desk.content.snapshot.version
        if self._preview.wish.layout == NEXT_STEPS:
            name = self.tr("next-steps.pdf")
        elif version:
            name = self.tr("plan-version-{number}.pdf").format(number=version)
        else:
            name = self.tr("plan-draft.pdf")
        dialog = QFileDialog(self, self.tr("Save as PDF"), str(Path.home()), self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    @Slot(str)
    def save_as(self, file: str) -> None:
        """Write the whole file or nothing."""
        if (copy := self._copy()) is not None:
            self._output.save_copy(copy, Path(file))

    @Slot()
    def _build(self) -> None:
        """Draw the sheet that is wanted now; the choices stay where they are when it fails."""
        if self._desk is None:
            return
        self._pages_state.show_loading()
        call = partial(_preview_in, self._desk.content, self._choices.wish)
        task = self.workplace.runner.work(call, self)
        task.done.connect(self._on_preview_built)
        task.failed.connect(self._on_preview_failed)

    @Slot(object)
    def _on_desk_read(self, desk: PrintDesk) -> None:
        before, self._desk = self._desk, desk
        self._state.show_content()
        if before is None:
            self._choices.show_desk(desk)
        if before is None or before.content != desk.content:
            plan = desk.content.snapshot
            about = self.tr("Draft – not agreed yet")
            if plan.version is not None:
                about = self.tr("Version {number}").format(number=plan.version)
            title = self.tr("Preview of the plan of {name}").format(name=plan.person.called_name)
            self._head.say(title, about)
            self._build()
        self._hand_over.show_desk(desk, self._about_copy(desk.waiting))

    def _about_copy(self, copy: MadeCopy | None) -> str:
        if copy is None:
            return ""
        day, recipient = copy.printed_on, self._choices.recipient(copy.record.copy_for)
        text = self.tr("Printed on {date} for {recipient}.")
        return text.format(date=self.workplace.wording.day(day), recipient=recipient)

    @Slot(object)
    def _on_desk_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_preview_built(self, preview: SheetPreview) -> None:
        if preview.wish != self._choices.wish:
            return
        is_first, self._preview = self._preview is None, preview
        total = len(preview.pages)
        words = self.tr("Page {number} of {total}")
        named = [(page, words.format(number=n, total=total)) for n, page in enumerate(preview.pages, start=1)]
        self._pages.show_content(PagePictures(list(named)))
        self._text.setText(preview.sheet.text)
        self._choices.show_preview(preview)
        self._pages_state.show_content()
        if is_first:
            self._pages.setFocus()
            self._choices.look_for_printers()
        self._print_when_ready()

    @Slot(object)
    def _on_preview_failed(self, error: CaseAppError) -> None:
        self._preview, self._wants_print = None, False
        self._pages_state.show_error(error_text(error))

    @Slot(object)
    def _on_choices_printers_failed(self, error: CaseAppError) -> None:
        """No printer is no fault until somebody wants to print."""
        if self._wants_print:
            self._wants_print = False
            self.tell(error)

    @Slot()
    def _on_output_settled(self) -> None:
        self._print.setDisabled(False)


def _preview_in(content: SheetContent, wish: SheetWish) -> SheetPreview:
    """Runs in the worker: the sheet and its pages."""
    return preview_sheet(content, load_translate(wish.language), wish, _DPI)
