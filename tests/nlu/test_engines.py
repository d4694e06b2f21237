"""One contract for every NluEngine: Rasa in this process and Rasa behind our HTTP service."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.commands.understanding import model_files
from bot.settings import Settings
from nlu.interface import NluEngine, NluResult, NluUnavailable, Scored

pytestmark = pytest.mark.rasa
TOKEN = "a-secret-of-this-test"

SIX = [
    ("як отримати песель?", "uk", "pesel"),
    ("где сделать карту побыту и сколько стоит", "ru", "temporary_residence"),
    ("gdzie zlozyc wniosek o karte pobytu", "pl", "temporary_residence"),
    ("my boss did not pay me", "en", "employment_rights"),
    ("де зробити мельдунек", "uk", "address_registration"),
    ("muzh menya byot", "ru", "domestic_violence"),
]


@pytest.fixture(scope="session")
def model():  # type: ignore[no-untyped-def]
    from nlu.rasa_local import RasaModel

    files = model_files(Settings())
    assert files.is_current(), "the model is missing or old; run: make model"
    return RasaModel.load(files.archive)


@pytest_asyncio.fixture(params=["in this process", "over HTTP"])
async def engine(request, model) -> AsyncIterator[NluEngine]:  # type: ignore[no-untyped-def]
    from aiohttp.test_utils import TestServer

    from nlu.rasa_http import RasaHttp
    from nlu.rasa_local import RasaLocal
    from nlu.server import make_app

    local = RasaLocal(model)
    if request.param == "in this process":
        yield local
        await local.aclose()
        return
    async with TestServer(make_app(local, token=TOKEN, model="test")) as server:
        remote = RasaHttp(str(server.make_url("")), TOKEN)
        yield remote
        await remote.aclose()
    await local.aclose()


@pytest.mark.parametrize(("text", "language", "topic"), SIX, ids=[text for text, _, _ in SIX])
async def test_plain_questions_are_understood(
    engine: NluEngine, text: str, language: str, topic: str
) -> None:
    result = await engine.parse(text)
    assert result.intents[0].name == topic
    assert result.languages[0].name == language


@pytest.mark.parametrize(
    "text",
    ["where do I get a PESEL and how much is it", "где сделать карту побыту и сколько стоит"],
)
async def test_of_two_aspects_both_come_first(engine: NluEngine, text: str) -> None:
    result = await engine.parse(text)
    assert {each.name for each in result.aspects[:2]} == {"where", "cost"}


async def test_rankings_are_sorted_and_confidences_are_shares(engine: NluEngine) -> None:
    result = await engine.parse("jak zameldować dziecko")
    for ranking in (result.intents, result.aspects, result.languages):
        confidences = [each.confidence for each in ranking]
        assert confidences == sorted(confidences, reverse=True)
        assert all(0 <= each <= 1 for each in confidences)


@pytest.mark.parametrize("text", ["ok", "112", "pesel?", "👍", "?"])
async def test_the_language_of_a_text_that_does_not_tell_is_left_open(
    engine: NluEngine, text: str
) -> None:
    assert (await engine.parse(text)).languages == ()


@pytest.mark.parametrize(
    "text",
    ["", " ", "\0", "\u202e\u200b", "😀" * 4096, "ж" * 100_000, "/" * 50, "\ud83d"],
    ids=["empty", "space", "NUL", "invisible", "emoji", "long", "slashes", "half an emoji"],
)
async def test_no_text_breaks_the_understanding(engine: NluEngine, text: str) -> None:
    try:
        assert (await engine.parse(text)).intents
    except NluUnavailable:
        assert text == "\ud83d"  # cannot be written as JSON; the bot treats it as an outage


async def test_text_that_looks_like_a_command_of_rasa_sets_no_intent(engine: NluEngine) -> None:
    """Rasa itself reads /name{...} as that intent with confidence 1.0."""
    result = await engine.parse('/emergency{"a": 1}')
    assert result.intents[0].confidence < 0.99
    assert len(result.intents) > 1


async def test_messages_do_not_wait_for_each_other_on_the_event_loop(engine: NluEngine) -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0)
            ticks += 1

    ticking = asyncio.create_task(tick())
    await asyncio.gather(*(engine.parse("де зробити мельдунек " * 20) for _ in range(20)))
    ticking.cancel()
    assert ticks > 20


class StumblingEngine:
    """Fails as a broken or absent model does."""

    async def parse(self, text: str) -> NluResult:
        raise NluUnavailable("no model")

    async def aclose(self) -> None:
        return None


class FixedEngine(StumblingEngine):
    async def parse(self, text: str) -> NluResult:
        return NluResult((Scored("pesel", 0.9),))


@pytest_asyncio.fixture
async def service():  # type: ignore[no-untyped-def]
    from aiohttp.test_utils import TestServer

    from nlu.server import make_app

    async with TestServer(make_app(FixedEngine(), token=TOKEN, model="test")) as server:
        yield server


async def test_a_failing_model_is_unavailable_and_not_an_empty_answer() -> None:
    from aiohttp.test_utils import TestServer

    from nlu.rasa_http import RasaHttp
    from nlu.server import make_app

    async with TestServer(make_app(StumblingEngine(), token=TOKEN, model="test")) as server:
        remote = RasaHttp(str(server.make_url("")), TOKEN)
        with pytest.raises(NluUnavailable):
            await remote.parse("hello")
        await remote.aclose()


async def test_a_server_that_is_down_is_unavailable() -> None:
    from nlu.rasa_http import RasaHttp

    remote = RasaHttp("http://127.0.0.1:9", TOKEN)
    with pytest.raises(NluUnavailable):
        await remote.parse("hello")
    await remote.aclose()


async def test_the_service_answers_nobody_without_its_token(service) -> None:  # type: ignore[no-untyped-def]
    from nlu.rasa_http import RasaHttp

    stranger = RasaHttp(str(service.make_url("")), "another token")
    with pytest.raises(NluUnavailable):
        await stranger.parse("hello")
    assert await stranger.version() == "test"  # health tells no secret
    await stranger.aclose()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"not json", 400),
        (b'{"text": 5}', 400),
        (b"[]", 400),
        (b'{"text": "' + b"x" * 200_000 + b'"}', 413),
    ],
    ids=["not JSON", "no string", "a list", "too long"],
)
async def test_the_service_refuses_what_it_cannot_read(service, body: bytes, status: int) -> None:  # type: ignore[no-untyped-def]
    import httpx

    async with httpx.AsyncClient(base_url=str(service.make_url("")), trust_env=False) as client:
        headers = {"Authorization": f"Bearer {TOKEN}"}
        response = await client.post("/parse", content=body, headers=headers)
    assert response.status_code == status


async def test_the_service_offers_parse_and_health_and_nothing_else(service) -> None:  # type: ignore[no-untyped-def]
    paths = {route.resource.canonical for route in service.app.router.routes()}
    assert paths == {"/parse", "/health"}


def test_loading_a_model_does_not_load_tensorflow(model) -> None:  # type: ignore[no-untyped-def]
    """The reason why a bot with Rasa inside needs 200 MB and not 600."""
    import subprocess
    import sys

    code = (
        "import sys; from nlu.rasa_local import RasaModel; from nlu.model_files import ModelFiles;"
        "RasaModel.load(ModelFiles().archive); print('tensorflow' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


async def test_a_missing_model_says_what_to_do(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from nlu.rasa_local import RasaLocal

    with pytest.raises(NluUnavailable, match="witaj train"):
        await RasaLocal.load(tmp_path / "none.tar.gz")


async def test_a_broken_model_says_what_to_do(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from nlu.rasa_local import RasaLocal

    broken = tmp_path / "broken.tar.gz"
    broken.write_bytes(b"this is no archive")
    with pytest.raises(NluUnavailable, match="--force"):
        await RasaLocal.load(broken)
