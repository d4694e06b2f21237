"""Train the Rasa model when the data or the pipeline changed."""

from __future__ import annotations

import json
import os
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from nlu.examples import DataUnreadable, read_examples
from nlu.model_files import RASA_VERSION, ModelFiles

READING, READY = "reading the data", "ready"

Report = Callable[[int, int, str], None]


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
    report: Report = lambda _step, _steps, _name: None,
) -> Training:
    """Train unless the model is current. `report(step, steps, stage)` as each stage begins."""
    files = files or ModelFiles()
    fingerprint = files.fingerprint()
    if not force and files.trained_fingerprint() == fingerprint:
        return Training(trained=False, fingerprint=fingerprint, seconds=0.0)
    started = time.monotonic()
    report(0, 1, READING)
    try:
        with quiet_rasa():
            _train(files, report)
    except ImportError as error:
        raise TrainingFailed(
            f"Rasa {RASA_VERSION} is not installed in this environment "
            f"(Python {sys.version_info.major}.{sys.version_info.minor}). "
            "Train in .venv (Python 3.10): make train"
        ) from error
    except DataUnreadable as error:
        raise TrainingFailed(str(error)) from error
    record = {"fingerprint": fingerprint, "rasa": RASA_VERSION}
    files.record.write_text(json.dumps(record) + "\n", encoding="utf-8")
    report(1, 1, READY)
    return Training(trained=True, fingerprint=fingerprint, seconds=time.monotonic() - started)


def _train(files: ModelFiles, report: Report) -> None:
    from nlu.pipeline import PipelineInvalid, train_pipeline

    config = read_config(files)
    examples = read_examples(files)
    if not examples:
        raise TrainingFailed(f"there is nothing to learn from in {files.data}")
    files.record.unlink(missing_ok=True)  # a half-written model must not look current
    steps = len(config["pipeline"]) + 2
    seen: list[str] = []

    def begins(stage: str) -> None:
        seen.append(stage)
        report(len(seen), steps, stage)

    try:
        train_pipeline(config, examples, files.archive, places=files.words.names, report=begins)
    except PipelineInvalid as error:
        raise TrainingFailed(str(error)) from error


def read_config(files: ModelFiles) -> dict[str, Any]:
    """config.yml as Rasa has it; raises TrainingFailed when it is no pipeline."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        config = dict(YAML(typ="safe").load(files.config.read_text(encoding="utf-8")))
    except (OSError, YAMLError, TypeError, ValueError) as error:
        raise TrainingFailed(f"{files.config} cannot be read: {error!r}") from error
    if not config.get("pipeline"):
        raise TrainingFailed(f"{files.config} names no component under pipeline:")
    return config


@contextmanager
def quiet_rasa() -> Iterator[None]:
    """Before Rasa is imported: no telemetry, no banners, no text of people in its debug log."""
    quieten_rasa()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def quieten_rasa() -> None:
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("RASA_MAX_CACHE_SIZE", "0")  # its cache would hold the training texts
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
