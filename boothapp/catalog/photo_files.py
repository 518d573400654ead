"""Photos as blocks refer to them: by a name, and only when their file is there."""

import os.path

from boothapp.domain.catalog import CatalogPhoto


def photo_name(photo: CatalogPhoto) -> str:
    """Return the name by which operators call the photo; its hash is the store's (hexadecimal)."""
    part = "C" + "x".join(f"{round(10_000 * value)}" for value in photo.crop) if photo.crop else ""
    return f"P{photo.sha256}R{photo.rotation_deg}W{photo.width_px}{part}{'L' * photo.is_large}"


def is_there(photo: CatalogPhoto) -> bool:
    """Tell whether there is a file to print; one in a folder that may not be read is not."""
    if photo.rendition is None or min(photo.width_px, photo.height_px) <= 0:
        return False
    return os.path.isfile(photo.rendition)  # noqa: PTH113 half the time of Path.is_file, and asked for every photo
