"""Signing on the screen: nobody has to, paper and word are as near, and the drawing lives in the version."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from caseapp.domain.drawn_signature import GRID, MOST_POINTS, Strokes
from caseapp.gui.widgets.signature_pad import SignaturePad
from caseapp.gui.workbench import Workbench
from caseapp.usecases.goal_plan import GetPlan
from tests.window_driver import Driver, settle, wait_until

ZIGZAG = ((60, 90), (90, 40), (120, 90), (150, 40), (180, 90))


@pytest.fixture
def signing(program_with_plan: Driver) -> Driver:
    """At the agreement, everything answered, the person chose to sign here."""
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.click("section_plan")
    _open_pad(program_with_plan)
    return program_with_plan


def _open_pad(driver: Driver) -> None:
    driver.click("agree")
    driver.click("same_answer_agrees")
    driver.click("signature_pen")


def _pad(driver: Driver) -> SignaturePad:
    return driver.see("signature_pad", SignaturePad)


def _draw(pad: SignaturePad, points: Sequence[tuple[int, int]] = ZIGZAG) -> None:
    first, *others = (QPoint(x, y) for x, y in points)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    for point in others:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*points[-1]))
    settle()


def _frozen(driver: Driver) -> Strokes:
    bench = driver.window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    client_id = bench.page.place.client_id
    assert isinstance(client_id, UUID)
    (signature,) = driver.ask(GetPlan(client_id)).snapshot.signatures
    assert signature.how == "pen"
    return signature.strokes


def test_that_what_was_drawn_is_frozen_with_the_version(signing: Driver) -> None:
    _draw(_pad(signing))
    _draw(_pad(signing), ((100, 20),))
    drawn = _pad(signing).strokes()
    signing.ctrl(Qt.Key.Key_Return)
    signing.ctrl(Qt.Key.Key_Return)
    signing.see("sheet_page")
    assert _frozen(signing) == drawn
    assert [len(stroke) for stroke in drawn] == [len(ZIGZAG), 1]


def test_that_signing_after_the_plan_was_read_out_does_not_ask_to_read_it_again(signing: Driver) -> None:
    signing.ctrl(Qt.Key.Key_Return)
    _draw(_pad(signing))
    signing.see("not_yet")
    signing.ctrl(Qt.Key.Key_Return)
    signing.see("sheet_page")


def test_that_an_empty_field_is_said_at_the_field_and_another_way_is_as_good(signing: Driver) -> None:
    signing.ctrl(Qt.Key.Key_Return)
    signing.ctrl(Qt.Key.Key_Return)
    signing.wait_for_text("There is no signature yet. Sign here, or choose another way.")
    assert signing.window.focusWidget() is _pad(signing)
    assert "There is no signature yet" in _pad(signing).accessibleDescription()
    signing.click("signature_by_word")
    assert not signing.all("signature_pad")
    signing.ctrl(Qt.Key.Key_Return)
    signing.see("sheet_page")


def test_that_the_ways_to_confirm_have_the_same_size_and_look_and_none_is_chosen(
    program_with_plan: Driver,
) -> None:
    program_with_plan.press(Qt.Key.Key_Return)
    program_with_plan.click("section_plan")
    program_with_plan.click("agree")
    ways = [program_with_plan.see(f"signature_{how}", QAbstractButton) for how in ("pen", "paper", "by_word")]
    assert len({made.height() for made in ways}) == 1
    assert max(made.width() for made in ways) - min(made.width() for made in ways) <= 1
    assert len({made.property("kind") for made in ways}) == 1
    assert not any(made.isChecked() for made in ways)


def test_that_a_way_to_confirm_can_be_taken_back(signing: Driver) -> None:
    signing.click("signature_pen")
    assert not signing.all("signature_pad")
    signing.ctrl(Qt.Key.Key_Return)
    signing.ctrl(Qt.Key.Key_Return)
    signing.see("sheet_page")


def test_that_a_drawing_survives_leaving_the_page_and_can_be_cleared(signing: Driver) -> None:
    _draw(_pad(signing))
    drawn = _pad(signing).strokes()
    signing.press(Qt.Key.Key_Escape)
    signing.click("agree")
    wait_until(lambda: _pad(signing).strokes() == drawn, "the drawing is back")
    signing.click("clear_signature")
    assert _pad(signing).strokes() == ()
    assert not signing.see("clear_signature").isEnabled()


def test_that_pen_and_finger_draw_as_the_mouse_does(signing: Driver) -> None:
    pad = _pad(signing)
    _draw(pad)
    by_mouse, *_ = pad.strokes()
    _draw_by_tablet(pad)
    _draw_by_finger(pad)
    settle()
    assert pad.strokes() == (by_mouse,) * 3


def _draw_by_tablet(pad: SignaturePad) -> None:
    kinds = [
        QEvent.Type.TabletPress,
        *[QEvent.Type.TabletMove] * (len(ZIGZAG) - 1),
        QEvent.Type.TabletRelease,
    ]
    pen = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position,
        1,
        1,
    )
    for kind, (x, y) in zip(kinds, (*ZIGZAG, ZIGZAG[-1]), strict=True):
        is_up = kind is QEvent.Type.TabletRelease
        held = Qt.MouseButton.NoButton if is_up else Qt.MouseButton.LeftButton
        where, left, none = QPointF(x, y), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(kind, pen, where, where, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, none, left, held)
        QApplication.sendEvent(pad, event)


def _draw_by_finger(pad: SignaturePad) -> None:
    screen = QTest.createTouchDevice()
    kinds = [QEvent.Type.TouchBegin, *[QEvent.Type.TouchUpdate] * (len(ZIGZAG) - 1), QEvent.Type.TouchEnd]
    states = {
        QEvent.Type.TouchBegin: QEventPoint.State.Pressed,
        QEvent.Type.TouchUpdate: QEventPoint.State.Updated,
        QEvent.Type.TouchEnd: QEventPoint.State.Released,
    }
    for kind, (x, y) in zip(kinds, (*ZIGZAG, ZIGZAG[-1]), strict=True):
        where = QPointF(x, y)
        touch = QEventPoint(0, states[kind], where, pad.mapToGlobal(where))
        QApplication.sendEvent(pad, QTouchEvent(kind, screen, Qt.KeyboardModifier.NoModifier, [touch]))


def test_that_no_drawing_leaves_the_grid_or_grows_without_end(signing: Driver) -> None:
    pad = _pad(signing)
    _draw(pad, ((30, 30), (-400, 10_000), (9000, -5)))
    assert all(0 <= number <= GRID for stroke in pad.strokes() for point in stroke for number in point)
    pad.set_strokes((tuple((5 * (n % 2), n % GRID) for n in range(MOST_POINTS - 2)),))
    _draw(pad)
    assert sum(map(len, pad.strokes())) == MOST_POINTS
    assert signing.sees_text("The field is full.")
    signing.click("clear_signature")
    assert not signing.sees_text("The field is full.")


def test_that_the_field_says_who_signs_and_how_to_do_without(signing: Driver) -> None:
    pad = _pad(signing)
    assert pad.accessibleName() == "Søren signs here"
    assert "Paper and word count just as much." in pad.accessibleDescription()
    captions = [label.text() for label in signing.window.findChildren(QLabel) if label.buddy() is pad]
    assert captions == ["Søren signs here"]
