"""What our components are to Rasa: which are trained, which prepare the data for the next ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nlu.components.concept_featurizer import ConceptFeaturizer
from nlu.components.folded_featurizer import FoldedFeaturizer
from nlu.components.language_identifier import LanguageIdentifier
from nlu.components.normalizer import Normalizer
from nlu.components.topic_classifier import TopicClassifier
from nlu.components.variant_maker import VariantMaker


@dataclass(frozen=True, slots=True)
class Stage:
    """kind: the name of Rasa's ComponentType.  component: a GraphComponent."""

    component: Any
    kind: str
    is_trained: bool = False
    prepares_data: bool = False


STAGES = {
    stage.component.__name__: stage
    for stage in (
        Stage(VariantMaker, "MESSAGE_TOKENIZER", prepares_data=True),
        Stage(Normalizer, "MESSAGE_TOKENIZER", prepares_data=True),
        Stage(LanguageIdentifier, "INTENT_CLASSIFIER", is_trained=True),
        Stage(FoldedFeaturizer, "MESSAGE_FEATURIZER", is_trained=True, prepares_data=True),
        Stage(ConceptFeaturizer, "MESSAGE_FEATURIZER", is_trained=True, prepares_data=True),
        Stage(TopicClassifier, "INTENT_CLASSIFIER", is_trained=True),
    )
}
