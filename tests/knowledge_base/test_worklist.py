"""What has to be checked again, and in which order."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge_base.freshness import Freshness
from bot.knowledge_base.owners import Owners, Roster
from bot.knowledge_base.staff_files import read_staff_files
from bot.knowledge_base.worklist import work_list
from bot.knowledge_base.worklist.values import Contact, Item, Task
from tests.knowledge_base.tiny import LINE, OFFICE, TODAY, TOPIC

Edit = Callable[[str, str, str], None]
OWNERS = Owners(units=Roster("baza"), topics=Roster("tematy"))


@pytest.fixture
def tasks(base: Path) -> Callable[..., list[Task]]:
    def _tasks(today: date = TODAY, freshness: Freshness | None = None) -> list[Task]:
        return [*work_list(read_staff_files(base), freshness or Freshness(), OWNERS, today)]

    return _tasks


@pytest.fixture
def items(tasks: Callable[..., list[Task]]) -> Callable[..., dict[str, Item]]:
    """By "subject.item"; only what is stale."""

    def _items(today: date = TODAY, freshness: Freshness | None = None) -> dict[str, Item]:
        return {
            f"{task.id}.{item.name}": item
            for task in tasks(today, freshness)
            for item in task.items
        }

    return _items


Items = Callable[..., dict[str, Item]]
Tasks = Callable[..., list[Task]]


@pytest.mark.parametrize(
    ("today", "stale"), [(date(2026, 7, 28), False), (date(2026, 7, 29), True)]
)
def test_hours_get_stale_after_their_limit(items: Items, today: date, stale: bool) -> None:
    """Their source is of 2026-04-29: the 90th day is 2026-07-28."""
    assert ("umk-centre.hours" in items(today)) is stale


def test_each_kind_of_fact_has_its_own_limit(items: Items) -> None:
    found = items(date(2026, 6, 1))
    assert "pesel.fee" not in found  # of 2026-04, a fee lives for 180 days
    assert "pesel.since" in found  # of 2025-12-01, a law too


def test_limits_can_be_changed(items: Items) -> None:
    assert "pesel.fee" in items(date(2026, 6, 1), Freshness.same_for_all(30))


def test_undated_data_are_always_stale(items: Items) -> None:
    found = items(TODAY, Freshness.same_for_all(100_000))
    assert found["pesel.in_person"].age == math.inf


def test_a_field_that_no_source_covers_is_undated(items: Items) -> None:
    assert items()["umk-centre.phones"].as_of == "undated"


def test_the_newest_source_that_covers_a_field_counts(items: Items, edit: Edit) -> None:
    newer = '  - url: https://x.pl\n    as_of: "2026-11-01"\n    covers: [address]\n'
    edit(OFFICE, "sources:\n", f"sources:\n{newer}")
    found = items()
    assert "umk-centre.address" not in found
    assert "umk-centre.hours" in found


@pytest.mark.parametrize("name", ["hours", "all"])
def test_a_confirmation_makes_a_field_fresh(items: Items, edit: Edit, name: str) -> None:
    confirmed = f'confirmed:\n  {name}: {{on: "2026-11-20", by: "x"}}\n'
    edit(OFFICE, "hours:\n  osm", f"{confirmed}hours:\n  osm")
    found = items()
    assert "umk-centre.hours" not in found
    assert ("umk-centre.address" in found) is (name == "hours")


def test_a_confirmed_fact_is_fresh(items: Items, edit: Edit) -> None:
    edit(TOPIC, "facts:", 'confirmed:\n  fee: {on: "2026-11-20", by: "x"}\nfacts:')
    assert "pesel.fee" not in items()


def test_the_other_fields_are_as_old_as_the_oldest_and_only_stale_ones_are_named(
    items: Items, edit: Edit
) -> None:
    edit(OFFICE, "covers: [name, address, hours]", "covers: [name, address, hours, emails]")
    other = items()["umk-centre.other"]
    assert other.fields == ("websites",)
    assert other.value == "https://www.krakow.pl"


def test_hours_that_have_ended_are_stale_whenever_they_were_written(
    items: Items, edit: Edit
) -> None:
    edit(OFFICE, "  confirmed: true", '  confirmed: true\n  valid_to: "2026-05-01"')
    found = items(date(2026, 5, 2))["umk-centre.hours"]
    assert (found.age, found.as_of) == (math.inf, "2026-05-01")


def test_a_unit_that_has_ended_is_not_checked(tasks: Tasks, edit: Edit) -> None:
    edit(LINE, "kind: hotline", 'kind: hotline\nvalid_to: "2026-11-01"')
    assert "help-line" not in [task.id for task in tasks()]


def test_one_call_to_a_unit_settles_all_its_fields(tasks: Tasks) -> None:
    (office,) = (task for task in tasks() if task.id == "umk-centre")
    assert [item.name for item in office.items] == ["hours", "address", "phones", "other"]
    assert office.contacts == (Contact("phone", "+48 12 616 55 55", "umk-centre"),)
    assert office.owner == "baza"


def test_facts_of_one_page_stand_together_with_the_page_and_the_first_unit(
    tasks: Tasks,
) -> None:
    laws = next(task for task in tasks() if "since" in [item.name for item in task.items])
    assert [item.name for item in laws.items] == ["since", "in_person"]
    assert laws.contacts == (
        Contact("page", "https://www.gov.pl/pesel"),
        Contact("phone", "+48 12 616 55 55", "umk-centre"),
    )
    assert (laws.label, laws.owner) == ("Numer PESEL", "tematy")


def test_without_a_phone_there_is_the_mail_and_without_it_the_page(
    tasks: Tasks, edit: Edit
) -> None:
    edit(OFFICE, 'phones:\n  - number: "+48 12 616 55 55"\n    hours: "Mo-Fr 08:00-15:00"\n', "")
    assert _contact(tasks()) == Contact("email", "umk@um.krakow.pl", "umk-centre")
    edit(OFFICE, "emails:\n  - umk@um.krakow.pl\n", "")
    assert _contact(tasks()) == Contact("website", "https://www.krakow.pl", "umk-centre")
    edit(OFFICE, "websites:\n  - https://www.krakow.pl\n", "")
    assert _contact(tasks()) == Contact("page", "https://www.bip.krakow.pl")


def test_nobody_calls_112_to_check_data(tasks: Tasks, edit: Edit) -> None:
    edit(OFFICE, '"+48 12 616 55 55"', '"112"')
    assert _contact(tasks()).way == "email"


def _contact(tasks: list[Task]) -> Contact:
    return next(task for task in tasks if task.id == "umk-centre").contacts[0]


def test_the_unit_that_topics_name_first_comes_before_one_that_few_need(
    tasks: Tasks, edit: Edit
) -> None:
    edit(TOPIC, "units:\n", "units:\n  - unit: help-line\n    does: handles\n")
    edit(TOPIC, "  - unit: help-line\n    does: advises\n    aspects: [contact]\n", "")
    edit(TOPIC, "  - unit: umk-centre\n    does: decides\n", "")
    names = [task.id for task in tasks()]
    assert names.index("help-line") < names.index("umk-centre")


def test_safety_comes_first(base: Path, tasks: Tasks, edit: Edit) -> None:
    edit("taxonomy.yml", "topics:\n", "topics:\n  safety:\n    alarm: {pl: Alarm, uk: Alarm}\n")
    alarm = base / "topics/safety/alarm/topic.yml"
    alarm.parent.mkdir(parents=True)
    alarm.write_text((base / TOPIC).read_text(encoding="utf-8"), encoding="utf-8")
    topics = [task.id for task in tasks() if task.subject == "topic"]
    assert topics[:2] == ["alarm", "pesel"]


def test_more_overdue_comes_first_up_to_four_limits(tasks: Tasks) -> None:
    found = tasks(date(2026, 12, 1))
    assert all(item.overdue <= 4 for task in found for item in task.items)
    assert [task.urgency for task in found] == sorted(
        (task.urgency for task in found), reverse=True
    )
