"""Every error a user can meet.

AlignError
├── InputError         a file we cannot read, or that does not hold what it should
│   └── EncodingError  bytes that are not text
├── SettingsError      align.toml says something we do not understand
├── OutputError        a place we cannot write to
├── NoPathError        two texts that no beads can join under the constraints
├── ReviewError        a decisions log that contradicts itself or the texts
└── MissingExtra       an optional package that is not installed
"""


class AlignError(Exception):
    """An error worth showing without a traceback.

    Args:
        message: What went wrong, in one sentence, naming the file or value.
        hint: What to do about it, in one sentence; empty when there is nothing to do.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InputError(AlignError):
    """A file we cannot read, or that does not hold what it should."""


class EncodingError(InputError):
    """Bytes that are not text."""


class SettingsError(AlignError):
    """The settings file says something we do not understand."""


class OutputError(AlignError):
    """A place we cannot write to."""


class NoPathError(AlignError):
    """Two texts that no beads can join under the constraints."""


class ReviewError(AlignError):
    """A decisions log that contradicts itself or the texts."""


class MissingExtra(AlignError):  # noqa: N818  the name says what is wrong
    """An optional package that is not installed."""
