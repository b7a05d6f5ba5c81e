"""Asks how a printed copy was handed over, one key for each way; and when a plan will be brought later."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.print_record import BY_POST
from caseapp.gui.forms.day_field import DayField
from caseapp.gui.forms.print_choices import PrintChoices
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.word_button import WordButton
from caseapp.usecases.hand_over import PromisePrintedPlan, RecordHandOver
from caseapp.usecases.print_desk import MadeCopy, PrintDesk

_THROUGH_SOMEBODY = "through_third_person"
_DAYS_UNTIL_BROUGHT = 7


class HandOverCard(QFrame):
    """The line after printing. It waits: leaving it open is no loss, Today reminds of it."""

    def __init__(self, workplace: Workplace, choices: PrintChoices) -> None:
        """``choices`` knows the names of those whom copies are for."""
        super().__init__()
        self._workplace = workplace
        self._choices = choices
        self._ways: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._desk: PrintDesk | None = None
        self._copy: MadeCopy | None = None
        self._picked: UUID | None = None
        self._stands_back = False
        self.setProperty("surface", "promise")
        self.setObjectName("hand_over")
        # The frame takes the focus, not a button: a stray Enter hands nothing over.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build_widgets()
        self._build_layout()
        self._group.buttonClicked.connect(self._on_group_button_clicked)
        self._name.returnPressed.connect(self._on_name_entered)
        self._save.clicked.connect(self._on_name_entered)

    def _build_widgets(self) -> None:
        self._title = label(self.tr("How was it handed over?"), "heading")
        self._about = label("", "small", "soft")
        self._words: dict[str, tuple[QLabel, str]] = {}
        for number, (code, text) in enumerate(self._workplace.wording.choices("handover_how"), start=1):
            words = label(f"{number}  {text}", "strong")
            self._words[code] = words, words.text()
            made = WordButton(self._workplace.theme, f"hand_over_{code}", "chevron_right", words)
            self._group.addButton(made)
            self._ways[code] = made
        self._unsafe = label(self.tr("Letters are not safe for this person."), "small", "late")
        self._name = QLineEdit()
        self._name.setObjectName("hand_over_name")
        self._name_field = FormField(self._workplace.theme, self.tr("Through whom?"), self._name)
        self._save = button(self.tr("Save"), "plain", "hand_over_save")
        self._name_line = QWidget()
        self._name_line.hide()

    def _build_layout(self) -> None:
        inside = line(self._name_field, self._save)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setAlignment(self._save, Qt.AlignmentFlag.AlignBottom)
        self._name_line.setLayout(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_PADDING, CARD_PADDING - 4, CARD_PADDING, CARD_PADDING - 4)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        for code, made in self._ways.items():
            layout.addWidget(made)
            if code == BY_POST:
                layout.addWidget(self._unsafe)
        layout.addWidget(self._name_line)
        self.hide()

    def show_desk(self, desk: PrintDesk) -> None:
        """Ask about the copy that was picked while it waits, else about the page's own; or about none."""
        is_first, before, self._desk = self._desk is None, self._copy, desk
        self._copy = self._picked_copy(desk) or desk.waiting
        self._unsafe.setVisible(not desk.letters_are_safe)
        if BY_POST in self._ways:
            self._ways[BY_POST].setEnabled(desk.letters_are_safe)
        for code, (words, text) in self._words.items():
            is_wished = code == desk.wished_hand_over
            words.setText(self.tr("{way} – as the person needs it").format(way=text) if is_wished else text)
        if self._copy is None:
            self.hide()
        elif before is None or before.record.id != self._copy.record.id:
            self._ask(self._copy, desk)
            if not is_first and not self._stands_back:
                # It was printed just now: the next key is the answer.
                self.setFocus()

    @Slot(object)
    def ask_about(self, record_id: UUID) -> None:
        """Ask about one copy, as soon as it is known."""
        self._picked = record_id
        if self._desk is not None:
            self.show_desk(self._desk)
            is_asked = self._copy is not None and self._copy.record.id == record_id
            if is_asked and not self._stands_back:
                self.setFocus()

    @Slot(bool)
    def stand_back(self, is_other_asking: bool) -> None:
        """One question at a time."""
        self._stands_back = is_other_asking
        self.setVisible(self._copy is not None and not is_other_asking)

    def _picked_copy(self, desk: PrintDesk) -> MadeCopy | None:
        waiting = (copy for copy in desk.copies if copy.hand_over is None)
        return next((copy for copy in waiting if copy.record.id == self._picked), None)

    def _ask(self, copy: MadeCopy, desk: PrintDesk) -> None:
        about = self._about_copy(copy)
        if copy.version.number != desk.content.snapshot.version:
            version = self.tr("It is version {number}.").format(number=copy.version.number)
            about = f"{about} {version}"
        self._about.setText(about)
        self.setAccessibleName(f"{self._title.text()} {about}")
        self._name.clear()
        self._name_line.hide()
        self.setHidden(self._stands_back)

    def _about_copy(self, copy: MadeCopy) -> str:
        words = self.tr("Printed on {date} for {recipient}.")
        if not copy.is_paper:
            words = self.tr("Shown on the screen on {date} for {recipient}.")
        elif copy.record.printer is None:
            words = self.tr("Saved on {date} for {recipient}.")
        recipient = self._choices.recipient(copy.record.copy_for)
        return words.format(date=self._workplace.wording.day(copy.printed_on), recipient=recipient)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The digit of a way chooses it, while the cursor is in the card."""
        ways = list(self._ways.values())
        number = int(event.text()) if event.text().isdecimal() else 0
        if 0 < number <= len(ways):
            ways[number - 1].click()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _on_group_button_clicked(self, clicked: object) -> None:
        code = next(code for code, made in self._ways.items() if made is clicked)
        if code == _THROUGH_SOMEBODY:
            self._name_line.show()
            self._name.setFocus()
        else:
            self._keep(code)

    @Slot()
    def _on_name_entered(self) -> None:
        self._keep(_THROUGH_SOMEBODY, self._name.text() or None)

    def _keep(self, how: str, to_whom: str | None = None) -> None:
        if self._copy is not None:
            record = self._copy.record
            command = RecordHandOver(record.client_id, record.id, how, to_whom=to_whom)
            self._workplace.runner.write(command, self)


class LaterCard(QFrame):
    """Asks for the day on which the printed plan will be brought."""

    def __init__(self, workplace: Workplace, client_id: UUID | None) -> None:
        super().__init__()
        self._workplace = workplace
        self._client_id = client_id
        self.setProperty("surface", "promise")
        self._day = DayField(workplace.wording, workplace.office.today)
        self._day.setObjectName("later_day")
        self._field = FormField(workplace.theme, self.tr("We bring the printed plan by"), self._day)
        self._promise = button(self.tr("Promise it"), "plain", "promise_later")
        layout = line(self._field, self._promise)
        layout.setContentsMargins(CARD_PADDING, CARD_PADDING - 4, CARD_PADDING, CARD_PADDING - 4)
        layout.setAlignment(self._promise, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(layout)
        self._day.returnPressed.connect(self._on_day_entered)
        self._promise.clicked.connect(self._on_day_entered)

    @Slot()
    def ask(self) -> None:
        """Propose a week from now."""
        day = self._workplace.office.today + timedelta(days=_DAYS_UNTIL_BROUGHT)
        self._day.setText(self._workplace.wording.day(day))
        self._field.set_problem("")
        self.show()
        self._day.setFocus()
        self._day.selectAll()

    @Slot()
    def _on_day_entered(self) -> None:
        day = self._day.day()
        if day is None or day < self._workplace.office.today:
            self._field.set_problem(self.tr("Please write a day that is still to come."))
            return
        if self._client_id is not None:
            self.hide()
            command = PromisePrintedPlan(self._client_id, day, self.tr("Bring the printed plan."))
            self._workplace.runner.write(command, self)
