"""Settings every test shares."""

from hypothesis import settings

settings.register_profile("here", deadline=None)  # nothing is timed in the test suite
settings.load_profile("here")
