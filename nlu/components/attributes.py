"""Names under which our components leave their findings on a Rasa message."""

CLEAN = "witaj_clean"
FOLDED = "witaj_folded"
LANGUAGES = "witaj_languages"
ASPECTS = "witaj_aspects"
FEATURIZER = "FoldedFeaturizer"


def example_metadata(message: object, key: str) -> object:
    """What the training file says of an example under `metadata:`, None when it says nothing."""
    metadata = message.get("metadata") or {}  # type: ignore[attr-defined]
    return (metadata.get("intent") or {}).get(key)
