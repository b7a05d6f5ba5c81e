"""The second place for backups: which folder, what it lacks, and another choice."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.texts import Wording, translated
from caseapp.gui.widgets.basics import button, card, label, set_property
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.second_place import PLACE_PROBLEMS, PLACE_WARNINGS, SecondPlaceView


class SecondPlaceCard(QWidget):
    """Shows a place and asks for another. One that the administrator chose is only shown."""

    choice_requested = Signal()
    """Another folder is wanted."""
    none_requested = Signal()
    """No second copies from now on."""

    def __init__(self, wording: Wording, *, is_fixed: bool) -> None:
        super().__init__()
        self._wording = wording
        self._is_fixed = is_fixed
        self._folder = label("", "strong")
        self._folder.setObjectName("second_folder")
        self._state = label("", "text", "soft")
        self._state.setObjectName("second_state")
        self._hints = label("", "text", "soft")
        self._hints.setObjectName("second_hints")
        self._choose = button(self.tr("Choose a folder …"), "plain", "choose_second")
        self._choose.clicked.connect(self.choice_requested)
        self._none = button(self.tr("Keep no second copies"), "quiet", "no_second")
        self._none.clicked.connect(self.none_requested)
        frame, inside = card()
        inside.addWidget(label(self.tr("A second place"), "heading"))
        about = self.tr(
            "A stick or a folder in the network gets a copy of each backup, in case the laptop is lost."
        )
        inside.addWidget(label(about, "text", "soft"))
        for widget in (self._folder, self._state, self._hints):
            inside.addWidget(widget)
        inside.addLayout(FlowLayout(self._choose, self._none))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        # Only now: a button without a parent would be shown as a window of its own.
        self._choose.setHidden(is_fixed)
        self.show_none()

    def show_none(self) -> None:
        """There is no second place."""
        self._folder.hide()
        self._hints.hide()
        self._none.hide()
        self._say(self.tr("No folder is chosen yet."), "soft")

    @Slot(object)
    def show_place(self, place: SecondPlaceView) -> None:
        """The place as it is now."""
        self._folder.setText(str(place.folder))
        self._folder.show()
        self._none.setHidden(self._is_fixed)
        if place.problem:
            self._say(translated("BackupPlaces", PLACE_PROBLEMS[place.problem]), "late")
        elif place.newest is None:
            self._say(self.tr("The next backup is copied there."), "soft")
        else:
            day = self._wording.day_in_words(self._wording.day_of(place.newest))
            said = self.tr("The newest copy there is of {day}, {time}.")
            self._say(said.format(day=day, time=self._wording.clock_time(place.newest)), "good")
        hints = [translated("BackupPlaces", PLACE_WARNINGS[code]) for code in place.warnings]
        if self._is_fixed:
            hints.append(self.tr("Whoever looks after this computer chose this place."))
        self._hints.setText("\n".join(hints))
        self._hints.setVisible(bool(hints))

    def show_refused(self, place: SecondPlaceView) -> None:
        """A folder that was chosen cannot be used; the place before stays."""
        problem = translated("BackupPlaces", PLACE_PROBLEMS[place.problem])
        said = self.tr("{folder} was not taken. {problem}")
        self._say(said.format(folder=place.folder, problem=problem), "late")

    def _say(self, words: str, tone: str) -> None:
        self._state.setText(words)
        set_property(self._state, "tone", tone)
