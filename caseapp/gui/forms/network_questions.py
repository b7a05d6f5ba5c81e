"""Three questions as a conversation: one at a time, a name, Enter, the next name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import CARD_PADDING, SMALL_GAP
from caseapp.gui.widgets.basics import button, column, label, text_width
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.line_field import LineField

MARKS = ("there_for_me", "i_help", "see_more")
"""What the questions ask for, in their order."""

_LONGEST_NAME = 44
"""Characters."""


class NetworkQuestions(QFrame):
    """Knows nothing of saving. Enter without a name goes on to the next question."""

    named = Signal(str, str)
    """Somebody was named: the name, and the mark that the question is about (empty without a question)."""
    edited = Signal()
    """Something was typed."""
    ended = Signal()
    """There is nothing more to ask."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setObjectName("network_questions")
        self._theme = theme
        self._number = 0
        self._is_asking = True
        self._names: dict[str, list[str]] = {}
        self._build_widgets()
        self._build_layout()
        self._name.returnPressed.connect(self._on_name_return_pressed)
        self._name.textEdited.connect(self.edited)
        self._next.clicked.connect(self._on_next_clicked)
        self._back.clicked.connect(self._on_back_clicked)
        self._end.clicked.connect(self.ended)

    def _build_widgets(self) -> None:
        self._place = label("", "caption", "soft")
        self._question = label("", "words")
        self._question.setObjectName("network_question")
        self._name = LineField()
        self._name.setObjectName("network_name")
        self._name.setPlaceholderText(self.tr("A name, then Enter"))
        self._said = label("", "text", "soft")
        self._said.setObjectName("network_named")
        self._back = button(self.tr("Question before"), "plain", "question_before")
        self._next = button("", "main", "next_question")
        self._end = button(self.tr("Close the questions"), "subtle", "end_questions")

    def _build_layout(self) -> None:
        self.ensurePolished()
        self._name.setMaximumWidth(text_width(self._name, _LONGEST_NAME))
        layout = column(self._place, self._question, self._name, self._said, spacing=SMALL_GAP)
        layout.addLayout(FlowLayout(self._back, self._next, self._end))
        layout.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        self.setLayout(layout)

    @property
    def typed(self) -> str:
        """A name that was begun and not entered."""
        return self._name.text()

    def show_typed(self, typed: str) -> None:
        """Bring back what was kept."""
        self._name.setText(typed)

    def begin(self) -> None:
        """Ask from the first question on."""
        self._is_asking, self._number = True, 0
        self._show_question()

    def ask_for_name(self) -> None:
        """No question, just somebody else."""
        self._is_asking = False
        self._show_question()

    def show_names(self, names: dict[str, list[str]]) -> None:
        """Who was named already, by mark."""
        self._names = names
        self._show_names()

    def _show_question(self) -> None:
        questions = (
            self.tr("Who is there for you?"),
            self.tr("Whom do you help?"),
            self.tr("Whom do you want to see more?"),
        )
        words, place = self.tr("Who else is there?"), ""
        if self._is_asking:
            words = questions[self._number]
            place = self.tr("Question {number} of {count}").format(
                number=self._number + 1, count=len(questions)
            )
        self._place.setText(place)
        self._place.setVisible(self._is_asking)
        self._question.setText(words)
        self._name.setAccessibleName(words)
        is_last = not self._is_asking or self._number == len(questions) - 1
        self._next.setText(self.tr("That is everybody") if is_last else self.tr("Next question"))
        self._back.setVisible(self._is_asking and self._number > 0)
        self._end.setVisible(not is_last)
        self._show_names()
        self._name.setFocus()

    def _show_names(self) -> None:
        names: Sequence[str] = self._names.get(MARKS[self._number], []) if self._is_asking else ()
        self._said.setText(" · ".join(names))
        self._said.setVisible(bool(names))

    def _give_name(self) -> bool:
        name = self._name.text().strip()
        if name:
            self._name.clear()
            self.named.emit(name, MARKS[self._number] if self._is_asking else "")
        return bool(name)

    @Slot()
    def _on_name_return_pressed(self) -> None:
        if not self._give_name():
            self._go_on()

    @Slot()
    def _on_next_clicked(self) -> None:
        self._give_name()
        self._go_on()

    def _go_on(self) -> None:
        if not self._is_asking or self._number == len(MARKS) - 1:
            self.ended.emit()
            return
        self._number += 1
        self._show_question()

    @Slot()
    def _on_back_clicked(self) -> None:
        self._give_name()
        self._number -= 1
        self._show_question()
