"""Steps in the people list: filters, and the list as a file."""

from __future__ import annotations

from collections.abc import Callable

from caseapp.gui.widgets.choice_box import ChoiceBox
from tests.window_driver import Driver


def open_filters(driver: Driver) -> None:
    """All of them, the target group too."""
    driver.click("more_filters")
    driver.click("open_target_group")


def filter_everybody_away(driver: Driver) -> None:
    """To a state that nobody is in."""
    driver.see("filter_state", ChoiceBox).set_code("closed")
    driver.see("lift_filter")
    driver.see("state_action")


def ask_for_a_file(driver: Driver) -> None:
    """Without the reason that it needs."""
    driver.click("export_list")
    driver.click("choose_export_file")


def show_everybody(driver: Driver) -> None:
    """The list as it was."""
    driver.click("cancel_export")
    driver.click("lift_filter")
    driver.see("people")


def walk(driver: Driver, look_at: Callable[[Driver, str], None]) -> None:
    """Through filters and the form of the file, back to the whole list."""
    open_filters(driver)
    look_at(driver, "filters")
    filter_everybody_away(driver)
    look_at(driver, "nobody with this filter")
    ask_for_a_file(driver)
    look_at(driver, "a list as a file without a reason")
    show_everybody(driver)
