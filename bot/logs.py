"""The application log: for operators, on standard error, never with a person's words in it."""

from __future__ import annotations

import logging
import os

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
OURS = ("bot", "nlu")

# Below WARNING no library is heard, known or not: telegram writes whole updates (DEBUG), httpx and
# httpcore addresses with the token (INFO), sqlalchemy the values of statements (INFO), tornado
# paths (INFO), asyncio tasks (DEBUG). These two write people's texts in their warnings too, and
# presidio's trace has a logger of its own.
MUTE = ("rasa", "presidio-analyzer", "decision_process")


def set_up_logging(level: str) -> None:
    """Our own modules at `level`; libraries never below the level at which they are harmless."""
    logging.basicConfig(level=logging.WARNING, format=FORMAT, force=True)
    ours = logging.getLevelName(level)
    logging.getLogger().setLevel(max(ours, logging.WARNING))
    for name in OURS:
        logging.getLogger(name).setLevel(ours)
    for name in MUTE:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
