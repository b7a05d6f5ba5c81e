"""What a laptop asks the office server: rows come whole, once and in order, each call in one round trip."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from caseapp.errors import (
    LaptopRevokedError,
)
from caseapp.sync.office_server import OfficeServer
from caseapp.sync.protocol import (
    Assignment,
    Batch,
    CaseDigest,
    CaseKey,
    Colleague,
    KeptVersion,
    Operation,
    Page,
    PushAnswer,
    RecordVersion,
    ServerRow,
    batch_body,
    row_digest,
)
from caseapp.sync.transport import connected
from tests.fault_proxy import fault_proxy
from tests.office import Device, Office
from tests.sync.links import link_of

pytestmark = pytest.mark.slow

NOW = "2026-03-02T13:00:00.000000Z"


class Laptop:
    """One that is connected, with its own count of batches."""

    def __init__(self, server: OfficeServer, device: Device) -> None:
        self.server = server
        self._device = device
        self._batch = 0

    def add(self, case: UUID, *kinds: str) -> PushAnswer:
        """New records of a case, in one push."""
        made = {kind: case if kind == "client" else uuid4() for kind in kinds}
        return self.push(
            *(self.operation(kind, made[kind], case, {"text": kind}, new=True) for kind in kinds)
        )

    def operation(
        self,
        kind: str,
        record: UUID,
        case: UUID,
        values: dict[str, object],
        *,
        base: int = 0,
        new: bool = False,
    ) -> Operation:
        """A change of these fields, each of which was seen in the version ``base``."""
        return Operation(
            uuid4(),
            kind,
            record,
            case,
            NOW,
            self._device.member,
            values,
            dict.fromkeys(values, base),
            new=new,
        )

    def push(self, *operations: Operation) -> PushAnswer:
        """One batch."""
        self._batch += 1
        body = batch_body(NOW, [operation.json for operation in operations], [])
        return self.send(Batch(self._batch, body))

    def send(self, batch: Batch) -> PushAnswer:
        """A batch as it is."""
        return self.server.push(batch, incarnation=self._device.incarnation, machine=self._device.machine)

    def pages(self, size: int) -> Iterator[Page]:
        """Everything from the beginning."""
        cursor = 0
        while True:
            page = self.server.pull_page(cursor, size)
            yield page
            if page.upto == page.head.seq:
                return
            assert page.upto > cursor
            cursor = page.upto


@contextmanager
def laptop_of(office: Office, device: Device) -> Iterator[Laptop]:
    with connected(link_of(office, device)) as wire:
        yield Laptop(OfficeServer(wire), device)


@pytest.fixture
def device(office: Office) -> Device:
    return office.add_laptop("Anna", is_lead=True)


@pytest.fixture
def anna(office: Office, device: Device) -> Iterator[Laptop]:
    with laptop_of(office, device) as laptop:
        yield laptop


@pytest.fixture
def bo(office: Office) -> Iterator[Laptop]:
    with laptop_of(office, office.add_laptop("Bo")) as laptop:
        yield laptop


def ids(rows: tuple[ServerRow, ...]) -> list[UUID]:
    return [row.id for row in rows]


# --- pages ---------------------------------------------------------------------------------------


def test_that_a_record_comes_back_as_it_was_sent(anna: Laptop) -> None:
    case = uuid4()
    sent = anna.operation(
        "client", case, case, {"name": "Ada æß", "n": 7, "none": None, "l": ["x"]}, new=True
    )
    answer = anna.push(sent)
    [row] = anna.server.pull_page(0).rows
    assert (row.id, row.case, row.kind, row.seq) == (case, case, "client", answer.seq)
    assert row.fields == sent.values
    assert set(row.fver.values()) == {1}
    assert (row.made_at, row.made_by, row.changed_by) == (NOW, sent.by, sent.by)


def test_that_a_batch_sent_again_is_answered_the_same(anna: Laptop) -> None:
    case = uuid4()
    batch = Batch(9, batch_body(NOW, [anna.operation("client", case, case, {"a": 1}, new=True).json], []))
    assert anna.send(batch) == anna.send(batch)
    assert len(anna.server.pull_page(0).rows) == 1


@pytest.mark.parametrize("size", [1, 2, 3, 7, 500])
def test_that_pages_of_any_size_bring_everything_once(anna: Laptop, size: int) -> None:
    cases = [uuid4() for _ in range(5)]
    for count, case in enumerate(cases):
        anna.add(case, "client", *(f"note{number}" for number in range(count)))
    pages = [*anna.pages(size)]
    rows = [row for page in pages for row in page.rows]
    assert len(rows) == len({row.id for row in rows}) == 5 + 10
    assert [row.seq for row in rows] == sorted(row.seq for row in rows)
    for page in pages:
        assert len({row.seq for row in page.rows}) <= size
    assert sorted(a.case for page in pages for a in page.assignments) == sorted(cases)


def test_that_a_page_ends_behind_a_whole_push(anna: Laptop) -> None:
    case = uuid4()
    first = anna.add(case, "client", "note", "task", "goal")
    anna.add(uuid4(), "client")
    page = anna.server.pull_page(0, 2)
    assert (page.upto, len(page.rows)) == (first.seq, 4)


def test_that_a_quiet_page_leads_to_the_head(office: Office, anna: Laptop, bo: Laptop) -> None:
    anna.add(uuid4(), "client")
    page = bo.server.pull_page(0)
    assert (page.rows, page.assignments) == ((), ())
    assert page.upto == page.head.seq == bo.server.poll().seq == 1
    assert bo.server.pull_page(page.upto) == replace(page)
    assert page.head.scope == office.scope
    assert page.head.today == datetime.now(UTC).date()


def test_that_assignments_have_a_cursor_of_their_own(anna: Laptop) -> None:
    case = uuid4()
    anna.add(case, "client")
    head = anna.server.poll()
    page = anna.server.pull_page(head.seq, assignments_after=0)
    assert page.assignments == (Assignment(case, active=True, until=None, seq=1),)
    assert page.rows == ()


def test_that_a_substitution_says_its_last_day(office: Office, device: Device, anna: Laptop) -> None:
    case = uuid4()
    office.assign(case, device.member, until="2099-12-31")
    [assignment] = anna.server.pull_page(0).assignments
    assert (assignment.case, str(assignment.until)) == (case, "2099-12-31")


def test_that_the_second_of_two_values_comes_along(office: Office, anna: Laptop) -> None:
    case = uuid4()
    anna.add(case, "client")
    second = office.add_laptop("Bo")
    office.assign(case, second.member)
    with laptop_of(office, second) as bo:
        anna.push(anna.operation("client", case, case, {"text": "Anna's"}, base=1))
        late = bo.operation("client", case, case, {"text": "Bo's"}, base=1)
        answer = bo.push(late)
        assert [outcome.outcome for outcome in answer.outcomes] == ["conflict"]
        assert answer.rows[0].fields == {"text": "Anna's"}
    [kept] = [kept for page in anna.pages(1) for kept in page.kept]
    assert (kept.record, kept.name, kept.value, kept.op) == (case, "text", "Bo's", late.op)
    assert kept.seq == answer.seq
    assert anna.server.load_cases([case], answer.seq).kept == (kept,)


def test_that_an_erasure_is_told_without_words(office: Office, anna: Laptop) -> None:
    case = uuid4()
    anna.add(case, "client", "note")
    office.admin.execute("select caseapp.erase_case(%s, %s, 'retention')", (office.id, case))
    [page] = anna.pages(500)
    assert [(erased.subject, erased.reason) for erased in page.erasures] == [(case, "retention")]
    assert page.rows == ()


# --- whole cases ---------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 4, 12, 500])
def test_that_whole_cases_come_once_and_in_their_order(anna: Laptop, size: int) -> None:
    wanted, other = [uuid4(), uuid4()], uuid4()
    for kinds in (("client",), ("note", "task"), ("goal",), ("a", "b")):
        for case in (*wanted, other):
            anna.add(case, *kinds)
            # Its author saw no version at all, so the text is kept beside the one that stands.
            anna.push(anna.operation("client", case, case, {"text": f"late, {kinds}"}))
    rows: list[ServerRow | KeptVersion] = []
    reached: list[CaseKey] = []
    while True:
        page = anna.server.load_cases(wanted, anna.server.poll().seq, reached[-1] if reached else None, size)
        rows += (*page.rows, *page.kept)
        if page.last is None:
            break
        reached.append(page.last)
    assert len(rows) == len({row.id for row in rows}) == 20
    assert {row.case for row in rows} == set(wanted)
    assert reached == sorted(reached)
    assert len(reached) == 20 // size


def test_that_whole_cases_end_where_the_page_ended(anna: Laptop) -> None:
    case = uuid4()
    upto = anna.add(case, "client").seq
    anna.add(case, "note")
    assert ids(anna.server.load_cases([case], upto).rows) == [case]


def test_that_the_cases_of_others_stay_away(anna: Laptop, bo: Laptop) -> None:
    case = uuid4()
    seq = anna.add(case, "client", "note").seq
    assert bo.server.load_cases([case], seq).rows == ()
    assert bo.server.digests() == bo.server.digests([case]) == ()
    assert bo.server.versions([case]) == ()


# --- comparing -----------------------------------------------------------------------------------


def test_that_both_sides_compute_the_same_digest(anna: Laptop) -> None:
    case, other = uuid4(), uuid4()
    anna.add(case, "client", "note", "task")
    anna.add(other, "client")
    anna.push(anna.operation("client", case, case, {"text": "new"}, base=1))
    page = anna.server.pull_page(0)
    digests = {
        name: CaseDigest(name, len(rows), sum(row_digest(row.id, row.ver) for row in rows))
        for name in (case, other)
        if (rows := [row for row in page.rows if row.case == name])
    }
    assert digests[case].rows == 3
    assert {digest.case: digest for digest in anna.server.digests()} == digests
    assert anna.server.digests([other]) == (digests[other],)
    assert anna.server.digests([]) == ()


def test_that_versions_are_those_of_the_rows(anna: Laptop) -> None:
    case = uuid4()
    anna.add(case, "client", "note")
    anna.push(anna.operation("client", case, case, {"text": "new", "more": 1}, base=1))
    rows = anna.server.pull_page(0).rows
    versions = {version.id: version for version in anna.server.versions([case])}
    assert versions == {row.id: RecordVersion(row.id, case, row.ver, row.fver) for row in rows}
    assert (versions[case].ver, versions[case].fver) == (2, {"text": 2, "more": 2})


def test_that_colleagues_say_when_they_last_sent(office: Office, device: Device, anna: Laptop) -> None:
    case = uuid4()
    second = office.add_laptop("Bo")
    office.assign(case, device.member)
    office.assign(case, second.member)
    assert anna.server.colleagues() == (Colleague(case, "Bo", None),)
    with laptop_of(office, second) as bo:
        bo.add(case, "note")
    [colleague] = anna.server.colleagues()
    assert colleague.last_sent_at is not None
    sent = datetime.fromisoformat(colleague.last_sent_at)
    assert abs((datetime.now(UTC) - sent).total_seconds()) < 600
    assert colleague.last_sent_at.endswith("Z")


# --- being let in --------------------------------------------------------------------------------


def test_that_a_revoked_laptop_is_told_so_in_the_open_connection(
    office: Office, device: Device, anna: Laptop
) -> None:
    anna.server.poll()
    office.admin.execute("update caseapp.device set active = false where id = %s", (device.id,))
    for call in (anna.server.poll, lambda: anna.server.pull_page(0), lambda: anna.add(uuid4(), "client")):
        with pytest.raises(LaptopRevokedError):
            call()


# --- on the wire ---------------------------------------------------------------------------------


def test_that_each_call_is_one_round_trip(office: Office, device: Device) -> None:
    link = link_of(office, device)
    case = uuid4()
    turns = []
    with (
        fault_proxy((link.host, link.port)) as proxy,
        connected(replace(link, port=proxy.port)) as wire,
    ):
        laptop = Laptop(OfficeServer(wire), device)
        for call in (
            lambda: laptop.add(case, "client", "note"),
            lambda: laptop.server.pull_page(0),
            lambda: laptop.server.load_cases([case], 9),
            *(laptop.server.digests, lambda: laptop.server.versions([case]), laptop.server.colleagues),
            *[laptop.server.poll] * 9,
        ):
            before = proxy.counts.turns
            call()
            turns.append(proxy.counts.turns - before)
    assert turns == [1] * 15
