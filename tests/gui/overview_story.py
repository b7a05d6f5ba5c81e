"""An invented mother with a full record, and her daughter who has one of her own; both in one register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from caseapp.gui.navigation import Place
from caseapp.gui.workbench import Workbench
from caseapp.usecases.client import AddClient, NewPart
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import PASSPHRASE, add_plan, open_made
from tests.window_driver import Driver
from tests.window_story import unlock

DOOR = "Ich will eine Tür, die ich selber abschließen kann."
CHOIR = "Ich will montags im Chor singen."
SINGS = "Singt und hört, wenn jemand schief liegt"
LETTERS = "Jemand, der die Briefe mit ihr zusammen öffnet"
WATERS = "Gießt im Treppenhaus für alle"
LETTER = "Dienstag öffnen wir einen einzigen Brief."
POST = "Ich mache die Post nicht mehr auf."
DOG = "Zweimal klingeln, der Hund ist harmlos."
MAIL = "aenne@example.org"
LONG_AGO, FAR_OFF = date(2020, 1, 31), date(2999, 12, 31)
"""Days on either side of every clock."""

_LISTS = (
    NewPart("matters", {"text": DOOR, "said_on": date(2025, 5, 4)}),
    NewPart("matters", {"text": CHOIR, "said_on": date(2026, 2, 20)}),
    NewPart("strengths", {"text": SINGS, "said_on": date(2026, 2, 20)}),
    NewPart("strengths", {"text": "Kennt jede Buslinie", "said_by": "relative"}),
    NewPart("needs", {"text": LETTERS}),
    NewPart("contributions", {"text": WATERS}),
    NewPart("themes", {"code": "money", "text": POST, "next_step": LETTER, "said_on": date(2026, 2, 20)}),
    NewPart(
        "contacts",
        {"contact_kind": "phone", "value": "+49 711 5550144", "safe": False, "best_time": "nach 10 Uhr"},
    ),
    NewPart("contacts", {"contact_kind": "email", "value": MAIL, "is_preferred": True}),
    NewPart("contacts", {"contact_kind": "post", "value": "Postfach 12, 70173 Beispielstadt"}),
    NewPart("addresses", {"street": "Musterweg 7", "city": "Beispielstadt", "said_by": "relative"}),
    NewPart("target_groups", {"code": "addiction"}),
    NewPart("target_groups", {"code": "refugees", "is_primary": True}),
    NewPart("sources", {"field": "birth_date", "said_by": "staff", "said_on": date(2026, 2, 20)}),
    NewPart("people", {"name": "Jonas Muster", "relation": "sibling", "said_by": "provider"}),
    NewPart("people", {"name": "Chor am Montag", "relation": "friend", "network_kind": "group"}),
    NewPart(
        "people",
        {"name": "Frau Weiß", "relation": "helper", "authority": "trusted_person", "valid_until": FAR_OFF},
    ),
    NewPart(
        "people",
        {
            "name": "Herr Ünal",
            "relation": "helper",
            "authority": "guardian",
            "scope": "Vermögen",
            "valid_until": LONG_AGO,
        },
    ),
)


def fill_register(opened: OpenWorkspace, **values: object) -> tuple[UUID, UUID]:
    """Mother and daughter; ``values`` are fields of the mother."""
    child = _add(opened, AddClient({"called_name": "Mila", "family_name": "Beispiel"}))
    linked = NewPart(
        "people",
        {"name": "Mila", "relation": "child", "in_household": True, "linked_client_id": child},
    )
    fields = {
        "called_name": "Änne",
        "family_name": "Beispiel",
        "birth_date": date(1988, 2, 29),
        "address_protected": True,
        "communication_needs": ("easy_language",),
        "interpreter_how": "by_phone",
        "interpreter_language": "da",
        "visit_hint": DOG,
        "visit_hint_said_by": "client",
        "visit_hint_until": FAR_OFF,
    }
    mother = _add(opened, AddClient({**fields, **values}, (*_LISTS, linked)))
    add_plan(opened, mother)
    return mother, child


def _add(opened: OpenWorkspace, command: AddClient) -> UUID:
    subject = opened.executor.run(command).subject
    if subject is None:
        raise TypeError
    return subject


def start(folder: Path, **values: object) -> tuple[Driver, UUID]:
    """The program on the mother's overview, and her id."""
    with open_made(folder) as opened:
        mother, _ = fill_register(opened, **values)
    driver = Driver.start(folder)
    unlock(driver, PASSPHRASE)
    driver.see("people")
    go(driver, mother)
    return driver, mother


def go(driver: Driver, client_id: UUID) -> None:
    """To a person's overview, from anywhere."""
    bench = driver.window.findChild(Workbench)
    if not isinstance(bench, Workbench):
        raise TypeError
    bench.page.place_requested.emit(Place("client", client_id))
    driver.see("state_now")


def walk(driver: Driver, look_at: Callable[[Driver, str], None]) -> None:
    """Open every form of the overview, and leave them again."""
    for name in ("add_matters", "add_strengths", "add_needs", "add_contributions", "theme", "add_state"):
        driver.click(name)
    driver.click("save_matters")
    driver.click("show_target_groups")
    driver.see("hide_target_groups")
    look_at(driver, "overview being written on")
    driver.click("save_state")
    driver.click("add_state")
    driver.click("save_state")
    driver.click("state_history")
    look_at(driver, "overview with a state that needs its reason")
    for name in ("matters", "strengths", "needs", "contributions", "themes", "state"):
        driver.click(f"leave_{name}")
