"""The page before printing: exactly the pages that will come out, their text for reading aloud, the printer.

It stays as it is whatever the printer or the disk does, so that another try costs one key.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.copies_card import CopiesCard
from caseapp.gui.forms.hand_over_card import HandOverCard, LaterCard
from caseapp.gui.forms.photo_card import PhotoCard
from caseapp.gui.forms.print_choices import DRAFT, PrintChoices
from caseapp.gui.forms.sheet_area import SheetArea
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.print_order import PrintOrder
from caseapp.gui.sheet_output import SheetOutput
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP, SCROLL_BAR, SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label, text_width
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes
from caseapp.usecases.print_desk import GetPrintDesk, PrintDesk
from caseapp.usecases.print_plan import NEXT_STEPS, SheetPreview
from caseapp.usecases.print_record import SheetCopy


class PrintPage(Page):
    """One sheet of one plan; the place's section is ``DRAFT`` or the number of an older version."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._desk: PrintDesk | None = None
        self._asked: Task | None = None
        self._is_seen = False
        self._build_widgets()
        self._build_layout()
        self._output = SheetOutput(workplace.runner, self)
        self._order = PrintOrder(self._choices, self._output, self._copy, self)
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
        self._photo = button(self.tr("Show large for a photo"), "plain", "show_photo")
        theme.set_icon(self._photo, "fullscreen")
        self._photo.setToolTip(self.tr("Esc or a click leads back."))
        self._outside = label(
            self.tr("A saved PDF lies outside the protection of this program. Delete it when it is printed."),
            "small",
            "soft",
        )
        self._choices = PrintChoices(self.workplace)
        self._hand_over = HandOverCard(self.workplace, self._choices)
        self._photo_card = PhotoCard(self.workplace)
        self._copies = CopiesCard(self.workplace, self._choices)
        self._later_card = LaterCard(self.workplace, self.place.client_id)
        self._later_card.hide()
        self._text = label("", "text")
        self._text.setObjectName("sheet_text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sheet = SheetArea(self.workplace)

    def _build_layout(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.addWidget(self._sheet)
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
        above: tuple[QWidget, ...] = (self._photo_card, self._hand_over, self._choices, self._later_card)
        for widget in above:
            column.addWidget(widget)
        column.addLayout(FlowLayout(self._photo, self._later, self._save))
        for below in (self._outside, self._copies, reading):
            column.addWidget(below)
        column.addStretch(1)
        area = PageArea(side)
        area.setMinimumWidth(text_width(side, 28) + SCROLL_BAR)
        return area

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._print.clicked.connect(self.print_out)
        self._save.clicked.connect(self.save)
        self._later.clicked.connect(self._later_card.ask)
        self._photo.clicked.connect(self._on_photo_clicked)
        self._choices.version_chosen.connect(self._on_choices_version_chosen)
        self._choices.wish_changed.connect(self._build)
        self._output.made.connect(self.noticed)
        self._output.recorded.connect(self._hand_over.ask_about)
        self._output.busy_changed.connect(self._print.setDisabled)
        self._output.busy_changed.connect(self._copies.wait)
        for part in (self._output, self._order, self._copies, self._photo_card):
            part.failed.connect(self.tell)
        self._copies.again_ready.connect(self._order.order_again)
        self._copies.hand_over_requested.connect(self._photo_card.give_up)
        self._copies.hand_over_requested.connect(self._hand_over.ask_about)
        self._photo_card.asking_changed.connect(self._hand_over.stand_back)
        self._photo_card.cover_requested.connect(self.cover_requested)
        self._photo_card.taken.connect(self._output.keep_photo)
        self._sheet.built.connect(self._on_sheet_built)
        self._sheet.failed.connect(self._order.give_up)
        self._sheet.build_requested.connect(self._build)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """What the sheet says and how it was printed last time, then its pages."""
        client_id, section = self.place.client_id, self.place.section
        if client_id is not None:
            if self._desk is None:
                self._state.show_loading()
            version = int(section) if section.isdecimal() else None
            query = GetPrintDesk(client_id, draft=section == DRAFT, version=version)
            self._asked = self.workplace.runner.read(query, self, channel="print")
            self._asked.done.connect(self._on_desk_read)
            self._asked.failed.connect(self._on_desk_failed)

    def take_changes(self, changes: Changes) -> None:
        """A copy was recorded or handed over, or the plan changed."""
        if self.place.client_id in changes.client_ids:
            self.read()

    @Slot()
    def print_out(self) -> None:
        """Ctrl+P: as soon as the pages are there and a printer is known."""
        self._later_card.hide()
        self._order.order_page()

    def _copy(self) -> SheetCopy | None:
        """The sheet as it is wanted now; ``None`` while it is not finished."""
        client_id, desk, preview = self.place.client_id, self._desk, self._sheet.preview
        if client_id is None or desk is None or preview is None or preview.wish != self._choices.wish:
            return None
        return SheetCopy(client_id, desk.content, preview.wish, preview.sheet)

    @Slot()
    def save(self) -> None:
        """Ask where to."""
        if (copy := self._copy()) is None:
            return
        # No name of a person: file names are seen by many.
        version = copy.content.snapshot.version
        if copy.wish.layout == NEXT_STEPS:
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
        if self._desk is not None:
            self._sheet.build(self._desk.content, self._choices.wish)

    @Slot(object)
    def _on_desk_read(self, desk: PrintDesk) -> None:
        if self.sender() is not self._asked:
            # Another version was chosen meanwhile.
            return
        before, self._desk = self._desk, desk
        self._state.show_content()
        if before is None:
            self._choices.choose_as_before(desk)
        is_same = before is not None and (before.content, before.has_draft) == (desk.content, desk.has_draft)
        if not is_same or self._sheet.is_forgotten:
            self._choices.show_desk(desk)
            plan = desk.content.snapshot
            about = self.tr("Draft – not agreed yet")
            if plan.version is not None:
                about = self.tr("Version {number}").format(number=plan.version)
            title = self.tr("Preview of the plan of {name}").format(name=plan.person.called_name)
            self._head.say(title, about)
            self._photo.setVisible(plan.version is not None)
            self._build()
        self._hand_over.show_desk(desk)
        self._copies.show_desk(desk)

    @Slot(object)
    def _on_desk_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_sheet_built(self, preview: SheetPreview) -> None:
        self._text.setText(preview.sheet.text)
        self._choices.show_preview(preview)
        if not self._is_seen:
            self._is_seen = True
            self._sheet.take_focus()
            self._choices.look_for_printers()
        self._order.go_on()

    @Slot(str)
    def _on_choices_version_chosen(self, section: str) -> None:
        self.place = replace(self.place, section=section)
        self.place_changed.emit(self.place)
        # Nothing of the version before may be printed for this one.
        self._sheet.forget()
        self.read()

    @Slot()
    def _on_photo_clicked(self) -> None:
        client_id, desk = self.place.client_id, self._desk
        if client_id is not None and desk is not None:
            self._photo_card.begin(client_id, desk.content, self._choices.wish)
