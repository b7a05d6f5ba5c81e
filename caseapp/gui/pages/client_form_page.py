"""Enter a person or change what is known of them. Nothing typed is lost: not by an error, not by leaving."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.client_form import ClientForm
from caseapp.gui.forms.client_input import (
    BLANK,
    Entries,
    changed_client,
    changes_anything,
    entries_of,
    names_from,
    new_client,
)
from caseapp.gui.forms.client_typing import typing, with_typing
from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.navigation import Place
from caseapp.gui.pages.near_lookups import PerhapsHere
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.widgets.basics import button
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes, Command
from caseapp.usecases.case_page import CLIENT_FORM
from caseapp.usecases.client import AddClient, ClientView, GetClient
from caseapp.usecases.drafts import DraftView, FindDraft

_ALTHOUGH = "entered_although"


class ClientFormPage(Page):
    """One form for both: without a ``client_id`` the person is new."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._view: ClientView | None = None
        self._shown: dict[str, Any] = dict(BLANK)
        self._form: ClientForm | None = None
        self._near: PerhapsHere | None = None
        self._build_widgets()
        self._build_layout()
        self._keeper = DraftKeeper(workplace.runner, CLIENT_FORM, place.client_id, self._typing, self)
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._save = button(self.tr("Save"), "main", "save")
        theme.set_icon(self._save, "save", "on_accent")
        self._save.setDisabled(True)
        self._cancel = button(self.tr("Back"), "plain", "back")
        self._head = PageHead(self._cancel, self._save)
        self._area = PageArea(QWidget())
        self._state = StateView(theme, self._area)

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.back_requested)
        self._keeper.kept.connect(self.typing_kept)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """The person as they are known, then what was typed before and not saved."""
        client_id = self.place.client_id
        if client_id is None:
            about = self.tr("A name is enough to begin. The rest can follow.")
            self._head.say(self.workplace.wording.new_person, about)
            self._near = PerhapsHere(self.workplace)
            self._near.opened.connect(self._on_client_opened)
            self._near.edited.connect(self._keeper.touch)
            self._show_form(ClientForm(self.workplace, remark=self._near))
            return
        self._state.show_loading()
        task = self.workplace.runner.read(GetClient(client_id), self)
        task.done.connect(self._on_client_read)
        task.failed.connect(self._on_client_failed)

    def keep_typing(self) -> Task | None:
        """Leaving keeps what is not saved."""
        return self._keeper.keep_now()

    @Slot()
    def save(self) -> None:
        """Give it to the register; errors show at the field and nothing is lost."""
        if self._form is None or not self._save.isEnabled():
            return
        self._form.show_problems(())
        try:
            command = self._command(self._form.entries())
        except InvalidInputError as error:
            self._form.show_problems(error.problems)
            return
        if command is None:
            self._keeper.forget()
            self.back_requested.emit()
            return
        if isinstance(command, AddClient):
            if self._near is not None and self._near.lacks_reason():
                return
            command = self._with_reason(command)
        self._save.setDisabled(True)
        task = self.workplace.runner.write(command, self)
        task.done.connect(self._on_client_saved)
        task.failed.connect(self._on_client_refused)

    def _command(self, entries: Entries) -> Command | None:
        today = self.workplace.office.today
        if self._view is None:
            return new_client(entries, today)
        command = changed_client(self._view.file, self._shown, entries, today)
        return command if changes_anything(command) else None

    def _with_reason(self, command: AddClient) -> AddClient:
        """Whoever enters a double on purpose said why."""
        if self._near is None or not self._near.reason:
            return command
        return replace(command, values={**command.values, _ALTHOUGH: self._near.reason})

    def _typing(self) -> dict[str, Any]:
        if self._form is None:
            return {}
        reason = {_ALTHOUGH: self._near.reason} if self._near is not None and self._near.reason else {}
        return {**typing(self._shown, self._form.entries()), **reason}

    def _show_form(self, form: ClientForm) -> None:
        self._form = form
        form.show_entries(self._shown)
        # As the fields show it: what they cannot tell apart is no change.
        self._shown = form.entries()
        if self.place.hint:
            form.show_entries(self._with_names(self._shown))
        form.edited.connect(self._on_form_edited)
        form.client_opened.connect(self._on_client_opened)
        form.refused.connect(self.tell)
        self._area.show_content(form)
        self._state.show_content()
        self._save.setDisabled(False)
        form.first_field().setFocus()
        self._look_who_is_here()
        query = FindDraft(CLIENT_FORM, self.place.client_id, self.place.client_id)
        task = self.workplace.runner.read(query, self)
        task.done.connect(self._on_draft_found)

    def _with_names(self, entries: Entries) -> dict[str, Any]:
        """What was searched for is the name of a new person."""
        return {**entries, **(names_from(self.place.hint) if self.place.hint else {})}

    def _look_who_is_here(self) -> None:
        if self._near is not None and self._form is not None:
            self._near.look_at(self._form.entries())

    @Slot()
    def _on_form_edited(self) -> None:
        self._keeper.touch()
        self._look_who_is_here()

    @Slot(object)
    def _on_client_opened(self, client_id: UUID) -> None:
        self.place_requested.emit(Place("client", client_id))

    @Slot(object)
    def _on_client_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_client_read(self, view: ClientView) -> None:
        self._view = view
        client = view.file.client
        self._head.say(client.addressed_as, client.number)
        self._shown = entries_of(view.file, self.workplace.wording.day)
        matters = [matter.text for matter in view.file.matters]
        self._show_form(ClientForm(self.workplace, client.id, matters))

    @Slot(object)
    def _on_draft_found(self, draft: DraftView | None) -> None:
        if draft is None or not draft.body or self._form is None or self._keeper.edits:
            return
        body = dict(draft.body)
        if self._near is not None:
            self._near.show_reason(body.pop(_ALTHOUGH, ""))
        self._form.show_entries(self._with_names(with_typing(self._shown, body)))
        self._look_who_is_here()
        time = self.workplace.wording.clock_time(draft.saved_at)
        text = self.tr("What you typed here at {time} is back. It is not saved yet.").format(time=time)
        self.noticed.emit(Notice(text))

    @Slot(object)
    def _on_client_saved(self, changes: Changes) -> None:
        self._keeper.forget()
        self.finished.emit(Place("client", changes.subject))

    @Slot(object)
    def _on_client_refused(self, error: CaseAppError) -> None:
        self._save.setDisabled(False)
        if isinstance(error, InvalidInputError) and self._form is not None:
            self._form.show_problems(error.problems)
            return
        self.tell(error)
