"""What docker-compose.yml and the Dockerfiles promise, read from the files; run.sh starts them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parent.parent.parent
SERVICES = ("bot", "nlu", "db")
BUILT = {"bot": "Dockerfile", "nlu": "Dockerfile.nlu"}
BASE_IMAGES = {
    "Dockerfile": {"python:3.13-slim-bookworm"},
    "Dockerfile.nlu": {"python:3.10-slim-bookworm"},
}
SECRETS = ("TELEGRAM_BOT_TOKEN", "NLU_TOKEN", "POSTGRES_PASSWORD")
A_VARIABLE = re.compile(r"\$\{(\w+)")


def read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(read("docker-compose.yml"))
    return content


@pytest.mark.parametrize("path", ["docker-compose.yml", "tests/compose/override.yml"])
def test_the_file_follows_the_compose_specification(path: str) -> None:
    schema = json.loads(read("tests/compose/compose-spec.json"))
    content = yaml.safe_load(read(path))
    problems = Draft202012Validator(schema).iter_errors(content)
    assert [f"{each.json_path}: {each.message}" for each in problems] == []


def test_there_are_bot_understanding_and_database(compose: dict[str, Any]) -> None:
    assert tuple(compose["services"]) == SERVICES


@pytest.mark.parametrize("service", ["nlu", "db"])
def test_understanding_and_database_stand_on_the_internal_network_only(
    compose: dict[str, Any], service: str
) -> None:
    networks = compose["services"][service]["networks"]
    assert [compose["networks"][name].get("internal") for name in networks] == [True]


@pytest.mark.parametrize("service", SERVICES)
def test_nothing_listens_on_the_host(compose: dict[str, Any], service: str) -> None:
    assert not {"ports", "expose", "network_mode"} & set(compose["services"][service])


@pytest.mark.parametrize("service", BUILT)
def test_our_containers_are_nobody_in_particular(compose: dict[str, Any], service: str) -> None:
    user = compose["services"][service]["user"]
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", user)
    last_user = re.findall(r"^USER (.+)$", read(BUILT[service]), re.MULTILINE)[-1]
    assert last_user == user


def test_the_database_may_only_become_another_user(compose: dict[str, Any]) -> None:
    # its image starts as root to make the data folder; run.sh sees that the server is not root
    allowed = {"CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"}
    assert set(compose["services"]["db"]["cap_add"]) <= allowed


@pytest.mark.parametrize("service", SERVICES)
def test_a_container_has_no_rights_that_it_does_not_need(
    compose: dict[str, Any], service: str
) -> None:
    settings = compose["services"][service]
    assert settings["read_only"] is True
    assert settings["cap_drop"] == ["ALL"]
    assert settings["security_opt"] == ["no-new-privileges"]
    assert {"mem_limit", "pids_limit", "stop_grace_period"} <= set(settings)
    assert settings["restart"] == "unless-stopped"


def test_every_variable_stands_in_env_example() -> None:
    known = set(re.findall(r"^(\w+)=", read(".env.example"), re.MULTILINE))
    assert set(A_VARIABLE.findall(read("docker-compose.yml"))) <= known


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_has_no_default_and_stands_in_no_file(name: str) -> None:
    used = re.findall(rf"\$\{{{name}(.*?)\}}", read("docker-compose.yml"))
    assert used
    assert all(each.startswith(":?") for each in used)
    assert not any(name in read(path) for path in BUILT.values())


@pytest.mark.parametrize("path", BASE_IMAGES)
def test_base_images_are_the_ones_that_can_be_made_without_a_registry(path: str) -> None:
    assert set(re.findall(r"^FROM (\S+)", read(path), re.MULTILINE)) == BASE_IMAGES[path]


def test_the_database_image_is_the_one_that_can_be_made_without_a_registry(
    compose: dict[str, Any],
) -> None:
    assert compose["services"]["db"]["image"] == "postgres:15-bookworm"


def test_what_is_not_listed_does_not_reach_a_build() -> None:
    first = next(line for line in read(".dockerignore").splitlines() if not line.startswith("#"))
    assert first == "*"
