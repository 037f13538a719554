"""Loose renderings in tables of words that look alike, where a firm field holds the two apart.

A row of look-alikes lists loose words so that free renderings stay silent: كتيبة is a battalion, loosely a brigade.
Where a firm field has both as rows of their own, the loose word is no rendering: it would hide the very confusion
that the firm field is there for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set

Row = tuple[str, str]
"""Field and the first English word of the row."""
ANY = "+"
"""The row of words that may stand for any other of their field."""


def held_apart(
    arabic: Mapping[object, Mapping[Row, bool]],
    english: Mapping[object, Mapping[Row, bool]],
    firm: Set[str],
    alike: Set[str],
) -> dict[object, frozenset[Row]]:
    """Return English word → the rows that list it loosely although a firm field holds it apart from them.

    Args:
        arabic: Form of a word → its rows, each with whether it is sure.
        english: The same for words as they are listed.
        firm: Fields that are trusted.
        alike: Fields of words that look alike.

    Example:
        >>> arabic = {"ktyba": {("army", "battalion"): True, ("dots", "battalion"): True}}
        >>> english = {"brigade": {("army", "brigade"): True, ("dots", "battalion"): False}}
        >>> held_apart(arabic, english, {"army"}, {"dots"})
        {'brigade': frozenset({('dots', 'battalion')})}
    """
    kin: dict[Row, set[Row]] = defaultdict(set)
    for rows in arabic.values():
        sure = [row for row, own in rows.items() if own and row[1] != ANY]
        for row in sure:
            kin[row].update(other for other in sure if other[0] in firm - alike)
    out: dict[object, frozenset[Row]] = {}
    for word, rows in english.items():
        own = {row for row, is_sure in rows.items() if is_sure and row[0] in firm - alike}
        loose = [row for row, is_sure in rows.items() if not is_sure and row[0] in alike and own]
        if apart := frozenset(row for row in loose if _is_apart(kin[row], own, rows)):
            out[word] = apart
    return out


def _is_apart(meant: Set[Row], own: Set[Row], rows: Mapping[Row, bool]) -> bool:
    """Say whether a firm field has the Arabic words of a row in other rows only than the one that is a word's own."""
    if meant & own:
        return False
    return any(each[0] == other[0] and each not in rows for each in meant for other in own)
