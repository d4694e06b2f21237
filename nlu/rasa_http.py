"""Understanding elsewhere: an NluEngine that asks the service of nlu/server.py."""

from __future__ import annotations

from typing import Any

import httpx

from nlu.interface import NluResult, NluUnavailable, Scored

TIMEOUT = httpx.Timeout(2.0, connect=1.0)  # a person waits three seconds at most
LONGEST = 4096  # characters; Telegram sends no longer text


class RasaHttp:
    """Every outage is NluUnavailable; Rasa's own client turns it into an empty intent."""

    def __init__(
        self, url: str, token: str, *, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._client = httpx.AsyncClient(
            base_url=url,
            headers={"Authorization": f"Bearer {token}"},
            timeout=TIMEOUT,
            transport=transport,
            trust_env=False,
        )

    async def parse(self, text: str) -> NluResult:
        try:
            response = await self._client.post("/parse", json={"text": text[:LONGEST]})
            response.raise_for_status()
            return result_from_json(response.json())
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise NluUnavailable(type(error).__name__) from None

    async def version(self) -> str:
        """The fingerprint of the model that answers; raises NluUnavailable."""
        try:
            response = await self._client.get("/health")
            response.raise_for_status()
            return str(response.json()["model"])
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise NluUnavailable(type(error).__name__) from None

    async def aclose(self) -> None:
        await self._client.aclose()


def result_to_json(result: NluResult) -> dict[str, Any]:
    return {
        name: [[each.name, each.confidence] for each in getattr(result, name)]
        for name in ("intents", "aspects", "languages")
    }


def result_from_json(raw: dict[str, Any]) -> NluResult:
    found = {
        name: tuple(Scored(str(label), float(confidence)) for label, confidence in raw[name])
        for name in ("intents", "aspects", "languages")
    }
    return NluResult(**found)
