"""``import clients``: everybody in a CSV file, or nobody."""

from __future__ import annotations

from typing import cast

from caseapp.cli.command import Command, Json, Reply
from caseapp.cli.invocation import Invocation
from caseapp.cli.progress import ProgressLine, stop_at_interrupt
from caseapp.errors import QT_TRANSLATE_NOOP, Translate
from caseapp.exchange.csv_table import LARGEST_TABLE, read_table
from caseapp.usecases.bulk import Stop
from caseapp.usecases.import_check import CheckPeople, Choice, Double, ImportCheck
from caseapp.usecases.import_columns import columns_from_mapping, guessed_columns
from caseapp.usecases.import_people import import_people
from caseapp.usecases.workspace import OpenWorkspace

SHOWN_LINES = 200
"""Of refused lines and of doubles; ``--json`` prints all of them."""


def import_clients(call: Invocation) -> Reply:
    """Look through the file and enter everybody; Ctrl+C leaves the register as it was."""
    check = _asked(call)
    opening = call.reading() if call.has("--dry-run") else call.writing()
    with opening as opened, stop_at_interrupt() as stop:
        checked = opened.executor.ask(check, in_background=True)
        created = 0
        if checked.is_fine and checked.people and not call.has("--dry-run"):
            created = _imported(call, opened, checked, stop.is_set)
    is_done = checked.is_fine and (call.has("--dry-run") or created == len(checked.people))
    return Reply(
        _json(call, checked, created),
        "\n".join([*_refused(call.translate, checked), *_doubles(call.translate, checked)]),
        _notes(call, checked, check, created),
        0 if is_done else 1,
    )


def _asked(call: Invocation) -> CheckPeople:
    table = read_table(call.document(call.place(0), LARGEST_TABLE + 1))
    mapping = call.text("--mapping")
    columns = (
        guessed_columns(table.header)
        if mapping is None
        else columns_from_mapping(call.document(mapping), table.header)
    )
    return CheckPeople(table, columns, cast("Choice", call.text("--duplicates") or "refuse"))


def _imported(call: Invocation, opened: OpenWorkspace, checked: ImportCheck, stop: Stop) -> int:
    words = call.translate("CommandLine", "{done} of {total} people (Ctrl+C leaves everything as it was)")
    line = ProgressLine(call.streams, lambda done, total: words.format(done=done, total=total))
    try:
        return import_people(opened.executor, checked.people, line.show, stop).created
    finally:
        line.clear()


def _json(call: Invocation, checked: ImportCheck, created: int) -> Json:
    return {
        "created": created,
        "fitting": len(checked.people) if checked.is_fine else 0,
        "refused": [{"line": one.line, "reason": one.reason(call.translate)} for one in checked.refused],
        "duplicates": [
            {
                "line": one.line,
                "likely": str(one.likely) if one.likely else None,
                "same_as_line": one.same_as_line,
                "certain": one.is_certain,
            }
            for one in checked.doubles
        ],
    }


def _refused(translate: Translate, checked: ImportCheck) -> list[str]:
    words = translate("CommandLine", "Line {line}: {reason}")
    lines = [
        words.format(line=one.line, reason=one.reason(translate)) for one in checked.refused[:SHOWN_LINES]
    ]
    return lines + _and_more(translate, len(checked.refused))


def _doubles(translate: Translate, checked: ImportCheck) -> list[str]:
    told = {one.line for one in checked.refused}
    left = [one for one in checked.doubles if one.line not in told]
    return [_double(translate, one) for one in left[:SHOWN_LINES]] + _and_more(translate, len(left))


def _double(translate: Translate, one: Double) -> str:
    if one.likely is not None:
        words = (
            translate("CommandLine", "Line {line}: is in the register already, {likely}")
            if one.is_certain
            else translate("CommandLine", "Line {line}: perhaps in the register already, {likely}")
        )
    else:
        words = (
            translate("CommandLine", "Line {line}: the same person as in line {other}")
            if one.is_certain
            else translate("CommandLine", "Line {line}: perhaps the same person as in line {other}")
        )
    return words.format(line=one.line, likely=one.likely, other=one.same_as_line)


def _and_more(translate: Translate, count: int) -> list[str]:
    words = translate("CommandLine", "… and {count} more; --json prints all of them.")
    return [words.format(count=count - SHOWN_LINES)] if count > SHOWN_LINES else []


def _notes(call: Invocation, checked: ImportCheck, check: CheckPeople, created: int) -> tuple[str, ...]:
    translate, header = call.translate, check.table.header
    unused = [number + 1 for number in range(len(header)) if number not in check.columns.values()]
    notes = [_outcome(call, checked, created)]
    if unused:
        words = translate(
            "CommandLine", "Columns that are not read: {columns}. --mapping says what they hold."
        )
        notes.append(words.format(columns=", ".join(map(str, unused))))
    return tuple(notes)


def _outcome(call: Invocation, checked: ImportCheck, created: int) -> str:
    translate, fitting = call.translate, len(checked.people)
    if not checked.is_fine:
        words = translate("CommandLine", "Nobody was imported: {refused} of {total} lines need another look.")
    elif call.has("--dry-run"):
        words = translate("CommandLine", "{fitting} of {total} people can be imported. Nothing was changed.")
    elif created < fitting:
        words = translate("CommandLine", "Stopped. Nobody was imported, and nothing was changed.")
    else:
        words = translate("CommandLine", "{created} of {total} people are in the register now.")
    refused = len(checked.refused)
    return words.format(refused=refused, total=checked.total, fitting=fitting, created=created)


COMMANDS = (
    Command(
        ("import", "clients"),
        import_clients,
        QT_TRANSLATE_NOOP("CommandLine", "enter everybody in a CSV file, or nobody"),
        places=("FILE.csv",),
        options=("--mapping", "--dry-run", "--duplicates"),
    ),
)
