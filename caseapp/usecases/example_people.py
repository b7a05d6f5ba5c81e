"""Generated people of the example workspace, added in bulk: for the same seed and day the same, with ids."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from random import Random
from typing import Any, ClassVar
from uuid import UUID

from caseapp.domain.ids import uuid7
from caseapp.domain.permissions import Permission
from caseapp.errors import NotAllowedError
from caseapp.paths import resource
from caseapp.storage.unit_of_work import UnitOfWork
from caseapp.usecases.base import Context
from caseapp.usecases.bulk import STAGE_SIZE, BulkPlan, Stage
from caseapp.usecases.client_rows import ClientRows, NewPerson
from caseapp.usecases.example_chance import Weighted, chance_of

YEARS = 8
"""People came over the last years: five digits of a year's numbers would not do for all of them."""

_DAYS = YEARS * 365
_LONGEST_INFORMAL_AGE = 15
_PROTECTED_EVERY = 200
"""Of so many people the first has a protected address, so that everybody can see what that means."""

_INFORMAL_LANGUAGE = "da"

Json = dict[str, Any]
Parts = list[tuple[str, Mapping[str, Any]]]


def first_day(today: date) -> date:
    """The day on which the first of the generated people came."""
    return today - timedelta(days=_DAYS)


@dataclass(frozen=True)
class AddExamplePeople:
    """Add ``count`` generated people to a register of example data; refused in any other."""

    requires: ClassVar[Permission] = Permission.WRITE_CASE

    count: int
    seed: int

    def prepare(self, uow: UnitOfWork, ctx: Context) -> BulkPlan:
        """Raises ``NotAllowedError`` in a register of real people."""
        office = uow.office.office()
        if not uow.office.state().is_example:
            raise NotAllowedError(lead_name=office.lead_name or office.name)
        staff = {member.name: member.id for member in uow.office.staff()}
        maker = _PeopleMaker(ctx, staff, uow.clients.highest_numbers(), chance_of(self.seed, "people"))
        return BulkPlan(self.count, maker.stages(self.count))


@dataclass(frozen=True)
class _Site:
    """One place of the office with what its people are put together from."""

    content: Json
    origins: Weighted[str]
    workers: tuple[UUID, ...]


def _site(content: Json, staff: Mapping[str, UUID]) -> _Site:
    workers = tuple(staff[name] for name in content["workers"])
    return _Site(content, Weighted.of(content["origins"].items()), workers)


@dataclass(frozen=True)
class _Origin:
    """Names and languages that go together."""

    given: list[str]
    family: list[str]
    languages: Weighted[str]


class _PeopleMaker:
    """Invents one person after the other, in the order in which they came."""

    def __init__(
        self, ctx: Context, staff: Mapping[str, UUID], numbers: Mapping[int, int], chance: Random
    ) -> None:
        content: Json = json.loads(resource("example", "people.json").read_text(encoding="utf-8"))
        self._ctx = ctx
        self._chance = chance
        self._numbers = dict(numbers)
        self._sites = Weighted.of((_site(site, staff), site["weight"]) for site in content["sites"])
        self._origins = {
            name: _Origin(origin["given"], origin["family"], Weighted.of(origin["languages"].items()))
            for name, origin in content["origins"].items()
        }
        groups: Json = content["target_groups"]
        self._ages = {code: group["ages"] for code, group in groups.items()}
        self._groups = Weighted.of((code, group["weight"]) for code, group in groups.items())
        self._states = Weighted.of(content["states"].items())

    def stages(self, count: int) -> Iterator[Stage]:
        """``count`` people in stages."""
        start = first_day(self._ctx.today)
        for first in range(0, count, STAGE_SIZE):
            rows = ClientRows(self._ctx)
            for index in range(first, min(first + STAGE_SIZE, count)):
                day = start + timedelta(days=_DAYS * index // count)
                rows.add(self._person(day, is_protected=index % _PROTECTED_EVERY == 0))
            yield rows.stage()

    def _person(self, day: date, *, is_protected: bool) -> NewPerson:
        chance, site = self._chance, self._sites.pick(self._chance)
        origin = self._origins[site.origins.pick(chance)]
        group = self._groups.pick(chance)
        number, worker = self._next_number(day.year), chance.choice(site.workers)
        came = datetime.combine(day, time(8), UTC) + timedelta(seconds=chance.randrange(8 * 3600))
        return NewPerson(
            values={
                "number": number,
                **self._names(site, origin),
                **self._facts(site, group, day),
                "address_protected": is_protected,
            },
            parts=[*self._lists(site, origin, group), *self._contacts(site, number), *self._said(site, day)],
            responsible_id=worker if chance.random() < 0.97 else None,
            created_at=came,
            created_by=worker,
            new_id=partial(uuid7, came, chance.randbytes),
        )

    def _next_number(self, year: int) -> str:
        self._numbers[year] = self._numbers.get(year, 0) + 1
        return f"{year}-{self._numbers[year]:05d}"

    def _names(self, site: _Site, origin: _Origin) -> Json:
        given = self._chance.choice(origin.given)
        # Every family name says that nobody is called so.
        family = f"{self._chance.choice(origin.family)}-{self._chance.choice(site.content['marks'])}"
        called = given.split()[0] if self._chance.random() < 0.25 else None
        return {"called_name": called, "given_name": given, "family_name": family}

    def _facts(self, site: _Site, group: str, day: date) -> Json:
        age = self._chance.randint(*self._ages[group])
        born = day - timedelta(days=age * 365 + age // 4 + self._chance.randrange(365))
        known = self._chance.random()
        is_informal = age <= _LONGEST_INFORMAL_AGE or site.content["language"] == _INFORMAL_LANGUAGE
        facts: Json = {
            "birth_date": born,
            "birth_precision": "day",
            "address_form": "informal" if is_informal else "formal",
            "state": self._states.pick(self._chance),
        }
        if known < 0.01:
            return {**facts, "birth_date": None, "birth_precision": "unknown"}
        if known < 0.04:
            return {**facts, "birth_date": born.replace(month=1, day=1), "birth_precision": "year"}
        return facts

    def _lists(self, site: _Site, origin: _Origin, group: str) -> Parts:
        spoken = origin.languages.pick(self._chance).replace("*", site.content["language"]).split()
        address = {"city": site.content["city"], "district": self._chance.choice(site.content["districts"])}
        other = self._groups.pick(self._chance) if self._chance.random() < 0.2 else group
        groups = [group] if other == group else [group, other]
        return [
            *(("languages", {"code": code}) for code in spoken),
            ("addresses", address),
            *(("target_groups", {"code": code, "is_primary": code == group}) for code in groups),
        ]

    def _contacts(self, site: _Site, number: str) -> Parts:
        chance, contacts = self._chance, []
        if site.content["phones"] and chance.random() < 0.7:
            phone = f"{chance.choice(site.content['phones'])}{chance.randrange(1000):03d}"
            contacts.append({"contact_kind": "phone", "value": phone, "safe": chance.random() < 0.95})
        if chance.random() < 0.35:
            contacts.append({"contact_kind": "email", "value": f"person-{number}@example.org"})
        return [("contacts", contact) for contact in contacts]

    def _said(self, site: _Site, day: date) -> Parts:
        said: Parts = []
        for name, likely in (("matters", 0.6), ("strengths", 0.5)):
            if self._chance.random() < likely:
                said.append((name, {"text": self._chance.choice(site.content[name]), "said_on": day}))
        return said
