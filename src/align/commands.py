"""What each command of the command line does: arguments to values, no printing but of progress."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from align import pipeline
from align.config import Screen, Tmx
from align.errors import InputError
from align.model import Collation, Pair
from align.model import pairs as bare_pairs
from align.progress import Talk
from align.project import open_project, pair_files, pair_named
from align.scoring import beads_of, covering
from align.terminal import author, failing, moment, say_left_out, say_notes, summary

if TYPE_CHECKING:
    from align.formats.pairs import WriteSettings
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
    about = About(made=moment())
    out = {folder / each.file_name: each.render(collations, about) for each in every_report()}
    for collation in collations:
        written = format_named("tmx").write(collation, _write_settings(project.settings.tmx))
        out[folder / f"{collation.name}.tmx"] = written.data
        say_left_out(written, f"{collation.name}.tmx")
    write_files(out)
    limit = fail_on or project.settings.report.fail_on
    listing = "".join(f"{printable(str(path))}\n" for path in sorted(out))
    return f"{summary(collations)}\n{listing}", failing(collations, limit)


def pair_two(ar: Path, en: Path, to: str, *, lines: bool) -> bytes:
    """Align two files and return them in a pair format."""
    from align.formats.pairs import format_named

    talk = Talk(label="align")
    texts = pipeline.read_texts(ar, en, lines=lines, progress=talk)
    beads = pipeline.pair_beads(texts, progress=talk)
    talk.finish()
    say_notes(texts)
    collation = Collation(ar.stem, texts.ar, texts.en, beads, encoder=pipeline.encoder().signature)
    written = format_named(to).write(collation, _write_settings(Tmx()))
    say_left_out(written, to)
    return written.data


def check_two(ar: Path, en: Path, beads: Path | None, to: str, *, lines: bool) -> bytes:
    """Check two files, on given beads or on their own alignment, and return the findings."""
    from align.formats.findings import format_named

    talk = Talk(label="align")
    given = beads_of(beads) if beads else ()
    texts = pipeline.read_texts(ar, en, lines=lines, progress=talk)
    paired = covering(given, texts, beads) if beads else pipeline.pair_beads(texts, progress=talk)
    collation = pipeline.collate(ar.stem, texts, paired, progress=talk)
    talk.finish()
    say_notes(texts)
    return format_named(to).write(collation, _write_settings(Tmx())).data


def export_pair(directory: Path, name: str, to: str) -> bytes:
    """Return one reviewed pair of a project in a pair format."""
    from align.formats.pairs import format_named

    project = open_project(directory)
    talk = Talk(label=name)
    collation, _ = pipeline.review(project, pair_named(project, name), talk)
    talk.finish()
    written = format_named(to).write(collation, _write_settings(project.settings.tmx))
    say_left_out(written, to)
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

    return open_session(collation, files.review, author=author(), recheck=recheck, realign=pipeline.realigned)


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


def compact_log(directory: Path, name: str | None) -> str:
    """Rewrite the decisions of one pair without what was overruled; say how much went."""
    from align.review.log import compact, read_log

    project = open_project(directory)
    path = pair_named(project, name).review
    before = len(read_log(path).decisions)
    compact(path)
    return f"{path}: {before} decisions, {len(read_log(path).decisions)} kept.\n"


def _write_settings(tmx: Tmx) -> WriteSettings:
    from align.formats.pairs import WriteSettings

    return WriteSettings(
        ar_locale=tmx.ar,
        en_locale=tmx.en,
        author=tmx.author,
        timestamp=moment(),
        minimum_confidence=tmx.minimum_confidence,
        max_seg=tmx.max_seg or None,
    )
