"""A program that is told to end closes its window as a click does, whatever it is in the middle of."""

import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from boothapp.gui import told_to_end
from boothapp.gui.app import App
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.start import close_when_told
from boothapp.store import slip_drafts
from boothapp.store.fair import open_fair

SIGNALS = [one for one in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, one)]


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    """Put back what was to happen at these signals."""
    before = {name: signal.getsignal(getattr(signal, name)) for name in SIGNALS}
    yield
    for name, handler in before.items():
        signal.signal(getattr(signal, name), handler)


@pytest.mark.parametrize("name", SIGNALS)
def test_what_is_typed_is_kept_and_the_program_ends(app: App, qtbot: QtBot, name: str) -> None:
    told_to_end.listen()
    assert app.window is not None and app.document is not None
    folder, page = app.document.folder, app.window.go("intake")  # type: ignore[union-attr]
    assert isinstance(page, IntakePage)
    page.form.fields["name"].fill("HTX Ong")
    close_when_told()
    assert app.window is not None, "nothing was told yet"
    signal.raise_signal(getattr(signal, name))
    with qtbot.waitSignal(app.ended, timeout=20_000):
        close_when_told()
    with open_fair(folder) as fair:
        assert "HTX Ong" in slip_drafts.get(fair.db)
    assert not told_to_end.heard()


@pytest.mark.skipif("SIGHUP" not in SIGNALS, reason="Windows has no SIGHUP")
def test_a_program_that_outlives_its_terminal_goes_on() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    told_to_end.listen()
    signal.raise_signal(signal.SIGHUP)
    assert not told_to_end.heard()
