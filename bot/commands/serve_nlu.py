"""`witaj serve-nlu`."""

from __future__ import annotations

from bot.settings import Settings, SettingsInvalid, host_and_port
from nlu.model_files import ModelFiles


async def serve_understanding(settings: Settings) -> int:
    """Serve until SIGINT or SIGTERM. Raises SettingsInvalid, NluUnavailable at start."""
    if not settings.nlu_token:
        raise SettingsInvalid("NLU_TOKEN is not set: the secret that bot and service share.")
    from nlu.rasa_local import RasaLocal
    from nlu.server import make_app, serve

    files = ModelFiles()
    engine = await RasaLocal.load(files.archive)
    app = make_app(
        engine, token=settings.nlu_token, model=files.trained_fingerprint() or "unknown"
    )
    host, port = host_and_port(settings.nlu_listen)
    await serve(app, host=host, port=port)
    await engine.aclose()
    return 0
