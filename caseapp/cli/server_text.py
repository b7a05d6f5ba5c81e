"""What the commands about the office server say about it, as text and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from caseapp.cli.command import Json
from caseapp.cli.lines import columns, section
from caseapp.errors import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from caseapp.sync.server.administration import Laptop
    from caseapp.sync.server.self_test import Check
    from caseapp.usecases.server_administration import ServerReport

CHECK_TITLES: Mapping[str, str] = {
    "structure": QT_TRANSLATE_NOOP("ServerChecks", "The structure is the newest"),
    "tables": QT_TRANSLATE_NOOP("ServerChecks", "Every table is closed row by row"),
    "grants": QT_TRANSLATE_NOOP("ServerChecks", "Laptops have no right too many"),
    "plaintext": QT_TRANSLATE_NOOP("ServerChecks", "Nobody gets in without encryption"),
    "laptop": QT_TRANSLATE_NOOP("ServerChecks", "A laptop gets in with its password"),
    "tls": QT_TRANSLATE_NOOP("ServerChecks", "The connection is TLS 1.3"),
    "rights": QT_TRANSLATE_NOOP("ServerChecks", "What a laptop attempted was denied"),
}

STATES: Mapping[str, str] = {
    "waiting": QT_TRANSLATE_NOOP("ServerChecks", "has not begun"),
    "expired": QT_TRANSLATE_NOOP("ServerChecks", "file too old"),
    "in_use": QT_TRANSLATE_NOOP("ServerChecks", "in use"),
    "revoked": QT_TRANSLATE_NOOP("ServerChecks", "not let in"),
}


def report_json(report: ServerReport, now: datetime) -> Json:
    """The report for programs."""
    return {
        "ok": report.ok,
        "office": report.name,
        "host": report.host,
        "port": report.port,
        "checks": [vars(check) for check in report.checks],
        "laptops": [
            {
                "name": laptop.name,
                "is_lead": laptop.is_lead,
                "role": laptop.role,
                "state": _state(laptop, now),
                "last_seen": _iso(laptop.last_seen),
                "last_push_at": _iso(laptop.last_push_at),
            }
            for laptop in report.laptops
        ],
        "quarantined": report.quarantined,
    }


def report_text(report: ServerReport, now: datetime, translate: Translate) -> str:
    """The report for people."""
    place = f"{report.name}: {report.host}:{report.port}"
    lines = [place, "", *columns([_check(check, translate) for check in report.checks])]
    lines += section(
        translate("CommandLine", "Laptops"),
        columns([_laptop(laptop, now, translate) for laptop in report.laptops]),
    )
    aside = sum(report.quarantined.values())
    if aside:
        text = translate("CommandLine", "Changes that were put aside and wait for the team lead: {count}")
        lines += ["", text.format(count=aside)]
    verdict = (
        translate("CommandLine", "Everything is in order.")
        if report.ok
        else translate("CommandLine", "Something is wrong with the office server: see what is BAD above.")
    )
    return "\n".join([*lines, "", verdict])


def _check(check: Check, translate: Translate) -> tuple[str, str, str]:
    good, bad = translate("CommandLine", "good"), translate("CommandLine", "BAD")
    return (good if check.ok else bad, translate("ServerChecks", CHECK_TITLES[check.name]), check.detail)


def _laptop(laptop: Laptop, now: datetime, translate: Translate) -> tuple[str, str, str, str]:
    seen = (
        laptop.last_seen.astimezone().isoformat(sep=" ", timespec="minutes")[:16] if laptop.last_seen else "–"
    )
    lead = translate("CommandLine", "team lead") if laptop.is_lead else ""
    return (laptop.name, lead, translate("ServerChecks", STATES[_state(laptop, now)]), seen)


def _state(laptop: Laptop, now: datetime) -> str:
    if not laptop.is_active:
        return "revoked"
    if laptop.enrolled_at is not None:
        return "in_use"
    return "expired" if laptop.expires_at < now else "waiting"


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
