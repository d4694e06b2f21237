"""What an operator reads when a command cannot work: what is wrong, where, what to do."""

from __future__ import annotations

from bot.knowledge_base.problems import KnowledgeInvalid, KnowledgeUnusable
from bot.querylog.redaction import AnonymizerIncomplete
from bot.settings import SettingsInvalid
from bot.storage.errors import StorageError
from nlu.city_words import CityWordsUnreadable
from nlu.interface import NluUnavailable

_SPEAKING = (
    *(StorageError, SettingsInvalid, NluUnavailable),
    *(CityWordsUnreadable, AnonymizerIncomplete),
)


def explained(error: Exception) -> str | None:
    """One or two sentences; None for what is a bug and must be seen as one."""
    if isinstance(error, KnowledgeInvalid):
        first = error.problems[0]
        return (
            f"The knowledge files hold {len(error.problems)} errors, the first in "
            f"{first.path}:{first.line}. See all: witaj knowledge check"
        )
    if isinstance(error, KnowledgeUnusable):
        return (
            f"There is no knowledge at {error}. Set KNOWLEDGE_DIR to the folder with taxonomy.yml."
        )
    if isinstance(error, _SPEAKING):
        return str(error)
    return _of_telegram(error)


def _of_telegram(error: Exception) -> str | None:
    """The understanding's container has no Telegram library, and none of its errors."""
    try:
        from bot.channels.telegram.errors import ChannelError
    except ImportError:
        return None
    return str(error) if isinstance(error, ChannelError) else None
