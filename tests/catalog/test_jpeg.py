"""What is read of a JPEG before it is embedded as it is."""

from pathlib import Path

import pytest
from catalog_samples import jpeg_file

from boothapp.catalog.pdf.jpeg import read_jpeg


@pytest.mark.parametrize(("mode", "space"), [("RGB", "/DeviceRGB"), ("L", "/DeviceGray")])
def test_size_and_colours(tmp_path: Path, mode: str, space: str) -> None:
    path = jpeg_file(tmp_path / "a.jpg", (301, 203), mode)
    jpeg = read_jpeg(path)
    assert jpeg is not None
    assert (jpeg.width, jpeg.height, jpeg.colour_space) == (301, 203, space)
    assert jpeg.data == path.read_bytes()


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8", b"not a picture", b"\xff\xd8\xff\xe0\x00\x04ab\xff", b"\xff\xd8" + b"\xff" * 50]
)
def test_what_is_no_jpeg_is_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    assert read_jpeg(path) is None


def test_more_than_8_bits_are_none(tmp_path: Path) -> None:
    data = bytearray(jpeg_file(tmp_path / "a.jpg").read_bytes())
    data[data.index(b"\xff\xc0") + 4] = 12
    (tmp_path / "a.jpg").write_bytes(data)
    assert read_jpeg(tmp_path / "a.jpg") is None


def test_a_lost_file_is_none(tmp_path: Path) -> None:
    assert read_jpeg(tmp_path / "lost.jpg") is None
    assert read_jpeg(tmp_path) is None


def test_a_cut_header_is_none(tmp_path: Path) -> None:
    data = jpeg_file(tmp_path / "a.jpg").read_bytes()
    frame = data.index(b"\xff\xc0")
    for end in range(frame + 10):
        (tmp_path / "cut.jpg").write_bytes(data[:end])
        assert read_jpeg(tmp_path / "cut.jpg") is None
