# Zdania polecenia „witaj knowledge import csv”.

import-tab = tabulator
import-read = { $rows ->
    [one] Czytam { $rows } wiersz z danymi
    [few] Czytam { $rows } wiersze z danymi
   *[other] Czytam { $rows } wierszy z danymi
} (kodowanie { $encoding }, kolumny dzieli: { $delimiter }).
import-read-as = Wiersz { $row }, kolumna { $column }: „{ $typed }” czytam jako „{ $value }”.
import-place = Wiersz { $row }, kolumna { $column }:
import-place-row = Wiersz { $row }:
import-new = NOWE { $file } (wiersz { $row })
import-change = ZMIANA { $file } (wiersz { $row })
import-counts = { $new ->
    [0] nowych miejsc: 0
    [one] { $new } nowe miejsce
    [few] { $new } nowe miejsca
   *[other] { $new } nowych miejsc
}, { $changed ->
    [0] zmienionych: 0
    [one] { $changed } zmienione
    [few] { $changed } zmienione
   *[other] { $changed } zmienionych
}
import-done = Zapisane: { import-counts }. Pozostałe wiersze plików są takie jak przedtem.
import-dry = To tylko próba, nic nie zapisano. Byłoby: { import-counts }. Żeby zapisać, powtórz polecenie bez --dry-run.
import-nothing = Nie ma nic do zmiany: pliki mówią już to samo co tabela.
import-left = { $count ->
    [one] Zostaje { $count } miejsce do uzupełnienia, bot działa także bez tego.
    [few] Zostają { $count } miejsca do uzupełnienia (wyżej: { $shown }), bot działa także bez tego.
   *[other] Zostaje { $count } miejsc do uzupełnienia (wyżej: { $shown }), bot działa także bez tego.
} Wszystkie pokaże: witaj knowledge check
import-refused = { $count ->
    [one] Nic nie zapisuję: w tabeli jest { $count } miejsce do poprawienia (wyżej). Popraw je i powtórz polecenie.
    [few] Nic nie zapisuję: w tabeli są { $count } miejsca do poprawienia (wyżej). Popraw je i powtórz polecenie.
   *[other] Nic nie zapisuję: w tabeli jest { $count } miejsc do poprawienia (wyżej). Popraw je i powtórz polecenie.
}

## Plik

import-no-file = Nie mogę odczytać pliku „{ $path }”. Sprawdź nazwę i folder.
import-file-or-template = Podaj plik CSV, na przykład: witaj knowledge import csv miejsca.csv. Pusty szablon: witaj knowledge import csv --template > szablon.csv
import-too-big = Plik jest większy niż { $most }. Podziel tabelę na części.
import-workbook = To skoroszyt (xlsx, xls albo ods), a nie CSV. W arkuszu wybierz: Plik → Zapisz jako → CSV UTF-8 i podaj ten nowy plik.
import-binary = To nie jest plik CSV z tekstem. W arkuszu wybierz: Plik → Zapisz jako → CSV UTF-8.
import-delimiter = Kolumny może dzielić jeden znak, na przykład: --delimiter ";" albo --delimiter tab
import-empty = W pliku nie ma nagłówków. Pierwszy wiersz to nazwy kolumn; szablon: witaj knowledge import csv --template > szablon.csv
import-no-rows = W tabeli są nagłówki, ale nie ma wierszy z danymi. Wiersze zaczynające się od # pomijam.
import-columns = Tabela ma za dużo kolumn (najwyżej { $most }). Usuń puste.
import-rows = Tabela ma za dużo wierszy (najwyżej { $most }). Podziel ją na części.
import-quotes = Wiersz { $row }: cudzysłów nie ma pary. Zapisz tabelę z arkusza jeszcze raz jako CSV.

## Kolumny i wiersze

import-no-id = Nie ma kolumny „id”. Dodaj ją: id to nazwa pliku w folderze units bez .yml. Jeśli kolumna jest, sprawdź, jaki znak dzieli kolumny (--delimiter ";").
import-column = { $near ->
    [none] Nie znam takiej kolumny. Usuń ją, zacznij jej nagłówek znakiem # (wtedy ją pominę) albo nazwij tak jak w szablonie: witaj knowledge import csv --template
   *[other] Nie znam takiej kolumny. Może chodzi o „{ $near }”? Jeśli jest zbędna, usuń ją albo zacznij jej nagłówek znakiem #.
}
import-column-twice = To samo co kolumna { $other }. Zostaw jedną z nich.
import-too-many-cells = W tym wierszu jest więcej komórek niż nagłówków. Może w tekście stoi znak, który dzieli kolumny? Zapisz tabelę z arkusza jako CSV UTF-8.
import-id = Wpisz id: małe litery bez polskich znaków, cyfry i łączniki, na przykład punkt-pomocy. Dla miejsca, które już jest, to nazwa jego pliku bez .yml.
import-id-twice = To id stoi już w wierszu { $other }. Jedno miejsce to jeden wiersz.
import-no-source = Brakuje źródła i daty. Wpisz adres strony (kolumna „źródło”) i dzień, z którego są dane (kolumna „data źródła”), na przykład 2026-11-23. Bez źródła niczego nie zapisujemy.
import-half-place = Punkt na mapie ma dwie liczby: „szerokość” (około 50) i „długość” (około 20). Wpisz obie albo żadnej.
import-no-hours = Kolumna „godziny potwierdzone” bez godzin nic nie znaczy. Wpisz godziny albo zostaw ją pustą.
import-broken = Plik units/{ $unit }.yml ma błędy i nie umiem go zmienić. Najpierw popraw to, co pokaże: witaj knowledge check
import-new-name = Miejsca „{ $unit }” jeszcze nie ma, więc potrzebna jest nazwa (kolumna „nazwa”). Jeśli miało być, popraw id.
import-new-kind = Miejsca „{ $unit }” jeszcze nie ma, więc potrzebny jest rodzaj (kolumna „rodzaj”), na przykład organizacja. Jeśli miało być, popraw id.
import-new-street = Do adresu brakuje ulicy z numerem (kolumna „ulica”).
import-new-city = Do adresu brakuje miasta (kolumna „miasto”).
import-older = W pliku tego miejsca ta sama strona ma nowszą datę ({ $have }) niż w tabeli ({ $as_of }). Wpisz nową datę albo usuń ten wiersz.

## Komórki

import-long = Tekst jest za długi (najwyżej { $most } znaków). Skróć go.
import-characters = Jest tu niewidoczny znak. Skasuj tę komórkę i wpisz tekst jeszcze raz.
import-lost-letters = Litery zginęły przy zapisie („???”): Windows-1250 nie ma cyrylicy. W arkuszu wybierz: Plik → Zapisz jako → CSV UTF-8.
import-phone = „{ $value }” nie jest numerem telefonu. Wpisz na przykład: +48 12 616 55 55, a kilka numerów rozdziel średnikiem.
import-phone-excel = Excel zamienił numer na liczbę („{ $value }”). Ustaw kolumnę jako Tekst i wpisz numer jeszcze raz, na przykład: +48 12 616 55 55
import-email = „{ $value }” nie jest adresem e-mail. Wpisz na przykład: punkt@um.example.pl
import-link = „{ $value }” nie jest adresem strony. Wpisz na przykład: https://www.gov.pl
import-language = Nie znam języka „{ $value }”. { $near ->
    [none] Wpisz skrót albo polską nazwę, na przykład: uk albo ukraiński.
   *[other] Może chodzi o: { $near }?
}
import-hours = Nie umiem odczytać godzin „{ $value }”. Wpisz na przykład: pn-pt 8-16 albo Mo-Fr 08:00-16:00; Sa 09:00-13:00
import-kind = Nie znam rodzaju „{ $value }”. Wpisz jeden z: { $allowed } (po polsku: miejskie, wojewódzkie, państwowe, organizacja, infolinia, zdrowie, szkoła, konsulat).
import-confidence = „{ $value }” nie mówi, jak pewne są dane. Wpisz: wysoka, średnia albo niska.
import-yes-no = Wpisz „tak” albo „nie” zamiast „{ $value }”.
import-degrees = „{ $value }” nie jest liczbą stopni. Wpisz na przykład: 50,0593
import-postal-code = „{ $value }” nie jest kodem pocztowym. Wpisz pięć cyfr, na przykład: 31-004
import-date = „{ $value }” nie jest datą. Wpisz na przykład: 2026-11-23, 23.11.2026, 2026-11, ~2022 (mniej więcej z tego roku) albo bez daty.
import-future = Dzień „{ $value }” jeszcze nie nadszedł. Wpisz dzień, z którego są dane.
