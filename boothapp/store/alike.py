"""Exhibitors worth comparing with one that is being typed: found by the search index, not by reading all."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations

from sqlite_utils import Database

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.store import records, search_terms

DUPLICATE = "likely_duplicate"  # code of the questions that ask whether two exhibitors are one
DIFFERENT, SAME = "different", "same"  # the answers
_MOST = 80  # candidates of one kind; what more have in common tells nothing
_MOST_WORDS = 6  # of a name


def by_name(db: Database, words: Sequence[str]) -> set[str]:
    """Return the ids of exhibitors whose name holds all of these folded words but one; of one word, that beginning."""
    words = list(dict.fromkeys(words))[:_MOST_WORDS]
    if not words:
        return set()
    if len(words) == 1:
        asked = f"{_quoted(words[0][:3])} *" if len(words[0]) > 3 else _quoted(words[0])
    else:
        groups = combinations(words, len(words) - 1)
        asked = " OR ".join(f"({' AND '.join(map(_quoted, group))})" for group in groups)
    return _found(db, f"{asked} OR {_quoted(''.join(words))}", ("exhibitor",))


def by_whole_name(db: Database, words: Iterable[str]) -> set[str]:
    """Return the ids of exhibitors whose row holds all of these folded words: few, however many share some of them."""
    asked = " AND ".join(map(_quoted, dict.fromkeys(words)))
    return _found(db, asked, ("exhibitor",)) if asked else set()


def by_words(db: Database, text: str) -> set[str]:
    """Return the ids of exhibitors whose own row, not a contact or product of theirs, holds what was typed."""
    asked = search_terms.question(text)
    return _found(db, asked, ("exhibitor",)) if asked else set()


def by_numbers(db: Database, e164: Iterable[str]) -> set[str]:
    """Return the ids of exhibitors that have one of these numbers, or a person behind them has it."""
    spelled = {form for number in e164 for form in _spellings(number)}
    if not spelled:
        return set()
    return _found(db, " OR ".join(map(_quoted, sorted(spelled))), ("exhibitor", "contact"))


def by_tax_codes(db: Database, codes: Iterable[str]) -> set[str]:
    """Return the ids of exhibitors with one of these tax codes, as the fair keeps them."""
    known = list(codes)
    query = f"SELECT id FROM exhibitors WHERE tax_id IN ({', '.join('?' * len(known))}) AND deleted_at IS NULL LIMIT ?"
    return {id_ for (id_,) in db.execute(query, [*known, _MOST])}


def exhibitors(db: Database, ids: Iterable[str]) -> list[Exhibitor]:
    """Return these exhibitors, without those in the bin."""
    wanted = sorted(ids)
    return records.where(db, Exhibitor, f"id IN ({', '.join('?' * len(wanted))})", wanted)


def told_apart(db: Database, exhibitor_id: str | None = None) -> set[frozenset[str]]:
    """Return the pairs of which somebody said that they are two, of one exhibitor or of all."""
    condition = "code = ? AND answer = ? AND (? IS NULL OR exhibitor_id = ? OR other_exhibitor_id = ?)"
    found = records.where(db, Question, condition, [DUPLICATE, DIFFERENT, *[exhibitor_id] * 3])
    return {frozenset((one.exhibitor_id or "", one.other_exhibitor_id or "")) for one in found}


def answered(db: Database, pairs: Iterable[tuple[str, str]], answer: str) -> list[Question]:
    """Return the open questions whether two exhibitors are one, answered so; they are not written yet."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    pair = "exhibitor_id = ? AND other_exhibitor_id = ?"
    condition = f"code = ? AND answered_at IS NULL AND (({pair}) OR ({pair}))"
    found = [
        question
        for one, other in pairs
        for question in records.where(db, Question, condition, [DUPLICATE, one, other, other, one])
    ]
    return [replace(question, answer=answer, answered_at=now) for question in found]


def _found(db: Database, asked: str, kinds: Sequence[str]) -> set[str]:
    query = f"""
        SELECT coalesce(contacts.exhibitor_id, search_rows.id)
        FROM search_words JOIN search_rows ON search_rows.n = search_words.rowid
        LEFT JOIN contacts ON kind = 'contact' AND contacts.id = search_rows.id AND contacts.deleted_at IS NULL
        WHERE search_words MATCH ? AND kind IN ({", ".join("?" * len(kinds))}) ORDER BY rank LIMIT ?"""
    return {id_ for (id_,) in db.execute(query, [asked, *kinds, _MOST])}


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _spellings(e164: str) -> Iterable[str]:
    """The digits of a number as lists write them: with 0, with 84, without either."""
    digits = e164.removeprefix("+")
    rest = digits.removeprefix("84")
    return {digits, rest, "0" + rest}
