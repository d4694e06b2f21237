"""The understanding as commands use it: its files, filled with the city's words; its model."""

from __future__ import annotations

from pathlib import Path

from bot.settings import Settings
from nlu.city_words import CityWords
from nlu.judging import Parse
from nlu.model_files import ModelFiles


def model_files(settings: Settings) -> ModelFiles:
    """Reads city.yml and no other file of the knowledge. Raises CityWordsUnreadable."""
    return ModelFiles(words=CityWords.read(settings.knowledge_dir / "city.yml"))


def load_model(archive: Path) -> Parse:
    """Takes some seconds. Raises NluUnavailable."""
    from nlu.rasa_local import RasaModel

    return RasaModel.load(archive).parse
