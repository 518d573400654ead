"""What a catalog prints: plain data between the fair and the PDF engine."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class CatalogOptions:
    design: str = "hai-cot"  # the two-column book
    paper: str = "a5"  # a5 | a4
    language: str = "vi"  # vi | en | vi-en


@dataclass(frozen=True)
class CatalogPhoto:
    sha256: str
    rendition: Path | None  # print-size JPEG (sRGB, upright); None when the file is lost
    width_px: int  # of the rendition
    height_px: int
    illustration: bool = False  # prints "ảnh minh họa"


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
    group: str = ""
    marks: tuple[CatalogMark, ...] = ()
    photo: CatalogPhoto | None = None


@dataclass(frozen=True)
class CatalogExhibitor:
    id: str
    name: str
    name_en: str = ""
    index_name: str = ""  # legal form behind the name: "Chè Hảo Đạt (HTX)"
    index_key: str = ""  # its sort key; entries of the A-Z index stand in this order
    letter: str = ""  # index letter: "C", "Đ", "#"
    kind: str = ""
    province: str = ""  # short name as the fair's list has it: "Thái Nguyên"; "" = not known
    address: str = ""
    phone: str = ""  # only when there is consent to print it
    email: str = ""
    website: str = ""
    intro: str = ""
    booths: tuple[str, ...] = ()
    products: tuple[CatalogProduct, ...] = ()


@dataclass(frozen=True)
class CatalogContent:
    """Everything the book shows; exhibitors stand in printing order (province, then name)."""

    fair_name: str
    fair_name_en: str = ""
    short_name: str = ""
    edition: str = ""
    theme: str = ""
    dates: str = ""  # ready to print: "27.7 – 1.8.2023"
    hours: str = ""
    venue: str = ""
    place: str = ""
    host: str = ""
    organisers: tuple[str, ...] = ()
    hotline: str = ""
    regions: dict[str, str] | None = None  # province short name -> region letter M, D, T or ""
    exhibitors: tuple[CatalogExhibitor, ...] = ()


@dataclass(frozen=True)
class Finding:
    """Something to put right before printing."""

    level: str  # error | warning | hint
    code: str
    message: str  # one English sentence
    record: str = ""  # id
    page: int | None = None


@dataclass(frozen=True)
class CatalogResult:
    pages: int
    bytes: int
    seconds: float
    findings: tuple[Finding, ...] = ()
    page_of: dict[str, int] | None = None  # exhibitor id -> page number printed in contents and index
