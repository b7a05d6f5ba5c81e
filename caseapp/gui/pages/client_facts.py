"""What is known of the person, each with its source where somebody wrote it down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from caseapp.domain.client import ClientFile
from caseapp.domain.client_parts import ClientAddress
from caseapp.gui.forms.target_groups_line import TargetGroupsLine
from caseapp.gui.pages.page import Workplace
from caseapp.gui.said import said_words
from caseapp.gui.theme.tokens import GAP, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import column, label
from caseapp.gui.widgets.goal_card import statement_card
from caseapp.gui.widgets.protected_address import protected_mark


@dataclass(frozen=True)
class Fact:
    """A line of the card; ``source`` may be empty."""

    caption: str
    text: str
    source: str = ""
    is_protected: bool = False


class ClientFacts(QWidget):
    """Target groups are special data: a button shows them, and that is recorded."""

    def __init__(self, workplace: Workplace, file: ClientFile) -> None:
        super().__init__()
        self._workplace = workplace
        self._file = file
        frame, inside = statement_card(self.tr("About the person"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SMALL_GAP)
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(self._facts()):
            caption = label(fact.caption, "small", "soft", wraps=False)
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._told(fact), row, 1)
        inside.addLayout(grid)
        inside.addWidget(TargetGroupsLine(workplace, file.client.id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _told(self, fact: Fact) -> QVBoxLayout:
        told = column(label(fact.text), spacing=TINY_GAP // 2)
        if fact.is_protected:
            told.addWidget(protected_mark(self._workplace.theme))
        if fact.source:
            told.addWidget(label(fact.source, "caption", "soft"))
        return told

    def _facts(self) -> Iterator[Fact]:
        client, wording = self._file.client, self._workplace.wording
        names = " ".join(part for part in (client.given_name, client.family_name) if part)
        source = self._source("given_name", "family_name", "called_name")
        yield Fact(self.tr("Name"), names or client.addressed_as, source)
        if client.other_names:
            yield Fact(self.tr("Other names"), client.other_names, self._source("other_names"))
        if client.birth_date is not None:
            born = wording.day(client.birth_date, client.birth_precision)
            yield Fact(self.tr("Birth date"), born, self._source("birth_date"))
        if self._file.languages:
            spoken = ", ".join(wording.label("language", language.code) for language in self._file.languages)
            yield Fact(self.tr("Language"), spoken, self._source("languages"))
        form = wording.label("address_form", client.address_form)
        yield Fact(self.tr("Form of address"), form, self._source("address_form"))
        for address in self._file.addresses:
            yield from self._places(address)

    def _places(self, address: ClientAddress) -> Iterator[Fact]:
        client = self._file.client
        town = " ".join(part for part in (address.postal_code, address.city) if part)
        source = said_words(self._workplace.wording, client.addressed_as, address.said_by)
        lines = [part for part in (address.street, town) if part]
        if lines:
            yield Fact(self.tr("Address"), "\n".join(lines), source, client.address_protected)
        if address.district:
            is_protected = client.address_protected and not lines
            yield Fact(self.tr("District"), address.district, "" if lines else source, is_protected)

    def _source(self, *fields: str) -> str:
        found = [source for source in self._file.sources if source.field in fields]
        if not found:
            return ""
        newest = found[-1]
        return said_words(
            self._workplace.wording, self._file.client.addressed_as, newest.said_by, newest.said_on
        )
