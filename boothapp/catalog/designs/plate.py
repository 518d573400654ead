"""The booth number in white on the one dark block of an entry, in the sizes of the designs."""

from dataclasses import dataclass

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.styles import MM

SIDES, SMALLEST = 2.4, 0.36  # millimetres beside the number; of its size, for very long labels


@dataclass(frozen=True)
class Plate:
    w: float
    h: float
    size: float  # points, of the number

    def draw(self, d: Drawing, x: float, y: float, label: str) -> None:
        d.rect(x, y, self.w, self.h, "deep")
        room = self.w - SIDES
        size = self.size * max(min(1.0, room / max(d.width(label, "plate", self.size), 0.01)), SMALLEST)
        shown, base = d.one_line(label, room, "plate", "booth number", size=size), y + self.h / 2 + size * 0.35 / MM
        d.text(x + self.w / 2, base, shown, "plate", "paper", align="center", size=size)


HERO_PLATE = Plate(26, 15, 31)
HALF_PLATE = Plate(18, 10.5, 22)
COLUMN_PLATE = Plate(12.5, 7.6, 16.5)
