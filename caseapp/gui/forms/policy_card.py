"""What the administrator of this computer decided for everybody, and what is wrong with their file."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.texts import translated
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import card, label
from caseapp.policy import Policy


class PolicyCard(QWidget):
    """To read only: what stands here is changed in the file, and not by the program."""

    def __init__(self, policy: Policy) -> None:
        super().__init__()
        self.setObjectName("policy_card")
        self._policy = policy
        frame, inside = card(spacing=SMALL_GAP)
        inside.addWidget(label(self.tr("Decided for this computer"), "heading"))
        if policy.is_refused:
            unusable = self.tr(
                "The administrator's file cannot be used. Until it is corrected the strictest rules hold. "
                "You can go on working; nothing is lost."
            )
            inside.addWidget(label(unusable, "text", "late"))
        for problem in policy.problems:
            inside.addWidget(label(problem.text(translated), "text", "late"))
        for rule in self._rules():
            inside.addWidget(label(rule))
        if policy.file is not None:
            about = self.tr("From the administrator's file: {file}").format(file=policy.file)
            inside.addWidget(label(about, "small", "soft"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _rules(self) -> Iterator[str]:
        policy = self._policy
        if policy.lock_after_minutes is not None:
            yield self.tr(
                "After %n minutes without a key or the mouse, caseapp locks.", "", policy.lock_after_minutes
            )
        if policy.quick_unlock is not None:
            yield (
                self.tr("Everybody may switch on quick unlock for themselves.")
                if policy.quick_unlock
                else self.tr("Quick unlock is switched off for everybody.")
            )
        if policy.backup_folder is not None:
            yield self.tr("Backups go to {folder}.").format(folder=policy.backup_folder)
        if policy.update_check is not None:
            yield (
                self.tr("caseapp may look for updates of itself.")
                if policy.update_check
                else self.tr("caseapp never looks for updates of itself.")
            )
        if policy.file is None:
            yield self.tr("Nothing. The office and everybody in it choose for themselves.")
