"""Read the plan back and agree. What is for ever takes two steps, and the button says what happens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from caseapp.domain.plan_snapshot import PlanSnapshot
from caseapp.errors import CaseAppError
from caseapp.gui.forms.agreement_form import AgreementForm
from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.forms.large_words import LargeWords
from caseapp.gui.forms.next_meeting_card import NextMeetingCard
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SCROLL_BAR
from caseapp.gui.widgets.basics import button, label, line
from caseapp.gui.widgets.goal_card import GoalSettings
from caseapp.gui.widgets.quotes import quoted, shortened
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.agreement import AgreePlan
from caseapp.usecases.case_page import AGREEMENT_FORM
from caseapp.usecases.read_back import GetReadBack, ReadBack

_GOALS_NAMED = 3
_GOAL_LETTERS = 60
"""How much of the goals without an answer is said beside the button; each says it itself, too."""


class AgreementPage(Page):
    """Made to be looked at together: the plan large, one question after the other."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._form: AgreementForm | None = None
        self._meeting: NextMeetingCard | None = None
        self._read_back: ReadBack | None = None
        self._is_read_back = False
        self._build_widgets()
        self._build_layout()
        self._keeper = DraftKeeper(workplace.runner, AGREEMENT_FORM, place.client_id, self._typing, self)
        self._connect_signals()

    def _build_widgets(self) -> None:
        self._back = button(self.tr("Back"), "plain", "back")
        self._go_on = button(self.tr("Read back"), "main", "read_back")
        self.workplace.theme.set_icon(self._go_on, "record_voice_over", "on_accent")
        self._go_on.setDisabled(True)
        self._not_yet = button(self.tr("Not yet"), "plain", "not_yet")
        self._not_yet.hide()
        self._last = label("", "text", "soft")
        self._last.setObjectName("last_step")
        self._head = PageHead(self._back)
        self._area = PageArea(QWidget())
        self._state = StateView(self.workplace.theme, self._area)

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)
        foot = line(self._last, self._not_yet, self._go_on)
        foot.setStretch(0, 1)
        foot.setContentsMargins(0, 0, SCROLL_BAR, 0)
        layout.addLayout(foot)

    def _connect_signals(self) -> None:
        self._keeper.kept.connect(self.typing_kept)
        self._back.clicked.connect(self.back_requested)
        self._go_on.clicked.connect(self.confirm)
        self._not_yet.clicked.connect(self._on_not_yet_clicked)
        self._state.action_requested.connect(self.read)
        QShortcut(QKeySequence(Qt.Key.Key_F2), self).activated.connect(self._on_large_activated)

    def read(self) -> None:
        """The draft as it is now."""
        if self.place.client_id is not None:
            self._state.show_loading()
            task = self.workplace.runner.read(GetReadBack(self.place.client_id), self)
            task.done.connect(self._on_read_back_found)
            task.failed.connect(self._on_read_back_failed)

    def keep_typing(self) -> Task | None:
        """Leaving keeps the answers given so far, and the next meeting."""
        if self._meeting is not None:
            self._meeting.keep()
        return self._keeper.keep_now()

    @Slot()
    def confirm(self) -> None:
        """Ctrl+Enter: first "read back", then "agree"."""
        form, client_id = self._form, self.place.client_id
        if form is None or client_id is None or not self._go_on.isEnabled():
            return
        if form.find_problem():
            self._name_goals_without_answer(form.goals_without_answer())
            return
        if not self._is_read_back:
            self._show_step(is_read_back=True)
            return
        # Whoever wants to sign here does so after the plan was read out, so only now.
        if form.find_missing_signature():
            return
        self._go_on.setDisabled(True)
        if self._meeting is not None:
            self._meeting.keep()
        task = self.workplace.runner.write(AgreePlan(client_id, form.collect()), self)
        task.done.connect(self._on_plan_agreed)
        task.failed.connect(self._on_plan_refused)

    def _show_step(self, *, is_read_back: bool) -> None:
        """The second step changes what the button says; the answers can still be changed."""
        self._is_read_back = is_read_back
        number = self._read_back.next_version if self._read_back is not None else 1
        theme = self.workplace.theme
        self._go_on.setDisabled(False)
        self._not_yet.setVisible(is_read_back)
        if is_read_back:
            self._go_on.setText(self.tr("Agree version {number}").format(number=number))
            self._last.setText(
                self.tr("Version {number} is then fixed. Changes make the next version.").format(
                    number=number
                )
            )
        else:
            self._go_on.setText(self.tr("Read back"))
            self._last.setText(self.tr("Read the plan out. Ask about every goal."))
        theme.set_icon(self._go_on, "handshake" if is_read_back else "record_voice_over", "on_accent")

    def _name_goals_without_answer(self, goals: Sequence[str]) -> None:
        if goals:
            language = self.workplace.wording.language
            named = [quoted(shortened(goal, _GOAL_LETTERS), language) for goal in goals[:_GOALS_NAMED]]
            more = ["…"] if len(goals) > _GOALS_NAMED else []
            text = self.tr("There is no answer yet to: {goals}")
            self._last.setText(text.format(goals=", ".join([*named, *more])))

    def _review(self, plan: PlanSnapshot) -> str:
        if plan.review_on is None:
            return ""
        day = self.workplace.wording.day(plan.review_on)
        return self.tr("We look at it again on {date}").format(date=day)

    def _typing(self) -> dict[str, Any]:
        return self._form.typing() if self._form is not None else {}

    @Slot(object)
    def _on_read_back_found(self, read_back: ReadBack) -> None:
        kept = self._form.typing() if self._form is not None else None
        place, plan = self.workplace, read_back.snapshot
        name = plan.person.called_name
        self._read_back = read_back
        self._head.say(
            self.tr("{name}, is this our plan?").format(name=name),
            " · ".join(filter(None, (place.wording.kind_of_plan(plan.kind), self._review(plan)))) or " ",
        )
        if not plan.goals:
            text = self.tr("Write down at least one goal first.")
            self._state.show_empty(self.tr("There is no goal to agree on yet."), text)
            self._go_on.setDisabled(True)
            return
        self._meeting = NextMeetingCard(place, read_back.client_id)
        self._meeting.read()
        settings = GoalSettings(place.theme, place.wording, name, place.office.today)
        form = AgreementForm(settings, read_back, self._meeting)
        if kept is not None:
            form.show_typing(kept)
        elif read_back.typing is not None:
            form.show_typing(read_back.typing.body)
            self.noticed.emit(Notice(self.tr("The answers given before are back. Nothing is agreed yet.")))
        form.edited.connect(self._keeper.touch)
        form.answered.connect(self._on_form_answered)
        self._form = form
        self._area.show_content(form)
        self._state.show_content()
        self._show_step(is_read_back=False)
        self._area.setFocus()

    @Slot(object)
    def _on_read_back_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))
        self._go_on.setDisabled(True)

    @Slot()
    def _on_form_answered(self) -> None:
        self._show_step(is_read_back=False)

    @Slot()
    def _on_large_activated(self) -> None:
        """F2, as in the plan editor: whoever sees it differently may type it in themselves."""
        field = self._form.own_words_in_focus() if self._form is not None else None
        if field is not None:
            LargeWords(self.workplace.theme, field, self.window())

    @Slot()
    def _on_not_yet_clicked(self) -> None:
        self._show_step(is_read_back=False)

    @Slot(object)
    def _on_plan_agreed(self, _: object) -> None:
        self._keeper.forget()
        self.noticed.emit(Notice(self.tr("The plan is agreed and saved."), "good"))
        self.finished.emit(Place("print", self.place.client_id))

    @Slot(object)
    def _on_plan_refused(self, error: CaseAppError) -> None:
        self.tell(error)
        # The draft may have moved on: show it as it is now, with the answers given so far.
        self.read()
