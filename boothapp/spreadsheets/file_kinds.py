"""What a file is, by its content: a table that can be read, or a sentence that says what it is instead."""

import stat
import zipfile
from pathlib import Path
from typing import Literal, NoReturn

from boothapp.domain.errors import Refused

Kind = Literal["xlsx", "xlsb", "ods", "xls", "html", "text"]

MOST_BYTES = 200 << 20
_HEAD_BYTES = 4096
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AS = "Save it as an Excel workbook (.xlsx) and import that."

# First bytes of what people send by mistake. Magic numbers as the formats' own specifications give them.
_OTHERS = (
    (
        b"SQLite format 3\0",
        "a database, perhaps the fair itself, not a registration list. Choose the list that the province sent",
    ),
    (b"%PDF-", "a PDF document. Ask for the list as a spreadsheet"),
    (b"{\\rtf", "a Word document (RTF). Copy its table into a spreadsheet"),
    (b"\x89PNG", "a picture (PNG). Ask for the list as a spreadsheet"),
    (b"\xff\xd8\xff", "a picture (JPEG). Ask for the list as a spreadsheet"),
    (b"GIF8", "a picture (GIF). Ask for the list as a spreadsheet"),
    (b"BM", "a picture (BMP). Ask for the list as a spreadsheet"),
    (b"II*\0", "a picture (TIFF). Ask for the list as a spreadsheet"),
    (b"MM\0*", "a picture (TIFF). Ask for the list as a spreadsheet"),
    (b"Rar!", "a RAR archive. Unpack it and import the files in it"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive. Unpack it and import the files in it"),
    (b"\x1f\x8b", "a compressed archive. Unpack it and import the files in it"),
    (b"MZ", "a Windows program, not a list. It was not run"),
    (b"\x7fELF", "a program, not a list. It was not run"),
    (b"\x09\x00\x04\x00", f"a workbook of Excel 2, too old to read. {_SAVE_AS}"),
    (b"\x09\x02\x06\x00", f"a workbook of Excel 3, too old to read. {_SAVE_AS}"),
    (b"\x09\x04\x06\x00", f"a workbook of Excel 4, too old to read. {_SAVE_AS}"),
)


def refuse(code: str, path: Path, what: str) -> NoReturn:
    """Raise Refused with one sentence (or two) that begins with the file's name."""
    raise Refused(code, f"{path.name} {what}".rstrip(".") + ".", {"file": path.name})


def kind_of(path: Path) -> Kind:
    """Return how to read the file; raise Refused, in words, when it is no table."""
    size = _size(path)
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError as error:
        refuse("unreadable", path, f"cannot be opened: {error.strerror}. Check that you may read it and try again")
    if not size or not head.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        refuse("empty", path, "is empty. Ask for the list again")
    if head.startswith(b"PK"):
        return _kind_of_zip(path)
    if head.startswith(_OLE2):
        return _kind_of_ole2(path)
    for magic, what in _OTHERS:
        if head.startswith(magic):
            refuse("not_a_list", path, f"is {what}")
    if head[4:8] == b"ftyp" or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        refuse("not_a_list", path, "is a picture or a film. Ask for the list as a spreadsheet")
    return _kind_of_text(path, head)


def _size(path: Path) -> int:
    """Return the size of a regular file; anything else is refused before it is opened (a pipe would hang)."""
    try:
        status = path.stat()
    except FileNotFoundError:
        refuse("missing", path, "does not exist. Check the name and the folder")
    except (OSError, ValueError) as error:
        refuse("unreadable", path, f"cannot be opened: {getattr(error, 'strerror', None) or error}")
    if stat.S_ISDIR(status.st_mode):
        refuse("folder", path, "is a folder. Choose the files in it")
    if not stat.S_ISREG(status.st_mode):
        refuse("not_a_file", path, "is a device or a pipe, not a file")
    if status.st_size > MOST_BYTES:
        refuse("too_large", path, f"is larger than {MOST_BYTES >> 20} MB, far more than a registration list needs")
    return status.st_size


def _kind_of_zip(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            mimetype = archive.read("mimetype")[:100].decode("ascii", "replace") if "mimetype" in names else ""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError):
        refuse("broken", path, "is broken: its end is missing or damaged. Ask for the list again")
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "[Content_Types].xml" in names and any(name.startswith("xl/") for name in names):
        return "xlsx"
    if mimetype.startswith("application/vnd.oasis.opendocument.spreadsheet"):
        return "ods"
    what = _other_zip(names, mimetype)
    refuse("not_a_list", path, f"is {what}")


def _other_zip(names: set[str], mimetype: str) -> str:
    tops = {name.split("/", 1)[0] for name in names}
    if "word" in tops or mimetype.startswith("application/vnd.oasis.opendocument.text"):
        return "a Word document. Copy its table into a spreadsheet"
    if "ppt" in tops or mimetype.startswith("application/vnd.oasis.opendocument.presentation"):
        return "a presentation. Ask for the list as a spreadsheet"
    if any(name.endswith(".iwa") for name in names):
        return f"a document of Apple Numbers or Pages. {_SAVE_AS}"
    if "tables" in tops and any(name.endswith(".jsonl") for name in names):
        return "an archive of a fair, not a registration list. Import it as a fair archive"
    return "a zip archive. Unpack it and import the files in it"


def _kind_of_ole2(path: Path) -> Kind:
    """Old Office files: one container (MS-CFB), told apart by the names of the streams in it."""
    data = path.read_bytes()
    if _has_stream(data, "EncryptedPackage"):
        refuse("password", path, "is protected with a password. Take the password off in Excel and import it again")
    if _has_stream(data, "Workbook") or _has_stream(data, "Book"):
        return "xls"
    if _has_stream(data, "WordDocument"):
        refuse("not_a_list", path, "is a Word document. Copy its table into a spreadsheet")
    if _has_stream(data, "PowerPoint Document"):
        refuse("not_a_list", path, "is a presentation. Ask for the list as a spreadsheet")
    refuse("not_a_list", path, "is not a spreadsheet, or its table of contents is damaged. Ask for the list again")


def _has_stream(data: bytes, name: str) -> bool:
    """Whether the container's directory holds the stream: entries are 128 bytes long and begin with the name."""
    wanted = name.encode("utf-16-le") + b"\0\0"
    position = data.find(wanted)
    while position >= 0:
        if position % 128 == 0 and data[position + 64 : position + 66] == len(wanted).to_bytes(2, "little"):
            return True
        position = data.find(wanted, position + 1)
    return False


def _kind_of_text(path: Path, head: bytes) -> Kind:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = head.decode("utf-16", "ignore").strip().lower().encode()
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        refuse("not_a_list", path, f"is an XML spreadsheet of Excel 2003. {_SAVE_AS}")
    if start.startswith(b"mime-version:") or b"content-type: multipart/related" in start:
        refuse("not_a_list", path, f"is a web archive or a mail. {_SAVE_AS}")
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<meta", b"<head", b"<body", b"<style", b"<div")):
        return "html"
    if start.startswith(b"<?xml"):
        if b"<html" in start or b"<table" in start:
            return "html"
        refuse("not_a_list", path, f"is an XML file of another program. {_SAVE_AS}")
    if _is_binary(head):
        refuse("not_a_list", path, "is not a table of any kind the program can read. Ask for an Excel workbook")
    return "text"


def _is_binary(head: bytes) -> bool:
    """Whether bytes are no text in any encoding: control characters, unless every second byte is a UTF-16 zero."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    zeros = head.count(0)
    if zeros > len(head) // 5:
        return max(head[::2].count(0), head[1::2].count(0)) < 0.9 * zeros
    controls = sum(head.count(code) for code in range(32) if code not in (9, 10, 11, 12, 13, 26, 27))
    return controls > 8 + len(head) // 100
