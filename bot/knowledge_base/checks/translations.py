"""Translations: missing, outdated (the Polish text changed after it), or unlike the Polish one."""

from __future__ import annotations

from bot.knowledge_base.markdown_files import RawSection, RawTranslation
from bot.knowledge_base.placeholders import names_in
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import SOURCE_LANGUAGE, RawTopic


def check(topic: RawTopic, languages: tuple[str, ...], findings: Findings) -> None:
    folder = topic.file.path.parent
    for language in languages:
        if language not in topic.translations and not (folder / f"{language}.md").exists():
            findings.gap(folder / f"{language}.md", "missing-translation", language=language)
    for language in set(topic.translations) - set(languages):
        findings.add(folder / f"{language}.md", "unknown-language", allowed=languages)
    source = topic.translations.get(SOURCE_LANGUAGE)
    if source is None:
        return
    if "answer" not in source.sections:
        findings.add(source.path, "no-answer", line=1)
    for language, translation in topic.translations.items():
        if language != SOURCE_LANGUAGE:
            _compare(source, translation, findings)


def outdated_sections(source: RawTranslation, translation: RawTranslation) -> list[str]:
    """Sections whose Polish original changed since they were translated."""
    made_from = translation.head.values.get("translated_from") or {}
    return [
        name
        for name, section in source.sections.items()
        if name in translation.sections and made_from.get(name) != section.digest
    ]


def _compare(source: RawTranslation, translation: RawTranslation, findings: Findings) -> None:
    path = translation.path
    for name in source.sections.keys() - translation.sections.keys():
        findings.gap(path, "missing-section", where=name, section=name)
    for name in translation.sections.keys() - source.sections.keys():
        line = translation.sections[name].line
        findings.warn(path, "section-only-here", line=line, where=name, section=name)
    for name in outdated_sections(source, translation):
        line = translation.sections[name].line
        findings.gap(path, "outdated-section", line=line, where=name, section=name)
    for name in source.sections.keys() & translation.sections.keys():
        _compare_placeholders(source.sections[name], translation.sections[name], path, findings)


def _compare_placeholders(
    source: RawSection, section: RawSection, path: object, findings: Findings
) -> None:
    wanted, found = set(names_in(source.text)), set(names_in(section.text))
    if wanted != found:
        findings.gap(
            path,  # type: ignore[arg-type]
            "placeholders-differ",
            line=section.line,
            where=section.name,
            missing=sorted(wanted - found) or "-",
            extra=sorted(found - wanted) or "-",
        )
