"""Who may speak for the person, who lives with them, and the records that lead to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.client import ClientFile
from caseapp.domain.client_parts import ClientPerson
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Workplace
from caseapp.gui.said import said_words
from caseapp.gui.theme.tokens import GAP, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import clear, column, icon_label, label
from caseapp.gui.widgets.goal_card import statement_card
from caseapp.gui.widgets.word_button import WordButton
from caseapp.usecases.client_links import ClientLinks, GetClientLinks

_FAMILY = frozenset({"partner", "parent", "child", "sibling", "grandparent", "grandchild", "other_relative"})


class ClientPeople(QWidget):
    """Somebody with a record of their own is a button that opens it, if whoever looks may see it."""

    place_requested = Signal(object)
    """A person's page is wanted (``Place``)."""

    def __init__(self, workplace: Workplace, file: ClientFile) -> None:
        super().__init__()
        self._workplace = workplace
        self._file = file
        self._links = ClientLinks()
        self._targets: dict[WordButton, UUID] = {}
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(GAP)
        self._show()
        # Who links to whom is looked for in every record: the page does not wait for it.
        task = workplace.runner.background(GetClientLinks(file.client.id), self)
        task.done.connect(self._on_links_read)

    def _show(self) -> None:
        clear(self._cards)
        self._targets = {}
        speakers = [person for person in self._file.people if person.authority]
        # Who may speak no more stands below those who may.
        speakers.sort(key=self._has_ended)
        family = [person for person in self._file.people if self._is_near(person)]
        if speakers:
            title = self.tr("Who may speak for {name}").format(name=self._file.client.addressed_as)
            self._add(title, [self._speaker(person) for person in speakers])
        if family:
            title = self.tr("Household and family")
            self._add(title, [self._person(person, [*self._relation(person)]) for person in family])
        if self._links.mentions:
            self._add(self.tr("Stands in the record of"), list(self._mentions()))
        if not (speakers or family or self._links.mentions):
            self.hide()
        elif self.parentWidget() is not None:
            self.show()

    def _is_near(self, person: ClientPerson) -> bool:
        return person.in_household or (person.relation in _FAMILY and person.network_kind == "person")

    def _add(self, title: str, rows: Sequence[QWidget]) -> None:
        frame, inside = statement_card(title)
        for row in rows:
            inside.addWidget(row)
        self._cards.addWidget(frame)

    def _mentions(self) -> Iterator[QWidget]:
        wording = self._workplace.wording
        for found in self._links.mentions:
            role = wording.label("authority", found.authority) or wording.label("relation", found.relation)
            about = self.tr("{role}, number {number}").format(role=role, number=found.record.number)
            yield self._row(found.record.name, [about], found.record.client_id)

    def _speaker(self, person: ClientPerson) -> QWidget:
        ended = ""
        if self._has_ended(person):
            day = self._workplace.wording.day(person.valid_until)
            ended = self.tr("Ended on {date}").format(date=day)
        return self._person(person, [*self._authority(person)], ended)

    def _person(self, person: ClientPerson, about: Sequence[str], ended: str = "") -> QWidget:
        record = self._links.records.get(person.linked_client_id) if person.linked_client_id else None
        told = [*about, person.about or "", person.contact or "", self._source(person)]
        name = person.name if record is None else f"{person.name} · {record.number}"
        target = record.client_id if record else None
        return self._row(name, [words for words in told if words], target, ended)

    def _row(self, name: str, about: Sequence[str], target: UUID | None, ended: str = "") -> QWidget:
        words = [
            label(name, "strong", "ink" if target is None else "accent"),
            *(label(text, "small", "late") for text in (ended,) if text),
            *(label(text, "small", "soft") for text in about),
        ]
        if target is not None:
            opened = WordButton(self._workplace.theme, "linked_record", "person", *words)
            opened.setToolTip(self.tr("Open this record"))
            opened.clicked.connect(self._on_record_clicked)
            self._targets[opened] = target
            return opened
        plain = QWidget()
        row = QHBoxLayout(plain)
        # As far from the edge as the words of a button.
        row.setContentsMargins(SMALL_GAP, TINY_GAP, SMALL_GAP, TINY_GAP)
        row.setSpacing(SMALL_GAP + TINY_GAP)
        icon = icon_label(self._workplace.theme, "person", "soft")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column(*words, spacing=0), 1)
        return plain

    def _has_ended(self, person: ClientPerson) -> bool:
        until = person.valid_until
        return person.authority is not None and until is not None and until < self._workplace.office.today

    def _authority(self, person: ClientPerson) -> Iterator[str]:
        wording, until = self._workplace.wording, person.valid_until
        yield wording.label("authority", person.authority)
        if person.scope:
            yield person.scope
        if until is not None and not self._has_ended(person):
            yield self.tr("Until {date}").format(date=wording.day(until))

    def _relation(self, person: ClientPerson) -> Iterator[str]:
        relation = self._workplace.wording.label("relation", person.relation)
        if person.in_household:
            yield self.tr("{relation}, lives in the household").format(relation=relation)
        else:
            yield relation

    def _source(self, person: ClientPerson) -> str:
        called = self._file.client.addressed_as
        if person.said_by == "client":
            # Who else should say it: only another voice is worth a line.
            return ""
        return said_words(self._workplace.wording, called, person.said_by, person.said_on)

    @Slot(object)
    def _on_links_read(self, links: ClientLinks) -> None:
        if links.records or links.mentions:
            self._links = links
            self._show()

    @Slot()
    def _on_record_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, WordButton):
            self.place_requested.emit(Place("client", self._targets[sender]))
