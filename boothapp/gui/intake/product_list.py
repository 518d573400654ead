"""The products of a slip in their order, one of them active: the one that is being typed."""

from collections.abc import Collection, Sequence

from boothapp.domain.slip import SlipProduct


class ProductList:
    """Never without a product: an empty slip has a blank one. A blank one that is not active goes by itself."""

    def __init__(self) -> None:
        self.rows: list[SlipProduct] = [SlipProduct()]
        self.place = 0  # of the active one
        self._removed: list[tuple[int, SlipProduct]] = []  # taken off, and where they stood

    @property
    def active(self) -> SlipProduct:
        return self.rows[self.place]

    @active.setter
    def active(self, row: SlipProduct) -> None:
        self.rows[self.place] = row

    def place_of(self, id_: str) -> int | None:
        """Return where a product stands, None when it is not on the slip."""
        return next((place for place, one in enumerate(self.rows) if one.id == id_), None)

    def show(self, rows: Sequence[SlipProduct], active: str = "") -> None:
        """Hold these products; the one with the id `active` is active, or else a blank one at the end."""
        self._removed = []
        self.rows = [one for one in rows if not one.is_blank]
        if (place := self.place_of(active)) is None:
            self.rows.append(SlipProduct())
            place = len(self.rows) - 1
        self.place = place

    def choose(self, id_: str) -> bool:
        """Make a product the active one; False when it is not on the slip."""
        place = self.place_of(id_)
        if place is None:
            return False
        if self.active.is_blank and place != self.place:
            del self.rows[self.place]
            place -= int(place > self.place)
        self.place = place
        return True

    def begin(self) -> None:
        """Make a blank product at the end the active one, unless the active one is blank."""
        if not self.active.is_blank:
            self.rows = [*(one for one in self.rows if not one.is_blank), SlipProduct()]
            self.place = len(self.rows) - 1

    def extend(self, new: Sequence[SlipProduct]) -> None:
        """Put products behind the others; the first of them becomes the active one."""
        self.rows = [*(one for one in self.rows if not one.is_blank), *new]
        self.place = len(self.rows) - len(new)

    def drop(self, ids: Collection[str]) -> None:
        """Take products off for good; a blank one at the end becomes active."""
        self.show([one for one in self.rows if one.id not in ids])

    def take_off(self, id_: str) -> SlipProduct | None:
        """Take a product off and return it, None for a blank one; `bring_back` puts it where it stood."""
        place = self.place_of(id_)
        if place is None:
            return None
        active, gone = self.active.id, self.rows.pop(place)
        self.rows = self.rows or [SlipProduct()]
        self.place = place if (kept := self.place_of(active)) is None else kept
        self.place = min(self.place, len(self.rows) - 1)
        if gone.is_blank:
            return None
        self._removed.append((place, gone))
        return gone

    def bring_back(self) -> bool:
        """Put the product that was taken off last where it stood, and make it active; False when there is none."""
        if not self._removed:
            return False
        place, back = self._removed.pop()
        self.rows.insert(place, back)
        self.rows = [one for one in self.rows if not one.is_blank]
        self.place = self.rows.index(back)
        return True

    @property
    def can_bring_back(self) -> bool:
        return bool(self._removed)

    def move(self, id_: str, before: int) -> bool:
        """Put a product where `before` of those on the slip stand before it; False when it stands there already."""
        place = self.place_of(id_)
        if place is None or before in (place, place + 1):
            return False
        active = self.active.id
        self.rows.insert(before - int(before > place), self.rows.pop(place))
        self.place = self.place_of(active) or 0
        return True

    def shift(self, by: int) -> bool:
        """Move the active product up (-1) or down (1); False at an end."""
        to = self.place + by
        if not 0 <= to < len(self.rows):
            return False
        self.rows[self.place], self.rows[to] = self.rows[to], self.rows[self.place]
        self.place = to
        return True
