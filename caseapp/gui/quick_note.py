"""A quick note from anywhere: a card over the page. Saved or left, the hands are back where they were."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.forms.quick_note_form import QuickNoteForm
from caseapp.gui.pages.page import PageArea, Workplace
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import CARD_PADDING, GAP, SCROLL_BAR, SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label, line, set_property, text_width
from caseapp.usecases.note_desk import FindQuickTyping, QuickTyping, SaveQuickNote
from caseapp.usecases.note_views import QUICK_NOTE_FORM

_WIDTH_IN_CHARACTERS = 76
_BESIDE = 2 * CARD_PADDING + SCROLL_BAR
_MARGINS = 2 * CARD_PADDING + 4 * GAP
_LET_THROUGH = (Qt.Key.Key_L, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0)
"""With Ctrl: locking and the size of text are the window's, also now."""


class QuickNote(QFrame):
    """Lies over the window until it is saved or left. It takes every key, so that no page moves below it."""

    typing_kept = Signal()
    """Unsaved typing is on the disk."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._focus_before: QWidget | None = window.window().focusWidget()
        self._form = QuickNoteForm(workplace)
        self._keeper = DraftKeeper(workplace.runner, QUICK_NOTE_FORM, None, self._form.typing, self)
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        self.setObjectName("quick_note")
        self.setProperty("surface", "veil")
        self._notice = label("", "caption", "soft")
        self._notice.setObjectName("quick_note_notice")
        self._notice.hide()
        self._hint = label(self.tr("Esc keeps it for later."), "caption", "soft")
        self._save = button(self.tr("Save quick note"), "main", "save_quick_note")
        self._workplace.theme.set_icon(self._save, "save", "on_accent")

    def _build_layout(self) -> None:
        self._card, inside = card(spacing=GAP)
        self._heading = label(self.tr("Quick note"), "heading")
        self._area = PageArea(self._form)
        for part in (self._heading, self._notice, self._area):
            inside.addWidget(part)
        foot = line(self._hint, self._save)
        foot.setStretch(0, 1)
        inside.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, 2 * GAP, GAP, SMALL_GAP)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def _connect_signals(self) -> None:
        self._form.edited.connect(self._keeper.touch)
        self._form.person_known.connect(self._on_form_person_known)
        self._keeper.kept.connect(self.typing_kept)
        self._save.clicked.connect(self.save)
        self._window.installEventFilter(self)
        self._form.installEventFilter(self)

    def appear(self) -> None:
        """Over the whole window, ready to type; with what was typed before and not saved."""
        self._cover()
        self.show()
        self.raise_()
        self._form.first_field().setFocus()
        self._workplace.runner.read(FindQuickTyping(), self).done.connect(self._on_typing_found)

    def keep_typing(self) -> Task | None:
        """Hand unsaved typing to the write lane."""
        return self._keeper.keep_now()

    @Slot()
    def leave(self) -> None:
        """Away once what was typed is on the disk, with the cursor where it was."""
        is_emptied = self._form.is_empty and self._keeper.edits > 0
        task = self._keeper.forget() if is_emptied else self.keep_typing()
        if task is None:
            self._vanish()
            return
        # Whoever types on meanwhile is kept, too, before the card goes.
        task.done.connect(self._vanish if is_emptied else self.leave)
        task.failed.connect(self._on_note_refused)

    @Slot()
    def save(self) -> None:
        """Ctrl+Enter: into the file."""
        self._form.show_problems(())
        if problems := self._form.problems():
            self._form.show_problems(problems)
        elif self._save.isEnabled():
            self._save.setDisabled(True)
            task = self._workplace.runner.write(SaveQuickNote(**self._form.collect()), self)
            task.done.connect(self._on_note_saved)
            task.failed.connect(self._on_note_refused)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something to the page below mean nothing while this is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if not (has_control and event.key() in _LET_THROUGH):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves, Ctrl+Enter saves."""
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif has_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S):
            self.save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """As large as the window; the card as high as its fields, if there is room."""
        is_resized = watched is self._window and event.type() == QEvent.Type.Resize
        if is_resized or (watched is self._form and event.type() == QEvent.Type.LayoutRequest):
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        wanted = text_width(self, _WIDTH_IN_CHARACTERS)
        width = min(wanted, self._window.width() - 4 * GAP)
        self._card.setFixedWidth(width)
        others = [part for part in (self._heading, self._notice, self._save) if not part.isHidden()]
        around = sum(part.sizeHint().height() + GAP for part in others)
        room = self._window.height() - _MARGINS - around
        self._area.setFixedHeight(min(self._form.height_for(width - _BESIDE), room))

    @Slot()
    def _vanish(self) -> None:
        self.hide()
        before = self._focus_before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        self.deleteLater()

    @Slot(object)
    def _on_typing_found(self, found: QuickTyping | None) -> None:
        if found is None or self._keeper.edits:
            return
        self._form.show_typing(found.draft.body)
        self._keeper.move_to(found.client_id, None)
        time = self._workplace.wording.clock_time(found.draft.saved_at)
        text = self.tr("What you typed here at {time} is back. It is not saved yet.")
        self._notice.setText(text.format(time=time))
        self._notice.show()

    @Slot(object)
    def _on_form_person_known(self, client_id: Any) -> None:
        # Typing is erased with the person it is about, so it must know them.
        self._keeper.forget()
        self._keeper.move_to(client_id, None)
        self._keeper.touch()

    @Slot(object)
    def _on_note_saved(self, _: object) -> None:
        self._keeper.forget()
        self._vanish()

    @Slot(object)
    def _on_note_refused(self, error: CaseAppError) -> None:
        self._save.setDisabled(False)
        if isinstance(error, InvalidInputError):
            self._form.show_problems(error.problems)
        else:
            # Said here: the bar below is covered.
            text = error_text(error)
            set_property(self._notice, "tone", "late")
            self._notice.setText(f"{text.title}. {text.message} {text.advice}")
            self._notice.show()


class QuickNoteKeeper(QObject):
    """Opens the card over a window, one at a time."""

    typing_kept = Signal()
    """Unsaved typing is on the disk."""

    def __init__(self, workplace_now: Callable[[], Workplace], window: QWidget) -> None:
        super().__init__(window)
        self._workplace_now = workplace_now
        self._window = window
        self._card: QuickNote | None = None

    @Slot()
    def open(self) -> None:
        """Ready to type; nothing happens while it is open already."""
        if self._shown() is None:
            self._card = QuickNote(self._workplace_now(), self._window)
            self._card.typing_kept.connect(self.typing_kept)
            self._card.appear()

    @property
    def is_open(self) -> bool:
        """Whether somebody is writing one."""
        return self._shown() is not None

    def keep_typing(self) -> Task | None:
        """Hand unsaved typing to the write lane; ``None`` when there is none."""
        card = self._shown()
        return card.keep_typing() if card is not None else None

    def _shown(self) -> QuickNote | None:
        found = self._card
        return found if found is not None and isValid(found) and not found.isHidden() else None
