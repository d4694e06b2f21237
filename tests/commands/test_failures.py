"""What an operator reads when a command cannot work."""

from __future__ import annotations

import pytest

from bot.channels.telegram.errors import TelegramUnreachable, TokenRejected
from bot.commands.failures import explained
from bot.knowledge_base.problems import KnowledgeInvalid, KnowledgeUnusable, Problem
from bot.settings import SettingsInvalid
from bot.storage.errors import StorageUnusable
from nlu.interface import NluUnavailable

PROBLEM = Problem("topics/stay/visa/topic.yml", 7, "facts.fee", "no-value")


@pytest.mark.parametrize(
    ("error", "named"),
    [
        (KnowledgeInvalid((PROBLEM,)), "topics/stay/visa/topic.yml:7"),
        (KnowledgeUnusable("/nowhere"), "KNOWLEDGE_DIR"),
        (SettingsInvalid("NLU_TOKEN is not set"), "NLU_TOKEN"),
        (StorageUnusable("DATABASE_URL is wrong"), "DATABASE_URL"),
        (TokenRejected(), "TELEGRAM_BOT_TOKEN"),
        (TelegramUnreachable("NetworkError"), "network"),
        (NluUnavailable("there is no trained model; run: witaj train"), "witaj train"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_can_be_mended_is_one_sentence_that_says_how(error: Exception, named: str) -> None:
    assert named in (explained(error) or "")


def test_a_bug_is_not_explained_away() -> None:
    assert explained(ZeroDivisionError()) is None
