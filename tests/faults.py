"""Running the real program while its writes fail or its process dies, through strace's fault injection (Linux)."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

MAIN = Path(__file__).parents[1] / "main.py"
CALLS = ("write", "pwrite64", "fsync", "fdatasync", "rename", "unlink", "ftruncate", "mkdir")
_STRACE = ["strace", "-f", "-qq", "-o"]
_ONLY_TRACED_CALLS_STOP = "--seccomp-bpf"  # where strace and the kernel can; else every call does, which takes longer


def _can_trace(*options: str) -> bool:
    if not shutil.which("strace"):
        return False
    tried = subprocess.run([*_STRACE, os.devnull, *options, "true"], capture_output=True, check=False)
    return tried.returncode == 0 and not tried.stderr


_OPTIONS = [_ONLY_TRACED_CALLS_STOP] if _can_trace(_ONLY_TRACED_CALLS_STOP) else []
needs_strace = pytest.mark.skipif(not _can_trace(), reason="strace is not here or may not trace")


def run(arguments: list[str], *, inject: str = "", log: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run one command of the program; with `inject`, under that fault."""
    command = [sys.executable, str(MAIN), *arguments]
    environment = {**os.environ}
    if inject or log:
        traced = [*_STRACE, str(log or os.devnull), *_OPTIONS, "-e", f"trace={','.join(CALLS)}"]
        command = [*traced, *(["-e", f"inject={inject}"] if inject else []), *command]
        environment["PYTHONDONTWRITEBYTECODE"] = "1"  # only writes of the program count
    return subprocess.run(
        command, capture_output=True, text=True, check=False, encoding="utf-8", errors="replace", env=environment
    )


def calls_of(log: Path) -> Counter[str]:
    """Count the calls in a log, each as often as the thread that made it most: strace counts them by thread too."""
    found = (re.match(r"(\d+) +(\w+)\(", line) for line in log.read_text(errors="replace").splitlines())
    by_thread = Counter((match[1], match[2]) for match in found if match)
    most: Counter[str] = Counter()
    for (_, call), times in by_thread.items():
        most[call] = max(most[call], times)
    return most


def half_made(folder: Path) -> list[str]:
    """Names in a fair folder that are neither final nor marked as unfinished."""
    good = re.compile(
        r"fair\.db(-journal)?|fair\.lock|photos|cache|backups|renditions|[0-9a-f]{2}|[0-9a-f]{64}\.[a-z0-9]{2,5}"
        r"|[0-9a-f]{64}-\w+(-\w+)*\.jpg|\d{4,}_\d{8}T\d{6}Z_c\d+(_[a-z]+)?\.db|blocks|[a-z0-9-]+\.blocks|looks|[0-9a-f]{64}-\w+(-\w+)*\.json|\..*\.tmp(-journal)?"
    )
    return sorted(path.name for path in folder.rglob("*") if not good.fullmatch(path.name))
