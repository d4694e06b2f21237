"""What the understanding is trained from: its own data, filled with the words of the city."""

from __future__ import annotations

from bot.settings import Settings
from nlu.city_words import CityWords
from nlu.model_files import ModelFiles


def model_files(settings: Settings) -> ModelFiles:
    """Reads city.yml and no other file of the knowledge. Raises CityWordsUnreadable."""
    return ModelFiles(words=CityWords.read(settings.knowledge_dir / "city.yml"))
