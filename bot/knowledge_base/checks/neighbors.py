"""Topics beside a topic (`related`) and after it (`next`): few, and each named once."""

from __future__ import annotations

from bot.knowledge_base.codes import Code
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import RawTopic
from bot.knowledge_base.yaml_files import dotted
from bot.knowledge_base.yaml_nodes import Keys

MOST_NEXT = 3  # more buttons push the answer out of sight


def check(topic: RawTopic, findings: Findings) -> None:
    related, following = (topic.file.values.get(key, []) for key in ("related", "next"))
    for key, names in (("related", related), ("next", following)):
        for number, name in enumerate(names):
            if name == topic.id:
                _warn(topic, findings, "names-itself", (key, number))
            elif name in names[:number]:
                _warn(topic, findings, "named-twice", (key, number))
            elif key == "related" and name in following:
                _warn(topic, findings, "related-and-next", (key, number))
    if len(following) > MOST_NEXT:
        _warn(topic, findings, "too-many-next", ("next", MOST_NEXT))


def _warn(topic: RawTopic, findings: Findings, code: Code, keys: Keys) -> None:
    file = topic.file
    name = file.values[keys[0]][keys[1]]
    findings.warn(
        file.path, code, line=file.line(keys), where=dotted(keys), topic=name, most=MOST_NEXT
    )
