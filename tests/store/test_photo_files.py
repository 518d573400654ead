import errno
import io
import os
import stat
import struct
import tempfile
import zlib
from pathlib import Path

import odd_files as files
import odd_pictures as odd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from boothapp import durable
from boothapp.domain.errors import Cancelled, Refused
from boothapp.domain.photo import Photo
from boothapp.domain.progress import silent
from boothapp.store import photo_files, photo_paths, picture_limits, pictures, renditions
from boothapp.store.photo_files import StoredPhoto, sweep, take_in, take_in_bytes, verify


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    folder = tmp_path / "Hội chợ 2026"
    folder.mkdir()
    return folder


def source(tmp_path: Path, data: bytes, name: str = "ảnh.jpg") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def corners(picture: Path) -> list[tuple[int, int, int]]:
    with Image.open(picture) as image:
        width, height = image.size
        places = [(x, y) for y in (height // 4, 3 * height // 4) for x in (width // 4, 3 * width // 4)]
        return [image.getpixel(place) for place in places]


def same_colours(found, expected, slack: int = 18) -> bool:
    return all(
        abs(a - b) <= slack for one, other in zip(found, expected, strict=True) for a, b in zip(one, other, strict=True)
    )


def printed(fair: Path, stored: StoredPhoto) -> Path:
    found = renditions.cached(fair, stored.sha256, "print")
    assert found
    return found


def row(stored: StoredPhoto) -> Photo:
    return Photo("product", stored.sha256, stored.extension, stored.width_px, stored.height_px, stored.bytes)


def broken_jpeg() -> bytes:
    data = bytearray(odd.photo((640, 480)))
    data[data.index(b"\xff\xc0") + 2 : data.index(b"\xff\xc0") + 9] = b"\xff" * 7
    return bytes(data)


def cut_before_the_picture() -> bytes:
    data = odd.photo((640, 480))
    return data[: data.index(b"\xff\xda") + 14]


def damaged_png() -> bytes:
    data = bytearray(odd.encoded(odd.upright(), "PNG"))
    data[60] ^= 0xFF
    return bytes(data)


def bomb(kind: str) -> bytes:
    """A small file that claims a picture of 60,000 × 60,000."""
    side = 60_000
    if kind == "png":
        return files.png((side, side), zlib.compress(b"\0" * 100_000))
    if kind == "gif":
        return b"GIF89a" + struct.pack("<HH", side, side) + b"\xf0\0\0" + b"\0" * 6 + _gif_frame(side, side)
    if kind == "gif frame":
        return b"GIF89a" + struct.pack("<HH", 9, 9) + b"\xf0\0\0" + b"\0" * 6 + _gif_frame(side, side)
    if kind == "bmp":
        return b"BM" + struct.pack("<IIIIiiHHIIiiII", 99, 0, 54, 40, side, side, 1, 24, 0, 0, 0, 0, 0, 0)
    if kind == "webp":  # the largest a WebP can be
        return b"RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\xff\x3f\0" * 2 + b"VP8 \0\0\0\0"
    if kind == "jpeg":
        data = bytearray(odd.encoded(odd.upright(), "JPEG"))
        at = data.index(b"\xff\xc0")
        data[at + 5 : at + 9] = struct.pack(">HH", side, side)
        return bytes(data)
    tags = ((256, 4, 1, side), (257, 4, 1, side), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 8))
    tags += ((277, 3, 1, 1), (278, 4, 1, side), (279, 4, 1, 99))
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags)


def _gif_frame(width: int, height: int) -> bytes:
    disposed = b"!\xf9\x04\x08\0\0\0\0"  # makes Pillow set the frame aside while it opens the file
    return disposed + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x4c\x01\0;"


REFUSED = {
    "text": (b"Dear organisers,\n", "photo_format", "text"),
    "vietnamese text": ("Danh sách sản phẩm".encode(), "photo_format", "text"),
    "text that begins like a bitmap": (b"BMW and other cars", "photo_format", "text"),
    "svg": (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "photo_format", "an SVG drawing"),
    "svg of another program": (b"\xef\xbb\xbf<!-- made -->\n<svg/>", "photo_format", "an SVG drawing"),
    "eps": (b"%!PS-Adobe-3.0 EPSF-3.0\n", "photo_format", "a PostScript or EPS drawing"),
    "eps with preview": (b"\xc5\xd0\xd3\xc6" + bytes(30), "photo_format", "an EPS drawing"),
    "pdf": (b"%PDF-1.7\n", "photo_format", "a PDF"),
    "word": (b"PK\x03\x04" + bytes(30), "photo_format", "a zip archive or an Office document"),
    "web page": (b"<!DOCTYPE html><html>", "photo_format", "a web page"),
    "photoshop": (b"8BPS" + bytes(30), "photo_format", "a Photoshop file"),
    "jpeg 2000": (b"\0\0\0\x0cjP  \r\n\x87\n", "photo_format", "a JPEG 2000 picture"),
    "icon": (b"\0\0\x01\0\x01\0" + bytes(30), "photo_format", "an icon"),
    "video": (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "photo_format", "a video"),
    "raw of canon": (b"II*\0\x10\0\0\0CR\x02\0" + bytes(30), "photo_format", "a raw file of a camera"),
    "newer raw of canon": (b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom", "photo_format", "a raw file of a camera"),
    "database": (b"SQLite format 3\0", "photo_format", "a database"),
    "zeros": (bytes(5000), "photo_format", "a file of zeros, such as a failed copy leaves"),
    "noise": (bytes(range(1, 250)) * 9, "photo_format", "a file of an unknown kind"),
    "empty": (b"", "photo_empty", "empty"),
    "jpeg heading only": (b"\xff\xd8\xff\xe0", "photo_broken", "broken JPEG"),
    "jpeg without picture": (cut_before_the_picture(), "photo_broken", "broken JPEG"),
    "jpeg broken frame": (broken_jpeg(), "photo_broken", "broken JPEG"),
    "png heading only": (b"\x89PNG\r\n\x1a\n", "photo_broken", "broken PNG"),
    "png damaged": (damaged_png(), "photo_broken", "broken PNG"),
    "png end lost": (odd.encoded(odd.upright(), "PNG")[:-90], "photo_broken", "broken PNG"),
    "webp end lost": (odd.encoded(odd.upright(), "WEBP")[:-60], "photo_broken", "broken WebP"),
    "gif end lost": (odd.encoded(odd.upright("P"), "GIF")[:-20], "photo_broken", "broken GIF"),
    "tiff nonsense": (b"II*\0" + b"\xff" * 90, "photo_broken", "broken TIFF"),
    "big tiff that leads nowhere": (b"II+\0\x08\0\0\0" + bytes(7) + b"@" + bytes(100), "photo_broken", "broken TIFF"),
    "heic end lost": (odd.heic("orientation-1")[:-300], "photo_broken", "broken HEIC"),
    "avif heading only": (b"\0\0\0\x18ftypavif\0\0\0\0avifmif1", "photo_broken", "broken AVIF"),
    **{
        f"bomb {kind}": (bomb(kind), "photo_pixels", "210 million")
        for kind in ("png", "gif", "gif frame", "bmp", "webp", "jpeg", "tiff")
    },
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_photo_is_refused_in_words_and_leaves_nothing(fair: Path, tmp_path: Path, case: str) -> None:
    data, code, words = REFUSED[case]
    with pytest.raises(Refused) as refused:
        take_in(fair, source(tmp_path, data, "tệp lạ.jpg"))
    assert refused.value.code == code
    assert "“tệp lạ.jpg”" in str(refused.value) and words in str(refused.value)
    assert not [path for path in fair.rglob("*") if path.is_file()]


def dng() -> bytes:
    out = io.BytesIO()
    odd.upright().save(out, "TIFF", tiffinfo={50706: b"\x01\x04\0\0"})
    return out.getvalue()


def test_a_camera_raw_file_that_calls_itself_tiff_is_not_taken_for_its_thumbnail(fair: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="a raw file of a camera"):
        take_in(fair, source(tmp_path, dng()))


def test_names_that_lead_to_no_file(fair: Path, tmp_path: Path) -> None:
    for missing in ("not there.jpg", "a\0b", "not/there.jpg"):
        with pytest.raises(Refused) as refused:
            take_in(fair, tmp_path / missing)
        assert refused.value.code == "photo_missing"
    with pytest.raises(Refused, match="is a folder"):
        take_in(fair, tmp_path)
    large = tmp_path / "large.jpg"
    with large.open("wb") as file:
        file.truncate(photo_files.MOST_BYTES + 1)
    with pytest.raises(Refused) as refused:
        take_in(fair, large)
    assert refused.value.code == "photo_too_large"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_pipes_devices_and_links(fair: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    for path in (tmp_path / "pipe.jpg", Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(Refused, match="is a pipe or a device"):
            take_in(fair, path)
    (tmp_path / "loop.jpg").symlink_to("loop.jpg")
    with pytest.raises(Refused, match="leads back to itself"):
        take_in(fair, tmp_path / "loop.jpg")
    (tmp_path / "link.jpg").symlink_to(source(tmp_path, odd.encoded(odd.upright(), "JPEG"), "real.jpg"))
    stored = take_in(fair, tmp_path / "link.jpg")
    assert not (fair / stored.file).is_symlink()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything is readable here")
def test_a_file_that_may_not_be_read(fair: Path, tmp_path: Path) -> None:
    path = source(tmp_path, odd.encoded(odd.upright(), "JPEG"))
    path.chmod(0)
    with pytest.raises(Refused) as refused:
        take_in(fair, path)
    assert refused.value.code == "photo_unreadable"


def test_names_with_odd_letters_stand_in_the_message_as_text(fair: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        take_in(fair, tmp_path / "a\udcff\u202eb\n.jpg")
    assert "“ab .jpg”" in str(refused.value)
    str(refused.value).encode()


def test_the_same_picture_is_used_again_and_a_damaged_original_is_healed(fair: Path, tmp_path: Path) -> None:
    data = odd.photo((640, 480))
    first = take_in(fair, source(tmp_path, data))
    original = fair / first.file
    written = original.stat().st_mtime_ns
    second = take_in(fair, source(tmp_path, data, "again.png"))
    assert (first.already, second.already) == (False, True)
    assert second.file == first.file and original.stat().st_mtime_ns == written
    original.write_bytes(data[:-1] + b"?")
    assert verify(fair, [row(first)]) == [(first.sha256, "damaged")]
    healed = take_in(fair, source(tmp_path, data))
    assert not healed.already and original.read_bytes() == data
    assert verify(fair, [row(first)]) == []


def test_the_original_is_as_readable_as_any_file_of_the_user(fair: Path, tmp_path: Path) -> None:
    path = source(tmp_path, odd.encoded(odd.upright(), "JPEG"))
    stored = take_in(fair, path)
    assert stat.S_IMODE((fair / stored.file).stat().st_mode) == stat.S_IMODE(path.stat().st_mode)


def test_a_source_that_changes_while_it_is_read_is_not_kept(fair: Path) -> None:
    class Changing(io.BytesIO):
        readings = 0

        def seek(self, *where: int) -> int:
            self.readings += 1
            if self.readings == 2:
                self.getbuffer()[-3] ^= 1
            return super().seek(*where)

    with pytest.raises(Refused) as refused:
        photo_files._take(fair, Changing(odd.photo((640, 480))), "a.jpg", silent)
    assert refused.value.code == "photo_changed"
    assert not [path for path in fair.rglob("*") if path.is_file()]


def test_a_source_on_a_failing_disk_is_said_to_be_unreadable(fair: Path) -> None:
    class Failing(io.BytesIO):
        def read(self, count: int = -1) -> bytes:
            if self.tell() > 4096:
                raise OSError(errno.EIO, "Input/output error")
            return super().read(min(count, 5000))

    with pytest.raises(Refused) as refused:
        photo_files._take(fair, Failing(odd.photo((640, 480))), "a.jpg", silent)
    assert refused.value.code == "photo_unreadable"


STEPS = {
    "disk full": (photo_files, "_copy"),
    "file sync": (durable, "sync_file"),
    "folder sync": (durable, "sync_folder"),
    "rename": (Path, "replace"),
    "rendition": (renditions, "_keep"),
    "decoding": (pictures, "_decode"),
}


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("good_ones", [0, 1, 2])
def test_whatever_fails_nothing_half_made_stands_under_a_final_name(
    fair: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, good_ones: int, error: BaseException
) -> None:
    """Each call of each step fails in turn; a second attempt then succeeds."""
    data = odd.photo((640, 480))
    path = source(tmp_path, data)
    owner, name = STEPS[step]
    real, calls = getattr(owner, name), []

    def failing(*arguments: object, **options: object) -> object:
        calls.append(name)
        if len(calls) > good_ones:
            raise error
        return real(*arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, failing)
        if good_ones == 0:
            with pytest.raises(type(error)):
                take_in(fair, path)
        else:
            try:
                take_in(fair, path)
            except type(error):
                assert len(calls) == good_ones + 1
    for found in (path for path in fair.rglob("*") if path.is_file()):
        assert found.suffix in {".jpg"}, found  # no unfinished file stays
        if found.parent.parent.name == "photos":
            assert found.read_bytes() == data
        else:
            assert found.read_bytes().endswith(b"\xff\xd9")
    stored = take_in(fair, path)
    assert (fair / stored.file).read_bytes() == data
    assert printed(fair, stored).is_file()


def test_the_file_is_synced_before_it_gets_its_name_and_its_folder_after(
    fair: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []

    def noting(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def noted(*arguments: object) -> object:
            happened.append(name)
            return real(*arguments)

        monkeypatch.setattr(owner, name, noted)

    for owner, name in ((durable, "sync_file"), (durable, "sync_folder"), (Path, "replace"), (renditions, "_keep")):
        noting(owner, name)
    take_in(fair, source(tmp_path, odd.encoded(odd.upright(), "JPEG")))
    new_folder = ["sync_folder"] * 2
    assert happened == [*new_folder, "sync_file", "replace", "sync_folder", "_keep", "replace"]


def test_verify_says_what_is_missing_or_damaged_and_can_be_stopped(fair: Path) -> None:
    stored = [take_in_bytes(fair, odd.photo((64 + 8 * k, 64)), f"{k}.jpg") for k in range(4)]
    photos = [row(one) for one in stored] * 2
    (fair / stored[1].file).unlink()
    (fair / stored[2].file).write_bytes(b"")
    (fair / stored[3].file).unlink()
    (fair / stored[3].file).mkdir()
    told: list[tuple[int, int]] = []
    found = verify(fair, photos, lambda done, total, doing: told.append((done, total)))
    assert found == [(stored[1].sha256, "missing"), (stored[2].sha256, "damaged"), (stored[3].sha256, "damaged")]
    assert told == [(done, 4) for done in range(5)]

    def stop(done: int, total: int, doing: str) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        verify(fair, photos, stop)


def test_sweep_lists_orphans_and_old_unfinished_files_and_removes_nothing(fair: Path) -> None:
    assert sweep(fair, set()) == []
    kept, orphan = (take_in_bytes(fair, odd.photo((side, 64)), "a.jpg") for side in (64, 80))
    folder = (fair / kept.file).parent
    old, new = folder / ".aa.jpg.12345678.tmp", folder / ".bb.jpg.12345678.tmp"
    for path in (old, new, folder / "Thumbs.db", folder / "note.txt"):
        path.write_bytes(b"x")
    os.utime(old, (0, 0))
    assert set(sweep(fair, {kept.sha256})) == {fair / orphan.file, old}
    assert all(path.exists() for path in (old, new, fair / orphan.file))


@pytest.mark.parametrize(
    ("path", "extended"),
    [
        (r"C:\fairs\a.jpg", r"\\?\C:\fairs\a.jpg"),
        (r"\\office\fairs\a.jpg", r"\\?\UNC\office\fairs\a.jpg"),
        (r"\\?\C:\fairs\a.jpg", r"\\?\C:\fairs\a.jpg"),
    ],
)
def test_long_paths_are_given_to_windows_in_the_form_it_opens(path: str, extended: str) -> None:
    assert photo_paths._extended(path) == extended


def test_a_picture_too_heavy_for_its_child_process_is_refused_in_words(
    fair: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "CHILD_MEMORY_BYTES", 200_000_000)
    large = Image.new("RGB", (12_000, 8_000))
    path = source(tmp_path, odd.encoded(large, "TIFF", compression="tiff_lzw"))
    with pytest.raises(Refused) as refused:
        take_in(fair, path)
    assert refused.value.code == "photo_heavy"
    assert "needs more than 0.2 GB of memory" in str(refused.value)
    assert not [path for path in fair.rglob("*") if path.is_file()]


def test_the_user_need_not_wait_for_a_child_process(fair: Path, tmp_path: Path) -> None:
    def stop(done: int, total: int, doing: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        take_in(fair, source(tmp_path, odd.encoded(odd.upright(), "TIFF")), progress=stop)
    assert not [path for path in fair.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("case", "in_child"),
    [
        ("large png", True),
        ("large webp", True),
        ("large progressive jpeg", True),
        ("many scans", True),
        ("many parts", True),
        ("large baseline jpeg", False),
        ("small progressive jpeg", False),
    ],
)
def test_what_cannot_be_reduced_while_decoding_is_decoded_in_a_child(
    fair: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str, in_child: bool
) -> None:
    monkeypatch.setattr(picture_limits, "_MOST_PIXELS_HERE", 500_000)
    monkeypatch.setattr(picture_limits, "_MOST_READS_HERE", 200)
    large = odd.upright(size=(1000, 800))
    data = {
        "large png": lambda: odd.encoded(large, "PNG"),
        "large webp": lambda: odd.encoded(large, "WEBP", quality=95),
        "large progressive jpeg": lambda: odd.encoded(large, "JPEG", progressive=True),
        "large baseline jpeg": lambda: odd.encoded(large, "JPEG", orientation=6),
        "small progressive jpeg": lambda: odd.encoded(odd.upright(), "JPEG", progressive=True),
        "many scans": many_scans,
        "many parts": many_parts,
    }[case]()
    children: list[str] = []
    real = pictures._in_child
    monkeypatch.setattr(pictures, "_in_child", lambda *order: children.append("") or real(*order))
    with monkeypatch.context() as patch:
        patch.setattr(Image, "MAX_IMAGE_PIXELS", 100_000)  # Pillow's own limit must not come before ours
        stored = take_in(fair, source(tmp_path, data))
    assert same_colours(corners(printed(fair, stored)), odd.CORNERS)
    assert bool(children) == in_child


def many_scans() -> bytes:
    """A progressive JPEG that goes over its picture again and again; each pass costs time."""
    data = odd.encoded(odd.upright(), "JPEG", progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * 150 + data[-2:]


def many_parts() -> bytes:
    """A JPEG with empty comments, each of which Python reads on its own: millions of them would take minutes."""
    data = odd.encoded(odd.upright(), "JPEG")
    return data[:2] + b"\xff\xfe\0\2" * 100 + data[2:]


@settings(max_examples=120)
@given(
    kind=st.sampled_from(["JPEG", "PNG", "WEBP", "GIF", "BMP"]),
    cut=st.floats(0.05, 1.0),
    changes=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=6),
)
def test_no_damage_to_a_picture_ends_in_anything_but_a_refusal(
    kind: str, cut: float, changes: list[tuple[float, int]]
) -> None:
    data = bytearray(
        odd.encoded(odd.upright("P" if kind == "GIF" else "RGB"), kind, 1 if kind in {"GIF", "BMP"} else 6)
    )
    data = data[: max(12, int(len(data) * cut))]
    for place, value in changes:
        data[int(place * len(data))] = value
    with tempfile.TemporaryDirectory() as folder:
        try:
            stored = take_in_bytes(Path(folder), bytes(data), "a.jpg")
        except Refused:
            assert not [path for path in Path(folder).rglob("*") if path.is_file()]
        else:
            assert (Path(folder) / stored.file).read_bytes() == data
