"""What a catalog prints: plain data between the fair and the PDF engine."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from boothapp.domain.crops import Crop
from boothapp.domain.photo import LARGE_SIDE_PX

DESIGNS = ("hai-cot", "danh-sach", "noi-bat")  # two columns of cards, a list without photos, pages with large photos
PAPERS = ("a5", "a4")
LANGUAGES = ("vi", "en", "vi-en")


@dataclass(frozen=True)
class CatalogOptions:
    design: str = "hai-cot"
    paper: str = "a5"  # a5 | a4
    language: str = "vi"  # vi | en | vi-en


@dataclass(frozen=True)
class CatalogPhoto:
    sha256: str
    rendition: Path | None  # print-size JPEG (sRGB, upright); None when the file is lost
    width_px: int  # of the rendition
    height_px: int
    illustration: bool = False  # prints "ảnh minh họa"
    original_width_px: int = 0  # upright; 0 = no larger than the rendition
    original_height_px: int = 0
    large: Path | None = None  # the rendition for a photo across a page
    is_large: bool = False  # this is that one
    rotation_deg: int = 0  # by staff; the renditions are turned already
    crop: Crop | None = None  # by staff; the renditions and all sizes are those of the part already

    @property
    def largest_px(self) -> tuple[int, int]:
        """Width and height of the large rendition there is or could be made."""
        width, height = self.original_width_px, self.original_height_px
        if max(width, height) <= max(self.width_px, self.height_px):
            return self.width_px, self.height_px
        scale = min(1.0, LARGE_SIDE_PX / max(width, height))
        return round(width * scale), round(height * scale)

    def enlarged(self) -> "CatalogPhoto":
        """Return the photo as it is shown across a page; as it is when there is no larger rendition."""
        if self.large is None:
            return self
        width, height = self.largest_px
        return replace(self, rendition=self.large, width_px=width, height_px=height, is_large=True)


@dataclass(frozen=True)
class CatalogMark:
    """A recognition that may be printed: valid on the opening day."""

    scheme: str  # ocop | cnnt | other
    level: str = ""  # huyen | tinh | khu_vuc | quoc_gia
    stars: int | None = None
    text: str = ""


@dataclass(frozen=True)
class CatalogProduct:
    id: str
    name: str
    name_en: str = ""
    specification: str = ""
    price: str = ""  # ready to print, "120.000 đ/hộp"; "" prints as "Liên hệ"
    description: str = ""
    description_en: str = ""
    group: str = ""
    group_en: str = ""
    marks: tuple[CatalogMark, ...] = ()
    photo: CatalogPhoto | None = None


@dataclass(frozen=True)
class CatalogExhibitor:
    id: str
    name: str
    name_en: str = ""
    kind: str = ""
    kind_en: str = ""
    is_province_stand: bool = False  # the common stand of a province; it is looked up under the province's name
    province: str = ""  # short name as the fair's list has it: "Thái Nguyên"; "" = not known
    address: str = ""
    phone: str = ""  # only when there is consent to print it
    email: str = ""
    website: str = ""
    intro: str = ""
    intro_en: str = ""
    booths: tuple[str, ...] = ()  # numbers
    booth_ids: tuple[str, ...] = ()  # of the same booths on the plan; none when their numbers are enough
    hall: str = ""  # that has the booths, told when another hall has a booth of the same number
    products: tuple[CatalogProduct, ...] = ()

    @property
    def places(self) -> tuple[str, ...]:
        """The booths as `CatalogBooth.key` has them."""
        return self.booth_ids or self.booths


@dataclass(frozen=True)
class CatalogOrganiser:
    name: str
    name_en: str = ""
    role: str = ""  # "Chỉ đạo", "Chủ trì" ...
    id: str = ""
    logo: CatalogPhoto | None = None


@dataclass(frozen=True)
class CatalogEvent:
    """An item of the programme."""

    title: str
    title_en: str = ""
    day: str = ""  # ready to print: "27.7.2023"
    time: str = ""
    place: str = ""
    id: str = ""


@dataclass(frozen=True)
class CatalogGroup:
    """A product group of the fair; groups stand in the order of the fair's list."""

    name: str
    name_en: str = ""
    id: str = ""


@dataclass(frozen=True)
class CatalogZone:
    code: str
    name: str = ""
    name_en: str = ""
    id: str = ""


@dataclass(frozen=True)
class CatalogPavilion:
    """A group of booths with an outline and a name of its own, such as those of a province."""

    id: str
    hall: str  # id
    name: str
    name_en: str = ""
    points: tuple[tuple[float, float], ...] = ()  # metres; none = around its booths


@dataclass(frozen=True)
class CatalogBooth:
    """A booth on the plan; lengths in metres from the hall's top left corner, before it is turned about its middle."""

    code: str
    x_m: float
    y_m: float
    width_m: float
    depth_m: float
    rotation_deg: float = 0.0
    zone: str = ""  # code
    exhibitors: tuple[str, ...] = ()  # ids; empty = free
    blocked: bool = False
    pavilion: str = ""  # id of the group of booths it belongs to
    id: str = ""  # "" when the number tells which one it is
    kind: str = "standard"  # standard | raw | special
    held: bool = False  # kept for somebody; only plans on sheets know, the catalog tells of no holds

    @property
    def key(self) -> str:
        """What tells it from every other booth of the fair; two halls may have the same numbers."""
        return self.id or self.code


@dataclass(frozen=True)
class CatalogPlanItem:
    """What stands in a hall besides booths."""

    kind: str  # outline | wall | entrance | pillar | stage | label | power | water | keep_clear | service
    x_m: float
    y_m: float
    width_m: float = 0.0
    depth_m: float = 0.0
    rotation_deg: float = 0.0
    points: tuple[tuple[float, float], ...] = ()  # metres; outlines and walls that are no rectangle
    text: str = ""


@dataclass(frozen=True)
class CatalogHall:
    id: str
    name: str
    width_m: float
    depth_m: float
    booths: tuple[CatalogBooth, ...] = ()  # metres from the hall's top left corner, as all else in it
    items: tuple[CatalogPlanItem, ...] = ()
    left_m: float = 0.0  # where that corner lies on the plan as it was drawn
    top_m: float = 0.0


@dataclass(frozen=True)
class CatalogAdvertisement:
    id: str
    size: str  # 1/1 | 1/2 | 1/4 | 1/8 of a page
    text: str = ""
    photo: CatalogPhoto | None = None
    exhibitor: str = ""  # its name, when one of the fair's pays for it


@dataclass(frozen=True)
class CatalogContent:
    """Everything the book shows; exhibitors stand in printing order (province, booth, name)."""

    fair_name: str
    fair_name_en: str = ""
    short_name: str = ""
    edition: str = ""
    edition_en: str = ""
    theme: str = ""
    dates: str = ""  # ready to print: "27.7 – 1.8.2023"
    hours: str = ""
    venue: str = ""
    place: str = ""
    host: str = ""
    organisers: tuple[CatalogOrganiser, ...] = ()
    hotline: str = ""
    website: str = ""
    emergency: tuple[tuple[str, str], ...] = ()  # whom to call, telephone
    programme: tuple[CatalogEvent, ...] = ()
    word: str = ""  # the organiser's word; its paragraphs stand on lines of their own
    word_en: str = ""
    word_signed_by: str = ""
    regions: dict[str, str] | None = None  # province short name -> region letter M, D, T or ""
    groups: tuple[CatalogGroup, ...] = ()
    zones: tuple[CatalogZone, ...] = ()
    halls: tuple[CatalogHall, ...] = ()
    pavilions: tuple[CatalogPavilion, ...] = ()  # of plans on sheets; the catalog shows none
    advertisements: tuple[CatalogAdvertisement, ...] = ()
    exhibitors: tuple[CatalogExhibitor, ...] = ()
    id: str = ""  # of the fair's own facts
    cover: CatalogPhoto | None = None  # stands on page 1 in place of the craft tiles


@dataclass(frozen=True)
class Finding:
    """Something to put right before printing."""

    level: str  # error | warning | hint
    code: str
    message: str  # one English sentence
    record: str = ""  # id; the name of a file that is none of a record's
    page: int | None = None
    field: str = ""  # of the record, as people call it; "" = the record itself
    # what the message tells, by name: to say it in another language
    data: Mapping[str, Any] = dataclasses.field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class PrintedItem:
    """Something of a printed book that can become wrong: an entry, a line of an index, a plan, a page of the fair's."""

    kind: str  # fair_page | province_page | entry | index_line | group_line | booth_line | plan_page
    subject: str  # id of the exhibitor, product, hall or advertisement; "cover", "foreword" ...; number of the booth
    label: str  # as people call it
    content_hash: str  # of what it says, part by part; see `catalog.printed_items`
    page: int


@dataclass(frozen=True)
class CatalogResult:
    pages: int
    bytes: int
    seconds: float
    findings: tuple[Finding, ...] = ()
    page_of: dict[str, int] | None = None  # exhibitor id -> page number printed in contents and index
    printed: tuple[PrintedItem, ...] = ()  # what a later change can make wrong
