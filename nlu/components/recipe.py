"""Tell Rasa's default recipe which stage each of our components is. config.yml names them here.

Only Rasa's own commands import this module. `witaj train` and a trained model find the classes by
themselves, which spares them Rasa's dialogue stack (TensorFlow included: 12-35 s and 400 MB).
"""

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from nlu.components.stages import STAGES

for stage in STAGES.values():
    kind = DefaultV1Recipe.ComponentType[stage.kind]
    DefaultV1Recipe.register([kind], is_trainable=stage.is_trained)(stage.component)
    globals()[stage.component.__name__] = stage.component
