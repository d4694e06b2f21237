"""The bot's image trains the model of names, with the bot's requirements alone."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from bot.settings import ROOT

LISTED = ROOT / "requirements" / "python3.13-bot.txt"
# Reads what training reads, and tells which installed packages that took.
CODE = (
    "import json, sys; from importlib.metadata import packages_distributions as known;"
    "from nlu.examples import read_examples; from nlu.model_files import ModelFiles;"
    "from bot.commands.log.train_names import train_names;"
    "from bot.querylog.names.training import train; from nlu.city_words import CityWords;"
    "from pathlib import Path; CityWords.read(Path('knowledge/city.yml'));"
    "tops = {name.partition('.')[0] for name in sys.modules};"
    "print(json.dumps(sorted({d for top in tops for d in known().get(top, [])})))"
)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="the image has a current Python")
def test_training_imports_nothing_that_the_image_lacks() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, cwd=ROOT, check=True
    )
    listed = set(re.findall(r"^([\w.-]+)(?:\[[^\]]*\])?==", LISTED.read_text(), re.MULTILINE))
    used = {re.sub(r"[-_.]+", "-", name).lower() for name in json.loads(done.stdout)}
    assert used - listed - {"witaj", "setuptools", "pip"} == set()
