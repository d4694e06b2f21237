# Sentences of "witaj knowledge confirm": "still correct".

confirm-done = { $count ->
    [one] Confirmed in { $file }: { $fields } ({ $day }, { $by }). It holds for all languages.
   *[other] Confirmed in { $file }: { $fields } ({ $day }, { $by }). They hold for all languages.
}
confirm-already = { $file } said so already: { $fields } ({ $day }, { $by }). The file has not changed.
confirm-next = Next to check: { $label } ({ $id }): { $fields }. { $contact }
confirm-all-fresh = That was the last one: there is nothing more to check.
confirm-text-done = Reviewed: { $topic }, { $language } ({ $day }, { $by }). People no longer read that it is a draft.
confirm-text-already = The text of { $topic }, { $language }, was marked as reviewed already ({ $day }, { $by }). The file has not changed.
confirm-next-draft = The next draft in this language: { $topic }. Look at it: witaj knowledge preview { $topic } --lang { $tag }
confirm-no-drafts = That was the last draft in this language ({ $language }).

confirm-who = Who confirms it? Add: --by "name or position". To save typing, set the variable WITAJ_STAFF, for example: export WITAJ_STAFF="Anna Nowak"
confirm-day = There is no such day: “{ $day }”. Write year, month and day, for example: --on 2026-11-23
confirm-future = { $day } has not come yet. Write the day on which it was checked, or leave --on out.
confirm-unknown = There is no unit and no topic “{ $name }”. { $near ->
    [none] The id of a unit is the name of its file in units; the id of a topic, the name of its folder in topics.
   *[other] Nearest names: { $near }.
}
confirm-no-field = This file has no field “{ $field }”. { $near ->
    [none] What can be confirmed: { $known }.
   *[other] Did you mean “{ $near }”? What can be confirmed: { $known }.
}
confirm-nothing = There is nothing in this file that can be confirmed.
confirm-broken = The file “{ $name }” has errors or is not there, so nothing is written. First mend what this shows: witaj knowledge check
confirm-impossible = The confirmation cannot be written into the file “{ $name }”, which stays as it was. See whether you may write to it, and whether the field “confirmed” or “status” begins its line.
confirm-text-or-fields = Confirm the text (--text) or data (names of fields), not both at once. Use two commands.
confirm-unit-has-no-text = “{ $name }” is a unit, and only topics have a text. Without --text you confirm its data: witaj knowledge confirm { $name }
confirm-no-text = This topic has no text in the language “{ $language }”. { $near ->
    [none] There are: { $known }.
   *[other] Did you mean “{ $near }”? There are: { $known }.
}
confirm-outdated = { $count ->
    [one] The text of { $topic }, { $language }, cannot be marked as reviewed: the Polish text has changed in the section { $sections }.
   *[other] The text of { $topic }, { $language }, cannot be marked as reviewed: the Polish text has changed in the sections { $sections }.
} Mend the translation, then: witaj knowledge mark-translated { $topic } --lang { $tag }, and at last this command again.
