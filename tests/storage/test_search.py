from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.names import fold
from caseapp.storage.engine import connect
from caseapp.storage.search import Findable, SearchIndex, entry_key, match_expression, search_words
from caseapp.storage.unit_of_work import unit_of_work
from caseapp.usecases.client import AddClient, FindClients
from caseapp.usecases.workspace import OpenWorkspace
from tests.builders import add_person, open_made

DAYS = st.dates(date(1970, 1, 1), date(2200, 1, 1))
BITS = st.integers(0, 2**32 - 1)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenWorkspace]:
    with open_made(tmp_path) as workspace:
        yield workspace


def names(opened: OpenWorkspace, typed: str) -> list[str | None]:
    return [row.called_name for row in opened.executor.ask(FindClients(typed)).rows]


@given(DAYS, DAYS, BITS, BITS)
def test_that_keys_follow_the_day_and_persons_lie_below_zero(one: date, other: date, a: int, b: int) -> None:
    if one < other:
        assert entry_key(one, a, is_person=False) < entry_key(other, b, is_person=False)
    assert entry_key(one, a, is_person=True) < 0 <= entry_key(one, a, is_person=False) < 2**63


def test_that_two_entries_of_one_day_never_share_a_key(opened: OpenWorkspace) -> None:
    draws = iter([7, 7, 7, 8])
    entry = Findable("client", UUID(int=1), UUID(int=1), UUID(int=2), date(2026, 3, 2), "Ada", is_person=True)
    other = Findable("client", UUID(int=3), UUID(int=3), UUID(int=2), date(2026, 3, 2), "Bo", is_person=True)
    with unit_of_work(opened.register.writing) as uow:
        index = SearchIndex(uow.connection, lambda: next(draws))
        index.put(entry)
        index.put(other)
        found = uow.connection.exec_driver_sql("SELECT count(DISTINCT rowid) FROM search_entry").scalar()
    assert found == 2


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("soren", ["Søren"]),
        ("SØREN", ["Søren"]),
        ("soeren gron", ["Søren"]),
        ("grønbæk søren", ["Søren"]),
        ("2026-00001", ["Søren"]),
        ("muller", ["Änne", "Søren"]),
        ("ann", ["Änne"]),
        ("nobody", []),
        ("' OR 1=1 --", []),
        ('"', []),
        ("*", []),
        ("so* NEAR(", []),
    ],
)
def test_that_people_are_found_however_they_are_typed(
    opened: OpenWorkspace, typed: str, found: list[str]
) -> None:
    for called, family in (("Søren", "Grønbæk-Müller"), ("Änne", "Mueller")):
        opened.executor.run(AddClient({"called_name": called, "family_name": family}))
    assert sorted(filter(None, names(opened, typed))) == sorted(found)


def test_that_exact_finds_come_before_loose_ones(opened: OpenWorkspace) -> None:
    for family in ("Aamuller", "Muller", "Müller"):
        opened.executor.run(AddClient({"called_name": family, "family_name": family}))
    assert names(opened, "mueller") == ["Müller", "Muller"]
    assert names(opened, "muller") == ["Muller", "Müller"]


def test_that_nobody_is_missing_from_the_list_of_all(opened: OpenWorkspace) -> None:
    for number in range(30):
        add_person(opened, f"Person {number:02d}")
    found = opened.executor.ask(FindClients("", limit=10))
    assert (len(found.rows), found.total) == (10, 30)


@given(st.text())
def test_that_whatever_is_typed_makes_a_harmless_question(typed: str) -> None:
    exact, loose = search_words(typed)
    for words in (exact, loose):
        expression = match_expression("exact", words)
        assert all(word.isalnum() for word in words)
        assert expression.count('"') == 2 * len(words)


def erased_hits(opened: OpenWorkspace, word: str) -> int:
    folder = opened.workspace.folder
    connection: Any = connect(opened.workspace.register, opened.key.data_key)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    # An unencrypted copy: in the register itself every byte is scrambled anyway.
    plain = folder / "plain.db"
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    hits = plain.read_bytes().count(word.encode())
    plain.unlink()
    return hits


def test_that_an_entry_leaves_no_words_in_the_index_when_it_goes(opened: OpenWorkspace) -> None:
    word = fold("Kanarienvogel")
    add_person(opened, "Ada")
    entry = Findable("client", UUID(int=1), UUID(int=1), UUID(int=2), date(2026, 3, 2), word, is_person=True)
    with unit_of_work(opened.register.writing) as uow:
        uow.search.put(entry)
        uow.commit()
    assert erased_hits(opened, word) > 0
    with unit_of_work(opened.register.writing) as uow:
        uow.search.drop(UUID(int=1))
        uow.commit()
    assert erased_hits(opened, word) == 0


def test_that_the_clock_of_an_entry_is_the_records_own(opened: OpenWorkspace) -> None:
    add_person(opened, "Ada")
    connection: Any = connect(opened.workspace.register, opened.key.data_key, mode="ro")
    (rowid,) = connection.execute("SELECT rowid FROM search_entry").fetchone()
    connection.close()
    day = (datetime(2026, 3, 2, tzinfo=UTC).date() - date(1970, 1, 1)).days
    assert -(rowid + 1) >> 32 == day
