from __future__ import annotations

from random import Random

import pytest

from bot.querylog.names.endings import CASES
from bot.querylog.names.frames import LANGUAGES, frames_of
from bot.querylog.names.marks import made_up

CHANCE = Random(0)  # noqa: S311 - no secrets


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_hundreds_of_frames(language: str) -> None:
    frames = frames_of(language)
    assert len(frames.naming) + len(frames.naming_nobody) >= 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_frame_that_names_somebody_has_a_person_in_it(language: str) -> None:
    for frame in frames_of(language).naming:
        assert any(slot.kind in ("nom", *CASES) for slot in frame), frame


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_person_in_the_other_frames_counts(language: str) -> None:
    for frame in frames_of(language).naming_nobody:
        persons = [slot for slot in frame if slot.kind in ("nom", *CASES)]
        assert all("n" in slot.options for slot in persons), frame


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mark_can_be_filled(language: str) -> None:
    frames = frames_of(language)
    for frame in (*frames.naming, *frames.naming_nobody):
        for slot in frame:
            if slot.kind and slot.kind not in ("nom", *CASES, *frames.words):
                assert made_up(slot.kind, CHANCE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_of_persons_are_known_ones(language: str) -> None:
    for frame in (*frames_of(language).naming, *frames_of(language).naming_nobody):
        assert all(set(slot.options) <= set("mf1sbpxrn") for slot in frame), frame
