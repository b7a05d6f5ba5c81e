"""Behind a form of the office: shows what is stored, keeps unsaved typing, sends only what was changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.forms.field_form import FieldForm
from caseapp.gui.pages.page import Notice, Workplace
from caseapp.gui.task_runner import Task
from caseapp.usecases.base import Changes, Command, FieldChange
from caseapp.usecases.drafts import DraftView, FindDraft


class KeptForm(QObject):
    """One for a form on a page."""

    saved = Signal(object)
    """The command is carried out (``Changes``)."""
    refused = Signal(object)
    """A ``CaseAppError`` that belongs to no field. Nothing typed is lost."""
    noticed = Signal(object)
    """Something for the message bar (``Notice``)."""
    typing_kept = Signal()
    """Unsaved typing is on the disk."""

    def __init__(
        self, workplace: Workplace, form: FieldForm, kind: str, target_id: UUID | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._form = form
        self._kind = kind
        self._target_id = target_id
        self._shown: dict[str, Any] | None = None
        self._sent: tuple[dict[str, Any], int] = {}, 0
        self._keeper = DraftKeeper(workplace.runner, kind, None, form.entries, self, target_id)
        form.edited.connect(self._keeper.touch)
        self._keeper.kept.connect(self.typing_kept)

    def show(self, stored: Mapping[str, Any]) -> None:
        """What is stored now. What was typed and not saved stays in its fields."""
        typed = self._differing()
        is_first, self._shown = self._shown is None, dict(stored)
        self._form.show_entries({**stored, **typed})
        if is_first:
            self._form.first_field().setFocus()
            task = self._workplace.runner.read(FindDraft(self._kind, self._target_id), self)
            task.done.connect(self._on_draft_found)

    def changes(self) -> tuple[FieldChange, ...]:
        """What differs from what was shown, each with the value that was on the screen."""
        shown = self._shown or {}
        return tuple(
            FieldChange(name, _stored(shown[name]), _stored(value))
            for name, value in self._differing().items()
        )

    def send(self, command: Command) -> Task:
        """Give it to the register; errors show at the field and nothing is lost."""
        self._form.show_problems(())
        self._sent = self._form.entries(), self._keeper.edits
        task = self._workplace.runner.write(command, self)
        task.done.connect(self._on_command_done)
        task.failed.connect(self._on_command_failed)
        return task

    def keep_now(self) -> Task | None:
        """Leaving keeps what is not saved."""
        return self._keeper.keep_now()

    def forget(self) -> None:
        """What was kept is not wanted any more."""
        self._keeper.forget()

    def _differing(self) -> dict[str, Any]:
        if self._shown is None:
            return {}
        return {name: value for name, value in self._form.entries().items() if value != self._shown[name]}

    @Slot(object)
    def _on_draft_found(self, draft: DraftView | None) -> None:
        if draft is None or self._keeper.edits:
            return
        self._form.show_entries(draft.body)
        time = self._workplace.wording.clock_time(draft.saved_at)
        text = self.tr("What you typed here at {time} is back. It is not saved yet.").format(time=time)
        self.noticed.emit(Notice(text))

    @Slot(object)
    def _on_command_done(self, changes: Changes) -> None:
        self._shown, edits = self._sent
        if self._keeper.edits == edits:
            self._keeper.forget()
        self.saved.emit(changes)

    @Slot(object)
    def _on_command_failed(self, error: CaseAppError) -> None:
        if isinstance(error, InvalidInputError):
            self._form.show_problems(error.problems)
        self.refused.emit(error)


def _stored(value: Any) -> Any:
    """A field as the register holds it: nothing for an empty one, a tuple for several codes."""
    return tuple(value) if isinstance(value, list) else value or None
