import pytest

from align.embed.use import UseEncoder


@pytest.fixture(scope="session")
def encoder():
    return UseEncoder()
