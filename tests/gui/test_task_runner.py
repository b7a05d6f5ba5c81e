"""Work goes to workers, answers come back on the GUI thread, and nothing is swallowed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.errors import CaseAppError, DiskFullError, UnexpectedError
from caseapp.gui.task_runner import TaskRunner
from caseapp.log import EventLog
from caseapp.usecases.bulk import Progress, Stop
from caseapp.usecases.client import AddClient, FindClients
from caseapp.usecases.lanes import Lanes
from tests.builders import FixedClock, open_made

NAME = "Marzipanowa"


class Owner(QObject):
    """Whoever asks; notes on which thread the answer came."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.threads: list[QThread] = []

    @Slot(object)
    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path) -> Iterator[TaskRunner]:
    made = TaskRunner(EventLog(tmp_path / "caseapp.log", FixedClock()))
    yield made
    made.close()


def test_that_answers_come_on_the_gui_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    owner = Owner()
    task = runner.work(threading.get_ident, owner)
    task.done.connect(owner.take)
    qtbot.waitUntil(lambda: bool(owner.answers))
    assert owner.answers[0] != threading.get_ident()
    assert owner.threads == [QApplication.instance().thread()]  # type: ignore[union-attr]


def test_that_a_task_connected_after_it_ended_still_reports(runner: TaskRunner, qtbot: QtBot) -> None:
    owner, ended = Owner(), threading.Event()
    task = runner.work(ended.set, owner)
    assert ended.wait(10)
    with qtbot.waitSignal(task.done):
        task.done.connect(owner.take)


def test_that_an_answer_for_a_closed_page_is_dropped(runner: TaskRunner, qtbot: QtBot) -> None:
    owner, go = Owner(), threading.Event()
    kept: list[object] = []
    task = runner.work(lambda: go.wait(10), owner)
    task.done.connect(kept.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    go.set()
    with qtbot.waitSignal(runner.work(int, runner).done):
        pass
    assert kept == []


def test_that_an_answer_for_a_page_that_was_left_is_dropped(runner: TaskRunner, qtbot: QtBot) -> None:
    page, part, go = Owner(), Owner(), threading.Event()
    part.setParent(page)
    runner.work(lambda: go.wait(10), part).done.connect(part.take)
    runner.drop(page)
    go.set()
    with qtbot.waitSignal(runner.work(int, runner).done):
        pass
    assert part.answers == []


def test_that_a_failed_write_of_a_page_that_was_left_is_told_all_the_same(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    page = Owner()
    runner.work(_refuse, page).failed.connect(page.take)
    runner.drop(page)
    with qtbot.waitSignal(runner.failed):
        pass
    assert page.answers == []


def test_that_a_refusal_reaches_whoever_listens_and_nobody_else(runner: TaskRunner, qtbot: QtBot) -> None:
    owner, others = Owner(), Owner()
    runner.failed.connect(others.take)
    task = runner.work(_refuse, owner)
    task.failed.connect(owner.take)
    qtbot.waitUntil(lambda: bool(owner.answers))
    assert isinstance(owner.answers[0], DiskFullError)
    assert others.answers == []


def test_that_a_refusal_nobody_listens_to_is_told_to_the_window(runner: TaskRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.failed) as told:
        runner.work(_refuse, runner)
    assert isinstance(told.args[0], DiskFullError)


def test_that_a_fault_is_logged_without_its_words_and_said_as_unexpected(
    runner: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(runner.failed) as told:
        runner.work(_break, runner)
    assert isinstance(told.args[0], UnexpectedError)
    log = (tmp_path / "caseapp.log").read_text()
    assert "ValueError" in log
    assert NAME not in log


def test_that_something_long_is_shown_as_under_way(runner: TaskRunner, qtbot: QtBot) -> None:
    go = threading.Event()
    with qtbot.waitSignal(runner.busy_changed) as begun:
        runner.work(lambda: go.wait(20), runner)
    assert begun.args == [True]
    with qtbot.waitSignal(runner.busy_changed) as ended:
        go.set()
    assert ended.args == [False]


def test_that_a_command_tells_everybody_what_changed(
    runner: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_made(tmp_path) as opened:
        lanes = Lanes(opened.register, opened.executor)
        runner.attach(lanes)
        with qtbot.waitSignal(runner.changed) as told:
            runner.write(AddClient({"called_name": NAME}), runner)
        assert told.args[0].concerns("client")
        lanes.close()


def test_that_of_quick_questions_the_last_is_answered_and_no_other_complains(
    runner: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    owner, complaints = Owner(), Owner()
    runner.failed.connect(complaints.take)
    with open_made(tmp_path) as opened:
        lanes = Lanes(opened.register, opened.executor)
        runner.attach(lanes)
        tasks = [runner.read(FindClients(NAME[:end]), owner, "people") for end in range(1, len(NAME))]
        with qtbot.waitSignal(tasks[-1].done):
            pass
        assert complaints.answers == []
        lanes.close()


def test_that_without_a_register_a_question_is_refused(runner: TaskRunner) -> None:
    with pytest.raises(CaseAppError):
        runner.read(FindClients(), runner)


def _refuse() -> None:
    raise DiskFullError


def _break() -> None:
    raise ValueError(NAME)


def test_that_long_work_says_on_the_gui_thread_how_far_it_is(runner: TaskRunner, qtbot: QtBot) -> None:
    owner, listener = Owner(), Owner()

    def count_to_three(progress: Progress, _: Stop) -> str:
        for number in (1, 2, 3):
            progress(number, 3)
        return "there"

    task = runner.long_work(count_to_three, owner)
    task.progressed.connect(listener.take)
    task.done.connect(owner.take)
    qtbot.waitUntil(lambda: owner.answers == ["there"])
    assert listener.answers == [(1, 3), (2, 3), (3, 3)]
    assert {*listener.threads} == {QThread.currentThread()}


def test_that_long_work_ends_when_it_is_asked_to_and_when_the_program_ends(
    qapp: QApplication, qtbot: QtBot
) -> None:
    runner, owner, stopped = TaskRunner(), Owner(), []

    def wait_for_stop(_: Progress, stop: Stop) -> None:
        while not stop():
            threading.Event().wait(0.001)
        stopped.append(True)

    task = runner.long_work(wait_for_stop, owner)
    with qtbot.waitSignal(task.done):
        task.stop()
    runner.long_work(wait_for_stop, owner)
    runner.close()
    assert stopped == [True, True]


def test_that_what_waits_aside_for_ever_keeps_neither_work_nor_the_end_waiting(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    owner, go = Owner(), threading.Event()
    busy: list[bool] = []
    runner.busy_changed.connect(busy.append)
    runner.aside(go.wait, owner).done.connect(owner.take)
    with qtbot.waitSignal(runner.work(int, runner).done):
        pass
    runner.close()
    assert owner.answers == []
    assert busy == []
    go.set()
    qtbot.waitUntil(lambda: owner.answers == [True])
    assert owner.threads == [QApplication.instance().thread()]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("fault", "told"), [(DiskFullError(), DiskFullError), (KeyError(NAME), UnexpectedError)]
)
def test_that_a_fault_aside_reaches_whoever_asked(
    runner: TaskRunner, qtbot: QtBot, tmp_path: Path, fault: Exception, told: type[CaseAppError]
) -> None:
    def fail() -> None:
        raise fault

    owner = Owner()
    runner.aside(fail, owner).failed.connect(owner.take)
    qtbot.waitUntil(lambda: bool(owner.answers))
    assert isinstance(owner.answers[0], told)
    log = tmp_path / "caseapp.log"
    assert log.exists() == (told is UnexpectedError)
    assert not log.exists() or NAME not in log.read_text(encoding="utf-8")


def test_that_a_fault_aside_of_a_page_that_was_left_is_told_to_nobody(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    def fail() -> None:
        go.wait(10)
        raise DiskFullError

    page, go = Owner(), threading.Event()
    told: list[object] = []
    runner.failed.connect(told.append)
    runner.aside(fail, page)
    runner.drop(page)
    go.set()
    qtbot.waitUntil(lambda: not runner._pending)
    assert told == []
