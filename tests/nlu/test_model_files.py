"""When is a model current? Decided without importing Rasa."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from nlu.model_files import ModelFiles


@pytest.fixture
def files(tmp_path: Path) -> ModelFiles:
    data = tmp_path / "nlu" / "data" / "uk"
    data.mkdir(parents=True)
    (data / "stay.yml").write_text("nlu: []\n")
    (tmp_path / "config.yml").write_text("pipeline: []\n")
    return ModelFiles(tmp_path)


def test_without_a_model_nothing_is_current(files: ModelFiles) -> None:
    assert not files.is_current()


def test_a_model_is_current_until_data_or_pipeline_change(files: ModelFiles) -> None:
    files.archive.parent.mkdir()
    files.archive.write_bytes(b"model")
    files.record.write_text(f'{{"fingerprint": "{files.fingerprint()}"}}')
    assert files.is_current()
    (files.data / "uk" / "stay.yml").write_text("nlu: [1]\n")
    assert not files.is_current()


def test_the_pipeline_counts_too(files: ModelFiles) -> None:
    before = files.fingerprint()
    files.config.write_text("pipeline: [x]\n")
    assert files.fingerprint() != before


@pytest.mark.rasa
def test_train_says_in_a_moment_that_nothing_changed() -> None:
    """It must not import Rasa for that."""
    code = (
        "import sys; from bot.commands.train import train_with_progress;"
        "from bot.settings import Settings; code = train_with_progress(Settings(), force=False);"
        "print(code, any(name.split('.')[0] == 'rasa' for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0 False"
    assert "nothing to train" in done.stderr
