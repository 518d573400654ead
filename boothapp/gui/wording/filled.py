"""Filling a translated sentence with data that another version may have made: what is missing becomes an ellipsis."""

from collections.abc import Mapping
from string import Formatter
from typing import Any


class _Lenient(Formatter):
    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        return kwargs.get(str(key), "…")


def filled(sentence: str, data: Mapping[str, Any]) -> str:
    """Return `sentence` with its {names} replaced."""
    return _Lenient().vformat(sentence, (), data)
