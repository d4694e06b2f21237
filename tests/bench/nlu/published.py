"""Figures that others published for these sets; sources in ../shared/nlu-benchmarks/README.md."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Published:
    """Percent. with_threshold: (in scope, out-of-scope recall) by a threshold."""

    system: str
    accuracy: float
    found: float | None = None
    with_threshold: tuple[float, float] | None = None


PUBLISHED: dict[str, tuple[Published, ...]] = {
    "clinc": (
        Published("FastText", 89.0, 9.7, (88.6, 28.3)),
        Published("SVM", 91.0, 14.5, (88.2, 18.0)),
        Published("CNN", 91.2, 18.9, (90.9, 30.9)),
        Published("Dialogflow", 91.7, 14.0, (90.8, 26.7)),
        Published("Rasa (spaCy + sklearn)", 91.5, 45.3, (90.9, 31.2)),
        Published("MLP on USE", 93.5, 47.4, (93.4, 49.1)),
        Published("BERT", 96.9, 40.3, (96.2, 52.3)),
    ),
    "hwu64": (
        Published("Rasa, mean of 10 folds", 86.3),
        Published("Dialogflow, mean of 10 folds", 86.4),
        Published("LUIS, mean of 10 folds", 85.5),
        Published("Watson, mean of 10 folds", 88.2),
    ),
    "small": (
        Published("LUIS", 67.3),
        Published("Dialogflow", 64.0),
        Published("Watson", 77.6),
        Published("Cognigy", 77.6),
    ),
    "large": (
        Published("LUIS", 78.2),
        Published("Dialogflow", 75.6),
        Published("Watson", 85.5),
        Published("Cognigy", 84.2),
    ),
    "banking": (Published("USE + ConveRT, 10-shot", 85.19),),
    "hwu20": (
        Published("Rasa 3, stock DIET", 79.0),
        Published("Dialogflow", 72.0),
        Published("Watson", 78.0),
        Published("Cognigy", 83.0),
        Published("AutoFAQ", 85.0),
    ),
}
