"""Judge a phone number: can it be called from a Polish telephone, and from a foreign one?"""

from __future__ import annotations

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

from bot.knowledge_base.codes import Code
from bot.knowledge_base.nearest import NOTHING

HOME = "PL"
# Lines that are called without a prefix, and mostly cannot be called from abroad: 800..., 801...
_NATIONAL = (PhoneNumberType.TOLL_FREE, PhoneNumberType.SHARED_COST)


def phone_fault(number: str) -> tuple[Code, str] | None:
    """(code, the right form) of what is wrong; None for a good number."""
    try:
        parsed = phonenumbers.parse(number, HOME)
    except NumberParseException:
        return "phone-wrong", NOTHING
    if number != number.strip() or any(each.isalpha() for each in number):
        return "phone-wrong", NOTHING
    if phonenumbers.is_valid_short_number_for_region(parsed, HOME):
        return None  # 112, 986, 116 123
    if not phonenumbers.is_valid_number(parsed):
        return "phone-wrong", NOTHING
    if number.startswith("+") or phonenumbers.number_type(parsed) in _NATIONAL:
        return None
    return "phone-prefix", phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL)
