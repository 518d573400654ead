"""Icons on a disk that fails."""

import errno
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from boothapp.gui import icons


def test_a_disk_that_fails_gives_no_icon_until_it_is_read_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    icons._renderer.cache_clear()

    def fail(*_: object, **__: object) -> str:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", fail)
        icons.pixmap("plus", "text2", 24, 1.0)
    icons.pixmap("plus", "text2", 24, 1.0)
    assert icons._renderer.cache_info().currsize == 1
