# witaj knowledge export: co mówi ten, kto zapisuje bazę dla innych programów.

export-hsds = { $path }: { $services ->
    [one] { $services } usługa
    [few] { $services } usługi
   *[other] { $services } usług
}.
export-geojson = Na mapie { $units ->
    [one] jest { $units } miejsce
    [few] są { $units } miejsca
   *[other] jest { $units } miejsc
}. { $missing ->
    [0] Wszystkie mają współrzędne.
    [one] { $missing } miejsca tu nie ma: nie znamy jego współrzędnych.
   *[other] { $missing } miejsc tu nie ma: nie znamy ich współrzędnych.
}
export-calendar = { $missing ->
    [0] Wszystkie miejsca mają znane godziny.
    [one] { $missing } miejsca w kalendarzu nie ma: nie znamy jego godzin.
   *[other] { $missing } miejsc w kalendarzu nie ma: nie znamy ich godzin.
}{ $names ->
    [none] { "" }
   *[other] { " " }({ $names })
}
export-errors = { $errors ->
    [one] W plikach jest { $errors } błąd
    [few] W plikach są { $errors } błędy
   *[other] W plikach jest { $errors } błędów
}, więc nic nie zapisano. Zobacz je: witaj knowledge check
export-language = Nie ma odpowiedzi w języku „{ $language }”. Wpisz jeden z tych: { $known }.
export-not-written = Nie można zapisać pliku { $path }: { $reason }. Podaj inne miejsce (--out).
export-invalid = { $path }: { $faults ->
    [one] { $faults } wpis nie zgadza się
    [few] { $faults } wpisy nie zgadzają się
   *[other] { $faults } wpisów nie zgadza się
} ze schematem HSDS. To błąd programu: przekaż te wiersze programistom.
export-valid = Wszystko zgadza się ze schematem HSDS.
export-no-schema = Nie ma schematu HSDS w { $path }, więc zgodności nie sprawdzono. Podaj plik service_with_definitions.json albo jego folder.
