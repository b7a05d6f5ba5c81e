"""Switching quick unlock on and off, step by step: passphrase, keyring, key file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.errors import CaseAppError, QuickUnlockUnavailableError
from caseapp.gui.pages.page import Workplace
from caseapp.usecases.quick_unlock import (
    PrepareQuickUnlock,
    QuickKey,
    SwitchOffQuickUnlock,
    SwitchOnQuickUnlock,
    forget,
    keep,
)


class QuickUnlockSwitch(QObject):
    """The keyring comes before the key file: cut off in between, a key is left that opens nothing."""

    switched = Signal(object)
    """It is on (true) or off now."""
    refused = Signal(object)
    """Nothing was switched (``CaseAppError``)."""
    became_free = Signal()
    """The keyring has answered after ``stop``."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._policy = workplace.runner, workplace.policy
        self._passphrase = ""
        self._is_wanted = False
        self.is_asking_keyring = False

    def switch_on(self, passphrase: str) -> None:
        """Begin; ``switched`` or ``refused`` tells how it ended."""
        self._passphrase, self._is_wanted = passphrase, True
        task = self._runner.read(PrepareQuickUnlock(passphrase, self._policy), self)
        task.done.connect(self._on_prepared)
        task.failed.connect(self._on_refused)

    def switch_off(self, key: QuickKey) -> None:
        """The key file first: from then on whatever the keyring holds opens nothing."""
        self._key = key
        task = self._runner.write(SwitchOffQuickUnlock(), self)
        task.done.connect(self._on_switched_off)
        task.failed.connect(self._on_refused)

    def stop(self) -> None:
        """Do not wait for the keyring; it stays off."""
        self._is_wanted, self._passphrase = False, ""

    @Slot(object)
    def _on_prepared(self, key: QuickKey) -> None:
        if not self._is_wanted:
            return
        self._key, self.is_asking_keyring = key, True
        task = self._runner.aside(partial(keep, key), self)
        task.done.connect(self._on_kept)
        task.failed.connect(self._on_keyring_failed)

    @Slot()
    def _on_kept(self) -> None:
        self.is_asking_keyring = False
        if not self._is_wanted:
            self._runner.aside(partial(forget, self._key), self)
            self.became_free.emit()
            return
        command = SwitchOnQuickUnlock(self._passphrase, self._policy, self._key.secret)
        self._passphrase, self._key = "", replace(self._key, secret=b"")
        task = self._runner.write(command, self)
        task.done.connect(self._on_switched_on)
        task.failed.connect(self._on_refused)

    @Slot()
    def _on_keyring_failed(self) -> None:
        # Whatever it was: a keyring that fails in a way of its own is no fault of the program.
        self.is_asking_keyring = False
        if self._is_wanted:
            self._on_refused(QuickUnlockUnavailableError())
        else:
            self.became_free.emit()

    @Slot()
    def _on_switched_on(self) -> None:
        self._is_wanted = False
        self.switched.emit(True)

    @Slot()
    def _on_switched_off(self) -> None:
        self._runner.aside(partial(forget, self._key), self)
        self.switched.emit(False)

    @Slot(object)
    def _on_refused(self, error: CaseAppError) -> None:
        self.stop()
        self.refused.emit(error)
