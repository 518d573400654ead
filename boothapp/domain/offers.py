"""Names that what is typed may mean, the likeliest first."""

from collections.abc import Iterable

from boothapp.domain.text import fold


def offered(typed: str, names: Iterable[str], most: int = 8) -> list[str]:
    """Return names with every typed word in them: what is typed itself, then what begins so, then whole words.

    "che" finds "Chè" before "Chế biến từ gạo", and that before "Thực phẩm thô, sơ chế".
    """
    words = fold(typed)
    if not words:
        return []

    def distance(name: str) -> int:
        folded = fold(name)
        if folded == words:
            return 0
        return 1 if folded.startswith(words) else 2 if f" {words} " in f" {folded} " else 3

    found = [name for name in names if all(word in fold(name) for word in words.split())]
    return sorted(found, key=distance)[:most]
