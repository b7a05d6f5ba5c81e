"""The person of the first day is entered a second time, made one, and parted again."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt

from tests import window_story as story
from tests.window_driver import Driver


def screens(driver: Driver) -> Iterator[str]:
    """The screens on the way, each by its name while it is shown."""
    driver.ctrl(Qt.Key.Key_2)
    driver.see("people")
    driver.ctrl(Qt.Key.Key_N)
    driver.write("called_name", story.CALLED)
    driver.write("family_name", story.FAMILY)
    driver.see("near_person")
    driver.click("save")
    driver.click("merge_person")
    driver.see("near_person")
    yield "who may be entered twice"
    driver.click("near_person")
    driver.click("show_same")
    yield "two records side by side"
    driver.click("merge")
    yield "two records before they become one"
    driver.click("merge")
    driver.see("stands_here")
    yield "a person with a second record"
    driver.click("open_other")
    driver.see("stands_in")
    yield "a record that stands in another one"
    driver.click("open_survivor")
    driver.click("part_again")
    driver.see("part")
    yield "before two records are parted"
    driver.click("part")
    driver.see("merge_person")
