"""``print plan``: the plan on paper, as a PDF file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from caseapp.cli.command import Command, Reply
from caseapp.cli.invocation import Invocation
from caseapp.domain.plan_snapshot import GoalSnapshot
from caseapp.errors import QT_TRANSLATE_NOOP, Translate, WrongUseError
from caseapp.i18n import load_translate
from caseapp.usecases.plan_rules import FILE_COPY
from caseapp.usecases.print_plan import GetSheetContent, SheetContent, build_sheet, save_sheet


def print_plan(call: Invocation) -> Reply:
    """Write the sheet; the register is closed before the pages are built."""
    with call.reading() as opened:
        content = opened.executor.ask(GetSheetContent(call.client(opened), call.number("--version")))
    copy_for = _copy_for(call.text("--copy-for"), content, call.translate)
    language = call.text("--language") or content.language
    layout = call.text("--layout") or "standard"
    sheet = build_sheet(
        content, load_translate(language), language=language, layout=layout, copy_for=copy_for
    )
    path = Path(call.text("--out") or "")
    save_sheet(call.target(path), sheet.pdf)
    text = call.translate("CommandLine", "{file}, pages: {pages}").format(file=path, pages=sheet.pages)
    json = {
        "file": str(path),
        "pages": sheet.pages,
        "version": content.snapshot.version,
        "check_code": sheet.check_code,
        "left_out": list(sheet.left_out),
    }
    return Reply(json, text, _notes(content, sheet.left_out, call.translate))


def _copy_for(wanted: str | None, content: SheetContent, translate: Translate) -> str | None:
    known = _copies(content.snapshot.goals)
    if wanted is None or wanted in known:
        return wanted
    text = translate("CommandLine", "{option} needs a value of this form: {form}.")
    raise WrongUseError(detail=text.format(option="--copy-for", form="|".join(known)))


def _copies(goals: Iterable[GoalSnapshot]) -> tuple[str, ...]:
    found = dict.fromkeys(("client", *_voices(goals)))
    return (*found, FILE_COPY)


def _voices(goals: Iterable[GoalSnapshot]) -> Iterator[str]:
    for goal in goals:
        yield from (voice.by for voice in goal.voices)
        yield from _voices(goal.goals)


def _notes(content: SheetContent, left_out: tuple[str, ...], translate: Translate) -> tuple[str, ...]:
    is_draft = content.snapshot.version is None
    draft = (translate("CommandLine", "This is the draft: nothing is agreed yet."),) if is_draft else ()
    if not left_out:
        return draft
    return (*draft, translate("CommandLine", "Not in this copy:"), *left_out)


COMMANDS = (
    Command(
        ("print", "plan"),
        print_plan,
        QT_TRANSLATE_NOOP("CommandLine", "write a person's plan as a PDF file for printing"),
        places=("CLIENT",),
        options=("--version", "--layout", "--copy-for", "--out"),
        required=("--out",),
    ),
)
