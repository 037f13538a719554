"""Candidates for the glossary: words and names that come back, and what the English has where they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log

from align.model import Pair
from align.text.names import nearness
from align.text.names_find import arabic_words, is_common, names
from align.text.words import tokens

_NEAR = 0.25
"""Spellings at most this far apart (`names.nearness`) are taken for one name."""
_SHORTEST = 3
_MOST_TERMS = 400
_SHOWN = 4
_STRONG = 0.55
"""Least association (Dice) of an Arabic word with its first rendering."""
_USUAL = 0.05
"""A word in more than this share of the passages is no term."""
_LEAST_SHARE = 0.12
"""Renderings rarer than this among a name's are left out."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One proposed row."""

    ar: str
    renderings: tuple[tuple[str, int], ...]
    """English, and in how many passages it stands; the commonest first."""
    count: int
    """Passages with the Arabic."""
    kind: str
    """name or term."""


def candidates(pairs: Iterable[Pair], least: int = 2) -> tuple[Candidate, ...]:
    """Return what may belong into the glossary, names first, the commonest first.

    A name is an Arabic word that sounds like a capitalised English word of the same passage. A term is an Arabic word
    whose passages are, by and large, those of one English word.

    Args:
        pairs: Passages of a project.
        least: Fewest passages a candidate is in.
    """
    full = [pair for pair in pairs if pair.ar and pair.en]
    named = list(_names(full, least))
    known = {candidate.ar for candidate in named}
    terms = [each for each in _terms(full, least) if each.ar not in known]
    order = sorted(terms, key=lambda each: (-each.count, each.ar))[:_MOST_TERMS]
    return (*sorted(named, key=lambda each: (-each.count, each.ar)), *order)


def table(rows: Iterable[Candidate]) -> str:
    r"""Return candidates as tab-separated text with the columns of a glossary.

    Example:
        >>> rows = table([Candidate("خدام", (("Khaddam", 3), ("Khadam", 1)), 4, "name")])
        >>> rows.splitlines()[1].split("\t")
        ['خدام', 'Khaddam; Khadam', 'name', '4: Khaddam 3, Khadam 1']
    """
    lines = ["arabic\tenglish\tcategory\tnote"]
    for row in rows:
        english = "; ".join(word for word, _ in row.renderings)
        counts = ", ".join(f"{word} {count}" for word, count in row.renderings)
        lines.append(f"{row.ar}\t{english}\t{row.kind}\t{row.count}: {counts}")
    return "\n".join(lines) + "\n"


def _names(pairs: Sequence[Pair], least: int) -> Iterator[Candidate]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    shown: dict[str, str] = {}
    for pair in pairs:
        english = {name.text: name.latin for name in names(pair.en) if not name.common}
        for word in {token.folded: token for token in arabic_words(pair.ar)}.values():
            best = min(english, key=lambda text: (nearness(word.folded, english[text]), text), default=None)
            if best is None or nearness(word.folded, english[best]) > _NEAR:
                continue
            key = _bare(word.folded)
            found[key][best] += 1
            shown.setdefault(key, _bare(word.plain))
    for key in sorted(found, key=lambda each: (-len(each), each)):
        if key[0] in "وفلبك" and key[1:] in found:
            found[key[1:]] += found.pop(key)
    for key, renderings in sorted(found.items()):
        count = renderings.total()
        kept = [(word, n) for word, n in _ranked(renderings) if n >= _LEAST_SHARE * count]
        if count >= least:
            yield Candidate(shown[key], tuple(kept[:_SHOWN]), count, "name")


def _terms(pairs: Sequence[Pair], least: int) -> Iterator[Candidate]:
    """Yield Arabic words with the English words that stand in the same passages (Dice)."""
    here: dict[str, set[int]] = defaultdict(set)
    there: dict[str, set[int]] = defaultdict(set)
    shown: dict[str, str] = {}
    for number, pair in enumerate(pairs):
        for token in tokens(pair.ar):
            if token.text[0].isalpha() and len(token.folded) > _SHORTEST:
                here[_bare(token.folded)].add(number)
                shown.setdefault(_bare(token.folded), _bare(token.plain))
        for token in tokens(pair.en):
            if token.text[0].isalpha() and len(token.plain) > _SHORTEST:
                there[token.plain].add(number)
    usual = max(least, int(_USUAL * len(pairs)) + 2 * int(log(len(pairs) + 1)))
    for ar, places in sorted(here.items()):
        if not least <= len(places) <= usual:
            continue
        near = Counter(
            word
            for number in sorted(places)
            for word in {t.plain for t in tokens(pairs[number].en)} & there.keys()
        )
        scored = [(2 * n / (len(places) + len(there[word])), word, n) for word, n in near.items()]
        strong = sorted((each for each in scored if each[0] >= _STRONG), key=lambda each: (-each[0], each[1]))
        if strong and not is_common(strong[0][1]):
            yield Candidate(
                shown[ar], tuple((word, n) for _, word, n in strong[:_SHOWN]), len(places), "term"
            )


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _bare(word: str) -> str:
    """Take و and ف, ب and ل off before the article, and keep the article: a glossary shows whole words."""
    for proclitic in ("وال", "فال", "بال", "كال", "وبال"):
        if word.startswith(proclitic) and len(word) > len(proclitic) + 2:
            return word[len(proclitic) - 2 :]
    return "ال" + word[2:] if word.startswith("لل") and len(word) > 4 else word
