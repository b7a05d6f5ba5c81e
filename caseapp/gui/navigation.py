"""Where one can go: the pages by name, what stands in the navigation, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from caseapp.gui.pages.page import Page, Workplace


@dataclass(frozen=True)
class Place:
    """A page and whose. ``name`` is a key of ``page_makers``; ``hint`` is what a search was for.

    Settings have a ``section``, and so has the page before printing: "draft" or an older version's number.
    Pages about a colleague have a ``staff_id``, those of a note a ``note_id``, that of a document its id.
    Making two records one has the other person, parting them the merge, as ``other_id``.
    """

    name: str
    client_id: UUID | None = None
    section: str = ""
    hint: str = field(default="", repr=False)
    staff_id: UUID | None = None
    note_id: UUID | None = None
    other_id: UUID | None = None
    document_id: UUID | None = None


TODAY = Place("today")
PEOPLE = Place("people")
MEETINGS = Place("meetings")
SEARCH = Place("search")
SETTINGS = Place("settings")
ACCESS = Place("settings", section="access")
RENEWED = Place("settings", section="access", hint="renewed")
"""The same, when the register just got its new key."""
BACKUP = Place("settings", section="backup")
IMPORT = Place("import_people")
STAFF = Place("settings", section="staff")
OFFICE_PLACES = frozenset({"settings", "staff_form", "passphrase", "restore", "import_people"})
"""Pages below "Office" in the navigation."""
NOTE_PLACES = frozenset({"meetings", "note_form", "note_read_back", "note"})
"""Pages below "Meetings", unless they are about a person."""
PageMaker = Callable[["Workplace", Place], "Page"]


def page_makers() -> Mapping[str, PageMaker]:
    """Every page by its name; a new screen is one line here."""
    # Pages name places, so the two would import each other.
    from caseapp.gui.pages.agreement_page import AgreementPage  # late: a circle otherwise
    from caseapp.gui.pages.client_form_page import ClientFormPage  # late: a circle otherwise
    from caseapp.gui.pages.client_page import ClientPage  # late: a circle otherwise
    from caseapp.gui.pages.document_page import DocumentPage  # late: a circle otherwise
    from caseapp.gui.pages.meetings_page import MeetingsPage  # late: a circle otherwise
    from caseapp.gui.pages.merge_page import MergePage  # late: a circle otherwise
    from caseapp.gui.pages.note_form_page import NoteFormPage  # late: a circle otherwise
    from caseapp.gui.pages.note_page import NotePage  # late: a circle otherwise
    from caseapp.gui.pages.note_read_back_page import NoteReadBackPage  # late: a circle otherwise
    from caseapp.gui.pages.parting_page import PartingPage  # late: a circle otherwise
    from caseapp.gui.pages.people_page import PeoplePage  # late: a circle otherwise
    from caseapp.gui.pages.plan_editor_page import PlanEditorPage  # late: a circle otherwise
    from caseapp.gui.pages.print_page import PrintPage  # late: a circle otherwise
    from caseapp.gui.pages.search_page import SearchPage  # late: a circle otherwise
    from caseapp.gui.pages.today_page import TodayPage  # late: a circle otherwise

    return {
        "today": TodayPage,
        "people": PeoplePage,
        "client": ClientPage,
        "client_form": ClientFormPage,
        "merge": MergePage,
        "parting": PartingPage,
        "plan_editor": PlanEditorPage,
        "agreement": AgreementPage,
        "print": PrintPage,
        "document": DocumentPage,
        "meetings": MeetingsPage,
        "note_form": NoteFormPage,
        "note_read_back": NoteReadBackPage,
        "note": NotePage,
        "search": SearchPage,
        **_network_pages(),
        **_office_pages(),
    }


def _network_pages() -> Mapping[str, PageMaker]:
    from caseapp.gui.pages.network_page import NetworkPage  # late: a circle otherwise
    from caseapp.gui.pages.network_sheet_page import NetworkSheetPage  # late: a circle otherwise

    return {"network": NetworkPage, "network_sheet": NetworkSheetPage}


def _office_pages() -> Mapping[str, PageMaker]:
    from caseapp.gui.pages.import_page import ImportPage  # late: a circle otherwise
    from caseapp.gui.pages.passphrase_page import PassphrasePage  # late: a circle otherwise
    from caseapp.gui.pages.restore_page import RestorePage  # late: a circle otherwise
    from caseapp.gui.pages.settings_page import settings_page  # late: a circle otherwise
    from caseapp.gui.pages.staff_form_page import StaffFormPage  # late: a circle otherwise

    return {
        "settings": settings_page,
        "staff_form": StaffFormPage,
        "passphrase": PassphrasePage,
        "restore": RestorePage,
        "import_people": ImportPage,
    }


class Trail:
    """The places visited, for the way back. It never holds more than is sensible to walk back."""

    _LONGEST = 50

    def __init__(self, first: Place) -> None:
        self._places = [first]

    @property
    def here(self) -> Place:
        """The place now."""
        return self._places[-1]

    def go(self, place: Place) -> None:
        """Move on; going where one is already, or to another section of it, leaves no trace."""
        if replace(place, section="", hint="") == replace(self.here, section="", hint=""):
            self._places[-1] = place
        else:
            self._places = [*self._places[-self._LONGEST :], place]

    def replace(self, place: Place) -> None:
        """Move on so that the way back leaves out the place now: a form that is finished."""
        self._places[-1] = place
        if len(self._places) > 1 and self._places[-2] == place:
            self._places.pop()

    def amend(self, place: Place) -> None:
        """The page now shows something else of itself: the way back leads to just that."""
        self._places[-1] = place

    @property
    def before(self) -> Place | None:
        """The place before; ``None`` at the beginning."""
        return self._places[-2] if len(self._places) > 1 else None

    def back(self) -> None:
        """Return to the place before."""
        if self.before is not None:
            self._places.pop()
