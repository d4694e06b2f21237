"""Tell Rasa's default recipe which stage each of our components is. config.yml names them here.

Only training imports this module: loading a trained model finds the classes by themselves, which
spares a bot process Rasa's whole training stack (TensorFlow included: 12 s and 400 MB).
"""

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from nlu.components.aspect_classifier import AspectClassifier
from nlu.components.folded_featurizer import FoldedFeaturizer
from nlu.components.language_identifier import LanguageIdentifier
from nlu.components.linear_intent_classifier import LinearIntentClassifier
from nlu.components.normalizer import Normalizer

Stage = DefaultV1Recipe.ComponentType

DefaultV1Recipe.register([Stage.MESSAGE_TOKENIZER], is_trainable=False)(Normalizer)
DefaultV1Recipe.register([Stage.INTENT_CLASSIFIER], is_trainable=True)(LanguageIdentifier)
DefaultV1Recipe.register([Stage.MESSAGE_FEATURIZER], is_trainable=True)(FoldedFeaturizer)
DefaultV1Recipe.register([Stage.INTENT_CLASSIFIER], is_trainable=True)(LinearIntentClassifier)
DefaultV1Recipe.register([Stage.INTENT_CLASSIFIER], is_trainable=True)(AspectClassifier)

__all__ = [
    "AspectClassifier",
    "FoldedFeaturizer",
    "LanguageIdentifier",
    "LinearIntentClassifier",
    "Normalizer",
]
