# Sentences of "witaj knowledge move-unit", and those of all commands that change several files.

change-refused = { $count ->
    [one] Nothing is written: with this change there would be { $count } new error (above).
   *[other] Nothing is written: with this change there would be { $count } new errors (above).
}
change-not-written = The file “{ $path }” could not be written. All files are as they were. See whether you may write here and whether the disk is full.
change-impossible = These files cannot be changed line by line, so they stay as they are. First mend what this shows: witaj knowledge check

move-done = Written. { $old } works until { $until }, { $new } from { $start }. Until then and meanwhile answers name both places. { $topics ->
    [0] No topic changed
    [one] { $topics } topic changed
   *[other] { $topics } topics changed
}, { $texts ->
    [0] and no text.
    [one] and { $texts } text file has a new entry in unit_reasons.
   *[other] and { $texts } text files have a new entry in unit_reasons.
}
move-dry = { $count ->
    [one] Only tried, nothing is written. { $count } file would change.
   *[other] Only tried, nothing is written. { $count } files would change.
} To write, repeat the command without --dry-run.
move-nothing = There is nothing to change: { $old } and { $new } say so already.
move-pause = Note: between { $until } and { $start } neither place works. If that is a mistake, give another day with --until.
move-copied = { $file } is a copy of { $old }. Write its address, phone and source (where UZUPEŁNIJ stands), look through the other fields and delete those that do not fit. Until then people see { $old } only.
fill-in-street = street and number
fill-in-number = phone number, for example +48 12 616 55 55
fill-in-url = address of the page that tells of it
fill-in-as_of = date of that page, for example 2026-11-23
move-left = These places still point to { $old }. Decide which to change to { $new } (texts are never rewritten):
move-left-texts = { $count ->
    [one] And { $count } place in translations of these texts.
   *[other] And { $count } places in translations of these texts.
}
move-day = There is no such day: “{ $day }”. Write year, month and day, for example: { $option } 2026-12-01
move-no-old = There is no unit “{ $name }” in the folder units. { $near ->
    [none] The id of a unit is the name of its file without .yml.
   *[other] Nearest names: { $near }.
}
move-no-new = There is no unit “{ $name }” yet. { $near ->
    [none] Make
   *[other] Nearest names: { $near }. If it is new, make
} it: witaj knowledge new unit { $name } --kind municipal --name "..." or add --copy to this command: you get a copy of the old unit and write the new address.
move-same = “{ $old }” cannot take its own place. Only the address changed? Give another id, for example: { $old }-2 with --copy
move-taken = “{ $other }” takes the place of “{ $old }” already. If that is old, delete replaced_by in units/{ $old }.yml and repeat the command. If it moves on: witaj knowledge move-unit { $other } { $new } --from DAY
move-circle = “{ $new }” moves to “{ $old }” already: that would be a circle. See replaced_by in units/{ $new }.yml
