"""What the line says of where a laptop stands with its office, in every size, and in one line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from caseapp.errors import (
    CaseAppError,
    EnrolAgainError,
    LaptopRevokedError,
    MassRemovalStoppedError,
    ProgramTooOldForServerError,
    ServerBrokenOffError,
    ServerNotTrustedError,
    ServerUnreachableError,
)
from caseapp.gui.exchange_standing import Standing
from caseapp.gui.widgets.exchange_line import ExchangeLine
from caseapp.gui.workbench import Workbench
from caseapp.usecases.synchronize import SyncState
from tests import window_story as story
from tests.builders import PASSPHRASE, make_workspace
from tests.gui.pseudo_language import OPEN, pseudo_spoken
from tests.gui.screen_checks import clipped_texts, sideways_overflow, unnamed_controls, untranslated_texts
from tests.window_driver import Driver, settle

NOW = datetime(2026, 3, 6, 13, 5, tzinfo=UTC)
NO_NETWORK = "No network. Keep working, nothing is lost."


def standing(error: CaseAppError | None = None, *, is_told: bool = False, **values: object) -> Standing:
    state = SyncState(is_set_up=True, **({"last_sync_at": NOW} | values))  # type: ignore[arg-type]
    return Standing(state, error, is_told, NOW)


SAID: dict[str, tuple[Standing, str, str, str]] = {
    "all": (standing(), "Sent to the office, 14:05", "", "good"),
    "this week": (
        standing(last_sync_at=NOW - timedelta(days=3)), "Sent to the office, Tuesday 14:05", "", "good",
    ),
    "long ago": (
        standing(last_sync_at=NOW - timedelta(days=9)), "Sent to the office, 25.02.2026 14:05", "", "good",
    ),
    "never": (standing(last_sync_at=None), "Not exchanged with the office yet", "", "soft"),
    "waits": (standing(waiting=2), "2 changes wait to be sent", "", "soft"),
    "under way": (standing(waiting=3, is_told=True), "Exchanging with the office …",
                  "3 changes wait to be sent", "soft"),
    "no network": (standing(ServerUnreachableError()), NO_NETWORK, "", "soft"),
    "cut off": (standing(ServerBrokenOffError(), waiting=3), NO_NETWORK, "3 changes wait to be sent", "soft"),
    "month": (standing(ServerUnreachableError(), last_sync_at=NOW - timedelta(days=30)),
              "Not exchanged with the office for 30 days", "", "late"),
    "nearly a month": (standing(ServerUnreachableError(), last_sync_at=NOW - timedelta(days=29, hours=23)),
                       NO_NETWORK, "", "soft"),
    "two versions": (standing(conflicts=2, waiting=2), "2 changes wait to be sent",
                     "Two versions in 2 places. Both are kept.", "soft"),
    "with the lead": (standing(quarantined=2, conflicts=2), "Sent to the office, 14:05",
                      "2 changes are with your team lead.", "good"),
    "clock": (standing(server_offset_seconds=-301), "Sent to the office, 14:05",
              "The clock of this laptop seems to be wrong.", "good"),
    "revoked": (standing(LaptopRevokedError(), waiting=3),
                "The office server does not let this laptop in", "3 changes wait to be sent", "late"),
    "copied": (standing(EnrolAgainError()), "This register has to be enrolled anew", "", "late"),
    "too old": (standing(ProgramTooOldForServerError()), "The office server needs a newer caseapp", "",
                "late"),
    "impostor": (standing(ServerNotTrustedError()),
                 "Something else answered in place of the office server", "", "late"),
    "mass": (standing(MassRemovalStoppedError(count=50, total=60)), "The exchange was stopped to be safe",
             "", "late"),
}  # fmt: skip


def line_of(driver: Driver) -> ExchangeLine:
    made = driver.window.findChild(ExchangeLine)
    assert isinstance(made, ExchangeLine)
    return made


def show(driver: Driver, shown: Standing) -> None:
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    line_of(driver).show_standing(shown, bench.workplace.wording)
    settle()


def test_that_the_line_says_what_is_so_and_whom_it_needs_first(open_program: Driver) -> None:
    for name, (shown, words, more, tone) in SAID.items():
        show(open_program, shown)
        assert open_program.see("exchange_words", QLabel).text() == words, name
        assert [label.text() for label in open_program.all("exchange_more", QLabel)] == [more] * bool(more)
        assert open_program.see("exchange_words").property("tone") == tone, name
        assert words in line_of(open_program).accessibleName()


def test_that_whoever_hears_the_line_is_told_everything(open_program: Driver) -> None:
    show(open_program, standing(quarantined=2, conflicts=2, waiting=3))
    heard = line_of(open_program).accessibleName()
    assert heard.startswith("3 changes wait to be sent 2 changes are with your team lead. Two versions")
    assert "Two versions in 2 places. Both are kept." in line_of(open_program).toolTip()


def test_that_without_an_office_there_is_no_line(open_program: Driver) -> None:
    assert not open_program.all("exchange")
    show(open_program, Standing(SyncState(is_set_up=False), None, is_told=False, now=NOW))
    assert not open_program.all("exchange")


@pytest.mark.parametrize(
    ("language", "percent"), [("de", 100), ("de", 160), ("de", 200), ("da", 160), ("de_CH", 200)]
)
def test_that_the_line_fits_in_every_size(
    qapp: QApplication, tmp_path: Path, language: str, percent: int
) -> None:
    _look_at_all(tmp_path, language, percent)


def test_that_the_line_is_translated_and_may_be_longer(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pseudo_spoken(monkeypatch):
        _look_at_all(tmp_path, "en", 100, is_pseudo=True)


def _look_at_all(folder: Path, language: str, percent: int, *, is_pseudo: bool = False) -> None:
    make_workspace(folder)
    driver = Driver.start(folder, language)
    story.unlock(driver, PASSPHRASE)
    driver.window.resize(1280, 800)
    driver.program.parts.theme.set_text_percent(percent)
    try:
        for name, (shown, *_) in SAID.items():
            show(driver, shown)
            assert clipped_texts(driver.window) == [], name
            assert sideways_overflow(driver.window) == [], name
            assert unnamed_controls(driver.window) == [], name
            if is_pseudo:
                assert untranslated_texts(line_of(driver), OPEN, set()) == [], name
    finally:
        driver.program.parts.theme.set_text_percent(100)
        driver.stop()
