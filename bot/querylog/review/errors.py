"""How a review fails; the messages never hold a person's words.

ReviewError
├── SentenceRefused   a sentence may not enter the data as it is: write it otherwise
├── FileUnusable      a file is missing or has another form than ours: a person must look at it
└── ChangedSince      a file was changed after the decision, which cannot be undone by itself
"""

from __future__ import annotations


class ReviewError(Exception):
    """The decision was not taken; nothing has changed."""


class SentenceRefused(ReviewError):
    """reasons: sentences that say what to change."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = reasons


class FileUnusable(ReviewError):
    """The message names the file and what is wrong."""


class ChangedSince(ReviewError):
    """The message names the file."""
