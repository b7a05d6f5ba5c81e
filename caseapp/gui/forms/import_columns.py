"""Import, first step: which column of the file holds what, with the first people as they would be read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from caseapp.errors import QT_TRANSLATE_NOOP, CaseAppError, InvalidInputError
from caseapp.gui.texts import error_text, problem_text, translated
from caseapp.gui.theme.theme import Theme
from caseapp.gui.widgets.basics import button, card, label, line
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.flow import FieldGrid
from caseapp.gui.widgets.form_field import FormField
from caseapp.usecases.import_desk import FIELDS, NAMES, PeopleFile

SHOWN_ROWS = 5

FIELD_WORDS: Mapping[str, str] = {
    "number": QT_TRANSLATE_NOOP("ImportFields", "Case number"),
    "given_name": QT_TRANSLATE_NOOP("ImportFields", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("ImportFields", "Family name"),
    "called_name": QT_TRANSLATE_NOOP("ImportFields", "Called name"),
    "birth_date": QT_TRANSLATE_NOOP("ImportFields", "Date of birth"),
    "phone": QT_TRANSLATE_NOOP("ImportFields", "Telephone"),
    "email": QT_TRANSLATE_NOOP("ImportFields", "E-mail"),
    "street": QT_TRANSLATE_NOOP("ImportFields", "Street"),
    "postal_code": QT_TRANSLATE_NOOP("ImportFields", "Postal code"),
    "city": QT_TRANSLATE_NOOP("ImportFields", "City"),
    "district": QT_TRANSLATE_NOOP("ImportFields", "District"),
    "language": QT_TRANSLATE_NOOP("ImportFields", "Language"),
    "target_group": QT_TRANSLATE_NOOP("ImportFields", "Target group"),
}


def field_words(field: str) -> str:
    """What a field is called on the screen; an unknown one as it is."""
    return translated("ImportFields", FIELD_WORDS[field]) if field in FIELD_WORDS else field


class ColumnsStep(QWidget):
    """A choice of column for each field, and a table of the first people below."""

    file_requested = Signal()
    """A file is to be chosen, or another one."""
    changed = Signal()
    """Another column was chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._file: PeopleFile | None = None
        self._boxes: dict[str, ChoiceBox] = {}
        self._build_widgets(theme)
        self._build_layout(theme)

    def _build_widgets(self, theme: Theme) -> None:
        self.choose = button(self.tr("Choose a file …"), "plain", "choose_people_file")
        theme.set_icon(self.choose, "folder_open")
        self.choose.clicked.connect(self.file_requested)
        self._about = label("", "text")
        self._about.setObjectName("import_file")
        self._problem = label("", "text", "late")
        self._problem.setObjectName("import_problem")
        self._problem.hide()
        self._preview = QTableWidget()
        self._preview.setObjectName("import_preview")
        self._preview.setAccessibleName(self.tr("The first people of the file"))
        self._preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._preview.setTabKeyNavigation(False)
        self._preview.setShowGrid(False)
        self._preview.verticalHeader().hide()
        self._preview.horizontalHeader().setHighlightSections(False)
        self._preview.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for field in FIELDS:
            box = ChoiceBox()
            box.setObjectName(f"column_{field}")
            box.activated.connect(self._on_box_activated)
            self._boxes[field] = box

    def _build_layout(self, theme: Theme) -> None:
        first, inside = card(spacing=12)
        words = self.tr(
            "A CSV file as every spreadsheet saves it: one person in each line, and in the first line what "
            "the columns hold. Nothing is imported before you have seen what was found."
        )
        inside.addWidget(label(words, "text", "soft"))
        inside.addWidget(self._about)
        inside.addWidget(self._problem)
        inside.addLayout(line(self.choose, None))
        self._mapping, inside = card(spacing=12)
        inside.addWidget(label(self.tr("What the columns hold"), "heading"))
        fields = [FormField(theme, field_words(field), box) for field, box in self._boxes.items()]
        inside.addWidget(FieldGrid(tuple(fields)))
        inside.addWidget(label(self.tr("The first people"), "heading"))
        inside.addWidget(self._preview)
        self._mapping.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(first)
        layout.addWidget(self._mapping)
        layout.addStretch(1)

    def show_file(self, file: PeopleFile) -> None:
        """What was read, and what its first line seems to say."""
        self._file = file
        self.show_problem("")
        self._about.setText(self.tr("%n people in the file.", "", file.count))
        nowhere = self.tr("Not in the file")
        for field, box in self._boxes.items():
            box.clear()
            box.addItem(nowhere, "")
            for place, heading in enumerate(file.headings):
                box.addItem(heading or self.tr("Column {number}").format(number=place + 1), str(place))
            place_of_field = file.columns.get(field)
            box.set_code(None if place_of_field is None else str(place_of_field))
        self._mapping.show()
        self._show_preview()

    def show_problem(self, words: str) -> None:
        """The file cannot be used; an empty text takes it back."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    @Slot(object)
    def show_error(self, error: CaseAppError) -> None:
        """Why the file cannot be read."""
        if isinstance(error, InvalidInputError):
            self.show_problem(" ".join(map(problem_text, error.problems)))
        else:
            text = error_text(error)
            self.show_problem(f"{text.title}. {text.message} {text.advice}")

    def columns(self) -> dict[str, int]:
        """Field -> number of its column."""
        chosen = {field: box.code() for field, box in self._boxes.items()}
        return {field: int(code) for field, code in chosen.items() if code is not None}

    def has_names(self) -> bool:
        """True when some column holds names."""
        return any(name in self.columns() for name in NAMES)

    def _show_preview(self) -> None:
        columns = self.columns()
        self._preview.setColumnCount(len(columns))
        self._preview.setHorizontalHeaderLabels([field_words(field) for field in columns])
        rows = self._file.beginning(SHOWN_ROWS) if self._file is not None else []
        self._preview.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for place, index in enumerate(columns.values()):
                item = QTableWidgetItem(cells[index].strip())
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._preview.setItem(row, place, item)
        height = self.fontMetrics().height() + 16
        self._preview.verticalHeader().setDefaultSectionSize(height)
        bar = self._preview.horizontalScrollBar().sizeHint().height()
        self._preview.setFixedHeight(height * (len(rows) + 1) + bar + 16)

    @Slot()
    def _on_box_activated(self) -> None:
        self._show_preview()
        self.changed.emit()
