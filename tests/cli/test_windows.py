"""The commands that open a window: without a display they say so."""

from pathlib import Path

import pytest

from boothapp.cli.program import run


@pytest.mark.parametrize("arguments", [[], ["open", "Hoi-cho"]])
def test_without_a_display_one_sentence_says_so(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert run(arguments) == 1
    assert "There is no display" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "folder"), [([], None), (["open", "Hoi-cho"], Path("Hoi-cho"))])
def test_the_window_opens_with_the_fair(
    arguments: list[str], folder: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("boothapp.gui.app.run", lambda fair: opened.append(fair) or 0)
    assert run(arguments) == 0 and opened == [folder]
