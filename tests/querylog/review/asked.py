"""Questions in the log, put there as the store would have written them."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, insert

from bot.querylog.models import QueryRow

NOON = datetime(2026, 11, 23, 11, tzinfo=timezone.utc)


def stored(engine: Engine, *texts: str | None, **columns: Any) -> None:
    """One message a text."""
    usual: dict[str, Any] = {
        "day": date(2026, 11, 23), "hour": NOON, "session": "s1", "language": "en",
        "outcome": "fallback", "topic": None, "aspect": None, "confidence": "high",
        "alternatives": [], "units": [], "pressed": None, "knowledge_version": "k",
        "model_version": "m",
    }  # fmt: skip
    with engine.begin() as connection:
        for text in texts:
            connection.execute(insert(QueryRow).values({**usual, **columns, "text": text}))


TRAINING = """\
version: "3.1"
nlu:
- intent: pesel
  metadata: {language: en, aspect: how}
  examples: |
    - how do i get a pesel
- intent: pesel
  metadata: {language: en}
  examples: |
    - pesel {in_city}
- intent: driving_licence
  metadata: {language: en}
  examples: |
    - exchange my licence
"""
OUT_OF_SCOPE = """\
version: "3.1"
nlu:
- intent: out_of_scope
  metadata: {language: en}
  examples: |
    - tell me a joke
"""
MEASURED = """\
# English evaluation questions

- text: who issues the number for foreigners
  topic: pesel
  variant: standard
"""


def project(folder: Path) -> Path:
    """A project with a little of the understanding's data."""
    files = {
        "nlu/data/en/city_registration.yml": TRAINING,
        "nlu/data/en/out_of_scope.yml": OUT_OF_SCOPE,
        "nlu/data/uk/city_registration.yml": 'version: "3.1"\nnlu:\n',
        "nlu/evaluation/en.yml": MEASURED,
        "tests/querylog/reported.txt": "# reported\n",
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
