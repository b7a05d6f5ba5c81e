"""A note as it is read: its head in words, the person's view largest, what was agreed, and addenda below."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.domain.note import PARTS, Note
from caseapp.gui.texts import Wording
from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import GAP, SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import card, chip, icon_label, label, line, text_width
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.gui.widgets.quotes import quoted
from caseapp.usecases.note_views import Addendum, NoteView

_LINE_LENGTH = 85


class NoteReading(QWidget):
    """``is_shared`` leaves out what is not on the shared screen; ``below`` takes what a page adds."""

    def __init__(
        self, theme: Theme, wording: Wording, view: NoteView, *, is_shared: bool, with_comment: bool = True
    ) -> None:
        super().__init__()
        self._shown = (*PARTS, "text", *(("persons_comment",) if with_comment else ()))
        self._theme = theme
        self._wording = wording
        self._is_shared = is_shared
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(FlowLayout(*self._facts(view.note)))
        layout.addWidget(self._words(view.note))
        if view.note.promise_text:
            layout.addWidget(self._promise(view.note))
        for addendum in view.addenda:
            layout.addWidget(self._addendum(addendum))
        self.below = QVBoxLayout()
        self.below.setSpacing(GAP)
        layout.addLayout(self.below)
        layout.addStretch(1)

    def _facts(self, note: Note) -> Iterator[QWidget]:
        wording = self._wording
        yield chip(wording.label("meeting_kind", note.meeting_kind), "on_ground")
        yield chip(wording.label("meeting_channel", note.channel), "on_ground")
        if note.outcome not in (None, "held"):
            yield chip(wording.label("meeting_outcome", note.outcome), "ink")
        facts = [note.place] if note.place else []
        if note.minutes:
            facts.append(self.tr("%n minutes", "", note.minutes))
        facts += [self._present(who) for who in note.people]
        if note.interpreter:
            facts.append(self._interpreter(note.interpreter))
        for fact in facts:
            yield label(fact, "small", "soft", wraps=False)

    def _present(self, who: dict[str, str]) -> str:
        role = self._wording.label("person_role", who["role"])
        return f"{who['name']} ({role})" if role else who["name"]

    def _interpreter(self, found: dict[str, str]) -> str:
        language = self._wording.label("language", found["language"])
        how = self._wording.label("interpreter_how", found.get("how"))
        words = self.tr("Interpreter for {language}").format(language=language)
        return ", ".join(part for part in (words, how, found.get("name")) if part)

    def _words(self, note: Note) -> QFrame:
        frame, layout = card(spacing=GAP)
        captions = {
            "said_and_observed": self.tr("Said and observed"),
            "persons_view": self.tr("The person's view"),
            "professional_judgement": self.tr("Professional judgement"),
            "agreed": self.tr("Agreed"),
            "text": self.tr("Quick note"),
            "persons_comment": self.tr("The person's comment"),
        }
        left_out = False
        for name in self._shown:
            is_hidden = name in note.not_on_shared_screen
            if not (text := getattr(note, name)):
                continue
            if is_hidden and self._is_shared:
                left_out = True
                continue
            layout.addLayout(self._part(captions[name], name, text, is_hidden=is_hidden))
        if note.goals:
            words = "\n".join(goal["words"] for goal in note.goals)
            layout.addLayout(self._part(self.tr("About these goals"), "goals", words, is_hidden=False))
        if left_out:
            text = self.tr("A part of this note is not on the shared screen. It can be asked for.")
            layout.addWidget(label(text, "caption", "soft"))
        return frame

    def _part(self, caption: str, name: str, text: str, *, is_hidden: bool) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(TINY_GAP)
        hidden = [label(self.tr("Not on the shared screen"), "caption", "soft", wraps=False)]
        part.addLayout(
            line(label(caption, "caption", "soft", wraps=False), None, *(hidden if is_hidden else ()))
        )
        is_own = name in ("persons_view", "persons_comment")
        words = label(quoted(text, self._wording.language) if is_own else text, "words" if is_own else "text")
        words.setObjectName(f"read_{name}")
        words.setMaximumWidth(text_width(words, _LINE_LENGTH * (2 if is_own else 1)))
        part.addWidget(words)
        return part

    def _promise(self, note: Note) -> QFrame:
        frame, layout = card("promise")
        due = self.tr("no fixed day")
        if note.promise_due is not None:
            due = self.tr("by {date}").format(date=self._wording.day(note.promise_due))
        icon = icon_label(self._theme, "handshake", "accent")
        row = line(icon, label(note.promise_text or ""), label(due, "small", "soft", wraps=False))
        row.setStretch(1, 1)
        layout.addWidget(label(self.tr("Our promise"), "caption", "soft"))
        layout.addLayout(row)
        return frame

    def _addendum(self, addendum: Addendum) -> QFrame:
        frame, layout = card(spacing=SMALL_GAP)
        frame.setObjectName("addendum")
        about = self.tr("Addendum of {date}, {name}")
        day = self._wording.day(addendum.day)
        layout.addWidget(label(about.format(date=day, name=addendum.by), "caption", "soft"))
        words = label(addendum.text)
        words.setMaximumWidth(text_width(words, _LINE_LENGTH))
        layout.addWidget(words)
        return frame
