"""Files to documents: decoded, cut into sentences, with offsets into the file's own text."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Final

from align.errors import InputError
from align.formats.documents._base import Format, Prose
from align.formats.documents._decode import decode
from align.formats.documents._script import require_script
from align.model import Document, Language, Sentence
from align.text.segment import each_line, segment

__all__ = ["endings", "every_format", "read_document"]

LONGEST: Final = 20_000
"""Characters of a sentence. The longest of classical prose have some thousands; more is no sentence but data, or a
text whose full stops and line breaks are lost, and the encoder would take gigabytes for it."""
LARGEST: Final = 64 * 1024 * 1024
"""Bytes. The longest novels are under 10 MB; more is a mistake, and would fill the memory."""


@cache
def every_format() -> tuple[Format, ...]:
    """Return every document format in this package, ordered by name."""
    names = (module.name for module in iter_modules(__path__))
    modules = (import_module(f"{__name__}.{name}") for name in names if not name.startswith("_"))
    return tuple(sorted((module.FORMAT for module in modules), key=lambda known: known.name))


def endings() -> tuple[str, ...]:
    """Return the file name endings we read, lower case, with the dot, in order."""
    return tuple(sorted(ending for known in every_format() for ending in known.endings))


def read_document(
    path: Path, language: Language, *, lines: bool = False, expect_script: bool = True
) -> Document:
    """Read one side of a pair.

    Args:
        path: The file. An unknown ending is read as plain text.
        language: Which side it is.
        lines: Every line that is not blank is one sentence, markup included.
        expect_script: Refuse a text whose letters are of the other language's script.

    Raises:
        InputError: The file is missing, unreadable, too large, empty, in the wrong language, or not cut into sentences.
        EncodingError: Its bytes are not text, or could be two different texts.
    """
    where = str(path)
    decoded = decode(_bytes(path), where)
    prose = Prose(decoded.text) if lines else _format(path).prose(decoded.text)
    if expect_script:
        require_script(prose.text, language, where)
    sentences = each_line(prose.text) if lines else segment(prose.text, language)
    if not sentences:
        raise InputError(f"{where} holds no text.", hint="Check that it is the right file.")
    _require_short(sentences, where)
    return Document(
        language=language,
        path=where,
        text=decoded.text,
        sentences=_placed(sentences, prose),
        encoding=decoded.encoding,
        note=decoded.note,
    )


def _require_short(sentences: tuple[Sentence, ...], where: str) -> None:
    for number, sentence in enumerate(sentences, start=1):
        if len(sentence.text) > LONGEST:
            raise InputError(
                f"{where}: sentence {number}, '{sentence.text[:40]}…', has {len(sentence.text):,} characters.",
                hint=f"Break the text into sentences of at most {LONGEST:,}, one a line, and use --lines.",
            )


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise InputError(f"{path} is a folder, not a file.", hint="Name the text file inside it.")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise InputError(f"{path} does not exist.", hint="Check the name and the folder.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{path} cannot be read: {reason}.", hint="Check that you may read it.") from error
    if len(data) > LARGEST:
        raise InputError(
            f"{path} is larger than {LARGEST // 2**20} MB.", hint="Split it into chapters and align each."
        )
    return data


def _format(path: Path) -> Format:
    ending = path.suffix.lower()
    known = {name: each for each in every_format() for name in each.endings}
    return known.get(ending, known[".txt"])


def _placed(sentences: tuple[Sentence, ...], prose: Prose) -> tuple[Sentence, ...]:
    """Return the sentences with offsets into the file's text instead of the prose."""
    origin = prose.origin
    if origin is None:
        return sentences
    return tuple(
        Sentence(each.text, origin[each.start], origin[each.end - 1] + 1, each.paragraph)
        for each in sentences
    )
