"""The table of the people around somebody keeps the rules of Qt's models while people come and go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from caseapp.gui.models.network_table_model import NetworkTableModel
from caseapp.gui.models.record_table_model import RECORD_ID
from tests.drawing.people import around, network


def test_that_the_table_says_what_the_drawing_says(qapp: QApplication, qtmodeltester: ModelTester) -> None:
    model = NetworkTableModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    people = [
        around("Anna", 1, closeness=1, gives="Fährt\nmich", relation="sibling"),
        around("Bo", 2, i_help=True),
        around("Chor", 3, sphere="volunteer"),
    ]
    for count in (0, 3, 1, 2):
        shown = network(*people[:count])
        model.show_network([person.id for person in people[:count]], shown)
        said = [
            [model.data(model.index(row, column)) for column in range(len(shown.headings))]
            for row in range(count)
        ]
        assert said == [[" ".join(cell.split()) for cell in row] for row in shown.table[1:]]
        assert [model.data(model.index(row, 0), RECORD_ID) for row in range(count)] == [
            person.id for person in people[:count]
        ]
    assert model.headerData(4, Qt.Orientation.Horizontal) == "Gives"
