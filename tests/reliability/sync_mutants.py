"""The guards of the exchange, each to be switched off: in the server's functions, or on the laptops.

A test of the exchange that does not notice is none (``tests/sync/test_mutants.py``).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any
from unittest.mock import patch
from uuid import UUID

from caseapp.storage import restore
from caseapp.storage.sync_cases import SyncCases
from caseapp.storage.sync_store import SyncStore
from caseapp.sync.merge import field_version
from caseapp.sync.round import Round
from caseapp.usecases import outbox, sync_sending
from caseapp.usecases.sync_rows import RowsTaken
from tests.office import Office

Switch = Callable[[Office], AbstractContextManager[Any]]


@dataclass(frozen=True)
class Mutant:
    """A guard switched off, the story (``sync_stories``) that must notice, and what is told then."""

    story: str
    switch: Switch
    told: str = "O[1-5]"


# --- the server -----------------------------------------------------------------------------------


def _rewrite(function: str, *changes: tuple[str, str]) -> Switch:
    """The same function with rules changed."""

    @contextlib.contextmanager
    def switched(office: Office) -> Iterator[None]:
        source: str = office.one("select pg_get_functiondef(%s::regproc)", f"caseapp.{function}")
        for old, new in changes:
            assert source.count(old) == 1, f"{function}: {old!r} is not there any more"
            source = source.replace(old, new)
        with office.admin.transaction():
            office.admin.execute("set local role caseapp_owner")
            office.admin.execute(source.encode())
        yield

    return switched


def _statements(*statements: str) -> Switch:
    @contextlib.contextmanager
    def switched(office: Office) -> Iterator[None]:
        with office.admin.transaction():
            for statement in statements:
                office.admin.execute(statement.encode())
        yield

    return switched


_TAKES_THE_ROW = (
    "update caseapp.office_head h set seq = h.seq + 1 where h.office = caseapp.my_office()\n"
    "    returning h.office, h.scope_id, h.epoch, h.seq into p.office, p.scope, p.epoch, p.seq;"
)
_TAKES_A_NUMBER = (
    "select h.office, h.scope_id, h.epoch, nextval('caseapp.mutant') into p.office, p.scope, p.epoch, p.seq"
    " from caseapp.office_head h where h.office = caseapp.my_office();"
)


@contextlib.contextmanager
def _sequence_instead_of_lock(office: Office) -> Iterator[None]:
    """The order of the office from a sequence: nobody waits for anybody, and commits overtake each other."""
    start = office.one("select seq + 1 from caseapp.office_head")
    with (
        _statements(
            f"create sequence caseapp.mutant start {start}",
            "select nextval('caseapp.mutant')",
            "alter table caseapp.office_head rename to office_row",
            "create view caseapp.office_head with (security_invoker = true) as select office, name, scope_id,"
            " (select last_value from caseapp.mutant) as seq, epoch from caseapp.office_row",
            "alter view caseapp.office_head owner to caseapp_owner",
            "alter sequence caseapp.mutant owner to caseapp_owner",
            "grant select on caseapp.office_head to caseapp_laptop",
            "grant select on sequence caseapp.mutant to caseapp_laptop",
        )(office),
        _rewrite(
            "enter",
            (
                _TAKES_THE_ROW,
                _TAKES_A_NUMBER,
            ),
        )(office),
    ):
        yield


@contextlib.contextmanager
def _operations_count_each_time(office: Office) -> Iterator[None]:
    known = "if (o->>'op')::uuid = any (v_known) then"
    with (
        _statements("alter table caseapp.op_log drop constraint op_log_pkey")(office),
        _rewrite("take_ops", (known, "if false then"))(office),
    ):
        yield


SERVER: Mapping[str, Mutant] = {
    "office lock": Mutant("two at the same moment", _sequence_instead_of_lock, "O4 different"),
    "replay of a batch": Mutant(
        "a set-back copy", _rewrite("push", ("if v_before.sha256 <> p_sha256 then", "if false then")), "UUID"
    ),
    "operations count once": Mutant("a set-back register", _operations_count_each_time, "O1 counted twice"),
    "whose case it is": Mutant(
        "edits of a case taken away",
        _rewrite(
            "refusal",
            ("or not (e.case_id = any (p.cases) or e.case_id = p.scope", "or not (true"),
            ("elsif not v_case = any (p.cases) then", "elsif false then"),
        ),
        "O4 without a right",
    ),
    "base versions": Mutant(
        "two edit the same", _rewrite("merge_record", ("(v_seen >= v_have or", "(true or")), "O3 blind"
    ),
    "final records": Mutant(
        "finished here, edited there",
        _rewrite("merge_record", ("if not e.is_final and (", "if (")),
        "O5 changed after its end",
    ),
    "own records": Mutant(
        "a draft of one's own",
        _statements(
            "alter policy laptop_reads on caseapp.entity using (office = (select caseapp.my_office())"
            " and (case_id = any (array(select unnest(caseapp.my_cases())))"
            " or case_id = (select caseapp.my_scope())))"
        ),
        "O4 surplus",
    ),
    "removal against edit": Mutant(
        "removed without having seen",
        _rewrite("is_blind_removal", ("select coalesce(", "select false and coalesce(")),
        "O3 removed unseen",
    ),
    "changes of one batch": Mutant(
        "typed twice before sending",
        _rewrite(
            "is_chained",
            ("return (p_seen = 0", "return false and (p_seen = 0"),
            ("or exists", "or false and exists"),
        ),
        "in conflict with oneself",
    ),
    "erased stays erased": Mutant(
        "words about the erased",
        _rewrite("take_op", ("x.subject_id in ((o->>'id')::uuid, (o->>'case')::uuid)", "false")),
        "O4 erased, yet there",
    ),
}


# --- the laptop -----------------------------------------------------------------------------------


def _patched(target: Any, name: str, wanted: Any) -> Switch:
    return lambda _: patch.object(target, name, wanted)


def _nothing(*_: Any, **__: Any) -> None:
    return None


def _base_of_today(names: Any, ver: int, exceptions: Any, unsent: Any) -> dict[str, int]:
    """What the server has now, though the screen still showed one's own words."""
    return {name: field_version(name, ver, exceptions) for name in (*names, "deleted_at")}


def _base_of_the_answer(waiting: Any, answered: Any, row: Any) -> dict[str, int]:
    """What the server has now, whoever wrote it."""
    if row is None:
        return dict(waiting.base)
    return {name: row.fver.get(name, 0) for name in waiting.base}


def _acknowledged_without_rows(uow: Any, ctx: Any, link: Any, batch: Any, answer: Any) -> RowsTaken:
    """The batch goes; a crash before the second transaction, and its rows never come."""
    uow.sending.thaw(batch.number)
    follows = answer.seq == link.cursor + 1
    uow.sync.set_link(cursor=answer.seq if follows else link.cursor, audit_sent=answer.audit_expected - 1)
    return RowsTaken()


def _cut_anew(uow: Any, ctx: Any, link: Any) -> Any:
    """A batch under way is taken apart and put together again under its number."""
    if uow.sending.frozen() is not None:
        uow.connection.exec_driver_sql("DELETE FROM sync_batch")
        uow.connection.exec_driver_sql("UPDATE outbox SET batch = NULL")
        link = replace(link, batch=link.batch - 1)
    return sync_sending.next_batch(uow, ctx, link)


def _loaded_at_once(self: SyncCases, case_id: UUID, until: Any = None) -> None:
    self.hold(case_id, until)


def _always_next(uow: Any, ctx: Any, link: Any, batch: Any, answer: Any) -> RowsTaken:
    taken = _ACKNOWLEDGE(uow, ctx, link, batch, answer)
    uow.sync.set_link(cursor=answer.seq)
    return taken


_ACKNOWLEDGE = sync_sending.acknowledge


@contextlib.contextmanager
def _acknowledges_by(wanted: Any) -> Iterator[None]:
    with patch("caseapp.usecases.sync_store.acknowledge", wanted):
        yield


@contextlib.contextmanager
def _the_same_incarnation(office: Office) -> Iterator[None]:
    # Ben's first laptop was the office's second.
    (_, (incarnation,), *_) = office.rows("select id from caseapp.incarnation order by first_seen, id")
    with patch.object(restore, "uuid7", lambda _: incarnation):
        yield


LAPTOP: Mapping[str, Mutant] = {
    "frozen batch": Mutant(
        "an answer lost", lambda _: patch("caseapp.usecases.sync_store.next_batch", _cut_anew), "enrol_again"
    ),
    "base is inherited": Mutant("typed again over a pull", _patched(outbox, "seen_versions", _base_of_today)),
    "base after a conflict": Mutant(
        "typed again while sending", _patched(sync_sending, "rebased", _base_of_the_answer)
    ),
    "answer and batch in one": Mutant(
        "two edit the same", lambda _: _acknowledges_by(_acknowledged_without_rows)
    ),
    "receipts": Mutant("edits of a case taken away", _patched(SyncCases, "add_receipts", _nothing)),
    "a granted case is fetched": Mutant(
        "an old case is granted", _patched(SyncCases, "load", _loaded_at_once)
    ),
    "rows are parked": Mutant("the parent was changed last", _patched(SyncStore, "park", _nothing)),
    "the pointer skips only one's own": Mutant(
        "others came between", lambda _: _acknowledges_by(_always_next)
    ),
    "leaving waits for what is unsent": Mutant(
        "typed while the case was taken", _patched(SyncCases, "has_unsaved", lambda *_: False)
    ),
    "leaving": Mutant("edits of a case taken away", _patched(SyncCases, "leave", _nothing)),
    "healing": Mutant("the server was set back", _patched(Round, "_heal", _nothing)),
    "another life after a restore": Mutant("a set-back register", _the_same_incarnation, "enrol_again"),
}
