"""The report to read: one self-contained page, `index.html`, that asks nothing of any network.

Every text is escaped by the template engine, and the page's own policy lets nothing run or load but the style
and the script that are written into it, named by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from datetime import UTC
from importlib.resources import files

from align.formats._visible import quoted
from align.model import Collation, FindingStatus, Severity
from align.reports import _picture
from align.reports._base import About, Report
from align.reports._page import SIGNS, pair_view
from align.reports._totals import totals


def render(collations: Sequence[Collation], about: About) -> bytes:
    """Render the page, UTF-8, LF."""
    from jinja2 import DictLoader, Environment, StrictUndefined
    from markupsafe import Markup

    parts = {name: _part(name) for name in ("page.html.j2", "style.css", "script.js")}
    environment = Environment(
        autoescape=True,
        loader=DictLoader(parts),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["quoted"] = quoted
    checks = {each.check: each.name for collation in collations for each in collation.findings}
    text = environment.get_template("page.html.j2").render(
        about=about,
        made=f"{about.made.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if about.made else "",
        views=[pair_view(collation, number) for number, collation in enumerate(collations, start=1)],
        all=totals(collations),
        checks=sorted(checks.items()),
        encoders=sorted({collation.encoder for collation in collations if collation.encoder}),
        severities=tuple(Severity),
        statuses=tuple(FindingStatus),
        signs=SIGNS,
        lanes=_picture,
        style=Markup(parts["style.css"]),  # noqa: S704  our own file, not a reader's text
        script=Markup(parts["script.js"]),  # noqa: S704  likewise
        style_hash=_hash(parts["style.css"]),
        script_hash=_hash(parts["script.js"]),
    )
    return text.encode()


def _part(name: str) -> str:
    text = files("align.reports").joinpath("html_parts", name).read_text("utf-8")
    return text.replace("\r\n", "\n")


def _hash(text: str) -> str:
    """Return a content policy's name for an inline style or script."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


REPORT = Report(name="html", file_name="index.html", render=render)
