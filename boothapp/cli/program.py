"""The program as the terminal sees it: one group of commands, one place that explains what went wrong."""

import contextlib
import io
import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

import click

from boothapp.cli import catalogs, demos, fairs, histories, lists, photos, prints, safety, windows
from boothapp.cli.wording import os_error_reason, os_error_sentence
from boothapp.domain import clock
from boothapp.domain.errors import Cancelled, FairError
from boothapp.domain.personal_numbers import masked
from boothapp.store.exchange import is_cut_off

EXIT_DONE, EXIT_COULD_NOT, EXIT_USAGE = 0, 1, 2
_ENDED_BY = ("SIGTERM", "SIGHUP")  # the machine is shut down, the terminal closed


class _Program(click.Group):
    """The commands; a folder in the place of one is opened in the window."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self._is_folder(args):
            args = [windows.open_command.name or "", *args]
        return super().resolve_command(ctx, args)

    def _is_folder(self, args: list[str]) -> bool:
        """Whether a folder is meant; a fair may be called as a command is that lacks what it needs, such as "fair"."""
        if command := self.commands.get(args[0]):
            lacking = len(args) == 1 and any(needed.required for needed in command.params)
            return lacking and (Path(args[0]) / "fair.db").is_file()
        return Path(args[0]).is_dir() or is_cut_off(Path(args[0]))


@click.group(
    cls=_Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    invoke_without_command=True,
)
@click.version_option(package_name="boothapp", message="%(version)s")
@click.pass_context
def program(context: click.Context) -> int:
    """Run a rural-industry fair: exhibitor lists in, booths, photos, and the printed catalog out.

    FAIR is the folder of a fair. Without a command the window opens; with a FAIR alone it opens that one. Exit status:
    0 done, 1 could not, 2 wrong usage.
    """
    clock.refuse_impossible()
    return windows.show(None) if context.invoked_subcommand is None else EXIT_DONE


for module in (windows, demos, fairs, lists, photos, catalogs, prints, safety, histories):
    for command in module.COMMANDS:
        program.add_command(command)


def main() -> None:
    """Run the command line and end the process with its exit status."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed, or a program without a console: what is said goes nowhere
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):  # replaced by something simpler, as some launchers do
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    for name in _ENDED_BY:
        number = getattr(signal, name, None)  # Windows has one of them
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:  # not for nohup
            signal.signal(number, _stop)
    sys.exit(run(sys.argv[1:]))


def _stop(number: int, _frame: FrameType | None) -> None:
    """End as Ctrl+C does, so that nothing unfinished is left; a second signal does not disturb that."""
    signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


def run(arguments: list[str]) -> int:
    """Run one command and return its exit status; what went wrong stands on standard error in one sentence."""
    answer = io.StringIO()  # told when the work is done: a full disk behind standard output must not look like its end
    done: object = None
    try:
        with _explained(), contextlib.redirect_stdout(answer):
            done = program.main(arguments, prog_name="boothapp", standalone_mode=False)
            status = done if isinstance(done, int) else EXIT_DONE
    except _Told as told:
        status = told.status
    status = max(status, _answer(answer.getvalue()))
    return max(status, _end(done)) if callable(done) else status


def _end(end: Callable[[], int]) -> int:
    """Do what a command ends with when its answer is told, such as showing a window."""
    try:
        with _explained():
            return end()
    except _Told as told:
        return told.status


def _answer(text: str) -> int:
    try:
        print(text, end="", flush=True)
    except OSError as error:
        with contextlib.suppress(OSError):
            sys.stdout.close()  # or Python would try again when it ends, and complain
        reason = "nobody reads it any more" if isinstance(error, BrokenPipeError) else os_error_reason(error)
        return _Told(f"The work is done, but its answer could not be written: {reason}.", EXIT_COULD_NOT).status
    return EXIT_DONE


class _Told(Exception):
    def __init__(self, sentence: str, status: int) -> None:
        self.status = status
        with contextlib.suppress(OSError):  # nobody reads standard error any more
            print(f"boothapp: {masked(sentence)}", file=sys.stderr)


@contextlib.contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except click.UsageError as error:
        context = error.ctx.command_path if error.ctx else "boothapp"
        said = " ".join(error.format_message().split())  # some list choices below each other
        raise _Told(f"{said} (`{context} --help` shows how)", EXIT_USAGE) from error
    except click.ClickException as error:
        raise _Told(error.format_message(), EXIT_COULD_NOT) from error
    except (KeyboardInterrupt, click.Abort, Cancelled) as error:
        raise _Told("Stopped; what was not finished has left nothing behind.", EXIT_COULD_NOT) from error
    except FairError as error:
        raise _Told(str(error), EXIT_COULD_NOT) from error
    except OSError as error:
        raise _Told(os_error_sentence(error), EXIT_COULD_NOT) from error
    except MemoryError as error:
        raise _Told("The memory of this machine does not suffice; close other programs and try again.", 1) from error
    except Exception as error:
        raise _Told(_our_own(error), EXIT_COULD_NOT) from error


def _our_own(error: Exception) -> str:
    """A mistake of the program: the way it came about goes to a file, without the message, which may hold names."""
    text = f"{type(error).__name__}\n" + "".join(traceback.format_tb(error.__traceback__))
    try:
        with tempfile.NamedTemporaryFile("w", prefix="boothapp-", suffix=".log", delete=False, encoding="utf-8") as log:
            log.write(text)
        where = f"; details are in {Path(log.name)}"
    except OSError:
        where = ""
    return f"boothapp made a mistake of its own ({type(error).__name__}) and stopped{where}; please report it."
