"""When the person and the office meet again: said in words, changed in one line, printed on every sheet."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.domain.planned_meeting import PlannedMeeting
from caseapp.domain.text import ProblemList
from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.days import parse_time
from caseapp.gui.forms.day_field import DayField
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import error_text, problem_text
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label, set_property
from caseapp.gui.widgets.flow import FieldGrid, FlowLayout
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.meetings import CancelMeeting, FindNextMeeting, PlanMeeting


class NextMeetingCard(QWidget):
    """Reads and writes for itself, so that it stands wherever people say good-bye."""

    def __init__(self, workplace: Workplace, client_id: UUID) -> None:
        super().__init__()
        self._workplace = workplace
        self._client_id = client_id
        self._meeting: PlannedMeeting | None = None
        self._build_widgets()
        self._build_layout()
        self._connect_signals()
        self._form.hide()

    def _build_widgets(self) -> None:
        theme, office = self._workplace.theme, self._workplace.office
        self._when = label("", "strong")
        self._where = label("", "text", "soft")
        self._plan = button("", "quiet", "plan_meeting")
        self._cancel = button(self.tr("Cancel the meeting"), "quiet", "cancel_meeting")
        theme.set_icon(self._plan, "event")
        self._day = DayField(self._workplace.wording, office.today)
        self._time, self._place = QLineEdit(), QLineEdit()
        self._fields = {
            "day": FormField(theme, self.tr("Day"), self._day),
            "time": FormField(theme, self.tr("Time"), self._time),
            "place": FormField(theme, self.tr("Place"), self._place),
        }
        for name, field in self._fields.items():
            field.entry.setObjectName(f"meeting_{name}")
        self._save = button(self.tr("Save"), "plain", "save_meeting")
        self._not_now = button(self.tr("Not now"), "quiet", "leave_meeting")
        self._form = QWidget()

    def _build_layout(self) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SMALL_GAP)
        form.addWidget(FieldGrid(tuple(self._fields.values()), characters=14))
        form.addLayout(FlowLayout(self._save, self._not_now))
        frame, inside = card()
        inside.addWidget(label(self.tr("Next meeting"), "heading"))
        for part in (self._when, self._where, self._form):
            inside.addWidget(part)
        inside.addLayout(FlowLayout(self._plan, self._cancel))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _connect_signals(self) -> None:
        self._plan.clicked.connect(self._on_plan_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._not_now.clicked.connect(self._on_not_now_clicked)
        self._save.clicked.connect(self._on_entered)
        for field in (self._day, self._time, self._place):
            field.returnPressed.connect(self._on_entered)

    @property
    def is_open(self) -> bool:
        """True while somebody plans a meeting here."""
        return not self._form.isHidden()

    def read(self) -> None:
        """Ask when it is."""
        task = self._workplace.runner.read(FindNextMeeting(self._client_id), self)
        task.done.connect(self.show_meeting)

    def keep(self) -> None:
        """Save what stands in the fields, if it says a day; for whoever is about to leave."""
        if not self._form.isHidden() and self._day.day() is not None:
            self._on_entered()

    @Slot(object)
    def show_meeting(self, meeting: PlannedMeeting | None) -> None:
        """Say when and where, or that nothing is planned."""
        self._meeting = meeting
        if meeting is None:
            self._when.setText(self.tr("No meeting is planned."))
        else:
            day = self._workplace.wording.day_in_words(meeting.day)
            self._when.setText(" · ".join(part for part in (day, meeting.time) if part))
        set_property(self._when, "type", "text" if meeting is None else "strong")
        set_property(self._when, "tone", "soft" if meeting is None else "ink")
        place = meeting.place if meeting is not None else None
        self._where.setText(place or "")
        self._where.setVisible(bool(place) and self._form.isHidden())
        self._plan.setText(self.tr("Plan the next meeting") if meeting is None else self.tr("Move"))
        self._show_form(is_open=False)

    def _show_form(self, *, is_open: bool) -> None:
        had_focus = any(field.entry.hasFocus() for field in self._fields.values())
        # A hidden button with the cursor would keep every key to itself.
        had_focus |= self._cancel.hasFocus() and self._meeting is None
        self._form.setVisible(is_open)
        self._plan.setVisible(not is_open)
        self._when.setVisible(not is_open)
        self._where.setVisible(not is_open and bool(self._where.text()))
        self._cancel.setVisible(not is_open and self._meeting is not None)
        if had_focus and not is_open:
            self._plan.setFocus(Qt.FocusReason.TabFocusReason)

    def _wanted(self) -> PlanMeeting:
        """Raises ``InvalidInputError``."""
        problems, day, typed = ProblemList(), self._day.day(), self._time.text().strip()
        time = parse_time(typed) if typed else None
        if day is None:
            problems.add("day", "not_a_date" if self._day.text().strip() else "required")
        if typed and time is None:
            problems.add("time", "not_a_time")
        problems.raise_if_any()
        return PlanMeeting(self._client_id, day or date.max, time, self._place.text() or None)

    @Slot()
    def _on_plan_clicked(self) -> None:
        meeting = self._meeting
        self._day.set_day(meeting.day if meeting is not None else None)
        self._time.setText(meeting.time or "" if meeting is not None else "")
        self._place.setText(meeting.place or "" if meeting is not None else "")
        for field in self._fields.values():
            field.set_problem("")
        self._show_form(is_open=True)
        self._day.setFocus()
        self._day.selectAll()

    @Slot()
    def _on_not_now_clicked(self) -> None:
        self._show_form(is_open=False)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._meeting is not None:
            self._write(CancelMeeting(self._client_id, self._meeting.id))

    @Slot()
    def _on_entered(self) -> None:
        try:
            wanted = self._wanted()
        except InvalidInputError as error:
            self._show_refusal(error)
            return
        self._write(wanted)

    def _write(self, command: PlanMeeting | CancelMeeting) -> None:
        task = self._workplace.runner.write(command, self)
        task.done.connect(self._on_written)
        task.failed.connect(self._show_refusal)

    @Slot(object)
    def _on_written(self, _: object) -> None:
        self.read()

    @Slot(object)
    def _show_refusal(self, error: CaseAppError) -> None:
        """Beside the field that it is about; what was typed stays."""
        problems = error.problems if isinstance(error, InvalidInputError) else ()
        for field in self._fields.values():
            field.set_problem("")
        for problem in problems:
            self._fields[problem.path].set_problem(problem_text(problem))
        if not problems:
            text = error_text(error)
            self._fields["day"].set_problem(f"{text.message} {text.advice}")
