"""What is chosen before printing: version, form, language and copy of the sheet, the printer and how many."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import label, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.i18n import LANGUAGES
from caseapp.usecases.plan_rules import FILE_COPY
from caseapp.usecases.print_desk import PrintDesk
from caseapp.usecases.print_plan import NEXT_STEPS, WHOLE_PLAN, SheetPreview, SheetWish, recipients
from caseapp.usecases.printers import Printers, find_printers

DRAFT = "draft"
"""Stands for the plan as it is written now, in the choice of versions and in ``Place.section``."""

_MOST_COPIES = 9


class PrintChoices(QWidget):
    """Everything is preselected as it was the last time for this person."""

    version_chosen = Signal(str)
    """Another version is wanted: its number, ``DRAFT``, or nothing for the newest."""
    wish_changed = Signal()
    """Another form, language or copy of the sheet is wanted."""
    printers_found = Signal()
    """There is a printer to choose."""
    printers_failed = Signal(object)
    """There is none (``CaseAppError``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._newest: str | None = None
        self._last_printer: str | None = None
        self._is_looking = False
        self._build_widgets()
        self._build_layout()
        for box in (self._layout_choice, self._language, self._copy_for):
            box.activated.connect(self._on_box_activated)
        self._version.activated.connect(self._on_version_activated)

    def _build_widgets(self) -> None:
        layouts = [
            (WHOLE_PLAN, self.tr("The whole plan")),
            (NEXT_STEPS, self.tr("Next steps on one page")),
        ]
        self._version = ChoiceBox()
        self._version.setObjectName("sheet_version")
        self._layout_choice = ChoiceBox(layouts)
        self._layout_choice.setObjectName("sheet_layout")
        self._language = ChoiceBox(LANGUAGES.items())
        self._language.setObjectName("sheet_language")
        self._copy_for = ChoiceBox()
        self._copy_for.setObjectName("copy_for")
        self._printer = ChoiceBox()
        self._printer.setObjectName("printer")
        self._number = ChoiceBox((str(number), str(number)) for number in range(1, _MOST_COPIES + 1))
        self._number.setObjectName("copies")
        self._facts = label("", "small", "soft")
        self._facts.setObjectName("sheet_facts")
        self._left_out = label("", "small", "late")
        self._left_out.setObjectName("left_out")
        self._left_out.hide()

    def _build_layout(self) -> None:
        theme = self._workplace.theme
        self._version_field = FormField(theme, self.tr("Version of the plan"), self._version)
        self._version_field.hide()
        self._printer_field = FormField(theme, self.tr("Printer"), self._printer)
        form = FormField(theme, self.tr("Form of the sheet"), self._layout_choice)
        whose = (
            FormField(theme, self.tr("Language of the sheet"), self._language),
            FormField(theme, self.tr("Copy for whom?"), self._copy_for),
        )
        number = FormField(theme, self.tr("Copies"), self._number)
        out = line(self._printer_field, number)
        for place, field in enumerate((self._printer_field, number)):
            field.setMinimumWidth(1)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            out.setStretch(place, 2 - place)
            out.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(self._version_field)
        layout.addWidget(form)
        layout.addWidget(FieldGrid(whose, most=2, characters=19))
        layout.addLayout(out)
        layout.addWidget(self._facts)
        layout.addWidget(self._left_out)

    def choose_as_before(self, desk: PrintDesk) -> None:
        """Choose what was chosen last time."""
        self._last_printer = desk.printer
        self._layout_choice.set_code(desk.wish.layout)
        self._language.set_code(desk.wish.language)
        self._number.set_code(str(desk.number))

    def show_desk(self, desk: PrintDesk) -> None:
        """What there is to choose from; what is chosen stays where it can."""
        self._show_versions(desk)
        before = self._copy_for.code() or desk.wish.copy_for
        self._copy_for.clear()
        for code, name in recipients(desk.content.snapshot.goals).items():
            self._copy_for.addItem(self._recipient(desk, code, name), code)
        # Who said nothing in this version gets no copy of it.
        self._copy_for.setCurrentIndex(max(0, self._copy_for.findData(before)))

    def _show_versions(self, desk: PrintDesk) -> None:
        self._newest = str(desk.versions[0].number) if desk.versions else None
        self._version.clear()
        if desk.has_draft:
            self._version.addItem(self.tr("Draft – not agreed yet"), DRAFT)
        for version in desk.versions:
            words = self.tr("Version {number} of {date}")
            if str(version.number) == self._newest:
                words = self.tr("Version {number} of {date} (newest)")
            day = self._workplace.wording.day(version.agreed_on)
            self._version.addItem(words.format(number=version.number, date=day), str(version.number))
        shown = desk.content.snapshot.version
        self._version.set_code(DRAFT if shown is None else str(shown))
        self._version_field.setVisible(self._version.count() > 1)

    def _recipient(self, desk: PrintDesk, code: str, name: str | None) -> str:
        if code == "client":
            return desk.content.snapshot.person.called_name
        if code == FILE_COPY:
            return self.tr("The file")
        role = self._workplace.wording.label("voice_by", code)
        return f"{name} ({role})" if name else role

    def recipient(self, code: str | None) -> str:
        """A copy's recipient as the list names them; by their role when another version names them."""
        index = self._copy_for.findData(code or "client")
        return (
            self._copy_for.itemText(index) if index >= 0 else self._workplace.wording.label("voice_by", code)
        )

    def form(self, layout: str) -> str:
        """A form of the sheet as the list names it."""
        index = self._layout_choice.findData(layout)
        return self._layout_choice.itemText(index) if index >= 0 else layout

    def look_for_printers(self) -> None:
        """Ask the system; it takes a moment."""
        if not self._is_looking:
            self._is_looking = True
            task = self._workplace.runner.work(find_printers, self)
            task.done.connect(self._on_printers_found)
            task.failed.connect(self._on_printers_failed)

    @Slot(object)
    def _on_printers_found(self, printers: Printers) -> None:
        """Choose the printer of the last time if it is still there."""
        self._is_looking = False
        wanted = (self._printer.code(), self._last_printer, printers.default)
        self._printer.clear()
        for name in printers.names:
            self._printer.addItem(name, name)
        self._printer.set_code(next(name for name in wanted if name in printers.names))
        self._printer_field.set_hint("")
        self.printers_found.emit()

    @Slot(object)
    def _on_printers_failed(self, error: CaseAppError) -> None:
        self._is_looking = False
        self._printer.clear()
        self._printer_field.set_hint(error_text(error).title)
        self.printers_failed.emit(error)

    def show_preview(self, preview: SheetPreview) -> None:
        """How long the sheet is, and what this copy does not show."""
        pages = self.tr("%n pages", "", len(preview.pages))
        minutes = self.tr("about %n minutes to read aloud", "", preview.minutes_to_read)
        self._facts.setText(f"{pages} · {minutes}")
        left_out = preview.sheet.left_out
        self._left_out.setVisible(bool(left_out))
        self._left_out.setText("\n".join([self.tr("Left out of this copy") + ":", *left_out]))

    @property
    def wish(self) -> SheetWish:
        """The sheet that is wanted."""
        layout, language = self._layout_choice.code(), self._language.code()
        return SheetWish(layout or WHOLE_PLAN, language or "de", self._copy_for.code())

    @property
    def printer(self) -> str | None:
        """The chosen queue; ``None`` while there is none."""
        return self._printer.code()

    @property
    def number(self) -> int:
        """How many of the sheet."""
        return int(self._number.code() or 1)

    @Slot()
    def _on_version_activated(self) -> None:
        chosen = self._version.code()
        self.version_chosen.emit("" if chosen == self._newest else chosen)

    @Slot()
    def _on_box_activated(self) -> None:
        self.wish_changed.emit()
