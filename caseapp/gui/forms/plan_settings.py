"""What all parts of the plan editor share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme

NewId = Callable[[], UUID]


@dataclass(frozen=True)
class PlanSettings:
    """Whose plan it is, and how things are said."""

    theme: Theme
    wording: Wording
    person: str
    today: date
    client_id: UUID
    new_id: NewId

    def doers(self) -> list[tuple[str, str]]:
        """Who may do a step; the person by name, so that one letter finds each."""
        others = [(code, text) for code, text in self.wording.choices("step_doer") if code != "client"]
        return [("client", self.person), *others]

    def speaker(self, by: str, name: str | None) -> str:
        """How the screen calls whoever says something."""
        return name or (self.person if by == "client" else self.wording.label("voice_by", by))
