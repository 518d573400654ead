"""Start boothapp from a checkout."""

from boothapp.cli import main

if __name__ == "__main__":
    main()
