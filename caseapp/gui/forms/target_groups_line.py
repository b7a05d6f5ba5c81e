"""Target groups of a person: hidden, until somebody asks for them and that is on record."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.client_parts import ClientTargetGroup
from caseapp.errors import CaseAppError
from caseapp.gui.pages.page import Workplace
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.special_data import GetTargetGroups, LookAtTargetGroups


class TargetGroupsLine(QWidget):
    """Forgets what it showed as soon as it is hidden again or the page is read anew."""

    def __init__(self, workplace: Workplace, client_id: UUID) -> None:
        super().__init__()
        self._workplace = workplace
        self._client_id = client_id
        self._look = button(self.tr("Show target groups (is recorded)"), "quiet", "show_target_groups")
        workplace.theme.set_icon(self._look, "visibility")
        self._hide = button(self.tr("Hide target groups"), "quiet", "hide_target_groups")
        workplace.theme.set_icon(self._hide, "visibility_off")
        self._hide.hide()
        self._shown = label()
        self._shown.setObjectName("target_groups")
        self._shown.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY_GAP)
        layout.addWidget(self._shown)
        layout.addLayout(FlowLayout(self._look, self._hide))
        self._look.clicked.connect(self._on_look_clicked)
        self._hide.clicked.connect(self._on_hide_clicked)

    @Slot()
    def _on_look_clicked(self) -> None:
        self._look.setDisabled(True)
        task = self._workplace.runner.write(LookAtTargetGroups(self._client_id), self)
        task.done.connect(self._on_look_recorded)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_look_recorded(self, _: object) -> None:
        task = self._workplace.runner.read(GetTargetGroups(self._client_id), self)
        task.done.connect(self._on_groups_read)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_groups_read(self, groups: Sequence[ClientTargetGroup]) -> None:
        wording = self._workplace.wording
        names = []
        for group in sorted(groups, key=lambda group: not group.is_primary):
            name = wording.label("target_group", group.code)
            names.append(self.tr("{group} (first)").format(group=name) if group.is_primary else name)
        self._say("\n".join(names) or self.tr("No target group is written down."))
        self._show(is_shown=True)

    @Slot(object)
    def _on_failed(self, error: CaseAppError) -> None:
        text = error_text(error)
        self._say(f"{text.message} {text.advice}")
        self._shown.show()
        self._look.setEnabled(True)

    @Slot()
    def _on_hide_clicked(self) -> None:
        self._say("")
        self._show(is_shown=False)

    def _say(self, words: str) -> None:
        self._shown.setText(words)

    def _show(self, *, is_shown: bool) -> None:
        had_focus = self._look.hasFocus() or self._hide.hasFocus() or not self._look.isEnabled()
        self._shown.setVisible(is_shown)
        self._look.setEnabled(True)
        self._look.setVisible(not is_shown)
        self._hide.setVisible(is_shown)
        if had_focus:
            (self._hide if is_shown else self._look).setFocus(Qt.FocusReason.TabFocusReason)
