"""The table model of records: Qt's own checks, rows read as they are painted, what a drag carries."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from boothapp.gui.widgets.record_model import IDS, Column, RecordModel


@dataclass(frozen=True)
class Row:
    id: str
    name: str


class Store:
    """Five thousand rows, and how many were asked for."""

    def __init__(self) -> None:
        self.asked = 0
        self.texts: dict[str, str] = {}

    def read(self, ids: Sequence[str]) -> list[Row]:
        self.asked += len(ids)
        return [Row(id_, self.texts.get(id_, f"Tên {id_}")) for id_ in ids]


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def model(store: Store) -> RecordModel:
    columns = [Column("name", "Tên", 100, "name", text=lambda row: row.name), Column("id", "Số", 50, numbers=True)]
    made = RecordModel(columns, store.read, lambda id_, _field: store.texts.get(id_, f"Tên {id_}"))
    made.show_ids([str(number) for number in range(5_000)])
    return made


def test_qt_finds_nothing_wrong(model: RecordModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_only_what_is_looked_at_is_read(model: RecordModel, store: Store) -> None:
    assert model.index(4_900, 0).data() == "Tên 4900"
    assert model.index(4_950, 0).data() == "Tên 4950"
    assert store.asked == 50


def test_the_same_ids_keep_the_rows_in_place_and_are_read_again(model: RecordModel, store: Store, qtbot: QtBot) -> None:
    assert model.index(3, 0).data() == "Tên 3"
    store.texts["3"] = "Khác"
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        assert not model.show_ids(list(model.ids))
    assert model.index(3, 0).data() == "Khác"


def test_a_cell_tells_what_was_typed_only_when_it_differs(model: RecordModel, qtbot: QtBot) -> None:
    index = model.index(2, 0)
    with qtbot.assertNotEmitted(model.edited):
        assert not model.setData(index, "Tên 2")
    with qtbot.waitSignal(model.edited) as told:
        assert model.setData(index, "Tên mới")
    assert told.args == ["2", "name", "Tên mới"]
    assert not model.flags(model.index(2, 1)) & Qt.ItemFlag.ItemIsEditable


def test_rows_are_dragged_by_their_first_column(model: RecordModel) -> None:
    draggable = Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(model.index(0, 0)) & draggable
    assert not model.flags(model.index(0, 1)) & draggable
    carried = model.mimeData([model.index(7, 0), model.index(7, 1), model.index(3, 0)])
    assert json.loads(bytes(carried.data(IDS).data())) == ["3", "7"]
    assert carried.text() == "Tên 3\nTên 7"


def test_changed_rows_flash_once(model: RecordModel, qtbot: QtBot) -> None:
    ground = Qt.ItemDataRole.BackgroundRole
    model.flash(["2"])
    assert model.index(2, 0).data(ground) is not None and model.index(3, 0).data(ground) is None
    qtbot.waitUntil(lambda: model.index(2, 0).data(ground) is None, timeout=3_000)
