"""Pairs as a translation memory: TMX 1.4, level 1, as the strictest readers want it.

One pair of languages per file; UTF-8 without a byte order mark; `note*, prop*, tuv` in that order; every
property named `x-…`; dates only in the compact UTC form. What must not reach a memory stays out and is
counted: gaps, empty segments, beads with a critical finding that is not dismissed, and on request weak
beads and long segments.

Source:
    TMX 1.4b specification, Localization Industry Standards Association, 2005; decision 0005.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from align.errors import SettingsError
from align.formats._attach import attached
from align.formats.pairs._base import Format, WriteSettings, Written, fidelity_of
from align.formats.pairs._tmx_read import read
from align.formats.pairs.beads import bead_numbers
from align.model import BeadStatus, Collation, Finding, FindingStatus, Pair, Severity, pairs

if TYPE_CHECKING:
    from lxml import etree

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
_LOCALE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    r"""Make text fit for XML: no character that XML 1.0 forbids, and line ends as LF.

    Controls, surrogates, U+FFFE and U+FFFF go. CR and CR LF become LF here, because every reader
    would do it.
    Direction marks stay: they are part of how Arabic is spelt.

    Example:
        >>> clean("a\x0cb\r\nc\rd\ufffe")
        'ab\nc\nd'
    """
    return _FORBIDDEN.sub("", text).replace("\r\n", "\n").replace("\r", "\n")


def stamp(moment: datetime) -> str:
    """Return a moment in the one form every reader takes.

    Raises:
        SettingsError: The moment has no time zone.
    """
    if moment.tzinfo is None:
        raise SettingsError("The date of a TMX file needs a time zone.")
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def write(collation: Collation, settings: WriteSettings) -> Written:
    """Write the beads a memory may hold, and count the others by reason.

    Raises:
        SettingsError: A locale is not a BCP 47 tag, or both are the same.
    """
    from lxml import etree

    _check_locales(settings)
    left_out: Counter[str] = Counter()
    root = etree.Element("tmx", version="1.4")
    root.append(_header(collation, settings))
    body = etree.SubElement(root, "body")
    by_bead, _ = attached(collation)
    for number, (pair, findings) in enumerate(zip(pairs(collation), by_bead, strict=True)):
        reason = _why_not(pair, findings, settings)
        if reason:
            left_out[reason] += 1
        else:
            body.append(_unit(pair, findings, fidelity_of(collation, number), settings))
    text = etree.tostring(root, encoding="unicode", pretty_print=True)
    return Written(_HEAD + text.encode(), dict(sorted(left_out.items())))


def _check_locales(settings: WriteSettings) -> None:
    for locale in (settings.ar_locale, settings.en_locale):
        if not _LOCALE.fullmatch(locale):
            raise SettingsError(f"{locale!r} is not a language tag.", "Tags read like ar, ar-SY or en-GB.")
    if settings.ar_locale.lower() == settings.en_locale.lower():
        raise SettingsError(f"Both languages of the memory are called {settings.ar_locale!r}.")


def _why_not(pair: Pair, findings: Sequence[Finding], settings: WriteSettings) -> str:
    """Return why a bead stays out of the memory; empty when it goes in. Reasons are tried in this order."""
    ar, en = clean(pair.ar), clean(pair.en)
    critical = [finding for finding in findings if finding.severity is Severity.CRITICAL]
    sure = pair.bead.status is BeadStatus.CONFIRMED or pair.bead.confidence >= settings.minimum_confidence
    longest = max(len(ar), len(en))
    reasons = (
        ("gap", pair.bead.is_gap),
        ("empty segment", not (ar.strip() and en.strip())),
        ("unsettled critical finding", any(finding.is_open for finding in critical)),
        ("confirmed critical error", any(finding.status is FindingStatus.CONFIRMED for finding in critical)),
        ("low confidence", not sure),
        ("segment too long", settings.max_seg is not None and longest > settings.max_seg),
    )
    return next((reason for reason, holds in reasons if holds), "")


def _header(collation: Collation, settings: WriteSettings) -> etree._Element:
    from lxml import etree

    from align import __version__

    header = etree.Element(
        "header",
        {
            "creationtool": "Muqabala",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "Muqabala",
            "adminlang": "en",
            "srclang": settings.ar_locale,
            "datatype": "plaintext",
            **_made(settings),
        },
    )
    _props(header, (("x-document", collation.name), ("x-encoder", collation.encoder)))
    return header


def _unit(
    pair: Pair, findings: Sequence[Finding], fidelity: int | None, settings: WriteSettings
) -> etree._Element:
    from lxml import etree

    one_to_one = len(pair.bead.ar) == len(pair.bead.en) == 1
    kind = {} if one_to_one else {"segtype": "block"}
    unit = etree.Element("tu", {**_made(settings), **kind})
    _props(unit, _facts(pair, findings, fidelity))
    for locale, text in ((settings.ar_locale, pair.ar), (settings.en_locale, pair.en)):
        variant = etree.SubElement(unit, "tuv", {_LANG: locale})
        etree.SubElement(variant, "seg").text = clean(text)
    return unit


def _facts(pair: Pair, findings: Sequence[Finding], fidelity: int | None) -> Iterator[tuple[str, str]]:
    yield "x-bead", bead_numbers(pair.bead)
    yield "x-score", f"{pair.bead.confidence:.3f}"
    if fidelity is not None:
        yield "x-fidelity", str(fidelity)
    yield "x-status", pair.bead.status
    for finding in findings:
        yield "x-finding", f"{finding.check} {finding.name} {finding.severity} {finding.status}"


def _props(parent: etree._Element, values: Sequence[tuple[str, str]] | Iterator[tuple[str, str]]) -> None:
    from lxml import etree

    for kind, value in values:
        if clean(value).strip():
            etree.SubElement(parent, "prop", type=kind).text = clean(value)


def _made(settings: WriteSettings) -> dict[str, str]:
    """Return the attributes that say when and by whom, as far as they are known."""
    made = {"creationdate": stamp(settings.timestamp)} if settings.timestamp else {}
    author = clean(settings.author).strip()
    return {**made, "creationid": author} if author else made


FORMAT = Format(name="tmx", endings=(".tmx",), write=write, read=read)
