"""The part of the person's form about target groups: special data, shown only to whoever wants to look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.client_section import ClientSection
from caseapp.gui.pages.page import Workplace
from caseapp.gui.widgets.basics import label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.code_chips import CodeChips
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.special_data import TARGET_GROUPS, LookAtTargetGroups


class GroupsSection(ClientSection):
    """Nothing on the screen tells whether there are any before the look is recorded."""

    refused = Signal(object)
    """The look could not be recorded (``CaseAppError``), so nothing is shown."""

    def __init__(self, workplace: Workplace, client_id: UUID | None) -> None:
        super().__init__(workplace)
        self._client_id = client_id
        self._groups: list[dict[str, Any]] = []
        self._chips: CodeChips | None = None
        self._first = ChoiceBox()
        self._first_field = FormField(workplace.theme, self.tr("Comes first"), self._first)
        self._first.setObjectName("target_groups.first")
        self._is_recorded = client_id is None
        self._is_asking = False
        self._inside = self.add_fold(self.tr("Target groups (special data)"), "more_groups", is_heading=True)
        inside = self.tr("Never on a print. That somebody looked is recorded.")
        if client_id is None:
            # Of somebody who is new there is nothing to look at.
            inside = self.tr("Never on a print.")
        self._inside.addWidget(label(inside, "small", "soft"))
        self.folds[0].opened.connect(self._on_fold_opened)
        self._first.activated.connect(self._on_first_activated)
        self.watch()

    def entries(self) -> dict[str, Any]:
        """The groups, also while they are hidden."""
        return {TARGET_GROUPS: [dict(group) for group in self._groups]}

    def show_entries(self, entries: Mapping[str, Any]) -> None:
        """Know the groups; they are shown only after a look."""
        self._groups = [dict(group) for group in entries[TARGET_GROUPS]]
        if self._chips is not None:
            self._show_groups(self._chips)

    def summaries(self) -> Iterator[str]:
        """What opening means; nothing of what is inside."""
        yield self.tr("Hidden until you open them. Each look is recorded.")

    def show_problem(self, path: str, text: str) -> QWidget | None:
        """All are said where one comes first: the rest are words to choose."""
        if not path.startswith(TARGET_GROUPS):
            return None
        self.folds[0].open()
        self._first_field.set_problem(text)
        return self._first

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        self._first_field.set_problem("")

    def _build(self) -> CodeChips:
        chips = self._chips = CodeChips(self.workplace.wording.choices("target_group"), TARGET_GROUPS)
        self._inside.addWidget(chips)
        self._inside.addWidget(FieldGrid([self._first_field], most=2))
        chips.edited.connect(self._on_chips_edited)
        self.order_changed.emit()
        return chips

    def _show_groups(self, chips: CodeChips) -> None:
        codes = [group["code"] for group in self._groups]
        chips.set_codes(codes)
        first = next((group["code"] for group in self._groups if group["is_primary"]), "")
        self._first.clear()
        wording = self.workplace.wording
        self._first.addItem(self.tr("None in particular"), "")
        for code in codes:
            self._first.addItem(wording.label("target_group", code), code)
        self._first.set_code(first)
        self._first_field.setVisible(len(codes) > 1 or bool(first))

    def _choose(self, codes: Sequence[str]) -> None:
        """Those that stay keep their place and their mark; new ones follow."""
        kept = [group for group in self._groups if group["code"] in codes]
        known = {group["code"] for group in kept}
        fresh = [{"id": "", "code": code, "is_primary": False} for code in codes if code not in known]
        self._groups = [*kept, *fresh]

    @Slot()
    def _on_fold_opened(self) -> None:
        if self._is_recorded or self._client_id is None:
            self._show_groups(self._chips or self._build())
            return
        self.folds[0].close_again()
        if self._is_asking:
            return
        self._is_asking = True
        task = self.workplace.runner.write(LookAtTargetGroups(self._client_id), self)
        task.done.connect(self._on_look_recorded)
        task.failed.connect(self._on_look_refused)

    @Slot(object)
    def _on_look_recorded(self, _: object) -> None:
        self._is_asking, self._is_recorded = False, True
        self.folds[0].open()
        # The next time the fold is opened it is another look.
        self._is_recorded = False

    @Slot(object)
    def _on_look_refused(self, error: CaseAppError) -> None:
        self._is_asking = False
        self.refused.emit(error)

    @Slot()
    def _on_chips_edited(self) -> None:
        if self._chips is not None:
            self._choose(self._chips.codes())
            self._show_groups(self._chips)
            self.edited.emit()

    @Slot()
    def _on_first_activated(self) -> None:
        for group in self._groups:
            group["is_primary"] = group["code"] == self._first.code()
        self.edited.emit()
