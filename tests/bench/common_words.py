"""Make src/align/text/names_common.txt: everyday English words that are seldom names.

usage: python tests/bench/common_words.py PAIRS.tsv... > src/align/text/names_common.txt

A word is taken when the vocabulary of the shipped encoder knows it in small letters about as well as with a capital, or
when it is frequent and the vocabulary has neither form, or when the English of the given pairs has it in small letters
more often than not. Needs `wordfreq` (its frequencies decide only which words are looked at); no part of the program.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from wordfreq import top_n_list, zipf_frequency  # type: ignore[import-not-found]  # of this script alone

from align.embed.use import UseEncoder

_OTHERS = ("es", "fr", "it", "pt", "de", "nl", "tr")
_NEVER = -99.0


def seen(paths: list[str]) -> tuple[Counter[str], Counter[str]]:
    """Count the words of the English sides in small letters and, inside a sentence, with a capital."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for path in paths:
        for line in Path(path).read_text("utf-8").splitlines():
            text = line.split("\t")[1]
            for match in re.finditer(r"[A-Za-z][a-z]+", text):
                if match[0][0].islower():
                    small[match[0]] += 1
                elif text[: match.start()].rstrip()[-1:] not in ("", *'.!?:"“'):
                    capital[match[0].lower()] += 1
    return small, capital


def main() -> None:
    """Print the words, one a line."""
    pieces = UseEncoder()._pieces
    scores = {pieces.id_to_piece(at): pieces.get_score(at) for at in range(pieces.get_piece_size())}
    small, capital = seen(sys.argv[1:])
    looked = {piece[1:] for piece in scores if re.fullmatch("▁[a-z]{3,}", piece)}
    for word in sorted({*top_n_list("en", 40_000), *small, *looked}):
        if re.fullmatch("[a-z]{3,}", word) and _is_common(word, scores, small, capital):
            print(word)


def _is_common(word: str, scores: dict[str, float], small: Counter[str], capital: Counter[str]) -> bool:
    plain, name = scores.get("▁" + word), scores.get("▁" + word.capitalize(), _NEVER)
    here = zipf_frequency(word, "en")
    there = max(zipf_frequency(word, language) for language in _OTHERS)
    if plain is not None:
        return bool(plain >= name - 0.75 and here >= max(2.8, there - 0.7))
    if name == _NEVER and here >= there - 0.3:
        return bool(here >= 3.2 or (here >= 2.0 and small[word] >= max(1, capital[word])))
    return bool(here >= 2.5 and small[word] >= 2 * capital[word] + 1)


if __name__ == "__main__":
    main()
