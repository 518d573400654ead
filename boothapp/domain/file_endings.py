"""How the names of files end that the program reads, for choosing and dropping; what is in them is looked at later."""

from collections.abc import Iterable

PICTURES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff"),
    *(".heic", ".heif", ".avif", ".gif", ".bmp"),
)
LISTS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv")
ARCHIVES = (".zip",)


def patterns(endings: Iterable[str]) -> str:
    """Return endings as a dialog for choosing files wants them: "*.jpg *.png"."""
    return " ".join(f"*{ending}" for ending in endings)
