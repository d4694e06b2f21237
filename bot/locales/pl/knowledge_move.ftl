# Zdania polecenia „witaj knowledge move-unit” i wspólne dla poleceń, które zmieniają kilka plików.

change-refused = { $count ->
    [one] Nic nie zapisuję: po tej zmianie byłby { $count } nowy błąd (wyżej).
    [few] Nic nie zapisuję: po tej zmianie byłyby { $count } nowe błędy (wyżej).
   *[other] Nic nie zapisuję: po tej zmianie byłoby { $count } nowych błędów (wyżej).
}
change-not-written = Nie udało się zapisać pliku „{ $path }”. Wszystkie pliki są takie jak przedtem. Sprawdź, czy wolno Ci tu zapisywać i czy na dysku jest miejsce.
change-impossible = Nie umiem zmienić tych plików wiersz po wierszu, więc zostawiam je bez zmian. Najpierw popraw to, co pokaże: witaj knowledge check

move-done = Zapisane. { $old } działa do { $until }, { $new } od { $start }. Do tego czasu i w tym czasie odpowiedzi podają oba miejsca. { $topics ->
    [0] Żaden temat się nie zmienił
    [one] Zmienił się { $topics } temat
    [few] Zmieniły się { $topics } tematy
   *[other] Zmieniło się { $topics } tematów
}, { $texts ->
    [0] a tekstów to nie dotyczy.
    [one] a w { $texts } pliku z tekstem jest nowy wpis unit_reasons.
   *[other] a w { $texts } plikach z tekstem jest nowy wpis unit_reasons.
}
move-dry = { $count ->
    [one] To tylko próba, nic nie zapisano. Zmieniłby się { $count } plik.
    [few] To tylko próba, nic nie zapisano. Zmieniłyby się { $count } pliki.
   *[other] To tylko próba, nic nie zapisano. Zmieniłoby się { $count } plików.
} Żeby zapisać, powtórz polecenie bez --dry-run.
move-nothing = Nie ma nic do zmiany: { $old } i { $new } są już tak zapisane.
move-pause = Uwaga: między { $until } a { $start } żadne z tych miejsc nie działa. Jeśli to pomyłka, podaj inny dzień w --until.
move-copied = { $file } to kopia { $old }. Wpisz w niej adres, telefon i źródło (tam, gdzie stoi UZUPEŁNIJ), przejrzyj pozostałe pola i usuń te, które nie pasują. Dopóki tego nie zrobisz, ludzie widzą tylko { $old }.
fill-in-street = ulica i numer
fill-in-number = numer telefonu, na przykład +48 12 616 55 55
fill-in-url = adres strony, która o tym mówi
fill-in-as_of = data tej strony, na przykład 2026-11-23
move-left = Te miejsca nadal wskazują { $old }. Zdecyduj, które zmienić na { $new } (samych tekstów nie zmieniam):
move-left-texts = { $count ->
    [one] Do tego { $count } miejsce w tłumaczeniach tych tekstów.
    [few] Do tego { $count } miejsca w tłumaczeniach tych tekstów.
   *[other] Do tego { $count } miejsc w tłumaczeniach tych tekstów.
}
move-day = Nie ma takiego dnia: „{ $day }”. Wpisz rok, miesiąc i dzień, na przykład: { $option } 2026-12-01
move-no-old = Nie ma miejsca „{ $name }” w folderze units. { $near ->
    [none] Nazwa miejsca to nazwa pliku bez .yml.
   *[other] Najbliższe nazwy: { $near }.
}
move-no-new = Nie ma jeszcze miejsca „{ $name }”. { $near ->
    [none] Załóż
   *[other] Najbliższe nazwy: { $near }. Jeśli to nowe miejsce, załóż
} je: witaj knowledge new unit { $name } --kind municipal --name "..." albo dopisz do tego polecenia --copy: program zrobi kopię starego miejsca, a Ty wpiszesz nowy adres.
move-same = „{ $old }” nie może zastąpić samego siebie. Zmienił się tylko adres? Podaj drugą nazwę, na przykład: { $old }-2 z opcją --copy
move-taken = „{ $old }” zastępuje już „{ $other }”. Jeśli to nieaktualne, usuń pole replaced_by w units/{ $old }.yml i powtórz polecenie. Jeśli przenosi się dalej, podaj: witaj knowledge move-unit { $other } { $new } --from DZIEŃ
move-circle = „{ $new }” przenosi się już do „{ $old }”, więc powstałoby kółko. Sprawdź pole replaced_by w units/{ $new }.yml
