"""What our Rasa components that learn have in common: how they are made, kept and read again."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy import sparse


class Stored(Protocol):
    """What was learned."""

    def save(self, folder: Path) -> None: ...


Learned = TypeVar("Learned", bound=Stored)
Self = TypeVar("Self", bound="Trained[Any]")


class Trained(GraphComponent, Generic[Learned]):
    """A component that learns one thing, keeps it in the model's folder and reads it there."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        learned: Learned | None = None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._learned = learned

    @classmethod
    def create(
        cls: type[Self],
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls: type[Self],
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> Self:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, cls._read(folder))

    def train(self, training_data: TrainingData) -> Resource:
        self._learned = self._fit(training_data)
        with self._storage.write_to(self._resource) as folder:
            self._learned.save(folder)
        return self._resource

    @property
    def learned(self) -> Learned:
        if self._learned is None:
            raise RuntimeError(f"{type(self).__name__} was neither trained nor loaded")
        return self._learned

    @abstractmethod
    def _fit(self, training_data: TrainingData) -> Learned: ...

    @classmethod
    @abstractmethod
    def _read(cls, folder: Path) -> Learned: ...


class Featurizer(Trained[Learned]):
    """Leaves one sparse row on every message, training messages too."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        rows = self._rows(messages)
        name = type(self).__name__
        for number, message in enumerate(messages):
            message.add_features(Features(rows[number], FEATURE_TYPE_SENTENCE, TEXT, name))
        return messages

    @abstractmethod
    def _rows(self, messages: list[Message]) -> sparse.csr_matrix:
        """Shape (messages, features)."""
