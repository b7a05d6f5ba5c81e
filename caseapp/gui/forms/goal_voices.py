"""What others say about a goal, and the details of how the person said it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.goal_plan import Voice
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.forms.record_edits import RecordEdits
from caseapp.gui.forms.voice_editor import VoiceEditor
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.text_field import TextField


class GoalVoices(QWidget):
    """The first voice of the person themselves shows here only its language and copies, on demand."""

    record_added = Signal(object)
    """There is something more to be kept (its ``RecordEdits``)."""
    wanted = Signal(object)
    """A ``Command`` that changes more than fields."""

    def __init__(self, settings: PlanSettings, goal_id: UUID) -> None:
        super().__init__()
        self._settings = settings
        self._goal_id = goal_id
        self._editors: list[VoiceEditor] = []
        self._own: VoiceEditor | None = None
        self._own_voice: Voice | None = None
        self._shows_details = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL_GAP)
        self.hide()

    def records(self) -> Iterator[RecordEdits]:
        """What is to be kept."""
        if self._own is not None:
            yield self._own.edits
        yield from (editor.edits for editor in self._editors if not editor.is_empty)

    def show_stored(self, voices: Sequence[Voice]) -> None:
        """The voices as they are stored now."""
        own = next((voice for voice in voices if voice.by == "client"), None)
        self._show_own(own)
        others = [voice for voice in voices if voice is not own]
        known = {editor.edits.record_id: editor for editor in self._editors}
        for voice in others:
            editor = known.get(voice.id) or self._make(voice.id)
            editor.show_stored(voice)
        stored = {voice.id for voice in others}
        for editor in list(self._editors):
            if editor.edits.is_stored and editor.edits.record_id not in stored:
                self._drop(editor)
        self._show_if_needed()

    def show_details(self, *, is_shown: bool) -> None:
        """Unfold how the person's own words came about."""
        self._shows_details = is_shown
        self._show_own(self._own_voice)
        self._show_if_needed()

    def text_with_focus(self) -> TextField | None:
        """The words of somebody else that are being written."""
        return next((editor.text for editor in self._editors if editor.text.hasFocus()), None)

    @Slot()
    def begin(self) -> None:
        """Somebody else speaks; an empty field that waits is used."""
        last = self._editors[-1] if self._editors else None
        if last is None or not last.is_empty:
            last = self._make(self._settings.new_id())
        self._show_if_needed()
        last.text.setFocus()

    def typing(self) -> list[dict[str, Any]]:
        """What is not saved, as it is kept."""
        editors = [*([self._own] if self._own is not None else []), *self._editors]
        return [editor.typing() for editor in editors if not editor.is_empty and editor.edits.is_dirty]

    def show_typing(self, kept: Sequence[Mapping[str, Any]]) -> None:
        """Bring back what was kept."""
        known = {str(editor.edits.record_id): editor for editor in self._editors}
        if self._own_voice is not None and str(self._own_voice.id) in {typing["id"] for typing in kept}:
            self.show_details(is_shown=True)
        if self._own is not None:
            known[str(self._own.edits.record_id)] = self._own
        for typing in kept:
            editor = known.get(typing["id"]) or self._make(self._settings.new_id())
            editor.show_typing(typing)
        self._show_if_needed()

    def _show_own(self, voice: Voice | None) -> None:
        """Built when somebody wants to see it, or when there is something to see."""
        self._own_voice = voice
        if self._own is not None and (voice is None or voice.id != self._own.edits.record_id):
            self._column.removeWidget(self._own)
            self._own.hide()
            self._own.deleteLater()
            self._own = None
        if voice is None or (self._own is None and not self._shows_details and not _has_details(voice)):
            return
        if self._own is None:
            self._own = VoiceEditor(self._settings, self._goal_id, voice.id, is_own=True)
            self._column.insertWidget(0, self._own)
            self.record_added.emit(self._own.edits)
        self._own.show_stored(voice)

    def _make(self, voice_id: UUID) -> VoiceEditor:
        editor = VoiceEditor(self._settings, self._goal_id, voice_id)
        editor.removed.connect(self._on_editor_removed)
        editor.wanted.connect(self.wanted)
        self._editors.append(editor)
        self._column.addWidget(editor)
        self.record_added.emit(editor.edits)
        return editor

    def _drop(self, editor: VoiceEditor) -> None:
        self._editors.remove(editor)
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _show_if_needed(self) -> None:
        shows_own = self._own is not None and (
            self._shows_details or (self._own_voice is not None and _has_details(self._own_voice))
        )
        if self._own is not None:
            self._own.setVisible(shows_own)
        self.setVisible(bool(self._editors) or shows_own)

    @Slot()
    def _on_editor_removed(self) -> None:
        editor = self.sender()
        if isinstance(editor, VoiceEditor) and not editor.edits.is_stored:
            self._drop(editor)
            self._show_if_needed()


def _has_details(voice: Voice) -> bool:
    return bool(voice.language or voice.translated_by or voice.only_in_copies_for)
