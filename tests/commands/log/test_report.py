"""`witaj log report`, run on an invented month."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.commands.log.report import Wanted, report
from bot.commands.log.report_opening import opening_table
from bot.commands.log.report_rates import EQUITY, Measure, differ, rate_of, shares
from bot.dialogue.knowledge import Hours, Source, Unit, Validity
from bot.knowledge_base.hours import OsmOpeningHours
from bot.querylog.columns import Message
from bot.querylog.counting import UNIT, Counted, add_counts, counts_of
from bot.querylog.month import Month
from bot.querylog.month_tables import Count
from bot.querylog.suppression import counted
from bot.settings import Settings
from bot.storage.database import make_engine
from bot.storage.upgrade import upgrade
from nlu.rates import Rate
from tests.knowledge_base.conftest import base
from tests.querylog.records import AT, message

__all__ = ["base"]
NOVEMBER = Month(date(2026, 11, 1))
DECEMBER_2 = datetime(2026, 12, 2, 9, tzinfo=AT.tzinfo)
ANSWERED, FALLBACK, CLARIFIED, HELPFUL = EQUITY
# Rasa's old packaging, which Altair imports, on a newer pyparsing
pytestmark = pytest.mark.filterwarnings("ignore:.* deprecated - use:DeprecationWarning")


def month_of_questions() -> list[Message]:
    """Georgian fares worse than the others; Turkish is rare."""
    messages = []
    for language, answered, failed in (("uk", 300, 20), ("pl", 200, 12), ("ka", 40, 40)):
        for number in range(answered):
            at = AT - timedelta(days=number % 20, hours=number % 5)
            messages.append(message(at=at, language=language))
        messages += [message(language=language, outcome="fallback", topic=None, units=())] * failed
    messages += [message(pressed="good")] * 40 + [message(pressed="bad")] * 15
    messages += [message(language="other")] * 15
    messages += [message(language="other", outcome="fallback", topic=None, units=())] * 12
    return messages + [message(language="tr")] * 7


@pytest.fixture
def settings(tmp_path: Path, base: Path) -> Settings:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/witaj.db", knowledge_dir=base)
    engine = make_engine(settings.database_url)
    upgrade(engine)
    with engine.begin() as connection:
        add_counts(connection, counts_of(month_of_questions()))
    engine.dispose()
    return settings


def test_the_page_stands_alone_and_shows_no_small_number(
    settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "november.html"
    assert report(settings, Wanted(NOVEMBER, path), DECEMBER_2) == 0
    page = path.read_text(encoding="utf-8")
    assert '<html lang="pl">' in page
    assert page.count("<svg") >= 3
    assert not re.search(r'(src|href)="(https?:)?//', page)
    assert "<script" not in page
    cells = re.findall(r"<td[^>]*>(.*?)</td>", page)
    assert cells
    assert not [cell for cell in cells if re.fullmatch(r"[0-9]", cell)]


def test_every_chart_has_words_and_its_table(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "november.html"
    report(settings, Wanted(NOVEMBER, path, "en"), DECEMBER_2)
    for section in path.read_text(encoding="utf-8").split('<section class="sheet">')[1:]:
        if "<svg" in section:
            assert re.search(r'<figure role="img" aria-label="Chart\. [^"]+"', section)
            assert "<table" in section


def test_a_language_far_behind_is_named_so(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "november.html"
    report(settings, Wanted(NOVEMBER, path, "en"), DECEMBER_2)
    page = path.read_text(encoding="utf-8")
    equity = page[page.index('id="equity"') :]
    row = re.search(r'<tr><th scope="row">Georgian</th>(.*?)</tr>', equity)
    assert row
    assert 'class="bad"' in row[1]
    assert "behind" in row[1]
    assert "behind" not in re.search(r">Polish</th>(.*?)</tr>", equity)[1]


def test_the_terminal_shows_all_sections(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(settings, Wanted(NOVEMBER), DECEMBER_2) == 0
    printed = capsys.readouterr().out
    for words in ("Questions by language and week", "Languages side by side", "Votes by topic"):
        assert words in printed
    assert "uk" in printed


def test_json_holds_the_tables_as_they_may_be_shown(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    report(settings, Wanted(NOVEMBER, as_json=True), DECEMBER_2)
    written = json.loads(capsys.readouterr().out)
    counts = [count for table in written["tables"] for *_, count in table["cells"]]
    assert written["month"] == "2026-11"
    assert all(count is None or count >= 10 for count in counts)
    assert not [cell for table in written["tables"] for cell in table["cells"] if "tr" in cell]


def test_an_empty_month_says_so(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "october.html"
    wanted = Wanted(Month(date(2026, 10, 1)), path, "en")
    assert report(settings, wanted, DECEMBER_2) == 0
    assert "Too little to show anything" in path.read_text(encoding="utf-8")


def test_a_month_without_messages_says_which_months_have_some(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(settings, Wanted(Month(date(2026, 10, 1))), DECEMBER_2) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == (
        "No message of 2026-10 was counted. The query log has messages from 2026-11 to 2026-11.\n"
    )


def test_an_empty_log_says_so(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = replace(settings, database_url=f"sqlite:///{tmp_path}/empty.db")
    assert report(empty, Wanted(NOVEMBER), DECEMBER_2) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "The query log is empty: no message has been counted yet.\n"


def test_a_month_with_hardly_a_message_says_so(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few = replace(settings, database_url=f"sqlite:///{tmp_path}/few.db")
    engine = make_engine(few.database_url)
    upgrade(engine)
    with engine.begin() as connection:
        add_counts(connection, counts_of([message()] * 9))
    engine.dispose()
    assert report(few, Wanted(NOVEMBER), DECEMBER_2) == 0
    assert "too few messages to show any count (10 are needed)" in capsys.readouterr().err


def test_a_month_that_has_not_begun_says_so_and_writes_nothing(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "later.html"
    assert report(settings, Wanted(Month(date(2027, 1, 1)), path), DECEMBER_2) == 1
    assert capsys.readouterr().err == "2027-01 has not begun: there is nothing to report yet.\n"
    assert not path.exists()


def test_a_place_that_cannot_be_written_is_said(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(settings, Wanted(NOVEMBER, tmp_path / "no" / "page.html"), DECEMBER_2) == 2
    assert "page.html cannot be written" in capsys.readouterr().err.replace("\n", "")


def test_a_wrong_month_ends_with_a_sentence() -> None:
    done = CliRunner().invoke(app, ["log", "report", "--month", "november"])
    assert done.exit_code == 2
    assert "--month" in done.output


# ---- shares ----


def test_a_share_of_a_hidden_count_is_not_computed() -> None:
    cells = {("ka", "answered"): None, ("ka", "total"): 50}
    table = counted("t", ("language", "result"), {("ka", "answered"): 50})
    assert rate_of(table, "ka", "answered") == Rate(50, 50)
    assert rate_of(type(table)("t", ("language", "result"), cells), "ka", "answered") is None


@pytest.mark.parametrize(
    ("ka", "behind"),
    [
        ((40, 40), True),  # half against nine tenths
        ((12, 10), True),
        ((60, 10), False),  # under ten points
        ((9, 3), False),  # so few that it may be chance
    ],
)
def test_behind_is_who_is_far_and_not_by_chance(ka: tuple[int, int], behind: bool) -> None:
    counts = {("uk", "answered"): 270, ("uk", "fallback"): 30}
    counts |= {("ka", "answered"): ka[0], ("ka", "fallback"): ka[1]}
    table = counted("t", ("language", "result"), counts)
    for measure in (ANSWERED, FALLBACK):
        assert {each.name: each.behind for each in shares(table, measure)} == {
            "uk": False, "ka": behind,
        }  # fmt: skip


def test_shares_differ_when_their_intervals_lie_apart() -> None:
    assert differ(Rate(10, 100), Rate(50, 100))
    assert not differ(Rate(40, 100), Rate(50, 100))


def test_every_measure_of_equity_has_its_table_and_column() -> None:
    assert {measure.table for measure in EQUITY} == {
        "questions_by_language_and_result",
        "votes_by_language",
    }
    assert [measure for measure in EQUITY if not measure.more_is_better] == [FALLBACK, CLARIFIED]
    assert isinstance(HELPFUL, Measure)


# ---- opening ----

SOURCE = Source("https://www.krakow.pl", "2026-10")


def unit(osm: str, *, until: date | None = None) -> Unit:
    hours = Hours(osm, SOURCE, confirmed=True, validity=Validity(end=until))
    return Unit("u", "office", {"pl": "Urząd"}, "high", (SOURCE,), hours=hours)


def named(day: int, hour: int, count: int = 1) -> Count:
    return Counted(UNIT, date(2026, 11, day), hour, unit="u"), count


def test_a_unit_is_open_or_closed_at_the_hour_of_the_question() -> None:
    asked = [named(23, 10, 3), named(23, 20, 2), named(22, 10, 4)]  # the 22nd is a Sunday
    cells = opening_table(asked, {"u": unit("Mo-Fr 08:00-16:00")}, OsmOpeningHours()).cells
    assert cells["u", "open"] == 3
    assert cells["u", "closed"] == 6


@pytest.mark.parametrize(
    "units",
    [
        {},  # no longer in the knowledge
        {"u": unit("24/7")},
        {"u": unit("Mo-Fr 08:00-16:00", until=date(2026, 11, 22))},  # known for a part only
    ],
    ids=["gone", "always open", "partly known"],
)
def test_a_unit_without_hours_for_all_days_is_left_out(units: dict[str, Unit]) -> None:
    asked = [named(20, 10), named(23, 10)]
    assert opening_table(asked, units, OsmOpeningHours()).rows == ()
