"""Figures as the window writes them: with the marks of its language; only counts have one between thousands."""

from PySide6.QtCore import QLocale

_STANDARD_M2 = 9.0


def counted(number: int) -> str:
    """Return how many there are of something: "1.063", in English "1,063"."""
    return QLocale().toString(number)


def number(value: float, most: int = 2) -> str:
    """Return a number with up to `most` decimals: "3,5" or "3.5", "4"."""
    text = fixed(value, most)
    return text.rstrip("0").removesuffix(QLocale().decimalPoint()) if most else text


def fixed(value: float, decimals: int = 2) -> str:
    """Return a number with all its decimals, as fields show lengths in metres: "3,00"; never "-0,00"."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(round(value, decimals) + 0.0, "f", decimals)


def size(width_m: float, depth_m: float) -> str:
    """Return the sides of something, which no line breaks: "3,0 × 3,25 m"."""
    return f"{_side(width_m)} × {_side(depth_m)} m".replace(" ", "\N{NO-BREAK SPACE}")


def area(square_metres: float) -> str:
    """Return "9 m²", "10,5 m²"."""
    return f"{number(square_metres)} m²"


def standard_booths(square_metres: float) -> str:
    """Return how many standard booths of 9 m² some ground is worth, to one decimal."""
    return number(square_metres / _STANDARD_M2, 1)


def _side(metres: float) -> str:
    text = fixed(metres)
    return text.removesuffix("0")
