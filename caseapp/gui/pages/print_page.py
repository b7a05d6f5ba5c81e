"""The preview: exactly the pages that will be printed, the same text for reading aloud, and saving as PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from caseapp.errors import CaseAppError
from caseapp.gui.navigation import Place
from caseapp.gui.pages.page import Notice, Page, PageArea, PageHead, Workplace, page_column
from caseapp.gui.texts import error_text
from caseapp.gui.theme.tokens import GAP, SCROLL_BAR, SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label, text_width
from caseapp.gui.widgets.basics import column as column_of
from caseapp.gui.widgets.choice_box import ChoiceBox
from caseapp.gui.widgets.form_field import FormField
from caseapp.gui.widgets.page_pictures import PagePictures
from caseapp.gui.widgets.state_view import StateView
from caseapp.i18n import LANGUAGES, load_translate
from caseapp.usecases.print_plan import GetSheetContent, SheetContent, SheetPreview, preview_sheet, save_sheet

_DPI = 144


class PrintPage(Page):
    """One sheet of one plan."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__(workplace, place)
        self._content: SheetContent | None = None
        self._preview: SheetPreview | None = None
        self._build_widgets()
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self) -> None:
        theme = self.workplace.theme
        self._back = button(self.tr("Back"), "plain", "back")
        self._save = button(self.tr("Save as PDF"), "main", "save_pdf")
        theme.set_icon(self._save, "download", "on_accent")
        self._save.setDisabled(True)
        self._head = PageHead(self._back, self._save)
        self._head.say(self.tr("Preview"), " ")
        layouts = [
            ("standard", self.tr("The whole plan")),
            ("steps", self.tr("Next steps on one page")),
        ]
        self._layout_choice = ChoiceBox(layouts)
        self._layout_choice.setObjectName("sheet_layout")
        self._language = ChoiceBox(LANGUAGES.items())
        self._language.setObjectName("sheet_language")
        self._outside = label(
            self.tr("A saved PDF lies outside the protection of this program. Delete it when it is printed."),
            "small",
            "soft",
        )
        self._left_out = label("", "small", "late")
        self._left_out.hide()
        self._text = label("", "text")
        self._text.setObjectName("sheet_text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pages = PageArea(QWidget())
        self._pages.setMinimumWidth(320)

    def _build_layout(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.addWidget(self._pages)
        split.addWidget(self._side())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self._state = StateView(self.workplace.theme, split)
        layout = page_column(self, scrolls=True)
        layout.addWidget(self._head)
        layout.addWidget(self._state, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL_GAP + 4)
        theme = self.workplace.theme
        layout = FormField(theme, self.tr("Form of the sheet"), self._layout_choice)
        language = FormField(theme, self.tr("Language of the sheet"), self._language)
        above = column_of(layout, language, self._outside, self._left_out, spacing=SMALL_GAP + 4)
        above.setContentsMargins(0, 0, SCROLL_BAR, 0)
        column.addLayout(above)
        frame, inside = card()
        inside.addWidget(label(self.tr("For reading aloud"), "heading"))
        inside.addWidget(self._text)
        inside.addStretch(1)
        reading = QWidget()
        around = QVBoxLayout(reading)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        self._text.setMaximumWidth(text_width(self._text, 90))
        column.addWidget(PageArea(reading), 1)
        side.setMinimumWidth(text_width(side, 26))
        return side

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._save.clicked.connect(self.save)
        self._layout_choice.activated.connect(self._on_choice_activated)
        self._language.activated.connect(self._on_choice_activated)
        self._state.action_requested.connect(self.read)

    def read(self) -> None:
        """What the sheet says, then its pages."""
        client_id = self.place.client_id
        if client_id is not None:
            self._state.show_loading()
            query = GetSheetContent(client_id, draft=self.place.section == "draft")
            task = self.workplace.runner.read(query, self)
            task.done.connect(self._on_content_read)
            task.failed.connect(self._on_sheet_failed)

    @Slot()
    def save(self) -> None:
        """Ask where to."""
        if self._preview is None or self._content is None:
            return
        # No name of a person: file names are seen by many.
        version = self._content.snapshot.version
        if self._preview.layout == "steps":
            name = self.tr("next-steps.pdf")
        elif version:
            name = self.tr("plan-version-{number}.pdf").format(number=version)
        else:
            name = self.tr("plan-draft.pdf")
        dialog = QFileDialog(self, self.tr("Save as PDF"), str(Path.home()), self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    @Slot(str)
    def save_as(self, file: str) -> None:
        """Write the whole file or nothing."""
        if self._preview is not None:
            call = partial(save_sheet, Path(file), self._preview.sheet.pdf)
            task = self.workplace.runner.work(call, self)
            task.done.connect(self._on_sheet_saved)

    def _build(self) -> None:
        if self._content is None:
            return
        self._state.show_loading()
        self._save.setDisabled(True)
        language, layout = self._wanted()
        call = partial(_preview_in, self._content, language, layout)
        task = self.workplace.runner.work(call, self)
        task.done.connect(self._on_preview_built)
        task.failed.connect(self._on_sheet_failed)

    @Slot(object)
    def _on_content_read(self, content: SheetContent) -> None:
        self._content = content
        plan = content.snapshot
        about = self.tr("Draft – not agreed yet")
        if plan.version is not None:
            about = self.tr("Version {number}").format(number=plan.version)
        self._head.say(self.tr("Preview of the plan of {name}").format(name=plan.person.called_name), about)
        self._language.set_code(content.language)
        self._build()

    def _wanted(self) -> tuple[str, str]:
        return self._language.code() or "de", self._layout_choice.code() or "standard"

    @Slot()
    def _on_choice_activated(self) -> None:
        self._build()

    @Slot(object)
    def _on_preview_built(self, preview: SheetPreview) -> None:
        if (preview.language, preview.layout) != self._wanted():
            return
        self._preview = preview
        total = len(preview.pages)
        words = self.tr("Page {number} of {total}")
        named = [(page, words.format(number=n, total=total)) for n, page in enumerate(preview.pages, start=1)]
        self._pages.show_content(PagePictures(list(named)))
        self._text.setText(preview.sheet.text)
        self._show_left_out(preview.sheet.left_out)
        self._save.setDisabled(False)
        self._state.show_content()
        self._pages.setFocus()

    def _show_left_out(self, left_out: tuple[str, ...]) -> None:
        self._left_out.setVisible(bool(left_out))
        title = self.tr("Left out of this copy")
        self._left_out.setText("\n".join([f"{title}:", *left_out]))

    @Slot(object)
    def _on_sheet_failed(self, error: CaseAppError) -> None:
        self._state.show_error(error_text(error))

    @Slot(object)
    def _on_sheet_saved(self, path: Path) -> None:
        text = self.tr("Saved as {file}. This file is outside the protection of this program.").format(
            file=path.name
        )
        self.noticed.emit(Notice(text, "good"))


def _preview_in(content: SheetContent, language: str, layout: str) -> SheetPreview:
    """Runs in the worker: the sheet and its pages in one language and form."""
    return preview_sheet(content, load_translate(language), language, layout, _DPI)
