"""Training: the graph is the one that Rasa's recipe makes, and mistakes are named."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from nlu.city_words import CityWords
from nlu.examples import DataUnreadable, Example, read_examples
from nlu.model_files import ModelFiles

ROOT = Path(__file__).resolve().parent.parent.parent
GOOD = """\
version: "3.1"
nlu:
- intent: pesel
  metadata: {language: pl, aspect: how, also: [where]}
  examples: |
    - jak i gdzie wyrobić pesel
    - pesel {in_city}
"""


def files_with(root: Path, text: str, words: CityWords | None = None) -> ModelFiles:
    folder = root / "nlu" / "data" / "pl"
    folder.mkdir(parents=True)
    (folder / "stay.yml").write_text(text, encoding="utf-8")
    return ModelFiles(root, words or CityWords())


def test_examples_carry_language_and_aspects_and_the_name_of_the_city(tmp_path: Path) -> None:
    words = CityWords({"in_city": {"pl": "w Wymyślinie"}}, ("Wymyślin",))
    assert read_examples(files_with(tmp_path, GOOD, words)) == [
        Example("jak i gdzie wyrobić pesel", "pesel", "pl", ("how", "where")),
        Example("pesel w Wymyślinie", "pesel", "pl", ("how", "where")),
    ]


@pytest.mark.parametrize(
    "broken",
    ["nlu: [", "nlu:\n- intent: pesel\n", "nlu:\n- intent: pesel\n  examples: |\n    no dash\n"],
    ids=["no YAML", "no examples", "no dash"],
)
def test_a_broken_file_is_named(tmp_path: Path, broken: str) -> None:
    with pytest.raises(DataUnreadable, match=r"pl/stay\.yml"):
        read_examples(files_with(tmp_path, broken))


@pytest.mark.rasa
def test_a_component_that_there_is_not_is_named() -> None:
    from nlu.pipeline import PipelineInvalid, nodes_of

    with pytest.raises(PipelineInvalid, match="no component 'nlu"):
        nodes_of({"pipeline": [{"name": "nlu.components.recipe.Oracle"}]})


@pytest.mark.rasa
def test_a_model_of_a_few_sentences_understands_them(tmp_path: Path) -> None:
    from nlu.pipeline import train_pipeline
    from nlu.rasa_local import RasaModel
    from nlu.train import quiet_rasa, read_config

    topics = {"pesel": "pesel number", "school": "school for my son", "doctor": "family doctor"}
    openings = ("where is", "how do i get", "i need", "tell me about", "what about", "hello,")
    examples = [
        Example(f"{opening} {words}", topic, "en", ("where",) if opening == "where is" else ())
        for topic, words in topics.items()
        for opening in openings * 5
    ]
    seen: list[str] = []
    with quiet_rasa():
        config = read_config(ModelFiles(ROOT))
        train_pipeline(config, examples, tmp_path / "model.tar.gz", report=seen.append)
    model = RasaModel.load(tmp_path / "model.tar.gz")
    for topic, words in topics.items():
        assert model.parse(f"please, {words}").intents[0].name == topic
    assert seen[0] == "VariantMaker"
    assert seen[-1] == "packing"


@pytest.mark.rasa
def test_the_graph_is_the_one_that_rasas_own_recipe_makes() -> None:
    """In a process of its own: the recipe imports TensorFlow."""
    code = """
import json, sys
from nlu.model_files import ModelFiles
from nlu.train import quieten_rasa, read_config
quieten_rasa()
import nlu.components.recipe
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.data import TrainingType
from nlu.pipeline import nodes_of, predict_schema
config = read_config(ModelFiles())
made = DefaultV1Recipe().graph_config_for_recipe(
    json.loads(json.dumps(config)), {}, training_type=TrainingType.NLU
).predict_schema
def plain(name, node):
    name_of = node["resource"]["name"] if node["resource"] else None
    kept = ("needs", "uses", "constructor_name", "fn", "eager")
    return [name, *(node[key] for key in kept), name_of]
theirs = [plain(name, node) for name, node in made.as_dict()["nodes"].items()]
ours = [plain(name, node) for name, node in predict_schema(nodes_of(config)).items()]
print(json.dumps([ours, theirs]))
"""
    environment = {**os.environ, "CUDA_VISIBLE_DEVICES": "", "TF_CPP_MIN_LOG_LEVEL": "3"}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        capture_output=True, text=True, cwd=ROOT, env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    ours, theirs = json.loads(done.stdout.strip().splitlines()[-1])
    assert ours == theirs
