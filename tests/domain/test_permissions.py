from __future__ import annotations

from uuid import UUID

import pytest

from caseapp.domain.permissions import Actor, Permission, Scope

ME, COLLEAGUE, STRANGER = UUID(int=1), UUID(int=2), UUID(int=3)
TEAM = (ME, COLLEAGUE)


def actor(*roles: str) -> Actor:
    return Actor(ME, "Frau Beispiel", frozenset(roles), "Nord")


@pytest.mark.parametrize(
    ("roles", "responsible", "allowed"),
    [
        (("caseworker",), ME, True),
        (("caseworker",), None, True),
        (("caseworker",), COLLEAGUE, False),
        (("team_lead",), COLLEAGUE, True),
        (("team_lead",), STRANGER, False),
        (("administrator",), ME, False),
        (("handler",), ME, False),
        (("administrator", "caseworker"), ME, True),
        ((), None, False),
    ],
)
def test_that_a_case_is_open_to_its_caseworker_and_the_team_lead(
    roles: tuple[str, ...], responsible: UUID | None, allowed: bool
) -> None:
    assert actor(*roles).may_on_case(Permission.READ_CASE, responsible, TEAM) is allowed


def test_that_the_administrator_sees_no_case_but_keeps_the_register() -> None:
    admin = actor("administrator")
    assert admin.scope(Permission.READ_CASE) is Scope.NONE
    assert not admin.may(Permission.READ_CASE)
    assert admin.may(Permission.KEEP_REGISTER)
    assert admin.may(Permission.MANAGE_OFFICE)
