"""The report to read: one self-contained page, `index.html`, that asks nothing of any network.

Every text is escaped by the template engine, and the page's own policy lets nothing run or load but the style
and the script that are written into it, named by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from datetime import UTC
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from align.formats._visible import quoted
from align.model import Collation, FindingStatus, Severity
from align.reports import _picture
from align.reports._base import About, Report
from align.reports._page import SIGNS, pair_view
from align.reports._totals import totals

if TYPE_CHECKING:
    from jinja2 import Template


def render(collations: Sequence[Collation], about: About) -> bytes:
    """Render the page, UTF-8, LF."""
    checks = {each.check: each.name for collation in collations for each in collation.findings}
    text = _page().render(
        about=about,
        made=f"{about.made.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if about.made else "",
        views=[pair_view(collation, number) for number, collation in enumerate(collations, start=1)],
        all=totals(collations),
        checks=sorted(checks.items()),
        encoders=sorted({collation.encoder for collation in collations if collation.encoder}),
    )
    return text.encode()


@cache
def _page() -> Template:
    """Return the compiled page with everything in it that is the same for all reports."""
    from jinja2 import DictLoader, Environment, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        autoescape=True,
        loader=DictLoader({"page": _part("page.html.j2")}),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["quoted"] = quoted
    style, script = _part("style.css"), _part("script.js")
    environment.globals.update(
        severities=tuple(Severity),
        statuses=tuple(FindingStatus),
        signs=SIGNS,
        lanes=_picture,
        style=Markup(style),  # noqa: S704  our own file, not a reader's text
        script=Markup(script),  # noqa: S704  likewise
        style_hash=_hash(style),
        script_hash=_hash(script),
    )
    return environment.get_template("page")


def _part(name: str) -> str:
    text = files("align.reports").joinpath("html_parts", name).read_text("utf-8")
    return text.replace("\r\n", "\n")


def _hash(text: str) -> str:
    """Return a content policy's name for an inline style or script."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


REPORT = Report(name="html", file_name="index.html", render=render)
