"""The project's spellings of names: tab-separated, Arabic first, then every English spelling that is right."""

from __future__ import annotations

from pathlib import Path

from align.errors import InputError


def read_names(path: Path) -> tuple[tuple[str, ...], ...]:
    """Return one row per line: an Arabic name and its English spellings; a header row and `#` lines are skipped.

    Raises:
        InputError: It cannot be read, or a row has no second column.
    """
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"The names {path} cannot be read as UTF-8 text.", hint=str(error)) from error
    rows = []
    for number, line in enumerate(lines, 1):
        cells = tuple(cell.strip() for cell in line.split("\t") if cell.strip())
        if not cells or cells[0].startswith("#") or cells[0].isascii():
            continue
        if len(cells) < 2:
            raise InputError(
                f"{path}, line {number}: a row holds an Arabic name and its English spellings, separated by tabs.",
                hint="Mend or remove the row.",
            )
        rows.append(cells)
    return tuple(rows)
