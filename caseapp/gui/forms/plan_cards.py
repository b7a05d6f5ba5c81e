"""The cards of a plan: one is on the screen; besides it only those live whose typing is not saved yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.goal_plan import GoalNode
from caseapp.gui.forms.goal_editor import GoalEditor
from caseapp.gui.forms.plan_card import PLAN_ID, PlanCard
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.forms.record_edits import RecordEdits
from caseapp.usecases.plan_draft import PlanDraft


class PlanCards(QWidget):
    """The card of the plan itself is always there."""

    record_added = Signal(object)
    """There is something more to be kept (its ``RecordEdits``)."""
    wanted = Signal(object)
    """A ``Command`` that changes more than fields."""
    large_words_requested = Signal(object)
    """Own words are to be typed large (their ``TextField``)."""

    def __init__(self, settings: PlanSettings) -> None:
        super().__init__()
        self._settings = settings
        self._agreed: frozenset[UUID] = frozenset()
        self._cards: dict[UUID, GoalEditor] = {}
        self.nodes: dict[UUID, GoalNode] = {}
        """The stored goals in reading order."""
        self.plan = PlanCard(settings)
        self._current: GoalEditor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.plan)
        self._column.addStretch(1)
        self.plan.hide()

    @property
    def current(self) -> GoalEditor | None:
        """The goal on the screen; ``None`` while it is the plan itself."""
        return self._current

    @property
    def current_id(self) -> UUID:
        """Of the goal on the screen, or ``PLAN_ID``."""
        return self.current.goal_id if self.current is not None else PLAN_ID

    @property
    def new(self) -> list[GoalEditor]:
        """Goals that are not stored yet."""
        return [card for card in self._cards.values() if card.goal_id not in self.nodes]

    @property
    def unsaved(self) -> list[UUID]:
        """Goals with typing that is not saved, new ones first."""
        cards = sorted(self._cards.values(), key=lambda card: card.goal_id in self.nodes)
        return [card.goal_id for card in cards if card.is_dirty]

    def show_draft(self, draft: PlanDraft) -> None:
        """The plan as it is stored now. Typing that is not saved stays."""
        self._agreed = draft.agreed
        self.nodes = {node.goal.id: node for node in draft.tree.walk()} if draft.tree is not None else {}
        if draft.tree is not None:
            self.plan.show_stored(draft.tree.plan)
        for goal_id, card in list(self._cards.items()):
            node = self.nodes.get(goal_id)
            if node is not None:
                card.show_stored(node, self._aims(), is_agreed=goal_id in draft.agreed)
            elif card.edits.is_stored and not card.is_dirty:
                self._drop(card)

    def name_all(self, numbers: Mapping[UUID, int]) -> None:
        """The goals are numbered in reading order."""
        for card in self._cards.values():
            card.name_it(numbers.get(card.goal_id, 0))

    def choose(self, goal_id: UUID) -> None:
        """Bring a goal on the screen. Cards that are left go, unless something there is not saved yet."""
        self._current = self._card(goal_id)
        self.plan.setVisible(self._current is None)
        for card in list(self._cards.values()):
            card.setVisible(card is self._current)
            if card is not self._current and not card.is_dirty:
                self._drop(card)

    def begin(self) -> None:
        """Go to the first field of the card on the screen."""
        (self.current or self.plan).begin()

    def begin_new(self, level: str, parent_id: UUID | None) -> None:
        """A new goal, ready for typing. One that waits empty is given up for it."""
        fresh = self._make(self._settings.new_id(), level, parent_id)
        self.choose(fresh.goal_id)
        fresh.begin()

    def records(self) -> Iterator[RecordEdits]:
        """Everything on the cards that may have to be kept, in the order in which it is sent."""
        yield self.plan.edits
        for card in self._cards.values():
            yield from card.records()

    @property
    def is_dirty(self) -> bool:
        """True while something is not known to be stored."""
        return self.plan.edits.is_dirty or any(card.is_dirty for card in self._cards.values())

    @property
    def is_under_way(self) -> bool:
        """True while an answer of the register is awaited."""
        return any(record.is_under_way for record in self.records())

    def find_problem(self) -> None:
        """Bring the first card with something that could not be kept, and say what is missing."""
        unsaved = next((card for card in self._cards.values() if card.is_dirty), None)
        if unsaved is None:
            self.choose(PLAN_ID)
        else:
            self.choose(unsaved.goal_id)
            unsaved.say_what_is_missing()

    def typing(self) -> dict[str, Any]:
        """What is not saved, as it is kept."""
        cards = [card.typing() for card in self._cards.values() if card.is_dirty]
        return {"plan": self.plan.edits.typing(), "cards": cards}

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept. Typing in goals that were taken out since comes back as new ones."""
        if typing.get("plan"):
            self.plan.build()
            self.plan.edits.show_typing(typing["plan"])
        for kept in typing.get("cards", []):
            goal_id, parent = UUID(kept["id"]), UUID(kept["parent"]) if kept["parent"] else None
            card = self._card(goal_id) or self._make(
                self._settings.new_id(), kept["level"], parent if parent in self.nodes else None
            )
            card.show_typing(kept)

    def _card(self, goal_id: UUID) -> GoalEditor | None:
        card, node = self._cards.get(goal_id), self.nodes.get(goal_id)
        if card is None and node is not None:
            card = self._make(goal_id, node.goal.level, node.goal.parent_id)
            card.show_stored(node, self._aims(), is_agreed=goal_id in self._agreed)
        return card

    def _aims(self) -> list[GoalNode]:
        return [node for node in self.nodes.values() if node.goal.level == "aim"]

    def _make(self, goal_id: UUID, level: str, parent_id: UUID | None) -> GoalEditor:
        card = GoalEditor(self._settings, goal_id, level, parent_id)
        card.record_added.connect(self.record_added)
        card.wanted.connect(self.wanted)
        card.large_words_requested.connect(self.large_words_requested)
        self._cards[goal_id] = card
        self._column.insertWidget(0, card)
        card.hide()
        for record in card.records():
            self.record_added.emit(record)
        return card

    def _drop(self, card: GoalEditor) -> None:
        del self._cards[card.goal_id]
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        if card is self._current:
            self._current = None
            self.plan.show()
