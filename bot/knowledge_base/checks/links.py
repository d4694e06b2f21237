"""Links that look whole and still lead nowhere, or the long way round."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.knowledge_base.codes import Code
from bot.knowledge_base.leaves import texts_in
from bot.knowledge_base.link_form import without_end
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys

_LINK = re.compile(r"https?://\S+")
_AT_HOST = re.compile(r"https?://[^/\s]*@")


def check(files: Iterable[YamlFile], findings: Findings) -> None:
    links = [(file, keys, link) for file in files for keys, link in links_in(file)]
    # A host that the knowledge names with https: somewhere speaks it everywhere.
    secure = {_host(link) for _, _, link in links if link.startswith("https:")}
    for file, keys, link in links:
        if "@" in _host(link):
            continue  # an error, see check_hosts
        if without_end(link) != link:
            _warn(file, keys, findings, "url-end", value=link, right=without_end(link))
        elif is_opened(keys) and link.startswith("http:") and _host(link) in secure:
            right = link.replace("http:", "https:", 1)
            _warn(file, keys, findings, "url-insecure", value=link, right=right)


def check_hosts(file: YamlFile, findings: Findings) -> None:
    """An e-mail address is no website."""
    if not file.may_hold(lambda text: bool(_AT_HOST.search(text))):
        return
    for keys, link in links_in(file):
        if "@" in _host(link):
            findings.add(
                file.path, "url-is-email", line=file.line(keys), where=dotted(keys),
                value=link, right=_host(link),
            )  # fmt: skip


def links_in(file: YamlFile) -> Iterator[tuple[Keys, str]]:
    """Every value that is one link."""
    for keys, text in texts_in(file.values):
        if text.startswith("http") and _LINK.fullmatch(text):
            yield keys, text


def is_opened(keys: Keys) -> bool:
    """People open websites and facts; a source says where something was read, as it was then."""
    return keys[0] == "websites" or keys[-1] == "value"


def _warn(file: YamlFile, keys: Keys, findings: Findings, code: Code, **values: str) -> None:
    findings.warn(file.path, code, line=file.line(keys), where=dotted(keys), **values)


def _host(link: str) -> str:
    return link.split("/")[2].lower()
