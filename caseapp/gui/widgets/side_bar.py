"""The navigation at the left, with what is always worth seeing below it: saved, and lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from caseapp.gui.navigation import (
    MEETINGS,
    NOTE_PLACES,
    OFFICE_PLACES,
    PEOPLE,
    SEARCH,
    SETTINGS,
    TODAY,
    Place,
)
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, icon_label, label, line, text_width
from caseapp.gui.widgets.exchange_line import ExchangeLine
from caseapp.gui.widgets.old_backup_line import OldBackupLine
from caseapp.usecases.office import OfficeView

_WIDTH_IN_CHARACTERS = 26
_NARROWEST, _WIDEST = 196, 340


class SideBar(QFrame):
    """Only entries that lead somewhere. What belongs to the office is folded away until it is wanted."""

    place_requested = Signal(object)
    """An entry was chosen (``Place``)."""
    lock_requested = Signal()
    """The register is to be closed."""

    def __init__(self, theme: Theme, office: OfficeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = TODAY
        self.setProperty("surface", "navigation")
        self._build_widgets(office)
        self._build_layout()
        self._connect_signals()
        self.set_office_open(is_open=False)
        self._mark()
        self._fit()

    def _build_widgets(self, office: OfficeView) -> None:
        self._name = label("caseapp", "heading", "accent")
        self._today = self._entry(self.tr("Today"), "navigate_today", "today")
        self._people = self._entry(self.tr("People"), "navigate_people", "group")
        self._meetings = self._entry(self.tr("Meetings"), "navigate_meetings", "event_note")
        self._office = button(self.tr("Office"), "navigation", "navigate_office")
        self._office.setAccessibleDescription(self.tr("Shows or hides what belongs to the office."))
        self._settings = self._entry(self.tr("Settings"), "navigate_settings", "settings")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("One moment …"))
        self._progress.hide()
        self._saved = label("", "caption", "good")
        self._saved.setObjectName("saved")
        self._saved_icon = icon_label(self._theme, "check_circle", "good")
        self._saved_icon.hide()
        self.old_backup = OldBackupLine(self._theme)
        self.exchange = ExchangeLine(self._theme)
        self._lock = button("", "navigation", "lock")
        keys = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_L).toString(QKeySequence.SequenceFormat.NativeText)
        words = self.tr("Lock")
        self._lock.setText(f"{words}  {keys}")
        self._theme.set_icon(self._lock, "lock", "soft")
        if office.is_example:
            # An example is left by the strip above every screen.
            self._lock.hide()

    def _entry(self, text: str, name: str, icon: str) -> QPushButton:
        made = button(text, "navigation", name)
        made.setCheckable(True)
        self._theme.set_icon(made, icon)
        return made

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 12, 12)
        layout.setSpacing(TINY_GAP)
        layout.addWidget(self._name)
        layout.addSpacing(SMALL_GAP + TINY_GAP)
        layout.addWidget(self._today)
        layout.addWidget(self._people)
        layout.addWidget(self._meetings)
        layout.addSpacing(GAP)
        layout.addWidget(self._office)
        inside = line(self._settings)
        inside.setContentsMargins(GAP, 0, 0, 0)
        layout.addLayout(inside)
        layout.addStretch(1)
        layout.addWidget(self._progress)
        saved = line(self._saved_icon, self._saved, spacing=TINY_GAP + 2)
        saved.setStretch(1, 1)
        saved.setContentsMargins(10, 0, 0, 0)
        layout.addWidget(self.old_backup)
        layout.addLayout(saved)
        layout.addWidget(self.exchange)
        layout.addWidget(self._lock)

    def _connect_signals(self) -> None:
        self._today.clicked.connect(self._on_today_clicked)
        self._people.clicked.connect(self._on_people_clicked)
        self._meetings.clicked.connect(self._on_meetings_clicked)
        self._office.clicked.connect(self._on_office_clicked)
        self._settings.clicked.connect(self._on_settings_clicked)
        self.old_backup.place_requested.connect(self.place_requested)
        self._lock.clicked.connect(self.lock_requested)
        self._theme.text_size_changed.connect(self._on_theme_text_size_changed)

    @property
    def is_office_open(self) -> bool:
        """Whether the office's entries are on the screen."""
        return not self._settings.isHidden()

    def set_office_open(self, *, is_open: bool) -> None:
        """Unfold or fold the office's entries."""
        self._settings.setVisible(is_open)
        self._theme.set_icon(self._office, "expand_less" if is_open else "expand_more", "soft")

    def enter_office(self) -> None:
        """Unfold the office's entries and go to the first."""
        self.set_office_open(is_open=True)
        self._settings.setFocus()

    @Slot(object)
    def show_place(self, place: Place) -> None:
        """Mark where one is."""
        self._shown = place
        if place.name in OFFICE_PLACES:
            self.set_office_open(is_open=True)
        self._mark()

    def _mark(self) -> None:
        shown = self._shown
        is_meetings = shown.name in NOTE_PLACES and shown.client_id is None
        is_office = shown.name in OFFICE_PLACES
        is_elsewhere = is_meetings or is_office or shown.name in (TODAY.name, SEARCH.name)
        self._today.setChecked(shown.name == TODAY.name)
        self._meetings.setChecked(is_meetings)
        self._settings.setChecked(is_office)
        self._people.setChecked(not is_elsewhere)

    @Slot(str)
    def show_saved(self, time: str) -> None:
        """When something was last written to the disk."""
        self._saved.setText(self.tr("Saved on this laptop, {time}").format(time=time))
        self._saved_icon.show()

    @Slot(bool)
    def show_busy(self, is_busy: bool) -> None:
        """Something takes longer than a moment."""
        self._progress.setVisible(is_busy)

    def _ask_for(self, place: Place) -> None:
        # The mark follows the page: a click alone must not make it look as if one were elsewhere.
        self._mark()
        self.place_requested.emit(place)

    @Slot()
    def _on_today_clicked(self) -> None:
        self._ask_for(TODAY)

    @Slot()
    def _on_people_clicked(self) -> None:
        self._ask_for(PEOPLE)

    @Slot()
    def _on_settings_clicked(self) -> None:
        self._ask_for(SETTINGS)

    @Slot()
    def _on_office_clicked(self) -> None:
        self.set_office_open(is_open=not self.is_office_open)

    @Slot()
    def _on_meetings_clicked(self) -> None:
        self._ask_for(MEETINGS)

    @Slot(object)
    def _on_theme_text_size_changed(self, _: object) -> None:
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        # In large type the page needs the room more than the navigation.
        self.setFixedWidth(max(_NARROWEST, min(text_width(self, _WIDTH_IN_CHARACTERS), _WIDEST)))
