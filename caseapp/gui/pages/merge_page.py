"""Make two records of one person one: choose the other, look at both, then do it in two steps."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.merge_chooser import MergeChooser
from caseapp.gui.forms.merge_form import MergeForm
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import SCROLL_BAR
from caseapp.gui.widgets.basics import button, column, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes
from caseapp.usecases.merge_people import GetMergePreview, MergePreview
from caseapp.usecases.near_people import FindOtherRecords, NearClient


class MergePage(Page):
    """Without an ``other_id`` it asks for the other record; nothing is changed before the second step."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._form: MergeForm | None = None
        self._preview: MergePreview | None = None
        self._is_second_step = False
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        self._back = button(self.tr("Back"), "plain", "back")
        self._go_on = button("", "main", "merge")
        self._not_yet = button(self.tr("Not yet"), "plain", "not_yet")
        self._last = label("", "text", "soft")
        self._last.setObjectName("last_step")
        self._head = PageHead(self._back)
        self._area = PageArea(QWidget())
        self._state = StateView(self.workplace.theme, self._area)
        for made in (self._go_on, self._not_yet, self._last):
            made.hide()

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)
        # Below each other: in large type the button needs the whole width.
        foot = column(self._last)
        foot.addLayout(FlowLayout(self._not_yet, self._go_on, last_at_right=True))
        foot.setContentsMargins(0, 0, SCROLL_BAR, 0)
        layout.addLayout(foot)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._go_on.clicked.connect(self.confirm)
        self._not_yet.clicked.connect(self._on_not_yet_clicked)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """Who may be the same, or both records as they are now."""
        client_id, other_id = self.place.client_id, self.place.other_id
        if client_id is None:
            return
        self._state.show_loading()
        runner = self.workplace.runner
        if other_id is None:
            task = runner.read(FindOtherRecords(self.workplace.people, client_id), self)
            task.done.connect(self._on_near_found)
        else:
            task = runner.read(GetMergePreview(client_id, other_id), self)
            task.done.connect(self._on_preview_read)
        task.failed.connect(self._on_read_failed)

    @Slot()
    def confirm(self) -> None:
        """Ctrl+Enter: first "check once more", then it is done."""
        if self._form is None or not self._go_on.isEnabled() or self._go_on.isHidden():
            return
        if not self._is_second_step:
            self._show_step(is_second=True)
            return
        self._go_on.setDisabled(True)
        task = self.workplace.runner.write(self._form.command(), self)
        task.done.connect(self._on_merged)
        task.failed.connect(self._on_merge_refused)

    def _show_step(self, *, is_second: bool) -> None:
        """The second step changes what the button says; the choices can still be changed."""
        if self._preview is None:
            return
        self._is_second_step = is_second
        stays, other = self._preview.stays.client.number, self._preview.other.client.number
        self._go_on.setDisabled(False)
        self._not_yet.setVisible(is_second)
        if is_second:
            text = self.tr("{other} then stands in {stays} and is no longer in the list.")
            self._go_on.setText(self.tr("Make the two one record"))
            self._last.setText(text.format(stays=stays, other=other))
        else:
            self._go_on.setText(self.tr("Go on"))
            self._last.setText(self.tr("Look whether these two are the same person."))
        self.workplace.theme.set_icon(self._go_on, "check" if is_second else "chevron_right", "on_accent")
        self._go_on.show()
        self._last.show()

    @Slot(object)
    def _on_near_found(self, near: tuple[NearClient, ...]) -> None:
        self._head.say(
            self.tr("Is somebody entered twice?"),
            self.tr("Two records of one person become one. You can part them again at any time."),
        )
        chooser = MergeChooser(self.workplace, near)
        chooser.chosen.connect(self._on_other_chosen)
        self._area.show_content(chooser)
        self._state.show_content()
        chooser.begin()

    @Slot(object)
    def _on_other_chosen(self, other_id: UUID) -> None:
        if other_id != self.place.client_id:
            self.place_requested.emit(replace(self.place, other_id=other_id))

    @Slot(object)
    def _on_preview_read(self, preview: MergePreview) -> None:
        self._preview = preview
        self._head.say(self.tr("Are these two the same person?"), " ")
        self._form = MergeForm(self.workplace.theme, self.workplace.wording, preview)
        self._form.edited.connect(self._on_form_edited)
        self._form.swapped.connect(self._on_form_swapped)
        self._area.show_content(self._form)
        self._state.show_content()
        self._show_step(is_second=False)
        self._area.setFocus()

    @Slot(object)
    def _on_read_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))
        for made in (self._go_on, self._not_yet, self._last):
            made.hide()

    @Slot()
    def _on_form_edited(self) -> None:
        self._show_step(is_second=False)

    @Slot()
    def _on_form_swapped(self) -> None:
        self.place = replace(self.place, client_id=self.place.other_id, other_id=self.place.client_id)
        self.place_changed.emit(self.place)
        self.read()

    @Slot()
    def _on_not_yet_clicked(self) -> None:
        self._show_step(is_second=False)

    @Slot(object)
    def _on_merged(self, changes: Changes) -> None:
        self.noticed.emit(Notice(self.tr("The two are one record now."), "good"))
        self.finished.emit(Place("client", changes.subject))

    @Slot(object)
    def _on_merge_refused(self, error: CaseAppError) -> None:
        self.tell(error)
        # Something may have moved on: show both as they are now.
        self.read()
