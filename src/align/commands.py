"""What each command of the command line does: arguments to values, no printing but of progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from align import pipeline
from align.config import Screen, Tmx
from align.errors import InputError, OutputError, SettingsError
from align.model import Bead, Collation, Pair, Severity
from align.model import pairs as bare_pairs
from align.progress import Talk, hush, tell
from align.project import open_project, pair_files, pair_named

if TYPE_CHECKING:
    from align.formats.pairs import WriteSettings, Written
    from align.review.session import Session


def report_project(directory: Path, fail_on: str | None, *, quiet: bool) -> tuple[str, bool]:
    """Align, check and report every pair of a project.

    Returns:
        The summary for the terminal, and whether an open finding is as grave as `fail_on`, or as
        the project's own setting where that is None.
    """
    from align.files import require_writable, write_files
    from align.formats.pairs import format_named
    from align.reports import About, every_report
    from align.text.safe import printable

    project = open_project(directory)
    files = pair_files(project)
    folder = project.place(project.settings.project.reports)
    require_writable(folder)
    collations = []
    for each in files:
        talk = Talk(quiet=quiet, label=each.name)
        collations.append(pipeline.review(project, each, talk)[0])
        talk.finish()
    about = About(made=_moment())
    out = {folder / each.file_name: each.render(collations, about) for each in every_report()}
    for collation in collations:
        written = format_named("tmx").write(collation, _write_settings(project.settings.tmx))
        out[folder / f"{collation.name}.tmx"] = written.data
        _say_left_out(written, f"{collation.name}.tmx")
    write_files(out)
    limit = fail_on or project.settings.report.fail_on
    summary = "".join(f"{printable(str(path))}\n" for path in sorted(out))
    return f"{_summary(collations)}\n{summary}", _failing(collations, limit)


def pair_two(ar: Path, en: Path, to: str, *, lines: bool) -> bytes:
    """Align two files and return them in a pair format."""
    from align.formats.pairs import format_named

    talk = Talk(label="align")
    texts = pipeline.read_texts(ar, en, lines=lines, progress=talk)
    beads = pipeline.pair_beads(texts, progress=talk)
    talk.finish()
    _say_notes(texts)
    collation = Collation(ar.stem, texts.ar, texts.en, beads, encoder=pipeline.encoder().signature)
    written = format_named(to).write(collation, _write_settings(Tmx()))
    _say_left_out(written, to)
    return written.data


def check_two(ar: Path, en: Path, beads: Path | None, to: str, *, lines: bool) -> bytes:
    """Check two files, on given beads or on their own alignment, and return the findings."""
    from align.formats.findings import format_named

    talk = Talk(label="align")
    given = _beads(beads) if beads else ()
    texts = pipeline.read_texts(ar, en, lines=lines, progress=talk)
    paired = _covering(given, texts, beads) if beads else pipeline.pair_beads(texts, progress=talk)
    collation = pipeline.collate(ar.stem, texts, paired, progress=talk)
    talk.finish()
    _say_notes(texts)
    return format_named(to).write(collation, _write_settings(Tmx())).data


def export_pair(directory: Path, name: str, to: str) -> bytes:
    """Return one reviewed pair of a project in a pair format."""
    from align.formats.pairs import format_named

    project = open_project(directory)
    talk = Talk(label=name)
    collation, _ = pipeline.review(project, pair_named(project, name), talk)
    talk.finish()
    written = format_named(to).write(collation, _write_settings(project.settings.tmx))
    _say_left_out(written, to)
    return written.data


def review_session(directory: Path, name: str | None) -> Session:
    """Return the review of one pair of a project, opened on its decisions."""
    from align.review.session import open_session

    project = open_project(directory)
    files = pair_named(project, name)
    talk = Talk(label=files.name)
    collation, _ = pipeline.review(project, files, talk)
    talk.finish()
    glossary, names = pipeline.read_glossary(project), pipeline.read_names(project)

    def recheck(changed: Collation, numbers: tuple[int, ...]) -> Collation:
        return pipeline.checked(
            changed, numbers, settings=project.settings.checks, glossary=glossary, names=names
        )

    return open_session(
        collation, files.review, author=_author(), recheck=recheck, realign=pipeline.realigned
    )


def screen_settings(directory: Path) -> Screen:
    """Return how a project wants its review screen."""
    return open_project(directory).settings.screen


def explain_checks(name: str | None) -> str:
    """Return the page of one check, or of all of them.

    Raises:
        InputError: No check has that id or name.
    """
    from align.checks import every_check
    from align.checks.pages import book, page

    found = [
        check
        for check in every_check()
        if name is None or name.casefold() in {check.id.casefold(), check.name}
    ]
    if not found:
        known = ", ".join(f"{check.id} {check.name}" for check in every_check())
        raise InputError(f"No check is called {name!r}.", hint=f"There are: {known}.")
    return book(found) if name is None else "\n".join(page(check) for check in found)


def list_terms(directory: Path, least: int, *, quiet: bool) -> str:
    """Return the candidates for the glossary of every pair of a project, as tab-separated text."""
    from align.terms import candidates, table

    project = open_project(directory)
    pairs: list[Pair] = []
    for each in pair_files(project):
        talk = Talk(quiet=quiet, label=each.name)
        collation, _ = pipeline.review(project, each, talk)
        talk.finish()
        pairs += bare_pairs(collation)
    return table(candidates(pairs, least))


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


def compact_log(directory: Path, name: str | None) -> str:
    """Rewrite the decisions of one pair without what was overruled; say how much went."""
    from align.review.log import compact, read_log

    project = open_project(directory)
    path = pair_named(project, name).review
    before = len(read_log(path).decisions)
    compact(path)
    return f"{path}: {before} decisions, {len(read_log(path).decisions)} kept.\n"


def put(data: bytes | str, output: Path | None = None) -> None:
    """Write data to a file, whole or not at all, or to stdout, text as UTF-8 whatever the terminal claims.

    A reader of stdout that has seen enough is not an error.

    Raises:
        OutputError: The file or stdout cannot be written to.
    """
    from align.files import write_files

    if isinstance(data, str):
        data = data.encode("utf-8", "backslashreplace")
    if output is not None and str(output) != "-":
        write_files({output: data})
        return
    if sys.stdout is None:  # started with stdout closed
        raise OutputError("There is nowhere to write to: stdout is closed.", hint="Name a file with -o.")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        hush(sys.stdout)
    except OSError as error:
        hush(sys.stdout)
        raise OutputError(f"stdout cannot be written to: {error.strerror}.") from error


def require_terminal() -> None:
    """Make sure that there is somebody to press keys.

    Raises:
        InputError: The program was not started in a terminal.
    """
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty()):
        raise InputError(
            "The review screen needs a terminal.",
            hint="Start `align review` in one; in a build, use `align report`.",
        )


def _scored(gold: Path, found: Path) -> Iterator[tuple[Sequence[Bead], Sequence[Bead]]]:
    """Yield (gold, found) beads of two files, or of every NAME.gold in a folder.

    Raises:
        InputError: A file is missing or holds something else than beads.
    """
    if not gold.is_dir() and not found.is_dir():
        yield _beads(gold), _beads(found)
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
        yield _beads(path), _beads(other)


def _beads(path: Path) -> tuple[Bead, ...]:
    from align.formats.pairs.beads import read_beads

    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path} cannot be read: {error.strerror}.",
            hint="Name a file of beads, as `--to beads` writes it.",
        ) from error
    return read_beads(data, str(path))


def _covering(beads: tuple[Bead, ...], texts: pipeline.Texts, path: Path) -> tuple[Bead, ...]:
    """Return the beads of a file with what they leave out as gaps."""
    from align.formats.pairs.beads import check_cover

    try:
        return check_cover(beads, len(texts.ar.sentences), len(texts.en.sentences))
    except InputError as error:
        raise InputError(
            f"{path} does not fit the texts. {error.message}",
            hint="Align the same two files again, with or without --lines as before.",
        ) from error


def _failing(collations: Sequence[Collation], limit: str) -> bool:
    """Tell whether an open finding is as grave as the limit."""
    if limit == "never":
        return False
    rank = Severity(limit).rank
    return any(
        finding.is_open and finding.severity.rank <= rank
        for collation in collations
        for finding in collation.findings
    )


def _summary(collations: Sequence[Collation]) -> str:
    """Return the table of the terminal: a line a pair."""
    from align.text.safe import printable

    head = f"{'pair':32}{'ar':>6}{'en':>6}{'beads':>7}{'gaps':>6}{'conf.':>7}{'fid.':>6}"
    rows = [head + "".join(f"{severity:>10}" for severity in Severity)]
    for each in collations:
        confidence = sum(bead.confidence for bead in each.beads) / max(1, len(each.beads))
        fidelity = sum(each.fidelity) / max(1, len(each.fidelity))
        row = f"{printable(each.name)[:31]:32}{len(each.ar.sentences):6}{len(each.en.sentences):6}{len(each.beads):7}"
        row += f"{sum(bead.is_gap for bead in each.beads):6}{confidence:7.2f}{fidelity:6.0f}"
        opened = [finding.severity for finding in each.findings if finding.is_open]
        rows.append(row + "".join(f"{opened.count(severity):10}" for severity in Severity))
    return "\n".join(rows) + "\n"


def _write_settings(tmx: Tmx) -> WriteSettings:
    from align.formats.pairs import WriteSettings

    return WriteSettings(
        ar_locale=tmx.ar,
        en_locale=tmx.en,
        author=tmx.author,
        timestamp=_moment(),
        minimum_confidence=tmx.minimum_confidence,
        max_seg=tmx.max_seg or None,
    )


def _moment() -> datetime:
    """Return now, or $SOURCE_DATE_EPOCH where a build wants the same bytes twice.

    Raises:
        SettingsError: The variable holds no date.
    """
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not fixed:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(fixed), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise SettingsError(
            f"SOURCE_DATE_EPOCH is {fixed!r}, which is no date.", hint="Give seconds since 1970, or unset it."
        ) from error


def _author() -> str:
    """Return who is deciding: $ALIGN_AUTHOR, or the login name."""
    from getpass import getuser

    if named := os.environ.get("ALIGN_AUTHOR"):
        return named
    try:
        return getuser()
    except (KeyError, OSError):  # no such user in this container
        return "unknown"


def _say_left_out(written: Written, what: str) -> None:
    """Tell on stderr how many beads a file does not hold, and why."""
    from align.text.safe import printable

    if written.left_out:
        reasons = ", ".join(f"{count} {reason}" for reason, count in written.left_out.items())
        tell(printable(f"{what}: left out {reasons}"))


def _say_notes(texts: pipeline.Texts) -> None:
    from align.text.safe import printable

    for document in (texts.ar, texts.en):
        if document.note:
            tell(printable(document.note))
