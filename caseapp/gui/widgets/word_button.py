"""A button whose words wrap where there is no room for one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP, TINY_GAP
from caseapp.gui.widgets.basics import column, icon_label


class WordButton(QPushButton):
    """An icon and lines of words below each other. ``kind`` as in the style sheet."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        icon: str,
        *words: QLabel,
        kind: str = "words",
        icon_tone: str = "accent",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setAccessibleName(", ".join(line.text() for line in words))
        self.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SMALL_GAP, TINY_GAP, SMALL_GAP, TINY_GAP)
        layout.setSpacing(SMALL_GAP + TINY_GAP)
        self.mark = icon_label(theme, icon, icon_tone)
        layout.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column(*words, spacing=0), 1)
        for inside in self.findChildren(QWidget):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As high as the words need."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A button's own size knows nothing of what lies in it."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as wanted: the words wrap."""
        return QSize(1, self.sizeHint().height())
