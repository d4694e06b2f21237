"""Rasa in this process: the trained graph, computed in a worker thread of its own."""

from __future__ import annotations

import asyncio
import json
import tarfile
import tempfile
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nlu.components.attributes import ASPECTS, LANGUAGES
from nlu.interface import NluResult, NluUnavailable, Scored
from nlu.train import quieten_rasa

if TYPE_CHECKING:
    from rasa.engine.runner.dask import DaskGraphRunner

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
    """The prediction graph of a trained model. Not for the event loop: it computes.

    Rasa's own Agent, and even its default input and output nodes, import the whole dialogue and
    training stack (12 s, 560 MB, TensorFlow). Our components need none of it, so the graph is cut
    down to them and fed with Rasa messages directly. This also leaves out the node that reads
    "/intent{...}" in a person's text as a command.
    """

    def __init__(self, runner: DaskGraphRunner, first: str, last: str) -> None:
        self._runner = runner
        self._first = first
        self._last = last

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
        from rasa.engine.runner.dask import DaskGraphRunner
        from rasa.engine.storage.local_model_storage import LocalModelStorage

        with tempfile.TemporaryDirectory(prefix="witaj-model-") as name:
            folder = Path(name)
            with tarfile.open(archive) as packed:
                packed.extractall(folder, filter="data")
            metadata = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
            nodes = _our_nodes(metadata["predict_schema"]["nodes"])
            inputs = [need for node in nodes.values() for need in node["needs"].values()]
            [first] = {name for name in inputs if name not in nodes}
            [last] = {name for name in nodes if name not in inputs}
            schema = GraphSchema.from_dict({"nodes": nodes})
            context = ExecutionContext(schema, metadata["model_id"])
            storage = LocalModelStorage(folder / "components")
            return cls(DaskGraphRunner.create(schema, storage, context), first, last)

    def parse(self, text: str) -> NluResult:
        from rasa.shared.nlu.training_data.message import Message

        message = Message.build(text=text)
        [parsed] = self._runner.run({self._first: [message]}, targets=[self._last])[self._last]
        return NluResult(
            intents=_scored(parsed.get("intent_ranking")),
            aspects=_scored(parsed.get(ASPECTS)),
            languages=_scored(parsed.get(LANGUAGES)),
        )


def _our_nodes(nodes: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {name: node for name, node in nodes.items() if node["uses"].startswith(OUR_MODULES)}


def _scored(found: list[dict[str, Any]] | None) -> tuple[Scored, ...]:
    return tuple(Scored(each["name"], each["confidence"]) for each in found or ())
