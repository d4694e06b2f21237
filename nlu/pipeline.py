"""The pipeline of config.yml as Rasa's default recipe makes a graph of it: train it, pack it.

Rasa's own `train_nlu` does the same by way of its whole dialogue stack: it imports TensorFlow
(20-35 s on two cores) and reads and hashes the data three times (50 s for 10,000 utterances).
A test compares the graph with the recipe's.
"""

from __future__ import annotations

import gc
import json
import tarfile
import tempfile
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nlu.examples import Example

if TYPE_CHECKING:
    from rasa.engine.graph import GraphComponent
    from rasa.engine.storage.local_model_storage import LocalModelStorage
    from rasa.shared.nlu.training_data.training_data import TrainingData

RASA_VERSION = "3.6.21"
NLU_TRAINING = 1  # rasa.shared.data.TrainingType.NLU
Report = Callable[[str], None]


class PipelineInvalid(Exception):
    """config.yml names a component that there is not."""


@dataclass(frozen=True, slots=True)
class Node:
    """One component of the pipeline. name: as Rasa's recipe calls it."""

    name: str
    component: type[GraphComponent]
    config: Mapping[str, Any]
    is_trained: bool
    prepares_data: bool  # others after it need what it leaves on the training examples

    @property
    def title(self) -> str:
        return self.component.__name__

    @property
    def path(self) -> str:
        return f"{self.component.__module__}.{self.component.__name__}"


def nodes_of(config: Mapping[str, Any]) -> list[Node]:
    """The components that `pipeline:` names, in order. Raises PipelineInvalid."""
    from nlu.components.stages import STAGES

    nodes = []
    for number, raw in enumerate(config["pipeline"]):
        own = {key: value for key, value in raw.items() if key != "name"}
        stage = STAGES.get(raw["name"].rpartition(".")[2])
        if stage is None:
            raise PipelineInvalid(f"config.yml: there is no component {raw['name']!r}")
        nodes.append(
            Node(
                f"{raw['name']}{number}",
                stage.component,
                {**stage.component.get_default_config(), **own},
                stage.is_trained,
                stage.prepares_data,
            )
        )
    return nodes


def train_pipeline(
    config: Mapping[str, Any],
    examples: Iterable[Example],
    archive: Path,
    *,
    places: Sequence[str] = (),
    report: Report = lambda _stage: None,
) -> None:
    """Train every component in turn and write the model archive, as Rasa's server can load it."""
    from rasa.engine.storage.local_model_storage import LocalModelStorage

    nodes = nodes_of(config)
    with _without_collector(), tempfile.TemporaryDirectory(prefix="witaj-training-") as name:
        folder = Path(name)
        (folder / "components").mkdir()
        storage = LocalModelStorage(folder / "components")
        data = _training_data(examples, places)
        for node in nodes:
            report(node.title)
            data = _train(node, data, storage)
        report("packing")
        metadata = json.dumps(_metadata(config, nodes), ensure_ascii=False)
        (folder / "metadata.json").write_text(metadata, encoding="utf-8")
        archive.parent.mkdir(exist_ok=True, parents=True)
        with tarfile.open(archive, "w:gz", compresslevel=1) as packed:
            packed.add(folder, arcname="")


@contextmanager
def _without_collector() -> Iterator[None]:
    """Python's garbage collector walks all training messages again and again, a fifth of the
    time, and finds nothing: what is made here is in use until the end."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _training_data(examples: Iterable[Example], places: Sequence[str]) -> TrainingData:
    from rasa.shared.nlu.training_data.message import Message
    from rasa.shared.nlu.training_data.training_data import TrainingData

    from nlu.city_words import NAMES

    messages = [
        Message.build(
            text=each.text,
            intent=each.intent,
            intent_metadata={"language": each.language, "aspects": each.aspects},
        )
        for each in examples
    ]
    return TrainingData(messages, lookup_tables=[{"name": NAMES, "elements": list(places)}])


def _train(node: Node, data: TrainingData, storage: LocalModelStorage) -> TrainingData:
    from rasa.engine.graph import ExecutionContext, GraphSchema
    from rasa.engine.storage.resource import Resource

    context = ExecutionContext(GraphSchema({}))
    component: Any = node.component.create(
        dict(node.config), storage, Resource(f"train_{node.name}"), context
    )
    if node.is_trained:
        component.train(data)
    if node.prepares_data:
        data = component.process_training_data(data)
    return data


def _metadata(config: Mapping[str, Any], nodes: list[Node]) -> dict[str, Any]:
    from rasa.shared.core.domain import Domain

    schema = predict_schema(nodes)
    return {
        "domain": Domain.empty().as_dict(),
        "trained_at": datetime.now(timezone.utc).replace(tzinfo=None).isoformat(),
        "model_id": uuid.uuid4().hex,
        "assistant_id": config.get("assistant_id"),
        "rasa_open_source_version": RASA_VERSION,
        "train_schema": {"nodes": {}},
        "predict_schema": {"nodes": schema},
        "training_type": NLU_TRAINING,
        "project_fingerprint": None,
        "core_target": None,
        "nlu_target": "run_RegexMessageHandler",
        "language": config.get("language"),
        "spaces": None,
    }


def predict_schema(nodes: Iterable[Node]) -> dict[str, Any]:
    """The prediction graph, with the two nodes that Rasa puts before and after a pipeline."""
    schema = {
        "nlu_message_converter": _step(
            "rasa.graph_components.converters.nlu_message_converter.NLUMessageConverter",
            "convert_user_message",
            "__message__",
        )
    }
    before = "nlu_message_converter"
    for node in nodes:
        resource = f"train_{node.name}" if node.is_trained else None
        schema[f"run_{node.name}"] = _step(
            node.path, "process", before, config=node.config, resource=resource
        )
        before = f"run_{node.name}"
    schema["run_RegexMessageHandler"] = _step(
        "rasa.nlu.classifiers.regex_message_handler.RegexMessageHandler", "process", before
    )
    return schema


def _step(
    path: str,
    function: str,
    needs: str,
    *,
    config: Mapping[str, Any] | None = None,
    resource: str | None = None,
) -> dict[str, Any]:
    return {
        "needs": {"messages": needs},
        "uses": path,
        "constructor_name": "load",
        "fn": function,
        "config": dict(config or {}),
        "eager": True,
        "is_target": False,
        "is_input": False,
        "resource": {"name": resource, "output_fingerprint": uuid.uuid4().hex}
        if resource
        else None,
    }
