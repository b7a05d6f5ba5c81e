"""The buttons in the head of a person's page: which there are in each section, and what is likely next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton

from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import button, set_property
from caseapp.usecases.case_page import CasePage


class ClientActions(QObject):
    """Hidden until a person is known."""

    page_requested = Signal(str)
    """Another page about the person is wanted: its name."""
    print_requested = Signal()
    """The page before printing is wanted."""
    note_requested = Signal()
    """A note is to be begun."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edit = button(self.tr("Change details"), "plain", "edit_client")
        theme.set_icon(self._edit, "edit")
        self._preview = button(self.tr("Preview"), "plain", "preview")
        theme.set_icon(self._preview, "print")
        self._write = button(self.tr("Write the plan"), "plain", "edit_plan")
        theme.set_icon(self._write, "edit")
        self._agree = button(self.tr("Meeting over"), "plain", "agree")
        self._agree.setToolTip(self.tr("Read the plan back and agree on it"))
        theme.set_icon(self._agree, "handshake")
        self._new_note = button(self.tr("New note"), "main", "new_note")
        theme.set_icon(self._new_note, "note_add", "on_accent")
        self._pages = {self._edit: "client_form", self._write: "plan_editor", self._agree: "agreement"}
        for made in self._pages:
            made.clicked.connect(self._on_page_clicked)
        self._preview.clicked.connect(self.print_requested)
        self._new_note.clicked.connect(self.note_requested)
        self.hide()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All of them, in their order."""
        return (self._edit, self._preview, self._write, self._agree, self._new_note)

    @property
    def can_agree(self) -> bool:
        """Whether the plan waits to be agreed on."""
        return self._agree.isVisible()

    def hide(self) -> None:
        """There is nobody to do anything about."""
        for made in self.buttons:
            made.hide()

    def show_for(self, section: str, case: CasePage | None) -> None:
        """One filled button: what is most likely next."""
        is_plan = section == "plan"
        draft = case.draft if case is not None else None
        has_goals = draft is not None and bool(draft.snapshot.goals)
        self._edit.setVisible(section == "overview")
        self._new_note.setVisible(section == "meetings")
        self._preview.setVisible(is_plan and has_goals)
        self._write.setVisible(is_plan and has_goals)
        needs_agreement = has_goals and case is not None and case.draft_differs
        # When people get up from the table nobody should look for the right section first.
        self._agree.setVisible(needs_agreement)
        self._fill(self._agree, "handshake", is_filled=is_plan)
        self._fill(self._preview, "print", is_filled=has_goals and not needs_agreement)
        if case is not None and not case.is_free:
            # What stands in another record is read here; whatever is new is written there.
            for made in (self._edit, self._new_note, self._write, self._agree):
                made.hide()

    def _fill(self, made: QPushButton, icon: str, *, is_filled: bool) -> None:
        set_property(made, "kind", "main" if is_filled else "plain")
        self._theme.set_icon(made, icon, "on_accent" if is_filled else "accent")

    @Slot()
    def _on_page_clicked(self) -> None:
        clicked = self.sender()
        self.page_requested.emit(next(page for made, page in self._pages.items() if made is clicked))
