"""The collations of `tests/collations.py`, and golden files: `RENEW_GOLDEN=1 pytest` writes them anew."""

import os
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

SPEC = spec_from_file_location("collations", Path(__file__).parents[1] / "collations.py")
COLLATIONS = module_from_spec(SPEC)
SPEC.loader.exec_module(COLLATIONS)


@pytest.fixture(scope="session")
def hard():
    return COLLATIONS.hard()


@pytest.fixture(scope="session")
def any_collation():
    return COLLATIONS.any_collation()


@pytest.fixture(scope="session")
def any_text():
    return COLLATIONS.TEXT


@pytest.fixture(scope="session")
def collation_of():
    """Build a collation of one bead from its two texts."""

    def build(ar, en, **rest):
        return COLLATIONS.Collation(
            "one",
            COLLATIONS.document("ar", [ar], "ar.txt"),
            COLLATIONS.document("en", [en], "en.txt"),
            (COLLATIONS.Bead((0,), (0,), rest.pop("confidence", 0.9)),),
            **rest,
        )

    return build


@pytest.fixture(scope="session")
def is_golden():
    """Compare bytes with a golden file, or renew the file when asked to."""

    def check(path, data):
        if os.environ.get("RENEW_GOLDEN"):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        assert path.read_bytes() == data

    return check
