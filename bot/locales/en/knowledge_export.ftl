# witaj knowledge export: what is said to the person who writes the base for other programs.

export-hsds = { $path }: { $services ->
    [one] { $services } service
   *[other] { $services } services
}.
export-geojson = { $units ->
    [one] { $units } place is
   *[other] { $units } places are
} on the map. { $missing ->
    [0] All have coordinates.
    [one] { $missing } place is not: we do not know its coordinates.
   *[other] { $missing } places are not: we do not know their coordinates.
}
export-calendar = { $missing ->
    [0] The hours of all places are known.
    [one] { $missing } place is not in the calendar: we do not know its hours.
   *[other] { $missing } places are not in the calendar: we do not know their hours.
}{ $names ->
    [none] { "" }
   *[other] { " " }({ $names })
}
export-errors = { $errors ->
    [one] There is { $errors } error
   *[other] There are { $errors } errors
} in the files, so nothing was written. See: witaj knowledge check
export-language = There are no answers in “{ $language }”. Write one of these: { $known }.
export-not-written = The file { $path } cannot be written: { $reason }. Name another place (--out).
export-invalid = { $path }: { $faults ->
    [one] { $faults } entry does
   *[other] { $faults } entries do
} not fit the HSDS schema. This is a fault of the program: pass these lines to its programmers.
export-valid = Everything fits the HSDS schema.
export-no-schema = There is no HSDS schema in { $path }, so nothing was compared with it. Name the file service_with_definitions.json or its folder.
