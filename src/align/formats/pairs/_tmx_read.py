"""Reading a translation memory that comes from anywhere.

Nothing is fetched, no DTD is loaded and no entity is expanded: a file that declares entities is refused.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from align.errors import InputError
from align.formats.pairs._base import Row

if TYPE_CHECKING:
    from lxml import etree

MAX_BYTES = 200 * 1024 * 1024
"""Larger files are refused: the tree in memory takes several times as much."""

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut", "sub"})
"""Inline elements that hold the codes of another program, not words."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")


def read(data: bytes, where: str) -> tuple[Row, ...]:
    """Read the units of a TMX file, any version 1.x, level 1.

    Args:
        data: The file.
        where: Its name, for messages.

    Returns:
        One row per unit, in order, with the text of its first Arabic and first English variant; empty where
        a unit has none. Codes inside a segment are passed over, the words between them are kept.

    Raises:
        InputError: The file is too large, not XML, not TMX, or declares entities.
    """
    if len(data) > MAX_BYTES:
        raise InputError(
            f"{where} is larger than {MAX_BYTES >> 20} MB.", "Split the memory into smaller files."
        )
    root = _parsed(_decoded(data, where), where)
    if root.tag != "tmx":
        raise InputError(f"{where} is not a TMX file: it begins with <{root.tag}>.")
    return tuple(_rows(root))


def _decoded(data: bytes, where: str) -> str:
    """Decode here, so that the parser and the search for entities see the very same characters."""
    declared = _DECLARED.match(data[:300].lstrip())
    name = declared[1].decode("ascii") if declared else "utf-8"
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), name)
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise InputError(f"{where} cannot be read as {encoding}: {error}.") from error
    if "<!ENTITY" in text:
        raise InputError(f"{where} declares XML entities, which no translation memory needs; it is refused.")
    return _DECLARATION.sub("", text, count=1)


def _parsed(text: str, where: str) -> etree._Element:
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    try:
        return etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, UnicodeEncodeError, ValueError) as error:
        raise InputError(f"{where} is not well-formed XML: {error}.") from error


def _rows(root: etree._Element) -> Iterator[Row]:
    for unit in root.iterfind("body/tu"):
        texts: dict[str, str] = {}
        for variant in unit.iterfind("tuv"):
            tag = variant.get(_LANG) or variant.get("lang") or ""
            language = re.split("[-_]", tag)[0].lower()
            segment = variant.find("seg")
            texts.setdefault(language, "" if segment is None else "".join(_words(segment)))
        yield Row(ar=texts.get("ar", ""), en=texts.get("en", ""))


def _words(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag not in _CODES:
            yield from _words(child)
        yield child.tail or ""
