"""A picture in the fair: the row that says whose it is; the file lies under its hash."""

from dataclasses import dataclass, field
from typing import cast

from boothapp.domain.crops import Crop, cut
from boothapp.domain.ids import new_id

Shown = tuple[str, int, Crop | None]  # hash of the original, rotation, part

SHARP_PX = (460, 345)  # long and short side: 58 × 43.5 mm, a picture across a column of the catalog, at 200 dpi
LARGE_SIDE_PX = 1600  # 134 mm, a photo that bleeds off the page, at 300 dpi
PAGE_SIDE_PX = 2560  # 216 mm, an advertisement over a whole page and its bleed, at 300 dpi


@dataclass(frozen=True)
class Photo:
    purpose: str  # product | exhibitor | logo | cover | advertisement | background
    sha256: str  # of the original file, which is never changed
    extension: str
    width_px: int  # as seen, turned upright
    height_px: int
    bytes: int
    product_id: str | None = None
    exhibitor_id: str | None = None
    organiser_id: str | None = None
    hall_id: str | None = None
    original_name: str = ""
    caption: str = ""
    illustration: bool = False  # drawn by the program; prints with "ảnh minh họa"
    rotation_deg: int = 0  # by staff, clockwise, on top of the camera's own
    crop_left: float | None = None  # fractions of the upright picture, before staff turned it
    crop_top: float | None = None
    crop_right: float | None = None
    crop_bottom: float | None = None
    position: int = 0  # the first is the main photo
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None

    @property
    def crop(self) -> Crop | None:
        """The part of the upright picture that is shown, None for all of it."""
        part = self.crop_left, self.crop_top, self.crop_right, self.crop_bottom
        return None if None in part else cast(Crop, part)

    @property
    def seen_px(self) -> tuple[int, int]:
        """Width and height of what is shown: cut and turned by staff."""
        width, height = cut((self.width_px, self.height_px), self.crop)
        return (height, width) if self.rotation_deg % 180 else (width, height)

    @property
    def shown(self) -> Shown:
        """What its renditions are known by."""
        return self.sha256, self.rotation_deg, self.crop

    @property
    def is_small(self) -> bool:
        """Whether it is too small to be sharp across a column of the catalog."""
        long, short = SHARP_PX
        return max(self.seen_px) < long or min(self.seen_px) < short

    @property
    def file(self) -> str:
        """The original, relative to the fair folder."""
        return f"photos/{self.sha256[:2]}/{self.sha256}.{self.extension}"
