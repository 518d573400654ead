"""Work on a stranger's file in a child process, with limits on memory and time, that can be cancelled at once.

The child is a fresh Python that runs one function. What goes in and out is JSON, never pickle: a file that took
the child over can send nothing but plain data. The child gets no open file of the program, so neither the fair's
lock nor its database.
"""

import contextlib
import json
import logging
import os
import re
import subprocess
import sys
import threading
import time
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from boothapp.domain.errors import DamagedFair, FairError, FairInUse, LimitReached, Refused
from boothapp.domain.progress import Progress, silent

_MOST_ANSWER_BYTES = 256 << 20
_WAIT_SECONDS = 0.05  # how often the parent looks at the clock and at its user
_GRACE_SECONDS = 5  # processor time past the limit, for a child whose parent died
_KINDS = {kind.__name__: kind for kind in (FairError, DamagedFair, FairInUse, Refused, LimitReached)}
_OUT_OF_MEMORY = b'{"limit": "memory"}\n'  # made beforehand: when it is needed there is no memory to make it
# What the allocators of Rust and C++ say before they end the process.
_MEMORY_WORDS = re.compile(rb"memory allocation of \d+ bytes failed|capacity overflow|bad_alloc|out of memory", re.I)


def run(function: str, arguments: Any, *, memory_bytes: int, seconds: float, progress: Progress = silent) -> Any:
    """Run `function` ("package.module:function") in a child process and return what it returns.

    The function is called as `function(arguments, progress)`; arguments and result are JSON values. `progress` is
    called in this thread with what the child reported last, at least every 50 ms, so that it can raise Cancelled:
    the child is then killed at once. FairErrors and OSErrors of the function arrive as they were raised.

    Raises LimitReached with `data["limit"]` "memory" or "time", and Refused when the child crashed.
    """
    order = {"function": function, "arguments": arguments, "memory_bytes": memory_bytes, "seconds": seconds}
    with _start() as process:
        answer = _Answer(process, json.dumps(order).encode())
        deadline = time.monotonic() + seconds
        try:
            while not answer.complete.wait(_WAIT_SECONDS):
                progress(*answer.progress)
                if time.monotonic() > deadline:
                    raise _limit_reached("time", memory_bytes, seconds)
                if sys.platform == "darwin" and resident_bytes(process.pid) > memory_bytes:
                    raise _limit_reached("memory", memory_bytes, seconds)  # macOS does not keep RLIMIT_AS
            progress(*answer.progress)
        finally:
            process.kill()
            answer.join()
    if answer.limit or _died_of_memory(process.returncode, answer):
        raise _limit_reached(answer.limit or "memory", memory_bytes, seconds)
    return _result(answer, process.returncode)


def _start() -> subprocess.Popen[bytes]:
    """Start the child; it finds the modules this process finds, but none in the current folder (-P)."""
    paths = [str(Path(__file__).parent.parent), *(entry for entry in sys.path if Path(entry).is_absolute())]
    return subprocess.Popen(
        [sys.executable, "-P", "-X", "utf8", "-m", "boothapp.child_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths)), "RUST_BACKTRACE": "0"},
        start_new_session=True,  # Ctrl-C is for the parent, which ends the child
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows: no black window flashes up
    )


class _Answer:
    """What the child says, gathered in threads so that the parent can watch clock and user meanwhile."""

    def __init__(self, process: subprocess.Popen[bytes], order: bytes) -> None:
        self.progress: tuple[int, int, str] = (0, 0, "")
        self.result: dict[str, Any] = {}
        self.limit = ""
        self.nonsense = False  # the child said what a sound child does not say
        self.last_words = b""
        self.complete = threading.Event()
        assert process.stdin and process.stdout and process.stderr
        self._threads = [
            threading.Thread(target=self._send, args=(process.stdin, order), daemon=True),
            threading.Thread(target=self._hear, args=(process.stdout,), daemon=True),
            threading.Thread(target=self._keep, args=(process.stderr,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join()

    def _send(self, stdin: BinaryIO, order: bytes) -> None:
        with contextlib.suppress(OSError):  # a child that died already: its exit status says why
            stdin.write(order)
            stdin.close()

    def _hear(self, stdout: BinaryIO) -> None:
        try:
            while not self.result and not self.limit and (line := stdout.readline(_MOST_ANSWER_BYTES)):
                match json.loads(line):
                    case {"progress": [int(done), int(total), str(doing)]}:
                        self.progress = (done, total, doing)
                    case {"limit": str(limit)}:
                        self.limit = limit
                    case {"result": _} | {"error": {"code": str(), "message": str()}} | {"crash": str()} as result:
                        self.result = result
        except (ValueError, RecursionError):
            self.nonsense = True
        self.complete.set()

    def _keep(self, stderr: BinaryIO) -> None:
        while words := os.read(stderr.fileno(), 1 << 16):
            self.last_words = (self.last_words + words)[-(1 << 16) :]


def _died_of_memory(status: int | None, answer: _Answer) -> bool:
    """Whether an allocator ended the child, or the system did for want of memory (SIGKILL that was not ours)."""
    if answer.result and "crash" not in answer.result:
        return False
    killed = status == -9 and not answer.result and not answer.nonsense
    return killed or _MEMORY_WORDS.search(answer.last_words) is not None


def _result(answer: _Answer, status: int | None) -> Any:
    """Return the child's result or raise what it raised."""
    match answer.result:
        case {"result": result}:
            return result
        case {"error": {"kind": "OSError", "message": message, **more}}:
            raise OSError(more.get("errno"), message, more.get("filename"))
        case {"error": {"kind": kind, "code": code, "message": message, **more}} if kind in _KINDS:
            data = more.get("data")
            raise _KINDS[kind](code, message, data if isinstance(data, dict) else None)
    why = str(answer.result.get("crash") or f"exit status {status}")
    logging.getLogger(__name__).warning("child process ended: %s %s", why, answer.result.get("frames", ""))
    raise Refused("crashed", f"The file cannot be read: it stopped the program that reads it ({why}).", {"why": why})


def _limit_reached(limit: str, memory_bytes: int, seconds: float) -> LimitReached:
    if limit == "time":
        message = f"The work was stopped: it took longer than the {seconds:g} seconds allowed."
    else:
        message = f"The work was stopped: it needed more than the {memory_bytes / 1e9:.1f} GB of memory allowed."
    return LimitReached("limit_reached", message, {"limit": limit})


def resident_bytes(pid: int) -> int:
    """Return how much memory another process of a Unix system holds; 0 when it is gone."""
    asked = subprocess.run(["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=False)  # noqa: S603
    return int(asked.stdout or 0) * 1024


def _keep_limits(memory_bytes: int, seconds: float) -> None:
    """Limit this process; the time is the parent's to watch, here only in case it dies."""
    processor_seconds = int(seconds) * (os.cpu_count() or 1) + _GRACE_SECONDS
    if sys.platform == "win32":
        _join_limited_job(memory_bytes, processor_seconds)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (processor_seconds, processor_seconds))
    with contextlib.suppress(ValueError, OSError):  # macOS refuses; there the parent watches the memory
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def _join_limited_job(memory_bytes: int, processor_seconds: int) -> None:
    """Put this process into a Windows Job Object (JOBOBJECT_EXTENDED_LIMIT_INFORMATION) of its own."""
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    class Limits(ctypes.Structure):
        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("working_set", ctypes.c_size_t * 2),
            ("active_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("classes", wintypes.DWORD * 2),
            ("io_counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peaks", ctypes.c_size_t * 2),
        )

    # PROCESS_TIME, ACTIVE_PROCESS, PROCESS_MEMORY, DIE_ON_UNHANDLED_EXCEPTION; times in 100 ns
    limits = Limits(process_time=processor_seconds * 10_000_000, flags=0x2 | 0x8 | 0x100 | 0x400, active_processes=1)
    limits.process_memory = memory_bytes
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = wintypes.HANDLE
    job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
    made = kernel.SetInformationJobObject(job, 9, ctypes.byref(limits), ctypes.sizeof(limits))
    if not made or not kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess())):
        raise ctypes.WinError(ctypes.get_last_error())


class _Reports:
    """The child's progress, told to the parent at most twenty times a second."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._next = 0.0

    def __call__(self, done: int, total: int, doing: str) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _WAIT_SECONDS
            _say(self._answers, {"progress": [done, total, doing]})


def _say(answers: BinaryIO, message: dict[str, Any]) -> None:
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    answers.write(text.encode("utf-8", "surrogatepass") + b"\n")
    answers.flush()


def _work(order: dict[str, Any], answers: BinaryIO) -> None:
    """Run the ordered function and answer with its result or with what it raised."""
    try:
        _keep_limits(order["memory_bytes"], order["seconds"])
        module, _, name = order["function"].partition(":")
        _say(answers, {"result": getattr(import_module(module), name)(order["arguments"], _Reports(answers))})
    except MemoryError:
        answers.write(_OUT_OF_MEMORY)
    except FairError as error:
        kind = next(cls.__name__ for cls in type(error).__mro__ if cls.__name__ in _KINDS)
        _say(answers, {"error": {"kind": kind, "code": error.code, "message": str(error), "data": error.data}})
    except OSError as error:
        known = {"errno": error.errno, "filename": str(error.filename) if error.filename else None}
        _say(answers, {"error": {"kind": "OSError", "code": "", "message": error.strerror or str(error), **known}})
    except BaseException as error:  # also a panic of a Rust library, which is no Exception
        # Frames but no message: the log must not hold what a list says about people.
        frames = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(error.__traceback__)]
        _say(answers, {"crash": type(error).__name__, "frames": " > ".join(frames[-8:])})


def _main() -> None:
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not come between the answers
    _work(json.load(sys.stdin.buffer), answers)
    answers.flush()
    os._exit(0)  # nothing to put away; the parent is waiting


if __name__ == "__main__":
    _main()
