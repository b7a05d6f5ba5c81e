"""A window on a laptop that belongs to an office, with a colleague's laptop and a bad network beside it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from caseapp.domain.client import Client
from caseapp.gui.exchange_keeper import ExchangeKeeper
from caseapp.gui.workbench import Workbench
from caseapp.usecases.base import Clock
from caseapp.usecases.sync_store import Bookkeeping
from tests import window_story as story
from tests.builders import PASSPHRASE, FixedClock, add_person
from tests.fault_proxy import FaultProxy
from tests.office import Office
from tests.sync.laptops import Laptop, new_laptop, person, rename
from tests.window_driver import Driver, wait_until

ALL_SENT = "Sent to the office, "
NO_NETWORK = "No network. Keep working, nothing is lost."

REST_MS = 10_000
"""Longer than the moment after unlocking, shorter than any pause."""


@dataclass
class TwoLaptops:
    """Anna's is driven by hand; Ben's has the window, and speaks to the server through ``proxy``."""

    office: Office
    anna: Laptop
    ben: Laptop
    proxy: FaultProxy
    folder: Path
    client: UUID

    @classmethod
    def join(cls, office: Office, folder: Path, proxy: FaultProxy) -> TwoLaptops:
        """Both have Ada; Ben's register is closed, ready for the window."""
        anna = new_laptop(office, folder, "Anna", is_lead=True)
        client = add_person(anna.opened, "Ada")
        anna.sync()
        ben = new_laptop(office, folder, "Ben")
        office.assign(client, ben.device.member)
        ben.sync()
        ben.take_in(Bookkeeping(lambda uow, _: uow.sync.set_link(port=proxy.port)))
        ben.close()
        (folder / "machine").write_text(ben.device.machine)
        ben.opened.workspace.folder.rename(folder / "workspace")
        return cls(office, anna, ben, proxy, folder, client)

    def anna_writes(self, **names: str) -> None:
        """Anna changes something of Ada, and the office has it."""
        rename(self.anna, self.client, **names)
        self.anna.sync()

    def as_anna_sees(self) -> Client:
        """Ada on Anna's laptop, after an exchange of hers."""
        self.anna.sync()
        found: Client = person(self.anna, self.client)
        return found

    def start(self, clock: Clock | None = None, language: str = "en") -> Driver:
        """Ben's window, unlocked; its clock is that of the laptops."""
        driver = Driver.start(self.folder, language, clock or FixedClock())
        story.unlock(driver, PASSPHRASE)
        return driver


def keeper(driver: Driver) -> ExchangeKeeper:
    """What exchanges in this window."""
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    return bench.exchanges


def line(driver: Driver) -> str:
    """What the line says, or nothing."""
    return " ".join(
        shown.text() for name in ("exchange_words", "exchange_more") for shown in driver.all(name, QLabel)
    )


def wait_for_line(driver: Driver, text: str) -> None:
    """The line says it."""
    wait_until(lambda: text in line(driver), f"“{text}” in the line, which says “{line(driver)}”")


def wait_for_rest(driver: Driver) -> None:
    """The exchange that follows the unlocking is over, as it may be."""
    exchanges = keeper(driver)
    wait_until(
        lambda: exchanges._under_way is None and exchanges._next.remainingTime() > REST_MS, "an exchange"
    )


def exchange(driver: Driver) -> None:
    """F5, until it went through."""
    driver.press(Qt.Key.Key_F5)
    driver.wait_for_text("Everything is exchanged with the office.")


def open_ada(driver: Driver) -> None:
    """From the people list to her page."""
    driver.see("people").setFocus()
    driver.press(Qt.Key.Key_Return)
    driver.see("section_plan")


def exchanging_threads() -> list[threading.Thread]:
    """Those that belong to an exchange."""
    return [
        thread for thread in threading.enumerate() if thread.name in ("caseapp-aside", "exchange watchdog")
    ]
