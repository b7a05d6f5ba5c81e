"""One person's answer to one goal: four choices of the same size and colour, and the words some need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from caseapp.domain.agreement import COULD_NOT_ANSWER, NEEDS_OWN_WORDS, Respondent
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.agreement import AnswerInput


@dataclass(frozen=True)
class AnswerSettings:
    """What all answers on a page share."""

    theme: Theme
    wording: Wording
    person: str

    def name_of(self, who: Respondent) -> str:
        """How the screen calls whoever answers."""
        if who.by == "client":
            return self.person
        role = self.wording.label("voice_by", who.by)
        return f"{who.name} ({role})" if who.name else role


class ChoiceRow(QWidget):
    """Buttons of which one can be chosen, all as wide as the widest.

    With ``may_be_empty`` pressing the chosen one again takes the choice back.
    """

    chosen = Signal(str)
    """The user chose a code, or took it back."""

    def __init__(self, choices: list[tuple[str, str]], name: str, *, may_be_empty: bool = False) -> None:
        super().__init__()
        self._may_be_empty = may_be_empty
        self._before: str | None = None
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QAbstractButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SMALL_GAP)
        for code, text in choices:
            made = button(text, "choice", f"{name}_{code}")
            made.setCheckable(True)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(made)
            self._buttons[code] = made
        self._place(columns=len(choices))
        self._group.buttonClicked.connect(self._on_group_button_clicked)

    def code(self) -> str | None:
        """What is chosen."""
        return next((code for code, made in self._buttons.items() if made.isChecked()), None)

    def set_code(self, code: str | None) -> None:
        """Choose without counting as the user's choice."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)
            self._before = code

    def clear(self) -> None:
        """Nothing is chosen any more."""
        self._group.setExclusive(False)
        for made in self._buttons.values():
            made.setChecked(False)
        self._group.setExclusive(True)
        self._before = None

    def fit(self, width: int) -> None:
        """All on one row where there is room, else two by two."""
        needed = max(made.sizeHint().width() for made in self._buttons.values()) + SMALL_GAP
        count = len(self._buttons)
        self._place(columns=count if width >= needed * count else max(1, min(2, width // needed)))

    def begin(self) -> None:
        """Go to the first choice."""
        next(iter(self._buttons.values())).setFocus()

    def _place(self, columns: int) -> None:
        for number, made in enumerate(self._buttons.values()):
            self._grid.addWidget(made, number // columns, number % columns)
        for column in range(len(self._buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        # The page asks for heights while it is laid out: rows of buttons must not be pressed together.
        rows = -(-len(self._buttons) // columns)
        tallest = max(made.sizeHint().height() for made in self._buttons.values())
        self.setMinimumHeight(rows * tallest + (rows - 1) * SMALL_GAP)

    @Slot(QAbstractButton)
    def _on_group_button_clicked(self, clicked: QAbstractButton) -> None:
        code = next(code for code, made in self._buttons.items() if made is clicked)
        if self._may_be_empty and code == self._before:
            self.clear()
        else:
            self._before = code
        self.chosen.emit(code)


class AnswerBox(QWidget):
    """A question, the four answers, and one field for own words or the reason."""

    edited = Signal()
    """Something was chosen or typed."""

    def __init__(
        self, settings: AnswerSettings, goal_id: UUID, who: Respondent, *, is_required: bool = True
    ) -> None:
        super().__init__()
        self.goal_id = goal_id
        self.who = who
        self.is_required = is_required
        self._settings = settings
        self._build_widgets()
        self._build_layout()
        self._choices.chosen.connect(self._on_choices_chosen)
        self._words.edited.connect(self.edited)

    def _build_widgets(self) -> None:
        name = self._settings.name_of(self.who)
        question = self.tr("{name} on this goal")
        if not self.is_required:
            question = self.tr("{name} on this goal (may stay empty)")
        self._question = label(question.format(name=name), "strong")
        ways = self._settings.wording.choices("answer")
        self._choices = ChoiceRow(ways, "answer", may_be_empty=not self.is_required)
        self._choices.setAccessibleName(self._question.text())
        self._words = TextField()
        self._words.setObjectName("answer_words")
        self._field = FormField(self._settings.theme, "", self._words)
        self._field.hide()
        self._missing = label("", "caption", "late")
        self._missing.setObjectName("answer_missing")
        self._missing.hide()

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(SMALL_GAP)
        for widget in (self._question, self._choices, self._missing, self._field):
            layout.addWidget(widget)

    @property
    def answer(self) -> str | None:
        """The chosen answer."""
        return self._choices.code()

    def fit(self, width: int) -> None:
        """The room there is has changed."""
        self._choices.fit(width)

    def choose(self, answer: str) -> None:
        """Choose an answer; words that are there stay."""
        self._choices.set_code(answer)
        self._show_words()

    def own_words_in_focus(self) -> TextField | None:
        """The field while the person's own words are typed into it."""
        is_typing = self._choices.code() in NEEDS_OWN_WORDS and self._words.hasFocus()
        return self._words if is_typing else None

    def find_problem(self) -> bool:
        """Say what is missing, if something is."""
        answer, words = self._choices.code(), self._words.words().strip()
        self._missing.setText(self.tr("This answer is still missing."))
        is_missing = answer is None and self.is_required
        self._missing.setVisible(is_missing)
        if is_missing:
            self._choices.begin()
            return True
        needs_words = answer in NEEDS_OWN_WORDS or answer == COULD_NOT_ANSWER
        if needs_words and not words:
            self._field.set_problem(self.tr("This is needed."))
            self._words.setFocus()
            return True
        self._field.set_problem("")
        return False

    def collect(self) -> AnswerInput:
        """The answer as use-case input; call it when nothing is missing."""
        answer, words = self._choices.code() or "", self._words.words()
        own = words if answer in NEEDS_OWN_WORDS else None
        reason = words if answer == COULD_NOT_ANSWER else None
        return AnswerInput(str(self.goal_id), answer, self.who.by, self.who.name, own, reason)

    def typing(self) -> dict[str, Any]:
        """What stands here, as it is kept unsaved."""
        return {"answer": self._choices.code(), "words": self._words.words()}

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self._words.set_words(typing["words"])
        if typing["answer"]:
            self.choose(typing["answer"])

    def _show_words(self) -> None:
        answer = self._choices.code()
        self._missing.hide()
        self._field.set_problem("")
        if answer in NEEDS_OWN_WORDS:
            self._field.set_caption(self.tr("What is seen differently? In own words."))
        elif answer == COULD_NOT_ANSWER:
            self._field.set_caption(self.tr("Why could there be no answer?"))
        self._field.setVisible(answer in NEEDS_OWN_WORDS or answer == COULD_NOT_ANSWER)

    @Slot(str)
    def _on_choices_chosen(self, _: str) -> None:
        self._show_words()
        if self._field.isVisible():
            self._words.setFocus()
        self.edited.emit()


class SameAnswer(QWidget):
    """One answer for all goals at once; single ones can differ afterwards."""

    chosen = Signal(str)
    """The answer for all goals."""

    def __init__(self, settings: AnswerSettings, who: Respondent) -> None:
        super().__init__()
        self.who = who
        self._choices = ChoiceRow(settings.wording.choices("answer"), "same_answer")
        question = self.tr("{name}: the same answer to all goals?").format(name=settings.name_of(who))
        self._choices.setAccessibleName(question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addWidget(label(question, "strong"))
        layout.addWidget(self._choices)
        self._choices.chosen.connect(self.chosen)

    def compare(self, answers: set[str | None]) -> None:
        """Show no common answer any more when single ones differ."""
        if answers != {self._choices.code()}:
            self._choices.clear()

    def fit(self, width: int) -> None:
        """The room there is has changed."""
        self._choices.fit(width)
