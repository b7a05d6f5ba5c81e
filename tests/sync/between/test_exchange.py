"""Two laptops and their office: what one saves the other has, and nothing is lost in between."""

from __future__ import annotations

from caseapp.usecases.synchronize import GetSyncState, ListConflicts
from tests.office import Office
from tests.sync.laptops import Laptop, person, rename, shared


def test_that_what_one_saves_the_other_has(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    assert person(ben, client).called_name == "Ada"
    rename(ben, client, called_name="Ada-Lotte")
    ben.sync()
    anna.sync()
    assert person(anna, client).called_name == "Ada-Lotte"
    assert anna.opened.executor.ask(GetSyncState()).is_complete


def test_that_two_values_are_both_kept(office: Office, anna: Laptop, ben: Laptop) -> None:
    client = shared(office, anna, ben)
    rename(anna, client, called_name="Eins", given_name="Adelheid")
    rename(ben, client, called_name="Zwei", family_name="Musterfrau")
    assert anna.sync().conflicts == 0
    assert ben.sync().conflicts == 1
    anna.sync()
    for laptop in (anna, ben):
        found = person(laptop, client)
        assert (found.called_name, found.given_name, found.family_name) == ("Eins", "Adelheid", "Musterfrau")
        (conflict,) = laptop.opened.executor.ask(ListConflicts())
        assert (conflict.name, conflict.standing, conflict.kept, conflict.by) == (
            "called_name", "Eins", "Zwei", "Ben",
        )  # fmt: skip
