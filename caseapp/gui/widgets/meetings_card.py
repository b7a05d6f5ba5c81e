"""The first block of Today: the way into a meeting, and what was noted of today's."""

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


class MeetingsCard(QFrame):
    """One line for each note that was finished today."""

    place_requested = Signal(object)
    """A note is to be begun or read (``Place``)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._notes: tuple[NoteRow, ...] = ()
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

    def show_notes(self, notes: Sequence[NoteRow], wording: Wording) -> None:
        """Replace the lines."""
        self._notes = tuple(notes)
        for made in self._group.buttons():
            self._group.removeButton(made)
        clear(self._rows)
        for number, note in enumerate(self._notes):
            made = button(note.called_name or self.tr("Unknown caller"), "quiet", "meeting_today")
            self._group.addButton(made, number)
            parts = (note.time or "", wording.label(*note.kind_code), note.first_words)
            row = line(made, label(" · ".join(part for part in parts if part), "small", "soft"))
            row.setStretch(1, 1)
            self._rows.addLayout(row)

    @Slot()
    def _on_begin_clicked(self) -> None:
        self.place_requested.emit(Place("note_form"))

    @Slot(int)
    def _on_group_id_clicked(self, number: int) -> None:
        self.place_requested.emit(Place("note", note_id=self._notes[number].id))
