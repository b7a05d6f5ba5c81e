"""Write a plan together. Ctrl+S saves and stays, "Done" saves and shows it; leaving keeps the typing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.errors import CaseAppError, InvalidInputError
from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.forms.plan_form import PlanForm
from caseapp.gui.forms.step_editor import PlanSettings
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.widgets.basics import button
from caseapp.usecases.base import Changes
from caseapp.usecases.case_page import PLAN_FORM, CasePage, GetCasePage
from caseapp.usecases.drafts import DraftView
from caseapp.usecases.goal_plan import ApplyPlan, FindPlan, PlanView


class PlanFormPage(Page):
    """The plain plan form of one person."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._form: PlanForm | None = None
        self._is_leaving = self._is_saving = self._saves_again = False
        self._edits_sent = 0
        self._done = button(self.tr("Done"), "main", "done")
        workplace.theme.set_icon(self._done, "check", "on_accent")
        self._back = button(self.tr("Back"), "plain", "back")
        self._head = PageHead(self._back, self._done)
        self._area = PageArea(QWidget())
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._area, 1)
        self._keeper = DraftKeeper(workplace.runner, PLAN_FORM, place.client_id, self._typing, self)
        self._keeper.kept.connect(self.typing_kept)
        self._done.clicked.connect(self._on_done_clicked)
        self._back.clicked.connect(self.back_requested)

    def read(self) -> None:
        """The draft plan, and what was typed before and not saved."""
        if self.place.client_id is not None:
            task = self.workplace.runner.read(GetCasePage(self.place.client_id), self)
            task.done.connect(self._on_case_read)

    def keep_typing(self) -> Task | None:
        """Leaving keeps what is not saved."""
        return self._keeper.keep_now()

    def begin_new(self) -> None:
        """Ctrl+N: here it is a goal."""
        if self._form is not None:
            self._form.begin_goal()

    @Slot()
    def save(self) -> None:
        """Save and go on writing."""
        self._send(is_leaving=False)

    def confirm(self) -> None:
        """Ctrl+Enter: save and show the plan."""
        self._send(is_leaving=True)

    def _send(self, *, is_leaving: bool) -> None:
        form, client_id = self._form, self.place.client_id
        if form is None or client_id is None:
            return
        if self._is_saving:
            # What is new gets its ids first, or it would be saved twice.
            self._saves_again, self._is_leaving = True, self._is_leaving or is_leaving
            return
        form.show_problems(())
        if form.find_problem():
            return
        if not form.has_goals:
            if is_leaving:
                self._leave()
            return
        self._is_saving, self._is_leaving = True, is_leaving
        self._edits_sent = self._keeper.edits
        form.setDisabled(is_leaving)
        task = self.workplace.runner.write(ApplyPlan(client_id, form.collect()), self)
        task.done.connect(self._on_plan_saved)
        task.failed.connect(self._on_plan_refused)

    def _leave(self) -> None:
        # The plan is read after the typing is gone, so that it does not offer to resume it.
        self._keeper.forget().done.connect(self._on_typing_forgotten)

    @Slot(object)
    def _on_typing_forgotten(self, _: object) -> None:
        self.finished.emit(Place("client", self.place.client_id, "plan"))

    def _typing(self) -> dict[str, Any]:
        return self._form.typing() if self._form is not None else {}

    @Slot(object)
    def _on_case_read(self, case: CasePage) -> None:
        client = case.view.file.client
        name = client.addressed_as
        self._head.say(self.tr("Plan of {name}").format(name=name), client.number)
        place = self.workplace
        settings = PlanSettings(place.theme, place.wording, name, place.office.today)
        form = PlanForm(settings, case.draft.snapshot if case.draft is not None else None)
        if case.typing is not None:
            self._show_typing(form, case.typing)
        elif not form.has_goals:
            form.begin_goal()
        form.edited.connect(self._keeper.touch)
        self._form = form
        self._area.show_content(form)
        form.begin()

    def _show_typing(self, form: PlanForm, typing: DraftView) -> None:
        form.show_typing(typing.body)
        time = self.workplace.wording.clock_time(typing.saved_at)
        text = self.tr("What you typed here at {time} is back. It is not saved yet.").format(time=time)
        self.noticed.emit(Notice(text))

    @Slot(object)
    def _on_plan_saved(self, changes: Changes) -> None:
        if self._is_leaving and not self._saves_again:
            self._leave()
            return
        if not changes.kinds:
            # Whoever presses Ctrl+S wants to hear that it is saved, also when nothing was new.
            self.noticed.emit(Notice(self.tr("Saved."), "good"))
        if self.place.client_id is not None:
            task = self.workplace.runner.read(FindPlan(self.place.client_id, draft=True), self)
            task.done.connect(self._on_plan_read_again)

    @Slot(object)
    def _on_plan_read_again(self, view: PlanView | None) -> None:
        if view is not None and self._form is not None:
            self._form.adopt(view.snapshot)
        self._is_saving = False
        if self._saves_again:
            self._saves_again = False
            self._send(is_leaving=self._is_leaving)
        elif self._keeper.edits == self._edits_sent:
            self._keeper.forget()
        else:
            # What was kept before does not know the new ids.
            self._keeper.keep_anew()

    @Slot(object)
    def _on_plan_refused(self, error: CaseAppError) -> None:
        if self._form is None:
            return
        self._is_saving = self._saves_again = False
        self._form.setDisabled(False)
        if isinstance(error, InvalidInputError):
            self._form.show_problems(error.problems)
        else:
            self.tell(error)

    @Slot()
    def _on_done_clicked(self) -> None:
        self._send(is_leaving=True)
