"""What our three linear Rasa components share: training, storing, loading one LinearModel."""

from __future__ import annotations

from typing import Any, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from scipy import sparse

from nlu.linear import LinearModel

Self = TypeVar("Self", bound="LinearComponent")


class LinearComponent(GraphComponent):
    """A component around one linear model."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
    ) -> None:
        self.config = config
        self.model: LinearModel | None = None
        self._storage = storage
        self._resource = resource

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
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component.model = LinearModel.load(folder)
        return component

    def persist(self, model: LinearModel) -> Resource:
        self.model = model
        with self._storage.write_to(self._resource) as folder:
            model.save(folder)
        return self._resource

    @property
    def trained(self) -> LinearModel:
        if self.model is None:
            raise RuntimeError(f"{type(self).__name__} was neither trained nor loaded")
        return self.model


def sentence_row(message: Message) -> sparse.csr_matrix:
    """The sparse sentence features of a message, shape (1, features)."""
    _, sentence = message.get_sparse_features(TEXT, [])
    return sparse.csr_matrix(sentence.features)
