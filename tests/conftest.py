"""Fixtures that several test files share."""

import os
from pathlib import Path

import pytest

from dragoman.pipeline import Kit, load_kit
from dragoman.settings import Settings

os.environ["DRAGOMAN_TABLES"] = ""  # a developer's own tables change no test

SHARED = Path(__file__).parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/golden from what the program says now")


@pytest.fixture(scope="session")
def kit() -> Kit:
    """The real kit, loaded once a worker."""
    return load_kit(Settings())


@pytest.fixture(scope="session")
def shared() -> Path:
    """The data folder beside the checkout; tests that need it skip without it."""
    if not SHARED.is_dir():
        pytest.skip("../shared is absent: this test needs the data folder")
    return SHARED
