"""The data dictionary of exported tables: what each is about, and its dimensions."""

from __future__ import annotations

from collections.abc import Mapping

from bot.querylog.dictionary import Column

DIMENSIONS: Mapping[str, Column] = {}
EXPORTED: Mapping[str, str] = {}
