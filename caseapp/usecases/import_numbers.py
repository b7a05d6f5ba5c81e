"""The next free numbers of the year for people of a file who have none, behind all that are taken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from caseapp.errors import InvalidInputError
from caseapp.usecases.import_values import ReadPerson

HIGHEST_NUMBER = 99_999


def highest_of(people: Sequence[ReadPerson], year: int) -> int:
    """The highest number of the year that the file itself gives; 0 when there is none."""
    form = re.compile(rf"{year}-([0-9]{{5}})")
    found = (form.fullmatch(person.values.get("number") or "") for person in people)
    return max((int(number[1]) for number in found if number), default=0)


def without_number(people: Sequence[ReadPerson]) -> list[int]:
    """Whose places in the list have no number."""
    return [place for place, person in enumerate(people) if not person.values.get("number")]


def numbered(people: Sequence[ReadPerson], year: int, after: int) -> list[ReadPerson]:
    """Everybody with a number, the given ones kept; raises ``InvalidInputError`` when they do not suffice."""
    done = list(people)
    for number, place in enumerate(without_number(people), after + 1):
        if number > HIGHEST_NUMBER:
            raise InvalidInputError.at("number", "no_numbers_left")
        values = {**people[place].values, "number": f"{year}-{number:05d}"}
        done[place] = replace(people[place], values=values)
    return done
