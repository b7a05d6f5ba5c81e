"""A register with many invented people for measuring, kept in an ignored folder between runs."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from caseapp.domain.column_types import instant_text
from caseapp.domain.ids import uuid7
from caseapp.domain.names import fold, fold_loosely
from caseapp.paths import Workspace
from caseapp.storage.engine import connect
from caseapp.storage.search import entry_key
from caseapp.usecases.founding import NewOffice
from caseapp.usecases.workspace import OpenWorkspace, create_workspace, open_workspace

GENERATOR_VERSION = 1
"""Raise it whenever what is generated changes; older folders are left unused."""

PASSPHRASE = "a sentence only for measuring"
CACHE = Path(".cache") / "benchmarks"
BORN = date(1930, 1, 1)

_GIVEN_NAMES = """
Søren Mette Jürgen Änne Krzysztof Gerda Rami Salma Jule Tom Asger Linh Bent Inger-Marie Selam Urs Leyla
Đorđe Þórdís Олена Ольга Nguyễn Fatma Ömer Åse Łukasz Zoë Renée Björn Małgorzata محمد Ahmet Thị Mai Noah
"""
_FAMILY_NAMES = """
Müller Grønbæk Weiß Öztürk Petrović Sæmundsdóttir Шевченко Nguyễn Haddad Tesfay Beispiel Muster Prøve
Holm Lund Jørgensen Voß Anders Probst Findeisen Erfunden Meier Opdigtet Tænkt Großmann Rahimi Abdi Kaya
"""
GIVEN, FAMILY = tuple(_GIVEN_NAMES.split()), tuple(_FAMILY_NAMES.split())


def now() -> datetime:
    """The real clock: figures are about today."""
    return datetime.now(UTC)


@contextmanager
def populated(people: int) -> Iterator[OpenWorkspace]:
    """A workspace with so many people, opened; made on the first run."""
    folder = CACHE / f"people-{people}-v{GENERATOR_VERSION}"
    place = Workspace(folder.absolute())
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        create_workspace(place, NewOffice("Beispielamt", "DE", "Frau Beispiel"), PASSPHRASE, now)
        with open_workspace(place, PASSPHRASE, now) as opened:
            _fill(opened, people)
        (folder / "complete").touch()
    with open_workspace(place, PASSPHRASE, now) as opened:
        yield opened


def _fill(opened: OpenWorkspace, people: int) -> None:
    connection = connect(opened.workspace.register, opened.key.data_key)
    connection.execute("BEGIN IMMEDIATE")
    choice = random.Random(people)  # noqa: S311 - invented people, no secret
    actor, moment = opened.actor_id.bytes, instant_text(now())
    for number in range(people):
        _add(connection, choice, number, actor, moment)
    connection.execute("COMMIT")
    connection.close()


def _add(connection: Any, choice: random.Random, number: int, actor: bytes, moment: str) -> None:
    given, family = choice.choice(GIVEN), f"{choice.choice(FAMILY)}-{choice.choice(FAMILY)}"
    case_number = f"{2000 + number // 90_000}-{number % 90_000 + 1:05d}"
    client_id = uuid7(now()).bytes
    born = BORN + timedelta(days=choice.randrange(32_000))
    stamps = (moment, actor, moment, actor)
    sort_key = fold(f"{family} {given}")
    connection.execute(
        "INSERT INTO client(id, client_id, number, called_name, given_name, family_name, birth_date, "
        "birth_precision, address_form, state, responsible_id, sort_key, created_at, created_by, updated_at, "
        "updated_by, version) VALUES (?, ?, ?, NULL, ?, ?, ?, 'day', 'formal', 'open', ?, ?, ?, ?, ?, ?, 1)",
        (client_id, client_id, case_number, given, family, born.isoformat(), actor, sort_key, *stamps),
    )
    words = f"{given} {family} {case_number}"
    # Spread over days, so that no two draw the same key.
    key = entry_key(
        date(1980, 1, 1) + timedelta(days=number % 15_000), choice.getrandbits(32), is_person=True
    )
    connection.execute(
        "INSERT INTO search_entry(rowid, kind, record_id, client_id, author, visibility, exact, loose) "
        "VALUES (?, 'client', ?, ?, ?, 'team', ?, ?)",
        (key, client_id, client_id, actor, fold(words), fold_loosely(words)),
    )
