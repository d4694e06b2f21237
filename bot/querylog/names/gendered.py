"""A woman's surname from a man's, a father's name from his first name."""

from __future__ import annotations

_FEMININE = {
    "pl": (("ski", "ska"), ("cki", "cka"), ("dzki", "dzka")),
    "uk": (("ський", "ська"), ("цький", "цька"), ("ий", "а"), ("ов", "ова"), ("ев", "ева"),
           ("єв", "єва"), ("їн", "їна"), ("ін", "іна")),
    "ru": (("ский", "ская"), ("цкий", "цкая"), ("ый", "ая"), ("ой", "ая"), ("ов", "ова"),
           ("ев", "ева"), ("ёв", "ёва"), ("ин", "ина")),
    "be": (("скі", "ская"), ("цкі", "цкая"), ("оў", "ова"), ("аў", "ава"), ("еў", "ева"),
           ("ёў", "ёва"), ("ін", "іна")),
}  # fmt: skip


def feminine(surname: str, language: str) -> str:
    """ "Kowalski" -> "Kowalska"; most surnames do not change."""
    for man, woman in _FEMININE.get(language, ()):
        if surname.endswith(man):
            return surname.removesuffix(man) + woman
    return surname


_PATRONYMICS = {
    "uk": (("ій", "ійович", "іївна"), ("й", "йович", "ївна"), ("о", "ович", "івна"),
           ("ь", "ьович", "івна"), ("а", "ович", "івна"), ("я", "ьович", "івна"),
           ("", "ович", "івна")),
    "ru": (("ий", "ьевич", "ьевна"), ("й", "евич", "евна"), ("а", "ич", "ична"),
           ("я", "ич", "инична"), ("ь", "евич", "евна"), ("", "ович", "овна")),
    "be": (("ій", "евіч", "еўна"), ("й", "евіч", "еўна"), ("ь", "евіч", "еўна"),
           ("а", "авіч", "аўна"), ("", "авіч", "аўна")),
}  # fmt: skip


def patronymic(father: str, gender: str, language: str) -> str:
    for ending, man, woman in _PATRONYMICS.get(language, ()) if father else ():
        if father.endswith(ending):
            stem = father.removesuffix(ending) if ending else father
            return stem + (woman if gender == "f" else man)
    return ""
