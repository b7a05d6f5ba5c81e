"""What the overview tells of a person and those around them: with care and with its source."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from caseapp.domain.permissions import Permission
from caseapp.errors import DiskFullError
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.special_data import LookAtTargetGroups
from tests.builders import PASSPHRASE, open_made
from tests.gui import overview_story as story
from tests.window_driver import Driver, settle, wait_until
from tests.window_story import unlock

REFUGEES, ADDICTION = "refugees", "addiction"


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    made, _ = story.start(tmp_path)
    yield made
    made.stop()


class Looks:
    """How often somebody looked at target groups."""

    requires = Permission.WORK_HERE

    def run(self, uow: UnitOfWork, ctx: Context) -> int:
        query = "SELECT count(*) FROM audit_record WHERE action = 'LookAtTargetGroups'"
        found: Any = uow.connection.exec_driver_sql(query).scalar()
        return int(found)


def _labels(driver: Driver) -> list[str]:
    """Every visible label from the top to the bottom, when all parts are there."""
    driver.see("linked_record")
    settle()
    found = [made for made in driver.window.findChildren(QLabel) if made.isVisible()]
    return [made.text() for made in sorted(found, key=lambda made: made.mapToGlobal(QPoint()).y())]


def test_that_a_protected_address_is_marked_wherever_it_is_shown(driver: Driver) -> None:
    driver.wait_for_text("Musterweg 7")
    # Beside the address, and beside the way to write letters there.
    assert len(driver.all("protected_address")) == 2
    driver.wait_for_text("Protected address")


def test_that_an_address_that_is_not_protected_is_not_marked(qapp: QApplication, tmp_path: Path) -> None:
    driver, _ = story.start(tmp_path, address_protected=False)
    driver.wait_for_text("Musterweg 7")
    assert driver.all("protected_address") == []
    driver.stop()


def test_that_the_way_the_person_likes_best_stands_first_and_care_is_said(driver: Driver) -> None:
    shown = _labels(driver)
    assert shown.index(story.MAIL) < shown.index("+49 711 5550144")
    for words in ("only with care", "The way they like best", "Best time: nach 10 Uhr"):
        assert words in shown


def test_that_facts_say_their_source(driver: Driver) -> None:
    shown = _labels(driver)
    assert "Said by: Staff, 20.02.2026" in shown
    assert "Said by: Relative" in shown


def test_that_a_hint_for_visits_stands_there_until_its_day(driver: Driver) -> None:
    driver.wait_for_text(story.DOG)
    driver.wait_for_text("Said by Änne · Until 31.12.2999")


def test_that_a_hint_for_visits_is_gone_after_its_day(qapp: QApplication, tmp_path: Path) -> None:
    driver, _ = story.start(tmp_path, visit_hint_until=story.LONG_AGO)
    driver.wait_for_text("Easy language")
    assert not driver.sees_text(story.DOG)
    driver.stop()


def test_that_whoever_may_speak_for_the_person_is_named_with_scope_and_end(driver: Driver) -> None:
    shown = _labels(driver)
    assert shown.index("Frau Weiß") < shown.index("Until 31.12.2999", shown.index("Frau Weiß"))
    # Who may speak no more stands last, although they were entered first.
    assert shown.index("Frau Weiß") < shown.index("Herr Ünal")
    for words in ("Trusted person", "Legal guardian", "Vermögen", "Ended on 31.01.2020"):
        assert words in shown


def test_that_groups_are_no_family(driver: Driver) -> None:
    shown = _labels(driver)
    assert "Jonas Muster" in shown
    assert "Said by: Provider" in shown
    assert "Chor am Montag" not in shown


def test_that_records_lead_to_each_other_by_keys_and_back(driver: Driver) -> None:
    driver.see("linked_record").setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.wait_for_page("Mila")
    driver.wait_for_text("Stands in the record of")
    driver.see("linked_record").setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.wait_for_page("Änne")


def test_that_target_groups_are_shown_only_after_the_look_is_recorded(driver: Driver) -> None:
    assert driver.all("target_groups") == []
    assert driver.ask(Looks()) == 0
    driver.click("show_target_groups")
    groups = driver.see("target_groups", QLabel).text().split("\n")
    assert len(groups) == 2
    assert groups[0].endswith("(first)")
    assert driver.ask(Looks()) == 1
    driver.click("hide_target_groups")
    assert driver.all("target_groups") == []
    assert driver.see("show_target_groups").hasFocus()


def test_that_a_look_that_cannot_be_recorded_shows_nothing(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> UUID:
        raise DiskFullError

    monkeypatch.setattr(LookAtTargetGroups, "execute", refuse)
    driver.click("show_target_groups")
    said = driver.see("target_groups", QLabel)
    wait_until(lambda: said.text(), "why there is nothing")
    settle()
    assert "disk" in said.text().lower() or "full" in said.text().lower() or "space" in said.text().lower()
    assert driver.see("show_target_groups").isEnabled()


def test_that_the_words_of_a_record_that_stands_in_another_are_only_read(
    qapp: QApplication, tmp_path: Path
) -> None:
    with open_made(tmp_path) as opened:
        mother, child = story.fill_register(opened)
        with opened.register.writing.begin() as connection:
            merged = "UPDATE client SET merged_into_id = ? WHERE id = ?"
            connection.exec_driver_sql(merged, (child.bytes, mother.bytes))
    driver = Driver.start(tmp_path)
    unlock(driver, PASSPHRASE)
    driver.see("people")
    story.go(driver, mother)
    driver.wait_for_text(story.SINGS)
    assert driver.all("statement")
    assert not any(row.isEnabled() for row in driver.all("statement"))
    driver.stop()
