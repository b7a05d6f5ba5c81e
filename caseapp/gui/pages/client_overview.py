"""The section Overview of a person's page: what matters to them first, then how to reach them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.client import ClientFile
from caseapp.domain.client_parts import ClientContact, ClientMatter, ClientStrength
from caseapp.domain.goal_plan import Promise
from caseapp.gui.forms.next_meeting_card import NextMeetingCard
from caseapp.gui.pages.client_more import ClientMore
from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.tokens import GAP, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import breakable, chip, icon_label, label, line, text_width
from caseapp.gui.widgets.goal_card import statement_card
from caseapp.gui.widgets.quotes import quoted
from caseapp.usecases.client import ClientView
from caseapp.usecases.colleagues import LastSent

_CONTACT_ICONS = {"phone": "phone", "mobile": "phone", "email": "mail", "post": "mail"}

_TWO_COLUMNS_FROM = 95
"""Width in characters."""


class ClientOverview(QWidget):
    """Only what is there is shown; what is missing invites its first entry."""

    place_requested = Signal(object)
    """Another page is wanted (``Place``)."""

    def __init__(self, workplace: Workplace, view: ClientView) -> None:
        super().__init__()
        self._workplace = workplace
        self._file: ClientFile = view.file
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL_GAP)
        for colleague in view.colleagues:
            whole.addLayout(self._last_sent(colleague))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(GAP)
        whole.addLayout(self._columns, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(GAP)
        left.addWidget(self._matters(self._file.matters))
        left.addWidget(self._strengths(self._file.strengths))
        if open_promises := [promise for promise in view.promises if promise.state == "open"]:
            left.addWidget(self._promises(open_promises))
        meeting = NextMeetingCard(workplace, self._file.client.id)
        meeting.show_meeting(view.next_meeting)
        right.addWidget(meeting)
        right.addWidget(self._contacts())
        right.addWidget(self._facts())
        for side, share in ((left, 3), (right, 2)):
            side.addStretch(1)
            self._columns.addLayout(side, share)
        more = ClientMore(workplace.theme, view)
        more.place_requested.connect(self.place_requested)
        whole.addWidget(more)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Two columns where there is room for both."""
        super().resizeEvent(event)
        is_narrow = self.width() < text_width(self, _TWO_COLUMNS_FROM)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != way:
            self._columns.setDirection(way)

    def _last_sent(self, colleague: LastSent) -> QHBoxLayout:
        """Whoever stands in for somebody must know what they cannot see yet."""
        words = self.tr("{name} has not sent anything yet.").format(name=colleague.name)
        if colleague.at is not None:
            wording, now = self._workplace.wording, self._workplace.clock()
            words = self.tr("{name} last sent at {time}. Newer notes may be missing.")
            if day := wording.recent_day(colleague.at, now):
                words = self.tr("{name} last sent on {day} at {time}. Newer notes may be missing.")
            words = words.format(name=colleague.name, day=day, time=wording.clock_time(colleague.at))
        said = label(words, "small", "soft")
        said.setObjectName("last_sent")
        row = line(icon_label(self._workplace.theme, "sync", "soft"), said)
        row.setStretch(1, 1)
        return row

    def _matters(self, matters: Sequence[ClientMatter]) -> QWidget:
        frame, layout = statement_card(self.tr("What matters to me"))
        if not matters:
            layout.addWidget(
                label(
                    self.tr("Nothing is written down yet. Ask, and write it in the person's words."),
                    tone="soft",
                )
            )
        for matter in reversed(matters):
            layout.addWidget(label(quoted(matter.text, self._workplace.wording.language), "words"))
            layout.addWidget(label(self._source(matter), "caption", "soft"))
        return frame

    def _strengths(self, strengths: Sequence[ClientStrength]) -> QWidget:
        frame, layout = statement_card(self.tr("Strengths and resources"))
        if not strengths:
            layout.addWidget(label(self.tr("Nothing is written down yet."), tone="soft"))
        for strength in strengths:
            layout.addWidget(label(strength.text))
            layout.addWidget(label(self._source(strength), "caption", "soft"))
        return frame

    def _promises(self, promises: Sequence[Promise]) -> QWidget:
        frame, layout = statement_card(self.tr("Our promises"))
        wording, today = self._workplace.wording, self._workplace.office.today
        for promise in promises:
            is_late = promise.due is not None and promise.due < today
            tone = "late" if is_late else "accent"
            due = self.tr("no fixed day")
            if promise.due is not None:
                due = self.tr("by {date}").format(date=wording.day(promise.due))
            if is_late:
                due = self.tr("Late: {date}").format(date=wording.day(promise.due))
            icon = icon_label(self._workplace.theme, "handshake", tone)
            row = line(
                icon, label(promise.text), label(due, "small", "late" if is_late else "soft", wraps=False)
            )
            row.setStretch(1, 1)
            layout.addLayout(row)
        return frame

    def _contacts(self) -> QWidget:
        frame, layout = statement_card(self.tr("Safe to contact"))
        if not self._file.contacts:
            layout.addWidget(label(self.tr("No phone number or address is known yet."), tone="soft"))
        for contact in self._file.contacts:
            layout.addLayout(self._contact(contact))
        return frame

    def _contact(self, contact: ClientContact) -> QVBoxLayout:
        icon = _CONTACT_ICONS.get(contact.contact_kind, "person")
        value = label(contact.value, "strong")
        if breakable(contact.value) == contact.value:
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        safe = chip(self.tr("safe"), "good") if contact.safe else chip(self.tr("only with care"), "late")
        row = line(icon_label(self._workplace.theme, icon, "soft"), value, safe)
        row.setStretch(1, 1)
        both = QVBoxLayout()
        both.setSpacing(TINY_GAP)
        both.addLayout(row)
        if contact.note:
            both.addWidget(label(contact.note, "small", "soft"))
        return both

    def _facts(self) -> QWidget:
        frame, layout = statement_card(self.tr("About the person"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SMALL_GAP)
        grid.setColumnStretch(1, 1)
        for row, (caption, text) in enumerate(self._known_facts()):
            grid.addWidget(label(caption, "small", "soft", wraps=False), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text), row, 1)
        layout.addLayout(grid)
        return frame

    def _known_facts(self) -> Iterator[tuple[str, str]]:
        client, wording = self._file.client, self._workplace.wording
        names = " ".join(part for part in (client.given_name, client.family_name) if part)
        yield self.tr("Name"), names or client.addressed_as
        if client.birth_date is not None:
            yield self.tr("Birth date"), wording.day(client.birth_date, client.birth_precision)
        if self._file.languages:
            yield (
                self.tr("Language"),
                ", ".join(wording.label("language", language.code) for language in self._file.languages),
            )
        yield self.tr("Form of address"), wording.label("address_form", client.address_form)
        for address in self._file.addresses:
            town = " ".join(part for part in (address.postal_code, address.city) if part)
            lines = [part for part in (address.street, town) if part]
            if lines:
                yield self.tr("Address"), "\n".join(lines)
            if address.district:
                yield self.tr("District"), address.district

    def _source(self, said: ClientMatter | ClientStrength) -> str:
        who = self._workplace.wording.label("said_by", said.said_by)
        if said.said_by == "client":
            who = self._file.client.addressed_as
        if said.said_on is None:
            return self.tr("Said by {name}").format(name=who)
        day = self._workplace.wording.day(said.said_on)
        return self.tr("Said by {name}, {date}").format(name=who, date=day)
