"""The state of the case: since when and why, how it may go on, and on demand how it came about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.client import ClientFile
from caseapp.domain.client_parts import ClientStateEntry
from caseapp.domain.client_state import MOVES, entry_that_holds, since
from caseapp.errors import InvalidInputError
from caseapp.gui.forms.editable_card import EditableCard
from caseapp.gui.forms.inline_fields import InlineField
from caseapp.gui.forms.inline_form import InlineForm
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, clear, column, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.quotes import quoted
from caseapp.usecases.base import Command
from caseapp.usecases.client_state import ChangeState


class StateCard(EditableCard):
    """One button changes the state; what is not allowed is not offered."""

    def __init__(self, workplace: Workplace, client_id: UUID, person: str) -> None:
        super().__init__(workplace, client_id, "state", "")
        self.heading.setText(self.tr("State"))
        self._file: ClientFile | None = None
        self._now, self._before = QVBoxLayout(), QWidget()
        self._history = button(self.tr("How it came about"), "quiet", "state_history")
        self._build_layout(person)
        self._history.clicked.connect(self._on_history_clicked)
        self._before.hide()

    def _build_layout(self, person: str) -> None:
        reasons = [("", self.tr("Choose a reason")), *self.workplace.wording.choices("state_reason")]
        says = self.tr("What {name} says about it, in own words").format(name=person)
        form = InlineForm(
            self.workplace,
            self.name,
            (
                InlineField("state", self.tr("How does it go on?"), "choice"),
                InlineField("reason", self.tr("Why?"), "choice", reasons),
                InlineField("persons_view", says, "own_words"),
                InlineField("note", self.tr("Note"), "words"),
            ),
        )
        opener = self.use_form(form, self.tr("Change"), "edit")
        before = QVBoxLayout(self._before)
        before.setContentsMargins(0, 0, 0, 0)
        before.setSpacing(SMALL_GAP)
        self._now.setSpacing(TINY_GAP)
        self.column.addLayout(self._now)
        self.column.addWidget(form)
        self.column.addLayout(FlowLayout(opener, self._history))
        self.column.addWidget(self._before)

    def show_state(self, file: ClientFile) -> None:
        """The state as it is now."""
        self._file = file
        state = file.client.state
        words = self._since(state, since(state, file.states, self._entered_on(file)))
        now = label(words, "strong")
        now.setObjectName("state_now")
        clear(self._now)
        self._now.addWidget(now)
        if (entry := entry_that_holds(state, file.states)) is not None:
            for said in self._about(entry):
                self._now.addWidget(said)
        if not self.form.has_typing:
            self._offer_moves(state)
            self.clear_form()
        self._history.setVisible(bool(file.states))
        self._show_history(file)
        self.show_form_state()

    def _entered_on(self, file: ClientFile) -> date:
        return self.workplace.wording.day_of(file.client.created_at)

    def _since(self, state: str, day: date | None) -> str:
        wording = self.workplace.wording
        name = wording.label("client_state", state)
        if day is None:
            return name
        return self.tr("{state} since {date}").format(state=name, date=wording.day(day))

    def _about(self, entry: ClientStateEntry) -> Iterator[QWidget]:
        wording = self.workplace.wording
        if reason := wording.label("state_reason", entry.reason):
            yield label(reason, "small", "soft")
        if entry.persons_view:
            yield label(quoted(entry.persons_view, wording.language))
        if entry.note:
            yield label(entry.note, "small", "soft")

    def _show_history(self, file: ClientFile) -> None:
        before = self._before.layout()
        if not isinstance(before, QVBoxLayout):
            raise TypeError
        clear(before)
        wording = self.workplace.wording
        for entry in reversed(file.states):
            when = (wording.day(entry.since), wording.label("client_state", entry.state))
            head = label(" · ".join(part for part in when if part), "small")
            before.addLayout(column(head, *self._about(entry), spacing=TINY_GAP // 2))
        if not file.states:
            self._before.hide()
        self._show_fold()

    def _offer_moves(self, state: str) -> None:
        wording = self.workplace.wording
        moves = [(code, wording.label("client_state", code)) for code in MOVES.get(state, ())]
        choose = [("", self.tr("Choose"))] if len(moves) > 1 else []
        self.form.offer("state", [*choose, *moves])

    def wanted(self, values: Mapping[str, Any]) -> Command:
        """Raises ``InvalidInputError`` when no state was chosen."""
        if self._file is None or not values["state"]:
            raise InvalidInputError.at("state", "required")
        about = {name: values[name] for name in ("reason", "note", "persons_view")}
        return ChangeState(self.client_id, self._file.client.state, values["state"], about)

    def clear_form(self) -> None:
        """The only way on is chosen already; between two, somebody chooses."""
        moves = MOVES.get(self._file.client.state, ()) if self._file is not None else ()
        self.form.show_values({"state": moves[0] if len(moves) == 1 else None})

    def show_form_state(self) -> None:
        """A state that nothing follows on offers nothing."""
        super().show_form_state()
        if self._file is not None and self._file.client.state not in MOVES:
            self.opener.hide()

    def _show_fold(self) -> None:
        self.workplace.theme.set_icon(
            self._history, "expand_more" if self._before.isHidden() else "expand_less"
        )

    @Slot()
    def _on_history_clicked(self) -> None:
        self._before.setVisible(self._before.isHidden())
        self._show_fold()
