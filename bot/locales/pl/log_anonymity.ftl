# Sprawozdanie z polecenia "witaj log verify-anonymity". Można je opublikować: są w nim liczby i ani jednego czyjegoś słowa.

anonymity-title = Czy w dzienniku pytań Witaj da się kogoś odnaleźć?
anonymity-made = Sprawdzono { $day }. Próby wykonał sam program; kto ma dostęp do bazy danych, może je powtórzyć: witaj log verify-anonymity
anonymity-about = To próby odnalezienia osób w tym, co asystent zachowuje z rozmów. Tak mógłby próbować ktoś, kto ma całą bazę danych i wszystko, co opublikowano.
anonymity-verdict =
    { $failed ->
        [0] { $passed ->
            [one] { $passed } próba nie znalazła nikogo.
            [few] { $passed } próby nie znalazły nikogo.
           *[other] { $passed } prób nie znalazło nikogo.
        }
        [one] { $failed } próba z { $tried } znalazła drogę do osoby albo coś, co do niej prowadzi. Szczegóły niżej; do naprawy nie publikuj niczego z dziennika.
        [few] { $failed } próby z { $tried } znalazły drogę do osoby albo coś, co do niej prowadzi. Szczegóły niżej; do naprawy nie publikuj niczego z dziennika.
       *[other] { $failed } prób z { $tried } znalazło drogę do osoby albo coś, co do niej prowadzi. Szczegóły niżej; do naprawy nie publikuj niczego z dziennika.
    }
anonymity-untried = { $untried ->
    [0] { "" }
    [one] { $untried } próba nie miała jeszcze na czym się oprzeć.
    [few] { $untried } próby nie miały jeszcze na czym się oprzeć.
   *[other] { $untried } prób nie miało jeszcze na czym się oprzeć.
}
anonymity-passed = nikogo nie znaleziono
anonymity-failed = NIEPOWODZENIE
anonymity-nothing = nie ma na czym sprawdzić

anonymity-canaries-name = Zmyślone osoby
anonymity-canaries-tried = Wiadomości zmyślonych osób przechodzą przez prawdziwy zapis do osobnej, pustej bazy danych. Potem jej pliki są przeszukiwane bajt po bajcie.
anonymity-canaries-found =
    Wiadomości: { $messages }, w nich nazwiska, numery i adresy: { $values }; każdą wysłano w pięciu rozmowach. Zachowane teksty, ze znacznikami zamiast danych: { $texts }. Na dysku znaleziono: dane – { $values_found }, czas dokładniejszy niż godzina – { $times_found }, ślady po usunięciu – { $left_after_purge }. Tekst zachowany bez zgody: { $not_allowed_found ->
        [0] nie
       *[other] TAK
    }. Tekst po wycofaniu zgody: { $withdrawn_found ->
        [0] nie
       *[other] TAK
    }. Tekst rzadkiego pytania: { $rare_found ->
        [0] nie
       *[other] TAK
    }.
anonymity-canaries-why = Jeśli nie zachowano żadnego tekstu, anonimizacja nie została sprawdzona: brakuje jej wyuczonej części (witaj log train-names).

anonymity-uniqueness-name = Bycie jedynym
anonymity-uniqueness-tried = Ile rozmów ma ten sam język, temat i dzień co zapisana wiadomość. Jeśli mniej niż pięć, zapis musi być mniej dokładny.
anonymity-uniqueness-found = Wiadomości: { $rows }, grup: { $classes }; w najmniejszej liczba rozmów to { $smallest }. Grup poniżej pięciu: { $under_k } ({ NUMBER($rows_under_k, style: "percent", maximumFractionDigits: 1) } wiadomości). Zapisane tak ogólnie, że nie został ani język, ani temat: { NUMBER($coarsened, style: "percent", maximumFractionDigits: 1) }. Bez drugiej wiadomości o tej samej godzinie, języku, temacie, szczególe i wyniku: { NUMBER($alone, style: "percent", maximumFractionDigits: 1) }; nie mówią nic nowego komuś, kto nie wie, kiedy dana osoba pisała i o czym.

anonymity-coarsened-name = Co zostaje z rzadkich wiadomości
anonymity-coarsened-tried = Wiadomość o rzadkim połączeniu języka i tematu nie może zachować tekstu, rozmowy ani szczegółów.
anonymity-coarsened-found = Zapisanych ogólniej: { $rows }; ze szczegółami mimo to: { $with_details }.

anonymity-counts-name = Liczby dzienne
anonymity-counts-tried = Liczby zostają na zawsze. Z każdego języka, tematu i dnia musi być co najmniej pięć wiadomości; przyciski liczone są tylko według języka i dnia i doliczane do każdego z jego tematów.
anonymity-counts-found = Grup: { $classes }; w najmniejszej liczba wiadomości to { $smallest }. Grup poniżej pięciu: { $under_k }.

anonymity-sessions-name = Śledzenie kogoś
anonymity-sessions-tried = Identyfikator rozmowy jest losowy i znika razem z nią. Nie może łączyć tego, co ktoś pisał w różnych dniach.
anonymity-sessions-found = Rozmów: { $sessions }, średnio wiadomości w rozmowie: { NUMBER($rows_a_session, maximumFractionDigits: 1) }, najwięcej: { $largest }. Najdłuższa trwała (w godzinach): { NUMBER($longest_hours, maximumFractionDigits: 0) }. Dłuższych niż dobę: { $over_a_day }.

anonymity-texts-name = Zachowane teksty
anonymity-texts-tried = Każdy zachowany tekst czyta jeszcze raz dzisiejsza anonimizacja.
anonymity-texts-found = Tekstów: { $texts }; takich, w których jest coś, czego dziś nie zapisano by: { $with_findings }. { $types }

anonymity-order-name = Kolejność wiadomości
anonymity-order-tried = Ani klucz, ani miejsce na dysku, ani numery transakcji nie mogą zdradzać, która wiadomość w ciągu godziny była pierwsza.
anonymity-order-found = Wiadomości: { $rows }. Kluczy, które nie są losowe: { $keys_not_random }. Czasów dokładniejszych niż godzina: { $times_finer_than_an_hour }. Klucze a czas: { NUMBER($key_against_time, maximumFractionDigits: 1) } błędu standardowego (przypadek: do 4). Sąsiednie wiersze, które nie leżą według klucza: { NUMBER($out_of_key_order, style: "percent", maximumFractionDigits: 0) } (w kolejności przyjścia byłoby 50%). Transakcji na godzinę: { NUMBER($transactions_an_hour, maximumFractionDigits: 1) }.

anonymity-exports-name = Dwie publikacje obok siebie
anonymity-exports-tried = Z wszystkiego, co dotąd pokazały raporty i eksporty, program próbuje obliczyć liczby ukryte, także z różnicy dwóch wersji.
anonymity-exports-found = Tabel: { $tables }, wersji: { $versions }, liczb pokazanych: { $shown }, ukrytych: { $hidden }. Pokazanych poniżej dziesięciu: { $shown_under_ten }. Przyrostów poniżej dziesięciu między wersjami: { $growths_under_ten }. Ukrytych liczb, które da się podać z dokładnością do dziesięciu: { $hidden_found }.

anonymity-parts-name = Trzy eksporty jednego miesiąca
anonymity-parts-tried = Ostatni miesiąc jest eksportowany trzy razy: tak, jak wyglądał w połowie, przed ostatnim dniem i jak wygląda teraz. Z nich program próbuje obliczyć liczby ukryte w ten sam sposób. Nic z tego nie jest publikowane.
anonymity-parts-found = { anonymity-exports-found }

anonymity-limits = Czego to nie pokazuje
anonymity-limit-names = Nazwisko lub historia, których nie zna żadna reguła, nie zostaną odnalezione także tutaj. Jak często się to zdarza, mierzy inne polecenie (make eval-anonymizer). Dlatego teksty są zachowywane tylko za zgodą i tylko przez określoną liczbę dni.
anonymity-limit-outside = Kto wie, że dana osoba pisała, o której godzinie i o czym, może tam, gdzie pisało niewiele osób, odgadnąć, która to wiadomość. Dowie się wtedy, jaki był jej wynik i w jakiej rozmowie się znalazła.
anonymity-limit-copies = Kopie zapasowe bazy danych, dzienniki PostgreSQL i kopie, które ktoś zrobił, są poza tym, co program widzi i może usunąć.
anonymity-limit-telegram = Sam Telegram wie, kto pisał do bota. Witaj nie zapisuje w dzienniku identyfikatorów rozmów; tutaj nie da się sprawdzić, co zachowują inni.

anonymity-trying = Próba: { $name }
