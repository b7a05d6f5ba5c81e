"""``init``: a new, empty register."""

from __future__ import annotations

from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.errors import QT_TRANSLATE_NOOP, WrongUseError
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.workspace import create_workspace, login_name, refuse_existing


def init(call: Invocation) -> Reply:
    """Make the register; the recovery code is printed once and kept nowhere."""
    office = _office(call).cleaned()
    # Asked again when it is made; asked first so that nobody types a passphrase for nothing.
    refuse_existing(call.workspace)
    code = create_workspace(call.workspace, office, call.new_passphrase(), call.clock)
    translate = call.translate
    made = translate("CommandLine", "The register is ready in {folder}.").format(folder=call.workspace.folder)
    keep = translate(
        "CommandLine",
        "This is the recovery code. It opens the register when the passphrase is lost and is shown only now: "
        "print it or write it down, and keep it apart from the computer.",
    )
    return Reply({"recovery_code": code}, code, (made, keep))


def _office(call: Invocation) -> NewOffice:
    user = call.text("--user") or login_name()
    if user == "?":
        text = call.translate("CommandLine", "The name of the first user is not known here: use --user NAME.")
        raise WrongUseError(detail=text)
    return NewOffice(call.text("--office") or "", call.text("--country") or "", user)


COMMANDS = (
    Command(
        ("init",),
        init,
        QT_TRANSLATE_NOOP("CommandLine", "make a new, empty register and print its recovery code"),
        options=("--office", "--country", "--user"),
        required=("--office", "--country"),
    ),
)
