"""``print plan``, ``print network`` and ``print recovery``: sheets as PDF files."""

from __future__ import annotations

from pathlib import Path

from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.errors import QT_TRANSLATE_NOOP, Translate, WrongUseError
from caseapp.i18n import load_translate
from caseapp.usecases.print_network import GetNetworkContent, build_network_sheet
from caseapp.usecases.print_plan import (
    WHOLE_PLAN,
    GetSheetContent,
    SheetContent,
    SheetWish,
    build_sheet,
    recipients,
    save_sheet,
)
from caseapp.usecases.print_record import RecordPrint
from caseapp.usecases.recovery_sheet import print_recovery_sheet
from caseapp.usecases.workspace import locked, require_workspace

_NO_RECORD = QT_TRANSLATE_NOOP(
    "CommandLine",
    "The register is open elsewhere: no record of this copy was kept. Hand-overs are recorded in the window.",
)


def print_plan(call: Invocation) -> Reply:
    """Write the sheet and keep a record of it.

    A window that holds the register does not keep anybody from printing: then the copy is said to be
    without a record.
    """
    with call.writing_if_free() as (opened, is_writer):
        client_id = call.client(opened)
        content = opened.executor.ask(GetSheetContent(client_id, call.number("--version")))
        wish = _wish(call, content)
        sheet = build_sheet(content, load_translate(wish.language), wish)
        path = Path(call.text("--out") or "")
        save_sheet(call.target(path), sheet.pdf)
        if is_writer:
            opened.executor.run(RecordPrint.of(client_id, content, wish, sheet))
    text = call.translate("CommandLine", "{file}, pages: {pages}").format(file=path, pages=sheet.pages)
    json = {
        "file": str(path),
        "pages": sheet.pages,
        "version": content.snapshot.version,
        "check_code": sheet.check_code,
        "left_out": list(sheet.left_out),
        "recorded": is_writer,
    }
    notes = _notes(content, sheet.left_out, call.translate)
    if not is_writer:
        notes += (call.translate("CommandLine", _NO_RECORD),)
    return Reply(json, text, notes)


def print_network(call: Invocation) -> Reply:
    """Write the sheet with the people around somebody."""
    with call.reading() as opened:
        content = opened.executor.ask(GetNetworkContent(call.client(opened)))
    language = call.text("--language") or content.language
    sheet = build_network_sheet(content, load_translate(language), language)
    path = Path(call.text("--out") or "")
    save_sheet(call.target(path), sheet.pdf)
    text = call.translate("CommandLine", "{file}, pages: {pages}").format(file=path, pages=sheet.pages)
    return Reply({"file": str(path), "pages": sheet.pages, "people": len(content.people)}, text)


def print_recovery(call: Invocation) -> Reply:
    """Write a new recovery sheet; the code itself is said nowhere else."""
    path = Path(call.text("--out") or "")
    language = call.text("--language") or call.language
    passphrase = call.passphrase()
    require_workspace(call.workspace)
    with locked(call.workspace, call.clock):
        print_recovery_sheet(
            call.workspace, passphrase, call.target(path), language, load_translate(language), call.clock
        )
    text = call.translate("CommandLine", "The new recovery sheet is in {file}.").format(file=path)
    old = call.translate(
        "CommandLine",
        "The old recovery code opens nothing any more. Print the sheet, lock it up, then delete the file.",
    )
    return Reply({"file": str(path)}, text, (old,))


def _wish(call: Invocation, content: SheetContent) -> SheetWish:
    copy_for = _copy_for(call.text("--copy-for"), content, call.translate)
    language = call.text("--language") or content.language
    return SheetWish(call.text("--layout") or WHOLE_PLAN, language, copy_for)


def _copy_for(wanted: str | None, content: SheetContent, translate: Translate) -> str | None:
    known = recipients(content.snapshot.goals)
    if wanted is None or wanted in known:
        return wanted
    text = translate("CommandLine", "{option} needs a value of this form: {form}.")
    raise WrongUseError(detail=text.format(option="--copy-for", form="|".join(known)))


def _notes(content: SheetContent, left_out: tuple[str, ...], translate: Translate) -> tuple[str, ...]:
    is_draft = content.snapshot.version is None
    notes = [translate("CommandLine", "This is the draft: nothing is agreed yet.")] if is_draft else []
    if content.newer_on is not None:
        newer = translate("CommandLine", "There is a newer plan from {date}.")
        notes.append(newer.format(date=content.newer_on.isoformat()))
    if left_out:
        notes += [translate("CommandLine", "Not in this copy:"), *left_out]
    return tuple(notes)


COMMANDS = (
    Command(
        ("print", "plan"),
        print_plan,
        QT_TRANSLATE_NOOP("CommandLine", "write a person's plan as a PDF file for printing"),
        places=("CLIENT",),
        options=("--version", "--layout", "--copy-for", "--out"),
        required=("--out",),
    ),
    Command(
        ("print", "network"),
        print_network,
        QT_TRANSLATE_NOOP("CommandLine", "write who is around a person as a drawing and in words"),
        places=("CLIENT",),
        options=("--out",),
        required=("--out",),
    ),
    Command(
        ("print", "recovery"),
        print_recovery,
        QT_TRANSLATE_NOOP("CommandLine", "make a new recovery code and write its sheet; the old code ends"),
        options=("--out",),
        required=("--out",),
    ),
)
