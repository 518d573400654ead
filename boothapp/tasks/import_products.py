"""The products a list names, among those the fair has of an exhibitor."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from boothapp.domain.matching import NEVER_CHANGED, Earlier
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.recognition import ocop_expiry
from boothapp.domain.same_values import says, words
from boothapp.tasks.import_filling import Difference, Filling, IsNews, fill_product
from boothapp.tasks.import_product_statement import StatedProduct

Record = TypeVar("Record", Product, Recognition, Certificate)

_TOLD = ("level", "stars", "year", "decision_no", "decision_date", "expires_on")


@dataclass(frozen=True)
class Goods:
    """A product with what it was awarded."""

    product: Product
    recognitions: tuple[Recognition, ...] = ()
    certificates: tuple[Certificate, ...] = ()


@dataclass(frozen=True)
class _Taken:
    """A product of the fair after a list named it."""

    goods: Goods
    news: tuple[Difference, ...]


class Shelf:
    """The products of one exhibitor while a list names some of them."""

    def __init__(self, goods: Iterable[Goods], earlier: Mapping[str, Earlier], is_news: IsNews) -> None:
        self.goods = list(goods)
        self.differences: list[Difference] = []
        self.in_bin: list[StatedProduct] = []
        self._earlier = earlier
        self._is_news = is_news
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, one in enumerate(self.goods):
            self._remember(one, place)
        self._next_position = max((one.product.position for one in self.goods), default=-1) + 1

    def take(self, exhibitor_id: str, stated: StatedProduct) -> None:
        """Let the exhibitor have the product; one of the same name, and specification when both tell it, is the same.

        Of several the one that tells all the list tells comes first, else that of the same specification. One in the
        bin stays there.
        """
        found = [(place, self._completed(self.goods[place], stated)) for place in self._candidates(stated)]
        nothing_new = [one for one in found if one[1].goods is self.goods[one[0]] and not one[1].news]
        chosen = next(iter(self._live(nothing_new) or nothing_new or self._live(found) or found), None)
        if chosen is None:
            self._add(exhibitor_id, stated)
        elif self.goods[chosen[0]].product.deleted_at:
            self.in_bin.append(stated)
        else:
            self._put(*chosen)

    def _live(self, found: list[tuple[int, _Taken]]) -> list[tuple[int, _Taken]]:
        return [one for one in found if not self.goods[one[0]].product.deleted_at]

    def _candidates(self, stated: StatedProduct) -> list[int]:
        if stated.listed_id:
            by_id = [place for place, one in enumerate(self.goods) if one.product.id == stated.listed_id]
            if by_id:
                return by_id
        specification = stated.product.specification
        found = [place for place in self._places[words(stated.product.name)] if self._may_be(place, specification)]
        return sorted(found, key=lambda place: self.goods[place].product.specification != specification)

    def _may_be(self, place: int, specification: str) -> bool:
        product = self.goods[place].product
        told = (product.specification, *self._earlier_of(product).get("specification", ()))
        return not (specification and product.specification) or any(
            says("specification", one, specification) for one in told
        )

    def _earlier_of(self, product: Product) -> Earlier:
        return self._earlier.get(product.id, NEVER_CHANGED)

    def _completed(self, goods: Goods, stated: StatedProduct) -> _Taken:
        known = goods.product
        ours = stated.listed_id == known.id
        filling = Filling(known, self._earlier_of(known), self._is_news)
        fill_product(filling, stated.product, stated.worked_out, ours=ours)
        recognitions = _with_recognitions(goods, stated.recognitions)
        certificates = _with_certificates(goods, stated.certificates)
        told = tuple(replace(one, row=stated.row) for one in filling.differences)
        changed = filling.record is not known or recognitions or certificates
        if changed:
            goods = Goods(
                filling.record,
                recognitions or goods.recognitions,
                certificates or goods.certificates,
            )
        return _Taken(goods, told)

    def _add(self, exhibitor_id: str, stated: StatedProduct) -> None:
        product = _with(stated.product, exhibitor_id=exhibitor_id, position=self._next_position)
        certificates = tuple(_with(one, exhibitor_id=exhibitor_id) for one in stated.certificates)
        self._next_position += 1
        goods = Goods(product, _with_recognitions(Goods(product), stated.recognitions) or (), certificates)
        self._remember(goods, len(self.goods))
        self.goods.append(goods)

    def _put(self, place: int, taken: _Taken) -> None:
        self.goods[place] = taken.goods
        self.differences += taken.news

    def _remember(self, goods: Goods, place: int) -> None:
        names = {goods.product.name, *self._earlier_of(goods.product).get("name", ())}
        for key in {words(name) for name in names}:
            self._places[key].append(place)


def _with(record: Record, **values: Any) -> Record:
    """Return the record with these values; the very same one when it has them."""
    if all(getattr(record, name) == value for name, value in values.items()):
        return record
    changed: Record = replace(record, **values)
    return changed


def _with_recognitions(goods: Goods, stated: Sequence[Recognition]) -> tuple[Recognition, ...] | None:
    """Return the product's recognitions with those stated, None when the fair has them all (removed ones count)."""
    result = list(goods.recognitions)
    for one in stated:
        if any(_tells_all(known, one) for known in result):
            continue
        place = next((place for place, known in enumerate(result) if _may_be_one(known, one)), None)
        if place is None:
            position = max((known.position for known in result), default=-1) + 1
            result.append(_with(one, product_id=goods.product.id, position=position))
        else:
            missing = {name: getattr(one, name) for name in _news(result[place], one)}
            result[place] = replace(result[place], **missing)
    return tuple(result) if result != list(goods.recognitions) else None


def _tells_all(known: Recognition, one: Recognition) -> bool:
    if known.scheme != one.scheme:
        return False
    if one.scheme == "other":
        return words(known.text) == words(one.text)
    return not _news(known, one) and all(
        _same(name, known, one) for name in _TOLD if getattr(one, name) and getattr(known, name)
    )


def _news(known: Recognition, one: Recognition) -> list[str]:
    """Return the fields that only `one` tells; year and end that follow from a day both tell are no news."""
    follows: dict[str, object] = {}
    if one.decision_date and one.decision_date == known.decision_date:
        day = date.fromisoformat(one.decision_date)
        follows = {"year": day.year, "expires_on": ocop_expiry(day).isoformat()}
    told = [name for name in _TOLD if getattr(one, name) and not getattr(known, name)]
    return [name for name in told if getattr(one, name) != follows.get(name)]


def _may_be_one(known: Recognition, one: Recognition) -> bool:
    """Whether one recognition is meant: the same scheme, and nothing that both tell differs."""
    if known.deleted_at or known.scheme != one.scheme or one.scheme == "other":
        return False
    return all(_same(name, known, one) for name in _TOLD if getattr(one, name) and getattr(known, name))


def _same(name: str, known: Recognition, one: Recognition) -> bool:
    return words(str(getattr(known, name))) == words(str(getattr(one, name)))


def _with_certificates(goods: Goods, stated: Sequence[Certificate]) -> tuple[Certificate, ...] | None:
    known = {words(certificate.name) for certificate in goods.certificates}
    new = [one for one in stated if words(one.name) not in known]
    if not new:
        return None
    ours = {"exhibitor_id": goods.product.exhibitor_id, "product_id": goods.product.id}
    return (*goods.certificates, *(replace(one, **ours) for one in new))
