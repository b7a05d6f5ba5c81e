"""The office that the register belongs to: what its letters say and which country's words it uses."""

from __future__ import annotations

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from caseapp.domain.base import STRICT, Record

DEFAULT_TIME_ZONES = {"DE": "Europe/Berlin", "CH": "Europe/Zurich", "DK": "Europe/Copenhagen"}
DEFAULT_LANGUAGES = {"DE": "de", "CH": "de_CH", "DK": "da"}
DEFAULT_PERSON_WORDS = {"DE": "client", "CH": "client", "DK": "citizen"}
LOCK_TIMES = (1, 2, 5, 10, 15)
"""Minutes of rest after which a window locks itself: those an office can choose."""
USUAL_LOCK_TIME = 5


class Office(Record):
    """One office; ``client_id`` of office-wide records is its id."""

    __tablename__ = "office"
    __table_args__ = (CheckConstraint("country IN ('DE', 'CH', 'DK')", name="country"), STRICT)
    kind = "office"

    name: Mapped[str]
    department: Mapped[str | None]
    country: Mapped[str]
    time_zone: Mapped[str]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    hours: Mapped[str | None]
    street: Mapped[str | None]
    postal_code: Mapped[str | None]
    city: Mapped[str | None]
    lead_name: Mapped[str | None]
    lead_phone: Mapped[str | None]
    lock_after_minutes: Mapped[int] = mapped_column(default=USUAL_LOCK_TIME, server_default="5")
    person_word: Mapped[str | None]

    @property
    def word_for_person(self) -> str:
        """What the office calls the people it works with: a code of the list ``person_word``."""
        return self.person_word or DEFAULT_PERSON_WORDS[self.country]

    @property
    def language(self) -> str:
        """The language the office writes in."""
        return DEFAULT_LANGUAGES[self.country]
