"""What counts as a number typed by hand, in five languages, and which numbers are names."""

from __future__ import annotations

import pytest

from bot.knowledge_base.checks.number_forms import BY_HAND


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Dates.
        ("do 30 kwietnia 2026 r.", "30 kwietnia 2026"),
        ("do 30 kwietnia", "30 kwietnia"),
        ("od 30.04.2026", "30.04.2026"),
        ("2026-04-30", "2026-04-30"),
        ("з 1 січня 2026 року", "1 січня 2026"),
        ("с 1 января", "1 января"),
        ("з 5 сакавіка", "5 сакавіка"),
        ("since April 30, 2026", "April 30, 2026"),
        ("since 30 April", "30 April"),
        # Hours.
        ("otwarte 8:00–15:00", "8:00"),
        ("od 8 do 15", "od 8 do 15"),
        ("з 8 до 15", "з 8 до 15"),
        ("from 8 to 15", "from 8 to 15"),
        ("o godz. 8", "godz. 8"),
        ("at 9 am", "9 am"),
        # Spans of time.
        ("w ciągu 10 dni", "10 dni"),
        ("przez 3 miesiące", "3 miesiące"),
        ("14 робочих днів", "14 робочих днів"),
        ("6 недель", "6 недель"),
        ("30 дзён", "30 дзён"),
        ("2 years", "2 years"),
        ("24 miesiące", "24 miesiące"),
        # Amounts.
        ("zapłacisz 1 440 zł.", "1 440 zł"),
        ("5 euro", "5 euro"),
        ("50 %", "50 %"),
        ("20 відсотків", "20 відсотків"),
        # Phones, accounts, addresses of pages and e-mails.
        ("+48 12 616 55 55", "+48 12 616 55 55"),
        ("116 123", "116 123"),
        ("49 1020 2892 2276 3005 0000 0000", "49 1020 2892 2276 3005 0000 0000"),
        ("zobacz https://www.gov.pl/pesel.", "https://www.gov.pl/pesel"),
        ("pisz na biuro@urzad.pl.", "biuro@urzad.pl"),
    ],
)
def test_a_number_that_can_change_is_found(text: str, found: str) -> None:
    match = BY_HAND.search(text)
    assert match is not None
    assert match[0] == found


@pytest.mark.parametrize(
    "text",
    [
        "Świadczenie 800+", "formularz PIT-37", "portal MOS 2.0", "dzwoń pod 112", "ISO 24495-1",
        "al. 3 Maja", "ul. Długa 20", "budynek 1", "dane z 2023 roku", "у 2023 році", "in 2023",
        "24 godziny na dobę", "24 hours a day", "24 години", "poziom B1", "klasy 1-3", "Emp@tia",
        "§ dni", "rok szkolny 2025/2026",
    ],
)  # fmt: skip
def test_a_name_with_a_number_is_left_alone(text: str) -> None:
    assert BY_HAND.search(text) is None
