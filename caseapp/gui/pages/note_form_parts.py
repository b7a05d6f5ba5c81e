"""Around a note that is written: whom it is about, that it is saved, and the question who it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.forms.note_form import NoteForm
from caseapp.gui.forms.person_field import PersonField
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import PageHead, Workplace
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.basics import button, card
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.note_desk import NoteDesk


class NoteFormHead(PageHead):
    """Its quiet line says what is on the disk. "Meeting over" reads the plan back."""

    place_requested = Signal(object)
    """The meeting is over, the plan is to be agreed (``Place``)."""

    def __init__(self, workplace: Workplace, back: QWidget) -> None:
        meeting_over = button("", "plain", "meeting_over")
        super().__init__(back, meeting_over)
        self._meeting_over = meeting_over
        self._meeting_over.setText(self.tr("Meeting over"))
        workplace.theme.set_icon(self._meeting_over, "handshake")
        self._meeting_over.hide()
        self._meeting_over.clicked.connect(self._on_meeting_over_clicked)
        self._workplace = workplace
        self._desk: NoteDesk | None = None
        self._state = ""

    def show_desk(self, desk: NoteDesk) -> None:
        """A note was read."""
        self._desk = desk
        self._meeting_over.setVisible(desk.has_plan_to_agree)
        self._show(self._state)

    @Slot()
    def say_kept(self) -> None:
        """Everything typed is on the disk."""
        time = self._workplace.wording.clock_time(self._workplace.clock())
        self._show(self.tr("Saved on this laptop, {time}").format(time=time))

    @Slot()
    def say_refused(self) -> None:
        """The message bar says why, this line what it means."""
        self._show(self.tr("Not saved – your text is still here"))

    def _show(self, state: str) -> None:
        self._state, desk = state, self._desk
        if desk is None:
            return
        if desk.person:
            title = self.tr("Note about {name}").format(name=desk.person)
        elif desk.view is None:
            title = self.tr("New note")
        else:
            title = self.tr("Note about an unknown caller")
        parts = (desk.number, self.tr("Draft"), state)
        self.say(title, " · ".join(part for part in parts if part))

    @Slot()
    def _on_meeting_over_clicked(self) -> None:
        if self._desk is not None:
            self.place_requested.emit(Place("agreement", self._desk.client_id))


class PersonCard(QWidget):
    """Asks whom a note is about; it may stay open."""

    chosen = Signal(object)
    """Somebody was chosen (``UUID``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._person = PersonField(workplace)
        hint = self.tr("May stay empty: the note then waits until somebody knows who it was.")
        field = FormField(workplace.theme, self.tr("Whom is it about?"), self._person, hint)
        self._person.entry.setAccessibleName(self.tr("Whom is it about?"))
        frame, inside = card()
        inside.addWidget(field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.setFocusProxy(self._person)
        self._person.chosen.connect(self.chosen)
        self._person.left.connect(self._on_person_left)

    @Slot()
    def _on_person_left(self) -> None:
        self.focusNextChild()


class NoteColumn(QWidget):
    """The form of a note, and above it the question about whom it is while that is open."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.person = PersonCard(workplace)
        self.form: NoteForm | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self._layout.addWidget(self.person)

    def entries(self) -> dict[str, Any]:
        """What stands in the form; nothing before it is there."""
        return self.form.entries() if self.form is not None else {}

    def put_in(self, form: NoteForm, *, asks_person: bool) -> None:
        """Show another form, ready to type."""
        if self.form is not None:
            self._layout.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        self._layout.addWidget(form, 1)
        self.person.setVisible(asks_person)
        (self.person if asks_person else form.first_field()).setFocus()
