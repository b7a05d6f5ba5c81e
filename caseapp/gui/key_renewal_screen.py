"""While the register is encrypted anew it is closed: what happens, then the new recovery code, then work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.gui.entrance import Parts
from caseapp.gui.pages.recovery_code_page import RecoveryCodePage
from caseapp.gui.pages.start_card import start_layout
from caseapp.gui.widgets.basics import label

if TYPE_CHECKING:
    from uuid import UUID


class KeyRenewalScreen(QStackedWidget):
    """Whatever becomes of it, the register opens afterwards, with the old key or with the new one."""

    register_opened = Signal(object)
    """The register is open again under its new key (``Unlocked``)."""
    failed = Signal(object)
    """It is closed, and why (``CaseAppError``)."""

    def __init__(self, parts: Parts, passphrase: str, staff_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._passphrase = passphrase
        self._staff_id = staff_id
        self.addWidget(self._working())

    def _working(self) -> QWidget:
        page = QWidget()
        foot = self.tr("If the power fails now, the register opens as before or with its new key.")
        _, inside = start_layout(page, self.tr("The register gets its new key"), foot)
        said = label(self.tr("One moment. A large register takes some minutes. Please leave caseapp open."))
        said.setObjectName("renewing_key")
        inside.addWidget(said)
        return page

    @property
    def is_working(self) -> bool:
        """Until there is a code to write down, or a failure: who closed the window now would never see it."""
        return self.count() == 1

    def begin(self) -> None:
        """As soon as everything typed is on the disk and the register closed: workers take turns."""
        call = partial(self._parts.gate.renew_key, self._passphrase, self._staff_id)
        task = self._parts.runner.work(call, self)
        task.done.connect(self._on_key_renewed)
        task.failed.connect(self.failed)

    @Slot(object)
    def _on_key_renewed(self, code: str) -> None:
        page = RecoveryCodePage(self._parts.theme, code)
        page.written_down.connect(self._on_code_written_down)
        self.addWidget(page)
        self.setCurrentWidget(page)

    @Slot()
    def _on_code_written_down(self) -> None:
        call = partial(self._parts.gate.unlock, self._passphrase, self._staff_id)
        task = self._parts.runner.work(call, self)
        task.done.connect(self.register_opened)
        task.failed.connect(self.failed)
