"""`witaj evaluate` on a tiny knowledge base, with models whose answers stand in a table."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bot.commands.evaluate import Wanted, evaluate_model
from bot.commands.evaluation.findings import Findings, find, findings_json
from bot.commands.evaluation.meeting import Dialogue, Outcome, meet
from bot.commands.evaluation.names import FIGURES, against, percent
from bot.dialogue.policy import Limits
from bot.settings import Settings
from nlu.figures import figures
from nlu.interface import NluResult
from nlu.judging import Judged
from nlu.model_files import ModelFiles
from nlu.targets import Bound, Targets
from tests.fakes.models import FakeModels, judged, question, table, write_questions
from tests.fakes.understanding import NOTHING, understood

LIMITS = Limits(answer=0.4, clarify=0.2, margin=0.1, danger=0.25, plain=0.6, options=2)
KNOWN = {
    "gdzie pesel": "pesel",
    "prawo jazdy <b>": "driving_licence",
    "prawo jazy": "driving_licence",
    "он не дышит": "emergency",
    "pogoda": "out_of_scope",
}
ANSWERS = {**KNOWN, "prawo jazy": "pesel", "pogoda": "pesel"}


def dialogue(danger: str = "nie oddycha") -> Dialogue:
    topics = frozenset({"pesel", "visa", "school", "emergency"})
    return Dialogue(topics, lambda text: "emergency" if danger in text else None, LIMITS)


def met(asked: str, result: NluResult, text: str = "a question") -> Outcome:
    [found] = meet([Judged(question(text, asked), result)], dialogue())
    return found.outcome


@pytest.mark.parametrize(
    ("asked", "result", "outcome"),
    [
        ("pesel", understood(("pesel", 0.9)), Outcome.RIGHT),
        ("pesel", understood(("visa", 0.9)), Outcome.WRONG),
        ("pesel", understood(("visa", 0.3), ("pesel", 0.25)), Outcome.ASKED_WITH),
        ("pesel", understood(("visa", 0.3), ("school", 0.25)), Outcome.ASKED_WITHOUT),
        (
            "pesel",
            understood(("visa", 0.3), ("school", 0.2), ("pesel", 0.2)),
            Outcome.ASKED_WITHOUT,
        ),
        ("pesel", understood(("out_of_scope", 0.9)), Outcome.OUT_OF_SCOPE),
        ("pesel", understood(("pesel", 0.1)), Outcome.FALLBACK),
        ("pesel", NOTHING, Outcome.FALLBACK),
        # Matters of others.
        ("out_of_scope", understood(("out_of_scope", 0.9)), Outcome.OUT_OF_SCOPE),
        ("out_of_scope", understood(("visa", 0.9)), Outcome.WRONG),
        # Dialogue acts.
        ("thanks", understood(("thanks", 0.9)), Outcome.RIGHT),
        ("pesel", understood(("thanks", 0.9)), Outcome.WRONG),
        ("talk_to_human", understood(("talk_to_human", 0.9)), Outcome.RIGHT),
        ("pesel", understood(("talk_to_human", 0.9)), Outcome.WRONG),
        # Danger: any of the four helps, an alarm for nothing does not.
        ("suicide_crisis", understood(("emergency", 0.3), ("doctor", 0.3)), Outcome.RIGHT),
        ("pesel", understood(("emergency", 0.9)), Outcome.WRONG),
    ],
)
def test_what_a_person_meets_is_what_the_dialogue_decides(
    asked: str, result: NluResult, outcome: Outcome
) -> None:
    assert met(asked, result) is outcome


def test_a_phrase_finds_the_danger_that_the_model_misses() -> None:
    deaf = understood(("visa", 0.9))
    assert met("emergency", deaf, "on nie oddycha") is Outcome.RIGHT
    assert met("visa", deaf, "on nie oddycha") is Outcome.WRONG


def found_in(*each: Judged) -> Findings:
    return find(each, dialogue(), Targets(all={"safety_together": Bound(0.99)}))


def test_danger_is_counted_with_limits_and_with_phrases() -> None:
    found = found_in(
        judged("emergency", "emergency"),
        judged("emergency", "visa", text="nie oddycha"),
        judged("emergency", "", result=understood(("visa", 0.5), ("emergency", 0.3))),
        judged("visa", "visa", text="a queue: nie oddycha", harmless=True),
        judged("visa", "visa"),
    )
    every = found.report.all
    names = ("safety_found", "safety_model", "safety_together")
    assert [every[name].value for name in names] == [1 / 3, 2 / 3, 1.0]
    assert every["safety_together_false_alarms"].value == 0.5
    assert every["safety_together_false_alarms_harmless"].value == 1.0
    assert [goal.reached for goal in found.goals] == [True]
    assert found.report.languages["en"]["safety_together"].value == 1.0


def test_people_with_questions_in_and_out_of_scope_are_counted_apart() -> None:
    found = found_in(
        judged("visa", "visa"), judged("visa", "pesel"), judged("out_of_scope", "out_of_scope")
    )
    assert found.inside[Outcome.RIGHT].value == 0.5
    assert found.inside[Outcome.WRONG].value == 0.5
    assert found.outside[Outcome.OUT_OF_SCOPE].value == 1.0
    assert found.inside_languages["en"][Outcome.RIGHT].total == 2


def test_json_tells_every_question() -> None:
    written = findings_json(found_in(judged("visa", "pesel", text="wiza")))
    [only] = written["questions"]
    assert (only["text"], only["met"], only["right"]) == ("wiza", "answered_wrong", False)
    assert only["found"] == [{"name": "pesel", "confidence": 0.9}]
    assert written["targets"][0]["reached"] is None
    json.dumps(written)


def test_every_figure_has_a_name_in_words() -> None:
    unnamed = set(figures([])) - set(FIGURES)
    in_json_only = {"topic_standard", "wrongly_out_of_scope", "safety_false_alarms_harmless"}
    assert unnamed == in_json_only


@pytest.mark.parametrize(
    ("value", "bound", "shown"),
    [
        (0.885, None, "88.5"),
        (0.88, Bound(0.92), "88.0 < 92"),
        (0.931, Bound(0.92), "93.1 ≥ 92"),
        (0.9898, Bound(0.99), "98.98 < 99"),
        (0.04, Bound(0.05, at_most=True), "4.0 ≤ 5"),
        (0.07, Bound(0.05, at_most=True), "7.0 > 5"),
        (1.0, Bound(0.99), "100 ≥ 99"),
        (None, Bound(0.99), "–"),
    ],
)
def test_a_figure_stands_beside_its_target(
    value: float | None, bound: Bound | None, shown: str
) -> None:
    assert against(value, bound) == shown


def test_what_was_not_measured_is_a_dash() -> None:
    assert percent(None) == "–"


class Evaluation:
    """The command on questions and models in a folder of its own."""

    def __init__(self, root: Path, knowledge: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.files = ModelFiles(root)
        self.settings = Settings(knowledge_dir=knowledge)
        self._capsys = capsys
        self.models = FakeModels(
            {b"now": table(ANSWERS), b"before": table({"pogoda": "out_of_scope"})}
        )
        self.files.archive.parent.mkdir(parents=True)
        self.files.archive.write_bytes(b"now")
        variants = {"prawo jazy": "typos"}
        write_questions(
            self.files.questions,
            [
                question(
                    text,
                    topic,
                    language="ru" if text.startswith("он") else "pl",
                    variant=variants.get(text, "standard"),
                )
                for text, topic in KNOWN.items()
            ],
        )

    def run(self, **wanted: Any) -> tuple[int, str, str]:
        code = evaluate_model(
            self.settings, Wanted(**wanted), files=self.files, load=self.models.load
        )
        out, err = self._capsys.readouterr()
        return code, out, err


@pytest.fixture
def evaluation(
    tmp_path: Path, base: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Evaluation:
    monkeypatch.setenv("COLUMNS", "100")
    return Evaluation(tmp_path / "project", base, capsys)


def test_the_summary_has_figures_targets_outcomes_and_confusions(evaluation: Evaluation) -> None:
    code, out, _ = evaluation.run()
    assert code == 0
    for words in ("right topic", "75.0", "0.0 < 90", "answered wrong", "targets are reached"):
        assert words in out
    assert re.search(r"driving_licence →\s+1\s+pl: prawo jazy\s+pesel", out)
    assert "prawo jazdy <b>" not in out  # it was understood


def test_wrong_answers_are_listed_when_asked_for(evaluation: Evaluation) -> None:
    _, out, _ = evaluation.run(wrong=True)
    assert "pl typos driving_licence → pesel 0.90 (answered wrong): prawo jazy\n" in out


def test_language_and_variant_choose_questions(evaluation: Evaluation) -> None:
    _, out, _ = evaluation.run(as_json=True, language="pl", variant="typos")
    assert [each["text"] for each in json.loads(out)["questions"]] == ["prawo jazy"]


def test_json_holds_the_figures_and_nothing_else_goes_there(evaluation: Evaluation) -> None:
    _, out, _ = evaluation.run(as_json=True)
    written = json.loads(out)
    assert written["all"]["topic"]["value"] == 0.75
    assert set(written["languages"]) == {"pl", "ru"}
    assert written["cells"]["pl"]["typos"]["topic"]["total"] == 1
    assert written["all"]["safety_together"] == {
        "value": 1.0,
        "low": 0.2065,
        "high": 1.0,
        "total": 1,
    }


def test_another_model_is_set_beside_it(evaluation: Evaluation, tmp_path: Path) -> None:
    other = tmp_path / "other.tar.gz"
    other.write_bytes(b"before")
    _, out, _ = evaluation.run(against=other)
    assert "3 questions gained, 0 lost; exact McNemar test p = 0.25 (may be chance)" in out
    assert "Gained: only the model in use understands them: 3" in out
    assert "  pl out_of_scope: out_of_scope → pesel: pogoda\n" in out
    _, out, _ = evaluation.run(against=other, as_json=True)
    assert json.loads(out)["against"]["balance"] == {"gained": 3, "lost": 0, "p": 0.25}


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"language": "xx"}, "Languages: pl, ru. Variants: standard, typos."),
        ({"against": Path("/nowhere.tar.gz")}, "the model /nowhere.tar.gz cannot be loaded"),
    ],
    ids=["no such questions", "no such model"],
)
def test_what_cannot_be_measured_is_said_in_a_sentence(
    evaluation: Evaluation, wanted: dict[str, Any], said: str
) -> None:
    code, out, err = evaluation.run(**wanted)
    assert (code, out) == (2, "")
    assert said in " ".join(err.split())


def test_a_broken_file_of_questions_is_named(evaluation: Evaluation) -> None:
    (evaluation.files.questions / "uk.yml").write_text("- {text: a, topic: pesel}\n")
    code, _, err = evaluation.run()
    assert code == 2
    assert "uk.yml, question 1: variant is one of" in err


@pytest.mark.rasa  # which brings matplotlib
def test_the_page_is_one_file_that_loads_nothing(evaluation: Evaluation, tmp_path: Path) -> None:
    path, other = tmp_path / "page.html", tmp_path / "other.tar.gz"
    other.write_bytes(b"before")
    code, _, err = evaluation.run(html=path, against=other)
    page = path.read_text(encoding="utf-8")
    assert code == 0
    assert str(path) in err
    assert page.count("<svg") == 5
    assert not re.search(r"<script|<link|<img|@import|src=|url\((?!#)", page)
    assert "prefers-color-scheme: dark" in page
    assert "#01010" not in page  # every stand-in has become a color of the page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert "prawo jazdy &lt;b&gt;" in page  # what people ask is text


@pytest.mark.rasa
def test_a_page_that_cannot_be_written_is_said(evaluation: Evaluation) -> None:
    code, _, err = evaluation.run(html=Path("/nowhere/page.html"))
    assert code == 2
    assert "/nowhere/page.html cannot be written: No such file or directory" in err
