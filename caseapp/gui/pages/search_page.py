"""Search everywhere: people first, then notes with the piece that was found, the newest first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem

from caseapp.errors import CaseAppError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Page, PageHead, Workplace, page_column
from caseapp.gui.task_runner import Task
from caseapp.gui.texts import error_text
from caseapp.gui.widgets.state_view import StateView
from caseapp.usecases.base import Changes
from caseapp.usecases.note_finds import FindAnywhere, Finding

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW_PADDING = 20


class SearchPage(Page):
    """The hands stay in the line; arrows choose, Enter opens."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._found: tuple[Finding, ...] = ()
        self._asked: Task | None = None
        self._opens_first = False
        self._head = PageHead(scrolls=False)
        self._head.say(self.tr("Search everywhere"), " ")
        self._build_widgets()
        layout = page_column(self)
        layout.addWidget(self._head)
        layout.addWidget(self._search)
        layout.addWidget(self._state, 1)
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.installEventFilter(self)
        self._table.installEventFilter(self)
        self._table.cellDoubleClicked.connect(self._on_table_cell_activated)
        self._state.action_requested.connect(self.read)
        workplace.theme.text_size_changed.connect(self._fit)

    def _build_widgets(self) -> None:
        self._search = QLineEdit(self.place.hint)
        self._search.setObjectName("search")
        self._search.setProperty("type", "search")
        self._search.setPlaceholderText(self.tr("Names, numbers and words in notes"))
        self._search.setAccessibleName(self.tr("Search everywhere"))
        self._table = QTableWidget(0, 3)
        self._table.setObjectName("findings")
        self._table.setAccessibleName(self.tr("What was found"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().hide()
        for column in (0, 1):
            self._table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._state = StateView(self.workplace.theme, self._table)

    @Slot()
    def read(self) -> None:
        """Nothing, until something is typed."""
        self._search.setFocus()
        self._search.selectAll()
        self._state.show_loading()
        self._ask()

    def take_changes(self, changes: Changes) -> None:
        """What is found may have changed."""
        if changes.concerns("note", "note_addendum", "client"):
            self._ask()

    def begin_search(self) -> None:
        """The search is here."""
        self._search.setFocus()
        self._search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrows in the line move in the list; Enter opens in both."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _OPEN and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._opens_first = self._asked is not None
            if not self._opens_first:
                self._open(self._table.currentRow())
            return True
        if watched is self._search and event.key() in _STEPS:
            row = self._table.currentRow() + _STEPS[Qt.Key(event.key())]
            self._table.selectRow(max(0, min(row, self._table.rowCount() - 1)))
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self._asked = self.workplace.runner.read(FindAnywhere(self._search.text()), self, channel="search")
        self._asked.done.connect(self._on_found)
        self._asked.failed.connect(self._on_failed)

    def _open(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            return
        finding = self._found[row]
        # Coming back, the same search stands here.
        self.place_changed.emit(Place("search", hint=self._search.text()))
        if finding.note_id is None:
            self.place_requested.emit(Place("client", finding.client_id))
        else:
            name = "note_form" if finding.is_draft else "note"
            self.place_requested.emit(Place(name, note_id=finding.note_id))

    @Slot(object)
    def _on_found(self, found: tuple[Finding, ...]) -> None:
        if self.sender() is not self._asked:
            return
        self._asked, self._found = None, found
        self._show_rows()
        if found:
            self._state.show_content()
        elif self._search.text().strip():
            self._state.show_empty(self.tr("No match."), self.tr("Perhaps it is written in another way."))
        else:
            text = self.tr("People by name or number, and every word of every note in your reach.")
            self._state.show_empty(self.tr("What are you looking for?"), text)
        opens_first, self._opens_first = self._opens_first, False
        if opens_first:
            self._open(0)

    def _show_rows(self) -> None:
        wording = self.workplace.wording
        self._table.setRowCount(len(self._found))
        for row, finding in enumerate(self._found):
            is_person = finding.note_id is None
            kind = self.tr("Person") if is_person else wording.day(finding.on)
            who = finding.who or self.tr("Unknown caller")
            words = finding.words
            if finding.is_draft:
                words = self.tr("Draft: {words}").format(words=words)
            for column, text in enumerate((kind, who, words)):
                self._table.setItem(row, column, QTableWidgetItem(text))
        self._table.selectRow(0)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Rows and columns follow the font."""
        metrics = self._table.fontMetrics()
        self._table.verticalHeader().setDefaultSectionSize(max(40, metrics.height() + _ROW_PADDING))
        self._table.setColumnWidth(0, metrics.horizontalAdvance("00.00.0000") + 2 * _ROW_PADDING)
        self._table.setColumnWidth(1, self._table.width() // 4)

    @Slot(object)
    def _on_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot()
    def _on_search_text_changed(self) -> None:
        self._opens_first = False
        self._ask()

    @Slot(int, int)
    def _on_table_cell_activated(self, row: int, _: int) -> None:
        self._open(row)
