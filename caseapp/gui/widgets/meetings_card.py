"""The first block of Today: who comes, the way into a meeting, and what was noted of today's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from caseapp.gui.navigation import Place
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import CARD_PADDING, TINY_GAP
from caseapp.gui.widgets.basics import button, clear, label, line
from caseapp.usecases.note_views import NoteRow
from caseapp.usecases.today import MeetingToday


class MeetingsCard(QFrame):
    """One line for each meeting that is planned for today, and for each note that was finished."""

    place_requested = Signal(object)
    """A note is to be begun or read (``Place``)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._places: list[Place] = []
        self._group = QButtonGroup(self)
        self.setObjectName("meetings_card")
        self.setProperty("surface", "card")
        self._begin = button(self.tr("Start meeting"), "plain", "start_meeting")
        theme.set_icon(self._begin, "note_add")
        head = line(label(self.tr("Meetings"), "heading"), self._begin)
        head.setStretch(0, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_PADDING, CARD_PADDING - 4, CARD_PADDING, CARD_PADDING - 4)
        layout.setSpacing(TINY_GAP)
        layout.addLayout(head)
        layout.addLayout(self._rows)
        self._begin.clicked.connect(self._on_begin_clicked)
        self._group.idClicked.connect(self._on_group_id_clicked)

    def show_day(self, meetings: Sequence[MeetingToday], notes: Sequence[NoteRow], wording: Wording) -> None:
        """Replace the lines: who comes first, then what was noted."""
        for made in self._group.buttons():
            self._group.removeButton(made)
        clear(self._rows)
        self._places = []
        for meeting in meetings:
            place = Place("client", meeting.whose.client_id)
            self._add(meeting.whose.called_name, place, meeting.time, meeting.place)
        for note in notes:
            name = note.called_name or self.tr("Unknown caller")
            kind = self.tr("noted: {kind}").format(kind=wording.label(*note.kind_code))
            self._add(name, Place("note", note_id=note.id), note.time, kind, note.first_words)

    def _add(self, name: str, place: Place, *about: str | None) -> None:
        made = button(name, "quiet", "meeting_today")
        self._group.addButton(made, len(self._places))
        self._places.append(place)
        row = line(made, label(" · ".join(part for part in about if part), "small", "soft"))
        row.setStretch(1, 1)
        self._rows.addLayout(row)

    @Slot()
    def _on_begin_clicked(self) -> None:
        self.place_requested.emit(Place("note_form"))

    @Slot(int)
    def _on_group_id_clicked(self, number: int) -> None:
        self.place_requested.emit(self._places[number])
