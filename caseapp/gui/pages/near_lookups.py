"""Search before create, while one types: who may be meant. What is found for an older text is not shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot

from caseapp.gui.days import parse_known_day
from caseapp.gui.forms.client_input import Entries
from caseapp.gui.pages.page import Workplace
from caseapp.gui.task_runner import Task
from caseapp.gui.widgets.entered_although import EnteredAlthough
from caseapp.gui.widgets.near_people import NearPeople
from caseapp.usecases.base import Query
from caseapp.usecases.near_people import FindPerhapsHere, FindWrittenSimilarly, NearClient

_CHANNEL = "near_people"


class NearLookup(NearPeople):
    """Asks the register and shows the newest answer."""

    def __init__(self, workplace: Workplace, title: str, about: str = "") -> None:
        super().__init__(workplace.theme, workplace.wording)
        self._workplace = workplace
        self._shown_title, self._shown_about = title, about
        self._asked: Task | None = None
        self._query: Query[Any] | None = None

    def forget(self) -> None:
        """Show nobody; an answer that is under way is not wanted any more."""
        self._asked, self._query = None, None
        self.show_people(())

    def ask(self, query: Query[Any]) -> None:
        """The same question is not asked twice."""
        if query == self._query:
            return
        self._query = query
        self._asked = self._workplace.runner.read(query, self, channel=_CHANNEL)
        self._asked.done.connect(self._on_people_found)

    @Slot(object)
    def _on_people_found(self, people: tuple[NearClient, ...]) -> None:
        if self.sender() is self._asked:
            self._asked = None
            self.show_people(people, self._shown_title, self._shown_about)


class WrittenSimilarly(NearLookup):
    """Below a search that found nobody."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "")
        self._shown_title = self.tr("Do you mean one of these?")

    def look_for(self, typed: str) -> None:
        """Who is written nearly as ``typed``."""
        self.ask(FindWrittenSimilarly(self._workplace.people, typed))


class PerhapsHere(NearLookup):
    """In the form of a new person: who may be the same, and why this one is entered all the same."""

    edited = Signal()
    """The reason was typed in."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, "")
        self._although = EnteredAlthough(workplace.theme)
        self._although.edited.connect(self.edited)
        self.add_below(self._although)
        self._shown_title = self.tr("This person may already be here")
        self._shown_about = self.tr("Open to have a look. What you typed here is kept.")

    def look_at(self, entries: Entries) -> None:
        """Who may be the person whose ``entries`` stand in the form now."""
        known = parse_known_day(entries["birth_date"], self._workplace.office.today)
        born = known.day if known is not None and known.precision == "day" else None
        names = {name: entries[name].strip() for name in ("called_name", "given_name", "family_name")}
        if not any(names.values()):
            self.forget()
            return
        self.ask(FindPerhapsHere(self._workplace.people, **names, birth_date=born))

    def show_people(self, people: Sequence[NearClient], title: str = "", about: str = "") -> None:
        """Ask why as long as somebody is near."""
        super().show_people(people, title, about)
        is_needed = any(person.is_certain for person in people)
        self._although.offer(is_wanted=bool(people), is_needed=is_needed)

    @property
    def reason(self) -> str:
        """Why the person is entered although somebody is near."""
        return self._although.reason

    def show_reason(self, reason: str) -> None:
        """Bring back what was kept."""
        self._although.show_reason(reason)

    def lacks_reason(self) -> bool:
        """True when nobody said why a certain double is entered; the field says so."""
        return self._although.find_problem()
