"""The ways to make an edit in the window, each with the code of the edit it makes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from user_hand import Hand

Way = Callable[[Hand], Iterator[QWidget]]


@dataclass(frozen=True)
class Case:
    """A generator that leads to the place, yields the part of the window that shows the edit, and then makes it."""

    code: str
    way: Way

    @property
    def name(self) -> str:
        return f"{self.code}-{self.way.__name__}"


CASES: list[Case] = []


def makes(code: str) -> Callable[[Way], Way]:
    """Say which edit a way makes."""

    def note(way: Way) -> Way:
        CASES.append(Case(code, way))
        return way

    return note
