"""The options of all commands, each known under one name with one kind of value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from caseapp.errors import QT_TRANSLATE_NOOP
from caseapp.i18n import LANGUAGES
from caseapp.usecases.example import MOST_CLIENTS
from caseapp.usecases.example_notes import MOST_NOTES
from caseapp.usecases.import_check import CHOICES

Check = Callable[[str], object]
"""Turns what was typed into the value; raises ``ValueError``."""

LARGEST_NUMBER = 1_000_000
LARGEST_PORT = 65_535
WHOLE = QT_TRANSLATE_NOOP("CommandLine", "a whole number from 1")
WHOLE_FROM_ZERO = QT_TRANSLATE_NOOP("CommandLine", "a whole number from 0")
UP_TO_100_000 = QT_TRANSLATE_NOOP("CommandLine", "a whole number from 1 to 100000")

UP_TO_65_535 = QT_TRANSLATE_NOOP("CommandLine", "a whole number from 1 to 65535")
HOST = QT_TRANSLATE_NOOP("CommandLine", "a name like srv.example or an address like 192.0.2.7")
DAY = QT_TRANSLATE_NOOP("CommandLine", "a day like 2026-03-31")
UP_TO_1_000_000 = QT_TRANSLATE_NOOP("CommandLine", "a whole number from 0 to 1000000")


def _text(typed: str) -> str:
    if not typed.strip():
        raise ValueError
    return typed


def _any_text(typed: str) -> str:
    return typed


def _number(least: int = 1, most: int = LARGEST_NUMBER) -> Check:
    def check(typed: str) -> int:
        if not typed.isascii() or not typed.isdigit() or not least <= int(typed[:9]) <= most:
            raise ValueError
        return int(typed)

    return check


def _host(typed: str) -> str:
    name = typed.strip()
    if not name or not re.fullmatch(r"[\w.:-]+", name):
        raise ValueError
    # What cannot stand in a certificate is no name; UnicodeError is a ValueError.
    name.encode("idna")
    return name


def _day(typed: str) -> date:
    return date.fromisoformat(typed)


def _one_of(*choices: str) -> Check:
    def check(typed: str) -> str:
        if typed not in choices:
            raise ValueError
        return typed

    return check


@dataclass(frozen=True)
class Option:
    """One option. ``value`` names what follows it, as in the help; without one it is a switch."""

    summary: str
    value: str | None = None
    check: Check = _text
    form: str | None = None
    """What a fitting value looks like, when its name does not say it."""


def _choice(summary: str, *choices: str) -> Option:
    return Option(summary, "|".join(choices), _one_of(*choices))


OPTIONS: Mapping[str, Option] = {
    "--workspace": Option(QT_TRANSLATE_NOOP("CommandLine", "folder of the register"), "DIR"),
    "--passphrase-file": Option(
        QT_TRANSLATE_NOOP("CommandLine", "file that holds the passphrase; else it is asked for"), "FILE"
    ),
    "--json": Option(QT_TRANSLATE_NOOP("CommandLine", "print one JSON document instead of text")),
    "--language": _choice(
        QT_TRANSLATE_NOOP("CommandLine", "language of the messages, or of the printed sheet"), *LANGUAGES
    ),
    "--help": Option(QT_TRANSLATE_NOOP("CommandLine", "show this help")),
    "--office": Option(QT_TRANSLATE_NOOP("CommandLine", "name of the office"), "NAME"),
    "--country": _choice(QT_TRANSLATE_NOOP("CommandLine", "country of the office"), "DE", "CH", "DK"),
    "--user": Option(QT_TRANSLATE_NOOP("CommandLine", "name of the first user; else the login name"), "NAME"),
    "--search": Option(
        QT_TRANSLATE_NOOP("CommandLine", "only people whose name or number fits"), "TEXT", _any_text
    ),
    "--limit": Option(QT_TRANSLATE_NOOP("CommandLine", "how many to list at most"), "N", _number(), WHOLE),
    "--version": Option(QT_TRANSLATE_NOOP("CommandLine", "this agreed version"), "N", _number(), WHOLE),
    "--draft": Option(QT_TRANSLATE_NOOP("CommandLine", "the draft, also when a version was agreed")),
    "--answers": Option(QT_TRANSLATE_NOOP("CommandLine", "the answers and signatures"), "FILE"),
    "--layout": _choice(QT_TRANSLATE_NOOP("CommandLine", "form of the sheet"), "standard", "steps"),
    "--copy-for": Option(
        QT_TRANSLATE_NOOP("CommandLine", "whose copy it is: a voice of the plan, or file"), "WHO"
    ),
    "--clients": Option(
        QT_TRANSLATE_NOOP("CommandLine", "how many people, the twelve stories first; else 100"),
        "N",
        _number(most=MOST_CLIENTS),
        UP_TO_100_000,
    ),
    "--notes": Option(
        QT_TRANSLATE_NOOP("CommandLine", "how many notes, those of the stories first; else 300"),
        "N",
        _number(least=0, most=MOST_NOTES),
        UP_TO_1_000_000,
    ),
    "--seed": Option(
        QT_TRANSLATE_NOOP("CommandLine", "another number gives other people, the same number the same"),
        "S",
        _number(least=0),
        WHOLE_FROM_ZERO,
    ),
    "--mapping": Option(
        QT_TRANSLATE_NOOP("CommandLine", "JSON file that says for each field how its column is called"),
        "FILE",
    ),
    "--dry-run": Option(QT_TRANSLATE_NOOP("CommandLine", "only look through the file; change nothing")),
    "--duplicates": _choice(
        QT_TRANSLATE_NOOP("CommandLine", "what becomes of people who are there already; else refuse"),
        *CHOICES,
    ),
    "--name": Option(QT_TRANSLATE_NOOP("CommandLine", "name of the office"), "NAME"),
    "--host": Option(
        QT_TRANSLATE_NOOP("CommandLine", "name or address under which laptops reach the server"),
        "HOST",
        _host,
        HOST,
    ),
    "--port": Option(
        QT_TRANSLATE_NOOP("CommandLine", "port of the server; else 5432"),
        "N",
        _number(most=LARGEST_PORT),
        UP_TO_65_535,
    ),
    "--dir": Option(QT_TRANSLATE_NOOP("CommandLine", "folder of the office server"), "DIR"),
    "--dsn": Option(
        QT_TRANSLATE_NOOP(
            "CommandLine", "an existing PostgreSQL, as its administrator; the password best in ~/.pgpass"
        ),
        "DSN",
    ),
    "--watch": Option(
        QT_TRANSLATE_NOOP("CommandLine", "end sessions that hold others up, until Ctrl+C is pressed")
    ),
    "--lead": Option(QT_TRANSLATE_NOOP("CommandLine", "a team lead, who also writes what all share")),
    "--until": Option(
        QT_TRANSLATE_NOOP("CommandLine", "last day of a substitute, as 2026-03-31"), "DATE", _day, DAY
    ),
    "--code-file": Option(
        QT_TRANSLATE_NOOP("CommandLine", "file that holds the six words; else they are asked for"), "FILE"
    ),
    "--out": Option(QT_TRANSLATE_NOOP("CommandLine", "file to write"), "FILE"),
}

COMMON = ("--workspace", "--passphrase-file", "--json", "--language", "--help")
"""The options of every command."""
