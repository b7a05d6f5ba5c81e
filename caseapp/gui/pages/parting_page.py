"""Part two records that were made one: what goes, what stays as it was changed since, then the button."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.forms.merge_words import fact_title, list_title, row_words
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP, SCROLL_BAR
from caseapp.gui.widgets.basics import button, icon_label, label, line
from caseapp.gui.widgets.goal_card import statement_card
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.part_clients import GetPartingPreview, PartingPreview, UndoMerge


class PartingPage(Page):
    """The read-back of parting; whoever came here pressed "Part them again" already."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._preview: PartingPreview | None = None
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        self._back = button(self.tr("Back"), "plain", "back")
        self._part = button(self.tr("Part them again"), "main", "part")
        self.workplace.theme.set_icon(self._part, "undo", "on_accent")
        self._part.hide()
        self._head = PageHead(self._back)
        self._area = PageArea(QWidget())
        self._state = StateView(self.workplace.theme, self._area)

    def _build_layout(self) -> None:
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)
        foot = line(None, self._part)
        foot.setContentsMargins(0, 0, SCROLL_BAR, 0)
        layout.addLayout(foot)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._part.clicked.connect(self.confirm)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """What parting would do now."""
        if self.place.client_id is None or self.place.other_id is None:
            return
        self._state.show_loading()
        query = GetPartingPreview(self.place.client_id, self.place.other_id)
        task = self.workplace.runner.read(query, self)
        task.done.connect(self._on_preview_read)
        task.failed.connect(self._on_read_failed)

    @Slot()
    def confirm(self) -> None:
        """Ctrl+Enter parts them."""
        client_id, merge_id = self.place.client_id, self.place.other_id
        if client_id is None or merge_id is None or self._part.isHidden() or not self._part.isEnabled():
            return
        self._part.setDisabled(True)
        task = self.workplace.runner.write(UndoMerge(client_id, merge_id), self)
        task.done.connect(self._on_parted)
        task.failed.connect(self._on_parting_refused)

    def _content(self, preview: PartingPreview) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        frame, inside = statement_card(self.tr("What happens"))
        for icon, text in self._happenings(preview):
            row = line(icon_label(self.workplace.theme, icon, "accent"), label(text))
            row.setStretch(1, 1)
            inside.addLayout(row)
        layout.addWidget(frame)
        if kept := list(self._kept(preview)):
            stays = preview.stays.number
            frame, inside = statement_card(self.tr("This stays in {stays}").format(stays=stays))
            inside.addWidget(label(self.tr("It was changed since the two became one."), "small", "soft"))
            for words in kept:
                said = label(words)
                said.setObjectName("kept")
                inside.addWidget(said)
            layout.addWidget(frame)
        layout.addStretch(1)
        return content

    def _happenings(self, preview: PartingPreview) -> Iterator[tuple[str, str]]:
        stays, other = preview.stays.number, preview.other.number
        yield "person", self.tr("{other} stands in the list again, as it was.").format(other=other)
        if preview.removed:
            text = self.tr("%n things that came along from {other} go out of {stays}.", "", preview.removed)
            yield "arrow_back", text.format(other=other, stays=stays)
        text = self.tr("What {stays} said before stands there again.")
        yield "undo", text.format(stays=stays)

    def _kept(self, preview: PartingPreview) -> Iterator[str]:
        for name in preview.kept.facts:
            yield fact_title(name)
        for name, row in preview.kept.rows:
            words = "" if name == "sources" else row_words(self.workplace.wording, row)
            yield ": ".join(filter(None, (list_title(name), words)))

    @Slot(object)
    def _on_preview_read(self, preview: PartingPreview) -> None:
        self._preview = preview
        title = self.tr("Part {stays} and {other}?")
        self._head.say(
            title.format(stays=preview.stays.number, other=preview.other.number),
            " · ".join(filter(None, (preview.stays.display_name, preview.other.display_name))),
        )
        self._area.show_content(self._content(preview))
        self._state.show_content()
        self._part.setDisabled(False)
        self._part.show()
        self._area.setFocus()

    @Slot(object)
    def _on_read_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))
        self._part.hide()

    @Slot(object)
    def _on_parted(self, _: object) -> None:
        number = self._preview.other.number if self._preview is not None else ""
        text = self.tr("The two are parted. {other} stands in the list again.")
        self.noticed.emit(Notice(text.format(other=number), "good"))
        self.finished.emit(Place("client", self.place.client_id))

    @Slot(object)
    def _on_parting_refused(self, error: CaseAppError) -> None:
        self.tell(error)
        self.read()
