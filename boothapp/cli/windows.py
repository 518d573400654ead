"""The commands that open the window."""

import os
import sys
from pathlib import Path

import click

from boothapp.domain.errors import FairError


@click.command("open")
@click.argument("fair", type=click.Path(path_type=Path))
def open_command(fair: Path) -> int:
    """Open the window with a fair."""
    return show(fair)


def show(fair: Path | None) -> int:
    """Open the window, without a fair with the one used last, and return its exit status when it is closed.

    Raises FairError when there is no display.
    """
    if not has_display():
        raise FairError(
            "no_display", "There is no display to open a window on; `boothapp --help` lists what works without one."
        )
    from boothapp.gui import told_to_end

    told_to_end.listen()
    from boothapp.gui.start import run

    return run(fair)


def has_display() -> bool:
    """Whether a window can be shown here."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in known)


COMMANDS = (open_command,)
