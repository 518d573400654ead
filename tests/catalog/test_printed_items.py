"""What of an entry counts as changed since it was printed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from catalog_samples import content, exhibitor, photo, product

from boothapp.catalog.printed_items import differing, entries


@pytest.mark.parametrize("change", [{"sha256": "f" * 64}, {"rotation_deg": 90}, {"illustration": True}])
def test_another_photo_or_the_same_otherwise(tmp_path: Path, change: dict[str, Any]) -> None:
    picture = photo(tmp_path, 1)
    hashes = [
        next(entries(content(shown), {shown.id: 1}, "hai-cot")).item.content_hash
        for shown in (exhibitor(1, products=(product(1, photo=one),)) for one in (picture, replace(picture, **change)))
    ]
    assert differing(*hashes) == ("photos",)
