"""A sentence in place of an introduction that nobody wrote: what the data says, and no praise."""

from collections.abc import Iterator
from dataclasses import dataclass

from boothapp.domain.catalog import CatalogExhibitor, CatalogProduct


@dataclass(frozen=True)
class _Phrases:
    exhibitor: str
    place: str
    stand: str  # the common stand of a province
    shows: str
    counts: str
    takes_part: str
    one: str
    many: str
    others: str
    another: str
    ocop: str
    national: str


_VI = _Phrases(
    exhibitor="Đơn vị",
    place="{} ở {},",
    stand="{} {},",
    shows="{} giới thiệu tại hội chợ {}: {}.",
    counts="{} giới thiệu tại hội chợ {}.",
    takes_part="{} tham gia hội chợ.",
    one="1 sản phẩm",
    many="{} sản phẩm",
    others="{} và {} sản phẩm khác",
    another="{} và 1 sản phẩm khác",
    ocop="{} (OCOP {} sao)",
    national="{} (CNNT tiêu biểu cấp quốc gia)",
)
_EN = _Phrases(
    exhibitor="Exhibitor",
    place="{} from {},",
    stand="{} of {},",
    shows="{} showing {}: {}.",
    counts="{} showing {} at the fair.",
    takes_part="{} taking part in the fair.",
    one="1 product",
    many="{} products",
    others="{} and {} other products",
    another="{} and 1 other product",
    ocop="{} (OCOP {} stars)",
    national="{} (national outstanding rural industrial product)",
)


def fact_sentences(exhibitor: CatalogExhibitor, language: str, *, below: bool = False) -> Iterator[str]:
    """Yield a sentence on kind, place, number and names of products, then ever shorter ones with fewer names.

    `below` is for the English line below the Vietnamese one. Nothing is yielded when there is nothing to tell.
    """
    phrases = _EN if below or language == "en" else _VI
    who = (exhibitor.kind_en if below else "") or exhibitor.kind or phrases.exhibitor
    if exhibitor.province:
        place = phrases.stand if exhibitor.is_province_stand else phrases.place
        who = place.format(who, exhibitor.province)
    count = len(exhibitor.products)
    if not count:
        if exhibitor.kind or exhibitor.province:
            yield phrases.takes_part.format(who)
        return
    told = [_told(product, phrases, below=below) for product in exhibitor.products]
    known = [name for name, _ in sorted(told, key=lambda one: not one[1])]  # recognised ones first
    counted = phrases.one if count == 1 else phrases.many.format(count)
    for shown in range(count, 0, -1):
        names, left = ", ".join(known[:shown]), count - shown
        if left:
            names = (phrases.another if left == 1 else phrases.others).format(names, left)
        yield phrases.shows.format(who, counted, names)
    yield phrases.counts.format(who, counted)


def _told(product: CatalogProduct, phrases: _Phrases, *, below: bool) -> tuple[str, bool]:
    """Return the product's name with its recognition, and whether it has one."""
    name = (product.name_en if below else "") or product.name
    for mark in product.marks:
        if mark.scheme == "ocop" and mark.stars:
            return phrases.ocop.format(name, mark.stars), True
        if mark.scheme == "cnnt" and mark.level == "quoc_gia":
            return phrases.national.format(name), True
    return name, False
