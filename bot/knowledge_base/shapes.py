"""Check the shape of a YAML file against its JSON Schema, in words for people."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from bot.knowledge_base.codes import Code
from bot.knowledge_base.link_form import meant_link
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

SCHEMAS = Path(__file__).parent / "schemas"
_YES_NO = {"tak": "true", "yes": "true", "nie": "false", "no": "false"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One difference from the schema. keys: of the field that is meant."""

    code: Code
    keys: Keys
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """What jsonschema found. rule: the word of the schema; wanted: what stands behind it there."""

    keys: Keys
    rule: str
    wanted: Any
    found: Any
    schema: dict[str, Any]


def check_shape(file: YamlFile, schema: str, findings: Findings) -> bool:
    """True when the file has the shape; otherwise every difference stands in the findings."""
    if _quick(schema).is_valid(file.values):
        return True
    faults = [
        fault
        for error in _thorough(schema).iter_errors(file.values)
        for fault in _faults(_difference(error), file)
    ]
    misspelled = {
        (*each.keys[:-1], each.values["near"])
        for each in faults
        if each.code == "unknown-key-near"
    }
    for each in faults:
        if each.code == "missing-key" and each.keys in misspelled:
            continue
        where = dotted(each.keys)
        findings.add(file.path, each.code, line=file.line(each.keys), where=where, **each.values)
    return not faults


@lru_cache(maxsize=8)
def _quick(schema: str) -> jsonschema_rs.Draft202012Validator:
    """Only says yes or no, 60 times as fast as the thorough one."""
    return jsonschema_rs.Draft202012Validator(_read(schema))


@lru_cache(maxsize=8)
def _thorough(schema: str) -> Draft202012Validator:
    """Says every difference with the part of the schema behind it, which our sentences need."""
    from jsonschema import Draft202012Validator  # takes 0.1 s, and good files do not need it

    return Draft202012Validator(_read(schema))


def _read(schema: str) -> dict[str, Any]:
    shape: dict[str, Any] = json.loads((SCHEMAS / f"{schema}.json").read_text(encoding="utf-8"))
    return shape


def _difference(error: ValidationError) -> Difference:
    found: Any = error  # the library's own types promise less than it gives
    return Difference(
        tuple(found.absolute_path), found.validator, found.validator_value, found.instance,
        found.schema,
    )  # fmt: skip


def _faults(found: Difference, file: YamlFile) -> list[Fault]:
    keys = found.keys
    if found.rule == "additionalProperties":
        allowed = found.schema.get("properties", {})
        return [_unknown(key, found, list(allowed)) for key in found.found if key not in allowed]
    if found.rule == "required":
        missing = [key for key in found.wanted if key not in found.found]
        return [Fault("missing-key", (*keys, key), {"name": key}) for key in missing]
    if found.rule == "enum":
        return [_not_allowed(found)]
    if found.rule == "type":
        return [_wrong_type(found, file.written(keys))]
    if found.rule == "minItems":
        return [Fault("empty-list", keys)]
    if found.rule == "pattern":
        code = found.schema["problem"]
        return [Fault(code, keys, {"value": found.found, "right": _mended(code, found.found)})]
    return [Fault("wrong-shape", keys, {"value": file.written(keys)})]


def _unknown(key: str, found: Difference, allowed: list[str]) -> Fault:
    near = nearest(key, [each for each in allowed if each not in found.found])
    keys = (*found.keys, key)
    if near[0] != NOTHING:
        return Fault("unknown-key-near", keys, {"name": key, "near": near[0]})
    return Fault("unknown-key", keys, {"name": key, "allowed": allowed})


def _not_allowed(found: Difference) -> Fault:
    value = str(found.found)
    near = nearest(value, found.wanted)
    return Fault(
        "not-allowed", found.keys, {"value": value, "near": near, "allowed": found.wanted}
    )


def _wrong_type(found: Difference, written: str) -> Fault:
    wanted = found.wanted if isinstance(found.wanted, str) else "string"
    value = found.found
    if value is None:
        return Fault("empty-field", found.keys)
    if "pattern" in found.schema and not re.search(found.schema["pattern"], written):
        return Fault(found.schema["problem"], found.keys, {"value": written, "right": NOTHING})
    if wanted == "string" and isinstance(value, (bool, int, float)):
        return Fault("needs-quotes", found.keys, {"written": written})
    if wanted == "number" and isinstance(value, str) and _is_number(value.replace(",", ".")):
        right = value.replace(",", ".")
        return Fault("decimal-comma", found.keys, {"value": value, "right": right})
    right = _YES_NO.get(str(value).casefold(), NOTHING)
    values = {"value": written, "wanted": wanted, "right": right}
    return Fault("wrong-type", found.keys, values)


def _mended(code: str, value: str) -> str:
    """The same address as it was probably meant."""
    return meant_link(value) if code == "url-form" else NOTHING


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
