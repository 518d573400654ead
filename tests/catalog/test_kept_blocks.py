"""Blocks kept from one export to the next save time and change nothing: not a byte, not a finding."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from catalog_samples import content, exhibitor, genuine_content, photo, product
from halls import hall

from boothapp.catalog import kept_blocks, render
from boothapp.catalog.block import Block, Note, WebLink
from boothapp.catalog.kept_blocks import KeptBlocks
from boothapp.domain.catalog import (
    DESIGNS,
    CatalogContent,
    CatalogExhibitor,
    CatalogMark,
    CatalogOptions,
    CatalogPhoto,
    CatalogResult,
)

BLOCK = Block(
    12.25,
    "BT (\x00C\\(\xff) Tj ET\r\n",
    ornaments=("Pin", "Walls0w86"),
    notes=(Note("glyph_missing", "exhibitor-1", 'exhibitor "茶\ufffd"', "茶"),),
    letters=(("fallback", "\ufffd"), ("symbols", "★")),
    links=(WebLink(0.1, 2.0, 30.5, 3.0, "https://a.vn/che?loai=1"),),
)


def refuse() -> Iterator[Block]:
    raise AssertionError("drawn although it was kept")


def odd_content(folder: Path) -> CatalogContent:
    """Return a book with all that blocks carry: signs, letters no font has, cut texts, lost and coarse photos."""
    book = genuine_content(folder, 12)
    lost = CatalogPhoto("f" * 64, folder / "lost.jpg", 300, 200)
    coarse = CatalogPhoto("e" * 64, photo(folder, 1).rendition, 30, 20)
    odd = exhibitor(
        900,
        "HTX ★ 茶",
        website="a.vn",
        address="Số 1 " * 90,
        products=(product(901, "Chè ☎", photo=lost), product(902, photo=coarse)),
    )
    return replace(book, exhibitors=(*book.exhibitors, odd), halls=(hall(2, 1, 5),))


def made(book: CatalogContent, design: str, cache: Path | None, target: Path) -> tuple[bytes, CatalogResult]:
    result = render(book, CatalogOptions(design, language="vi-en"), target, cache=cache)
    return target.read_bytes(), replace(result, seconds=0.0)


@pytest.mark.parametrize("design", DESIGNS)
def test_a_book_is_the_same_without_with_and_with_a_damaged_cache(tmp_path: Path, design: str) -> None:
    book, target, cache = odd_content(tmp_path), tmp_path / "book.pdf", tmp_path / "cache" / "blocks"
    wanted = made(book, design, None, target)
    assert {"glyph_missing", "photo_lost"} <= {f.code for f in wanted[1].findings} or design == "danh-sach"
    assert made(book, design, cache, target) == wanted
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    assert made(book, design, cache, target) == wanted
    damages = [whole[:-1], whole[: len(whole) // 2], b"", b"x" * 100, bytes([whole[0] ^ 1]) + whole[1:]]
    damages += [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in (30, 60, len(whole) // 2)]
    for damage in damages:
        file.write_bytes(damage)
        assert made(book, design, cache, target) == wanted
        assert file.read_bytes() == whole  # mended for the next time
    file.unlink()
    file.mkdir()  # cannot be read and not be written
    assert made(book, design, cache, target) == wanted
    assert list(cache.iterdir()) == [file]


def test_a_place_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    book = odd_content(tmp_path)
    wanted = made(book, "hai-cot", None, tmp_path / "book.pdf")
    assert made(book, "hai-cot", tmp_path / "file" / "blocks", tmp_path / "book.pdf") == wanted


@pytest.mark.parametrize("design", DESIGNS)
def test_an_edited_book_takes_what_is_kept_and_draws_the_rest(tmp_path: Path, design: str) -> None:
    book, target, cache = odd_content(tmp_path), tmp_path / "book.pdf", tmp_path / "blocks"
    made(book, design, cache, target)
    changed = replace(book.exhibitors[3], name="Hợp tác xã đổi tên", booths=("A02",))
    edited = replace(book, exhibitors=(*book.exhibitors[:3], changed, *book.exhibitors[5:]))
    assert made(edited, design, cache, target) == made(edited, design, None, target)


def test_blocks_come_back_as_they_were_drawn(tmp_path: Path) -> None:
    shown = exhibitor(1, products=(product(1, photo=photo(tmp_path, 1)), product(2, photo=photo(tmp_path, 2))))
    blocks = [BLOCK._replace(photos=(shown.products[1].photo, shown.products[0].photo)), Block(0.1, "")]
    kept = KeptBlocks(tmp_path / "blocks")
    assert kept.of_exhibitor(("kind",), shown, lambda: iter(blocks)) == blocks
    kept.save()
    assert KeptBlocks(tmp_path / "blocks").of_exhibitor(("kind",), shown, refuse) == blocks


def test_photos_are_those_of_the_fair_as_it_lies_now(tmp_path: Path) -> None:
    large = replace(photo(tmp_path, 1), large=tmp_path / "large.jpg", original_width_px=900, original_height_px=600)
    shown = exhibitor(1, products=(product(1, photo=large),))
    kept = KeptBlocks(tmp_path / "blocks")
    kept.of_exhibitor(("kind",), shown, lambda: [BLOCK._replace(photos=(large, large.enlarged()))])
    kept.save()
    moved = tmp_path / "moved.jpg"
    moved.write_bytes(b"")
    there = replace(large, rendition=moved, large=tmp_path / "moved large.jpg")
    again = replace(shown, products=(product(1, photo=there),))
    (block,) = KeptBlocks(tmp_path / "blocks").of_exhibitor(("kind",), again, refuse)
    assert block.photos == (there, there.enlarged())


def other(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, tuple):
        return (*value, "x")
    return value + 1 if isinstance(value, int) else f"{value}x"


def edits_of(shown: CatalogExhibitor) -> Iterator[tuple[str, CatalogExhibitor]]:
    """Yield the exhibitor with every value that it prints changed in turn."""
    (only,) = shown.products
    assert only.photo
    for field in fields(shown):
        if field.name != "products":
            yield field.name, replace(shown, **{field.name: other(getattr(shown, field.name))})
    for field in fields(only):
        if field.name not in ("photo", "marks"):
            changed = replace(only, **{field.name: other(getattr(only, field.name))})
            yield f"product {field.name}", replace(shown, products=(changed,))
    for field in fields(only.photo):
        value = None if field.name in ("rendition", "large") else other(getattr(only.photo, field.name))
        changed = replace(only, photo=replace(only.photo, **{field.name: value}))
        yield f"photo {field.name}", replace(shown, products=(changed,))
    for mark in (CatalogMark("cnnt", "tinh", 4, "x"), CatalogMark("ocop", "tinh", 3, "x"), CatalogMark("ocop")):
        yield "mark", replace(shown, products=(replace(only, marks=(mark,)),))
    yield "no photo", replace(shown, products=(replace(only, photo=None),))
    yield "one product more", replace(shown, products=(only, only))
    yield "no product", replace(shown, products=())


def test_whatever_is_changed_is_drawn_anew(tmp_path: Path) -> None:
    picture = replace(photo(tmp_path, 1), large=tmp_path / "large.jpg")
    shown = exhibitor(1, products=(product(1, photo=picture, marks=(CatalogMark("ocop", "tinh", 4, "x"),)),))
    halls = (hall(2, 1, 5),)

    def is_drawn(kept: KeptBlocks, shown: CatalogExhibitor, kind: str = "kind") -> bool:
        drawn = []
        kept.of_exhibitor((kind,), shown, lambda: drawn.append(1) or [BLOCK])
        return bool(drawn)

    first = KeptBlocks(tmp_path / "blocks", halls)
    assert is_drawn(first, shown)
    first.save()
    kept = KeptBlocks(tmp_path / "blocks", halls)
    assert not is_drawn(kept, shown)
    for what, changed in edits_of(shown):
        assert is_drawn(kept, changed), what
    assert is_drawn(kept, shown, "another kind")
    assert is_drawn(KeptBlocks(tmp_path / "blocks", halls, "en"), shown)
    for change in ({"width_m": 99.0}, {"depth_m": 99.0}, {"name": "Nhà B"}, {"booths": halls[0].booths[:-1]}):
        assert is_drawn(KeptBlocks(tmp_path / "blocks", (replace(halls[0], **change),)), shown), change
    assert picture.rendition
    picture.rendition.unlink()
    assert is_drawn(kept, shown)


def test_another_program_draws_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = KeptBlocks(tmp_path / "blocks")
    kept.of_exhibitor(("kind",), exhibitor(1), lambda: [BLOCK])
    kept.save()
    monkeypatch.setattr(kept_blocks, "program_digest", lambda: b"another program.")
    assert KeptBlocks(tmp_path / "blocks").of_exhibitor(("kind",), exhibitor(1), lambda: []) == []
    monkeypatch.setattr(kept_blocks, "program_digest", lambda: b"")  # nobody knows which
    unknown = KeptBlocks(tmp_path / "unknown")
    assert unknown.of_exhibitor(("kind",), exhibitor(1), lambda: [BLOCK]) == [BLOCK]
    unknown.save()
    assert not (tmp_path / "unknown").exists()


def test_only_what_the_last_book_had_is_kept(tmp_path: Path) -> None:
    for numbers in ((1, 2, 3), (2, 3), (2, 3, 4)):
        kept = KeptBlocks(tmp_path / "blocks")
        for number in numbers:
            kept.of_exhibitor(("kind",), exhibitor(number), lambda: [BLOCK])
        kept.save()
    last = KeptBlocks(tmp_path / "blocks")
    for number in (2, 3, 4):
        last.of_exhibitor(("kind",), exhibitor(number), refuse)
    with pytest.raises(AssertionError):
        last.of_exhibitor(("kind",), exhibitor(1), refuse)


def test_a_file_that_is_as_wanted_is_not_written_again(tmp_path: Path) -> None:
    book = content(exhibitor(1), exhibitor(2))
    for _ in range(2):
        render(book, CatalogOptions(), tmp_path / "book.pdf", cache=tmp_path / "blocks")
        (file,) = (tmp_path / "blocks").iterdir()
        file.chmod(0o400)
    assert file.stat().st_mode & 0o777 == 0o400


@pytest.mark.parametrize("stop", [OSError, KeyboardInterrupt])
def test_writing_that_stops_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]
) -> None:
    def keep(number: int) -> Callable[[], None]:
        kept = KeptBlocks(tmp_path / "blocks")
        kept.of_exhibitor(("kind",), exhibitor(number), lambda: [BLOCK])
        return kept.save

    def fail(*_: object) -> None:
        raise stop

    keep(1)()
    old = (tmp_path / "blocks").read_bytes()
    monkeypatch.setattr(kept_blocks.Path, "replace", fail)
    if stop is OSError:
        keep(2)()
    else:
        with pytest.raises(stop):
            keep(2)()
    assert [path.name for path in tmp_path.iterdir()] == ["blocks"]
    assert (tmp_path / "blocks").read_bytes() == old
