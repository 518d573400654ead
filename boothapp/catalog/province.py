"""The exhibitors of one province, in printing order; in a fair without provinces those of one zone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.booth_label import zones_by_booth
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import OTHER_REGION, REGIONS
from boothapp.domain import booth_codes
from boothapp.domain.catalog import CatalogContent, CatalogExhibitor
from boothapp.domain.text import fold


@dataclass(frozen=True)
class Province:
    name: str  # "" = not known
    region: str  # key of `styles.REGIONS`
    exhibitors: tuple[CatalogExhibitor, ...]
    is_zone: bool = False  # the name is that of a zone; "" = without a booth

    @property
    def is_known(self) -> bool:
        return bool(self.name) and not self.is_zone

    @property
    def key(self) -> str:
        """Return the key of the anchor at the province's band."""
        return f"province {self.name}"

    def title(self, setting: Setting) -> str:
        """Return what is printed above its exhibitors."""
        return self.name or setting.say(wording.NO_BOOTH if self.is_zone else wording.NO_PROVINCE)


def sections(setting: Setting, content: CatalogContent) -> list[Province]:
    """Return what the body is divided in: provinces, or zones.

    Zones are taken when most exhibitors have a booth and either nobody's province is known, or they stand zone by zone
    and not province by province.
    """
    exhibitors = content.exhibitors
    if 2 * sum(bool(shown.booths) for shown in exhibitors) <= len(exhibitors):
        return provinces(content)
    if not any(shown.province for shown in exhibitors):
        return _zones(setting, content, sorted(exhibitors, key=_booth_order))
    zone_of = _zone_of(content)
    if _in_runs(shown.province for shown in exhibitors) or not _in_runs(map(zone_of, exhibitors)):
        return provinces(content)
    return _zones(setting, content, exhibitors)


def provinces(content: CatalogContent) -> list[Province]:
    """Return the provinces in the order in which their first exhibitor stands; those without one come last."""
    region_of = regions_by_province(content)
    return [
        Province(name, region_of(name), members)
        for name, members in _grouped(content.exhibitors, lambda shown: shown.province)
    ]


def regions_by_province(content: CatalogContent) -> Callable[[str], str]:
    """Return a function that tells the region of a province, a key of `styles.REGIONS`."""
    regions = {name: region for name, region in (content.regions or {}).items() if region in REGIONS and region}
    none = OTHER_REGION if any(shown.province in regions for shown in content.exhibitors) else ""
    return lambda province: regions.get(province, none)


def _zones(setting: Setting, content: CatalogContent, exhibitors: Sequence[CatalogExhibitor]) -> list[Province]:
    """Return the zones in the fair's order, then booths that are only numbered, then exhibitors without a booth."""
    listed = {place.code: place.name for place in content.zones}
    order = {code: i for i, code in enumerate(listed)}
    zone_of = _zone_of(content)
    grouped = _grouped([shown for shown in exhibitors if shown.booths], zone_of)
    grouped.sort(key=lambda item: (not item[0], order.get(item[0], len(order))))  # stable: the others keep their order
    numbered = setting.say(wording.OTHER_BOOTHS if len(grouped) > 1 else wording.BOOTHS)
    found = []
    for code, members in grouped:
        name = _zone_name(f"{setting.say(wording.ZONE)} {code}", listed.get(code, "")) if code else numbered
        found.append(Province(name, "", members, is_zone=True))
    without = tuple(shown for shown in exhibitors if not shown.booths)
    return [*found, Province("", "", without, is_zone=True)] if without else found


def _zone_name(short: str, name: str) -> str:
    """Return "Khu A · Nông sản"; a name that begins with the short one stands alone."""
    return name if fold(name).startswith(fold(short)) else " · ".join(filter(None, (short, name)))


def _zone_of(content: CatalogContent) -> Callable[[CatalogExhibitor], str]:
    """Return a function that tells the code of an exhibitor's zone, by its first booth; "" for none."""
    zone_of = zones_by_booth(content)
    return lambda exhibitor: zone_of(exhibitor.places[0], exhibitor.booths[0]) if exhibitor.booths else ""


def _grouped(
    exhibitors: Iterable[CatalogExhibitor], named: Callable[[CatalogExhibitor], str]
) -> list[tuple[str, tuple[CatalogExhibitor, ...]]]:
    """Return the exhibitors by name, in the order of the first of each; those without a name come last."""
    groups: dict[str, list[CatalogExhibitor]] = {}
    for exhibitor in exhibitors:
        groups.setdefault(named(exhibitor), []).append(exhibitor)
    return [(name, tuple(groups[name])) for name in sorted(groups, key=lambda name: not name)]


def _in_runs(names: Iterable[str]) -> bool:
    """Whether equal names stand together."""
    seen: list[str] = []
    for name in names:
        if name not in seen[-1:]:
            if name in seen:
                return False
            seen.append(name)
    return True


def _booth_order(exhibitor: CatalogExhibitor) -> tuple[bool, str]:
    return (not exhibitor.booths, booth_codes.sort_key(exhibitor.booths[0]) if exhibitor.booths else "")
