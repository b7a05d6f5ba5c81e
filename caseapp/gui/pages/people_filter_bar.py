"""Whom the people list shows: whose people, and on demand a state, a district or a target group.

A filter that is on is said in words and lifted by one click: nobody is hidden silently.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.pages.page import Workplace
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, label
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.word_button import WordButton
from caseapp.usecases.people_order import (
    EVERYBODY,
    MINE,
    TEAM,
    FilterChoices,
    GetFilterChoices,
    PeopleFilter,
)

_SHORT = 12
"""Characters of a choice that are always seen."""


class PeopleFilterBar(QWidget):
    """``beside`` are the list's other buttons, on the same line."""

    changed = Signal()
    """Another filter is wanted."""

    def __init__(self, workplace: Workplace, *beside: QWidget) -> None:
        super().__init__()
        self._workplace = workplace
        self._knows_choices = False
        self._build_widgets(workplace.theme)
        self._build_layout(beside)
        self._show(workplace.people.kept_filter)
        self._connect_signals()

    def _build_widgets(self, theme: Theme) -> None:
        self._whose = self._box("whose", self.tr("Whose people"), self.tr("Everybody"), [])
        self._whose.addItem(self.tr("My people"), MINE)
        self._more = button(self.tr("Filter"), "quiet", "more_filters")
        theme.set_icon(self._more, "filter_alt")
        wording = self._workplace.wording
        states, groups = wording.choices("client_state"), wording.choices("target_group")
        self._state = self._box("filter_state", self.tr("State"), self.tr("Every state"), states)
        self._district = self._box("filter_district", self.tr("District"), self.tr("Every district"), [])
        # Special data: it stands on the screen only for whoever asks for it.
        self._open_group = button(self.tr("Target group"), "quiet", "open_target_group")
        self._group = self._box(
            "filter_target_group", self.tr("Target group"), self.tr("Every target group"), groups
        )
        self._said = label("", "text", "accent")
        self._lift = WordButton(theme, "lift_filter", "filter_alt", self._said)
        self._lift.setToolTip(self.tr("Esc"))

    def _box(self, name: str, title: str, nothing: str, choices: list[tuple[str, str]]) -> ChoiceBox:
        box = ChoiceBox([("", nothing), *choices])
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setMinimumContentsLength(_SHORT)
        return box

    def _build_layout(self, beside: tuple[QWidget, ...]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        layout.addLayout(FlowLayout(self._whose, self._more, *beside))
        self._folded = QWidget()
        self._folded.setLayout(FlowLayout(self._state, self._district, self._open_group, self._group))
        layout.addWidget(self._folded)
        layout.addWidget(self._lift)
        self._folded.hide()
        self._group.hide()

    def _connect_signals(self) -> None:
        for box in self._boxes:
            box.currentIndexChanged.connect(self._on_box_changed)
        self._more.clicked.connect(self._on_more_clicked)
        self._open_group.clicked.connect(self._on_open_group_clicked)
        self._lift.clicked.connect(self.lift)

    @property
    def _boxes(self) -> tuple[ChoiceBox, ...]:
        return self._whose, self._state, self._district, self._group

    @property
    def chosen(self) -> PeopleFilter:
        """The filter as it stands."""
        return PeopleFilter(*(box.code() for box in self._boxes))

    @property
    def words(self) -> str:
        """What the filter says; empty for everybody."""
        return ", ".join(box.currentText() for box in self._boxes if box.code())

    def forget_choices(self) -> None:
        """There may be others now."""
        self._knows_choices = False

    def read_choices(self) -> None:
        """Ask for the districts there are, when they are not known; nobody waits for it."""
        if not self._knows_choices:
            self._knows_choices = True
            choices = self._workplace.runner.background(GetFilterChoices(), self)
            choices.done.connect(self._on_choices_read)

    @Slot(object)
    def _on_choices_read(self, choices: FilterChoices) -> None:
        has_team = self._whose.findData(TEAM) >= 0
        if choices.has_team and not has_team:
            self._whose.addItem(self.tr("People of my team"), TEAM)
        known = {self._district.itemData(place) for place in range(self._district.count())}
        for district in choices.districts:
            if district not in known:
                self._district.addItem(district, district)

    @Slot()
    def lift(self) -> None:
        """Show everybody again."""
        self._show(EVERYBODY)
        self._tell()

    def _show(self, chosen: PeopleFilter) -> None:
        if chosen.whose == TEAM and self._whose.findData(TEAM) < 0:
            self._whose.addItem(self.tr("People of my team"), TEAM)
        codes = (chosen.whose, chosen.state, chosen.district, chosen.target_group)
        for box, code in zip(self._boxes, codes, strict=True):
            before = box.blockSignals(True)
            box.set_code(code)
            box.blockSignals(before)
        self._say()

    def _say(self) -> None:
        text = self.tr("Filter on: {filter}. Show everyone.").format(filter=self.words)
        self._said.setText(text)
        self._lift.setAccessibleName(text)
        self._lift.setVisible(bool(self.words))

    @Slot()
    def _on_box_changed(self) -> None:
        self._say()
        self._tell()

    def _tell(self) -> None:
        self._workplace.people.kept_filter = replace(self.chosen, target_group=None)
        self.changed.emit()

    @Slot()
    def _on_more_clicked(self) -> None:
        self._folded.setVisible(self._folded.isHidden())
        if self._folded.isVisible():
            self._state.setFocus()

    @Slot()
    def _on_open_group_clicked(self) -> None:
        self._open_group.hide()
        self._group.show()
        self._group.setFocus()
