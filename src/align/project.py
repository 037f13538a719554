"""A project: a folder with align.toml, whose Arabic and English texts of the same file name are pairs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from align.config import FILE, Settings, read_settings
from align.errors import InputError, SettingsError


@dataclass(frozen=True, slots=True)
class Project:
    """Where a project is and what its align.toml says."""

    root: Path
    settings: Settings

    def place(self, relative: str) -> Path:
        """Return a path of the settings as one from here."""
        return self.root / relative


@dataclass(frozen=True, slots=True)
class PairFiles:
    """The two files of a pair and where its decisions are kept."""

    name: str
    """The file name without its ending."""
    ar: Path
    en: Path
    review: Path


def open_project(root: Path) -> Project:
    """Read a project's settings.

    Raises:
        SettingsError: There is no align.toml, or it cannot be understood.
    """
    if not (root / FILE).is_file():
        raise SettingsError(
            f"{root} holds no {FILE}, so it is not a project.",
            hint=f"Name the project's folder, or make an empty {FILE} beside corpora/.",
        )
    return Project(root, read_settings(root / FILE))


def pair_files(project: Project) -> tuple[PairFiles, ...]:
    """Return the pairs of a project, by name.

    Raises:
        InputError: A folder is missing or empty, or a text has no counterpart.
    """
    places = project.settings.project
    ar, en = _texts(project.place(places.ar)), _texts(project.place(places.en))
    for name in sorted(ar.keys() ^ en.keys()):
        there, missing = (ar[name], places.en) if name in ar else (en[name], places.ar)
        raise InputError(
            f"{there} has no counterpart in {project.place(missing)}.",
            hint="Both files of a pair carry the same name.",
        )
    if not ar:
        raise InputError(
            f"{project.place(places.ar)} holds no texts.",
            hint=f"Put the Arabic into {places.ar} and the English, under the same name, into {places.en}.",
        )
    review = project.place(places.review)
    return tuple(PairFiles(name, ar[name], en[name], review / f"{name}.jsonl") for name in sorted(ar))


def pair_named(project: Project, name: str | None) -> PairFiles:
    """Return one pair; without a name, the only one.

    Raises:
        InputError: No such pair, or several and none was named.
    """
    files = pair_files(project)
    if name is None and len(files) == 1:
        return files[0]
    for each in files:
        if each.name == name:
            return each
    said = "Several pairs are here" if name is None else f"No pair is called {name!r}"
    raise InputError(f"{said}.", hint=f"Name one of: {', '.join(each.name for each in files)}.")


def _texts(folder: Path) -> dict[str, Path]:
    """Return name → file of every text in a folder.

    Raises:
        InputError: No such folder, or two texts of one name.
    """
    from align.formats.documents import endings

    if not folder.is_dir():
        raise InputError(
            f"{folder} is not a folder.", hint="Name the texts' folders under [project] in align.toml."
        )
    found: dict[str, Path] = {}
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in endings() and path.is_file():
            if path.stem in found:
                raise InputError(
                    f"{found[path.stem]} and {path} would be one pair.", hint="Rename one of them."
                )
            found[path.stem] = path
    return found
