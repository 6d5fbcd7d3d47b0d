"""Every error that dragoman raises on purpose.

    DragomanError
    ├── UsageError          the call is wrong: a bad option, date or setting          (exit code 2)
    ├── InputError          an input cannot be read: missing, empty, binary, no text  (exit code 1)
    └── InstallationError   a file that belongs to the installation is missing or broken

Messages are one line and say what to do. A report that reads oddly is no error: the reading carries counted drops.
"""


class DragomanError(Exception):
    """Base of them all."""


class UsageError(DragomanError):
    """A bad option, date or setting."""


class InputError(DragomanError):
    """An input that cannot be read."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class InstallationError(DragomanError):
    """The installation is incomplete."""
