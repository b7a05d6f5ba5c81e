"""Below a colleague's form: whether they can unlock this register, and what happens when they leave."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.gui.theme.theme import Theme
from caseapp.gui.theme.tokens import SMALL_GAP
from caseapp.gui.widgets.basics import button, card, label
from caseapp.gui.widgets.flow import FlowLayout
from caseapp.usecases.staff import StaffMember


class StaffAccess(QWidget):
    """Taking somebody out is asked twice: their passphrase is gone for good."""

    passphrase_wanted = Signal()
    """The colleague is to type a passphrase."""
    leaving_wanted = Signal()
    """The colleague works here no longer."""
    return_wanted = Signal()
    """The colleague works here again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_active = True
        self._build_widgets(theme)
        self._build_layout()
        self._connect_signals()

    def _build_widgets(self, theme: Theme) -> None:
        self._about = label("", "text", "soft")
        self._about.setObjectName("access_about")
        self._give = button("", "plain", "give_passphrase")
        theme.set_icon(self._give, "key")
        self._return = button(self.tr("Works here again"), "plain", "bring_back")
        self._leave = button(self.tr("Works here no longer …"), "plain", "retire")
        self._sure = label("", "text", "late")
        self._yes = button("", "plain", "retire_surely")
        self._no = button(self.tr("Keep everything as it is"), "plain", "retire_not")

    def _build_layout(self) -> None:
        frame, inside = card(spacing=SMALL_GAP + 4)
        inside.addWidget(label(self.tr("Unlocking this register"), "heading"))
        inside.addWidget(self._about)
        inside.addLayout(FlowLayout(self._give, self._return, self._leave))
        inside.addWidget(self._sure)
        inside.addLayout(FlowLayout(self._yes, self._no))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _connect_signals(self) -> None:
        self._give.clicked.connect(self.passphrase_wanted)
        self._return.clicked.connect(self.return_wanted)
        self._leave.clicked.connect(self._on_leave_clicked)
        self._yes.clicked.connect(self.leaving_wanted)
        self._no.clicked.connect(self._on_no_clicked)

    def show_member(self, member: StaffMember) -> None:
        """What holds for this colleague; nothing for oneself, who has a passphrase and stays."""
        self._give.setText(
            self.tr("New passphrase") if member.has_passphrase else self.tr("Type a passphrase")
        )
        self._about.setText(self._words(member).format(name=member.name))
        self._sure.setText(
            self.tr(
                "Then the passphrase of {name} opens nothing here any more. "
                "What they wrote stays, and so do the people they are responsible for."
            ).format(name=member.name)
        )
        self._yes.setText(self.tr("Take {name} out").format(name=member.name))
        self._is_active = member.is_active
        self._return.setVisible(not member.is_active)
        self._ask(is_asking=False)
        self.setVisible(not member.is_oneself)

    def _words(self, member: StaffMember) -> str:
        if not member.is_active:
            return self.tr("{name} works here no longer and cannot unlock.")
        if member.has_passphrase:
            return self.tr("{name} unlocks with a passphrase of their own. Is it forgotten? Take a new one.")
        return self.tr("{name} cannot unlock yet. Let them type a passphrase that only they know.")

    def _ask(self, *, is_asking: bool) -> None:
        for widget in (self._sure, self._yes, self._no):
            widget.setVisible(is_asking)
        # The question stands where the buttons were, so that nothing is left to scroll for.
        for widget in (self._give, self._leave):
            widget.setVisible(self._is_active and not is_asking)

    @Slot()
    def _on_leave_clicked(self) -> None:
        self._ask(is_asking=True)
        self._no.setFocus()

    @Slot()
    def _on_no_clicked(self) -> None:
        self._ask(is_asking=False)
        self._leave.setFocus()
