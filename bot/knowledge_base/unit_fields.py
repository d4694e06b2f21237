"""What texts show of a unit: {unit:umk-centre} its name, {phone2:umk-centre} its second phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.knowledge import Unit

CONTACTS = ("phone", "web", "email")
EXAMPLES = ("unit", "address", "phone", "phone2", "web", "web2", "email", "email2")
_FIELD = re.compile(rf"(?P<kind>{'|'.join(CONTACTS)})(?P<number>[2-9])?|unit|address")


def is_field(name: str) -> bool:
    return _FIELD.fullmatch(name) is not None


def kind_of(field: str) -> str:
    """ "phone" of "phone2"."""
    match = _FIELD.fullmatch(field)
    return (match and match["kind"]) or field


def field_of(unit: Unit, field: str, language: str) -> str:
    """As the text shows it; "" when the unit does not have it."""
    if field == "unit":
        return unit.names.get(language) or unit.names["pl"]
    if field == "address":
        return unit.address.street if unit.address else ""
    match = _FIELD.fullmatch(field)
    values = contacts(unit, kind_of(field)) if match else ()
    place = int(match["number"] or 1) if match else 1
    return values[place - 1] if place <= len(values) else ""


def contacts(unit: Unit, kind: str) -> tuple[str, ...]:
    """All phones, websites or e-mail addresses of a unit, in the order of its file."""
    if kind == "phone":
        return tuple(phone.number for phone in unit.phones)
    return {"web": unit.websites, "email": unit.emails}.get(kind, ())


def placeholders_of(unit: Unit) -> Iterator[tuple[str, str]]:
    """(value, placeholder that shows it) of its contacts and its address."""
    for kind in CONTACTS:
        for number, value in enumerate(contacts(unit, kind), 1):
            field = kind if number == 1 else f"{kind}{number}"
            if is_field(field):
                yield value, f"{{{field}:{unit.id}}}"
    if unit.address:
        yield unit.address.street, f"{{address:{unit.id}}}"
