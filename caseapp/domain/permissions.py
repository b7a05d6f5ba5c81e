"""Who may do what. One table, obeyed by the window and the command line alike.

Inside one register these rights are kept by the program; between laptops the server keeps them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from uuid import UUID


class Permission(Enum):
    """Something a use case needs."""

    WORK_HERE = "work_here"
    """Everybody has it who works in the office, whatever their roles."""
    READ_CASE = "read_case"
    WRITE_CASE = "write_case"
    AGREE_PLAN = "agree_plan"
    PRINT_PLAN = "print_plan"
    MANAGE_OFFICE = "manage_office"
    KEEP_REGISTER = "keep_register"
    EXPORT_LIST = "export_list"
    """Take a list of people out of the program as a file."""


class Scope(Enum):
    """How far a permission on cases reaches."""

    NONE = 0
    OWN = 1
    TEAM = 2


_CASE = (Permission.READ_CASE, Permission.WRITE_CASE, Permission.AGREE_PLAN, Permission.PRINT_PLAN)
_ON_CASES: dict[str, Scope] = {
    "caseworker": Scope.OWN,
    "substitute": Scope.OWN,
    "team_lead": Scope.TEAM,
}
_WITHOUT_CASE: dict[str, frozenset[Permission]] = {
    "administrator": frozenset({Permission.MANAGE_OFFICE, Permission.KEEP_REGISTER}),
    "team_lead": frozenset({Permission.MANAGE_OFFICE, Permission.KEEP_REGISTER, Permission.EXPORT_LIST}),
    "caseworker": frozenset({Permission.KEEP_REGISTER}),
}


@dataclass(frozen=True)
class Actor:
    """Whoever gives a command: staff id, name, roles and team."""

    id: UUID
    name: str
    roles: frozenset[str]
    team: str | None = None

    def scope(self, permission: Permission) -> Scope:
        """How far ``permission`` reaches for this person; cases only."""
        if permission not in _CASE:
            return Scope.NONE
        return max(
            (_ON_CASES.get(role, Scope.NONE) for role in self.roles),
            key=lambda s: s.value,
            default=Scope.NONE,
        )

    def may(self, permission: Permission) -> bool:
        """True when some role grants it, for a case at least on own cases."""
        if permission in _CASE:
            return self.scope(permission) is not Scope.NONE
        if permission is Permission.WORK_HERE:
            return True
        return any(permission in _WITHOUT_CASE.get(role, ()) for role in self.roles)

    def may_on_case(
        self, permission: Permission, responsible: UUID | None, team_ids: Collection[UUID]
    ) -> bool:
        """True when the case of ``responsible`` is in reach; a case of nobody belongs to the team."""
        scope = self.scope(permission)
        if scope is Scope.TEAM:
            return responsible is None or responsible in team_ids
        return scope is Scope.OWN and (responsible is None or responsible == self.id)
