"""Two laptops that say the same also say the same about who said it."""

from __future__ import annotations

from datetime import datetime

from tests.builders import FixedClock
from tests.office import Office
from tests.sync.laptops import Laptop, person, rename, shared


def test_that_two_who_typed_the_same_agree_who_did_it_first(
    office: Office, anna: Laptop, ben: Laptop
) -> None:
    client = shared(office, anna, ben)
    clock = anna.opened.executor._clock
    assert isinstance(clock, FixedClock)
    clock.forward(minutes=5)
    rename(anna, client, called_name="Ada-Lotte")
    rename(ben, client, called_name="Ada-Lotte")
    for laptop in (anna, ben, anna):
        laptop.sync()

    def last_change(laptop: Laptop) -> tuple[object, datetime]:
        found = person(laptop, client)
        return found.updated_by, found.updated_at

    assert last_change(ben) == last_change(anna)
