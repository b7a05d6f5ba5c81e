"""The exchange with the office in the window: by itself, by F5, over a bad network, and past a lock."""

from __future__ import annotations

import subprocess
import sys
import time
import weakref
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from caseapp.gui import exchange_keeper
from caseapp.gui.pages.client_page import ClientPage
from caseapp.usecases import exchange as exchange_usecase
from tests import window_story as story
from tests.architecture.sources import ROOT
from tests.builders import PASSPHRASE, FixedClock
from tests.fault_proxy import HOLE, Plan, fault_proxy
from tests.gui.exchange_story import (
    ALL_SENT,
    NO_NETWORK,
    TwoLaptops,
    exchange,
    exchanging_threads,
    keeper,
    line,
    open_ada,
    wait_for_line,
    wait_for_rest,
)
from tests.gui.lock_story import nothing_can_be_written, press_lock, wait_until_closed
from tests.gui.traces import traces
from tests.office import HOST, Office
from tests.window_driver import Driver, settle, wait_until

pytestmark = pytest.mark.slow
LONGEST_GAP = 0.05
"""Seconds: longer is seen."""


@pytest.fixture
def laptops(
    qapp: QApplication, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TwoLaptops]:
    monkeypatch.setattr(exchange_usecase, "machine_file", lambda: tmp_path / "machine")
    monkeypatch.setattr(exchange_keeper, "FIRST_MS", 0)
    monkeypatch.setattr(exchange_keeper, "GATHER_MS", 0)
    with fault_proxy((HOST, office.cluster.port)) as proxy:
        made = TwoLaptops.join(office, tmp_path, proxy)
        yield made
        made.anna.close()


@pytest.fixture
def window(laptops: TwoLaptops) -> Iterator[Driver]:
    driver = laptops.start()
    wait_for_rest(driver)
    yield driver
    driver.stop()


_ALONE = """
import sys, threading
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from caseapp.gui import exchange_keeper
exchange_keeper.FIRST_MS = exchange_keeper.AFTER_SAVING_MS = 0
from tests import window_story as story
from tests.window_driver import Driver, settle
from tests.builders import PASSPHRASE, open_made
folder = Path(sys.argv[1])
open_made(folder).close()
application = QApplication(["caseapp", "-style", "fusion"])
driver = Driver.start(folder)
story.unlock(driver, PASSPHRASE)
story.enter_person(driver)
driver.press(__import__("PySide6.QtCore").QtCore.Qt.Key.Key_F5)
settle()
from caseapp.gui.workbench import Workbench
keeper = driver.window.findChild(Workbench).exchanges
assert not any(timer.isActive() for timer in keeper.findChildren(QTimer))
assert not driver.all("exchange")
print(*sorted(thread.name for thread in threading.enumerate()))
print(*(name for name in sys.modules if name.split(".")[0] in ("psycopg", "psycopg_binary")))
driver.stop()
"""


def test_that_without_an_office_server_nothing_runs_and_nothing_is_loaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ALONE, str(tmp_path), str(ROOT)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    threads, drivers = done.stdout.splitlines()[-2:]
    assert "aside" not in threads
    assert "exchange" not in threads
    assert drivers == ""


def test_that_unlocking_brings_what_a_colleague_wrote(laptops: TwoLaptops) -> None:
    laptops.anna_writes(called_name="Ada-Lotte")
    driver = laptops.start()
    wait_for_rest(driver)
    wait_for_line(driver, ALL_SENT)
    open_ada(driver)
    driver.wait_for_page("Ada-Lotte")
    assert driver.sees_text("Anna last sent ")
    driver.stop()


def test_that_an_open_page_shows_what_a_colleague_changes(laptops: TwoLaptops, window: Driver) -> None:
    open_ada(window)
    window.wait_for_page("Ada")
    laptops.anna_writes(called_name="Ada-Lotte")
    exchange(window)
    window.wait_for_page("Ada-Lotte")
    page = window.window.findChild(ClientPage)
    assert page is not None
    assert page.isAncestorOf(window.focus), "the arrows go on scrolling"


def test_that_what_is_saved_goes_to_the_office_a_while_later(
    laptops: TwoLaptops, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_keeper, "AFTER_SAVING_MS", 0)
    driver = laptops.start()
    wait_for_rest(driver)
    open_ada(driver)
    driver.click("edit_client")
    driver.write("family_name", "-Nord")
    driver.click("save")
    driver.wait_for_text("Beispiel-Müller-Nord")
    wait_until(
        lambda: str(laptops.as_anna_sees().family_name).endswith("-Nord"),
        "the office has it",
    )
    driver.stop()


def test_that_saving_says_what_waits_and_sends_nothing_while_somebody_writes(
    laptops: TwoLaptops, window: Driver
) -> None:
    open_ada(window)
    before = laptops.proxy.counts.connections
    for number in range(2):
        window.click("edit_client")
        window.write("family_name", f"-{number}")
        window.click("save")
        window.see("section_plan")
    wait_for_line(window, "change")
    assert "wait" in line(window)
    assert laptops.proxy.counts.connections == before
    soon = keeper(window)._soon
    assert soon.isActive()
    # A timer that need not be exact may be late by a twentieth.
    assert soon.remainingTime() <= exchange_keeper.AFTER_SAVING_MS * 1.05
    exchange(window)
    wait_for_line(window, ALL_SENT)


def test_that_typing_in_an_open_form_survives_what_comes_in(laptops: TwoLaptops, window: Driver) -> None:
    open_ada(window)
    window.click("edit_client")
    window.write("family_name", "-Nord")
    laptops.anna_writes(called_name="Ada-Lotte")
    exchange(window)
    assert window.see("family_name", QLineEdit).text() == "Beispiel-Müller-Nord"
    assert window.see("family_name").hasFocus()
    window.click("save")
    window.wait_for_page("Ada-Lotte")
    window.wait_for_text("Beispiel-Müller-Nord")


def test_that_a_page_waits_with_reading_as_long_as_somebody_types_in_it(
    laptops: TwoLaptops, window: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_keeper, "_HOLD_MS", 0)
    open_ada(window)
    window.wait_for_page("Ada")
    window.click("plan_meeting")
    window.write("meeting_place", "Café am Hafen")
    laptops.anna_writes(called_name="Ada-Lotte")
    exchange(window)
    assert window.see("meeting_place", QLineEdit).text() == "Café am Hafen"
    assert window.see("meeting_place").hasFocus()
    window.click("leave_meeting")
    window.wait_for_page("Ada-Lotte")


def test_that_who_was_erased_in_the_office_is_gone_from_the_screen_and_from_memory(
    laptops: TwoLaptops, window: Driver
) -> None:
    open_ada(window)
    window.wait_for_page("Ada")
    laptops.office.admin.execute(
        "select caseapp.erase_case(%s, %s, 'consent_withdrawn')", (laptops.office.id, laptops.client)
    )
    # The page goes, and with it what was told on it.
    window.press(Qt.Key.Key_F5)
    window.see("state_text")
    wait_until(lambda: not traces(("Ada", "Beispiel-Müller")), "nothing of her is left")
    assert not window.all("edit_client")
    window.ctrl(Qt.Key.Key_2)
    window.see("state_action")
    window.ctrl(Qt.Key.Key_K)
    window.write_on("Ada")
    settle()
    assert traces(("Beispiel-Müller",)) == []


def test_that_two_values_are_said_and_both_kept(laptops: TwoLaptops, window: Driver) -> None:
    open_ada(window)
    window.click("edit_client")
    window.write("called_name", "-Ruth")
    window.click("save")
    window.wait_for_page("Ada-Ruth")
    laptops.anna_writes(called_name="Ada-Lotte")
    exchange(window)
    window.wait_for_page("Ada-Lotte")
    wait_for_line(window, "Two versions in 1 place")


def test_that_a_silent_server_is_no_trouble_and_is_tried_again(
    laptops: TwoLaptops, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptops.proxy.close()
    driver = laptops.start()
    wait_for_line(driver, NO_NETWORK)
    exchanges = keeper(driver)
    pause = exchanges._next.remainingTime()
    assert exchange_keeper.PAUSES_MS[0] * 0.7 < pause <= exchange_keeper.PAUSES_MS[0] * 1.2
    assert not driver.all("message_text")
    story.enter_person(driver)
    wait_for_line(driver, "wait")
    assert NO_NETWORK in line(driver)
    driver.press(Qt.Key.Key_F5)
    driver.wait_for_text("The office server cannot be reached")
    assert driver.see("message_bar").property("surface") == "promise"
    wait_until(
        lambda: exchanges._next.remainingTime() > exchange_keeper.PAUSES_MS[1] * 0.75, "the pauses grow"
    )
    driver.stop()


def test_that_a_laptop_that_is_not_let_in_says_so_once_and_stops_until_f5(
    laptops: TwoLaptops, window: Driver
) -> None:
    role = laptops.ben.device.role
    laptops.office.admin.execute(f'alter role "{role}" nologin'.encode())
    keeper(window)._begin_exchange()
    wait_for_line(window, "The office server does not let this laptop in")
    window.wait_for_text("Ask your team lead whether this laptop shall be let in again.")
    assert not keeper(window)._next.isActive()
    story.enter_person(window)
    assert not keeper(window)._soon.isActive()
    laptops.office.admin.execute(f'alter role "{role}" login'.encode())
    exchange(window)
    wait_for_line(window, ALL_SENT)
    assert keeper(window)._next.isActive()


@pytest.mark.parametrize("plan", [HOLE, Plan(hole_down=3000)], ids=["at once", "in the middle"])
def test_that_locking_in_the_middle_of_an_exchange_is_prompt_and_leaves_nothing(
    laptops: TwoLaptops, plan: Plan
) -> None:
    driver = laptops.start()
    wait_for_rest(driver)
    laptops.anna_writes(called_name="Ada-Lotte")
    laptops.proxy.follow(plan)
    driver.press(Qt.Key.Key_F5)
    wait_until(lambda: laptops.proxy.counts.holes, "nothing comes any more")
    opened = driver.window._open
    assert opened is not None
    kept: dict[str, weakref.ref[object]] = {
        "bench": weakref.ref(keeper(driver).parent()),
        "register": weakref.ref(opened.session.opened.register),
        "key": weakref.ref(opened.session.opened.key),
    }
    del opened
    press_lock(driver)
    wait_until_closed(driver)
    wait_until(lambda: not exchanging_threads(), "the thread has ended")
    settle()
    assert [name for name, found in kept.items() if found() is not None] == []
    assert not (laptops.folder / "workspace" / "register.db-wal").exists()
    laptops.proxy.follow(Plan())
    story.unlock(driver, PASSPHRASE)
    open_ada(driver)
    driver.wait_for_page("Ada-Lotte")
    driver.stop()


def test_that_the_window_goes_on_while_the_server_keeps_silent(laptops: TwoLaptops, window: Driver) -> None:
    laptops.proxy.follow(HOLE)
    window.press(Qt.Key.Key_F5)
    wait_for_line(window, "Exchanging with the office")
    turns: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    story.enter_person(window)
    timer.stop()
    window.wait_for_text("Saved.")
    assert "Exchanging with the office" in line(window)
    assert exchanging_threads()


def test_that_a_month_without_exchange_is_said_plainly(laptops: TwoLaptops) -> None:
    clock = FixedClock()
    clock.forward(days=34)
    laptops.proxy.close()
    driver = laptops.start(clock)
    wait_for_line(driver, "Not exchanged with the office for 34 days")
    assert driver.see("exchange_words").property("tone") == "late"
    driver.stop()


@pytest.mark.bench
def test_that_an_exchange_never_holds_the_thread_that_draws(laptops: TwoLaptops, window: Driver) -> None:
    moments: list[float] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: moments.append(time.monotonic()))
    timer.start()
    exchanges = keeper(window)
    for _ in range(5):
        exchanges._begin_exchange()
        wait_until(lambda: exchanges._under_way is None, "the exchange is over")
    timer.stop()
    longest = max(after - before for before, after in pairwise(moments))
    assert longest < LONGEST_GAP, f"{longest * 1000:.0f} ms"


def test_that_a_window_that_could_not_be_closed_exchanges_again_when_it_is_back(
    laptops: TwoLaptops, window: Driver
) -> None:
    open_ada(window)
    window.click("edit_client")
    window.write("family_name", "-Nord")
    with nothing_can_be_written(window):
        press_lock(window)
        assert not keeper(window).is_at_work
        window.wait_for_text("What was typed last is not saved yet.")
        window.write("passphrase", PASSPHRASE)
        window.press(Qt.Key.Key_Return)
        window.see("family_name")
    laptops.anna_writes(called_name="Ada-Lotte")
    exchange(window)
    wait_for_line(window, ALL_SENT)
    assert window.see("family_name", QLineEdit).text() == "Beispiel-Müller-Nord"
