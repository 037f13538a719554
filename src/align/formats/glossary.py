"""The project's glossary: tab-separated, a header row, then Arabic, English and whatever else."""

from __future__ import annotations

from pathlib import Path

from align.errors import InputError


def read_glossary(path: Path) -> tuple[tuple[str, str], ...]:
    """Return (Arabic, English) rows.

    Raises:
        InputError: It cannot be read, or a row has no second column.
    """
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"The glossary {path} cannot be read as UTF-8 text.", hint=str(error)) from error
    rows = []
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) < 2 or not cells[0] or not cells[1]:
            raise InputError(
                f"{path}, line {number}: a row holds an Arabic and an English term, separated by a tab.",
                hint="Mend or remove the row.",
            )
        rows.append((cells[0], cells[1]))
    return tuple(rows)
