"""Score our sentence boundaries against hand-made ones.

    python tests/bench/segmentation.py LANGUAGE TEXT SENTENCES [LANGUAGE TEXT SENTENCES ...]

TEXT is a document, SENTENCES the same words with one sentence a line. A boundary is the number of
characters other than white space before it; the end of the document does not count.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from align.text.segment import segment

Segmenter = Callable[[str, str], Iterable[str]]


def boundaries(sentences: Iterable[str]) -> set[int]:
    """Return the offsets, white space not counted, at which a sentence ends, but for the last."""
    ends, at = set(), 0
    for sentence in sentences:
        at += len("".join(sentence.split()))
        ends.add(at)
    return ends - {at, 0}


def counts(text: str, gold: str, language: str, cut: Segmenter) -> tuple[int, int, int]:
    """Return how many boundaries agree, how many we drew, how many the gold has."""
    ours, theirs = boundaries(cut(text, language)), boundaries(gold.splitlines())
    return len(ours & theirs), len(ours), len(theirs)


def ours(text: str, language: str) -> list[str]:
    """Cut with the rules of this project."""
    return [sentence.text for sentence in segment(text, language)]  # type: ignore[arg-type]  # from argv


def row(name: str, right: int, drawn: int, gold: int) -> str:
    """Return one line of the table."""
    precision, recall = right / max(drawn, 1), right / max(gold, 1)
    f1 = 2 * right / max(drawn + gold, 1)
    return f"{name:<60} {gold:>6} {precision:>7.3f} {recall:>7.3f} {f1:>7.3f}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print precision, recall and F1 for each text and for each language."""
    parser = argparse.ArgumentParser(description="Score sentence boundaries.")
    parser.add_argument("files", nargs="+", metavar="LANGUAGE TEXT SENTENCES")
    files = parser.parse_args(arguments).files
    if len(files) % 3:
        parser.error("name LANGUAGE TEXT SENTENCES for each document")
    totals: dict[str, list[int]] = {}
    print(f"{'document':<60} {'gold':>6} {'P':>7} {'R':>7} {'F1':>7}")
    for language, text, sentences in zip(*[iter(files)] * 3, strict=True):
        found = counts(
            Path(text).read_text("utf-8-sig"), Path(sentences).read_text("utf-8-sig"), language, ours
        )
        print(row(text[-60:], *found))
        so_far = totals.setdefault(language, [0, 0, 0])
        totals[language] = [old + new for old, new in zip(so_far, found, strict=True)]
    for language, total in totals.items():
        print(row(f"all, {language}", *total))


if __name__ == "__main__":
    main()
