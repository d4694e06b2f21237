"""Rasa in this process: the trained graph, computed in a worker thread of its own."""

from __future__ import annotations

import asyncio
import json
import tarfile
import tempfile
import warnings
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nlu.components.attributes import ASPECTS, LANGUAGES
from nlu.interface import NluResult, NluUnavailable, Scored
from nlu.train import quieten_rasa

if TYPE_CHECKING:
    from rasa.engine.graph import ExecutionContext, GraphComponent
    from rasa.engine.storage.local_model_storage import LocalModelStorage

OUR_MODULES = "nlu.components."


class RasaLocal:
    """An NluEngine on a model archive. Loading takes a few seconds; do it once."""

    def __init__(self, model: RasaModel) -> None:
        self._model = model
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="rasa")

    @classmethod
    async def load(cls, archive: Path) -> RasaLocal:
        """Raises NluUnavailable when Rasa or the model is missing or broken."""
        return cls(await asyncio.to_thread(RasaModel.load, archive))

    async def parse(self, text: str) -> NluResult:
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._worker, self._model.parse, text
            )
        except RuntimeError as error:
            raise NluUnavailable("the understanding was closed or failed") from error

    async def aclose(self) -> None:
        self._worker.shutdown(wait=True, cancel_futures=True)


class RasaModel:
    """The components of a trained model, one after another. Not for the event loop: it computes.

    Rasa's own Agent, and even its default input and output nodes, import the whole dialogue and
    training stack (12 s, 560 MB, TensorFlow), and its graph runner plans the same chain anew for
    every message (0.5 ms). Our components need none of it: they are loaded as the model's graph
    says and given Rasa messages directly. This also leaves out the node that reads
    "/intent{...}" in a person's text as a command.
    """

    def __init__(self, components: Sequence[Any]) -> None:
        self._components = components

    @classmethod
    def load(cls, archive: Path) -> RasaModel:
        quieten_rasa()
        if not archive.is_file():
            raise NluUnavailable(f"there is no trained model at {archive}; run: witaj train")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return cls._load(archive)
        except ImportError as error:
            raise NluUnavailable(
                "Rasa is not installed here; set NLU_URL to an understanding service"
            ) from error
        except Exception as error:  # Rasa raises many kinds for a broken archive
            raise NluUnavailable(
                f"the model {archive} cannot be loaded ({type(error).__name__}); "
                "run: witaj train --force"
            ) from error

    @classmethod
    def _load(cls, archive: Path) -> RasaModel:
        from rasa.engine.graph import ExecutionContext, GraphSchema
        from rasa.engine.storage.local_model_storage import LocalModelStorage

        with tempfile.TemporaryDirectory(prefix="witaj-model-") as name:
            folder = Path(name)
            with tarfile.open(archive) as packed:
                packed.extractall(folder, filter="data")
            metadata = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
            storage = LocalModelStorage(folder / "components")
            context = ExecutionContext(GraphSchema({}), metadata["model_id"])
            nodes = _in_order(metadata["predict_schema"]["nodes"])
            return cls([_component(node, storage, context) for node in nodes])

    def parse(self, text: str) -> NluResult:
        from rasa.shared.nlu.training_data.message import Message

        messages = [Message.build(text=text)]
        for component in self._components:
            messages = component.process(messages)
        [parsed] = messages
        return NluResult(
            intents=_scored(parsed.get("intent_ranking")),
            aspects=_scored(parsed.get(ASPECTS)),
            languages=_scored(parsed.get(LANGUAGES)),
        )


def _in_order(nodes: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Our nodes of a prediction graph, each after the one whose messages it needs."""
    after = {node["needs"]["messages"]: name for name, node in nodes.items()}
    [name] = {need for need in after if need not in nodes}
    chain = []
    while name := after.get(name, ""):
        chain.append(nodes[name])
    return [node for node in chain if node["uses"].startswith(OUR_MODULES)]


def _component(
    node: dict[str, Any], storage: LocalModelStorage, context: ExecutionContext
) -> GraphComponent:
    from rasa.engine.storage.resource import Resource

    module, _, name = node["uses"].rpartition(".")
    kind: type[GraphComponent] = getattr(import_module(module), name)
    resource = Resource(node["resource"]["name"] if node["resource"] else name)
    return kind.load({**kind.get_default_config(), **node["config"]}, storage, resource, context)


def _scored(found: list[dict[str, Any]] | None) -> tuple[Scored, ...]:
    return tuple(Scored(each["name"], each["confidence"]) for each in found or ())
