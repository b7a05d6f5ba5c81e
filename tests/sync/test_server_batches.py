"""What push() does with batches: refusing without losing, counting once, the ledger, the audit chain."""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest

from caseapp.domain.canonical_json import canonical_json
from tests.office import Office, push, push_bytes
from tests.sync.sender import AT, LATER, Sender, fields, new, new_client, op

pytestmark = pytest.mark.slow


# --- refusing -----------------------------------------------------------------------------------------


def test_that_a_record_of_an_unknown_person_is_put_aside(office: Office, bo: Sender) -> None:
    assert bo.told(new(uuid4(), uuid4(), {"text": "lost?"})) == ["quarantined unknown_case"]
    op_kept = office.one("select op->'set'->>'text' from caseapp.quarantine")
    assert op_kept == "lost?"


def test_that_an_unknown_record_of_a_known_person_is_put_aside(bo: Sender, case: UUID) -> None:
    assert bo.told(op(uuid4(), case, {"text": "x"})) == ["quarantined malformed"]


@pytest.mark.parametrize("until", [None, "2026-01-01"])
def test_that_work_on_a_case_one_does_not_have_is_put_aside_with_a_receipt(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID, until: str | None
) -> None:
    office.assign(case, bo.device.member, active=until is not None, until=until)
    edit = op(note, case, {"text": "from the train"}, base={"text": 1, "deleted_at": 1})
    answer = bo.send(edit, new(uuid4(), case, {"text": "and more"}))
    assert [o["reason"] for o in answer["outcomes"]] == ["not_assigned"] * 2
    assert answer["rows"] == []
    reasons = anna.sees("select op->>'op', reason from caseapp.quarantine order by op->'new'")
    assert reasons[0] == (str(edit["op"]), "not_assigned")
    assert fields(office, note)["text"] == "first"


def test_that_a_substitute_works_until_the_evening_of_the_last_day(
    office: Office, bo: Sender, case: UUID, note: UUID
) -> None:
    today = office.one("select (now() at time zone 'UTC')::date::text")
    office.assign(case, bo.device.member, until=today)
    assert bo.told(op(note, case, {"text": "x"}, base={"text": 1, "deleted_at": 1})) == ["applied"]


@pytest.mark.parametrize("is_set", [True, False])
def test_that_a_record_from_before_keeps_who_made_it_and_when(
    office: Office, anna: Sender, case: UUID, note: UUID, is_set: bool
) -> None:
    made = {"made_at": "2020-01-02T03:04:05.000006Z", "made_by": uuid4()}
    older = new(uuid4(), case, {"text": "x"}, **made)
    edit = op(note, case, {"text": "x"}, base={"text": 1, "deleted_at": 1})
    anna.told(older, *([] if is_set else [edit]))
    query = "select made_at, made_by, changed_at, changed_by from caseapp.entity where id = %s"
    assert office.rows(query, older["id"]) == [(*made.values(), older["at"], older["by"])]


@pytest.mark.parametrize(
    "part",
    [
        {"id": "7"}, {"case": None}, {"kind": 7}, {"set": []}, {"base": {"text": "1"}},
        {"base": {"text": -1}}, {"new": "yes"}, {"seen": "x"}, {"by": "me"}, {"by": None}, {"at": None},
        {"at": "yesterday"}, {"made_at": 7}, {"made_by": "me"}, {"kind": "client"},
    ],
)  # fmt: skip
def test_that_a_misshapen_operation_is_put_aside_and_the_rest_goes_on(
    office: Office, anna: Sender, case: UUID, note: UUID, part: dict[str, Any]
) -> None:
    edit = op(note, case, {"text": "x"}, base={"text": 1, "deleted_at": 1})
    assert anna.told({**op(note, case, {"text": "y"}), **part}, edit) == ["quarantined malformed", "applied"]


def test_that_nothing_comes_back_after_an_erasure(
    office: Office, anna: Sender, case: UUID, note: UUID
) -> None:
    misshapen = op(case, uuid4(), {"called_name": "Ada"}, kind="client")
    assert anna.told(misshapen, op(uuid4(), case, {"text": "?"})) == ["quarantined malformed"] * 2
    query = b"select caseapp.erase_case(%s, %s, %s)"
    office.admin.execute(query, (office.id, case, "request"))
    edit = op(note, case, {"text": "x"}, base={"text": 1})
    again = new_client(case)
    assert anna.told(edit, again) == ["erased", "erased"]
    assert anna.told(new_client(case)) == ["erased"]
    for table in ("entity", "field_hist", "kept_version", "quarantine", "assignment"):
        assert office.rows(f'table caseapp."{table}"') == []
    assert anna.sees("select subject_id, reason from caseapp.erasure") == [(case, "request")]


def test_that_every_operation_stands_in_the_log_once(
    office: Office, anna: Sender, bo: Sender, case: UUID, note: UUID
) -> None:
    ops = [
        op(note, case, {"text": "x"}, base={"text": 1, "deleted_at": 1}),
        op(uuid4(), uuid4(), {"text": "x"}),
        new(uuid4(), case, {"text": "x"}),
        op("?", case, {}),  # type: ignore[arg-type]
    ]
    bo.send(*ops, ops[0])
    logged = office.rows("select op_id, outcome from caseapp.op_log where device = %s", bo.device.id)
    assert dict(logged) == dict(
        zip((o["op"] for o in ops), ("applied", "quarantined", "inserted", "quarantined"), strict=True)
    )
    assert len(logged) == 4


def test_that_an_operation_counts_once_whatever_batch_brings_it(
    office: Office, anna: Sender, case: UUID
) -> None:
    added = new(uuid4(), case, {"text": "once"})
    assert anna.told(added) == ["inserted"]
    answer = anna.send(added)
    assert answer["outcomes"] == [{"op": str(added["op"]), "outcome": "known"}]
    assert answer["rows"][0]["fields"]["text"] == "once"


# --- batches ------------------------------------------------------------------------------------------


def test_that_a_batch_that_comes_again_is_answered_and_not_repeated(
    office: Office, anna: Sender, case: UUID, note: UUID
) -> None:
    edit = op(note, case, {"text": "second"}, base={"text": 1, "deleted_at": 1})
    first = anna.send(edit)
    assert push(anna.connection, anna.device, anna.batch, [edit]) == first
    assert office.one("select count(*) from caseapp.field_hist") == 1


def test_that_a_batch_number_with_other_bytes_is_refused(anna: Sender, case: UUID) -> None:
    with pytest.raises(psycopg.Error, match="BATCH_REUSED"):
        push(anna.connection, anna.device, anna.batch, [new(uuid4(), case, {"text": "other"})])


def test_that_a_register_seen_on_two_machines_must_enrol_again(
    office: Office, anna: Sender, case: UUID
) -> None:
    row = (
        1,
        anna.device.incarnation,
        "another machine",
        99,
        hashlib.sha256(_EMPTY).hexdigest(),
        _EMPTY.decode(),
    )
    with pytest.raises(psycopg.Error, match="ENROL_AGAIN"):
        anna.connection.execute("select caseapp.push(%s, %s, %s, %s, %s, %s)", row)


_EMPTY = canonical_json({"clock": AT, "ops": [], "audit": []})


@pytest.mark.parametrize(
    ("body", "sha256", "version", "code", "state"),
    [
        (_EMPTY, "0" * 64, 1, "BAD_HASH", "22023"),
        (_EMPTY, None, 0, "SCHEMA_TOO_OLD", "0A000"),
        (_EMPTY, None, 2, "SCHEMA_TOO_NEW", "0A000"),
        (b"{", None, 1, "MALFORMED", "22023"),
        (b'{"ops":[{"op":"1"}],"audit":[]}', None, 1, "MALFORMED", "22023"),
    ],
)
def test_that_a_batch_is_refused_whole_with_a_code(
    office: Office, anna: Sender, body: bytes, sha256: str | None, version: int, code: str, state: str
) -> None:
    with pytest.raises(psycopg.Error) as refused:
        push_bytes(anna.connection, anna.device, 1, body, sha256, version)
    assert (refused.value.diag.message_primary, refused.value.sqlstate) == (code, state)
    assert office.rows("select 1 from caseapp.push_log") == []


def test_that_a_batch_beyond_all_measure_is_refused(anna: Sender) -> None:
    body = _EMPTY + b" " * (64 << 20)
    with pytest.raises(psycopg.Error, match="MALFORMED"):
        push_bytes(anna.connection, anna.device, 1, body)


def test_that_a_first_upload_set_by_set_stores_what_one_by_one_stores(office: Office, anna: Sender) -> None:
    def upload(case: UUID, plan: UUID, body: str) -> list[dict[str, Any]]:
        version = {"plan_id": plan, "body": body, "sha256": _sha(body), "previous_sha256": None}
        return [
            new_client(case, made_at=LATER),
            new(uuid4(), case, {"text": "own"}, own=True),
            new(uuid4(), case, {"text": "finished"}, final=True),
            new(uuid4(), office.scope, {"name": "Anna"}, kind="staff"),
            new(uuid4(), office.scope, {"text": "whose?"}),
            new(uuid4(), case, version, kind="plan_version"),
            new(uuid4(), case, {}, at=LATER),
        ]

    together = upload(uuid4(), uuid4(), "body")
    one_by_one = upload(uuid4(), uuid4(), "body")
    # An operation that is known already sends the second batch the long way.
    known = new_client(uuid4())
    anna.send(known)
    assert anna.told(*together) == ["inserted"] * 7
    assert anna.told(known, *one_by_one) == ["known", *["inserted"] * 7]
    stored = (
        "select e.kind, e.fields - 'plan_id', e.fver, e.ver, e.is_final, e.is_own, e.author, e.made_at,"
        " e.changed_at, e.made_by is null, a.member_id, v.n, v.sha256, l.outcome, l.client_clock"
        " from unnest(%s::uuid[]) with ordinality u (id, pos) join caseapp.entity e on e.id = u.id"
        " left join caseapp.assignment a on a.case_id = e.id"
        " left join caseapp.plan_version v on v.id = e.id"
        " join caseapp.op_log l on l.entity_id = e.id order by pos"
    )
    first, second = (office.rows(stored, [o["id"] for o in ops]) for ops in (together, one_by_one))
    assert len(first) == 7
    assert first == second


# --- agreed plans ---------------------------------------------------------------------------------------


def _sha(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


def _version(case: UUID, plan: UUID, body: str, before: str | None) -> dict[str, Any]:
    values = {"plan_id": plan, "body": body, "sha256": _sha(body), "previous_sha256": before, "number": 2}
    return new(uuid4(), case, values, kind="plan_version", final=True)


def test_that_two_plans_agreed_offline_are_two_siblings_with_numbers_of_their_own(
    office: Office, anna: Sender, bo: Sender, case: UUID
) -> None:
    plan = uuid4()
    first = _version(case, plan, '{"goal":1}', None)
    anna.send(first)
    for sender, body in ((anna, '{"goal":2}'), (bo, '{"goal":3}')):
        assert sender.told(_version(case, plan, body, first["set"]["sha256"])) == ["inserted"]
    ledger = bo.sees("select n, prev_sha256 from caseapp.plan_version order by n")
    assert ledger == [(1, None), (2, first["set"]["sha256"]), (3, first["set"]["sha256"])]


def test_that_an_agreed_plan_with_another_hash_is_put_aside(office: Office, anna: Sender, case: UUID) -> None:
    forged = _version(case, uuid4(), '{"goal":1}', None)
    forged["set"]["body"] = '{"goal":9}'
    assert anna.told(forged) == ["quarantined bad_hash"]


def test_that_an_agreed_plan_never_changes(office: Office, anna: Sender, case: UUID) -> None:
    agreed = _version(case, uuid4(), '{"goal":1}', None) | {"final": False}
    anna.send(agreed)
    edit = op(agreed["id"], case, {"body": "{}"}, kind="plan_version", base={"body": 9})
    assert anna.told(edit) == ["conflict"]
    for attempt in ("update caseapp.plan_version set n = 9", "delete from caseapp.plan_version"):
        with pytest.raises(psycopg.Error, match="LEDGER"):
            office.admin.execute(attempt.encode())


# --- the audit chain --------------------------------------------------------------------------------------


def _line(number: int, before: str) -> dict[str, Any]:
    return {
        "seq": number, "at": AT, "actor": uuid4(), "action": "open", "client_id": None, "details": "{}",
        "previous": before, "hash": f"hash {number}",
    }  # fmt: skip


def _lines(first: int, last: int) -> list[dict[str, Any]]:
    return [_line(n, f"hash {n - 1}") for n in range(first, last + 1)]


def test_that_the_audit_chain_grows_without_gaps(office: Office, anna: Sender) -> None:
    assert anna.send(audit=_lines(1, 3))["audit"] == {"taken": 3, "expected": 4}
    assert anna.send(audit=_lines(2, 5))["audit"] == {"taken": 4, "expected": 6}
    assert anna.send(audit=_lines(7, 8))["audit"] == {"taken": 0, "expected": 6}
    assert anna.send()["audit"] == {"taken": 0, "expected": 6}
    assert office.rows("select seq from caseapp.audit_feed order by seq") == [(n,) for n in range(1, 6)]


@pytest.mark.parametrize(
    "lines",
    [
        [_line(2, "hash 1")],
        [_line(1, "0"), _line(3, "hash 1")],
        [_line(1, "0"), _line(2, "another hash")],
        [_line(1, "0"), _line(1, "0") | {"hash": "another"}],
    ],
)
def test_that_audit_lines_count_up_to_the_first_misfit(
    office: Office, anna: Sender, lines: list[dict[str, Any]]
) -> None:
    fitting = len(lines) - 1
    assert anna.send(audit=[*lines, *_lines(4, 5)])["audit"] == {"taken": fitting, "expected": fitting + 1}


def test_that_audit_lines_already_taken_are_not_replaced(office: Office, anna: Sender) -> None:
    anna.send(audit=_lines(1, 2))
    forged = _line(2, "hash 1") | {"hash": "forged"}
    assert anna.send(audit=[forged])["audit"] == {"taken": 0, "expected": 3}


def test_that_a_restored_register_goes_on_where_its_backup_ended(office: Office, anna: Sender) -> None:
    anna.send(audit=_lines(1, 5))
    restored = Sender(office, anna.device, anna.connection)
    restored.device = type(anna.device)(
        anna.device.id, anna.device.role, anna.device.secret, anna.device.member, machine=anna.device.machine
    )
    assert restored.send(audit=[_line(4, "hash 3")])["audit"] == {"taken": 1, "expected": 5}
    assert restored.send(audit=_lines(9, 9))["audit"] == {"taken": 0, "expected": 5}
