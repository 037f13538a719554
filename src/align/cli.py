"""Parse, call, print, exit: the only home of exit codes."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from enum import IntEnum
from functools import wraps
from pathlib import Path
from typing import Any

import click

from align import __version__
from align.errors import AlignError


class Exit(IntEnum):
    """What the program says to the shell that ran it."""

    CLEAN = 0
    FINDINGS = 1
    UNUSABLE = 2
    INTERRUPTED = 130


_FAIL_ON = ("critical", "major", "minor", "never")
_PAIR_FORMATS = ("table", "beads", "jsonl", "tsv", "tmx")
_FINDING_FORMATS = ("text", "jsonl")
_FILE = click.Path(path_type=Path)


def _told(command: Callable[..., int | None]) -> Callable[..., None]:
    """Turn an AlignError into one sentence on stderr and exit code 2."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            code = command(*args, **kwargs)
        except AlignError as error:
            from align.progress import tell
            from align.text.safe import printable

            tell(f"align: {printable(error.message)}")
            if error.hint:
                tell(f"       {printable(error.hint)}")
            sys.exit(Exit.UNUSABLE)
        except KeyboardInterrupt:  # click would exit with 1, which here means findings
            sys.exit(Exit.INTERRUPTED)
        sys.exit(code or Exit.CLEAN)

    return run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="align (Muqabala)")
def main() -> None:
    """Pair the sentences of an Arabic text with its English rendering, and say where they may differ."""
    gc.set_threshold(100_000, 20, 20)  # a run makes many small values and few cycles: a tenth of its time
    # Products here are of small matrices: the threads of BLAS wait for one another longer than they work,
    # and how they share the work changes the last bits of the result.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


@main.command()
@click.argument("directory", type=_FILE, default=".")
@click.option("--fail-on", type=click.Choice(_FAIL_ON), help="Least severity that makes the exit code 1.")
@click.option("--quiet", "-q", is_flag=True, help="No progress on stderr.")
@_told
def report(directory: Path, fail_on: str | None, quiet: bool) -> int:
    """Align and check every pair of a project, and write its reports and translation memories."""
    from align.commands import report_project
    from align.terminal import put

    text, failing = report_project(directory, fail_on, quiet=quiet)
    put(text)
    return Exit.FINDINGS if failing else Exit.CLEAN


@main.command()
@click.argument("ar", type=_FILE)
@click.argument("en", type=_FILE)
@click.option("--lines", is_flag=True, help="Each line is one sentence: no segmentation.")
@click.option("--to", type=click.Choice(_PAIR_FORMATS), default="table", show_default=True)
@click.option("--output", "-o", type=_FILE, help="Write there instead of to stdout; - is stdout.")
@_told
def pair(ar: Path, en: Path, lines: bool, to: str, output: Path | None) -> None:
    """Align two files."""
    from align.commands import pair_two
    from align.terminal import put

    put(pair_two(ar, en, to, lines=lines), output)


@main.command()
@click.argument("ar", type=_FILE)
@click.argument("en", type=_FILE)
@click.option("--lines", is_flag=True, help="Each line is one sentence: no segmentation.")
@click.option("--beads", type=_FILE, help="Check these beads instead of aligning.")
@click.option("--to", type=click.Choice(_FINDING_FORMATS), default="text", show_default=True)
@click.option("--output", "-o", type=_FILE, help="Write there instead of to stdout; - is stdout.")
@_told
def check(ar: Path, en: Path, lines: bool, beads: Path | None, to: str, output: Path | None) -> None:
    """Say where the English of two files may not be faithful."""
    from align.commands import check_two
    from align.terminal import put

    put(check_two(ar, en, beads, to, lines=lines), output)


@main.command()
@click.argument("name", required=False)
@click.option("--project", type=_FILE, default=".", help="The project's folder.")
@_told
def review(name: str | None, project: Path) -> None:
    """Settle the findings of one pair in the terminal."""
    from align.commands import review_session, screen_settings
    from align.terminal import require_terminal

    require_terminal()
    session = review_session(project, name)
    try:
        from align_tui.app import ScreenSettings, run
    except ModuleNotFoundError as error:
        from align.errors import MissingExtra

        raise MissingExtra(
            "The review screen is not installed.", hint="pip install 'muqabala[tui]'"
        ) from error
    wanted = screen_settings(project)
    run(session, ScreenSettings(wanted.bidi, wanted.layout, wanted.mirror_guillemets))


@main.command()
@click.argument("name")
@click.option("--to", type=click.Choice(_PAIR_FORMATS), default="tmx", show_default=True)
@click.option("--project", type=_FILE, default=".", help="The project's folder.")
@click.option("--output", "-o", type=_FILE, help="Write there instead of to stdout; - is stdout.")
@_told
def export(name: str, to: str, project: Path, output: Path | None) -> None:
    """Write one pair of a project in another format."""
    from align.commands import export_pair
    from align.terminal import put

    put(export_pair(project, name, to), output)


@main.command()
@click.argument("check_name", metavar="[CHECK]", required=False)
@_told
def explain(check_name: str | None) -> None:
    """Show what a check looks for, with examples; without a name, all of them."""
    from align.commands import explain_checks
    from align.terminal import put

    put(explain_checks(check_name))


@main.command()
@click.option("--project", type=_FILE, default=".", help="The project's folder.")
@click.option(
    "--least", type=click.IntRange(1), default=2, show_default=True, help="Fewest passages a term is in."
)
@click.option("--output", "-o", type=_FILE, help="Write there instead of to the terminal.")
@click.option("--quiet", "-q", is_flag=True, help="No progress on stderr.")
@_told
def terms(project: Path, least: int, output: Path | None, quiet: bool) -> None:
    """List names and terms with their renderings, as rows for the glossary."""
    from align.commands import list_terms
    from align.terminal import put

    put(list_terms(project, least, quiet=quiet).encode("utf-8", "replace"), output)


@main.command(name="eval")
@click.argument("gold", type=_FILE)
@click.argument("found", metavar="HYP", type=_FILE)
@_told
def evaluate(gold: Path, found: Path) -> None:
    """Score beads against gold: two files, or two folders of NAME.gold and NAME.hyp."""
    from align.scoring import score_beads
    from align.terminal import put

    put(score_beads(gold, found))


@main.command()
@click.argument("name", required=False)
@click.option("--project", type=_FILE, default=".", help="The project's folder.")
@_told
def compact(name: str | None, project: Path) -> None:
    """Rewrite a pair's decisions without what later ones have overruled."""
    from align.commands import compact_log
    from align.terminal import put

    put(compact_log(project, name))
