"""Settings: one thing at a time, each section a page of its own below the same head."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.errors import CaseAppError, ErrorText, NotAllowedError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.texts import error_text
from caseapp.gui.widgets.section_bar import SectionBar
from caseapp.gui.widgets.state_view import StateView

SECTIONS = ("office", "staff", "access", "look", "backup", "about")


class SettingsPage(Page):
    """The frame of a section. Subclasses give ``content`` and fill it in ``read``."""

    section: ClassVar[str]

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self.content = self.make_content()
        self.head = PageHead(*self.make_actions())
        self.head.say(self.tr("Settings"), workplace.office.name)
        self._bar = SectionBar(
            {
                "office": self.tr("Office"),
                "staff": self.tr("People who work here"),
                "access": self.tr("Passphrase and lock"),
                "look": self.tr("Look and language"),
                "backup": self.tr("Backup"),
                "about": self.tr("About"),
            }
        )
        self._bar.choose(self.section)
        self._bar.section_chosen.connect(self._go_to)
        self.area = PageArea(self.content)
        self.state = StateView(workplace.theme, self.area)
        self.state.action_requested.connect(self.read)
        layout = page_column(self, scrolls=True)
        layout.addWidget(self.head)
        layout.addWidget(self._bar)
        layout.addWidget(self.state, 1)

    def make_content(self) -> QWidget:
        """What the section shows."""
        raise NotImplementedError

    def make_actions(self) -> tuple[QPushButton, ...]:
        """The buttons in its head."""
        return ()

    def switch_section(self) -> None:
        """The next section."""
        self._go_to(SECTIONS[(SECTIONS.index(self.section) + 1) % len(SECTIONS)])

    @Slot(str)
    def _go_to(self, section: str) -> None:
        self._bar.choose(self.section)
        self.place_requested.emit(Place("settings", section=section))

    @Slot(object)
    def show_refusal(self, error: CaseAppError) -> None:
        """There is nothing to show, and why."""
        text = error_text(error)
        if isinstance(error, NotAllowedError):
            title = self.tr("The administrators and the team lead look after this")
            message = self.tr("How the window looks and speaks you can choose yourself.")
            text = ErrorText(text.code, title, message, text.advice)
        self.state.show_error(text)


def settings_page(workplace: Workplace, place: Place) -> Page:
    """The page of the section; without one the first that whoever is working may use."""
    # The sections are made from the frame above, so the two would import each other.
    from caseapp.gui.pages.settings_about import AboutPage  # late: a circle otherwise
    from caseapp.gui.pages.settings_access import AccessPage  # late: a circle otherwise
    from caseapp.gui.pages.settings_backup import BackupPage  # late: a circle otherwise
    from caseapp.gui.pages.settings_look import LookPage  # late: a circle otherwise
    from caseapp.gui.pages.settings_office import OfficePage  # late: a circle otherwise
    from caseapp.gui.pages.settings_staff import StaffPage  # late: a circle otherwise

    first = "office" if workplace.office.may_manage else "look"
    pages: dict[str, type[SettingsPage]] = {
        page.section: page for page in (OfficePage, StaffPage, AccessPage, LookPage, BackupPage, AboutPage)
    }
    return pages[place.section or first](workplace, place)
