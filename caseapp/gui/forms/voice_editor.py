"""What somebody says about a goal: who, in which language, translated by whom, and who may read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from caseapp.domain.goal_plan import Voice
from caseapp.gui.forms.entries import ChoiceEntry, CopiesEntry, Entry, LineEntry, WordsEntry
from caseapp.gui.forms.plan_settings import PlanSettings
from caseapp.gui.forms.record_edits import RecordEdits, Values
from caseapp.gui.forms.two_versions import TwoVersions
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, set_property, text_width
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.line_field import LineField
from caseapp.gui.widgets.text_field import TextField
from caseapp.usecases.base import Command, FieldChange
from caseapp.usecases.plan_edits import AddVoice, ChangeVoice, TakeOutVoice

_ONLY_HERE = ("client", "file")
"""The copies that still show words which are not for everybody."""
_NEW: Values = {
    "by": "relative",
    "name": None,
    "text": None,
    "language": None,
    "translated_by": None,
    "only_in_copies_for": (),
}
_OF_OWN_WORDS = ("language", "translated_by", "only_in_copies_for")


class VoiceEditor(QFrame):
    """One voice. That of the person whose plan it is has its words in the goal's large field, not here."""

    removed = Signal()
    """Taken out; what was never saved is simply gone."""
    wanted = Signal(object)
    """A ``Command`` that changes more than fields."""

    def __init__(
        self, settings: PlanSettings, goal_id: UUID, voice_id: UUID, *, is_own: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName("own_voice" if is_own else "voice_editor")
        self._settings = settings
        self._goal_id = goal_id
        self._is_own = is_own
        self._build_widgets()
        self._build_layout()
        self.edits = RecordEdits("voice", voice_id, self._add, self._change, self)
        self.edits.stored = {name: _NEW[name] for name in self._names}
        self.edits.watch(self._entries)
        self.edits.problems_changed.connect(self._on_edits_problems_changed)
        self._column.addWidget(TwoVersions(settings, self.edits))

    @property
    def _names(self) -> tuple[str, ...]:
        return _OF_OWN_WORDS if self._is_own else tuple(_NEW)

    def _build_widgets(self) -> None:
        wording, person = self._settings.wording, self._settings.person
        roles = [(code, text) for code, text in wording.choices("voice_by") if code != "client"]
        self._by = ChoiceBox(roles)
        self._by.setAccessibleName(self.tr("Said by"))
        self._name = LineField()
        self._name.setPlaceholderText(self.tr("Name"))
        self._name.setAccessibleName(self.tr("Name of who says it"))
        self.text = TextField()
        self.text.setObjectName("voice_text")
        self.text.setPlaceholderText(self.tr("In their own words"))
        self.text.setAccessibleName(self.tr("What they say"))
        self._language = ChoiceBox([("", self.tr("Language")), *wording.choices("language")])
        self._language.setAccessibleName(self.tr("Said in which language?"))
        self._translator = LineField()
        self._translator.setPlaceholderText(self.tr("Translated by"))
        self._translator.setAccessibleName(self.tr("Translated by"))
        self._copies = QCheckBox(self.tr("Only in the copy for {name} and in our file").format(name=person))
        self._remove = button(self.tr("Take out"), "subtle", "remove_voice")
        self._remove.clicked.connect(self._on_remove_clicked)
        entries: dict[str, Entry] = {
            "by": ChoiceEntry(self._by),
            "name": LineEntry(self._name),
            "text": WordsEntry(self.text, is_needed=True, own_words=True),
            "language": ChoiceEntry(self._language),
            "translated_by": LineEntry(self._translator),
            "only_in_copies_for": CopiesEntry(self._copies, _ONLY_HERE),
        }
        self._entries = {name: entries[name] for name in self._names}

    def _build_layout(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL_GAP)
        self.ensurePolished()
        for field in (self._name, self._translator):
            field.setFixedWidth(text_width(self, 18))
        if self._is_own:
            self._column.addLayout(FlowLayout(self._language, self._translator, self._copies))
            for unused in (self._by, self._name, self.text, self._remove):
                unused.deleteLater()
            return
        self.setProperty("surface", "row")
        self._column.setContentsMargins(12, 9, 12, 9)
        self._column.addWidget(self.text)
        shown = (self._by, self._name, self._language, self._translator, self._copies, self._remove)
        self._column.addLayout(FlowLayout(*shown, last_at_right=True))

    @property
    def is_empty(self) -> bool:
        """A new one into which nothing was written."""
        if self._is_own or self.edits.is_stored or self.edits.is_under_way:
            return False
        return not self.text.words().strip()

    def show_stored(self, voice: Voice) -> None:
        """The voice as it is stored now."""
        self.edits.show({name: _stored(voice, name) for name in self._names})

    def typing(self) -> dict[str, Any]:
        """What is not saved, as it is kept."""
        return {"id": str(self.edits.record_id), "fields": self.edits.typing()}

    def show_typing(self, typing: Mapping[str, Any]) -> None:
        """Bring back what was kept."""
        self.edits.show_typing(typing["fields"])

    def _add(self, values: Values) -> Command | None:
        if not values.get("text"):
            return None
        given = {"by": self._entries["by"].value(), **values}
        return AddVoice(self._settings.client_id, self._goal_id, self.edits.record_id, given)

    def _change(self, changes: tuple[FieldChange, ...]) -> Command:
        return ChangeVoice(self._settings.client_id, self.edits.record_id, changes)

    @Slot(object)
    def _on_edits_problems_changed(self, problems: Mapping[str, str]) -> None:
        for name, entry in self._entries.items():
            has_problem = name in problems and not self.is_empty
            set_property(entry.widget, "has_problem", has_problem)
            entry.widget.setAccessibleDescription(problems.get(name, "") if has_problem else "")

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self.edits.is_stored or self.edits.is_under_way:
            self.edits.left.emit()
            self.wanted.emit(TakeOutVoice(self._settings.client_id, self.edits.record_id))
        self.removed.emit()


def _stored(voice: Voice, name: str) -> Any:
    value = getattr(voice, name)
    return tuple(value) if name == "only_in_copies_for" else value
