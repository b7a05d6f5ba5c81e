"""The exchange as text for people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from caseapp.cli.lines import indented, labelled
from caseapp.errors import CaseAppError, Translate
from caseapp.sync.round import RoundResult
from caseapp.usecases.synchronize import Conflict, SyncState


def went_through_text(
    done: RoundResult, state: SyncState, *, went_through: bool, translate: Translate
) -> str:
    """The verdict first, then what happened; nothing about what did not."""
    verdict = (
        translate("CommandLine", "Everything is exchanged with the office.")
        if went_through
        else translate("CommandLine", "Not everything went through yet. Nothing is lost.")
    )
    figures = (
        (translate("CommandLine", "Sent"), done.sent),
        (translate("CommandLine", "Fetched"), done.received),
        (translate("CommandLine", "Two versions kept"), done.conflicts),
        (translate("CommandLine", "Not accepted, kept for the team lead"), done.quarantined),
        (translate("CommandLine", "Files that left this laptop"), done.left),
        (translate("CommandLine", "Files fetched anew"), done.fetched_again),
        (translate("CommandLine", "Given back to the server"), done.given_back),
        (translate("CommandLine", "Changes that wait"), state.waiting),
    )
    return "\n".join([verdict, *labelled((label, str(figure)) for label, figure in figures if figure)])


def state_text(state: SyncState, translate: Translate) -> str:
    """Where this laptop stands, and when colleagues last sent."""
    if not state.is_set_up:
        return translate("CommandLine", "This laptop works on its own: no office server is set up.")
    never = translate("CommandLine", "never")
    facts = [
        (translate("CommandLine", "Office"), state.office_name),
        (translate("CommandLine", "Server"), f"{state.host}:{state.port}"),
        (translate("CommandLine", "Last exchange"), moment(state.last_sync_at) or never),
        (translate("CommandLine", "What stopped the last try"), _title(state.last_error, translate)),
        (translate("CommandLine", "Changes that wait"), str(state.waiting)),
        (translate("CommandLine", "Files still to fetch"), _unless_none(state.loading)),
        (translate("CommandLine", "Two versions kept"), _unless_none(state.conflicts)),
        (
            translate("CommandLine", "Not accepted, kept for the team lead"),
            _unless_none(state.quarantined),
        ),
        (translate("CommandLine", "Parts that wait for others"), _unless_none(state.parked)),
    ]
    return "\n".join([*labelled(facts), *_colleagues(state, translate)])


def _title(code: str | None, translate: Translate) -> str:
    """What people read for the code of an error."""
    known = {kind.code: kind.title for kind in CaseAppError.__subclasses__()}
    title = known.get(code or "", "")
    return translate("Errors", title) if title else code or ""


def _unless_none(figure: int) -> str:
    return str(figure) if figure else ""


def _colleagues(state: SyncState, translate: Translate) -> list[str]:
    """Each once, by the newest that arrived: newer notes of theirs may be missing here."""
    newest: dict[str, datetime | None] = {}
    for colleague in state.colleagues:
        known, sent = newest.get(colleague.name), colleague.last_sent_at
        newest[colleague.name] = max(known, sent) if known and sent else known or sent
    sent_at = translate("CommandLine", "{name} last sent at {time}. Newer notes may be missing.")
    not_yet = translate("CommandLine", "{name} has not sent anything yet.")
    return [
        sent_at.format(name=name, time=moment(sent)) if sent else not_yet.format(name=name)
        for name, sent in sorted(newest.items())
    ]


def moment(value: datetime | None) -> str:
    """Local time to the minute; nothing for none."""
    return value.astimezone().isoformat(sep=" ", timespec="minutes")[:16] if value else ""


def conflicts_text(found: Sequence[Conflict], translate: Translate) -> str:
    """Each place with the two versions below each other."""
    if not found:
        return translate("CommandLine", "Nowhere two versions of the same text.")
    lines = []
    for conflict in found:
        lines.append(
            "  ".join(part for part in (conflict.client_number, conflict.client_name) if part)
            + f" – {conflict.kind}, {conflict.name}"
        )
        by = ", ".join(part for part in (conflict.by, moment(conflict.at)) if part)
        versions = [
            (translate("CommandLine", "stands"), _said(conflict.standing)),
            (translate("CommandLine", "kept beside it"), f"{_said(conflict.kept)} ({by})"),
        ]
        lines += indented(labelled(versions))
    return "\n".join(lines)


def _said(value: object) -> str:
    if value is None or value == "":
        return "–"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
