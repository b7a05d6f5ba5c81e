"""The five oracles of the exchange (O1 to O5), asked when every laptop has exchanged all it had.

O1 every saved change arrived exactly once, or lies in quarantine with a receipt. O2 every value ever saved is
current, in the history or kept beside. O3 nobody overwrote what she had not seen. O4 laptops with equal
rights hold the same, and it is what the server holds. O5 agreed plans are byte for byte what was agreed, both
kinds of database are sound, and nothing is left under way.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from caseapp.domain.base import record_kinds
from caseapp.storage.checks import check_register
from caseapp.storage.incoming import json_columns
from caseapp.storage.upload import StandingRow, standing
from caseapp.sync.protocol import row_digest
from caseapp.sync.transport import Link
from caseapp.usecases.safekeeping import register_contents
from tests.office import ADMIN, HOST, Office
from tests.reliability.sync_journal import Saved, journal_of
from tests.reliability.sync_office_facts import Entity, OfficeFacts
from tests.reliability.sync_right_oracles import breaches
from tests.sync.laptops import Laptop

FIRST_EXAMPLES = 8
"""Counter-examples that are told of each oracle."""

_SEVERAL = "select op_id, count(*) from caseapp.op_log group by op_id having count(*) > 1"
_OWN_TABLES = ("test_saved", "test_screen", "audit_record")


@dataclass
class Verdict:
    """What the oracles found: how much each looked at, and what was wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def fault(self, oracle: str, *told: object) -> None:
        """Note a counter-example."""
        self.faults[oracle].append(" ".join(map(str, told)))

    @property
    def is_clean(self) -> bool:
        """True when nothing was lost."""
        return not self.faults

    @property
    def figures(self) -> str:
        """The counts in one line."""
        return ", ".join(f"{name} {count}" for name, count in sorted(self.counts.items()))

    @property
    def told(self) -> str:
        """How many faults each oracle found, with the first examples."""
        lines = [self.figures]
        for oracle, faults in sorted(self.faults.items()):
            lines += [f"{oracle}: {len(faults)}", *(f"    {told}" for told in faults[:FIRST_EXAMPLES])]
        return "\n".join(lines)

    def require_clean(self, seed: object, actions: Iterable[object] = ()) -> None:
        """Fail with the seed and with the actions as JSON, to be played again."""
        if self.faults:
            played = json.dumps(list(actions), default=str)
            raise AssertionError(f"seed {seed}\n{self.told}\nactions: {played}")


def judge(
    office: Office, laptops: Sequence[Laptop], more: Iterable[Saved] = (), *, whole: bool = True
) -> Verdict:
    """Ask all oracles. ``more`` was saved in registers that a backup has replaced since; ``whole`` has the
    doctor read every register, too.
    """
    facts, verdict = OfficeFacts.of(office), Verdict()
    here = [change for laptop in laptops for change in journal_of(laptop)]
    saved = {change.operation: change for change in (*more, *here)}
    _arrived_once(facts, laptops, saved, verdict)
    _no_value_lost(facts, saved, verdict)
    _nothing_overwritten_unseen(facts, saved, verdict)
    for laptop in laptops:
        _holds_what_the_server_holds(facts, laptop, verdict)
        _nothing_under_way(laptop, verdict)
        if whole:
            _doctor(laptop, verdict)
    _plans_as_agreed(facts, laptops, saved, verdict)
    for operation, times in office.rows(_SEVERAL):
        verdict.fault("O1 counted twice", operation, times)
    for oracle, told in breaches(office):
        verdict.fault(oracle, told)
    verdict.counts.update(
        laptops=len(laptops), saved=len(saved), kept=len(facts.kept), quarantined=len(facts.quarantined),
        erased=len(facts.erased),
    )  # fmt: skip
    return verdict


# --- O1 -------------------------------------------------------------------------------------------


def _arrived_once(
    facts: OfficeFacts, laptops: Sequence[Laptop], saved: dict[UUID, Saved], verdict: Verdict
) -> None:
    receipts = {
        UUID(bytes=row[0]) for lap in laptops for row in lap.rows("SELECT operation_id FROM sync_receipt")
    }
    for change in saved.values():
        outcome = facts.outcomes.get(change.operation)
        if outcome is None:
            if not facts.erased & {change.case, change.record}:
                verdict.fault("O1 lost", change)
        elif outcome == "quarantined":
            is_there = change.operation in facts.quarantined or change.case in facts.erased
            if not is_there or change.operation not in receipts:
                verdict.fault("O1 refused without a trace", change, f"quarantine {is_there}")
    twice = Counter((h.operation, h.record, h.name) for h in facts.history)
    for key, times in twice.items():
        # A later operation may bring back a removed record more than once in its own name, nothing else.
        if times > 1:
            verdict.fault("O1 counted twice", key, times)


# --- O2 -------------------------------------------------------------------------------------------


def _no_value_lost(facts: OfficeFacts, saved: dict[UUID, Saved], verdict: Verdict) -> None:
    known = _known_values(facts)
    for change in saved.values():
        verdict.counts["values"] += len(change.fields)
        outcome = facts.outcomes.get(change.operation)
        entity = facts.entities.get(change.record)
        # Once its case is erased nothing of it may be left; which case that was only the record could say.
        is_gone = change.case in facts.erased or (entity is None and bool(facts.erased))
        if is_gone or outcome in (None, "quarantined", "erased"):
            continue
        for name, value in change.fields.items():
            if _text(value) not in known[change.record, name]:
                verdict.fault("O2 lost", change, name, value)


def _known_values(facts: OfficeFacts) -> dict[tuple[UUID, str], set[str]]:
    known: dict[tuple[UUID, str], set[str]] = defaultdict(set)
    for entity in facts.entities.values():
        for name, value in entity.fields.items():
            known[entity.id, name].add(_text(value))
    for past in facts.history:
        known[past.record, past.name] |= {_text(past.old), _text(past.new)}
    for kept in facts.kept:
        known[kept.record, kept.name].add(_text(kept.value))
    return known


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


# --- O3 -------------------------------------------------------------------------------------------


def _nothing_overwritten_unseen(facts: OfficeFacts, saved: dict[UUID, Saved], verdict: Verdict) -> None:
    others: dict[UUID, list[tuple[int, UUID]]] = defaultdict(list)
    for past in facts.history:
        others[past.record].append((past.ver, past.device))
    for past in facts.history:
        change = saved.get(past.operation)
        if change is None or change.by_exchange or past.name not in change.fields or past.old == past.new:
            continue  # an edit that brings a removed record back shows the removal as a kept version
        verdict.counts["overwrites"] += 1
        shown = None if change.is_new else change.screen.get(past.name)
        if shown != past.old:
            verdict.fault("O3 blind", change, past.name, f"screen {shown!r}, server {past.old!r}")
        if past.name == "deleted_at" and past.new is not None:
            unseen = [ver for ver, device in others[past.record] if change.seen < ver < past.ver]
            foreign = [ver for ver, device in others[past.record] if ver in unseen and device != past.device]
            if foreign:
                verdict.fault("O3 removed unseen", change, f"saw {change.seen}, changed at {foreign}")


# --- O4 -------------------------------------------------------------------------------------------


def _holds_what_the_server_holds(facts: OfficeFacts, laptop: Laptop, verdict: Verdict) -> None:
    member = laptop.device.member
    expected, reach = facts.visible(member), facts.reach(member)
    here = _records(laptop)
    verdict.counts["rows compared"] += len(expected)
    for missing in expected.keys() - here.keys():
        verdict.fault("O4 missing", laptop.name, expected[missing])
    for orphan in here.keys() - expected.keys():
        row = here[orphan]
        verdict.fault("O4 surplus", laptop.name, row.cls.kind, row.id, f"case {row.client_id}")
    for record in expected.keys() & here.keys():
        for told in _differences(here[record], expected[record]):
            verdict.fault("O4 different", laptop.name, expected[record].kind, record, told)
    _holds_versions(facts, laptop, expected, verdict)
    _holds_kept(facts, laptop, verdict)
    _holds_no_other_case(laptop, reach, verdict)
    _digests_agree(laptop, expected, verdict)


def _records(laptop: Laptop) -> dict[UUID, StandingRow]:
    found = {}
    with laptop.opened.register.reading.connect() as connection:
        for kind, cls in record_kinds().items():
            ids = connection.exec_driver_sql(f'SELECT id FROM "{cls.__tablename__}"').scalars()  # noqa: S608
            rows = standing(connection, kind, [UUID(bytes=raw) for raw in ids])
            found.update({row.id: row for row in rows})
    return found


def _differences(row: StandingRow, entity: Entity) -> Iterable[str]:
    for name in json_columns(row.cls):
        if name in entity.fields and row.fields[name] != entity.fields[name]:
            yield f"{name}: here {row.fields[name]!r}, server {entity.fields[name]!r}"
    for name, here, there in (
        ("case", row.client_id, entity.case),
        ("made", (row.made_at, row.made_by), (entity.made_at, entity.made_by)),
        ("changed", (row.changed_at, row.changed_by), (entity.changed_at, entity.changed_by)),
    ):
        is_frozen = name == "changed" and not hasattr(row.cls, "updated_at")
        if here != there and not is_frozen:
            yield f"{name}: here {here}, server {there}"


def _holds_versions(
    facts: OfficeFacts, laptop: Laptop, expected: dict[UUID, Entity], verdict: Verdict
) -> None:
    for raw, case, ver, fver in laptop.rows("SELECT record_id, client_id, ver, fver FROM sync_record"):
        entity = expected.get(UUID(bytes=raw))
        if entity is None:
            verdict.fault("O4 surplus", laptop.name, "known record", UUID(bytes=raw))
            continue
        there = {name: version for name, version in entity.fver.items() if version != 1}
        if (UUID(bytes=case), ver, json.loads(fver)) != (entity.case, entity.ver, there):
            verdict.fault("O4 versions", laptop.name, entity.id, (ver, fver), (entity.ver, there))


def _holds_kept(facts: OfficeFacts, laptop: Laptop, verdict: Verdict) -> None:
    there = {
        (k.id, k.record, k.case, k.name, _text(k.value))
        for k in facts.visible_kept(laptop.device.member).values()
    }
    here = {
        (*(UUID(bytes=raw) for raw in row[:3]), row[3], _text(json.loads(row[4])))
        for row in laptop.rows("SELECT id, record_id, client_id, field, value FROM kept_version")
    }
    for kept in there ^ here:
        verdict.fault("O4 kept", laptop.name, "missing" if kept in there else "surplus", kept)


def _holds_no_other_case(laptop: Laptop, reach: set[UUID], verdict: Verdict) -> None:
    tables = laptop.rows(
        "SELECT t.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c "
        "WHERE c.name = 'client_id' AND t.schema = 'main' AND t.type = 'table'"
    )
    for (table,) in tables:
        if table in _OWN_TABLES:
            continue
        for (raw,) in laptop.rows(f'SELECT DISTINCT client_id FROM "{table}"'):  # noqa: S608
            if raw is not None and UUID(bytes=raw) not in reach:
                verdict.fault("O4 foreign case", laptop.name, table, UUID(bytes=raw))


def _digests_agree(laptop: Laptop, expected: dict[UUID, Entity], verdict: Verdict) -> None:
    """What the server shows this very laptop, over its own connection, is what its register says."""
    here: dict[UUID, list[int]] = defaultdict(list)
    for raw, case, ver in laptop.rows("SELECT record_id, client_id, ver FROM sync_record WHERE ver > 0"):
        here[UUID(bytes=case)].append(row_digest(UUID(bytes=raw), ver))
    with laptop.connect(_present_link(laptop)) as server:
        there = {digest.case: (digest.rows, digest.digest) for digest in server.digests()}
    if {case: (len(rows), sum(rows)) for case, rows in here.items()} != there:
        verdict.fault("O4 digests", laptop.name, len(here), len(there))


def _present_link(laptop: Laptop) -> Link:
    """The laptop chose its own password when it joined."""
    ((secret,),) = laptop.rows("SELECT secret FROM sync_link")
    return replace(laptop.link, secret=secret)


# --- O5 -------------------------------------------------------------------------------------------


def _plans_as_agreed(
    facts: OfficeFacts, laptops: Sequence[Laptop], saved: dict[UUID, Saved], verdict: Verdict
) -> None:
    agreed = {c.record: c.fields["body"] for c in saved.values() if c.kind == "plan_version" and c.is_new}

    def is_as_agreed(record: UUID, body: str, sha256: str) -> bool:
        return hashlib.sha256(body.encode()).hexdigest() == sha256 and agreed.get(record, body) == body

    versions = [entity for entity in facts.entities.values() if entity.kind == "plan_version"]
    verdict.counts["agreed plans"] += len(versions)
    chain = {(entity.fields["plan_id"], entity.fields["sha256"]) for entity in versions}
    for entity in versions:
        plan, sha256, previous = (entity.fields[n] for n in ("plan_id", "sha256", "previous_sha256"))
        if not is_as_agreed(entity.id, entity.fields["body"], sha256):
            verdict.fault("O5 bytes changed", "server", entity.id)
        if previous is not None and (plan, previous) not in chain:
            verdict.fault("O5 chain", "server", entity.id)
        if facts.ledger.get(entity.id, (None, 0, None, None))[2:] != (sha256, previous):
            verdict.fault("O5 ledger", entity.id)
    for laptop in laptops:
        for raw, body, sha256 in laptop.rows("SELECT id, body, sha256 FROM plan_version"):
            if not is_as_agreed(UUID(bytes=raw), body, sha256):
                verdict.fault("O5 bytes changed", laptop.name, UUID(bytes=raw))
    _numbered_without_gap(facts, verdict)


def _numbered_without_gap(facts: OfficeFacts, verdict: Verdict) -> None:
    numbers: dict[UUID, list[int]] = defaultdict(list)
    for plan, number, _, _ in facts.ledger.values():
        numbers[plan].append(number)
    for plan, found in numbers.items():
        if sorted(found) != list(range(1, len(found) + 1)):
            verdict.fault("O5 numbers", plan, found)


def _nothing_under_way(laptop: Laptop, verdict: Verdict) -> None:
    for table in ("outbox", "sync_inbox", "sync_batch"):
        ((left,),) = laptop.rows(f'SELECT count(*) FROM "{table}"')  # noqa: S608 - one of these three
        if left:
            verdict.fault("O5 left", laptop.name, table, left)
    for case, state in laptop.rows("SELECT client_id, state FROM sync_case WHERE state <> 'held'"):
        verdict.fault("O5 left", laptop.name, "case", state, UUID(bytes=case))


def _doctor(laptop: Laptop, verdict: Verdict) -> None:
    opened = laptop.opened
    found = check_register(opened.workspace.register, opened.key.data_key, register_contents(lambda _: None))
    for check in found:
        if not check.ok:
            verdict.fault("O5 doctor", laptop.name, check.name, check.detail)


def amcheck(office: Office) -> str:
    """What PostgreSQL's own check says about the office's database: nothing, when it is sound."""
    office.admin.execute("create extension if not exists amcheck schema public")
    programs, cluster = office.cluster.programs, office.cluster
    environment = {
        "PGPASSWORD": cluster.password, "PGSSLMODE": "verify-full", "PGSSLROOTCERT": str(cluster.authority),
        "PGSSLCERT": str(cluster.folder / "none"),
    }  # fmt: skip
    said = programs.run(
        "pg_amcheck", "-h", HOST, "-p", str(cluster.port), "-U", ADMIN, "--heapallindexed", office.database,
        environment=environment,
    )  # fmt: skip
    return said.text.strip() if said.status else ""
