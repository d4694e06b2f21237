"""A narrow HTTP service around the trained model: parse and health, nothing else.

Rasa's own server (`rasa run --enable-api`) also lets anybody who reaches it load another model.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import signal

from aiohttp import web

from nlu.interface import NluEngine, NluUnavailable
from nlu.rasa_http import result_to_json

MAX_BODY = 64 * 1024  # bytes; a message of Telegram has at most 4096 characters

logger = logging.getLogger(__name__)


def make_app(engine: NluEngine, *, token: str, model: str) -> web.Application:
    """POST /parse {"text"} with `Authorization: Bearer TOKEN`; GET /health without."""
    if not token:
        raise ValueError("the understanding service needs a token: set NLU_TOKEN")
    expected = f"Bearer {token}".encode()

    async def parse(request: web.Request) -> web.Response:
        given = request.headers.get("Authorization", "").encode()
        if not hmac.compare_digest(given, expected):
            raise web.HTTPUnauthorized
        try:
            result = await engine.parse(_text_of(await request.read()))
        except NluUnavailable as error:
            raise web.HTTPServiceUnavailable from error
        return web.json_response(result_to_json(result))

    async def health(_: web.Request) -> web.Response:
        return web.json_response({"status": "ok", "model": model})

    app = web.Application(client_max_size=MAX_BODY)
    app.add_routes([web.post("/parse", parse), web.get("/health", health)])
    return app


def _text_of(body: bytes) -> str:
    try:
        text = json.loads(body)["text"]
    except (ValueError, KeyError, TypeError):
        raise web.HTTPBadRequest(text='send JSON: {"text": "..."}') from None
    if not isinstance(text, str):
        raise web.HTTPBadRequest(text='"text" must be a string')
    return text


async def serve(app: web.Application, *, host: str, port: int) -> None:
    """Listen until SIGINT or SIGTERM."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    logger.info("understanding service listens on %s:%s", host, port)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await stop.wait()
    await runner.cleanup()
