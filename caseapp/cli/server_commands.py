"""``server``: the office's server, its laptops, and who looks after whom. No workspace is needed.

The driver of PostgreSQL is loaded by these commands alone, when they run.
"""

from __future__ import annotations

import threading
from pathlib import Path

from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.cli.server_text import report_json, report_text
from caseapp.errors import QT_TRANSLATE_NOOP, WrongUseError
from caseapp.paths import server_folder


def _folder(call: Invocation) -> Path:
    named = call.text("--dir")
    return Path(named).expanduser().absolute() if named else server_folder()


def init(call: Invocation) -> Reply:
    """Make the office server, start it and print its self-test; exit status 1 when that is not all good."""
    from caseapp.usecases.server_founding import NewServer, data_elsewhere, init_server  # late: the driver

    folder = _folder(call)
    wanted = NewServer(
        call.text("--name") or "", call.text("--host") or "", call.number("--port"), call.text("--dsn")
    )
    report = init_server(folder, wanted, call.clock)
    now = call.clock()
    made = call.translate("CommandLine", "The office server is ready in {folder} and runs.").format(
        folder=folder
    )
    keep = call.translate(
        "CommandLine",
        "Keep that folder to yourself: it holds the keys of the server. The first laptop is that of a team "
        "lead: caseapp server add-laptop NAME --lead --out FILE",
    )
    elsewhere = call.translate("CommandLine", "PostgreSQL keeps its files in {folder}.")
    data = data_elsewhere(folder)
    notes = (made, *((elsewhere.format(folder=data),) if data else ()), keep)
    json = {"folder": str(folder), **report_json(report, now)}
    text = report_text(report, now, call.translate)
    return Reply(json, text, notes, exit_status=0 if report.ok else 1)


def start(call: Invocation) -> Reply:
    """Start the office server and wait until it answers."""
    from caseapp.usecases.server_administration import start_server  # late: the driver

    was_started = start_server(_folder(call))
    text = (
        call.translate("CommandLine", "The office server runs.")
        if was_started
        else call.translate("CommandLine", "The office server ran already.")
    )
    return Reply({"started": was_started}, text)


def stop(call: Invocation) -> Reply:
    """Stop the office server; laptops go on working and send later."""
    from caseapp.usecases.server_administration import stop_server  # late: the driver

    was_stopped = stop_server(_folder(call))
    text = (
        call.translate("CommandLine", "The office server is stopped.")
        if was_stopped
        else call.translate("CommandLine", "The office server did not run.")
    )
    return Reply({"stopped": was_stopped}, text)


def doctor(call: Invocation) -> Reply:
    """Look at everything and change nothing, or keep watch; exit status 1 when something is wrong."""
    if call.has("--watch"):
        return _watch(call)
    from caseapp.usecases.server_administration import check_server  # late: the driver

    report, now = check_server(_folder(call)), call.clock()
    text = report_text(report, now, call.translate)
    return Reply(report_json(report, now), text, exit_status=0 if report.ok else 1)


def _watch(call: Invocation) -> Reply:
    from caseapp.sync.server.watch import Ended  # late: the driver
    from caseapp.usecases.server_administration import watch_server

    ended: list[str] = []

    def say(text: str) -> None:
        if not call.has("--json"):
            call.streams.say(text)

    def told(session: Ended) -> None:
        ended.append(session.role)
        text = call.translate("CommandLine", "A session of {role} was ended: it held others up.")
        say(text.format(role=session.role))

    say(call.translate("CommandLine", "Watching the laptops' sessions. Ctrl+C ends it."))
    try:
        watch_server(_folder(call), pause, told)
    except KeyboardInterrupt:
        text = call.translate("CommandLine", "Sessions that were ended: {count}").format(count=len(ended))
        return Reply({"ended": ended}, text)


def pause(seconds: float) -> None:
    """Wait for Ctrl+C, and no longer than this."""
    threading.Event().wait(seconds)


def add_laptop(call: Invocation) -> Reply:
    """Write the file that lets a laptop in and print the words that open it: only now, and kept nowhere."""
    from caseapp.usecases import server_administration as administration  # late: the driver

    named = call.text("--out")
    if named is None:
        raise WrongUseError(detail="--out")
    out = call.target(Path(named))
    wanted = administration.NewLaptop(call.place(0), call.has("--lead"), out)
    code = administration.add_laptop(_folder(call), wanted, call.clock)
    made = call.translate(
        "CommandLine", "The file for the laptop is {file}. It is good for 72 hours."
    ).format(file=out)
    keep = call.translate(
        "CommandLine",
        "Tell these six words by telephone or in person, never beside the file. They are shown only now:",
    )
    json = {"file": str(out), "code": code.words, "role": code.role}
    return Reply(json, code.words, (made, keep))


def revoke(call: Invocation) -> Reply:
    """Let somebody in no longer, from this moment on."""
    from caseapp.usecases.server_administration import revoke as revoke_laptops  # late: the driver

    name = call.place(0).strip()
    count = revoke_laptops(_folder(call), name)
    text = call.translate(
        "CommandLine",
        "The server lets {name} in no longer (laptops: {count}). What is on a laptop stays there, encrypted.",
    )
    return Reply({"name": name, "laptops": count}, text.format(name=name, count=count))


def assign(call: Invocation) -> Reply:
    """Give somebody a case, with an end for substitutes."""
    from caseapp.usecases import server_administration as administration  # late: the driver

    name, until = call.place(1).strip(), call.day("--until")
    case = administration.assign(_folder(call), call.place(0), name, until, call.clock)
    text = (
        call.translate("CommandLine", "{name} has this case to the end of {day}.")
        if until
        else call.translate("CommandLine", "{name} has this case.")
    )
    json = {"client": str(case), "name": name, "until": until.isoformat() if until else None}
    return Reply(json, text.format(name=name, day=until))


def unassign(call: Invocation) -> Reply:
    """Take a case from somebody; its laptop sends what waits and then removes the case."""
    from caseapp.usecases import server_administration as administration  # late: the driver

    name = call.place(1).strip()
    case, others = administration.unassign(_folder(call), call.place(0), name)
    text = call.translate("CommandLine", "{name} does not have this case any more.").format(name=name)
    nobody = call.translate(
        "CommandLine", "Nobody has this case now: caseapp server assign gives it to somebody."
    )
    return Reply({"client": str(case), "name": name, "others": others}, text, () if others else (nobody,))


COMMANDS = (
    Command(
        ("server", "init"),
        init,
        QT_TRANSLATE_NOOP("CommandLine", "set up the office's server, so that laptops can exchange"),
        options=("--name", "--host", "--port", "--dir", "--dsn"),
        required=("--name", "--host"),
    ),
    Command(
        ("server", "start"),
        start,
        QT_TRANSLATE_NOOP("CommandLine", "start the office's server"),
        options=("--dir",),
    ),
    Command(
        ("server", "stop"),
        stop,
        QT_TRANSLATE_NOOP("CommandLine", "stop the office's server"),
        options=("--dir",),
    ),
    Command(
        ("server", "doctor"),
        doctor,
        QT_TRANSLATE_NOOP("CommandLine", "check the office's server and list its laptops"),
        options=("--watch", "--dir"),
    ),
    Command(
        ("server", "add-laptop"),
        add_laptop,
        QT_TRANSLATE_NOOP("CommandLine", "let a laptop of somebody join: a file, and six words to tell"),
        places=("NAME",),
        options=("--lead", "--out", "--dir"),
        required=("--out",),
    ),
    Command(
        ("server", "revoke"),
        revoke,
        QT_TRANSLATE_NOOP("CommandLine", "let the laptops of somebody in no longer"),
        places=("NAME",),
        options=("--dir",),
    ),
    Command(
        ("server", "assign"),
        assign,
        QT_TRANSLATE_NOOP("CommandLine", "give somebody a case"),
        places=("CLIENT", "NAME"),
        options=("--until", "--dir"),
    ),
    Command(
        ("server", "unassign"),
        unassign,
        QT_TRANSLATE_NOOP("CommandLine", "take a case from somebody"),
        places=("CLIENT", "NAME"),
        options=("--dir",),
    ),
)
