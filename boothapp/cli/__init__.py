"""Every job without a screen; `main` is what `boothapp` and `main.py` run."""

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line and end the process with its exit status; Ctrl+C is told in words from the first moment."""
    try:
        from boothapp.cli import program

        program.main()
    except KeyboardInterrupt:
        print("boothapp: Stopped before anything was done.", file=sys.stderr)
        sys.exit(1)
