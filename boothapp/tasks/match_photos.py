"""Which product a picture shows, guessed from the name of its file and of the folder it lies in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from boothapp.domain import booth_codes, file_names, names
from boothapp.domain.file_names import FileName, tokens
from boothapp.domain.progress import Progress, silent
from boothapp.store import photo_targets
from boothapp.store.fair import Fair
from boothapp.store.photo_targets import Targets
from boothapp.tasks.name_index import NameIndex

GREEN = 0.8  # from this certainty on a match is taken without being looked at
_SURE_EXHIBITOR, _SURE_PRODUCT = 0.72, 0.4  # how much two names must be alike to be taken for one
_BOTH, _NUMBER, _NAME_ALONE, _ALONE = 0.98, 0.95, 0.92, 0.85  # certainty by what the name says
_SEVERAL, _STRANGE = 0.5, 0.3  # several may be meant; the name says something that nothing is called
_IN_ORDER = 0.7  # a name that has the words one behind the other is at least so alike
_PART, _MOST_OF_IT, _TELLING = 0.78, 0.75, 3  # a name of fewer words that is only part of a product's may be chance
_ALIKE = 0.02  # names nearer to each other than this are equally likely
_FEW, _DIGITS = 6, 3


@dataclass(frozen=True)
class Match:
    """What a file may belong to."""

    file: Path
    product_id: str = ""  # "" = to be chosen
    exhibitor_id: str = ""
    certainty: float = 0.0  # 0 to 1
    reason: str = "none"  # id | booth | booth_number | booth_product | exhibitor | exhibitor_number |
    # exhibitor_product | product | none


def read(fair: Fair) -> Targets:
    """Return what pictures can belong to, for a job."""
    return photo_targets.read(fair.db)


def propose(files: Sequence[Path], targets: Targets, progress: Progress = silent) -> list[Match]:
    """Return for every file, in their order, the product it most likely shows.

    Plain data in and out: work for a job. `progress` counts files and may raise Cancelled.
    """
    guess = _Guess(targets)
    found = []
    for done, file in enumerate(files):
        progress(done, len(files), "matching")
        found.append(guess.match(file))
    progress(len(files), len(files), "matching")
    return found


class _Guess:
    """The fair's names, indexed while many files are matched."""

    def __init__(self, targets: Targets) -> None:
        self._target = {target.product_id: target for target in targets.products}
        self._shelves: dict[str, list[str]] = defaultdict(list)
        for target in targets.products:
            self._shelves[target.exhibitor_id].append(target.product_id)
        self._products = NameIndex({target.product_id: target.product for target in targets.products})
        self._exhibitors = NameIndex({id_: _distinctive(name) for id_, name in targets.exhibitors.items()})
        self._booths: dict[str, list[str]] = defaultdict(list)
        for exhibitor, codes in targets.booths.items():
            for code in codes:
                self._booths[booth_codes.sort_key(code)].append(exhibitor)
                if (parsed := booth_codes.parse(code)) and parsed.suffix:
                    self._booths[booth_codes.sort_key(code.removesuffix(parsed.suffix))].append(exhibitor)

    def match(self, file: Path) -> Match:
        name = file_names.read(file.name)
        folders = [file_names.read(part) for part in reversed(file.parts[-3:-1])]
        by_id = [self._for(file, id_, 1.0, "id") for id_ in name.ids if id_ in self._target]
        found = [*by_id, *self._by_owner(file, name, folders), *self._by_name(file, name)]
        return max(found, key=lambda match: match.certainty, default=Match(file))

    def _by_owner(self, file: Path, name: FileName, folders: Iterable[FileName]) -> Iterator[Match]:
        """Matches by who shows it: the booth or the exhibitor in front of the name, or in the name of a folder."""
        for cut in range(1, len(name.parts) + 1):
            rest = _Rest(" ".join(name.parts[cut:]), name.number)
            yield from self._in_booth(file, "-".join(name.parts[:cut]), rest)
            yield from self._of_exhibitor(file, " ".join(name.parts[:cut]), rest)
        whole = " ".join(name.parts)
        first, _, behind = whole.partition(" ")
        yield from self._in_booth(file, first, _Rest(behind, name.number))
        rest = _Rest(whole, name.number)
        for folder in folders:
            numbered = [] if folder.number is None else [str(folder.number)]
            yield from self._in_booth(file, "-".join([*folder.parts, *numbered]), rest)
            yield from self._of_exhibitor(file, " ".join(folder.parts), rest)

    def _in_booth(self, file: Path, code: str, rest: "_Rest") -> Iterator[Match]:
        occupants = self._booths.get(booth_codes.sort_key(code), ()) if booth_codes.parse(code) else ()
        for exhibitor in occupants:
            match = self._among(file, exhibitor, rest, "booth")
            certain = len(occupants) == 1 or match.reason == "booth_product"
            yield match if certain else replace(match, certainty=match.certainty * _SEVERAL)

    def _of_exhibitor(self, file: Path, called: str, rest: "_Rest") -> Iterator[Match]:
        owners = self._owners(called)
        top = max((likeness for likeness, _ in owners), default=0.0)
        several = sum(likeness > top - _ALIKE for likeness, _ in owners) > 1
        for likeness, exhibitor in owners:
            match = self._among(file, exhibitor, rest, "exhibitor")
            certain = not several or match.reason == "exhibitor_product"
            yield replace(match, certainty=match.certainty * (0.5 + likeness / 2) * (1 if certain else _SEVERAL))

    def _owners(self, called: str) -> list[tuple[float, str]]:
        """Return the exhibitors that may be called so, with how much the names are alike."""
        text = _distinctive(called)
        asked = self._exhibitors.spelled(tokens(text))
        found = {id_: self._exhibitors.likeness(asked, id_) for id_ in self._exhibitors.near(asked)[:_FEW]}
        found |= dict.fromkeys(self._exhibitors.written_together(text)[:_FEW], 1.0)
        return [(likeness, id_) for id_, likeness in found.items() if likeness >= _SURE_EXHIBITOR]

    def _among(self, file: Path, exhibitor: str, rest: "_Rest", by: str) -> Match:
        """The product of one exhibitor that the rest of the name, or its number, means."""
        shelf = self._shelves.get(exhibitor, [])
        text = self._called(rest.text, rest.number)
        if asked := self._products.spelled(tokens(text)):
            likeness = {id_: self._likeness(text, asked, id_) for id_ in shelf}
            best = max(likeness, key=lambda id_: likeness[id_], default="")
            if not best or likeness[best] < _SURE_PRODUCT:
                return Match(file, "", exhibitor, _STRANGE, by)
            alike = sum(one > likeness[best] - _ALIKE for one in likeness.values())
            return self._for(file, best, _BOTH * (0.7 + 0.3 * likeness[best]) / alike, f"{by}_product")
        if len(shelf) == 1:
            return self._for(file, shelf[0], _ALONE, by)
        if rest.number and rest.number <= len(shelf):
            return self._for(file, shelf[rest.number - 1], _NUMBER, f"{by}_number")
        return Match(file, "", exhibitor, _SEVERAL, by)

    def _by_name(self, file: Path, name: FileName) -> Iterator[Match]:
        """Matches by the name of a product alone, or with its exhibitor somewhere in it."""
        text = self._called(_distinctive(" ".join(self._without_strange_booth(name.parts))), name.number)
        asked = self._products.spelled(tokens(text))
        owners = self._exhibitors.near(asked)[:_FEW]
        shown = [id_ for owner in owners for id_ in self._shelves.get(owner, ())]
        near = [*self._products.written_together(text), *self._products.near(asked), *shown]
        scored = {id_: self._score(text, asked, id_) for id_ in near}
        best = max(scored, key=lambda id_: scored[id_], default="")
        if best and scored[best] > 0:
            alike = sum(score > scored[best] - _ALIKE for score in scored.values())
            certainty = _NAME_ALONE * scored[best] / alike
            yield self._for(file, best, min(certainty, _PART) if self._is_part(asked, best) else certainty, "product")

    def _called(self, text: str, number: int | None) -> str:
        """Return a name with the number behind it when a product is called so: "Bát 1" is no first picture of "Bát"."""
        whole = f"{text} {number}"
        return whole if text and number is not None and self._products.written_together(whole) else text

    def _is_part(self, asked: Sequence[str], id_: str) -> bool:
        """Whether a name has a word or two of a product's: "Thái Nguyên" is no "Đũa buông Thái Nguyên" for certain."""
        own = [word for word in asked if word in self._products.words[id_]]
        return 0 < len(own) < _TELLING and self._products.share(own, id_) < _MOST_OF_IT

    def _without_strange_booth(self, parts: Sequence[str]) -> Sequence[str]:
        """Return a name without the booth in front when the fair has none of that number: it tells no product."""
        code = booth_codes.parse(parts[0]) if parts else None
        strange = code and code.zone and booth_codes.sort_key(parts[0]) not in self._booths
        return parts[1:] if strange else parts

    def _score(self, text: str, asked: Sequence[str], id_: str) -> float:
        """How well a whole name fits a product: words that its exhibitor has are no strangers in it."""
        exhibitor, own_words = self._target[id_].exhibitor_id, self._products.words[id_]
        owner = self._exhibitors.words[exhibitor]
        own = [word for word in asked if word in own_words or word not in owner]
        if len(own) == len(asked):
            return self._likeness(text, asked, id_)
        called = self._exhibitors.likeness([word for word in asked if word not in own_words], exhibitor)
        return self._likeness(" ".join(own), own, id_) * (0.5 + called / 2)

    def _likeness(self, text: str, asked: Sequence[str], id_: str) -> float:
        if id_ in self._products.written_together(text):
            return 1.0
        likeness = self._products.likeness(asked, id_)
        if len(asked) > 1 and f" {' '.join(asked)} " in f" {' '.join(self._products.order[id_])} ":
            return _IN_ORDER + (1 - _IN_ORDER) * likeness  # "banh dau xanh" is no "bánh đậu trà xanh"
        return likeness

    def _for(self, file: Path, product_id: str, certainty: float, reason: str) -> Match:
        return Match(file, product_id, self._target[product_id].exhibitor_id, round(certainty, 3), reason)


class _Rest:
    """What of a name stands behind its booth or exhibitor: a product, or only which picture of several."""

    def __init__(self, text: str, number: int | None) -> None:
        bare = text.isdecimal() and len(text) <= _DIGITS
        self.text = "" if bare else text
        self.number = int(text) if bare else number


def _distinctive(name: str) -> str:
    return names.split_legal_form(name).distinctive or name
