"""One promise that is due: kept with one key, dropped with a reason, leading to whom it was made to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.today import DuePromise


class PromiseRow(QFrame):
    """Space keeps, Enter opens the person, Del drops, the arrows move on."""

    kept = Signal(object)
    """It was done (``DuePromise``)."""
    dropped = Signal(object, str)
    """It will not be done (``DuePromise``), and why."""
    opened = Signal(object)
    """Whom it was made to is wanted (``DuePromise``)."""
    move_requested = Signal(object, bool)
    """The row below this one (``DuePromise``) is wanted, or (False) the one above."""

    def __init__(self, theme: Theme, promise: DuePromise, today: date) -> None:
        super().__init__()
        self._promise = promise
        self._is_late = promise.due < today
        self.setObjectName("promise")
        self.setProperty("surface", "late" if self._is_late else "promise")
        self._build_widgets(theme, (promise.due - today).days)
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self, theme: Theme, days: int) -> None:
        promise, tone = self._promise, "late" if self._is_late else "accent"
        self._keep = button(self.tr("Kept"), "quiet", "keep_promise")
        theme.set_icon(self._keep, "radio_button_unchecked", tone)
        name = promise.whose.called_name
        words = self.tr("{name}: {text}").format(name=name, text=promise.text)
        self._keep.setAccessibleName(f"{self._keep.text()} – {words} – {self._due(days)}")
        self._words = label(words)
        self._words.setObjectName("promise_text")
        self._day = label(self._due(days), "small", "late" if self._is_late else "soft", wraps=False)
        self._day.setObjectName("promise_due")
        self._open = button(self.tr("Open"), "subtle", "open_promise")
        self._open.setAccessibleName(self.tr("Open the page of {name}").format(name=name))
        self._drop = button(self.tr("Drop …"), "subtle", "drop_promise")
        self._reason = QLineEdit()
        self._reason.setObjectName("drop_reason")
        self._reason_field = FormField(theme, self.tr("Why will we not do this?"), self._reason)
        self._confirm = button(self.tr("Drop the promise"), "plain", "drop_confirm")
        self._reason_line = QWidget()
        self._reason_line.hide()

    def _due(self, days: int) -> str:
        if days < 0:
            return self.tr("%n days late", "", -days)
        return self.tr("in %n days", "", days) if days else self.tr("today")

    def _build_layout(self) -> None:
        row = line(self._keep, self._words, self._day, self._open, self._drop)
        row.setStretch(1, 1)
        reason = line(self._reason_field, self._confirm)
        reason.setContentsMargins(0, 0, SMALL_GAP, SMALL_GAP)
        reason.setAlignment(self._confirm, Qt.AlignmentFlag.AlignBottom)
        self._reason_line.setLayout(reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL_GAP, TINY_GAP, SMALL_GAP, TINY_GAP)
        layout.setSpacing(TINY_GAP)
        layout.addLayout(row)
        layout.addWidget(self._reason_line)

    def _connect_signals(self) -> None:
        for made in (self._keep, self._open, self._drop):
            made.installEventFilter(self)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self._drop.clicked.connect(self._on_drop_clicked)
        self._reason.returnPressed.connect(self._on_reason_entered)
        self._confirm.clicked.connect(self._on_reason_entered)

    def take_focus(self) -> None:
        """The cursor stands on the tick."""
        self._keep.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The keys of the row, before its buttons take the arrows for themselves."""
        if isinstance(event, QKeyEvent) and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(self._promise, key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._keep.hasFocus():
            self._on_open_clicked()
        elif key == Qt.Key.Key_Delete:
            self._on_drop_clicked()
        else:
            return False
        return True

    @Slot()
    def _on_keep_clicked(self) -> None:
        # Once: a second click before the answer would find the promise kept already.
        self._keep.setDisabled(True)
        self.kept.emit(self._promise)

    @Slot()
    def _on_open_clicked(self) -> None:
        self.opened.emit(self._promise)

    @Slot()
    def _on_drop_clicked(self) -> None:
        self._reason_line.show()
        self._reason.setFocus()

    @Slot()
    def _on_reason_entered(self) -> None:
        reason = self._reason.text().strip()
        if not reason:
            self._reason_field.set_problem(self.tr("Please write down the reason."))
            return
        self.dropped.emit(self._promise, reason)
