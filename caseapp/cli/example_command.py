"""``example``: a workspace with invented people to look around in."""

from __future__ import annotations

from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.cli.progress import ProgressLine, stop_at_interrupt
from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.usecases.example import ExampleMade, ExampleSize, create_example
from caseapp.usecases.workspace import refuse_existing


def example(call: Invocation) -> Reply:
    """Make the workspace; Ctrl+C leaves a sound one with whoever is there by then."""
    wanted = {name: call.number(f"--{name}") for name in ("clients", "notes", "seed")}
    size = ExampleSize(**{name: number for name, number in wanted.items() if number is not None})
    # Asked again when it is made; asked first so that nobody types a passphrase for nothing.
    refuse_existing(call.workspace)
    passphrase = call.new_passphrase()
    words = call.translate("CommandLine", "{done} of {total} people and notes (Ctrl+C stops)")
    line = ProgressLine(call.streams, lambda done, total: words.format(done=done, total=total))
    with stop_at_interrupt() as stop:
        try:
            made = create_example(call.workspace, passphrase, call.clock, size, line.show, stop.is_set)
        finally:
            line.clear()
    json = {"clients": made.clients, "notes": made.notes, "recovery_code": made.recovery_code}
    return Reply(json, made.recovery_code, _notes(call, made, size), 0 if made.is_complete else 1)


def _notes(call: Invocation, made: ExampleMade, size: ExampleSize) -> tuple[str, ...]:
    translate, folder = call.translate, call.workspace.folder
    if made.is_complete:
        ready = translate(
            "CommandLine",
            "The example with {clients} invented people and {notes} notes is ready in {folder}.",
        )
        first = ready.format(clients=made.clients, notes=made.notes, folder=folder)
    else:
        stopped = translate(
            "CommandLine",
            "Stopped. {clients} of {total} invented people and {notes} notes are in {folder}, "
            "and it can be used as it is.",
        )
        first = stopped.format(clients=made.clients, total=size.clients, notes=made.notes, folder=folder)
    keep = translate(
        "CommandLine", "This is the recovery code, should the passphrase of the example be lost."
    )
    return first, keep


COMMANDS = (
    Command(
        ("example",),
        example,
        QT_TRANSLATE_NOOP("CommandLine", "make a register with invented people to look around in"),
        options=("--clients", "--notes", "--seed"),
    ),
)
