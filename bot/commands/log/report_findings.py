"""What a month's tables show: what had no answer, who is served worse, what edits changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.commands.log.report_rates import EQUITY, Measure, Share, differ, rate_of, shares
from bot.commands.log.report_tables import Entry, Sheet
from bot.commands.log.report_words import HIDDEN, Words
from bot.querylog.counting import ANSWERED, ANSWERED_WITHOUT_UNIT
from bot.querylog.models import OTHER
from bot.querylog.tables import TOTAL, Table
from nlu.rates import Rate

UNMET = (ANSWERED_WITHOUT_UNIT, "clarified", "fallback", "out_of_scope")


def least_unmet(table: Table) -> dict[str, int]:
    """Topic -> questions without a full answer that are shown; hidden ones may come to them."""
    found = {
        row: sum(table.cells.get((row, result)) or 0 for result in UNMET)
        for row in table.rows
        if row != OTHER
    }
    ranked = sorted(found.items(), key=lambda item: -item[1])
    return {row: count for row, count in ranked if count}


def unmet_sheet(table: Table, words: Words) -> Sheet:
    rows = tuple(
        (
            words.member("topic", row),
            (Entry(f"≥ {words.count(count)}"), _total_of(table, row, words)),
        )
        for row, count in least_unmet(table).items()
    )
    columns = tuple(words.say(key) for key in ("dimension-topic", "unmet-least", "unmet-of"))
    return Sheet("unmet", words.say("table-unmet"), columns, rows)


def _total_of(table: Table, row: str, words: Words) -> Entry:
    return Entry(words.count(table.cells[row, TOTAL]))


def equity(tables: Mapping[str, Table]) -> dict[Measure, list[Share]]:
    return {measure: shares(tables[measure.table], measure) for measure in EQUITY}


def equity_sheet(tables: Mapping[str, Table], words: Words) -> Sheet:
    found = equity(tables)
    languages = dict.fromkeys(share.name for each in found.values() for share in each)
    rows = tuple(
        (
            words.member("language", language),
            tuple(_share(_of(language, each), words) for each in found.values()),
        )
        for language in languages
    )
    columns = (words.dimension("language"), *(words.say(f"equity-{m.name}") for m in found))
    return Sheet("equity", words.say("table-equity"), columns, rows)


def _of(name: str, found: Iterable[Share]) -> Share:
    return next((share for share in found if share.name == name), Share(name, None))


def _share(share: Share, words: Words) -> Entry:
    told = percent_with_interval(share.rate, words)
    return Entry(f"{told} {words.say('behind')}" if share.behind else told, share.behind)


def percent_with_interval(rate: Rate | None, words: Words) -> str:
    if rate is None:
        return HIDDEN
    low, high = (words.percent(end).removesuffix(" %") for end in rate.interval)
    return f"{words.percent(rate.value)} ({low}–{high})"


def edits_sheet(tables: Mapping[str, Table], words: Words) -> Sheet:
    results, votes = (
        tables["questions_by_knowledge_and_result"],
        tables["votes_by_knowledge_version"],
    )
    versions = [name for name in words.versions if name in results.rows]
    answered = [rate_of(results, name, ANSWERED) for name in versions]
    helpful = [rate_of(votes, name, "helpful") for name in versions]
    rows = tuple(
        (
            words.member("knowledge_version", name),
            (
                _total_of(results, name, words),
                _changed(answered[: place + 1], words),
                _changed(helpful[: place + 1], words),
            ),
        )
        for place, name in enumerate(versions)
    )
    keys = ("dimension-knowledge-version", "edits-questions", "equity-answered", "equity-helpful")
    return Sheet("edits", words.say("table-edits"), tuple(map(words.say, keys)), rows)


def _changed(rates: Sequence[Rate | None], words: Words) -> Entry:
    """The last rate, beside the one before where both are known."""
    now, before = rates[-1], rates[-2] if len(rates) > 1 else None
    told = percent_with_interval(now, words)
    if now is None or before is None:
        return Entry(told)
    if not differ(now, before):
        return Entry(f"{told} {words.say('same')}")
    rose = now.value > before.value
    return Entry(f"{told} {words.say('rose' if rose else 'fell')}", bad=not rose)
