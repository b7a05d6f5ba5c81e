"""Two records side by side: only what differs is to be chosen, what is the same is folded away."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QVBoxLayout, QWidget

from caseapp.gui.forms.merge_words import fact_title, fact_words, list_title, person_words, row_words
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import button, card, column, icon_label, label, line
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.goal_card import statement_card
from caseapp.gui.widgets.tick_button import TickButton
from caseapp.usecases.merge_clients import MergeClients
from caseapp.usecases.merge_people import FactChoice, MergePreview, RowChoice

_FACT_CHARACTERS = 34


class MergeForm(QWidget):
    """What stays, what comes with it, and what happens, in plain words."""

    edited = Signal()
    """Something was chosen otherwise."""
    swapped = Signal()
    """The other record shall be the one that stays."""

    def __init__(self, theme: Theme, wording: Wording, preview: MergePreview) -> None:
        super().__init__()
        self._theme, self._wording, self._preview = theme, wording, preview
        self._facts: list[tuple[FactChoice, TickButton]] = []
        self._rows: list[tuple[RowChoice, TickButton]] = []
        self._groups: list[QButtonGroup] = []
        self._same = QWidget()
        self._unfold = button("", "quiet", "show_same")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._both_records())
        layout.addWidget(self._what_happens())
        if differing := [fact for fact in preview.facts if fact.differs]:
            layout.addWidget(self._fact_card(differing))
        if new_rows := [choice for choice in preview.rows if not choice.is_here]:
            layout.addWidget(self._row_card(new_rows))
        if same := self._what_is_the_same():
            self._fold(same)
            layout.addLayout(line(self._unfold, None))
            layout.addWidget(self._same)
        layout.addStretch(1)

    def command(self) -> MergeClients:
        """The merge as it is chosen now."""
        facts = tuple(fact for fact, theirs in self._facts if theirs.isChecked())
        rows = tuple((one.list_name, one.row.id) for one, tick in self._rows if tick.isChecked())
        preview = self._preview
        return MergeClients(preview.stays.client.id, preview.other.client.id, facts, rows)

    def _both_records(self) -> QWidget:
        stays = self._record(self.tr("This record stays"), is_first=True)
        other = self._record(self.tr("This one stands in it from then on"), is_first=False)
        return FieldGrid([stays, other], most=2, characters=_FACT_CHARACTERS)

    def _record(self, title: str, *, is_first: bool) -> QFrame:
        file = self._preview.stays if is_first else self._preview.other
        name, about = person_words(self._wording, file.client)
        frame, layout = card(spacing=TINY_GAP)
        layout.addWidget(label(title, "small", "soft"))
        said = label(name, "heading")
        said.setObjectName("record_stays" if is_first else "record_other")
        layout.addWidget(said)
        layout.addWidget(label(about, "small", "soft"))
        if not is_first:
            swap = button(self.tr("Let this one stay instead"), "quiet", "swap_records")
            self._theme.set_icon(swap, "sync")
            swap.clicked.connect(self.swapped)
            layout.addLayout(line(swap, None))
        return frame

    def _what_happens(self) -> QFrame:
        frame, layout = statement_card(self.tr("What happens"))
        stays, other = self._preview.stays.client.number, self._preview.other.client.number
        for icon, text in (
            ("search", self.tr("{other} is no longer in the list. Its names and number find {stays}.")),
            (
                "folder_open",
                self.tr("Notes, plans, promises and documents stay in {other}; {stays} leads there."),
            ),
            ("undo", self.tr("Nothing is lost. You can part the two again at any time.")),
        ):
            row = line(icon_label(self._theme, icon, "accent"), label(text.format(stays=stays, other=other)))
            row.setStretch(1, 1)
            layout.addLayout(row)
        return frame

    def _fact_card(self, facts: Sequence[FactChoice]) -> QFrame:
        frame, layout = statement_card(self.tr("What shall stand there?"))
        for fact in facts:
            layout.addWidget(label(fact_title(fact.name), "small", "soft"))
            pair = [self._side(fact, is_theirs=is_theirs) for is_theirs in (False, True)]
            group = QButtonGroup(self)
            for side in pair:
                group.addButton(side)
            group.buttonClicked.connect(self.edited)
            self._groups.append(group)
            self._facts.append((fact, pair[1]))
            layout.addWidget(FieldGrid(pair, most=2, characters=_FACT_CHARACTERS))
        return frame

    def _side(self, fact: FactChoice, *, is_theirs: bool) -> TickButton:
        file = self._preview.other if is_theirs else self._preview.stays
        words = fact_words(self._wording, fact.name, fact.theirs if is_theirs else fact.mine)
        about = file.client.number
        if fact.name == "communication_needs" and is_theirs and any(fact.mine[0]):
            about = self.tr("both together")
        name = f"{'theirs' if is_theirs else 'mine'}_{fact.name}"
        made = TickButton(self._theme, name, words, about, checked=is_theirs is fact.takes_theirs)
        made.setAccessibleName(f"{fact_title(fact.name)}: {words}, {about}")
        return made

    def _row_card(self, choices: Sequence[RowChoice]) -> QFrame:
        number = self._preview.other.client.number
        frame, layout = statement_card(self.tr("What comes along from {other}").format(other=number))
        for name, rows in groupby(choices, key=lambda choice: choice.list_name):
            title = list_title(name)
            layout.addWidget(label(title, "small", "soft"))
            for choice in rows:
                words = row_words(self._wording, choice.row)
                tick = TickButton(self._theme, f"take_{name}", words, checked=True)
                tick.setAccessibleName(f"{title}: {words}")
                tick.clicked.connect(self.edited)
                self._rows.append((choice, tick))
                layout.addWidget(tick)
        return frame

    def _what_is_the_same(self) -> list[tuple[str, str]]:
        facts = [fact for fact in self._preview.facts if not fact.differs]
        same = [(fact_title(fact.name), fact_words(self._wording, fact.name, fact.mine)) for fact in facts]
        rows = [choice for choice in self._preview.rows if choice.is_here]
        return same + [(list_title(one.list_name), row_words(self._wording, one.row)) for one in rows]

    def _fold(self, same: Sequence[tuple[str, str]]) -> None:
        self._unfold.setText(self.tr("%n things are the same in both", "", len(same)))
        self._theme.set_icon(self._unfold, "expand_more")
        grid = QGridLayout(self._same)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SMALL_GAP)
        grid.setColumnStretch(1, 1)
        for row, (title, words) in enumerate(same):
            grid.addLayout(column(label(title, "small", "soft", wraps=False)), row, 0)
            grid.addWidget(label(words), row, 1)
        self._same.hide()
        self._unfold.clicked.connect(self._on_unfold_clicked)

    @Slot()
    def _on_unfold_clicked(self) -> None:
        self._same.setVisible(self._same.isHidden())
        self._theme.set_icon(self._unfold, "expand_more" if self._same.isHidden() else "expand_less")
