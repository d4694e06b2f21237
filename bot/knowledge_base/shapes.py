"""Check the shape of a YAML file against its JSON Schema, in words for people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from bot.knowledge_base.codes import Code
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import Keys, YamlFile, dotted

SCHEMAS = Path(__file__).parent / "schemas"
_YES_NO = {"tak": "true", "yes": "true", "nie": "false", "no": "false"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One difference from the schema. keys: of the field that is meant."""

    code: Code
    keys: Keys
    values: Mapping[str, object] = field(default_factory=dict)


def check_shape(file: YamlFile, schema: str, findings: Findings) -> bool:
    """True when the file has the shape; otherwise every difference stands in the findings."""
    faults = [
        fault
        for error in _validator(schema).iter_errors(file.values)
        for fault in _of(error, file)
    ]
    for each in faults:
        where = dotted(each.keys)
        findings.add(file.path, each.code, line=file.line(each.keys), where=where, **each.values)
    return not faults


@lru_cache(maxsize=8)
def _validator(schema: str) -> Draft202012Validator:
    text = (SCHEMAS / f"{schema}.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


def _of(error: ValidationError, file: YamlFile) -> list[Fault]:
    keys: Keys = tuple(error.absolute_path)
    if error.validator == "additionalProperties":
        return [_unknown(key, keys, error) for key in _unknown_keys(error)]
    if error.validator == "required":
        missing = [key for key in error.validator_value if key not in error.instance]
        return [Fault("missing-key", (*keys, key), {"key": key}) for key in missing]
    if error.validator == "enum":
        return [_not_allowed(error, keys)]
    if error.validator == "type":
        return [_wrong_type(error, keys, file.written(keys))]
    if error.validator == "minItems":
        return [Fault("empty-list", keys)]
    if error.validator == "pattern":
        code = error.schema.get("problem", "wrong-shape")
        return [
            Fault(code, keys, {"value": error.instance, "right": _mended(code, error.instance)})
        ]
    return [Fault("wrong-shape", keys, {"value": file.written(keys)})]


def _unknown_keys(error: ValidationError) -> list[str]:
    return [str(key) for key in error.instance if key not in error.schema.get("properties", {})]


def _unknown(key: str, keys: Keys, error: ValidationError) -> Fault:
    allowed = list(error.schema.get("properties", {}))
    near = nearest(key, [each for each in allowed if each not in error.instance])
    if near[0] != NOTHING:
        return Fault("unknown-key-near", (*keys, key), {"key": key, "near": near[0]})
    return Fault("unknown-key", (*keys, key), {"key": key, "allowed": allowed})


def _not_allowed(error: ValidationError, keys: Keys) -> Fault:
    value, allowed = str(error.instance), list(error.validator_value)
    return Fault(
        "not-allowed", keys, {"value": value, "near": nearest(value, allowed), "allowed": allowed}
    )


def _wrong_type(error: ValidationError, keys: Keys, written: str) -> Fault:
    wanted = error.validator_value if isinstance(error.validator_value, str) else "string"
    value = error.instance
    if value is None:
        return Fault("empty-field", keys, {"wanted": wanted})
    if wanted == "string" and isinstance(value, (bool, int, float)):
        return Fault("needs-quotes", keys, {"written": written})
    if wanted == "number" and isinstance(value, str) and _is_number(value.replace(",", ".")):
        return Fault("decimal-comma", keys, {"value": value, "right": value.replace(",", ".")})
    right = _YES_NO.get(str(value).casefold(), NOTHING)
    return Fault("wrong-type", keys, {"value": written, "wanted": wanted, "right": right})


def _mended(code: str, value: str) -> str:
    """The same address as it was probably meant."""
    if code == "url-form" and value.strip().startswith("www."):
        return f"https://{value.strip()}"
    return NOTHING


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
