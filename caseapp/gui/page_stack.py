"""One page at a time, and the way from one to the next: typing is kept before a page is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from caseapp.gui.navigation import Place, Trail, page_makers
from caseapp.gui.pages.page import Page, Workplace
from caseapp.gui.widgets.photo_view import PhotoView


class PageStack(QStackedWidget):
    """Builds each page anew when it is shown, with the ``workplace`` as it is then."""

    left = Signal()
    """Another page is on its way."""
    place_shown = Signal(object)
    """A page is on the screen (``Place``)."""
    noticed = Signal(object)
    """The page has something for the message bar (``Notice``)."""
    typing_kept = Signal()
    """Unsaved typing is on the disk."""
    language_requested = Signal(str)
    """The window is to speak another language."""
    key_renewal_requested = Signal(object)
    """The register is to be encrypted anew; one's own passphrase, proved (``str``)."""

    def __init__(self, workplace: Workplace, first: Place) -> None:
        super().__init__()
        self.workplace = workplace
        self._trail = Trail(first)
        self._next = first, False
        self._makers = page_makers()

    @property
    def page(self) -> Page:
        """The page on the screen."""
        page = self.currentWidget()
        if not isinstance(page, Page):
            raise TypeError
        return page

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before."""
        return self._trail.before is not None

    def show_here(self) -> None:
        """Build the page of the place where one is, for the first time or anew."""
        self._show(self._trail.here)

    @Slot(object)
    def go(self, place: Place) -> None:
        """Leave the page, keeping its typing, and show another."""
        self._leave_for(place, is_back=False)

    @Slot()
    def go_back(self) -> None:
        """The page before; on the first one nothing happens."""
        if (place := self._trail.before) is not None:
            self._leave_for(place, is_back=True)

    def keep_typing_then(self, go_on: Callable[[], None]) -> None:
        """What comes next reads after the typing is on the disk; if that fails, the page with it stays.

        ``go_on`` is a slot.
        """
        kept = self.page.keep_typing()
        if kept is None:
            go_on()
        else:
            kept.done.connect(go_on)

    def _leave_for(self, place: Place, *, is_back: bool) -> None:
        self._next = place, is_back
        self.keep_typing_then(self._arrive)

    @Slot()
    def _arrive(self) -> None:
        self.left.emit()
        place, is_back = self._next
        if is_back:
            self._trail.back()
        else:
            self._trail.go(place)
        self._show(place)

    def _show(self, place: Place) -> None:
        page = self._makers[place.name](self.workplace, place)
        page.place_requested.connect(self.go)
        page.finished.connect(self._on_page_finished)
        page.place_changed.connect(self._trail.amend)
        page.back_requested.connect(self.go_back)
        page.noticed.connect(self.noticed)
        page.typing_kept.connect(self.typing_kept)
        page.language_requested.connect(self.language_requested)
        page.cover_requested.connect(self._on_page_cover_requested)
        page.key_renewal_requested.connect(self.key_renewal_requested)
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.workplace.runner.drop(before)
            self.removeWidget(before)
            before.deleteLater()
        page.read()
        self.place_shown.emit(place)

    @Slot(object)
    def _on_page_cover_requested(self, cover: PhotoView) -> None:
        # Over the navigation too, and never over more than the lock takes away.
        cover.cover(self.parentWidget() or self)

    @Slot(object)
    def _on_page_finished(self, place: Place) -> None:
        self._trail.replace(place)
        self._show(place)
