"""The composition root of the window: builds everything once and hands it to constructors."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from caseapp import __version__
from caseapp.errors import CaseAppError
from caseapp.gui.entrance import Parts
from caseapp.gui.fault_dialog import FaultReporter
from caseapp.gui.garbage import GarbageCollection
from caseapp.gui.gate import Gate
from caseapp.gui.languages import Languages
from caseapp.gui.main_window import MainWindow
from caseapp.gui.people_columns import PeopleColumns
from caseapp.gui.second_place import SecondPlace
from caseapp.gui.single_window import SingleWindow, first_window_came_forward
from caseapp.gui.system_events import SystemEvents
from caseapp.gui.task_runner import TaskRunner
from caseapp.gui.theme.theme import Theme
from caseapp.i18n import default_language
from caseapp.log import Event, EventLog
from caseapp.paths import Workspace, policy_file, window_settings_file
from caseapp.policy import read_policy
from caseapp.settings import load_window_settings, save_window_settings


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Program:
    """The running program's parts, for whoever ends it or tests it."""

    application: QApplication
    window: MainWindow
    parts: Parts
    settings_file: Path
    garbage: GarbageCollection

    def run(self) -> int:
        """Show the window until it is closed; 0 when all went well."""
        self.window.show()
        status = self.application.exec()
        self.end()
        return status

    def remember(self) -> None:
        """Keep for the next start how the window looks and speaks."""
        settings = replace(
            load_window_settings(self.settings_file),
            language=self.parts.languages.current,
            theme=self.parts.theme.choice,
            text_percent=self.parts.theme.text_percent,
            geometry=bytes(self.window.saveGeometry().toBase64().data()).decode(),
        )
        # How the window looked is worth no complaint on the way out.
        with contextlib.suppress(CaseAppError):
            save_window_settings(self.settings_file, settings)

    def end(self) -> None:
        """Wait for what is under way and leave nothing behind but the settings."""
        self.parts.runner.close()
        self.remember()
        # Here and now, while there is an application: at Python's exit the order would be left to chance.
        delete(self.window)
        self.parts.theme.close()
        self.garbage.stop()


def build_program(
    workspace: Workspace,
    language: str | None,
    settings_file: Path,
    arguments: list[str] | None = None,
    policy_path: Path | None = None,
    clock: Callable[[], datetime] | None = None,
) -> Program:
    """Everything wired, nothing shown yet. Only tests have a policy elsewhere and a clock of their own."""
    application = _application(arguments or ["caseapp"])
    garbage = GarbageCollection(application)
    settings = load_window_settings(settings_file)
    languages = Languages(application, language or settings.language or default_language())
    log = EventLog(workspace.log, _now)
    runner = TaskRunner(log, application)
    policy = read_policy(policy_path or policy_file())
    parts = Parts(
        runner,
        Theme(application, settings.theme, settings.text_percent),
        Gate(workspace, clock or _now, policy),
        languages,
        SingleWindow(workspace.folder, application),
        policy,
        SystemEvents(runner, application),
        SecondPlace(settings_file, settings.backup_folder, policy.backup_folder),
        PeopleColumns(settings_file, settings.people_columns),
    )
    _report_faults(log, application)
    window = MainWindow(parts)
    if settings.geometry:
        window.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
    window.loaded.connect(garbage.spare_what_stays)
    window.loaded.connect(parts.system_events.begin, Qt.ConnectionType.SingleShotConnection)
    window.locked.connect(garbage.collect_pages)
    return Program(application, window, parts, settings_file, garbage)


def run_window(workspace: Workspace, language: str | None) -> int:
    """Open the window on ``workspace`` and wait until it is closed; the status for the command line.

    When there is one already, it comes forward instead and nothing is opened here.
    """
    _application(["caseapp"])
    if first_window_came_forward(workspace.folder):
        return 0
    return build_program(workspace, language, window_settings_file()).run()


def _application(arguments: list[str]) -> QApplication:
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    # Named here: asking QApplication.setStyle makes the binding build all of QStyle, a tenth of the start.
    application = QApplication([*arguments, "-style", "fusion"])
    application.setApplicationName("caseapp")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("caseapp")
    return application


def _report_faults(log: EventLog, application: QApplication) -> None:
    """The last resort: a fault in a slot is logged without any words of a person, and the window says so."""
    reporter = FaultReporter(application)

    def on_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.record(Event.WINDOW_FAULT, error=error.with_traceback(trace))
        reporter.fault_happened.emit()

    def on_thread_fault(fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            on_fault(fault.exc_type, fault.exc_value, fault.exc_traceback)

    sys.excepthook = on_fault
    threading.excepthook = on_thread_fault
