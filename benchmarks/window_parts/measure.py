"""One line of the table: what was measured, in the unit of its budget."""

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Measure:
    name: str
    value: float
    note: str = ""


def spread(name: str, found: dict[str, list[float]]) -> list[Measure]:
    """Return the median and the worst of several things that were each measured in several rounds."""
    medians = {what: median(times) for what, times in found.items()}
    worst = max(medians, key=medians.__getitem__)
    return [Measure(f"{name}, median", median(medians.values())), Measure(f"{name}, worst", medians[worst], worst)]


def ratios(name: str, ours: dict[str, list[float]], theirs: dict[str, list[float]]) -> list[Measure]:
    """Return how many times ours others take: the median and the least; each ratio is of one round."""
    found = {what: median(t / o for t, o in zip(theirs[what], ours[what], strict=True)) for what in ours}
    least = min(found, key=found.__getitem__)
    return [Measure(f"{name}, median", median(found.values())), Measure(f"{name}, least", found[least], least)]


def p95(times: list[float]) -> float:
    """Return what 95 of 100 do not exceed."""
    return sorted(times)[min(len(times) - 1, round(len(times) * 0.95))]
