"""Looking at an example from the first screen: marked everywhere, nothing kept, nothing real touched."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from caseapp.errors import WorkspaceExistsError
from caseapp.paths import Workspace
from caseapp.security.key_derivation import LEAST_ALLOWED
from caseapp.usecases.example import ExampleSize, create_example
from caseapp.usecases.example_visit import begin_visit, remove_example
from tests import window_story as story
from tests.builders import PASSPHRASE, FixedClock
from tests.gui.conftest import running
from tests.gui.screen_checks import clipped_texts, sideways_overflow, unnamed_controls
from tests.window_driver import Driver, settle, wait_until

WORDS = "Example: all people here are invented. Nothing you enter here is kept."


def _look_around(driver: Driver) -> None:
    driver.click("look_at_example")
    story.go_to_people(driver)


def _nothing_left(folder: Path) -> bool:
    return not (folder / "workspace-example").exists() and not (folder / "workspace").exists()


def test_that_an_example_is_marked_on_every_screen_and_leaves_nothing_behind(
    new_program: Driver, tmp_path: Path
) -> None:
    _look_around(new_program)
    words = new_program.see("example_words", QLabel)
    assert words.text() == WORDS
    new_program.press(Qt.Key.Key_Return)
    new_program.see("section_plan")
    assert new_program.see("example_words") is words
    new_program.ctrl(Qt.Key.Key_N)
    new_program.see("called_name")
    assert new_program.see("example_words") is words
    assert not new_program.all("lock")
    new_program.click("leave_example")
    new_program.see("begin")
    wait_until(lambda: _nothing_left(tmp_path), "the example is gone")
    assert not new_program.all("example_strip")


def test_that_an_example_with_a_passphrase_is_marked_too_and_stays(
    qapp: QApplication, tmp_path: Path
) -> None:
    workspace = Workspace(tmp_path / "workspace")
    create_example(workspace, PASSPHRASE, FixedClock(), ExampleSize(clients=1), kdf=LEAST_ALLOWED)
    for driver in running(Driver.start(tmp_path)):
        story.unlock(driver, PASSPHRASE)
        assert driver.see("example_words", QLabel).text() == "Example: all people here are invented."
        driver.click("leave_example")
        driver.see("unlock")
    assert workspace.register.exists()


@pytest.mark.parametrize("size", [(1280, 800), (800, 560)])
def test_that_the_first_screens_and_the_strip_can_be_read_in_large_type(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    for driver in running(Driver.start(tmp_path, "de")):
        driver.window.resize(*size)
        driver.program.parts.theme.set_text_percent(160)
        driver.click("look_at_example")
        driver.see("cancel_example")
        settle()
        assert not clipped_texts(driver.window)
        story.go_to_people(driver)
        settle()
        strip = driver.see("example_strip")
        assert not [*clipped_texts(strip), *unnamed_controls(strip), *sideways_overflow(strip)]
        driver.program.parts.theme.set_text_percent(100)


def test_that_after_an_example_one_begins_in_earnest(new_program: Driver) -> None:
    _look_around(new_program)
    new_program.click("leave_example")
    story.set_up(new_program)
    assert not new_program.all("example_strip")
    story.enter_person(new_program)
    assert new_program.all("lock")


def test_that_cancelling_leaves_nothing_behind(new_program: Driver, tmp_path: Path) -> None:
    new_program.click("look_at_example")
    new_program.click("cancel_example")
    wait_until(lambda: new_program.see("begin").isEnabled(), "one can choose again")
    assert _nothing_left(tmp_path)
    assert new_program.see("look_at_example").isEnabled()


@pytest.mark.parametrize("is_open", [False, True])
def test_that_closing_the_window_leaves_nothing_behind(
    qapp: QApplication, tmp_path: Path, is_open: bool
) -> None:
    for driver in running(Driver.start(tmp_path)):
        driver.click("look_at_example")
        driver.see("today" if is_open else "cancel_example")
    assert _nothing_left(tmp_path)


def test_that_an_example_of_a_killed_window_is_removed_at_the_next_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    killed = begin_visit(Workspace(tmp_path / "workspace"), FixedClock(), lambda *_: None, lambda: False)
    assert killed is not None
    killed.lanes.close()
    killed.opened.close()
    killed.lock.release()
    for driver in running(Driver.start(tmp_path)):
        wait_until(lambda: _nothing_left(tmp_path), "the example is gone")
        assert driver.all("begin")


def test_that_a_folder_of_somebody_else_is_never_removed(new_program: Driver, tmp_path: Path) -> None:
    own = tmp_path / "workspace-example"
    own.mkdir()
    (own / "register.db").write_bytes(b"somebody's work")
    with pytest.raises(WorkspaceExistsError):
        remove_example(Workspace(tmp_path / "workspace"), FixedClock())
    new_program.click("look_at_example")
    new_program.wait_for_text("It was left as it is")
    assert [file.name for file in own.iterdir()] == ["register.db"]
    own.joinpath("register.db").unlink()
    new_program.click("begin")
    wait_until(lambda: new_program.see("look_at_example").isEnabled(), "one can choose again")
