"""The section Overview of a person's page: what matters to them first, then how to reach them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.client import ClientFile
from caseapp.gui.forms.draft_keeper import DraftKeeper
from caseapp.gui.forms.editable_card import EditableCard
from caseapp.gui.forms.matters_card import MattersCard
from caseapp.gui.forms.next_meeting_card import NextMeetingCard
from caseapp.gui.forms.state_card import StateCard
from caseapp.gui.forms.statements_card import StatementsCard, StatementTexts
from caseapp.gui.forms.themes_card import ThemesCard
from caseapp.gui.pages.client_facts import ClientFacts
from caseapp.gui.pages.client_more import ClientMore
from caseapp.gui.pages.client_news import ColleagueLine, OpenPromises
from caseapp.gui.pages.client_people import ClientPeople
from caseapp.gui.pages.client_reach import ClientReach
from caseapp.gui.pages.page import Notice, Workplace
from caseapp.gui.task_runner import Task
from caseapp.gui.theme.tokens import GAP, SMALL_GAP
from caseapp.gui.widgets.basics import clear, text_width
from caseapp.usecases.case_page import OVERVIEW_FORM, CasePage
from caseapp.usecases.client import ClientView
from caseapp.usecases.drafts import DraftView

_TWO_COLUMNS_FROM = 95
_BESIDE_FROM = 56
"""Widths in characters; the second is that from which strengths and needs stand beside each other."""


class ClientOverview(QWidget):
    """Stays while the page is read anew, so that nothing typed in it is lost."""

    place_requested = Signal(object)
    """Another page is wanted (``Place``)."""
    noticed = Signal(object)
    """Something for the message bar (``Notice``)."""
    typing_kept = Signal()
    """Unsaved typing is on the disk."""

    def __init__(self, workplace: Workplace, case: CasePage) -> None:
        super().__init__()
        self._workplace = workplace
        self._client_id = case.client_id
        self._build_widgets(case.view.file.client.addressed_as)
        self._build_layout()
        self._keeper = DraftKeeper(workplace.runner, OVERVIEW_FORM, case.client_id, self._typing, self)
        self._keeper.kept.connect(self.typing_kept)
        for card in self._cards:
            card.edited.connect(self._keeper.touch)
            card.settled.connect(self._on_card_settled)
        self.show_case(case)

    def _build_widgets(self, person: str) -> None:
        place, client_id = self._workplace, self._client_id
        self._matters = MattersCard(place, client_id, person)
        self._themes = ThemesCard(place, client_id, person)
        self._state = StateCard(place, client_id, person)
        self._lists = {
            name: StatementsCard(place, client_id, name, person, texts)
            for name, texts in self._list_texts(person).items()
        }
        self._cards: tuple[EditableCard, ...] = (
            self._matters,
            *self._lists.values(),
            self._themes,
            self._state,
        )
        self._meeting = NextMeetingCard(place, client_id)

    def _list_texts(self, person: str) -> dict[str, StatementTexts]:
        return {
            "strengths": StatementTexts(
                self.tr("Strengths and resources"),
                self.tr("Add a strength"),
                self.tr("What is {name} good at, what helps?").format(name=person),
            ),
            "needs": StatementTexts(
                self.tr("Needs"), self.tr("Add a need"), self.tr("What does {name} need?").format(name=person)
            ),
            "contributions": StatementTexts(
                self.tr("What I do for others"),
                self.tr("Add something"),
                self.tr("What does {name} do for others?").format(name=person),
            ),
        }

    def _build_layout(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        self._colleagues, self._promises = _column(SMALL_GAP), _column()
        self._reach, self._known, self._more = _column(), _column(), _column()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(GAP)
        for name in ("strengths", "needs"):
            # Equal shares whatever stands in them.
            self._lists[name].setMinimumWidth(1)
            self._pair.addWidget(_shrinking(self._lists[name]), 1)
        left, right = _column(), _column()
        left.addWidget(self._matters)
        left.addLayout(self._pair)
        left.addWidget(self._lists["contributions"])
        left.addWidget(self._themes)
        right.addWidget(self._meeting)
        right.addLayout(self._promises)
        right.addLayout(self._reach)
        right.addWidget(self._state)
        right.addLayout(self._known)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(GAP)
        for side, share in ((left, 3), (right, 2)):
            side.addStretch(1)
            self._columns.addLayout(side, share)
        for part in (self._colleagues, self._columns, self._more):
            whole.addLayout(part)
        whole.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side where there is room for it."""
        super().resizeEvent(event)
        is_narrow = self.width() < text_width(self, _TWO_COLUMNS_FROM)
        _turn(self._columns, is_beside=not is_narrow)
        room = self.width() if is_narrow else self.width() * 3 // 5
        _turn(self._pair, is_beside=room >= text_width(self, _BESIDE_FROM))

    def show_case(self, case: CasePage) -> None:
        """The person as they are known now; what is being typed stays."""
        view, file = case.view, case.view.file
        person = file.client.addressed_as
        self._matters.show_matters(file.matters, person)
        for name, rows in (
            ("strengths", file.strengths),
            ("needs", file.needs),
            ("contributions", file.contributions),
        ):
            self._lists[name].show_statements(rows, person)
        self._themes.show_themes(file.themes, person)
        self._state.show_state(file)
        if not self._meeting.is_open:
            self._meeting.show_meeting(view.next_meeting)
        self._show_rest(view, file)

    def _show_rest(self, view: ClientView, file: ClientFile) -> None:
        people = ClientPeople(self._workplace, file)
        people.place_requested.connect(self.place_requested)
        more = ClientMore(self._workplace.theme, view)
        more.place_requested.connect(self.place_requested)
        place = self._workplace
        _fill(self._colleagues, [ColleagueLine(place, colleague) for colleague in view.colleagues])
        _fill(self._promises, [OpenPromises(place, view.promises)])
        _fill(self._reach, [ClientReach(place, file)])
        _fill(self._known, [people, ClientFacts(place, file)])
        _fill(self._more, [more])

    # --- typing ---------------------------------------------------------------------------------

    def save_focused(self) -> bool:
        """Save the form in which somebody types; False when there is none."""
        card = next((card for card in self._cards if card.form.is_open and card.form.has_focus), None)
        if card is not None:
            card.save()
        return card is not None

    def save_open(self) -> None:
        """Save every form in which something was typed."""
        for card in self._cards:
            if card.form.is_open and card.form.has_typing:
                card.save()

    def keep_typing(self) -> Task | None:
        """Hand unsaved typing to the write lane; ``None`` when there is none."""
        return self._keeper.keep_now()

    def _typing(self) -> dict[str, Any]:
        found = {card.name: card.typing() for card in self._cards}
        return {name: typing for name, typing in found.items() if typing is not None}

    def show_writing(self, writing: DraftView) -> None:
        """Bring back what was typed here and not saved."""
        kept = [card for card in self._cards if card.name in writing.body]
        for card in kept:
            card.show_typing(writing.body[card.name])
        if kept:
            time = self._workplace.wording.clock_time(writing.saved_at)
            text = self.tr("What you typed here at {time} is back. It is not saved yet.").format(time=time)
            self.noticed.emit(Notice(text))

    @Slot()
    def _on_card_settled(self) -> None:
        if self._typing():
            self._keeper.keep_anew()
        else:
            self._keeper.forget()


def _column(spacing: int = GAP) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(spacing)
    return made


def _shrinking(widget: QWidget) -> QWidget:
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Ignored)
    widget.setSizePolicy(policy)
    return widget


def _fill(column: QVBoxLayout, widgets: Sequence[QWidget]) -> None:
    clear(column)
    for widget in widgets:
        column.addWidget(widget)


def _turn(layout: QBoxLayout, *, is_beside: bool) -> None:
    way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
    if layout.direction() != way:
        layout.setDirection(way)
