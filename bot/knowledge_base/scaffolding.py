"""New units and topics: files that say what to write where, in the words of the staff."""

from __future__ import annotations

from pathlib import Path
from string import Template

from bot.knowledge_base.change_set import ChangeSet, edit_or_raise, without_mark
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.topics import SOURCE_LANGUAGE
from bot.knowledge_base.unfinished import FILL_IN
from bot.knowledge_base.unit_edits import reads_as
from bot.knowledge_base.yaml_nodes import read_values
from bot.knowledge_base.yaml_splices import WrittenYaml, spliced
from bot.knowledge_base.yaml_written import scalar

SCAFFOLDS = Path(__file__).parent / "scaffolds"
TAXONOMY = "taxonomy.yml"


def topic_folder(group: str, topic: str) -> str:
    return f"topics/{group}/{topic}"


def unit_text(name: str, kind: str, *, city: str, taxonomy: Taxonomy) -> str:
    """city: what stands in most addresses, "" when nobody knows."""
    others = [tag for tag in taxonomy.languages if tag != SOURCE_LANGUAGE]
    return _filled(
        "unit.yml",
        name=name, yaml_name=scalar(name), kind=kind, city=scalar(city or FILL_IN),
        names="".join(f"  {tag}: {FILL_IN}\n" for tag in others),
    )  # fmt: skip


def topic_texts(
    topic: str, label: str, *, authorities: list[str], situation: str, unit: str
) -> dict[str, str]:
    """File name -> text. situation, unit: examples of ids."""
    return {
        "topic.yml": _filled(
            "topic.yml", label=label, authorities=", ".join(authorities) or FILL_IN,
            situation=situation, unit=unit,
        ),
        f"{SOURCE_LANGUAGE}.md": _filled(f"{SOURCE_LANGUAGE}.md", topic=topic, unit=unit),
    }  # fmt: skip


def add_label(changes: ChangeSet, group: str, topic: str, label: str) -> None:
    """A line of taxonomy.yml at the end of its group. Raises EditImpossible."""
    mark, body = without_mark(changes.text(TAXONOMY))
    yaml, values = WrittenYaml(body), read_values(body)[0]
    words = {SOURCE_LANGUAGE: label}
    topics = values["topics"].get(group) or {}
    wanted = {**values["topics"], group: {**topics, topic: words}}
    line = f"{topic}: {taxonomy_words(label)}"
    if topics:
        last = yaml.node(("topics", group)).value[-1]
        indent = " " * last[0].start_mark.column
        splice = yaml.inserted_after(last[1], indent + line)
    else:
        splice = yaml.replaced_block(("topics", group), {topic: words})
    made = spliced(body, [splice])
    is_right = edit_or_raise(
        made, lambda new: reads_as(new, {**values, "topics": wanted}), TAXONOMY
    )
    changes.put(TAXONOMY, mark + is_right)


def taxonomy_words(label: str) -> str:
    """In the form of the other lines there."""
    quoted = label.replace("\\", "\\\\").replace('"', '\\"')
    return f'{{{SOURCE_LANGUAGE}: "{quoted}"}}'


def _filled(file: str, **values: str) -> str:
    template = (SCAFFOLDS / f"{file}.txt").read_text(encoding="utf-8")
    return Template(template).substitute(values)
