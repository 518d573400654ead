"""The exhibitors of one province, in printing order."""

from dataclasses import dataclass

from boothapp.catalog.styles import REGIONS
from boothapp.domain.catalog import CatalogContent, CatalogExhibitor


@dataclass(frozen=True)
class Province:
    name: str  # "" = not known
    region: str  # key of `styles.REGIONS`
    exhibitors: tuple[CatalogExhibitor, ...]

    @property
    def is_known(self) -> bool:
        return bool(self.name)

    @property
    def key(self) -> str:
        """Return the key of the anchor at the province's band."""
        return f"province {self.name}"


def provinces(content: CatalogContent) -> list[Province]:
    """Return the provinces in the order in which their first exhibitor stands; those without one come last."""
    groups: dict[str, list[CatalogExhibitor]] = {}
    for exhibitor in content.exhibitors:
        groups.setdefault(exhibitor.province, []).append(exhibitor)
    unknown = groups.pop("", [])
    regions = content.regions or {}
    found = [
        Province(name, region if (region := regions.get(name, "")) in REGIONS else "", tuple(members))
        for name, members in groups.items()
    ]
    return [*found, Province("", "", tuple(unknown))] if unknown else found
