"""What commands say and write: summaries, notes, data to stdout or a file, who and when."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from align.errors import InputError, OutputError, SettingsError
from align.model import Collation, Severity
from align.pipeline import Texts
from align.progress import hush, tell

if TYPE_CHECKING:
    from align.formats.pairs import Written


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


def failing(collations: Sequence[Collation], limit: str) -> bool:
    """Tell whether an open finding is as grave as the limit."""
    if limit == "never":
        return False
    rank = Severity(limit).rank
    return any(
        finding.is_open and finding.severity.rank <= rank
        for collation in collations
        for finding in collation.findings
    )


def summary(collations: Sequence[Collation]) -> str:
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


def moment() -> datetime:
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


def author() -> str:
    """Return who is deciding: $ALIGN_AUTHOR, or the login name."""
    from getpass import getuser

    if named := os.environ.get("ALIGN_AUTHOR"):
        return named
    try:
        return getuser()
    except (KeyError, OSError):  # no such user in this container
        return "unknown"


def say_left_out(written: Written, what: str) -> None:
    """Tell on stderr how many beads a file does not hold, and why."""
    from align.text.safe import printable

    if written.left_out:
        reasons = ", ".join(f"{count} {reason}" for reason, count in written.left_out.items())
        tell(printable(f"{what}: left out {reasons}"))


def say_notes(texts: Texts) -> None:
    """Tell on stderr what reading had to assume."""
    from align.text.safe import printable

    for document in (texts.ar, texts.en):
        if document.note:
            tell(printable(document.note))
