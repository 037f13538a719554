"""align.toml → frozen Settings; an unknown key is an error that names its neighbours."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from align.errors import SettingsError
from align.model import Severity

FILE = "align.toml"
_KINDS: Mapping[type, str] = {
    str: "a string",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
}
FailOn = Literal["critical", "major", "minor", "never"]


@dataclass(frozen=True, slots=True)
class Places:
    """[project]: where things are, relative to the folder of align.toml."""

    ar: str = "corpora/ar"
    en: str = "corpora/en"
    review: str = "review"
    reports: str = "reports"
    glossary: str = "corpora/glossary.tsv"
    names: str = "corpora/names.tsv"


@dataclass(frozen=True, slots=True)
class Report:
    """[report]: what makes `align report` fail."""

    fail_on: FailOn = "major"


@dataclass(frozen=True, slots=True)
class Tmx:
    """[tmx]: what a translation memory says of itself."""

    ar: str = "ar"
    en: str = "en"
    """BCP 47 tags of the two languages."""
    author: str = ""
    minimum_confidence: float = 0.5
    """A bead below this stays out, unless an editor confirmed it."""
    max_seg: int = 0
    """Longest segment in characters; 0 for no limit."""


@dataclass(frozen=True, slots=True)
class Checks:
    """[checks]: which run, and how grave they are."""

    off: tuple[str, ...] = ()
    """Ids or names of checks that do not run."""
    severity: Mapping[str, Severity] = field(default_factory=dict)
    """Id or name → severity."""
    profile: Literal["strict", "default", "quiet"] = "default"
    """strict raises hints to minor; quiet keeps critical findings and the major ones of the surest checks."""


@dataclass(frozen=True, slots=True)
class Screen:
    """[screen]: how the review screen shows the texts."""

    bidi: Literal["auto", "visual", "order", "logical"] = "auto"
    layout: Literal["auto", "side", "stacked"] = "auto"
    mirror_guillemets: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything align.toml may say."""

    project: Places = Places()
    report: Report = Report()
    tmx: Tmx = Tmx()
    checks: Checks = Checks()
    screen: Screen = Screen()


def read_settings(path: Path) -> Settings:
    """Read one align.toml.

    Raises:
        SettingsError: It is not TOML, names something unknown, or holds a value of the wrong kind.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits, a thousand brackets
        raise SettingsError(
            f"{path} is not valid TOML: {error}.", hint="Compare it with the README."
        ) from error
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be read: {error.strerror}.", hint="Check that you may read it."
        ) from error
    _require_known(data, [each.name for each in fields(Settings)], f"{path}")
    tables = {}
    for each in fields(Settings):
        table = data.get(each.name, {})
        if not isinstance(table, dict):
            raise SettingsError(
                f"{path}: {each.name} must be a table.", hint=f"Write [{each.name}] on a line of its own."
            )
        tables[each.name] = _table(type(each.default), table, f"{path}: [{each.name}]")
    settings = Settings(**tables)
    _require_range(settings, str(path))
    return settings


def _table(kind: type[Any], data: Mapping[str, Any], where: str) -> Any:
    """Return one settings value from one TOML table."""
    known = {each.name.replace("_", "-"): each for each in fields(kind)}
    hints = get_type_hints(kind)
    _require_known(data, list(known), where)
    values = {}
    for key, value in data.items():
        values[known[key].name] = _value(hints[known[key].name], value, f"{where} {key}")
    return kind(**values)


def _value(kind: Any, value: object, where: str) -> object:
    """Check one value against the annotation of its field."""
    origin = get_origin(kind)
    if origin is Literal:
        return _one_of(value, get_args(kind), where)
    if origin is tuple:
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        raise SettingsError(f"{where} must be a list of strings.")
    if origin is Mapping:
        if not isinstance(value, dict):
            raise SettingsError(f"{where} must be a table of check = severity.")
        return {
            key: Severity(str(_one_of(each, list(Severity), f"{where}.{key}"))) for key, each in value.items()
        }
    wanted = (int, float) if kind is float else kind
    if not isinstance(value, wanted) or (isinstance(value, bool) and kind is not bool):
        raise SettingsError(f"{where} must be {_KINDS[kind]}, not {value!r}.")
    if isinstance(value, str) and not all(letter.isprintable() for letter in value):
        raise SettingsError(f"{where} is {value!r}, which holds control characters.")
    return value


def _require_range(settings: Settings, where: str) -> None:
    """Raise when a number makes no sense."""
    least, longest = settings.tmx.minimum_confidence, settings.tmx.max_seg
    if not 0 <= least <= 1:  # not a number fails here as well
        raise SettingsError(f"{where}: [tmx] minimum-confidence is {least}, but must be from 0 to 1.")
    if longest < 0:
        raise SettingsError(f"{where}: [tmx] max-seg is {longest}, but must be 0 or more.")


def _one_of(value: object, allowed: Any, where: str) -> object:
    if value in allowed:
        return value
    choices = ", ".join(str(each) for each in allowed)
    raise SettingsError(f"{where} is {value!r}, which is none of {choices}.")


def _require_known(data: Mapping[str, Any], known: list[str], where: str) -> None:
    """Raise when a key is unknown, naming the one probably meant."""
    for key in data:
        if key not in known:
            from difflib import get_close_matches

            near = get_close_matches(key, known, 1)
            hint = f"Did you mean {near[0]!r}?" if near else f"Known here: {', '.join(known)}."
            raise SettingsError(f"{where} has an unknown key {key!r}.", hint=hint)
