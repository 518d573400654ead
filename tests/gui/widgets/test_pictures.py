"""Small pictures are read beside the window: upright, what is on the screen only, never too many kept."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from boothapp.gui.widgets import pictures as module
from boothapp.gui.widgets.pictures import Pictures
from boothapp.gui.widgets.thumbnails import whole_image

SIZE = QSize(10, 10)


class Slow:
    """A reader that waits until it is let go."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.go = Event()

    def __call__(self, file: Path, size: QSize, _ratio: float) -> QImage:
        self.read.append(file.name)
        assert self.go.wait(20)
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(0)
        return image


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def pictures(slow: Slow, qapp: object) -> Iterator[Pictures]:
    parent = QObject()
    made = Pictures(slow, SIZE, parent)
    yield made
    slow.go.set()
    made.stop()


def test_what_scrolled_away_before_its_turn_is_not_read(pictures: Pictures, slow: Slow, qtbot: QtBot) -> None:
    pictures.want([Path(f"{number}") for number in range(50)])
    qtbot.waitUntil(lambda: len(slow.read) == 2)  # on two threads; the others wait
    seen = [Path("90"), Path("91")]
    pictures.want(seen)
    slow.go.set()
    qtbot.waitUntil(lambda: all(pictures.picture(file) for file in seen))
    assert sorted(slow.read[2:]) == ["90", "91"]


def test_what_comes_back_on_the_screen_is_read_after_all(pictures: Pictures, slow: Slow, qtbot: QtBot) -> None:
    pictures.want([Path("1"), Path("2"), Path("3")])
    pictures.want([])
    pictures.want([Path("3")])
    slow.go.set()
    qtbot.waitUntil(lambda: pictures.picture(Path("3")) is not None)


def test_the_pictures_looked_at_longest_ago_go_first(
    pictures: Pictures, slow: Slow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow.go.set()
    monkeypatch.setattr(module, "MOST_BYTES", 3 * 400)  # three pictures of 10 × 10 pixels
    for name in ("1", "2", "3"):
        pictures.want([Path(name)])
        qtbot.waitUntil(lambda name=name: pictures.picture(Path(name)) is not None)
    assert pictures.picture(Path("1"))  # looked at again
    pictures.want([Path("4")])
    qtbot.waitUntil(lambda: pictures.picture(Path("4")) is not None)
    assert pictures.picture(Path("2")) is None and pictures.picture(Path("1"))
    assert pictures.kept_bytes == 3 * 400


def test_no_more_than_64_megabytes_are_kept() -> None:
    assert module.MOST_BYTES == 64 * 2**20


def test_pictures_of_another_size_are_read_anew(pictures: Pictures, slow: Slow, qtbot: QtBot) -> None:
    pictures.want([Path("1")])
    qtbot.waitUntil(lambda: slow.read == ["1"])
    pictures.set_size(QSize(20, 20), 1.0)  # while the small one is being read
    slow.go.set()
    qtbot.waitUntil(lambda: pictures.picture(Path("1")) is not None)
    found = pictures.picture(Path("1"))
    assert found and found.size() == QSize(20, 20) and slow.read == ["1", "1"]


def test_a_picture_that_cannot_be_read_is_tried_once(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    made = Pictures(whole_image, SIZE, parent)
    broken = tmp_path / "b.jpg"
    broken.write_bytes(b"no picture")
    with qtbot.waitSignal(made.ready):
        made.want([broken])
    with qtbot.assertNotEmitted(made.ready, wait=50):
        made.want([broken])
    found = made.picture(broken)
    assert found is not None and found.isNull()
    made.stop()


@pytest.mark.parametrize(
    ("size", "turned", "room", "ratio", "expected"),
    [
        ((800, 200), True, QSize(64, 48), 1.0, (12, 48)),  # shown turned by a quarter
        ((800, 200), False, QSize(64, 48), 1.0, (64, 16)),
        ((800, 200), False, QSize(64, 48), 1.5, (96, 24)),
        ((20, 10), False, QSize(64, 48), 2.0, (20, 10)),  # never larger than it is
    ],
)
def test_a_whole_picture_fits_upright(
    tmp_path: Path, size: tuple[int, int], turned: bool, room: QSize, ratio: float, expected: tuple[int, int]
) -> None:
    picture = Image.new("RGB", size, "teal")
    exif = picture.getexif()
    exif[0x0112] = 6 if turned else 1
    picture.save(tmp_path / "a.jpg", exif=exif)
    found = whole_image(tmp_path / "a.jpg", room, ratio)
    assert (found.width(), found.height()) == expected and found.devicePixelRatio() == ratio


def test_a_file_that_claims_to_be_gigantic_is_not_read(tmp_path: Path) -> None:
    Image.new("1", (20_000, 7_000)).save(tmp_path / "a.png")
    assert whole_image(tmp_path / "a.png", SIZE, 1.0).isNull()
