from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.audit_chain import FIRST, AuditLine, chained_hash, first_broken

DEVICE, ACTOR = UUID(int=1), UUID(int=2)
AT = datetime(2026, 3, 2, 13, 0, tzinfo=UTC)


def chain(length: int) -> list[AuditLine]:
    lines: list[AuditLine] = []
    previous = FIRST
    for seq in range(1, length + 1):
        digest = chained_hash(
            previous,
            seq=seq,
            device_id=DEVICE,
            at=AT,
            actor=ACTOR,
            action="Act",
            client_id=None,
            details="[]",
        )
        lines.append(AuditLine(seq, DEVICE, AT, ACTOR, "Act", None, "[]", previous, digest))
        previous = digest
    return lines


def test_that_the_first_hash_is_part_of_the_format() -> None:
    assert chain(1)[0].hash == "543945c71d5c661e91b3c9efe91ba8a66496da93dde828388d52baded99a5043"


@given(st.integers(1, 30), st.data())
def test_that_any_edit_deletion_or_swap_is_found_where_it_happened(length: int, data: st.DataObject) -> None:
    lines = chain(length)
    assert first_broken(lines) is None
    place = data.draw(st.integers(0, length - 1))
    edited = [*lines[:place], replace(lines[place], action="Other"), *lines[place + 1 :]]
    assert first_broken(edited) == place + 1
    if place < length - 1:
        assert first_broken([*lines[:place], *lines[place + 1 :]]) == place + 1
        swapped = [*lines[:place], lines[place + 1], lines[place], *lines[place + 2 :]]
        assert first_broken(swapped) == place + 1
