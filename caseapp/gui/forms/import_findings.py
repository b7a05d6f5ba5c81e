"""Import, second step: what was found in the file, what becomes of doubles, and how it went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from caseapp.errors import FieldProblem
from caseapp.gui.forms.import_columns import field_words
from caseapp.gui.models.people_table_model import shown_name
from caseapp.gui.texts import Wording, problem_text
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import card, clear, label, set_property
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.import_desk import ImportResult

_MOST_ROWS = 40
"""Rows of one list; whoever has more doubles looks at the file first."""

_MOST_LINES = 12
"""Line numbers told for one reason."""

_OF_DOUBLES = frozenset({"is_here_already", "twice_in_file"})


class FindingsStep(QWidget):
    """Says in words what would happen, before it does."""

    choice_changed = Signal()
    """Something else is to become of doubles."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._outcome = label("", "heading")
        self._outcome.setObjectName("import_outcome")
        self._about = label("", "text", "soft")
        self._about.setObjectName("import_about")
        choices = (
            ("refuse", self.tr("Import nobody")),
            ("skip", self.tr("Leave them out")),
            ("keep", self.tr("Enter them a second time")),
        )
        self._choice = ChoiceBox(choices)
        self._choice.setObjectName("import_doubles")
        self._choice.activated.connect(self._on_choice_activated)
        self._choice_field = FormField(
            theme, self.tr("What becomes of people who are here already"), self._choice
        )
        self._lists = QVBoxLayout()
        self._lists.setSpacing(12)
        frame, inside = card(spacing=12)
        for part in (self._outcome, self._about, self._choice_field):
            inside.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(frame)
        layout.addLayout(self._lists)
        layout.addStretch(1)

    @property
    def choice(self) -> str:
        """What becomes of certain doubles: refuse, skip or keep."""
        return self._choice.code() or "refuse"

    def begin_anew(self) -> None:
        """Another file: nothing has been decided."""
        self._choice.set_code("refuse")

    def show_found(self, found: ImportResult) -> None:
        """What would be imported, who is refused and why, who may be here already."""
        check = found.check
        of_file = [one for one in check.refused if not _is_double(one.problems)]
        certain = [one for one in check.doubles if one.is_certain]
        self._choice_field.setVisible(bool(certain))
        self._say(found, len(of_file), len(certain))
        clear(self._lists)
        self._add_list(self.tr("These lines need another look"), self._refused(found))
        self._add_list(self.tr("Here already"), self._doubles(found, is_certain=True))
        self._add_list(
            self.tr("Perhaps here already"),
            self._doubles(found, is_certain=False),
            self.tr("Very like somebody, but not certain. They are imported; look at them afterwards."),
        )

    def show_done(self, created: int) -> None:
        """Everybody is there."""
        clear(self._lists)
        self._choice_field.hide()
        self._outcome.setText(self.tr("%n people are in the register now.", "", created))
        set_property(self._outcome, "tone", "good")
        about = self.tr("Nobody is responsible for them yet: find them under People.")
        self._about.setText(about)

    def show_stopped(self) -> None:
        """Nobody is there."""
        self._outcome.setText(self.tr("Stopped. Nobody was imported."))
        set_property(self._outcome, "tone", "ink")
        self._about.setText(self.tr("The register is as it was before."))

    def _say(self, found: ImportResult, refused: int, certain: int) -> None:
        check, hinders = found.check, not found.check.is_fine
        if refused:
            words = self.tr("%n lines need another look.", "", refused)
            about = self.tr("Nobody can be imported yet. Correct the file, save it and choose it again.")
        elif hinders:
            words = self.tr("%n people are here already.", "", certain)
            about = self.tr("Choose what becomes of them. Until then nobody is imported.")
        elif not check.people:
            words = self.tr("There is nobody to import.")
            about = self.tr("Everybody in the file is here already.")
        else:
            words = self.tr("%n people can be imported.", "", len(check.people))
            about = self.tr("All of them or nobody: you can stop it until the end.")
        self._outcome.setText(words)
        set_property(self._outcome, "tone", "late" if hinders else "ink")
        self._about.setText(about)

    def _refused(self, found: ImportResult) -> list[str]:
        """One row for each reason with the lines that it holds for: a wrong column is one row, not many."""
        lines: dict[FieldProblem, list[int]] = {}
        for one in found.check.refused:
            if not _is_double(one.problems):
                for problem in one.problems:
                    lines.setdefault(problem, []).append(one.line)
        words = self.tr("{reason} Line {lines}")
        return [
            words.format(reason=_reason(reason), lines=self._numbers(numbers))
            for reason, numbers in lines.items()
        ]

    def _doubles(self, found: ImportResult, *, is_certain: bool) -> list[str]:
        rows = []
        for one in found.check.doubles:
            if one.is_certain is not is_certain:
                continue
            if one.same_as_line is not None:
                words = self.tr("Line {line}: as line {other}")
                rows.append(words.format(line=one.line, other=one.same_as_line))
            elif one.likely is not None and (row := found.known.get(one.likely)) is not None:
                words = self.tr("Line {line}: {name}, {number}")
                rows.append(words.format(line=one.line, name=shown_name(row), number=row.number))
            else:
                rows.append(self.tr("Line {line}").format(line=one.line))
        return rows

    def _numbers(self, lines: Sequence[int]) -> str:
        told = ", ".join(str(number) for number in lines[:_MOST_LINES])
        if len(lines) <= _MOST_LINES:
            return told
        more = self.tr("{lines} and %n more", "", len(lines) - _MOST_LINES)
        return more.format(lines=told)

    def _add_list(self, title: str, rows: Sequence[str], about: str = "") -> None:
        if not rows:
            return
        frame, inside = card()
        inside.addWidget(label(title, "heading"))
        if about:
            inside.addWidget(label(about, "text", "soft"))
        for made in _labels(rows[:_MOST_ROWS]):
            inside.addWidget(made)
        if len(rows) > _MOST_ROWS:
            more = self.tr("and %n more", "", len(rows) - _MOST_ROWS)
            inside.addWidget(label(more, "text", "soft"))
        self._lists.addWidget(frame)

    @Slot()
    def _on_choice_activated(self) -> None:
        self.choice_changed.emit()


def _labels(rows: Iterable[str]) -> list[QLabel]:
    made = [label(row, "text") for row in rows]
    for one in made:
        one.setObjectName("import_row")
    return made


def _is_double(problems: Sequence[FieldProblem]) -> bool:
    return all(problem.problem in _OF_DOUBLES for problem in problems)


def _reason(problem: FieldProblem) -> str:
    text = problem_text(problem)
    return f"{field_words(problem.path)}: {text}" if problem.path else text
