"""Settings every test shares."""

import os

# Before NumPy is loaded: the tests run side by side, and threads of BLAS on top of them only wait for one another.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import settings

settings.register_profile("here", deadline=None)  # nothing is timed in the test suite
settings.load_profile("here")


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory):
    """Keep the tests out of the user's cache of features."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALIGN_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield
