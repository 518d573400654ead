"""Where the program's own data, fonts and icons lie, in a checkout and in an installed package."""

import csv
from functools import cache
from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of a file or folder below `resources/`, such as "data/provinces.csv"."""
    package = Path(__file__).parent
    inside = package / "resources"
    return (inside if inside.is_dir() else package.parent / "resources") / name


def document(name: str) -> Path:
    """Return the path of a file below `docs/`, such as "huong-dan.md"; not every installation has them."""
    package = Path(__file__).parent
    inside = package / "docs"
    return (inside if inside.is_dir() else package.parent / "docs") / name


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `resources/data/<name>` (UTF-8 CSV with a header row)."""
    with resource(f"data/{name}").open(encoding="utf-8-sig", newline="") as file:
        return tuple(csv.DictReader(file))
