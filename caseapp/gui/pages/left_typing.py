"""Lines that say where typing in a new note was left unsaved, and lead back to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, card, clear, icon_label, label, line
from caseapp.usecases.note_desk import LeftTyping
from caseapp.usecases.note_views import QUICK_NOTE_FORM

QUICK_NOTE_KEY = QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_N)


class LeftTypingLines(QWidget):
    """Nothing is seen of it while nothing was left."""

    place_requested = Signal(object)
    """Typing is to be gone on with (``Place``)."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SMALL_GAP)

    @Slot(object)
    def show_left(self, left: tuple[LeftTyping, ...]) -> None:
        """One line for each note that was begun and not saved."""
        clear(self._layout)
        for typing in left:
            self._layout.addWidget(self._line(typing))
        self.setVisible(bool(left))

    def _line(self, typing: LeftTyping) -> QWidget:
        frame, layout = card("promise")
        time = self._workplace.wording.clock_time(typing.saved_at)
        icon = icon_label(self._workplace.theme, "edit", "accent")
        if typing.kind == QUICK_NOTE_FORM:
            keys = QUICK_NOTE_KEY.toString(QKeySequence.SequenceFormat.NativeText)
            text = self.tr("A quick note of {time} is not saved yet. {keys} goes on with it.")
            row = line(icon, label(text.format(time=time, keys=keys)))
        else:
            row = line(icon, label(self._words(typing, time)), self._button(typing))
        row.setStretch(1, 1)
        layout.addLayout(row)
        return frame

    def _words(self, typing: LeftTyping, time: str) -> str:
        if typing.client_id is None:
            return self.tr("A new note of {time} is not saved yet.").format(time=time)
        text = self.tr("A new note about {name}, typed at {time}, is not saved yet.")
        return text.format(name=typing.person, time=time)

    def _button(self, typing: LeftTyping) -> QWidget:
        resume = button(self.tr("Resume draft"), "plain", "resume_typing")
        place = Place("note_form", typing.client_id)
        resume.clicked.connect(partial(self._go, place))
        return resume

    def _go(self, place: Place) -> None:
        self.place_requested.emit(place)
