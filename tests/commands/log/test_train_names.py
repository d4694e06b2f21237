"""`witaj log train-names`."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.log.train_names import train_names
from bot.commands.understanding import model_files
from bot.querylog.names.files import NamesFiles, fingerprint
from bot.settings import read_settings


def test_a_current_model_is_not_trained_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = read_settings({})
    files = NamesFiles(tmp_path)
    made_from = fingerprint(model_files(settings).data.rglob("*.yml"))
    files.weights.write_bytes(b"")
    files.lexicon.write_text("")
    files.record.write_text(f'{{"fingerprint": "{made_from}"}}')
    assert train_names(settings, force=False, files=files) == 0
    assert "nothing to train" in capsys.readouterr().err
