"""What the child processes of test_child_process.py are told to do, well-behaved and hostile."""

import ctypes
import json
import os
import stat
import sys
import threading
from pathlib import Path

from boothapp.domain.errors import DamagedFair, LimitReached, Refused


class StrangePicture(Refused):
    """A kind of refusal that the parent has never heard of."""


def echo(arguments, progress):
    return arguments


def report(arguments, progress):
    progress(3, 10, "Đọc trang 3")
    threading.Event().wait()


def print_much(arguments, progress):
    print("not JSON" * 100_000, flush=True)
    os.write(1, b"from a C library\n")
    return "done"


def raise_error(arguments, progress):
    errors = {
        "refused": Refused("password", "The file is locked: take the password off.", {"file": "a.xls"}),
        "subclass": StrangePicture("picture", "No picture."),
        "damaged": DamagedFair("damaged", "Damaged."),
        "limit": LimitReached("limit_reached", "Too large.", {"limit": "memory"}),
        "missing": FileNotFoundError(2, "No such file or directory", "mất.xlsx"),
    }
    raise errors[arguments]


def unexpected(arguments, progress):
    raise ValueError("0912 345 678 is somebody's number")


def take_memory(arguments, progress):
    return len([bytearray(16 << 20) for _ in range(1000)])


def abort_like_rust(arguments, progress):
    os.write(2, b"memory allocation of 549755813888 bytes failed\n")
    os.abort()


def die(arguments, progress):
    sys.stdout.flush()
    if arguments == "fault":
        ctypes.string_at(0)
    os._exit(3)


def answer_nonsense(arguments, progress):
    raw = {"deep": b"[" * 200_000, "text": b"hello", "kind": b'{"error": {"kind": "SystemExit"}}', "number": b"7"}
    fd = max(fd for fd in range(3, 64) if _is_pipe(fd))  # the standard output that was kept for the answer
    os.write(fd, raw[arguments] + b"\n")
    os._exit(0)


def _is_pipe(fd):
    try:
        return stat.S_ISFIFO(os.fstat(fd).st_mode)
    except OSError:
        return False


def open_files(arguments, progress):
    found = []
    for fd in range(3, 256):
        try:
            found.append(str(Path(f"/proc/self/fd/{fd}").readlink()))
        except OSError:
            continue
    return found


def search_path(arguments, progress):
    return [sys.path, json.__file__]
