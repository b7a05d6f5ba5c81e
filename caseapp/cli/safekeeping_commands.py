"""``backup``, ``restore``, ``doctor`` and ``audit verify``."""

from __future__ import annotations

from pathlib import Path

from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.cli.lines import columns
from caseapp.errors import QT_TRANSLATE_NOOP, FileAccessError
from caseapp.usecases.safekeeping import (
    CHECK_TITLES,
    BackUp,
    Check,
    CheckUp,
    VerifyAudit,
    check_workspace,
    prepare_restore,
    restore_workspace,
)
from caseapp.usecases.tries import counted
from caseapp.usecases.workspace import locked


def backup(call: Invocation) -> Reply:
    """Write a verified bundle; saving goes on meanwhile."""
    named = call.text("--out")
    out = call.target(Path(named)) if named else None
    with call.reading() as opened:
        made = opened.executor.ask(BackUp.of(opened, out), in_background=True)
    text = call.translate("CommandLine", "The backup is whole: {file}").format(file=made.file)
    return Reply({"file": str(made.file), "sha256": made.sha256}, text)


def restore(call: Invocation) -> Reply:
    """Put a backup in place; the old files are set aside. Works when the register cannot be opened."""
    bundle = Path(call.place(0))
    if not bundle.is_file():
        raise FileAccessError(file=call.place(0))
    passphrase = call.passphrase()
    prepare_restore(call.workspace)
    with locked(call.workspace, call.clock):
        restored = restore_workspace(call.workspace, bundle, passphrase, call.clock)
    made_at = restored.made_at.astimezone().isoformat(sep=" ", timespec="minutes")[:16]
    lines = [call.translate("CommandLine", "The register is as of {moment}.").format(moment=made_at)]
    if restored.set_aside is not None:
        aside = call.translate("CommandLine", "What was there before lies in {folder}.")
        lines.append(aside.format(folder=restored.set_aside))
    json = {
        "made_at": restored.made_at.isoformat(),
        "set_aside": str(restored.set_aside) if restored.set_aside else None,
        "erased_again": restored.erased_again,
    }
    return Reply(json, "\n".join(lines))


def doctor(call: Invocation) -> Reply:
    """Check everything and change nothing; exit status 1 when something is wrong."""
    policy, passphrase = call.policy(), call.passphrase()
    with counted(call.workspace.tries, call.clock):
        found = check_workspace(call.workspace, passphrase, policy)
    json = {"ok": found.ok, "checks": [vars(check) for check in found.checks]}
    lines = columns([_check(call, check) for check in found.checks])
    told = [problem.text(call.translate) for problem in policy.problems]
    if told:
        lines += ["", f"{policy.file}:", *told]
    return Reply(json, "\n".join([*lines, "", _verdict(call, found)]), exit_status=0 if found.ok else 1)


def _verdict(call: Invocation, found: CheckUp) -> str:
    if found.ok:
        return call.translate("CommandLine", "Everything is in order.")
    if found.wrong == {"write_ahead_log"}:
        return call.translate(
            "CommandLine",
            "The last session was cut off. What was saved is here: opening the register puts it in order.",
        )
    if found.wrong == {"policy"}:
        return call.translate(
            "CommandLine",
            "The register is in order. Only the administrator's file needs another look; "
            "work goes on meanwhile.",
        )
    return call.translate(
        "CommandLine", "Something is wrong. Nothing was changed: caseapp restore puts a backup in place."
    )


def _check(call: Invocation, check: Check) -> tuple[str, str, str]:
    good, bad = call.translate("CommandLine", "good"), call.translate("CommandLine", "BAD")
    title = CHECK_TITLES.get(check.name)
    name = call.translate("Checks", title) if title else check.name
    return (good if check.ok else bad, name, check.detail)


def verify_audit(call: Invocation) -> Reply:
    """Check the chain of audit records; exit status 1 when one is broken or missing."""
    with call.reading() as opened:
        report = opened.executor.ask(VerifyAudit(call.workspace), in_background=True)
    json = {"ok": report.ok, "records": report.records, "first_broken": report.first_broken}
    text = (
        call.translate("CommandLine", "The chain is whole: {records} records.")
        if report.ok
        else call.translate("CommandLine", "Record {first_broken} of {records} is broken or missing.")
    )
    return Reply(json, text.format(**json), exit_status=0 if report.ok else 1)


COMMANDS = (
    Command(
        ("backup",),
        backup,
        QT_TRANSLATE_NOOP("CommandLine", "make a verified backup, in the workspace or in a file of your own"),
        options=("--out",),
    ),
    Command(
        ("restore",),
        restore,
        QT_TRANSLATE_NOOP("CommandLine", "put a backup in place and set the old files aside"),
        places=("FILE",),
    ),
    Command(("doctor",), doctor, QT_TRANSLATE_NOOP("CommandLine", "check everything and change nothing")),
    Command(
        ("audit", "verify"),
        verify_audit,
        QT_TRANSLATE_NOOP("CommandLine", "check the record of who did what"),
    ),
)
