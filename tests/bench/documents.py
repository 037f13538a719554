"""Documents with gold: from `.beads` sources beside this file, and from folders of NAME.ar.txt, NAME.en.txt, NAME.gold.

A `.beads` source holds one bead per block: `AR:` and `EN:` lines (one sentence each), `PARA:` between paragraphs,
`ORDER:` for a bead whose English stands elsewhere, and, for the checks, `ERR:` (type|severity|Arabic|English|note)
with the right English in `CLEAN:`, and `NEG:` (kind|note) for what is right but tempting to flag.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from align.formats.pairs.beads import read_beads
from align.model import Bead, Sentence

HERE = Path(__file__).parent / "documents"
OPENED = Path(__file__).parent / "opened"
SOURCES = "sources.txt"
"""Beside what was made fold by fold: the names of the families it was made of, in the order of their folds."""
FOLDS = 4


@dataclass(frozen=True, slots=True)
class Gold:
    """Two texts, sentence by sentence, and how they pair."""

    name: str
    ar: tuple[Sentence, ...]
    en: tuple[Sentence, ...]
    beads: tuple[Bead, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One bead of a `.beads` source."""

    ar: tuple[str, ...]
    en: tuple[str, ...]
    clean: tuple[str, ...]
    errors: tuple[tuple[str, ...], ...]
    negatives: tuple[str, ...]
    order: float
    paragraph: int


def blocks(path: Path) -> Iterator[Block]:
    """Yield the beads of a source in Arabic order."""
    paragraph = number = 0
    for block in path.read_text("utf-8").split("\n\n"):
        lines = [line.partition(":") for line in block.strip().splitlines() if line.strip()]
        if not lines:
            continue
        if lines[0][0] == "PARA":
            paragraph += 1
            lines = lines[1:]
        found: dict[str, list[str]] = {}
        for key, _, value in lines:
            found.setdefault(key.strip(), []).append(value.strip())
        if not (found.get("AR") or found.get("EN")):
            continue
        en = tuple(each for each in found.get("EN", ()) if each)
        yield Block(
            tuple(each for each in found.get("AR", ()) if each),
            en,
            tuple(each for each in found["CLEAN"] if each) if "CLEAN" in found else en,
            tuple(tuple(each.split("|")) for each in found.get("ERR", ())),
            tuple(found.get("NEG", ())),
            float(found["ORDER"][0]) if "ORDER" in found else float(number),
            paragraph,
        )
        number += 1


def written(path: Path, *, clean: bool = True) -> Gold:
    """Return a `.beads` source as a document, with its planted errors mended unless `clean` is False."""
    found = list(blocks(path))
    english: list[Sentence] = []
    places: dict[int, tuple[int, ...]] = {}
    for number in sorted(range(len(found)), key=lambda at: (found[at].order, at)):
        texts = found[number].clean if clean else found[number].en
        places[number] = tuple(range(len(english), len(english) + len(texts)))
        english += [Sentence(text, 0, len(text), found[number].paragraph) for text in texts]
    arabic: list[Sentence] = []
    beads = []
    for number, block in enumerate(found):
        numbers = tuple(range(len(arabic), len(arabic) + len(block.ar)))
        arabic += [Sentence(text, 0, len(text), block.paragraph) for text in block.ar]
        if numbers or places[number]:
            beads.append(Bead(numbers, places[number]))
    return Gold(path.stem, tuple(arabic), tuple(english), tuple(beads))


def folder(path: Path) -> Iterator[Gold]:
    """Yield every NAME.gold of a folder with its texts, one sentence a line."""
    for gold in sorted(path.glob("*.gold")):
        texts = [_lines(gold.with_name(f"{gold.stem}.{side}.txt")) for side in ("ar", "en")]
        yield Gold(gold.stem, texts[0], texts[1], read_beads(gold.read_bytes(), str(gold)))


def pairs_document(path: Path, most: int = 3000) -> Gold:
    """Return a file of Arabic⇥English lines as one document of 1-1 beads."""
    lines = [line.split("\t")[:2] for line in path.read_text("utf-8").splitlines() if line.count("\t")]
    pairs = [(ar.strip(), en.strip()) for ar, en in lines if ar.strip() and en.strip()][:most]
    sides = [tuple(Sentence(each[s], 0, len(each[s]), 0) for each in pairs) for s in (0, 1)]
    return Gold(path.stem, sides[0], sides[1], tuple(Bead((n,), (n,)) for n in range(len(pairs))))


def sources(folders: Iterable[tuple[str, Path]]) -> Iterator[tuple[str, tuple[Gold, ...]]]:
    """Yield the demo pair, every `.beads` source that is open and every folder, with the name each is held out by."""
    yield "memoir", (demo(),)
    for path in (*sorted(HERE.glob("*.beads")), *sorted(OPENED.glob("*.beads"))):
        yield path.stem, (written(path),)
    for name, path in folders:
        yield name, tuple(folder(path))


def family(name: str) -> str:
    """Return what a source is held out with: what stands before a slash in its name."""
    return name.partition("/")[0]


def folds(names: Iterable[str], earlier: Sequence[str] = ()) -> dict[str, int]:
    """Return the fold of every family of sources; those known earlier, in this order, keep theirs."""
    later = {family(name) for name in names} - set(earlier)
    return {each: number % FOLDS for number, each in enumerate([*earlier, *sorted(later)])}


def known_to(folder: Path | None) -> list[str]:
    """Return the families that what a folder holds was made of, as `folds` takes them."""
    return (folder / SOURCES).read_text("utf-8").split() if folder else []


def demo() -> Gold:
    """Return the demo pair with its hand alignment."""
    place = Path(__file__).parents[2] / "corpora" / "gold" / "khaddam-tehran-2003"
    return Gold(
        "memoir",
        _lines(place / "ar.sentences.txt"),
        _lines(place / "en.sentences.txt"),
        read_beads((place / "gold.txt").read_bytes(), "gold.txt"),
    )


def _lines(path: Path) -> tuple[Sentence, ...]:
    texts = [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()]
    return tuple(Sentence(text, 0, len(text), 0) for text in texts)
