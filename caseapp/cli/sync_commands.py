"""``enroll``, ``sync``, ``sync status`` and ``sync conflicts``: this laptop and its office."""

from __future__ import annotations

from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.cli.sync_text import conflicts_text, state_text, went_through_text
from caseapp.errors import QT_TRANSLATE_NOOP, WrongUseError
from caseapp.paths import machine_file
from caseapp.settings import machine_name
from caseapp.usecases.enrolment import join_office
from caseapp.usecases.enrolment_file import open_enrolment, read_enrolment_file
from caseapp.usecases.office_link import office_server
from caseapp.usecases.synchronize import (
    Conflict,
    GetSyncState,
    ListConflicts,
    SyncState,
    synchronize,
)
from caseapp.usecases.workspace import open_workspace, require_workspace, writing


def enroll(call: Invocation) -> Reply:
    """Join the office: once, with the file and the six words that the team lead gave."""
    file = read_enrolment_file(call.document(call.place(0)))
    require_workspace(call.workspace)
    passphrase = call.passphrase()
    link = open_enrolment(file, _six_words(call))
    with (
        writing(call.workspace, call.clock),
        open_workspace(call.workspace, passphrase, call.clock) as opened,
    ):
        identity = join_office(opened, link, machine_name(machine_file()), office_server, passphrase)
    json = {
        "office": identity.office_name,
        "host": link.host,
        "port": link.port,
        "is_lead": identity.is_lead,
    }
    text = call.translate("CommandLine", "This laptop now belongs to {office}. Next: caseapp sync")
    return Reply(json, text.format(office=identity.office_name))


def _six_words(call: Invocation) -> str:
    """From the file of the option, else asked for; never an argument."""
    if named := call.text("--code-file"):
        return call.document(named).decode("utf-8", "replace")
    if call.streams.prompt is None:
        text = call.translate("CommandLine", "The six words are missing: use --code-file.")
        raise WrongUseError(detail=text)
    return call.streams.prompt(call.translate("CommandLine", "The six words from your team lead: "))


def sync(call: Invocation) -> Reply:
    """One exchange; exit status 1 when something still waits or was not accepted."""
    with call.writing() as opened:
        done = synchronize(
            opened,
            lambda intake: opened.executor.take_in(intake)[0],
            machine_name(machine_file()),
            office_server,
        )
        state = opened.executor.ask(GetSyncState())
    went_through = state.is_complete and not done.quarantined
    json = {"complete": went_through, **vars(done), "waiting": state.waiting}
    text = went_through_text(done, state, went_through=went_through, translate=call.translate)
    return Reply(json, text, exit_status=0 if went_through else 1)


def status(call: Invocation) -> Reply:
    """How far the exchange is; asks the register, not the server."""
    with call.reading() as opened:
        state = opened.executor.ask(GetSyncState())
    return Reply(_state(state), state_text(state, call.translate))


def _state(state: SyncState) -> dict[str, object]:
    if not state.is_set_up:
        return {"set_up": False}
    return {
        "set_up": True,
        "office": state.office_name,
        "host": state.host,
        "port": state.port,
        "complete": state.is_complete,
        "last_sync_at": state.last_sync_at.isoformat() if state.last_sync_at else None,
        "last_error": state.last_error,
        "waiting": state.waiting,
        "uploading": state.uploading,
        "loading": state.loading,
        "conflicts": state.conflicts,
        "quarantined": state.quarantined,
        "parked": state.parked,
        "clock_difference_seconds": state.server_offset_seconds,
        "colleagues": [
            {
                "client_id": str(colleague.client_id),
                "name": colleague.name,
                "last_sent_at": colleague.last_sent_at.isoformat() if colleague.last_sent_at else None,
            }
            for colleague in state.colleagues
        ],
    }


def conflicts(call: Invocation) -> Reply:
    """Where two versions met; both are kept until somebody decides."""
    with call.reading() as opened:
        found = opened.executor.ask(ListConflicts())
    json = {"items": [_conflict(conflict) for conflict in found], "total": len(found)}
    return Reply(json, conflicts_text(found, call.translate))


def _conflict(conflict: Conflict) -> dict[str, object]:
    return {
        "id": str(conflict.id),
        "client_id": str(conflict.client_id),
        "number": conflict.client_number,
        "name": conflict.client_name,
        "kind": conflict.kind,
        "record_id": str(conflict.record_id),
        "field": conflict.name,
        "standing": conflict.standing,
        "kept": conflict.kept,
        "by": conflict.by,
        "at": conflict.at.isoformat(),
    }


COMMANDS = (
    Command(
        ("enroll",),
        enroll,
        QT_TRANSLATE_NOOP("CommandLine", "let this laptop join the office, with the team lead's file"),
        places=("FILE",),
        options=("--code-file",),
    ),
    Command(
        ("sync",), sync, QT_TRANSLATE_NOOP("CommandLine", "exchange with the office: send, fetch, compare")
    ),
    Command(
        ("sync", "status"),
        status,
        QT_TRANSLATE_NOOP("CommandLine", "what waits to be sent, and when the last exchange was"),
    ),
    Command(
        ("sync", "conflicts"),
        conflicts,
        QT_TRANSLATE_NOOP("CommandLine", "where two versions of the same text are kept"),
    ),
)
