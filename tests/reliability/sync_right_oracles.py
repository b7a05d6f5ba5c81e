"""What may not have happened at the office, whoever sent it.

Work without a right to the case, changes of what was final, records that went to another case, words about
somebody who was erased.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from uuid import UUID

from tests.office import Office

_REFUSED = ("quarantined", "erased", "known")

_OPERATIONS = """
select o.op_id, o.entity_id, o.case_id, o.outcome, o.seq, a.seq, a.active, a.until >= o.server_clock::date
from caseapp.op_log o join caseapp.device d on d.id = o.device
left join caseapp.assignment a on a.member_id = d.member_id and a.case_id = o.case_id
order by o.seq
"""
_AFTER_THE_END = """
select h.entity_id, h.field, h.op_id from caseapp.field_hist h
join caseapp.field_hist f on f.entity_id = h.entity_id and f.field = 'state' and f.new = '"finished"'
where h.ver > f.ver
"""
_LEFT = """
select 'entity', id, case_id from caseapp.entity
union all select 'field_hist', entity_id, case_id from caseapp.field_hist
union all select 'kept_version', id, case_id from caseapp.kept_version
union all select 'quarantine', id, (op ->> 'case')::uuid from caseapp.quarantine
"""


def breaches(office: Office) -> list[tuple[str, str]]:
    """Each with the oracle that it belongs to."""
    scope = office.one("select scope_id from caseapp.office_head")
    erased = {row[0] for row in office.rows("select subject_id from caseapp.erasure")}
    found = [("O5 changed after its end", str(row)) for row in office.rows(_AFTER_THE_END)]
    # A draft may turn out to be about somebody else.
    notes = {row[0] for row in office.rows("select id from caseapp.entity where kind = 'note'")}
    cases: dict[UUID, set[UUID]] = defaultdict(set)
    for operation, record, case, outcome, seq, *assigned in office.rows(_OPERATIONS):
        if outcome in _REFUSED or case == scope or case in erased:
            continue
        if record not in notes:
            cases[record].add(case)
        if not _had_a_right(seq, *assigned):
            found.append(("O4 without a right", f"{operation} {outcome} on case {case}"))
    found += [("O4 moved", f"{record} {within}") for record, within in cases.items() if len(within) > 1]
    found += [("O4 erased, yet there", str(row)) for row in office.rows(_LEFT) if row[2] in erased]
    return found


def _had_a_right(seq: int, assigned: int | None, is_active: Any, is_in_time: Any) -> bool:
    if assigned is None:
        return False
    # What was sent before the assignment changed last may have had another one.
    return seq <= assigned or (bool(is_active) and is_in_time is not False)
