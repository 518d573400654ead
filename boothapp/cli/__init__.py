"""Every job without a screen; `main` is what `boothapp` and `main.py` run."""

from boothapp.cli.program import main

__all__ = ["main"]
