"""What waits for one member of staff: promises that are due, plans and sheets that need another step.

Plain statements over narrow columns: this is the first thing that is read after unlocking. What belongs to
nobody waits for everybody.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from caseapp.storage.engine import driver_of

_WHO = "c.id, coalesce(c.called_name, c.given_name, c.family_name), c.number"
_MINE = "c.deleted_at IS NULL AND (c.responsible_id = :me OR c.responsible_id IS NULL)"
_PLAN = (
    "FROM goal_plan p JOIN client c ON c.id = p.client_id WHERE p.deleted_at IS NULL AND p.state <> 'ended'"
)

_PROMISES = f"""
SELECT p.id, p.text, p.due, p.promised_by_name, p.binding, p.about, {_WHO}
FROM promise p JOIN client c ON c.id = p.client_id
WHERE p.state = 'open' AND p.deleted_at IS NULL AND p.due <= :until AND {_MINE}
ORDER BY p.due, p.id
"""  # noqa: S608 - parts of our own

_REVIEWS = f"""
SELECT {_WHO}, p.review_on {_PLAN} AND p.state <> 'draft' AND p.review_on <= :today AND {_MINE}
ORDER BY p.review_on, p.id
"""

_NEVER_AGREED = f"""
SELECT {_WHO}, NULL {_PLAN} AND {_MINE} AND NOT EXISTS (SELECT 1 FROM plan_version v WHERE v.plan_id = p.id)
UNION
SELECT {_WHO}, NULL FROM draft d JOIN client c ON c.id = d.client_id
WHERE d.kind = 'plan_form' AND d.author = :me AND {_MINE}
"""  # noqa: S608 - parts of our own

# How far steps have come is no change of the plan. The clock may stand: what is equal is looked at too.
_CHANGED_SINCE = f"""
SELECT {_WHO}, NULL {_PLAN} AND {_MINE} AND EXISTS (
    SELECT 1 FROM plan_version v WHERE v.plan_id = p.id
    AND v.number = (SELECT max(number) FROM plan_version WHERE plan_id = p.id) AND (
        EXISTS (SELECT 1 FROM field_history h WHERE h.client_id = p.client_id AND h.at >= v.created_at
            AND h.record_kind IN ('goal_plan', 'goal', 'goal_voice', 'goal_step')
            AND h.field NOT IN ('state', 'lifecycle', 'achievement'))
        OR EXISTS (SELECT 1 FROM goal g WHERE g.plan_id = p.id AND g.created_at > v.created_at)
        OR EXISTS (SELECT 1 FROM goal_step s WHERE s.client_id = p.client_id AND s.created_at > v.created_at)
        OR EXISTS (SELECT 1 FROM goal_voice o WHERE o.client_id = p.client_id AND o.created_at > v.created_at)
    ))
ORDER BY p.id
"""  # noqa: S608 - parts of our own

_NOT_HANDED_OVER = f"""
SELECT {_WHO}, v.agreed_on FROM goal_plan p JOIN client c ON c.id = p.client_id
JOIN plan_version v ON v.plan_id = p.id
WHERE p.deleted_at IS NULL AND p.state <> 'ended' AND {_MINE}
AND v.number = (SELECT max(number) FROM plan_version WHERE plan_id = p.id)
AND NOT EXISTS (SELECT 1 FROM print_record r JOIN hand_over h ON h.print_record_id = r.id
    WHERE r.plan_version_id = v.id AND h.deleted_at IS NULL)
ORDER BY v.agreed_on DESC, p.id
"""  # noqa: S608 - parts of our own

_FINISHED_ON = (
    "SELECT id FROM note WHERE state = 'finished' AND day = :day AND created_by = :me ORDER BY time, id"
)

_MEETINGS_ON = f"""
SELECT m.id, m.time, m.place, {_WHO} FROM planned_meeting m JOIN client c ON c.id = m.client_id
WHERE m.day = :day AND m.deleted_at IS NULL AND {_MINE} ORDER BY m.time IS NULL, m.time, m.id
"""  # noqa: S608 - parts of our own


@dataclass(frozen=True)
class Whose:
    """The person whom something is about, and its day when it has one."""

    client_id: UUID
    called_name: str = field(repr=False)
    number: str
    day: date | None = None


@dataclass(frozen=True)
class DuePromise:
    """An open promise with whom it was made to."""

    id: UUID
    text: str = field(repr=False)
    due: date
    promised_by: str
    binding: str
    about: str | None
    whose: Whose


@dataclass(frozen=True)
class MeetingToday:
    """A meeting of this day with whom it is."""

    id: UUID
    time: str | None
    place: str | None = field(repr=False)
    whose: Whose


def meetings_on(connection: Connection, staff_id: UUID, day: date) -> tuple[MeetingToday, ...]:
    """The planned meetings of a day in the order of the clock; those without a time at the end."""
    found = driver_of(connection).execute(_MEETINGS_ON, {"me": staff_id.bytes, "day": day.isoformat()})
    return tuple(
        MeetingToday(_uuid(key), time, place, _whose(who, name, number))
        for key, time, place, who, name, number in found
    )


def due_promises(connection: Connection, staff_id: UUID, until: date) -> tuple[DuePromise, ...]:
    """Open promises that are due by ``until``, the latest first."""
    found = driver_of(connection).execute(_PROMISES, {"me": staff_id.bytes, "until": until.isoformat()})
    return tuple(
        DuePromise(_uuid(key), text, date.fromisoformat(due), by, binding, about, _whose(who, name, number))
        for key, text, due, by, binding, about, who, name, number in found
    )


def reviews_due(connection: Connection, staff_id: UUID, today: date) -> tuple[Whose, ...]:
    """Plans whose review is due, the longest due first."""
    return _people(connection, _REVIEWS, me=staff_id.bytes, today=today.isoformat())


def plans_never_agreed(connection: Connection, staff_id: UUID) -> tuple[Whose, ...]:
    """Plans that were begun and not agreed, and plans that are only typed so far."""
    return _people(connection, _NEVER_AGREED, me=staff_id.bytes)


def plans_touched_since(connection: Connection, staff_id: UUID) -> tuple[Whose, ...]:
    """Plans in which something was written after they were agreed; it may have been taken back."""
    return _people(connection, _CHANGED_SINCE, me=staff_id.bytes)


def sheets_not_handed_over(connection: Connection, staff_id: UUID) -> tuple[Whose, ...]:
    """Plans whose newest version nobody has in the hand yet, the newest first."""
    return _people(connection, _NOT_HANDED_OVER, me=staff_id.bytes)


def notes_finished_on(connection: Connection, staff_id: UUID, day: date) -> tuple[UUID, ...]:
    """The notes of a day that one member of staff finished, in the order of the day."""
    found = driver_of(connection).execute(_FINISHED_ON, {"me": staff_id.bytes, "day": day.isoformat()})
    return tuple(_uuid(key) for (key,) in found)


def has_people(connection: Connection) -> bool:
    """False in a register that nobody has been entered in."""
    (found,) = (
        driver_of(connection)
        .execute("SELECT EXISTS (SELECT 1 FROM client WHERE deleted_at IS NULL)")
        .fetchone()
    )
    return bool(found)


def _people(connection: Connection, statement: str, **values: object) -> tuple[Whose, ...]:
    return tuple(_whose(*row) for row in driver_of(connection).execute(statement, values))


def _whose(client: bytes, called_name: str | None, number: str, day: str | None = None) -> Whose:
    return Whose(_uuid(client), called_name or "", number, date.fromisoformat(day) if day else None)


def _uuid(key: bytes) -> UUID:
    return UUID(bytes=bytes(key))
