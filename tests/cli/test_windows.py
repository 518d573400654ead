"""The commands that open a window: without a display they say so."""

from pathlib import Path

import pytest

from boothapp.cli import demos, windows
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
    monkeypatch.setattr("boothapp.gui.start.run", lambda fair: opened.append(fair) or 0)
    assert run(arguments) == 0 and opened == [folder]


def test_a_folder_in_the_place_of_a_command_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path | None] = []
    monkeypatch.setattr(windows, "show", lambda fair: opened.append(fair) or 0)
    (tmp_path / "check").mkdir()
    monkeypatch.chdir(tmp_path)
    assert run([str(tmp_path)]) == 0 and opened == [tmp_path]
    assert run(["check"]) == 2 and run(["./check"]) == 0 and opened == [tmp_path, Path("check")]
    assert run(["nowhere"]) == 2


def test_a_fair_called_as_a_command_is_opened_when_the_command_lacks_what_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []
    monkeypatch.setattr(windows, "show", lambda fair: opened.append(fair) or 0)
    monkeypatch.chdir(tmp_path)
    assert run(["init", "fair"]) == 0
    assert run(["fair"]) == 0 and opened == [Path("fair")]
    assert run(["fair", "fair"]) == 0 and len(opened) == 1


@pytest.mark.parametrize(
    ("terminal", "display", "opened"), [(True, True, 1), (True, False, 0), (False, True, 0), (False, False, 0)]
)
def test_the_demo_opens_its_fair_where_somebody_sees_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    terminal: bool,
    display: bool,
    opened: int,
) -> None:
    said_before: list[str] = []

    def show(fair: Path | None) -> int:
        said_before.append(capsys.readouterr().out)
        return 0

    monkeypatch.chdir(tmp_path)
    run(["init", "Hoi-cho-mau"])
    (tmp_path / "Hoi-cho-mau.pdf").write_bytes(b"%PDF")
    capsys.readouterr()
    monkeypatch.setattr(demos, "_on_terminal", lambda: terminal)
    monkeypatch.setattr(windows, "has_display", lambda: display)
    monkeypatch.setattr(windows, "show", show)
    assert run(["demo"]) == 0
    assert len(said_before) == opened
    assert all(
        text.splitlines() == [str(tmp_path / "Hoi-cho-mau"), str(tmp_path / "Hoi-cho-mau.pdf")] for text in said_before
    )
