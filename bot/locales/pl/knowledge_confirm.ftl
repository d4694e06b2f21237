# Zdania polecenia „witaj knowledge confirm”: „nadal aktualne”.

confirm-done = { $count ->
    [one] Potwierdzone w { $file }: { $fields } ({ $day }, { $by }). Obowiązuje we wszystkich językach.
   *[other] Potwierdzone w { $file }: { $fields } ({ $day }, { $by }). Obowiązują we wszystkich językach.
}
confirm-already = W { $file } było to już zapisane: { $fields } ({ $day }, { $by }). Plik się nie zmienił.
confirm-next = Następne do sprawdzenia: { $label } ({ $id }): { $fields }. { $contact }
confirm-all-fresh = To było ostatnie: nie ma nic więcej do sprawdzenia.
confirm-text-done = Sprawdzony tekst: { $topic }, { $language } ({ $day }, { $by }). Ludzie nie zobaczą już przy nim uwagi, że to szkic.
confirm-text-already = Tekst { $topic }, { $language }, był już oznaczony jako sprawdzony ({ $day }, { $by }). Plik się nie zmienił.
confirm-next-draft = Następny szkic w tym języku: { $topic }. Obejrzyj: witaj knowledge preview { $topic } --lang { $tag }
confirm-no-drafts = To był ostatni szkic w tym języku ({ $language }).

confirm-who = Nie wiem, kto potwierdza. Dopisz: --by "imię i nazwisko albo stanowisko". Żeby nie wpisywać tego za każdym razem, ustaw zmienną WITAJ_STAFF, na przykład: export WITAJ_STAFF="Anna Nowak"
confirm-day = Nie ma takiego dnia: „{ $day }”. Wpisz rok, miesiąc i dzień, na przykład: --on 2026-11-23
confirm-future = Dzień { $day } jeszcze nie nadszedł. Wpisz dzień, w którym to sprawdzono, albo pomiń --on.
confirm-unknown = Nie ma urzędu, organizacji ani tematu „{ $name }”. { $near ->
    [none] Nazwa urzędu to nazwa pliku w folderze units, a nazwa tematu to nazwa folderu w topics.
   *[other] Najbliższe nazwy: { $near }.
}
confirm-no-field = Ten plik nie ma pola „{ $field }”. { $near ->
    [none] Można potwierdzić: { $known }.
   *[other] Może chodzi o „{ $near }”? Można potwierdzić: { $known }.
}
confirm-nothing = W tym pliku nie ma nic, co można potwierdzić.
confirm-broken = Plik „{ $name }” ma błędy albo go nie ma, więc nic nie zapisuję. Najpierw popraw to, co pokaże: witaj knowledge check
confirm-impossible = Nie umiem dopisać potwierdzenia do pliku „{ $name }”, więc zostawiam go bez zmian. Sprawdź, czy wolno Ci go zapisać i czy pole „confirmed” albo „status” stoi w nim na początku wiersza.
confirm-text-or-fields = Potwierdzasz tekst (--text) albo dane (nazwy pól): jedno i drugie naraz się nie da. Podaj to w dwóch poleceniach.
confirm-unit-has-no-text = „{ $name }” to urząd albo organizacja, a tekst ma tylko temat. Bez --text potwierdzisz dane: witaj knowledge confirm { $name }
confirm-no-text = Ten temat nie ma tekstu w języku „{ $language }”. { $near ->
    [none] Są: { $known }.
   *[other] Może chodzi o „{ $near }”? Są: { $known }.
}
confirm-outdated = { $count ->
    [one] Nie mogę oznaczyć tekstu { $topic }, { $language }, jako sprawdzonego: polski tekst zmienił się w części { $sections }.
   *[other] Nie mogę oznaczyć tekstu { $topic }, { $language }, jako sprawdzonego: polski tekst zmienił się w częściach { $sections }.
} Popraw tłumaczenie, potem: witaj knowledge mark-translated { $topic } --lang { $tag }, a na końcu jeszcze raz to polecenie.
