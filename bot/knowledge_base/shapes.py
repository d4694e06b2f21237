"""Check the shape of a YAML file against its JSON Schema, in words for people."""

from __future__ import annotations

import json
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import Keys, YamlFile

SCHEMAS = Path(__file__).parent / "schemas"


def check_shape(file: YamlFile, schema: str, findings: Findings) -> bool:
    """True when the file has the shape; otherwise every difference stands in the findings."""
    errors = list(_validator(schema).iter_errors(file.values))
    for error in errors:
        _report(file, error, findings)
    return not errors


@lru_cache(maxsize=8)
def _validator(schema: str) -> Draft202012Validator:
    text = (SCHEMAS / f"{schema}.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


def _report(file: YamlFile, error: ValidationError, findings: Findings) -> None:
    keys: Keys = tuple(error.absolute_path)
    if error.validator == "additionalProperties":
        for unknown in _unknown_keys(error):
            allowed = sorted(error.schema["properties"])
            near = get_close_matches(unknown, allowed, 1)
            findings.add(
                file.path,
                "unknown-key-near" if near else "unknown-key",
                line=file.line((*keys, unknown)),
                where=_dotted((*keys, unknown)),
                key=unknown,
                near=near[0] if near else "",
                allowed=allowed,
            )
        return
    code, values = _described(error)
    findings.add(file.path, code, line=file.line(keys), where=_dotted(keys), **values)


def _described(error: ValidationError) -> tuple[str, dict[str, Any]]:
    """The code of the problem and what fills its sentence."""
    if error.validator == "required":
        missing = [key for key in error.validator_value if key not in error.instance]
        return "missing-key", {"keys": missing}
    if error.validator == "enum":
        return "not-allowed", {"value": error.instance, "allowed": error.validator_value}
    if error.validator == "type" and not isinstance(error.instance, str):
        wanted = error.validator_value
        code = "needs-quotes" if wanted == "string" else "wrong-type"
        return code, {"value": error.instance, "wanted": wanted}
    if error.validator == "type":
        return "wrong-type", {"value": error.instance, "wanted": error.validator_value}
    if error.validator == "pattern":
        return "wrong-form", {
            "value": error.instance,
            "example": error.schema.get("examples", ["?"])[0],
        }
    return "wrong-shape", {"rule": error.validator}


def _unknown_keys(error: ValidationError) -> list[str]:
    return [str(key) for key in error.instance if key not in error.schema.get("properties", {})]


def _dotted(keys: Keys) -> str:
    return ".".join(str(key + 1) if isinstance(key, int) else key for key in keys)
