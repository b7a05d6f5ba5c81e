"""How the person may be reached and spoken with: ways, times, what to heed, who interprets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.client import Client, ClientFile
from caseapp.domain.client_parts import ClientContact
from caseapp.gui.pages.page import Workplace
from caseapp.gui.said import said_words
from caseapp.gui.theme.tokens import TINY_GAP
from caseapp.gui.widgets.basics import breakable, chip, column, icon_label, label, line
from caseapp.gui.widgets.goal_card import statement_card
from caseapp.gui.widgets.protected_address import protected_mark

_CONTACT_ICONS = {"phone": "phone", "mobile": "phone", "email": "mail", "post": "mail"}


class ClientReach(QWidget):
    """Only what is known; the way that the person prefers stands first."""

    def __init__(self, workplace: Workplace, file: ClientFile) -> None:
        super().__init__()
        self._workplace = workplace
        self._file = file
        frame, inside = statement_card(self.tr("Safe to contact"))
        if not file.contacts:
            inside.addWidget(label(self.tr("No phone number or address is known yet."), tone="soft"))
        for contact in sorted(file.contacts, key=lambda contact: not contact.is_preferred):
            inside.addLayout(self._contact(contact))
        for caption, text, below in (*self._talking(file.client), *self._visiting(file.client)):
            told = [label(below, "caption", "soft")] if below else []
            inside.addLayout(column(label(caption, "caption", "soft"), label(text), *told))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _contact(self, contact: ClientContact) -> QVBoxLayout:
        theme = self._workplace.theme
        icon = _CONTACT_ICONS.get(contact.contact_kind, "person")
        value = label(contact.value, "strong")
        if breakable(contact.value) == contact.value:
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        safe = chip(self.tr("safe"), "good") if contact.safe else chip(self.tr("only with care"), "late")
        row = line(icon_label(theme, icon, "soft"), value, safe)
        row.setStretch(1, 1)
        both = QVBoxLayout()
        both.setSpacing(TINY_GAP)
        both.addLayout(row)
        if contact.contact_kind == "post" and self._file.client.address_protected:
            both.addWidget(protected_mark(theme))
        for said in self._about(contact):
            both.addWidget(label(said, "small", "soft"))
        if source := self._said(contact.said_by):
            both.addWidget(label(source, "caption", "soft"))
        return both

    def _about(self, contact: ClientContact) -> Iterator[str]:
        if contact.is_preferred:
            yield self.tr("The way they like best")
        if contact.best_time:
            yield self.tr("Best time: {time}").format(time=contact.best_time)
        if contact.note:
            yield contact.note

    def _talking(self, client: Client) -> Iterator[tuple[str, str, str]]:
        wording = self._workplace.wording
        if needs := [wording.label("communication_need", code) for code in client.communication_needs]:
            yield self.tr("To talk well"), "\n".join(needs), ""
        how = wording.label("interpreter_how", client.interpreter_how)
        language = wording.label("language", client.interpreter_language)
        named = ", ".join(part for part in (client.interpreter_name, client.interpreter_contact) if part)
        if said := [part for part in (language, how, named) if part]:
            yield self.tr("Interpreter"), "\n".join(said), ""

    def _visiting(self, client: Client) -> Iterator[tuple[str, str, str]]:
        until, today = client.visit_hint_until, self._workplace.office.today
        if not client.visit_hint or (until is not None and until < today):
            return
        ends = self.tr("Until {date}").format(date=self._workplace.wording.day(until)) if until else ""
        source = self._said(client.visit_hint_said_by)
        below = " · ".join(part for part in (source, ends) if part)
        yield self.tr("For visits"), client.visit_hint, below

    def _said(self, said_by: str | None) -> str:
        return said_words(self._workplace.wording, self._file.client.addressed_as, said_by)
