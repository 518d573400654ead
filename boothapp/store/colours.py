"""Colours of a photo brought to sRGB on white: depth, transparency, palettes, profiles, printing inks."""

import io
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageCms import ImageCmsTransform

_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK", "LAB": "Lab"}
_BAND_PIXELS = 4_000_000


def plain(image: "Image", brightest: float = 0.0) -> "Image":
    """Return the loaded picture as L, RGB, CMYK or LAB with 8 bits a channel, transparency laid on white.

    `brightest` is the largest value of the picture that `image` is a part of; `brightest_of` tells it.
    """
    mode = image.mode
    if mode.startswith(("I", "F")):
        # 16 bits in any container lose their lower half; other ranges are fitted into 0..255
        scale = 1 / 256 if mode.startswith("I;16") or 255 < brightest <= 65535 else 255 / max(brightest, 255)
        if mode == "F" and brightest <= 1:
            scale = 255
        wide = image if mode in {"I", "F"} else image.convert("I")
        return wide.point(lambda value: value * scale + 0).convert("L")
    if image.has_transparency_data:
        return _on_white(image)
    if mode in _SPACES:
        return image
    return image.convert("L" if mode == "1" else "RGB")


def brightest_of(image: "Image") -> float:
    """Return the largest value of a picture with more than 8 bits in one channel, else 0."""
    if not image.mode.startswith(("I", "F")):
        return 0.0
    largest = image.getextrema()[1]
    return float(largest) if isinstance(largest, (int, float)) else 0.0


def _on_white(image: "Image") -> "Image":
    from PIL import Image as Images

    grey = image.mode in {"1", "L", "LA", "La"}
    layer = image.convert("LA" if grey else "RGBA")
    ground = Images.new("L" if grey else "RGB", image.size, "white")
    ground.paste(layer.convert(ground.mode), mask=layer.getchannel("A"))
    return ground


def on_white_ground(image: "Image", box: tuple[int, int, int, int]) -> "Image":
    """Return `plain(image)` with white for all but the part in `box` (left, top, right, bottom)."""
    from PIL import Image as Images

    part = plain(image.crop(box))
    ground = Images.new(part.mode, image.size, "white")
    ground.paste(part, box[:2])
    return ground


def shrunk(image: "Image", factor: int) -> "Image":
    """Return `plain(image)` with squares of `factor` pixels averaged, working in bands to save memory."""
    from PIL import Image as Images

    brightest = brightest_of(image)
    if factor <= 1:
        return plain(image, brightest)
    rows = factor * max(1, _BAND_PIXELS // (image.width * factor))
    whole = None
    for top in range(0, image.height, rows):
        band = image.crop((0, top, image.width, min(top + rows, image.height)))
        part = plain(band, brightest).reduce(factor)
        if whole is None:
            whole = Images.new(part.mode, (-(-image.width // factor), -(-image.height // factor)))
        whole.paste(part, (0, top // factor))
    assert whole is not None
    return whole


def to_srgb(image: "Image", profile: bytes | None) -> "Image":
    """Return a picture that `plain` made as sRGB; a profile that is broken or of another kind is passed over."""
    from PIL.ImageCms import PyCMSError

    if profile or image.mode == "LAB":
        try:
            if transform := _transform(image.mode, profile or b""):
                return transform.apply(image)
        except (PyCMSError, OSError, ValueError):
            pass  # as every viewer does: the colours as they are beat no picture
    return image.convert("RGB")


@lru_cache(maxsize=8)  # a fair's photos come from few cameras; a printing profile may take 2 MB
def _transform(mode: str, profile: bytes) -> "ImageCmsTransform | None":
    from PIL import ImageCms

    source = ImageCms.ImageCmsProfile(io.BytesIO(profile)) if profile else ImageCms.createProfile("LAB")
    if isinstance(source, ImageCms.ImageCmsProfile):
        if source.profile.xcolor_space.strip() != _SPACES[mode]:
            return None
        if mode == "RGB" and "srgb" in ImageCms.getProfileDescription(source).lower():
            return None
    return ImageCms.buildTransform(
        source,
        ImageCms.createProfile("sRGB"),
        mode,
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
