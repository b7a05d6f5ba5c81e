"""The SQL that laptops send. Each is one statement, so that it sees one moment and costs one round trip.

Rows come as JSON arrays: names that repeat in every row would be a third of a page.
"""

from __future__ import annotations

from typing import Final, LiteralString

ROW: Final = (
    "id", "case", "kind", "fields", "fver", "ver", "final", "own",
    "made_at", "made_by", "changed_at", "changed_by", "seq",
)  # fmt: skip
"""What the columns of a record are called on the wire, in the order of the arrays below."""

_ROWS: Final = """
    coalesce(json_agg(json_build_array(
        e.id, e.case_id, e.kind, e.fields, e.fver, e.ver, e.is_final, e.is_own,
        e.made_at, e.made_by, e.changed_at, e.changed_by, e.seq
    ) order by e.seq, e.id), '[]')
"""
_KEPT: Final = """
    coalesce(json_agg(json_build_array(
        k.id, k.entity_id, k.case_id, k.kind, k.field, k.value, k.op_id, k.at, k.by, k.seq
    ) order by k.seq, k.id), '[]')
"""

PUSH: Final[LiteralString] = """
select caseapp.push(%s::integer, %s::uuid, %s::text, %s::bigint, %s::text, %s::text, %s::uuid, %s::bigint)
"""

POLL: Final[LiteralString] = """
select o.seq, o.epoch, o.scope_id, i.min_schema, i.current_schema, (now() at time zone 'UTC')::date
from caseapp.office_head o, caseapp.schema_info i
"""

PAGE: Final[LiteralString] = f"""
with
change as materialized (
    (select seq from caseapp.entity where seq > %(cursor)s order by seq limit %(most)s)
    union all
    (select seq from caseapp.kept_version where seq > %(cursor)s order by seq limit %(most)s)
    union all
    (select seq from caseapp.assignment where seq > %(cursor)s order by seq limit %(most)s)
    union all
    (select seq from caseapp.erasure where seq > %(cursor)s order by seq limit %(most)s)
),
first as (select seq from change order by seq limit %(most)s),
head as materialized ({POLL}),
page as materialized (
    select case when count(*) < %(most)s then (select seq from head) else max(seq) end as upto from first
)
select head.*, page.upto,
    (select coalesce(json_agg(json_build_array(a.case_id, a.active, a.until, a.seq) order by a.seq), '[]')
     from caseapp.assignment a where a.seq > %(assigned)s and a.seq <= page.upto),
    (select {_ROWS} from caseapp.entity e where e.seq > %(cursor)s and e.seq <= page.upto),
    (select {_KEPT} from caseapp.kept_version k where k.seq > %(cursor)s and k.seq <= page.upto),
    (select coalesce(json_agg(json_build_array(x.subject_id, x.reason, x.at, x.seq) order by x.seq), '[]')
     from caseapp.erasure x where x.seq > %(cursor)s and x.seq <= page.upto)
from head, page
"""  # noqa: S608 - put together from the constants above alone
"""All of a push has one number, so a page ends behind a whole push, or at the head."""

CASES: Final[LiteralString] = f"""
with
page as materialized (
    select * from (
        (select case_id, seq, id from caseapp.entity
         where case_id = any(%(cases)s::uuid[]) and seq <= %(upto)s
           and (case_id, seq, id) > (%(case)s::uuid, %(seq)s::bigint, %(id)s::uuid)
         order by case_id, seq, id limit %(most)s)
        union all
        (select case_id, seq, id from caseapp.kept_version
         where case_id = any(%(cases)s::uuid[]) and seq <= %(upto)s
           and (case_id, seq, id) > (%(case)s::uuid, %(seq)s::bigint, %(id)s::uuid)
         order by case_id, seq, id limit %(most)s)
    ) found order by case_id, seq, id limit %(most)s
)
select
    (select {_ROWS} from caseapp.entity e join page using (case_id, seq, id)),
    (select {_KEPT} from caseapp.kept_version k join page using (case_id, seq, id)),
    (select json_build_array(case_id, seq, id) from page
     order by case_id, seq, id offset %(most)s - 1)
"""  # noqa: S608 - put together from the constants above alone

DIGESTS: Final[LiteralString] = """
select case_id, count(*), sum(
    ('x' || substr(encode(sha256(convert_to(id::text || ':' || ver::text, 'UTF8')), 'hex'), 1, 12))
        ::bit(48)::bigint
)
from caseapp.entity
where %(cases)s::uuid[] is null or case_id = any(%(cases)s::uuid[])
group by case_id
order by case_id
"""
"""The sum is a number of any length; ``protocol.row_digest`` computes the same for one row."""

VERSIONS: Final[LiteralString] = """
select id, case_id, ver, fver from caseapp.entity where case_id = any(%(cases)s::uuid[]) order by id
"""

FOUND_BEHIND: Final[LiteralString] = """
select caseapp.found_behind(%s::bigint)
"""

COLLEAGUES: Final[LiteralString] = """
select case_id, name, to_char(last_push_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
from caseapp.colleagues()
order by case_id, name
"""

BEGIN_USE: Final[LiteralString] = """
select caseapp.begin_use(%s::text, %s::uuid, %s::uuid, %s::jsonb)
"""

NEW_LOG_IN: Final[LiteralString] = "alter role current_user password {}"
"""The gap takes a SCRAM verifier, so that no server log ever sees the password."""
