"""Where an original and its renditions lie in the fair folder."""

import os
import re
from pathlib import Path

from boothapp.domain.crops import Crop

VERSION = 2  # of how renditions are made: quality, size, colour; raise it when any of them changes

TEMPORARY = re.compile(r"\..+\.tmp")  # what boothapp.durable calls unfinished files
ORIGINAL = re.compile(r"([0-9a-f]{64})\.([a-z]{3,4})")

_LONGEST_PLAIN_PATH = 240  # Windows takes 260 characters without being asked twice; temporary names are longer


def original_file(sha256: str, extension: str) -> str:
    """Return the name of an original, relative to the fair folder."""
    return f"photos/{sha256[:2]}/{sha256}.{extension}"


def original_path(folder: Path, sha256: str, extension: str) -> Path:
    """Return where the original lies or would lie."""
    return reachable(folder / original_file(sha256, extension))


def rendition_path(folder: Path, sha256: str, size: str, rotation_deg: int, crop: Crop | None = None) -> Path:
    """Return where the rendition lies or would lie; its name says all that its bytes depend on."""
    turned = f"-r{rotation_deg}" if rotation_deg else ""
    cut = "-c" + "_".join(f"{value:.4f}" for value in crop) if crop else ""
    name = f"{sha256}-{size}{turned}{cut}-v{VERSION}.jpg"
    return reachable(folder / "cache" / "renditions" / sha256[:2] / name)


def reachable(path: Path) -> Path:
    """Return `path` in the form Windows opens however long it is; the same path elsewhere."""
    if os.name != "nt":
        return path
    absolute = str(path.absolute())
    return Path(_extended(absolute)) if len(absolute) > _LONGEST_PLAIN_PATH else path


def _extended(absolute: str) -> str:
    if absolute.startswith("\\\\?\\"):
        return absolute
    return "\\\\?\\UNC" + absolute[1:] if absolute.startswith("\\\\") else "\\\\?\\" + absolute
