"""Colour profiles of our own making (ICC.1:2001): wide RGB, exchanged channels, grey, printing inks."""

import struct
from collections.abc import Sequence

from PIL import ImageCms

_XYZ_OF_D50 = (0.9642, 1.0, 0.8249)
_XYZ_OF_P3 = ((0.5151, 0.2412, -0.0011), (0.2919, 0.6922, 0.0419), (0.1572, 0.0666, 0.7841))


def _fixed(*values: float) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _of_srgb(entries: dict[bytes, bytes]) -> bytes:
    """The sRGB profile with the data of some of its tags replaced, and not to be taken for sRGB by its name."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", profile[128:132])[0]
    for at in range(132, 132 + 12 * count, 12):
        start, size = struct.unpack(">II", profile[at + 4 : at + 12])
        if bytes(profile[at : at + 4]) in entries:
            data = entries[bytes(profile[at : at + 4])]
            profile[start : start + size] = data.ljust(size, b"\0")[:size]
        if profile[at : at + 4] == b"desc":
            profile[at : at + 4] = b"dscm"
    return bytes(profile)


def swapped() -> bytes:
    """A profile with green where sRGB has red: a reader that passes it over shows wrong colours."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    tags = {plain[at : at + 4]: struct.unpack(">II", plain[at + 4 : at + 12]) for at in range(132, 132 + 120, 12)}
    data = {name: plain[start : start + size] for name, (start, size) in tags.items()}
    return _of_srgb({b"rXYZ": data[b"gXYZ"], b"gXYZ": data[b"rXYZ"]})


def display_p3() -> bytes:
    """The wide colours of phones; its curve is that of sRGB."""
    names = (b"rXYZ", b"gXYZ", b"bXYZ")
    return _of_srgb({name: b"XYZ \0\0\0\0" + _fixed(*xyz) for name, xyz in zip(names, _XYZ_OF_P3, strict=True)})


def _profile(kind: bytes, space: bytes, meeting: bytes, tags: dict[bytes, bytes]) -> bytes:
    words = b"made for a test\0"
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(words)) + words + bytes(78),
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(*_XYZ_OF_D50),
        **tags,
    }
    at, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for name, data in tags.items():
        table += name + struct.pack(">II", at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = struct.pack(">I4sI4s4s4s12s4s", at + len(body), b"", 0x02400000, kind, space, meeting, bytes(12), b"acsp")
    head = head.ljust(68, b"\0") + _fixed(*_XYZ_OF_D50)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def linear_grey() -> bytes:
    """A grey whose values are amounts of light."""
    return _profile(b"mntr", b"GRAY", b"XYZ ", {b"kTRC": b"curv" + bytes(8)})


def cyan_alone() -> bytes:
    """Inks of which only cyan shows: the less of it, the lighter the paper."""
    ramp = bytes(range(256))
    corners = b"".join(bytes((0 if cyan else 255, 128, 128)) for cyan in (0, 1) for _ in range(8))
    data = b"mft1\0\0\0\0" + bytes((4, 3, 2, 0)) + _fixed(1, 0, 0, 0, 1, 0, 0, 0, 1) + ramp * 4 + corners + ramp * 3
    return _profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": data})


def long(profile: bytes) -> bytes:
    """The profile with 200 kB behind its data, so that a JPEG holds it in pieces."""
    return struct.pack(">I", len(profile) + 200_000) + profile[4:] + bytes(200_000)


def as_light(value: float) -> float:
    """An amount of light, 0 to 1, of a value in sRGB, 0 to 255."""
    value /= 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def as_value(light: float) -> int:
    """The value in sRGB of an amount of light."""
    light = min(max(light, 0.0), 1.0)
    return round(255 * (12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055))


def p3_in_srgb(colour: Sequence[int]) -> tuple[int, int, int]:
    """What a colour of Display P3 is in sRGB."""
    red, green, blue = (as_light(value) for value in colour)
    return (
        as_value(1.2249 * red - 0.2247 * green),
        as_value(-0.0420 * red + 1.0419 * green),
        as_value(-0.0197 * red - 0.0786 * green + 1.0979 * blue),
    )


def of_lightness(share: float) -> int:
    """The grey in sRGB whose CIE lightness is `share` of white."""
    lightness = 100 * share
    return as_value(((lightness + 16) / 116) ** 3 if lightness > 8 else lightness / 903.3)
