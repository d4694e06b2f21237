"""Sites whose bare names tell nothing about who wrote them."""

from __future__ import annotations

import re

SERVICES = re.compile(  # a page on them may be somebody's: "facebook.com/olena.kovalenko.9"
    r"(?:.+\.)?(?:(?:edu|org|com|net)\.pl|google\.(?:com|pl|com\.ua)|(?:facebook|instagram|youtube|"
    r"whatsapp|viber|linkedin|vk|tiktok|gmail|booking|revolut|uber|wise|indeed|glovoapp|amazon|"
    r"ikea|skyscanner|booksy|yandex|outlook|icloud|netflix|spotify|apple)\.com|telegram\.org|t\.me|"
    r"(?:olx|otodom|pracuj|allegro|znanylekarz|jakdojade|diia|luxmed|medicover|vinted|inpost|mbank|"
    r"pkobp|ing|flixbus|intercity|pkp|amazon|facebook|gratka|ikea|santander|pekao|millennium|"
    r"orange|play|plus|biedronka|lidl|rossmann|zara|allegrolokalnie|otomoto|onet|interia|wp|o2|"
    r"biletyczarterowe|e-podroznik|bilkom|poczta-polska|praca|blablacar)\.pl|"
    r"ukr\.net|praca\.gov|bolt\.eu|justjoin\.it|(?:privat24|monobank|novaposhta|nova-poshta)\.ua|"
    r"(?:mail|ok|vk|yandex|ozon|sber)\.ru|(?:tut|onliner|kufar)\.by)",
    re.IGNORECASE,
)
OFFICIAL = re.compile(  # authorities: their pages are for all
    r"(?:.+\.)?(?:gov\.(?:pl|ua|by|ge|uk)|europa\.eu|duw\.pl|malopolska\.pl|"
    r"(?:mazowieckie|slaskie|podkarpackie|lubelskie|wielkopolskie|pomorskie|lodzkie)\.pl|"
    r"u[wm]\.[a-z]+\.pl|unhcr\.org|wikipedia\.org|zus\.pl)",
    re.IGNORECASE,
)
