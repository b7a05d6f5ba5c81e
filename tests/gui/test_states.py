"""Content, empty, loading, error and not allowed: each page says in words what it shows and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from caseapp.errors import NoPlanError
from caseapp.gui.navigation import page_makers
from caseapp.gui.widgets.state_view import State
from caseapp.i18n import load_translate
from tests.gui.screen_checks import clipped_texts, sideways_overflow, unnamed_controls
from tests.page_states import FAULTS, PAGES, STATES, Stage
from tests.window_driver import wait_until


@pytest.fixture(params=["de", "da"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def stage(
    qapp: QApplication, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    # What is said while one waits is said at once: here nobody has to be spared a flicker.
    monkeypatch.setattr("caseapp.gui.widgets.state_view._PATIENCE_MS", 0)
    made = Stage.start(tmp_path, language)
    yield made
    made.driver.program.parts.theme.set_text_percent(100)
    made.driver.stop()


def test_that_no_page_is_forgotten() -> None:
    assert {page.split("/")[0] for page in PAGES} == page_makers().keys()


@pytest.mark.parametrize("percent", [100, pytest.param(200, marks=pytest.mark.slow)])
def test_that_each_state_of_each_page_can_be_read(stage: Stage, language: str, percent: int) -> None:
    stage.driver.program.parts.theme.set_text_percent(percent)
    window = stage.driver.window
    for page in PAGES:
        for state in STATES[page]:
            stage.show(page, state)
            faults = [*unnamed_controls(window), *clipped_texts(window), *sideways_overflow(window)]
            assert not faults, (page, state)
            if state is not State.CONTENT:
                assert stage.driver.see("state_title", QLabel).text() in _titles(state, language), page


def test_that_try_again_leads_to_the_content(stage: Stage, language: str) -> None:
    for page in PAGES:
        stage.show(page, State.ERROR)
        stage.lanes.state = State.CONTENT
        action = stage.driver.see("state_action", QPushButton)
        assert action.text() == load_translate(language)("StateView", "Try again")
        stage.driver.click("state_action")
        wait_until(lambda: stage.state is State.CONTENT, f"the content of {stage.driver.window}")


def test_that_what_is_not_allowed_or_still_loading_offers_no_saving(stage: Stage, language: str) -> None:
    for state in (State.LOADING, State.ERROR, State.NOT_ALLOWED):
        stage.show("client_form", state)
        assert not stage.driver.see("save", QPushButton).isEnabled()
        stage.driver.ctrl(Qt.Key.Key_S)
        assert stage.state is state


def _titles(state: State, language: str) -> set[str]:
    translate = load_translate(language)
    if state in FAULTS:
        own = "The administrators and the team lead look after this"
        return {translate("Errors", FAULTS[state].title), translate("SettingsPage", own)}
    if state is State.LOADING:
        return {translate("StateView", "One moment …")}
    return {
        translate("PeoplePage", "No match."),
        translate("Errors", NoPlanError.title),
        translate("SearchPage", "What are you looking for?"),
    }
