"""The pages that a book has of the fair itself, with a digest of what each says; entries, indexes and plans aside."""

from collections.abc import Iterator, Mapping, Sequence

from boothapp.catalog.printed_items import Printed
from boothapp.catalog.province import Province
from boothapp.domain.catalog import CatalogAdvertisement, CatalogContent, CatalogPhoto

KINDS = ("fair_page", "province_page")
_PARTS = ("foreword", "facts", "plan", "booth index", "index", "group index")  # that the contents list
_LABELS = {
    "cover": "cover",
    "guide": "how to use this book",
    "foreword": "the organiser's word",
    "facts": "facts and programme",
    "contents": "contents",
    "back cover": "back cover",
}


def fair_pages(content: CatalogContent, provinces: Sequence[Province], page_of: Mapping[str, int]) -> Iterator[Printed]:
    """Yield those that the book has, by the keys of its parts: `page_of` tells where each begins."""
    said = {
        "cover": _of_cover(content),
        "guide": _of_guide(content),
        "foreword": _of_word(content),
        "facts": _of_facts(content),
        "contents": _of_contents(provinces, page_of),
        "back cover": _of_back_cover(content),
    }
    for key, parts in said.items():
        if key in page_of:
            yield Printed("fair_page", key, _LABELS[key], parts, page_of[key])
    for one in content.advertisements:
        yield Printed("fair_page", one.id, _label(one), _of_advertisement(one), page_of[one.id])


def province_page(province: Province, page: int, page_of: Mapping[str, int]) -> Printed:
    """Return the page in front of a province's exhibitors."""
    shown = province.exhibitors
    parts = {
        "name": (province.name, province.region),
        "exhibitors": [(one.id, one.name) for one in shown],
        "booths": [one.booths for one in shown],
        "counts": sum(len(one.products) for one in shown),
        "pages": [page_of[one.id] for one in shown],
    }
    return Printed("province_page", province.key, province.name, parts, page)


def _of_cover(content: CatalogContent) -> dict[str, object]:
    named = {exhibitor.province for exhibitor in content.exhibitors if exhibitor.province}
    products = sum(len(exhibitor.products) for exhibitor in content.exhibitors)
    return {
        "name": (content.fair_name, content.fair_name_en, content.edition, content.edition_en, content.theme),
        "dates": content.dates,
        "place": (content.venue, content.place, content.host),
        "counts": (products, len(content.exhibitors), len(named)),
        "picture": _of_picture(content.cover),
    }


def _of_guide(content: CatalogContent) -> dict[str, object]:
    """Return what it explains, and the name of the fair that heads it and every page after it."""
    products = [product for exhibitor in content.exhibitors for product in exhibitor.products]
    marks = {(mark.scheme, mark.level, mark.stars or 0) for product in products for mark in product.marks}
    return {
        "short_name": content.short_name or content.fair_name,
        "marks": sorted(marks),
        "prices": sorted({bool(product.price) for product in products}),
    }


def _of_word(content: CatalogContent) -> dict[str, object]:
    return {
        "text": (content.word, content.word_en),
        "signature": content.word_signed_by,
        "emergency_numbers": content.emergency,
    }


def _of_facts(content: CatalogContent) -> dict[str, object]:
    return {
        "name": (content.edition, content.theme),
        "dates": (content.dates, content.hours),
        "place": (content.venue, content.place),
        "organisers": (content.host, [(one.name, one.name_en, one.role) for one in content.organisers]),
        "logos": [_of_picture(one.logo) for one in content.organisers],
        "contact": (content.hotline, content.website),
        "programme": [(one.title, one.title_en, one.day, one.time, one.place) for one in content.programme],
        "emergency_numbers": () if content.word else content.emergency,  # else they are below the organiser's word
    }


def _of_contents(provinces: Sequence[Province], page_of: Mapping[str, int]) -> dict[str, object]:
    return {
        "sections": [(province.name, province.region) for province in provinces],
        "booths": [[one.booths for one in province.exhibitors] for province in provinces],
        "pages": [page_of.get(key) for key in (*(province.key for province in provinces), *_PARTS)],
    }


def _of_back_cover(content: CatalogContent) -> dict[str, object]:
    return {
        "name": (content.fair_name, content.fair_name_en),
        "dates": (content.dates, content.hours),
        "place": (content.venue, content.place),
        "contact": (content.hotline, content.website),
    }


def _of_advertisement(one: CatalogAdvertisement) -> dict[str, object]:
    text = () if one.photo else (one.text, one.exhibitor)
    return {"size": one.size, "text": text, "picture": _of_picture(one.photo)}


def _of_picture(photo: CatalogPhoto | None) -> tuple[object, ...]:
    return (photo.sha256, photo.rotation_deg, *filter(None, (photo.crop,))) if photo else ()


def _label(one: CatalogAdvertisement) -> str:
    name = one.exhibitor or one.text.partition("\n")[0]
    return f"advertisement of {name}" if name else "advertisement"
