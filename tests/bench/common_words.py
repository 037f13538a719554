"""Make src/align/text/names_common.txt: everyday English words that are seldom names.

usage: python tests/bench/common_words.py [--names NAMES.txt --words WORDS.txt] PAIRS.tsv...
(what it prints goes to src/align/text/names_common.txt)

A word is taken when the vocabulary of the shipped encoder knows it in small letters about as well as with a capital, or
when it is frequent and the vocabulary has neither form, or when the English of the given pairs has it in small letters
more often than not; and so is a word of some frequency that WORDS.txt (a large list of the words of a spelling checker,
names with a capital) has in small letters alone and NAMES.txt (first names and surnames, one a line) has not. What
NAMES.txt has and WORDS.txt has not in small letters is a name all the same. Needs `wordfreq` (its frequencies decide
only which words are looked at); no part of the program.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click
from wordfreq import top_n_list, zipf_frequency  # type: ignore[import-not-found]  # of this script alone

from align.embed.use import UseEncoder

_OTHERS = ("es", "fr", "it", "pt", "de", "nl", "tr")
_NEVER = -99.0
_SOME = 2.5
"""Zipf frequency: three in ten million words."""


def seen(paths: Sequence[Path]) -> tuple[Counter[str], Counter[str]]:
    """Count the words of the English sides in small letters and, inside a sentence, with a capital."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            text = line.split("\t")[1]
            for match in re.finditer(r"[A-Za-z][a-z]+", text):
                if match[0][0].islower():
                    small[match[0]] += 1
                elif text[: match.start()].rstrip()[-1:] not in ("", *'.!?:"“'):
                    capital[match[0].lower()] += 1
    return small, capital


@click.command()
@click.option("--names", type=click.Path(path_type=Path), help="First names and surnames, one a line.")
@click.option("--words", type=click.Path(path_type=Path), help="Words of a spelling checker, one a line.")
@click.argument("pairs", nargs=-1, type=click.Path(path_type=Path))
def main(names: Path | None, words: Path | None, pairs: tuple[Path, ...]) -> None:
    """Print the words, one a line."""
    listed = set(words.read_text("utf-8").split()) if words else set()
    small_words = {each for each in listed if each.islower()}
    people = {each.lower() for each in names.read_text("utf-8").split()} if names else set()
    plain = small_words - {each.lower() for each in listed if not each.islower()} - people
    people -= small_words
    pieces = UseEncoder()._pieces
    scores = {pieces.id_to_piece(at): pieces.get_score(at) for at in range(pieces.get_piece_size())}
    small, capital = seen(pairs)
    looked = {piece[1:] for piece in scores if re.fullmatch("▁[a-z]{3,}", piece)}
    plain = {word for word in plain if zipf_frequency(word, "en") >= _SOME}
    for word in sorted({*top_n_list("en", 40_000), *small, *looked, *plain}):
        if (
            word not in people
            and re.fullmatch("[a-z]{3,}", word)
            and _is_common(word, scores, small, capital)
        ):
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
