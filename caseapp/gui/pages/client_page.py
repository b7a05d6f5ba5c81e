"""A person's page: its sections, with called name and number in its head and nothing more."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError, NotFoundError
from caseapp.gui.document_intake import DocumentIntake
from caseapp.gui.navigation import Place
from caseapp.gui.pages.client_actions import ClientActions
from caseapp.gui.pages.client_sections import SECTIONS, ClientSections
from caseapp.gui.pages.page import Page, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP
from caseapp.gui.widgets.section_bar import SectionBar
from caseapp.gui.widgets.standing_strip import StandingStrip
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes
from caseapp.usecases.case_page import CasePage, GetCasePage


class ClientPage(Page):
    """One person in context."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._section = (
            place.section if place.section in SECTIONS else "plan" if place.section else "overview"
        )
        self._shown: CasePage | None = None
        # It outlives the section that shows it, which is built anew with every change.
        folder = workplace.backups.safekeeper.workspace.attachments
        self._intake = DocumentIntake(workplace.runner, folder, self)
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._actions = ClientActions(theme, self)
        self._head = PageHead(*self._actions.buttons)
        sections = {
            "overview": self.tr("Overview"),
            "plan": self.tr("Plan"),
            "meetings": self.tr("Meetings"),
            "network": self.tr("People around me"),
            "documents": self.tr("Documents"),
        }
        self._bar = SectionBar(sections)
        self._sections = ClientSections(self.workplace, self._intake)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._strip = StandingStrip(theme, self.workplace.wording)
        column.addWidget(self._strip)
        column.addWidget(self._bar)
        column.addWidget(self._sections, 1)
        self._state = StateView(theme, self._content)

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _connect_signals(self) -> None:
        self._bar.section_chosen.connect(self._show_section)
        self._sections.place_requested.connect(self.place_requested)
        self._sections.write_requested.connect(self._on_write_requested)
        self._sections.noticed.connect(self.noticed)
        self._sections.typing_kept.connect(self.typing_kept)
        self._strip.place_requested.connect(self.place_requested)
        self._actions.page_requested.connect(self._ask)
        self._actions.print_requested.connect(self.print_out)
        self._actions.note_requested.connect(self.begin_new)
        self._state.action_requested.connect(self.read)
        self._intake.failed.connect(self.tell)

    def read(self) -> None:
        """Everything on the page in one question."""
        if self.place.client_id is None:
            return
        self._state.show_loading()
        task = self.workplace.runner.read(GetCasePage(self.place.client_id), self, channel="client")
        task.done.connect(self._on_case_read)
        task.failed.connect(self._on_case_failed)

    def take_changes(self, changes: Changes) -> None:
        """Read again when this person's case changed."""
        if self.place.client_id in changes.client_ids:
            self.read()

    def switch_section(self) -> None:
        """The next section."""
        there = self._bar.sections
        self._show_section(there[(there.index(self._section) + 1) % len(there)])

    def save(self) -> None:
        """Ctrl+S saves what was typed on the overview."""
        self._sections.save_open()

    def keep_typing(self) -> Task | None:
        """What was typed on the overview and not saved."""
        return self._sections.keep_typing()

    @Slot()
    def begin_new(self) -> None:
        """Ctrl+N: beside the notes it is a note, beside the documents one of those."""
        if self._section == "meetings" and (self._shown is None or self._shown.is_free):
            self._ask("note_form")
        elif self._section == "documents":
            self._sections.choose_files()
        else:
            super().begin_new()

    def confirm(self) -> None:
        """Ctrl+Enter saves what is being typed; else it begins the read-back: the meeting is over."""
        if not self._sections.save_focused() and self._actions.can_agree:
            self._ask("agreement")

    @Slot(object)
    def _on_case_read(self, case: CasePage) -> None:
        is_first, self._shown = self._shown is None, case
        client = case.view.file.client
        state = self.workplace.wording.label("client_state", client.state)
        self._head.say(client.addressed_as, f"{client.number} · {state}")
        has_lost_cursor = self._sections.show_case(case)
        self._strip.show_standing(case.client_id, case.standing)
        # What "More" on the overview leads to is a section once it holds something.
        is_gone = self._section == "network" and not case.view.file.people
        self._show_section("overview" if is_gone else self._section)
        self._state.show_content()
        if is_first or has_lost_cursor:
            self._sections.focus_section()

    @Slot(object)
    def _on_case_failed(self, error: CaseAppError) -> None:
        if isinstance(error, NotFoundError):
            # Another laptop has erased the person, or the office gave their case to somebody else.
            self._shown = None
            self._head.say("", "")
            self._sections.forget()
            self._actions.hide()
        self._state.show_error(error_text(error))

    @Slot(str)
    def _show_section(self, section: str) -> None:
        self._section = section
        self.place = replace(self.place, section=section)
        self.place_changed.emit(self.place)
        there = self._shown.sections if self._shown is not None else ()
        self._bar.show_only({*SECTIONS[:3], *there, section})
        self._bar.choose(section)
        self._sections.show_section(section)
        self._actions.show_for(section, self._shown)

    @Slot(str)
    def _ask(self, name: str, section: str = "") -> None:
        self.place_requested.emit(Place(name, self.place.client_id, section))

    @Slot()
    def print_out(self) -> None:
        """Ctrl+P leads to the page before printing."""
        if self._section == "network":
            self._ask("network_sheet")
            return
        case = self._shown
        if case is not None and case.draft is not None and case.draft.snapshot.goals:
            self._ask("print", "draft" if case.draft_differs else "")

    @Slot()
    def _on_write_requested(self) -> None:
        self._ask("plan_editor")
