"""Sheets reach a real print service whole and under a neutral title; what goes wrong is said by its kind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from caseapp.errors import NoPrinterError, PrinterSilentError, PrintingUnavailableError
from caseapp.printing import printers
from caseapp.printing.printers import JOB_TITLE, Printers, find_printers, send_to_printer
from tests.cups_server import PrintService, print_service
from tests.paper_tray import PaperTray
from tests.printing.sheets import family_plan, printed


@pytest.fixture(scope="module")
def service() -> Iterator[PrintService]:
    with print_service() as running:
        yield running


@pytest.fixture
def cups(service: PrintService, monkeypatch: pytest.MonkeyPatch) -> PrintService:
    monkeypatch.setenv("CUPS_SERVER", service.address)
    return service


@pytest.mark.slow
def test_that_a_sheet_arrives_byte_for_byte_as_often_as_wanted(cups: PrintService) -> None:
    sheet = printed(family_plan(), "de")
    send_to_printer(sheet.pdf, cups.queue)
    assert cups.paper.wait_for_job() == sheet.pdf
    send_to_printer(sheet.pdf, cups.queue, copies=2)
    assert cups.paper.wait_for_job() == sheet.pdf * 2


@pytest.mark.slow
def test_that_lists_of_print_jobs_say_nothing_about_the_person(cups: PrintService) -> None:
    snapshot = family_plan()
    send_to_printer(printed(snapshot, "de").pdf, cups.queue)
    cups.paper.wait_for_job()
    cups.wait_until_done()
    kept = cups.traces()
    assert JOB_TITLE.encode() in kept
    assert snapshot.person.called_name.encode() not in kept
    assert snapshot.goals[0].voices[0].text.encode() not in kept


@pytest.mark.slow
def test_that_the_queues_are_found_with_the_usual_one(cups: PrintService) -> None:
    assert find_printers() == Printers((cups.queue,), cups.queue)


@pytest.mark.slow
def test_that_a_queue_that_is_unknown_stopped_or_refuses_is_said_and_gets_nothing(cups: PrintService) -> None:
    with pytest.raises(PrinterSilentError):
        send_to_printer(b"%PDF-", "Gibt-es-nicht")
    for stop, resume in (("cupsreject", "cupsaccept"), ("cupsdisable", "cupsenable")):
        cups.command(f"/usr/sbin/{stop}", cups.queue)
        with pytest.raises(PrinterSilentError):
            send_to_printer(b"%PDF-", cups.queue)
        cups.command(f"/usr/sbin/{resume}", cups.queue)
    sheet = printed(family_plan(), "da")
    send_to_printer(sheet.pdf, cups.queue)
    assert cups.paper.wait_for_job() == sheet.pdf


def test_that_a_service_that_is_not_there_has_no_printers(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody.sock"))
    with pytest.raises((NoPrinterError, PrinterSilentError)):
        find_printers()
    with pytest.raises(PrinterSilentError):
        send_to_printer(b"%PDF-", "Flur")


def test_that_a_computer_without_print_programs_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PrintingUnavailableError):
        find_printers()
    with pytest.raises(PrintingUnavailableError):
        send_to_printer(b"%PDF-", "Flur")


def test_that_a_printer_that_hangs_is_given_up(
    monkeypatch: pytest.MonkeyPatch, paper_tray: PaperTray
) -> None:
    monkeypatch.setattr(printers, "_SEND_SECONDS", 0.2)
    paper_tray.hang()
    with pytest.raises(PrinterSilentError):
        send_to_printer(b"%PDF-", paper_tray.queue)


def test_that_nothing_but_the_title_stands_in_the_list_of_processes(paper_tray: PaperTray) -> None:
    sheet = printed(family_plan(), "de")
    send_to_printer(sheet.pdf, paper_tray.queue, copies=3)
    assert paper_tray.sheets() == [sheet.pdf]
    assert paper_tray.arguments() == [f"-s -d {paper_tray.queue} -n 3 -t caseapp -"]
