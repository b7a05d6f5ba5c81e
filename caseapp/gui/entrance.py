"""The way in: welcome, set-up with its recovery code, or the lock screen. Ends when a register is open."""

# long because: the way in is one story, and each of its steps is one slot.
from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.gate import Face, Gate, SetUpAnswers, Unlocked
from caseapp.gui.languages import Languages
from caseapp.gui.page_loading import PageLoading
from caseapp.gui.pages.lock_page import LockPage, UnlockWish
from caseapp.gui.pages.recovery_code_page import RecoveryCodePage
from caseapp.gui.pages.set_up_page import SetUpPage
from caseapp.gui.pages.welcome_page import WelcomePage
from caseapp.gui.people_columns import PeopleColumns
from caseapp.gui.second_place import SecondPlace
from caseapp.gui.single_window import SingleWindow
from caseapp.gui.system_events import SystemEvents
from caseapp.gui.task_runner import TaskRunner
from caseapp.gui.theme.theme import Theme
from caseapp.policy import Policy

if TYPE_CHECKING:
    from caseapp.usecases.backup_trial import RestoreWish


@dataclass(frozen=True)
class Parts:
    """What the composition root hands to the window."""

    runner: TaskRunner
    theme: Theme
    gate: Gate
    languages: Languages
    single_window: SingleWindow
    policy: Policy
    system_events: SystemEvents
    second_place: SecondPlace
    people_columns: PeopleColumns


class Entrance(QStackedWidget):
    """Shows a first guess at once and corrects it when the key file was read."""

    register_opened = Signal(object)
    """Somebody unlocked (``Unlocked``)."""

    loaded = Signal()
    """Everything that unlocking needs is loaded."""

    def __init__(self, parts: Parts, parent: QWidget | None = None, *, is_start: bool = True) -> None:
        """``is_start`` is false after locking, when nothing but the passphrase opens."""
        super().__init__(parent)
        self._parts = parts
        self._is_start = is_start
        self._face: Face | None = None
        self._answers: SetUpAnswers | None = None
        self._held: CaseAppError | None = None
        if parts.gate.looks_new:
            self._show_welcome()
        else:
            self._show_lock()

    def look(self) -> None:
        """Read the key file and load what unlocking needs in a worker, then the pages bit by bit."""
        self._check_place()
        self._read_face()
        pages = PageLoading(self)
        pages.ended.connect(self.loaded)
        self._parts.runner.work(self._parts.gate.load, self).done.connect(pages.begin)

    def _read_face(self) -> None:
        task = self._parts.runner.work(self._parts.gate.face, self)
        task.done.connect(self._on_face_read)
        task.failed.connect(self._on_face_failed)

    def restore(self, wish: RestoreWish) -> None:
        """Put a backup in place of the closed register, then read the key file that came with it."""
        task = self._parts.runner.work(partial(self._parts.gate.restore, wish), self)
        task.failed.connect(self.tell)
        page = self.currentWidget()
        if isinstance(page, LockPage):
            page.show_restoring()
            task.done.connect(page.show_restored)
        # One after the other: the key file is read when the new one is there.
        self.look()

    def _show(self, screen: QWidget) -> None:
        before = self.currentWidget()
        self.addWidget(screen)
        self.setCurrentWidget(screen)
        if before is not None:
            self._parts.runner.drop(before)
            self.removeWidget(before)
            before.deleteLater()

    def _show_welcome(self) -> None:
        page = WelcomePage(self._parts.theme, self._parts.languages.current)
        page.language_chosen.connect(self._on_page_language_chosen)
        page.begin_requested.connect(self._on_welcome_begin_requested)
        page.example_requested.connect(self._on_welcome_example_requested)
        page.check_requested.connect(self._check_place)
        self._show(page)

    def _show_lock(self) -> None:
        page = LockPage(self._parts.theme, self._parts.languages.current, self._face, self._parts.gate.clock)
        page.language_chosen.connect(self._on_page_language_chosen)
        page.unlock_requested.connect(self._on_lock_unlock_requested)
        page.quick.asked.connect(self._on_lock_quick_asked)
        self._show(page)
        if self._held is not None:
            page.show_held(self._held)

    def show_held(self, error: CaseAppError) -> None:
        """The register could not be closed because of ``error``; its typing is kept."""
        self._held = error
        page = self.currentWidget()
        if isinstance(page, LockPage):
            page.show_held(error)

    @Slot()
    def _check_place(self) -> None:
        page = self.currentWidget()
        if isinstance(page, WelcomePage):
            task = self._parts.runner.work(self._parts.gate.check_place, page)
            task.done.connect(page.show_ready)
            task.failed.connect(page.show_error)

    @Slot(object)
    def _on_face_read(self, face: Face | None) -> None:
        if face is not None and not self._is_start:
            face = replace(face, quick_holders=frozenset())
        self._face = face
        page = self.currentWidget()
        if isinstance(page, LockPage) and face is not None:
            page.show_face(face)
        elif isinstance(page, WelcomePage | SetUpPage) and face is not None:
            self._show_lock()
        elif isinstance(page, LockPage):
            self._show_welcome()
            self._check_place()

    @Slot(object)
    def _on_face_failed(self, error: CaseAppError) -> None:
        if not isinstance(self.currentWidget(), LockPage):
            self._show_lock()
        self.tell(error)

    @Slot(str)
    def _on_page_language_chosen(self, language: str) -> None:
        self._parts.languages.use(language)
        if isinstance(self.currentWidget(), WelcomePage):
            self._show_welcome()
            self._check_place()
        else:
            self._show_lock()
            self._read_face()

    @Slot()
    def _on_welcome_begin_requested(self) -> None:
        import getpass  # late: nobody is asked on other days

        page = SetUpPage(self._parts.theme, self._parts.languages.current, getpass.getuser())
        page.begun.connect(self._on_set_up_begun)
        page.back_requested.connect(self._on_set_up_back_requested)
        if self._answers is not None:
            page.take_over(self._answers)
        self._show(page)

    @Slot(object)
    def _on_set_up_back_requested(self, typed: SetUpAnswers) -> None:
        self._answers = typed
        self._show_welcome()
        self._check_place()

    @Slot()
    def _on_welcome_example_requested(self) -> None:
        task = self._parts.runner.long_work(self._parts.gate.look_around, self)
        page = self.currentWidget()
        if isinstance(page, WelcomePage):
            page.set_making(is_making=True)
            task.progressed.connect(page.show_progress)
            page.example_cancelled.connect(task.stop)
        task.done.connect(self._on_example_made)
        task.failed.connect(self.tell)

    @Slot(object)
    def _on_example_made(self, opened: Unlocked | None) -> None:
        page = self.currentWidget()
        if opened is not None:
            self.register_opened.emit(opened)
        elif isinstance(page, WelcomePage):
            page.set_making(is_making=False)

    @Slot(object)
    def _on_set_up_begun(self, answers: SetUpAnswers) -> None:
        self._answers = answers
        page = self.currentWidget()
        if isinstance(page, SetUpPage):
            page.set_working(is_working=True)
        task = self._parts.runner.work(partial(self._parts.gate.create, answers), self)
        task.done.connect(self._on_workspace_created)
        task.failed.connect(self.tell)

    @Slot(object)
    def _on_workspace_created(self, code: str) -> None:
        page = RecoveryCodePage(self._parts.theme, code)
        page.written_down.connect(self._on_code_written_down)
        self._show(page)

    @Slot()
    def _on_code_written_down(self) -> None:
        answers, self._answers = self._answers, None
        if answers is None:
            return
        self._face = Face(answers.office_name, ())
        task = self._parts.runner.work(partial(self._parts.gate.unlock, answers.passphrase, None), self)
        task.done.connect(self.register_opened)
        task.failed.connect(self._on_face_failed)

    @Slot(object)
    def _on_lock_unlock_requested(self, wish: UnlockWish) -> None:
        gate = self._parts.gate
        call = partial(gate.unlock, wish.passphrase, wish.staff_id)
        if wish.secret and wish.staff_id is not None:
            call = partial(gate.unlock_quickly, wish.secret, wish.staff_id)
        elif wish.recovery_code:
            call = partial(gate.recover, wish.recovery_code, wish.passphrase, wish.staff_id)
        task = self._parts.runner.work(call, self)
        task.done.connect(self.register_opened)
        task.failed.connect(self.tell)

    @Slot()
    def _on_lock_quick_asked(self) -> None:
        page = self.currentWidget()
        if isinstance(page, LockPage) and (staff_id := page.chosen_staff()) is not None:
            task = self._parts.runner.aside(partial(self._parts.gate.quick_secret, staff_id), page)
            task.done.connect(page.quick.take)
            task.failed.connect(page.quick.take_nothing)

    @Slot(object)
    def tell(self, error: CaseAppError) -> None:
        """Say on the screen that is shown what went wrong."""
        page = self.currentWidget()
        if isinstance(page, SetUpPage):
            page.set_working(is_working=False)
            page.show_error(error)
        elif isinstance(page, LockPage | WelcomePage):
            page.show_error(error)
