"""Train the Rasa model when the data or the pipeline changed."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from nlu.model_files import RASA_VERSION, ModelFiles

STAGES = (
    "reading the data",
    "Normalizer",
    "LanguageIdentifier",
    "FoldedFeaturizer",
    "LinearIntentClassifier",
    "AspectClassifier",
    "packing",
)
_RASA_TRAINING_LOG = "rasa.engine.training.hooks"

Report = Callable[[int, str], None]


class TrainingFailed(Exception):
    """The data or the pipeline cannot be trained from; the message says why."""


@dataclass(frozen=True, slots=True)
class Training:
    """What was done."""

    trained: bool
    fingerprint: str
    seconds: float


def train(
    files: ModelFiles | None = None,
    *,
    force: bool = False,
    report: Report = lambda _step, _name: None,
) -> Training:
    """Train unless the model is current. `report(step, stage)` is called as STAGES begin."""
    files = files or ModelFiles()
    fingerprint = files.fingerprint()
    if not force and files.trained_fingerprint() == fingerprint:
        return Training(trained=False, fingerprint=fingerprint, seconds=0.0)
    started = time.monotonic()
    report(0, STAGES[0])
    _train_with_rasa(files, report)
    record = {"fingerprint": fingerprint, "rasa": RASA_VERSION}
    files.record.write_text(json.dumps(record) + "\n", encoding="utf-8")
    report(len(STAGES), "ready")
    return Training(trained=True, fingerprint=fingerprint, seconds=time.monotonic() - started)


def _train_with_rasa(files: ModelFiles, report: Report) -> None:
    quieten_rasa()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from rasa.model_training import train_nlu

            import nlu.components.recipe  # noqa: F401  (registers our components)
    except ImportError as error:
        raise TrainingFailed(
            f"Rasa {RASA_VERSION} is not installed in this environment "
            f"(Python {sys.version_info.major}.{sys.version_info.minor}). "
            "Train in .venv (Python 3.10): make train"
        ) from error
    files.archive.parent.mkdir(exist_ok=True)
    files.record.unlink(missing_ok=True)  # a half-written model must not look current
    with (
        _training_folder(files) as data,
        _reporting_stages(report),
        _an_event_loop(),
        redirect_stdout(StringIO()),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        archive = train_nlu(
            config=str(files.config),
            nlu_data=str(data),
            output=str(files.archive.parent),
            fixed_model_name=files.archive.name.removesuffix(".tar.gz"),
        )
    if archive is None or not files.archive.is_file():
        raise TrainingFailed(f"Rasa made no model; see {files.data} for empty or broken files.")


@contextmanager
def _training_folder(files: ModelFiles) -> Iterator[Path]:
    """The training data with the city's words filled in, as files that Rasa can read."""
    with tempfile.TemporaryDirectory(prefix="witaj-training-") as name:
        for path, text in files.training_files():
            target = Path(name) / path
            target.parent.mkdir(exist_ok=True)
            target.write_text(text, encoding="utf-8")
        yield Path(name)


def quieten_rasa() -> None:
    """Before Rasa is imported: no telemetry, no banners, no text of people in its debug log."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("RASA_MAX_CACHE_SIZE", "0")  # its cache would hold the training texts
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")


@contextmanager
def _an_event_loop() -> Iterator[None]:
    """Rasa's importer asks for the thread's event loop, which a plain program has not made."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        yield
    finally:
        asyncio.set_event_loop(None)
        loop.close()


@contextmanager
def _reporting_stages(report: Report) -> Iterator[None]:
    """Rasa names each component in its log as it starts to train; that drives the progress bar."""
    handler = _StageHandler(report)
    logger = logging.getLogger(_RASA_TRAINING_LOG)
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    propagate, logger.propagate = logger.propagate, False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate


class _StageHandler(logging.Handler):
    def __init__(self, report: Report) -> None:
        super().__init__(logging.INFO)
        self._report = report

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        for step, stage in enumerate(STAGES):
            if f"'{stage}'" in message and message.startswith("Start"):
                self._report(step, stage)
