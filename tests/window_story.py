"""What a caseworker does on the first day, step by step; tests and screenshots walk along."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.window_driver import Driver, wait_until

PASSPHRASE = "vier wolken ziehen über den hafen"
HOME = "Ich finde eine Wohnung, die ich bezahlen kann."
CHOIR = "Montags wieder im Chor singen."
PAPERS = "Ich sammle meine Papiere in einer Mappe."
BUDGET = "Das Amt rechnet mit mir ein Budget."
CALLED, FAMILY, DISTRICT = "Søren", "Grønbæk-Müller-Wüstenhagen", "Schloß-Vorstadt"
NEARLY = "Soren Gronbaek Muler Wustenhagen"
MATTERS = "Ein Ort, an dem ich meine Tür zumachen kann – und an dem niemand fragt."
NOTICED = "Der Mietvertrag ist unterschrieben und ich schlafe dort."
ONLY_IF = "Nur wenn ich nicht vorsingen muss."
WORKER, OFFICE = "Frau Brandt", "Sozialer Dienst Musterstadt"
SISTER = "Meine Schwester fährt mich zur Besichtigung, wenn sie an dem Tag nicht arbeiten muss."
TYPED = {
    PASSPHRASE, HOME, CHOIR, PAPERS, BUDGET, CALLED, FAMILY, DISTRICT, NEARLY, MATTERS, NOTICED, ONLY_IF,
    WORKER, OFFICE, SISTER, "Flur", "Zimmer-12", "Herr Vural-Christiansen",
}  # fmt: skip
"""Everything that is typed on this day."""


def answer_set_up(driver: Driver, office: str = OFFICE) -> None:
    """Fill in the first start and begin."""
    driver.click("begin")
    driver.see("user_name", QLineEdit).clear()
    driver.write("user_name", WORKER)
    driver.write("office_name", office)
    driver.write("passphrase", PASSPHRASE)
    driver.click("make_register")
    driver.see("recovery_code")


def set_up(driver: Driver) -> None:
    """From an empty folder to the empty people list."""
    answer_set_up(driver)
    driver.click("written_down")
    go_to_people(driver)


def unlock(driver: Driver, passphrase: str = PASSPHRASE) -> None:
    """From the lock screen to the people list."""
    driver.write("passphrase", passphrase)
    driver.press(Qt.Key.Key_Return)
    go_to_people(driver)


def go_to_people(driver: Driver) -> None:
    """From the day's first page, as soon as it is there, to the people list."""
    today = driver.see("today")
    wait_until(lambda: today is driver.focus or today.isAncestorOf(driver.focus), "Today can be used")
    driver.ctrl(Qt.Key.Key_2)
    driver.see("search")


def fill_in_person(driver: Driver) -> None:
    """Type a person into the form."""
    driver.write("called_name", CALLED)
    driver.write("family_name", FAMILY)
    driver.write("birth_date", "29.2.1988")
    driver.write("contacts.value", "+45 12 34 56 78")
    driver.write("addresses.district", DISTRICT)
    driver.write("matters.text", MATTERS)


def enter_person(driver: Driver) -> None:
    """From the people list to the new person's page."""
    driver.ctrl(Qt.Key.Key_N)
    driver.see("called_name")
    fill_in_person(driver)
    driver.click("save")
    driver.see("section_plan")


def write_plan(driver: Driver) -> None:
    """From the person's page into the plan editor, with two goals and three steps."""
    driver.click("section_plan")
    driver.click("begin_plan")
    driver.write("own_words", HOME)
    driver.write("notice", NOTICED)
    driver.click("add_step")
    driver.write_on(PAPERS)
    driver.write("step_due", "+14")
    driver.press(Qt.Key.Key_Return)
    driver.write_on(SISTER)
    driver.click("add_promise")
    driver.write_on(BUDGET)
    wait_until(lambda: len(driver.all("step_due")) == 1, "the other steps are lines to read")
    driver.write("step_doer_name", WORKER)
    driver.write("step_due", "fr")
    driver.click("add_goal")
    driver.write_on(CHOIR)


def save_plan(driver: Driver) -> None:
    """From the plan editor to the plan as it is read."""
    driver.click("done")
    driver.see("goal_card", number=1)


def answer_goals(driver: Driver) -> None:
    """From the plan to the last step before agreeing: one goal agreed, one in part, confirmed by word."""
    driver.click("agree")
    driver.click("same_answer_agrees")
    driver.click("answer_agrees_in_part", number=1)
    driver.write("answer_words", ONLY_IF)
    driver.click("signature_by_word")
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("not_yet")


def agree(driver: Driver) -> None:
    """From the plan to the preview of the version that was agreed."""
    answer_goals(driver)
    driver.ctrl(Qt.Key.Key_Return)
    driver.see("sheet_page")


def open_settings(driver: Driver) -> None:
    """From anywhere to the office's section of Settings."""
    driver.ctrl(Qt.Key.Key_Comma)
    driver.see("lead_name")


def add_colleague(driver: Driver, name: str = "Herr Vural-Christiansen") -> None:
    """From Settings to the page where a new colleague types a passphrase."""
    driver.click("section_staff")
    driver.click("add_staff")
    driver.write("name", name)
    driver.click("save")
    driver.see("set_passphrase")


def choose_whole_plan(driver: Driver) -> None:
    """On the page before printing: the whole plan instead of the next steps."""
    driver.see("sheet_layout").setFocus()
    driver.press(Qt.Key.Key_Home)
    wait_until(lambda: HOME in driver.see("sheet_text", QLabel).text(), "the whole plan")


def lock(driver: Driver) -> None:
    """From anywhere to the lock screen, the register closed."""
    driver.ctrl(Qt.Key.Key_L)
    driver.see("unlock")
    wait_until(lambda: not driver.window.is_open, "the register is closed")
