"""The exhibitors of the fair while a list is matched against them: found by what they are known by."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from boothapp.domain import names
from boothapp.domain.matching import NEVER_CHANGED, Earlier, Identity, agreements, identity, likely, sure
from boothapp.tasks.import_bodies import Body

_CROWD = 60  # exhibitors that share a number or word before it tells nothing: a coordinator's phone, "chè"
_MOST_CANDIDATES = 5


class Roster:
    """Bodies by place; a place keeps its number while the body at it is completed."""

    def __init__(self, bodies: Iterable[Body], earlier: Mapping[str, Earlier]) -> None:
        self.bodies: list[Body] = []
        self._earlier = earlier
        self._identities: list[Identity] = []
        self._by_id: dict[str, int] = {}
        self._by_key: dict[tuple[str, object], list[int]] = defaultdict(list)
        for body in bodies:
            self.add(body)

    def add(self, body: Body) -> int:
        """Take a body in and return its place."""
        place = len(self.bodies)
        self.bodies.append(body)
        self._identities.append(self._identity(body))
        self._by_id[body.exhibitor.id] = place
        for key in self._keys(place):
            self._by_key[key].append(place)
        return place

    def put(self, place: int, body: Body) -> None:
        """Let a completed body take its own place; it can be found by what it is known by now, too."""
        known = set(self._keys(place))
        self.bodies[place] = body
        self._identities[place] = self._identity(body)
        for key in self._keys(place):
            if key not in known:
                self._by_key[key].append(place)

    def sure(self, body: Body, listed_id: str) -> int | None:
        """Return the place of the exhibitor that `body` surely is: live before removed, most agreements first."""
        if listed_id in self._by_id:
            return self._by_id[listed_id]
        stated = self._identity(body)
        places = self._places([*_tax_keys(stated), *_name_keys(stated)])
        found = [(place, by) for place in places if (by := sure(self._identities[place], stated))]

        def rank(one: tuple[int, str]) -> tuple[bool, bool, int, int]:
            place, by = one
            removed = self.bodies[place].exhibitor.deleted_at is not None
            return removed, by != "tax_id", -agreements(self._identities[place], stated), place

        return min(found, key=rank)[0] if found else None

    def likely(self, place: int) -> list[int]:
        """Return the places of live exhibitors that the one at `place` may be, the likeliest first."""
        stated = self._identities[place]
        keys = [*_name_keys(stated), *_reach_keys(stated)]
        places = self._places(keys) | self._sharing_words(stated)
        found = [
            other
            for other in places
            if other != place
            and not self.bodies[other].exhibitor.deleted_at
            and likely(self._identities[other], stated)
        ]
        return sorted(found, key=lambda other: (-agreements(self._identities[other], stated), other))[:_MOST_CANDIDATES]

    def _sharing_words(self, stated: Identity) -> set[int]:
        """Names that share a rare word, or two that are not."""
        found: set[int] = set()
        times: dict[int, int] = defaultdict(int)
        words = _word_keys(stated)
        for key in words:
            places = self._by_key.get(key, [])
            if len(places) <= _CROWD:
                found.update(places)
            elif len(places) <= _CROWD * _CROWD:
                for place in places:
                    times[place] += 1
        return found | {place for place, count in times.items() if count > 1}

    def _places(self, keys: Sequence[tuple[str, object]]) -> set[int]:
        found: set[int] = set()
        for key in keys:
            places = self._by_key.get(key, ())
            if len(places) <= _CROWD or key[0] in ("name", "tax"):
                found.update(places)
        return found

    def _identity(self, body: Body) -> Identity:
        live = [contact for contact in body.contacts if not contact.deleted_at]
        return identity(body.exhibitor, live, self._earlier.get(body.exhibitor.id, NEVER_CHANGED))

    def _keys(self, place: int) -> list[tuple[str, object]]:
        known = self._identities[place]
        return [*_tax_keys(known), *_name_keys(known), *_reach_keys(known), *_word_keys(known)]


def _tax_keys(known: Identity) -> list[tuple[str, object]]:
    return [("tax", code) for code in known.tax_codes]


def _name_keys(known: Identity) -> list[tuple[str, object]]:
    return [("name", key) for key in known.name_keys]


def _reach_keys(known: Identity) -> list[tuple[str, object]]:
    return [*(("number", number) for number in known.numbers), *(("email", email) for email in known.emails)]


def _word_keys(known: Identity) -> list[tuple[str, object]]:
    return [("word", word) for word in names.blocking_words(known.name)]
