"""The exhibitors of the fair while a list is matched against them: found by what they are known by."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from boothapp.domain import names
from boothapp.domain.matching import (
    NEVER_CHANGED,
    Earlier,
    Identity,
    agreements,
    contradiction,
    identity,
    likely,
    says_something,
    sure,
)
from boothapp.tasks.import_bodies import Body
from boothapp.tasks.import_contacts import contact_phones

# exhibitors that share it before it tells nothing: a common word, a coordinator's telephone
_CROWD = {"name": 60, "word": 20, "number": 60, "email": 60}
_MOST_LIKELY = 3  # that a question names

_Key = tuple[str, object]
_NONE = ""  # stands for exhibitors without a number of their own


@dataclass(frozen=True)
class Match:
    """An exhibitor that a row surely names."""

    place: int
    removed: bool
    rank: tuple[bool, int]  # by its tax code; how much else agrees


class Roster:
    """Bodies by place; a place keeps its number while the body at it is completed."""

    def __init__(self, earlier: Mapping[str, Earlier]) -> None:
        self.bodies: list[Body] = []
        self._earlier = earlier
        self._identities: list[Identity] = []
        self._by_id: dict[str, int] = {}
        self._by_key: dict[_Key, list[int]] = defaultdict(list)

    def identity(self, body: Body) -> Identity:
        """Return what a body is known by."""
        earlier = self._earlier.get(body.exhibitor.id, NEVER_CHANGED)
        return identity(body.exhibitor, contact_phones(body.contacts, self._earlier), earlier)

    def add(self, body: Body, known: Identity) -> int:
        """Take a body in and return its place."""
        place = len(self.bodies)
        self.bodies.append(body)
        self._identities.append(known)
        self._by_id[body.exhibitor.id] = place
        for key in {*_sure_keys(known), *_near_keys(known)}:
            self._by_key[key].append(place)
        return place

    def put(self, place: int, body: Body) -> None:
        """Let a completed body take its own place; it is found by what it is known by now, too."""
        before = self._identities[place]
        self.bodies[place] = body
        self._identities[place] = now = self.identity(body)
        for key in {*_sure_keys(now), *_near_keys(now)} - {*_sure_keys(before), *_near_keys(before)}:
            self._by_key[key].append(place)

    def sure(self, stated: Identity, listed_id: str) -> list[Match]:
        """Return the exhibitors that a row surely names, those first that agree most, then the older."""
        if listed_id in self._by_id:
            return [self._match(self._by_id[listed_id], "id", stated)]
        places = {place for key in self._asked_by(stated) for place in self._by_key.get(key, ())}
        found = [
            self._match(place, by, stated) for place in sorted(places) if (by := sure(self._identities[place], stated))
        ]
        return sorted(found, key=lambda match: match.rank, reverse=True)

    def contradict(self, places: Iterable[int]) -> bool:
        """Tell whether the exhibitors at these places cannot all be one body."""
        first, *others = (self._identities[place] for place in places)
        return any(contradiction(first, other) for other in others)

    def likely(self, place: int) -> list[int]:
        """Return the places of live exhibitors that the one at `place` may be, the likeliest first."""
        stated = self._identities[place]
        found = [
            other
            for other in self._near(stated)
            if other != place
            and self.bodies[other].exhibitor.deleted_at is None
            and likely(self._identities[other], stated)
        ]
        found.sort(key=lambda other: (-agreements(self._identities[other], stated), other))
        return found[:_MOST_LIKELY]

    def near(self, place: int) -> list[int]:
        """Return the places of exhibitors worth comparing with the one at `place`."""
        return sorted(self._near(self._identities[place]) - {place})

    def _match(self, place: int, by: str, stated: Identity) -> Match:
        removed = self.bodies[place].exhibitor.deleted_at is not None
        return Match(place, removed, (by == "tax_id", agreements(self._identities[place], stated)))

    def _near(self, stated: Identity) -> set[int]:
        """Places worth comparing: the same name, the same number or address, a word few others have."""
        found: set[int] = set()
        for key in _near_keys(stated):
            places = self._by_key.get(key, ())
            crowd = _CROWD[key[0]]
            if len(places) <= crowd:
                found.update(places)
            elif key[0] == "name":
                found.update(places[:crowd])
        return found

    def _asked_by(self, stated: Identity) -> Iterator[_Key]:
        """Keys of all whom a row may surely name: of thousands of one name those whose numbers do not contradict it."""
        yield from (("tax", code) for code in stated.tax_codes)
        for name in stated.name_keys:
            if not says_something(name):
                yield from (("reached", (name, by)) for by in stated.reached_by)
            elif stated.phones:
                yield from (("phone", (name, number)) for number in (*stated.numbers, _NONE))
            elif stated.tax_codes:
                yield "untaxed", name
            else:
                yield "name", name


def _sure_keys(known: Identity) -> Iterator[_Key]:
    """Under what those stand whom a row may surely name."""
    yield from (("tax", code) for code in known.tax_codes)
    for name in known.name_keys:
        if says_something(name):
            yield from (("phone", (name, number)) for number in known.numbers)
            if not known.phones:
                yield "phone", (name, _NONE)
            if not known.tax_codes:
                yield "untaxed", name
        else:
            yield from (("reached", (name, by)) for by in known.reached_by)


def _near_keys(known: Identity) -> Iterator[_Key]:
    """Under what those stand who may be worth a question."""
    yield from (("name", key) for key in known.name_keys if says_something(key))
    yield from (("number", number) for number in known.numbers)
    yield from (("email", email) for email in known.emails)
    yield from (("word", word) for word in names.blocking_words(known.name))
