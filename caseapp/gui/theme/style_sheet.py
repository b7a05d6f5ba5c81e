"""The one style sheet, built from tokens and text size. Widgets choose their look by a property.

Properties: ``surface`` of frames, ``type`` and ``tone`` of labels, ``kind`` of buttons, ``has_problem``.
"""

from __future__ import annotations

from caseapp.gui.theme.tokens import RADIUS, Tokens
from caseapp.gui.theme.type_scale import TEXT, TYPE_SIZES, points
from caseapp.paths import resource


def style_sheet(tokens: Tokens, percent: int) -> str:
    """The sheet for the whole program."""
    parts = (
        _base(tokens, percent),
        _labels(tokens, percent),
        _surfaces(tokens),
        _buttons(tokens),
        _inputs(tokens),
        _tables(tokens),
        _scroll_bars(tokens),
        _navigation(tokens),
    )
    return "\n".join(parts)


def _base(t: Tokens, percent: int) -> str:
    return f"""
    QMainWindow, QDialog, QMessageBox, QFileDialog, QWidget[surface="ground"] {{ background: {t.ground}; }}
    QWidget {{ color: {t.ink}; font-size: {points(TEXT, percent)}pt; }}
    QScrollArea, QScrollArea > QWidget > QWidget[surface="page"], QStackedWidget {{
        background: transparent; border: none; }}
    QToolTip {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.edge}; padding: 4px 8px; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: 2px; max-height: 4px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
    """


def _labels(t: Tokens, percent: int) -> str:
    sizes = "\n".join(
        f'*[type="{kind}"] {{ font-size: {points(kind, percent)}pt; font-weight: {size.weight}; }}'
        for kind, size in TYPE_SIZES.items()
    )
    tones = "\n".join(
        f'QLabel[tone="{tone}"] {{ color: {colour}; }}'
        for tone, colour in {
            "ink": t.ink,
            "soft": t.soft,
            "accent": t.accent,
            "late": t.late,
            "good": t.good,
        }.items()
    )
    pill = "border-radius: 9px; padding: 3px 10px;"
    chips = "\n".join(
        f'QLabel[chip="{chip}"] {{ color: {ink}; background: {ground}; {pill} }}'
        for chip, (ink, ground) in {
            "accent": (t.accent, t.tint),
            "on_tint": (t.accent, t.card),
            "plain": (t.soft, t.ground),
            "ink": (t.ink, t.ground),
            "on_ground": (t.ink, t.card),
            "good": (t.good, t.good_tint),
            "late": (t.late, t.late_tint),
            "late_on_tint": (t.late, t.card),
        }.items()
    )
    return f"QLabel {{ background: transparent; }}\n{sizes}\n{tones}\n{chips}"


def _surfaces(t: Tokens) -> str:
    box = "border-radius: 10px;"
    return f"""
    QFrame[surface="card"] {{ background: {t.card}; border: 1px solid {t.line}; {box} }}
    QFrame[surface="row"] {{ background: {t.card}; border: 1px solid {t.line}; {box} }}
    QFrame[surface="promise"] {{ background: {t.tint}; border: 1px solid {t.tint}; {box} }}
    QFrame[surface="late"] {{ background: {t.late_tint}; border: 1px solid {t.late_tint}; {box} }}
    QFrame[surface="good"] {{ background: {t.good_tint}; border: 1px solid {t.good_tint}; {box} }}
    QFrame[surface="strip"] {{ background: {t.tint}; border: none; border-bottom: 1px solid {t.line}; }}
    QFrame[surface="veil"] {{ background: rgba(0, 0, 0, 90); border: none; }}
    QFrame[surface="sheet"] {{ background: #FFFFFF; border: 1px solid {t.line}; }}
    QFrame[surface="rule"] {{ background: {t.line}; border: none; max-height: 1px; }}
    """


def _buttons(t: Tokens) -> str:
    return f"""
    QPushButton {{ background: {t.card}; color: {t.accent}; border: 1px solid {t.edge};
        border-radius: 6px; padding: 8px 14px; font-weight: 600; }}
    QPushButton:hover {{ background: {t.tint}; }}
    QPushButton:focus {{ border: 2px solid {t.accent}; padding: 7px 13px; }}
    QPushButton:disabled {{ color: {t.soft}; border: 1px dashed {t.edge}; padding: 8px 14px; }}
    QPushButton[kind="main"] {{ background: {t.accent}; color: {t.on_accent}; border: 2px solid {t.accent};
        padding: 7px 14px; }}
    QPushButton[kind="main"]:hover {{ background: {t.accent_strong}; border-color: {t.accent_strong}; }}
    QPushButton[kind="main"]:focus {{ border: 2px solid {t.ink}; }}
    QPushButton[kind="main"]:disabled {{ background: {t.ground}; color: {t.soft};
        border: 2px dashed {t.edge}; }}
    QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; padding: 6px 10px; }}
    QPushButton[kind="quiet"]:hover {{ background: {t.tint}; }}
    QPushButton[kind="quiet"]:focus {{ border: 2px solid {t.accent}; padding: 5px 9px; }}
    QPushButton[kind="subtle"] {{ background: transparent; border: 1px solid transparent; color: {t.soft};
        font-weight: 400; padding: 6px 10px; }}
    QPushButton[kind="subtle"]:hover {{ background: {t.tint}; color: {t.accent}; }}
    QPushButton[kind="subtle"]:focus {{ border: 2px solid {t.accent}; padding: 5px 9px; }}
    QPushButton[kind="inside"] {{ background: transparent; border: none; padding: 6px; }}
    QPushButton[kind="inside"]:hover {{ background: {t.tint}; }}
    QPushButton[kind="words"] {{ background: transparent; border: 1px solid transparent; outline: none; }}
    QPushButton[kind="words"]:hover {{ background: {t.card}; }}
    QPushButton[kind="words"]:focus {{ background: {t.card}; border: 2px solid {t.accent}; }}
    QPushButton[kind="words"] QLabel:disabled {{ color: {t.soft}; font-weight: 400; }}
    QPushButton[kind="choice"] {{ color: {t.ink}; padding: 8px 12px; }}
    QPushButton[kind="choice"]:checked {{ background: {t.select}; color: {t.on_select};
        border: 2px solid {t.select}; padding: 7px 11px; }}
    QPushButton[kind="choice"]:checked:focus {{ border: 2px solid {t.ink}; }}
    QPushButton[kind="choice"][is_row="true"] {{ text-align: left; font-weight: 400; }}
    QPushButton[kind="section"] {{ background: transparent; border: none; border-radius: 0;
        border-bottom: 3px solid transparent; color: {t.soft}; padding: 6px 2px; }}
    QPushButton[kind="section"]:checked {{ color: {t.accent}; border-bottom: 3px solid {t.accent}; }}
    QPushButton[kind="section"]:focus {{ background: {t.tint}; border-radius: 4px; }}
    QPushButton::menu-indicator {{ width: 0; }}
    QMenu {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.edge}; padding: 4px; }}
    QMenu::item {{ padding: 8px 20px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.select}; color: {t.on_select}; }}
    """


def _inputs(t: Tokens) -> str:
    pictures = resource("styles").as_posix()
    return f"""
    QLineEdit, QTextEdit, QPlainTextEdit, QComboBox {{ background: {t.card}; color: {t.ink};
        border: 1px solid {t.edge}; border-radius: {RADIUS}px; padding: 7px 10px;
        selection-background-color: {t.select}; selection-color: {t.on_select};
        placeholder-text-color: {t.soft}; }}
    QTextEdit {{ padding: 4px 6px; }}
    QTextEdit[is_empty="true"] {{ font-weight: 400; }}
    QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
        border: 2px solid {t.accent}; padding: 6px 9px; }}
    QTextEdit:focus {{ padding: 3px 5px; }}
    QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled {{ background: {t.ground}; color: {t.soft}; }}
    *[has_problem="true"] {{ border: 2px solid {t.late}; }}
    QLineEdit[has_problem="true"], QComboBox[has_problem="true"] {{ padding: 6px 9px; }}
    QTextEdit[has_problem="true"] {{ padding: 3px 5px; }}
    QLineEdit[type="search"] {{ padding: 10px 12px; }}
    QComboBox {{ padding-right: 28px; }}
    QComboBox::drop-down {{ border: none; width: 26px; }}
    QComboBox::down-arrow {{ image: url("{pictures}/down-{t.name}.svg"); width: 18px; height: 18px; }}
    QComboBox QAbstractItemView {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.edge};
        selection-background-color: {t.select}; selection-color: {t.on_select}; outline: none; }}
    QCheckBox {{ spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }}
    QCheckBox:focus {{ border: 1px solid {t.accent}; }}
    QCheckBox::indicator {{ width: 18px; height: 18px; border: 1px solid {t.edge}; border-radius: 4px;
        background: {t.card}; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
        image: url("{pictures}/check-{t.name}.svg"); }}
    """


def _tables(t: Tokens) -> str:
    return f"""
    QTableView {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 10px;
        selection-background-color: {t.select}; selection-color: {t.on_select}; outline: none; }}
    QTableView:focus {{ border: 2px solid {t.accent}; }}
    QTableView::item {{ padding: 0 10px; border: none; border-bottom: 1px solid {t.line}; }}
    QTableView::item:selected {{ background: {t.select}; color: {t.on_select}; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{ background: transparent; color: {t.soft}; border: none;
        border-bottom: 1px solid {t.line}; padding: 10px; font-weight: 600; }}
    QTreeView {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 10px; padding: 4px;
        outline: none; show-decoration-selected: 0; selection-background-color: transparent; }}
    QTreeView:focus {{ border: 2px solid {t.accent}; padding: 3px; }}
    QTreeView::item, QTreeView::item:selected, QTreeView::branch {{ background: transparent; border: none; }}
    QTableCornerButton::section {{ background: transparent; border: none; }}
    """


def _scroll_bars(t: Tokens) -> str:
    return f"""
    QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; }}
    QScrollBar::handle {{ background: {t.edge}; border-radius: 4px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 36px; }}
    QScrollBar::handle:horizontal {{ min-width: 36px; }}
    QScrollBar::handle:hover {{ background: {t.soft}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _navigation(t: Tokens) -> str:
    return f"""
    QFrame[surface="navigation"] {{ background: {t.card}; border: none; border-right: 1px solid {t.line}; }}
    QPushButton[kind="navigation"] {{ text-align: left; padding: 9px 10px; border: 2px solid transparent;
        border-radius: 8px; color: {t.ink}; background: transparent; font-weight: 400; }}
    QPushButton[kind="navigation"]:hover {{ background: {t.ground}; }}
    QPushButton[kind="navigation"]:checked {{ color: {t.accent}; background: {t.tint}; font-weight: 600; }}
    QPushButton[kind="navigation"]:focus {{ border: 2px solid {t.accent}; padding: 9px 10px; }}
    """
