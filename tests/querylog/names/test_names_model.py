from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import srsly

from bot.querylog.names.files import NamesFiles, NamesModelMissing, fingerprint
from bot.querylog.names.lexicon import lexicons
from bot.querylog.names.model import NamesModel
from bot.querylog.names.training import Trained, train
from bot.querylog.names.words import skeleton

PLAIN = {"pl": ["gdzie jest urząd", "ile kosztuje karta", "urząd i karta"]}


@pytest.fixture(scope="module")
def trained() -> Trained:
    """On so few messages that it knows hardly more than introductions."""
    return train(PLAIN, count=2400)


def test_a_model_learns_saves_and_loads(trained: Trained, tmp_path: Path) -> None:
    files = NamesFiles(tmp_path / "names")
    files.save(trained, "abc")
    model = NamesModel.load(files)
    text = "nazywam się Krystyna Zawadzka"
    chances = {text[word.start : word.end]: word.chance for word in model.words(text)}
    assert files.trained_fingerprint() == "abc"
    assert min(chances["Krystyna"], chances["Zawadzka"]) > max(chances["nazywam"], chances["się"])


def test_two_networks_learn_and_they_differ(trained: Trained) -> None:
    one, other = trained.networks
    assert one != other


def test_the_chance_is_the_mean_of_both(trained: Trained, tmp_path: Path) -> None:
    text = "nazywam się Krystyna"
    chances = []
    for networks in (trained.networks, trained.networks[:1], trained.networks[1:]):
        files = NamesFiles(tmp_path)
        files.save(replace(trained, networks=networks), "abc")
        chances.append(NamesModel.load(files).words(text)[-1].chance)
    assert chances[0] == pytest.approx((chances[1] + chances[2]) / 2, abs=1e-5)


def test_a_text_without_words_has_no_names(trained: Trained, tmp_path: Path) -> None:
    files = NamesFiles(tmp_path)
    files.save(trained, "abc")
    assert NamesModel.load(files).words(" \n ") == []


@pytest.mark.parametrize("lost", ["network.bin", "lexicon.txt", "record.json"])
def test_half_a_model_is_none(trained: Trained, tmp_path: Path, lost: str) -> None:
    files = NamesFiles(tmp_path)
    files.save(trained, "abc")
    (tmp_path / lost).unlink()
    with pytest.raises(NamesModelMissing, match="witaj log train-names"):
        NamesModel.load(files)


def test_weights_of_an_older_program_are_no_model(trained: Trained, tmp_path: Path) -> None:
    files = NamesFiles(tmp_path)
    files.save(trained, "abc")
    files.weights.write_bytes(srsly.msgpack_dumps({"weights": [b"old"]}))
    with pytest.raises(NamesModelMissing, match=r"another version.*witaj log train-names"):
        NamesModel.load(files)


def test_the_fingerprint_changes_with_the_messages(tmp_path: Path) -> None:
    messages = tmp_path / "pesel.yml"
    messages.write_text("- jeden\n", encoding="utf-8")
    before = fingerprint([messages])
    assert fingerprint([messages]) == before
    messages.write_text("- dwa\n", encoding="utf-8")
    assert fingerprint([messages]) != before


def test_a_word_of_one_message_is_unknown_while_training() -> None:
    whole, known = lexicons({"pl": ["zupełnie niespotykane", "zupełnie zwykłe"]})
    assert {skeleton("niespotykane"), skeleton("zupełnie")} <= whole
    assert skeleton("niespotykane") not in known
