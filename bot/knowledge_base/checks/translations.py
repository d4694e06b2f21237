"""Translations: missing, outdated (the Polish text changed after it), or unlike the Polish one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.knowledge_base.checks.sections import line_before
from bot.knowledge_base.made_from import MadeFrom
from bot.knowledge_base.markdown_files import RawSection, RawTranslation
from bot.knowledge_base.nearest import NOTHING
from bot.knowledge_base.placeholders import names_in
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import SOURCE_LANGUAGE, RawTopic


def check(topic: RawTopic, languages: tuple[str, ...], findings: Findings) -> None:
    folder = topic.file.path.parent
    for language in languages:
        if not (folder / f"{language}.md").exists():
            _report_missing(folder / f"{language}.md", language, findings)
    for language in set(topic.translations) - set(languages):
        path = folder / f"{language}.md"
        findings.add(path, "unknown-language", language=language, allowed=languages)
    source = topic.translations.get(SOURCE_LANGUAGE)
    if source is None:
        return
    if "answer" not in source.sections and "answer" not in source.unfinished:
        findings.add(source.path, "no-answer", line=1, where="answer")
    if findings.only_errors or findings.has_errors(source.path):
        return  # its slips would be reported again as differences of every translation
    for language, translation in topic.translations.items():
        if language != SOURCE_LANGUAGE and not findings.has_errors(translation.path):
            _compare(source, translation, findings)


def check_drafts(topic: RawTopic, findings: Findings) -> None:
    """What translators of a new language break most, before anybody reads it."""
    source = topic.translations.get(SOURCE_LANGUAGE)
    if source is None or findings.only_errors:
        return
    for draft in topic.drafts.values():
        own = Findings(findings.root)
        for name in source.sections.keys() & draft.sections.keys():
            _compare_placeholders(source.sections[name], draft.sections[name], draft.path, own)
        findings.take(replace(problem, severity="warning") for problem in own.problems)


def _report_missing(path: Path, language: str, findings: Findings) -> None:
    if language == SOURCE_LANGUAGE:
        findings.add(path, "no-source-text")
    else:
        findings.gap(path, "missing-translation", language=language)


def outdated_sections(source: RawTranslation, translation: RawTranslation) -> list[str]:
    """Sections whose Polish original changed since they were translated."""
    made_from = MadeFrom(source, translation)
    return [name for name in source.sections if made_from.is_outdated(name)]


def _compare(source: RawTranslation, translation: RawTranslation, findings: Findings) -> None:
    path = translation.path
    for name in source.sections.keys() - translation.sections.keys() - translation.unfinished:
        line = line_before(name, list(source.sections), translation.sections)
        findings.gap(path, "missing-section", line=line, where=name, section=name)
    for name in translation.sections.keys() - source.sections.keys() - source.unfinished:
        line = translation.sections[name].line
        findings.warn(path, "section-only-here", line=line, where=name, section=name)
    for name in outdated_sections(source, translation):
        line = translation.sections[name].line
        findings.gap(
            path, "outdated-section", line=line, where=name,
            topic=path.parent.name, language=path.stem,
        )  # fmt: skip
    for name in source.sections.keys() & translation.sections.keys():
        _compare_placeholders(source.sections[name], translation.sections[name], path, findings)


def _compare_placeholders(
    source: RawSection, section: RawSection, path: Path, findings: Findings
) -> None:
    wanted, found = set(names_in(source.text)), set(names_in(section.text))
    if wanted != found:
        findings.gap(
            path,
            "placeholders-differ",
            line=section.line,
            where=section.name,
            missing=[f"{{{name}}}" for name in sorted(wanted - found)] or NOTHING,
            extra=[f"{{{name}}}" for name in sorted(found - wanted)] or NOTHING,
        )
