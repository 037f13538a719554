"""Beads read from files, and their scores against gold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from align.errors import InputError
from align.model import Bead
from align.pipeline import Texts


def score_beads(gold: Path, found: Path) -> str:
    """Return precision, recall and F1 of beads against gold, and how far confidence can be trusted."""
    from align.evaluate import Scores, calibration, scores

    documents = list(_scored(gold, found))
    total = sum((scores(*each) for each in documents), Scores())
    lines = [f"{'':8}{'P':>8}{'R':>8}{'F1':>8}"]
    for name in ("strict", "lax", "gap"):
        ratio = getattr(total, name)
        lines.append(f"{name:8}{ratio.precision:8.4f}{ratio.recall:8.4f}{ratio.f1:8.4f}")
    measured = calibration(documents)
    lines.append("")
    lines.append(f"{'confidence':>10}{'right':>8}{'beads':>8}")
    lines += [f"{mean:10.3f}{share:8.3f}{count:8d}" for mean, share, count in measured.bins]
    lines.append(
        f"expected calibration error {measured.error:.4f}; right at 0.9 and above {measured.sure_right:.4f}"
    )
    return "\n".join(lines) + "\n"


def _scored(gold: Path, found: Path) -> Iterator[tuple[Sequence[Bead], Sequence[Bead]]]:
    """Yield (gold, found) beads of two files, or of every NAME.gold in a folder.

    Raises:
        InputError: A file is missing or holds something else than beads.
    """
    if not gold.is_dir() and not found.is_dir():
        yield beads_of(gold), beads_of(found)
        return
    for path in (gold, found):
        if not path.is_dir():
            raise InputError(f"{path} is not a folder.", hint="Name two files of beads, or two folders.")
    names = sorted(gold.glob("*.gold"))
    if not names:
        raise InputError(f"{gold} holds no NAME.gold.", hint="Name two files of beads, or two folders.")
    for path in names:
        other = found / f"{path.stem}.hyp"
        other = other if other.exists() else found / path.name
        if not other.exists():
            raise InputError(
                f"{found} holds no {path.stem}.hyp, the counterpart of {path}.",
                hint="Make it with `align pair AR EN --to beads`, or move the gold file away.",
            )
        yield beads_of(path), beads_of(other)


def beads_of(path: Path) -> tuple[Bead, ...]:
    """Return the beads of a file, or raise InputError."""
    from align.formats.pairs.beads import read_beads

    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path} cannot be read: {error.strerror}.",
            hint="Name a file of beads, as `--to beads` writes it.",
        ) from error
    return read_beads(data, str(path))


def covering(beads: tuple[Bead, ...], texts: Texts, path: Path) -> tuple[Bead, ...]:
    """Return the beads of a file with what they leave out as gaps."""
    from align.formats.pairs.beads import check_cover

    try:
        return check_cover(beads, len(texts.ar.sentences), len(texts.en.sentences))
    except InputError as error:
        raise InputError(
            f"{path} does not fit the texts. {error.message}",
            hint="Align the same two files again, with or without --lines as before.",
        ) from error
