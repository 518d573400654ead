"""What a marquee selects: drawn to the right what lies in it, to the left what it touches (as in CAD programs)."""

from collections.abc import Sequence

from boothapp.floorplan.shape import Box, overlap


def inside(boxes: Sequence[Box], frame: Box) -> list[int]:
    """Return the positions of the boxes that lie wholly in the frame."""
    found = []
    for number, box in enumerate(boxes):
        b = box.bounds()
        if frame.x <= b.x and frame.y <= b.y and b.x + b.w <= frame.x + frame.w and b.y + b.h <= frame.y + frame.h:
            found.append(number)
    return found


def touched(boxes: Sequence[Box], frame: Box) -> list[int]:
    """Return the positions of the boxes that the frame touches or holds."""
    return [number for number, box in enumerate(boxes) if overlap(box, frame, 0.0)]
