"""What kinds of goods must not stand beside each other, and which are alike, told from names."""

import re
from collections.abc import Iterable
from functools import lru_cache

from boothapp.domain.text import fold

# folded words; sources: the product groups (resources/data) and goods that fairs list as not to stand beside food
_FOOD = (
    "thuc pham", "do uong", "nong san", "che bien nong", "gia vi", "che xanh", "che dinh", "che bup", "tra xanh",
    "ca phe",
    "mat ong", "gao nep", "gao te", "banh keo", "nuoc mam", "ruou", "trai cay", "hoa qua", "thit", "mi gao", "food",
    "beverage",
)  # fmt: skip
# first words with their marks, without which "chè" is "chế" and "tre" (source: resources/data/real-products.csv)
_FOOD_HEADS = {
    "bia", "bún", "chè", "chả", "giò", "gạo", "kẹo", "miến", "măng", "mì", "mắm", "mỳ", "mứt", "nem",
    "nấm", "phở", "thịt", "trà", "trứng",
}  # fmt: skip
_CHEMICALS = (
    "hoa chat", "phan bon", "thuoc tru sau", "thuoc bao ve thuc vat", "thuoc diet", "son tuong", "son nuoc", "keo dan",
    "nuoc rua chen", "nuoc giat", "bot giat", "nuoc lau san", "xang", "dau nhot", "che pham diet", "chat tay",
    "chemical", "fertilizer", "pesticide",
)  # fmt: skip


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")


_FOOD_WORDS, _CHEMICAL_WORDS = _pattern(_FOOD), _pattern(_CHEMICALS)
_HEAD_WORDS = 2  # what a product is stands first in Vietnamese: "Mật ong hoa cà phê"


@lru_cache(maxsize=20_000)  # plans are checked after every change, with the same names
def _told(name: str) -> tuple[bool, bool, str]:
    """Return whether a name speaks of food and of chemicals, and its first words, "" when it has too few."""
    folded = fold(name)
    chemical = bool(_CHEMICAL_WORDS.search(folded))
    head = folded.split()[:_HEAD_WORDS]
    food = bool(_FOOD_WORDS.search(folded)) or name.casefold().partition(" ")[0] in _FOOD_HEADS
    return (
        food and not chemical,
        chemical,
        " ".join(head) if len(head) == _HEAD_WORDS else "",
    )


def is_food(texts: Iterable[str]) -> bool:
    """Tell whether names of goods or of their group speak of food or drink."""
    return any(_told(one)[0] for one in texts)


def is_chemical(texts: Iterable[str]) -> bool:
    """Tell whether names of goods or of their group speak of chemicals: paint, fertilizer, detergent, fuel."""
    return any(_told(one)[1] for one in texts)


def heads(names: Iterable[str]) -> frozenset[str]:
    """Return what products are, by the first two words of their names: "mat ong", "gom chu"."""
    return frozenset(head for name in names if (head := _told(name)[2]))
