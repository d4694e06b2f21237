# Zdania dla osób, które poprawiają pliki wiedzy. problem-KOD: co jest źle; advice-KOD: co wpisać.

severity-error = BŁĄD
severity-gap = BRAK
severity-warning = UWAGA
check-place = { $path }, wiersz { $line }
check-field = pole „{ $field }”
check-clean = { $warnings ->
    [0] Wszystko w porządku: nie ma błędów ani braków.
    [one] Wszystko w porządku: nie ma błędów ani braków. Jest { $warnings } uwaga, warto ją przeczytać.
    [few] Wszystko w porządku: nie ma błędów ani braków. Są { $warnings } uwagi, warto je przeczytać.
   *[other] Wszystko w porządku: nie ma błędów ani braków. Jest { $warnings } uwag, warto je przeczytać.
}
check-problems = Razem: { check-errors }, { check-gaps }, { check-warnings }. { $errors ->
    [0] Bot działa z tymi plikami, a o brakach mówi ludziom. Uzupełnij je, gdy możesz.
   *[other] Dopóki są błędy, bot odpowiada według poprzedniej, dobrej wersji plików.
}
check-only-todo = Razem: { check-errors }, { check-gaps }, { check-warnings }. Błędy są tylko w todo.yml. Bot działa z nowymi plikami, bo ludzie tego pliku nie widzą.
check-errors = { $errors ->
    [one] { $errors } błąd
    [few] { $errors } błędy
   *[other] { $errors } błędów
}
check-gaps = { $gaps ->
    [one] { $gaps } brak
    [few] { $gaps } braki
   *[other] { $gaps } braków
}
check-warnings = { $warnings ->
    [one] { $warnings } uwaga
    [few] { $warnings } uwagi
   *[other] { $warnings } uwag
}
check-changed = { $warnings ->
    [one] W zmienionych plikach jest { $warnings } uwaga. Popraw ją, zanim oddasz zmiany.
    [few] W zmienionych plikach są { $warnings } uwagi. Popraw je, zanim oddasz zmiany.
   *[other] W zmienionych plikach jest { $warnings } uwag. Popraw je, zanim oddasz zmiany.
}
check-passed-over = { $warnings ->
    [one] Pominięto { $warnings } uwagę w plikach, których nie zmieniono.
    [few] Pominięto { $warnings } uwagi w plikach, których nie zmieniono.
   *[other] Pominięto { $warnings } uwag w plikach, których nie zmieniono.
}
check-no-git = Nie ma programu git, więc nie wiem, które pliki zmieniono. Zainstaluj git albo uruchom sprawdzenie bez --changed-since.
check-no-repository = Folder „{ $folder }” nie jest w repozytorium git, więc nie wiem, które pliki zmieniono. Uruchom sprawdzenie bez --changed-since albo podaj folder z repozytorium.
check-unknown-revision = Git nie zna wersji „{ $revision }”. Podaj nazwę gałęzi, znacznik albo numer zmiany, na przykład: --changed-since main
check-git-says = Git mówi: { $words }
check-unusable = Nie mogę użyć folderu „{ $folder }”: nie ma w nim pliku taxonomy.yml albo nie da się go odczytać. Podaj folder wiedzy, na przykład: witaj knowledge check knowledge
marked = { $count ->
    [0] Nic się nie zmieniło: wszystkie tłumaczenia były już oznaczone.
    [one] Oznaczono { $count } plik jako zgodny z obecnym polskim tekstem.
    [few] Oznaczono { $count } pliki jako zgodne z obecnym polskim tekstem.
   *[other] Oznaczono { $count } plików jako zgodne z obecnym polskim tekstem.
}

## Pliki

problem-empty-file = Plik jest pusty.
advice-empty-file = Wpisz treść albo przywróć poprzednią wersję pliku. Jeśli plik jest niepotrzebny, usuń go.
problem-not-utf8 = Plik jest zapisany w innym kodowaniu (na przykład Windows-1250), więc polskie litery i cyrylica się psują.
advice-not-utf8 = Zapisz plik jeszcze raz w kodowaniu UTF-8. W Notatniku: Plik → Zapisz jako → Kodowanie: UTF-8.
problem-outside-link = To jest skrót (link), który prowadzi poza folder wiedzy. Takich skrótów bot nie otwiera.
advice-outside-link = Usuń skrót i wstaw w jego miejsce sam plik.
problem-file-too-big = Plik ma ponad { $longest }. Tak dużego pliku bot nie czyta, pewnie trafił tu przez pomyłkę.
advice-file-too-big = Przywróć poprzednią wersję pliku albo podziel go na mniejsze.
problem-unreadable-file = Nie można otworzyć tego pliku: właśnie zniknął, brakuje do niego praw albo to pusty skrót (link).
advice-unreadable-file = Sprawdź, czy plik da się otworzyć. Jeśli nie, usuń go i zapisz jeszcze raz.
problem-half-written = Plik urywa się w środku wiersza, a wcześniej był dłuższy: nie zapisał się do końca.
advice-half-written = Zapisz plik jeszcze raz. Jeśli ma się tak kończyć, naciśnij Enter na końcu ostatniego wiersza i zapisz.
problem-stray-file = Tego pliku nikt nie czyta: leży w złym folderze albo ma nieznaną nazwę.
advice-stray-file = Przenieś go tam, gdzie są podobne pliki (units/nazwa.yml, topics/grupa/temat/pl.md), albo usuń.
problem-wrong-ending = Plik ma złe zakończenie nazwy, więc nikt go nie czyta.
advice-wrong-ending = Zmień nazwę pliku na „{ $right }”.
problem-topic-without-file = W folderze tematu są teksty, ale nie ma pliku topic.yml.
advice-topic-without-file = Przywróć plik topic.yml w tym folderze albo usuń cały folder tematu.
problem-unit-file-name = Nazwa pliku może mieć tylko małe litery bez polskich znaków, cyfry i łączniki.
advice-unit-file-name = Zmień nazwę pliku na „{ $right }”.
problem-no-danger-phrases = Nie ma pliku danger_phrases.yml. Bez niego bot nie rozpozna, że ktoś jest w niebezpieczeństwie.
advice-no-danger-phrases = Przywróć plik danger_phrases.yml z poprzedniej wersji.
problem-no-city-file = Nie ma pliku city.yml. Bez niego bot nie wie, w jakim mieście jest i kto o czym decyduje.
advice-no-city-file = Przywróć plik city.yml z poprzedniej wersji.

## Zapis pliku

problem-yaml-tab = Wiersz zaczyna się tabulatorem, a wcięcia robi się tylko spacjami: „{ $written }”.
advice-yaml-tab = Usuń tabulator (klawisz Tab) i wpisz tyle spacji, ile ma wiersz obok na tym samym poziomie.
problem-yaml-missing-colon = W wierszu „{ $written }” po nazwie pola nie ma dwukropka.
advice-yaml-missing-colon = Po nazwie pola wpisz dwukropek i spację, na przykład: kind: municipal
problem-yaml-colon-space = Po dwukropku nie ma spacji: „{ $written }”.
advice-yaml-colon-space = Wpisz: { $right }
problem-yaml-colon-in-text = W tekście jest dwukropek, a tekst nie stoi w cudzysłowie: „{ $written }”.
advice-yaml-colon-in-text = Weź tekst w cudzysłów: { $right }
problem-yaml-indent = Złe wcięcie: wiersz „{ $written }” zaczyna się w innym miejscu niż wiersze obok niego.
advice-yaml-indent = Zacznij wiersz tyloma spacjami, ile mają inne pola na tym samym poziomie (najczęściej 0, 2 albo 4).
problem-yaml-quote = Cudzysłów jest otwarty i nigdzie się nie kończy: „{ $written }”.
advice-yaml-quote = Na końcu tekstu wpisz drugi cudzysłów ("), na przykład: number: "+48 12 616 55 55"
problem-yaml-quote-inside = W tekście w cudzysłowie jest jeszcze jeden taki sam cudzysłów: „{ $written }”.
advice-yaml-quote-inside = Znaki " zostaw tylko na początku i na końcu, a w środku użyj polskich cudzysłowów „ ”.
problem-yaml-bracket = Nawias jest otwarty, a nie ma go na końcu albo brakuje przecinka: „{ $written }”.
advice-yaml-bracket = Rozdziel wartości przecinkami i zamknij nawias znakiem { $bracket }, na przykład: languages: [pl, uk]
problem-yaml-dash-space = Po myślniku na początku wiersza nie ma spacji: „{ $written }”.
advice-yaml-dash-space = Wpisz: { $right }
problem-yaml-character = Tekst zaczyna się znakiem „{ $character }”, który tutaj znaczy coś innego.
advice-yaml-character = Weź cały tekst w cudzysłów, na przykład: statement: "{ $character } tekst"
problem-yaml-alias = Tekst zaczyna się znakiem „{ $character }”, który w tych plikach tworzy odnośnik. Odnośników bot nie czyta.
advice-yaml-alias = Weź cały tekst w cudzysłów, na przykład: statement: "{ $character } tekst". Jeśli to miał być odnośnik, wpisz wartość jeszcze raz.
problem-yaml-tag = Tekst zaczyna się znakiem „{ $character }”, który w tych plikach jest poleceniem dla programu. Poleceń bot nie wykonuje.
advice-yaml-tag = Weź cały tekst w cudzysłów, na przykład: statement: "{ $character } tekst". Jeśli to nie jest tekst, usuń go.
problem-yaml-too-deep = W tym miejscu jest o wiele za dużo wcięć albo nawiasów, jedne w drugich.
advice-yaml-too-deep = Porównaj plik z innym plikiem tego rodzaju i usuń zbędne wcięcia albo nawiasy.
problem-yaml-invisible = W wierszu jest niewidoczny znak, pewnie skopiowany z Worda lub ze strony internetowej.
advice-yaml-invisible = Usuń ten wiersz i wpisz go z klawiatury. Wcięcie zrób zwykłymi spacjami.
problem-yaml-two-parts = W środku pliku stoi wiersz z samymi kreskami (---), który dzieli plik na dwie części.
advice-yaml-two-parts = Usuń ten wiersz.
problem-broken-yaml = Nie umiem odczytać tego miejsca: „{ $written }”.
advice-broken-yaml = Porównaj ten wiersz i wiersz nad nim z innym plikiem tego rodzaju: pole, dwukropek, spacja, wartość.
problem-duplicate-key = Pole „{ $name }” jest wpisane drugi raz.
advice-duplicate-key = Zostaw jedno pole „{ $name }”, a drugie usuń.
problem-not-a-mapping = W pliku nie ma pól (nazwa, dwukropek, wartość).
advice-not-a-mapping = Wpisz pola tak jak w innych plikach, na przykład: kind: municipal
problem-not-a-list = W pliku ma stać lista wpisów, a każdy zaczyna się myślnikiem.
advice-not-a-list = Wpisz każdy tak: - what: "czego brakuje", a pod spodem z wcięciem owner i since. Jeśli nic już nie czeka, usuń plik.

## Pola

problem-unknown-key = Nie ma takiego pola: „{ $name }”.
advice-unknown-key = Usuń je albo użyj jednego z tych: { $allowed }.
problem-unknown-key-near = Nie ma takiego pola: „{ $name }”.
advice-unknown-key-near = Wpisz: { $near }:
problem-missing-key = Brakuje pola „{ $name }”.
advice-missing-key = Dopisz je: { $name }: … (zobacz, jak wygląda w innym pliku).
problem-not-allowed = Wartości „{ $value }” tu nie ma na liście.
advice-not-allowed = { $near ->
    [none] Wpisz jedno z tych słów: { $allowed }.
   *[other] Czy chodzi o „{ $near }”? Możliwe słowa: { $allowed }.
}
problem-needs-quotes = Wartość { $written } jest bez cudzysłowu, więc program czyta ją jako liczbę i może zgubić zera lub znak +.
advice-needs-quotes = Wpisz: "{ $written }"
problem-empty-field = Pole jest puste.
advice-empty-field = Wpisz wartość po dwukropku albo usuń cały wiersz, jeśli jej nie znamy.
problem-empty-list = Lista jest pusta.
advice-empty-list = Wpisz co najmniej jedną pozycję, tak jak w innych plikach.
problem-wrong-type = { $wanted ->
    [boolean] Tu może stać tylko true (tak) albo false (nie), a jest „{ $value }”.
    [number] Tu ma stać sama liczba, a jest „{ $value }”.
    [array] Tu ma stać lista, a jest „{ $value }”.
    [object] Tu mają stać pola z nazwami, a jest „{ $value }”.
   *[other] Tu ma stać zwykły tekst, a jest lista albo pola.
}
advice-wrong-type = { $right ->
    [true] Wpisz: true
    [false] Wpisz: false
   *[other] { $wanted ->
        [boolean] Wpisz: true albo false
        [number] Wpisz liczbę z kropką, bez cudzysłowu, na przykład: 50.061972
        [array] Wpisz w nawiasie kwadratowym, na przykład: [{ $value }]
        [object] Wpisz każde pole w osobnym wierszu z wcięciem, na przykład: pl: tekst po polsku
       *[other] Wpisz tekst po dwukropku. Jeśli zaczyna się nawiasem, weź go w cudzysłów.
    }
}
problem-decimal-comma = Liczba „{ $value }” ma przecinek.
advice-decimal-comma = Wpisz z kropką: { $right }
problem-url-form = „{ $value }” nie jest pełnym adresem strony.
advice-url-form = { $right ->
    [none] Skopiuj cały adres z przeglądarki, na przykład: https://www.gov.pl
    [email] To adres e-mail: przenieś go do pola emails. Tutaj wpisz adres strony, na przykład: https://www.gov.pl
   *[other] Wpisz: { $right }
}
problem-email-form = „{ $value }” nie jest adresem e-mail.
advice-email-form = Wpisz jeden adres bez spacji, na przykład: biuro@urzad.pl
problem-postcode-form = „{ $value }” nie jest kodem pocztowym.
advice-postcode-form = Wpisz dwie cyfry, łącznik i trzy cyfry, na przykład: "31-547"
problem-date-form = „{ $value }” nie jest datą, którą umiem odczytać.
advice-date-form = Wpisz "2026-04-29" (rok-miesiąc-dzień), "2026-04", "2026", "~2022" (około) albo "undated" (bez daty).
problem-day-form = „{ $value }” nie jest pełną datą.
advice-day-form = Wpisz rok-miesiąc-dzień, na przykład "2026-11-23".
problem-language-form = „{ $value }” nie jest skrótem języka.
advice-language-form = Wpisz skrót z dwóch małych liter: pl, uk, ru, en, be.
problem-digest-form = Znacznik „{ $value }” w polu translated_from jest zepsuty. Wpisuje go program.
advice-digest-form = Usuń pole translated_from z wierszami pod nim i uruchom: witaj knowledge mark-translated
problem-wrong-shape = Wartość „{ $value }” tu nie pasuje.
advice-wrong-shape = Zobacz, jak to pole wygląda w innym pliku tego rodzaju.

## Teksty

problem-no-front-matter = Plik nie zaczyna się wierszem z trzema kreskami, tylko: „{ $written }”.
advice-no-front-matter = W pierwszym wierszu wpisz ---, pod nim pola (status, unit_reasons), potem znowu ---.
problem-front-matter-open = Nad pierwszym nagłówkiem brakuje drugiego wiersza z trzema kreskami.
advice-front-matter-open = Pod polami (status, unit_reasons) wpisz wiersz: ---
problem-unknown-section = Nie ma takiego nagłówka: „{ $written }”. Nagłówki są po angielsku we wszystkich językach.
advice-unknown-section = { $right ->
    [none] Wpisz ## i jedno z tych słów: { $allowed }.
   *[other] Wpisz: { $right }
}
problem-section-twice = Ten nagłówek jest w pliku drugi raz.
advice-section-twice = Połącz oba teksty pod jednym nagłówkiem.
problem-empty-section = Pod nagłówkiem nie ma tekstu.
advice-empty-section = Wpisz tekst pod nagłówkiem albo usuń nagłówek.
problem-text-before-sections = Przed pierwszym nagłówkiem jest tekst, którego nikt nie zobaczy.
advice-text-before-sections = Nad tekstem wpisz nagłówek, na przykład: ## answer
problem-heading-level = Nagłówek „{ $written }” ma złą liczbę znaków #. Mają być dwa.
advice-heading-level = { $right ->
    [none] Wpisz dwa znaki #, spację i nazwę, na przykład: ## how
   *[other] Wpisz: { $right }
}
problem-heading-space = Po znakach # brakuje spacji, więc to nie jest nagłówek: „{ $written }”.
advice-heading-space = { $right ->
    [none] Wpisz dwa znaki #, spację i nazwę, na przykład: ## how
   *[other] Wpisz: { $right }
}
problem-dashes-heading = Wiersz z samych kresek pod tekstem robi z tekstu nagłówek.
advice-dashes-heading = Usuń wiersz z kreskami albo zostaw nad nim pusty wiersz i usuń kreski.
problem-nested-list = Lista jest wewnątrz innej listy, a tego Telegram nie pokaże.
advice-nested-list = Zrób jedną listę: zacznij każdy punkt od początku wiersza, bez wcięcia.
problem-forbidden-markup = { $kind ->
    [strong] W tekście jest pogrubienie (**).
    [em] W tekście jest pochylenie (* lub _).
    [link] W tekście jest odnośnik.
    [code_inline] W tekście są odwrócone apostrofy (`).
    [code_block] Tekst jest wcięty o cztery spacje lub tabulator.
    [fence] W tekście są trzy odwrócone apostrofy (```).
    [hr] W tekście jest linia z kresek lub gwiazdek.
    [blockquote] Wiersz zaczyna się znakiem >.
    [html_inline] W tekście są znaki < i >.
    [html_block] W tekście są znaki < i >.
    [image] W tekście jest obrazek.
   *[other] W tekście jest formatowanie, którego nie pokazujemy.
}
advice-forbidden-markup = { $kind ->
    [link] Wpisz adres jako zwykły tekst albo, lepiej, w klamrze: {"{"}web:info-point-foreigners{"}"}
    [code_block] Usuń spacje z początku wiersza.
   *[other] Zostaw zwykły tekst, punkty od „- ” i kroki od „1. ”. Usuń dodatkowe znaki.
}
problem-mixed-letters = Słowo „{ $word }” ma litery z dwóch alfabetów (łacińskie i cyrylicę). Wygląda dobrze, ale nikt go nie wyszuka.
advice-mixed-letters = Wpisz to słowo od nowa na jednej klawiaturze.
problem-typed-by-hand = „{ $value }” jest wpisane w tekst ręcznie, więc zestarzeje się w tym jednym języku.
advice-typed-by-hand = { $right ->
    [none] Zapisz wartość raz w topic.yml (facts), a w tekście daj jej nazwę w klamrze, na przykład {"{"}fee{"}"}.
   *[other] Wpisz zamiast tego { $right }, jeśli to ta sama wartość.
}
problem-long-sentences = Zdania w tej części mają średnio { $average } słów, a powinny mieć najwyżej { $most }. Najdłuższe ({ $count } słów) zaczyna się tak: „{ $beginning }”.
advice-long-sentences = Podziel je na dwa krótsze zdania: jedno zdanie, jedna myśl. Wyliczenie zapisz w punktach.
problem-long-answer = Krótka odpowiedź ma { $count ->
    [few] { $count } zdania
   *[other] { $count } zdań
}, a może mieć najwyżej { $most }. Pierwsze za dużo zaczyna się tak: „{ $beginning }”.
advice-long-answer = Zostaw { $most } najważniejsze zdania, a resztę przenieś pod ## how albo inny nagłówek.

## Klamry w tekście

problem-unknown-fact = W klamrze stoi „{ $name }”, a takiej nazwy nie ma wśród faktów (facts) z wartością w topic.yml.
advice-unknown-fact = { $near ->
    [none] Użyj jednej z tych nazw: { $known }. Albo dopisz fakt w topic.yml.
   *[other] Najbliższe nazwy: { $near }. Wpisz jedną z nich albo dopisz fakt w topic.yml.
}
problem-no-topic-of-fact = W klamrze stoi „{ $name }”, a tematu „{ $topic }” nie ma.
advice-no-topic-of-fact = { $near ->
    [none] Przed kropką wpisz nazwę folderu tematu, z którego jest fakt.
   *[other] Najbliższe nazwy tematów: { $near }.
}
problem-no-fact-of-topic = W klamrze stoi „{ $name }”, a temat „{ $topic }” nie ma faktu „{ $fact }” z wartością.
advice-no-fact-of-topic = { $near ->
    [none] Po kropce wpisz jedną z tych nazw: { $known }.
   *[other] Najbliższe nazwy: { $near }.
}
problem-unfinished-topic = Tekst podaje ludziom „{ $name }”, a w temacie „{ $topic }” stoi jeszcze „UZUPEŁNIJ”.
advice-unfinished-topic = Wpisz w temacie „{ $topic }” to, czego brakuje, albo wyjmij z tekstu klamrę {"{"}{ $name }{"}"}.
problem-unknown-unit = W klamrze stoi „{ $name }”, a pliku units/{ $unit }.yml nie ma.
advice-unknown-unit = { $near ->
    [none] Wpisz nazwę pliku z folderu units, bez końcówki .yml.
   *[other] Najbliższe nazwy: { $near }.
}
problem-unknown-unit-field = W klamrze „{ $name }” słowo przed dwukropkiem („{ $field }”) jest nieznane.
advice-unknown-unit-field = Przed dwukropkiem może stać: { $allowed }. Na przykład: {"{"}phone:info-point-foreigners{"}"}
problem-unit-lacks = Klamra „{ $name }” nic nie pokaże: { $has ->
    [none] plik units/{ $unit }.yml nie ma tej danej.
   *[other] w pliku units/{ $unit }.yml jest tylko { $has }.
}
advice-unit-lacks = { $field ->
    [phone] Dopisz telefon w units/{ $unit }.yml (pole phones) albo usuń klamrę.
    [address] Dopisz adres w units/{ $unit }.yml (pole address) albo usuń klamrę.
    [web] Dopisz stronę w units/{ $unit }.yml (pole websites) albo usuń klamrę.
    [email] Dopisz e-mail w units/{ $unit }.yml (pole emails) albo usuń klamrę.
   *[other] Dopisz daną w units/{ $unit }.yml albo usuń klamrę.
}
problem-placeholder-open = Klamra nie ma pary: „{ $written }”.
advice-placeholder-open = { $right ->
    [none] Dopisz brakującą klamrę albo usuń tę.
   *[other] Wpisz: { $right }
}
problem-placeholder-spaces = W klamrze są spacje: „{"{"}{ $name }{"}"}”.
advice-placeholder-spaces = Wpisz: { $right }
problem-placeholder-empty = Klamra jest pusta.
advice-placeholder-empty = Wpisz w niej nazwę faktu, na przykład {"{"}fee{"}"}, albo ją usuń.
problem-placeholder-here = Tutaj klamry nie działają, ludzie zobaczą je dosłownie: „{ $written }”.
advice-placeholder-here = Wpisz zwykły tekst bez klamry. Klamry działają tylko w plikach pl.md, uk.md i tak dalej.

## Wartości

problem-fact-number = Tu ma stać sama liczba, a jest „{ $value }”. Walutę i odstępy doda program.
advice-fact-number = { $right ->
    [none] Wpisz liczbę bez cudzysłowu, na przykład: value: 440
   *[other] Wpisz: value: { $right }
}
problem-fact-date = „{ $value }” nie jest pełną datą.
advice-fact-date = { $right ->
    [none] Wpisz rok-miesiąc-dzień, na przykład: value: "2026-04-27"
   *[other] Wpisz: value: "{ $right }"
}
problem-fact-without-value = Fakt „{ $fact }” nie ma wartości.
advice-fact-without-value = Dopisz pole value. Jeśli fakt to samo zdanie bez wartości, wpisz type: rule
problem-rule-with-value = Fakt „{ $fact }” ma type: rule, więc jego wartości nikt nie zobaczy.
advice-rule-with-value = Usuń pole value albo zmień type (money, number, date, phone, url, code).
problem-impossible-date = Takiego dnia nie ma w kalendarzu: „{ $value }”.
advice-impossible-date = Popraw datę: rok-miesiąc-dzień, na przykład "2026-04-29".
problem-future-date = Data źródła „{ $value }” jest z przyszłości.
advice-future-date = Wpisz dzień, w którym ktoś ostatnio sprawdził źródło, na przykład "2026-04-29".
problem-expired = Według pliku to miejsce działało tylko do „{ $value }”.
advice-expired = Sprawdź, czy nadal działa. Jeśli tak, zmień valid_to; jeśli nie, usuń miejsce z tematów (topic.yml) i jego plik.
problem-hours-expired = Te godziny obowiązywały tylko do „{ $value }”, więc bot mówi teraz, że godzin nie zna.
advice-hours-expired = Zapytaj o nowe godziny i wpisz je w hours (osm, source, as_of). Jeśli ich nie znamy, usuń pole hours.
problem-dates-swapped = Koniec („{ $end }”) jest wcześniej niż początek („{ $start }”).
advice-dates-swapped = Zamień daty miejscami: valid_from: "{ $end }" i valid_to: "{ $start }". Jeśli jedna jest błędna, popraw ją.
problem-hours-form = Nie umiem odczytać godzin „{ $value }”.
advice-hours-form = { $right ->
    [none] "{ $value }" → wpisz na przykład "Mo-Fr 08:00-16:00" albo "Mo 09:00-17:00; Tu-Fr 08:00-15:00". Dni: Mo Tu We Th Fr Sa Su, święta: PH, całą dobę: "24/7".
   *[other] "{ $value }" → wpisz "{ $right }"
}
problem-hours-every-day = Godziny „{ $value }” są bez dni, więc bot powie, że to miejsce działa też w niedziele.
advice-hours-every-day = Wpisz dni: "Mo-Fr { $value }". Jeśli naprawdę codziennie: "Mo-Su { $value }".
problem-hours-night-gap = Godziny „{ $value }” znaczą, że w nocy z niedzieli na poniedziałek jest zamknięte: sobota i niedziela kończą się o północy.
advice-hours-night-gap = Wpisz każdy dzień osobno, na przykład: "Mo-Fr 00:00-08:00,18:00-24:00; Sa-Su,PH 00:00-24:00"
problem-phone-prefix = Numer „{ $value }” jest bez numeru kierunkowego kraju. Z zagranicznej karty SIM nie da się zadzwonić.
advice-phone-prefix = Wpisz: "{ $right }"
problem-phone-wrong = „{ $value }” nie jest numerem telefonu w Polsce: za dużo lub za mało cyfr albo zły początek.
advice-phone-wrong = Wpisz jeden numer, na przykład: "+48 12 616 55 55", "800 190 590", "116 123" albo "112".
problem-place-outside = Punkt { $lat }, { $lon } leży poza Polską.
advice-place-outside = Skopiuj współrzędne z mapy. W Polsce lat to od 49 do 55, a lon od 14 do 24.
problem-place-swapped = Współrzędne są zamienione miejscami.
advice-place-swapped = Wpisz: lat: { $lat } i lon: { $lon }
problem-place-far = Punkt { $lat }, { $lon } leży daleko poza okolicą miasta { $city }, a tam jest adres.
advice-place-far = Sprawdź współrzędne na mapie albo popraw miasto w adresie (city).
problem-url-is-email = „{ $value }” to adres e-mail, a nie strona.
advice-url-is-email = Przenieś go do pola emails i wpisz: { $right }
problem-url-end = Adres strony „{ $value }” ma na końcu znak z innego zdania, więc może się nie otworzyć.
advice-url-end = Wpisz: { $right }
problem-url-insecure = Adres „{ $value }” jest bez szyfrowania, a ta strona działa też z https.
advice-url-insecure = Wpisz: { $right }
problem-shared-phone = Ten sam numer „{ $value }” ma miejsce „{ $unit }”, choć jest pod innym adresem.
advice-shared-phone = Sprawdź, czyj to numer, i popraw go w drugim pliku. Przy kopiowaniu pliku łatwo zostawić cudzy numer.
problem-confirmed-unknown = Potwierdzono „{ $name }”, a takiego pola ani faktu w tym pliku nie ma.
advice-confirmed-unknown = { $near ->
    [none] Usuń ten wiersz z confirmed.
   *[other] Czy chodzi o „{ $near }”? Popraw nazwę albo usuń ten wiersz.
}
problem-confirmed-ahead = Data potwierdzenia „{ $value }” jest z przyszłości.
advice-confirmed-ahead = Wpisz dzień, w którym ktoś to sprawdził, najpóźniej dzisiejszy: on: "{ $today }"
problem-since-ahead = Data „{ $value }” jest z przyszłości.
advice-since-ahead = Wpisz dzień, od którego wpis czeka, najpóźniej dzisiejszy: since: "{ $today }"

## Połączenia między plikami

problem-unknown-topic = Folderu topics/{ $group }/{ $topic } nie ma na liście tematów (taxonomy.yml).
advice-unknown-topic = { $right ->
    [none] Nazwij folder tak jak temat w taxonomy.yml.
   *[other] Zmień nazwę folderu na: { $right }
}
problem-no-such-unit = Pliku units/{ $unit }.yml nie ma.
advice-no-such-unit = { $near ->
    [none] Wpisz nazwę pliku z folderu units, bez końcówki .yml.
   *[other] Najbliższe nazwy: { $near }.
}
problem-no-such-situation = Nie ma takiej sytuacji: „{ $situation }”.
advice-no-such-situation = { $near ->
    [none] Wpisz jedną z sytuacji z taxonomy.yml: { $allowed }.
   *[other] Najbliższe nazwy: { $near }. Wszystkie: { $allowed }.
}
problem-only-for-some = Jest tekst „{ $section }” tylko dla niektórych osób, a nie ma zwykłego, dla wszystkich innych.
advice-only-for-some = Dodaj sekcję „## { $section }” dla osób, o których nic nie wiemy.
problem-no-such-authority = Nie wiadomo, kto to jest: decides „{ $authority }”.
advice-no-such-authority = { $near ->
    [none] Wpisz jedną z nazw: { $allowed }. Nową nazwę najpierw dopisz w city.yml (authorities).
   *[other] Najbliższe nazwy: { $near }. Wszystkie: { $allowed }.
}
problem-no-such-topic = Tematu „{ $topic }” nie ma w taxonomy.yml.
advice-no-such-topic = { $near ->
    [none] Wpisz nazwę tematu z pliku taxonomy.yml albo usuń tę.
   *[other] Najbliższe nazwy: { $near }.
}
problem-unused-fact = Faktu „{ $fact }” nie pokazuje żaden polski tekst.
advice-unused-fact = Wpisz {"{"}{ $fact }{"}"} w pl.md i tłumaczeniach albo usuń ten fakt.
problem-fact-elsewhere = Fakt „{ $fact }” stoi w tekście pod ## { $section }, a w polu sections go tam nie wpisano. Pod tą częścią zabraknie źródła i daty.
advice-fact-elsewhere = Dopisz „{ $section }” w polu sections tego faktu.
problem-fact-in-two-places = Wartość „{ $value }” (fakt „{ $fact }”) jest też w innym temacie: { $others }. Kto poprawi jedną, zapomni o drugiej.
advice-fact-in-two-places = { $kind ->
    [contact] Wpisz ją raz w pliku tego urzędu w folderze units, a w tekstach użyj klamry, na przykład {"{"}phone:nazwa-pliku{"}"} albo {"{"}web:nazwa-pliku{"}"}. Fakty usuń. Jeśli nie jest z żadnego urzędu: zostaw fakt w jednym temacie. Jeśli w tamtym, usuń go tutaj, a w tekstach wpisz { $right }.
   *[other] Zostaw fakt w tym temacie, do którego bardziej pasuje. Jeśli w tamtym, usuń go tutaj, a w tekstach wpisz { $right } zamiast {"{"}{ $fact }{"}"}.
}
problem-fact-of-unit = Wartość „{ $value }” (fakt „{ $fact }”) jest już w units/{ $unit }.yml. Kto poprawi ją tam, zapomni o tym miejscu.
advice-fact-of-unit = W tekstach wpisz { $right } zamiast {"{"}{ $fact }{"}"} i usuń fakt.
problem-fact-without-section = Fakt ma w polu sections „{ $section }”, a w pl.md nie ma nagłówka ## { $section }.
advice-fact-without-section = Usuń „{ $section }” z pola sections albo dopisz w pl.md nagłówek: ## { $section }
problem-reason-without-unit = W unit_reasons jest „{ $unit }”, a w topic.yml tego miejsca nie ma.
advice-reason-without-unit = { $near ->
    [none] Usuń ten wiersz albo dopisz miejsce w topic.yml (pole units).
   *[other] Czy chodzi o „{ $near }”? Popraw nazwę albo usuń ten wiersz.
}
problem-no-reason = Przy miejscu „{ $unit }” nie napisano, po co tam iść.
advice-no-reason = W unit_reasons dopisz wiersz, na przykład: { $unit }: przyjmuje wnioski
problem-unused-unit = Miejsca „{ $unit }” nie wymienia żaden temat, więc nikt go nie zobaczy.
advice-unused-unit = Dopisz je w polu units w topic.yml właściwego tematu. Jeśli jest niepotrzebne, usuń plik.
problem-first-units = Miejsce „{ $unit }” jest wśród pierwszych dwóch, a ono tej sprawy nie załatwia (does: { $does }). Dalej na liście stoi „{ $better }”, które ją załatwia.
advice-first-units = Przenieś „{ $better }” wyżej, nad „{ $unit }”. Jeśli „{ $unit }” jest tylko do jednego pytania albo dla niektórych osób, dopisz mu aspects albo only_for.
problem-names-itself = Temat „{ $topic }” wskazuje sam siebie.
advice-names-itself = Usuń tu nazwę „{ $topic }” albo wpisz inny temat.
problem-named-twice = Temat „{ $topic }” jest na tej liście drugi raz.
advice-named-twice = Zostaw nazwę „{ $topic }” tylko raz.
problem-related-and-next = Temat „{ $topic }” jest i w related, i w next, więc ludzie zobaczą dwa takie same przyciski.
advice-related-and-next = Usuń „{ $topic }” z related. W next są sprawy, które załatwia się potem.
problem-too-many-next = W next jest za dużo tematów: „{ $topic }” jest poza pierwszymi { $most }.
advice-too-many-next = Zostaw w next najwyżej { $most } najważniejsze tematy. Pozostałe przenieś do related albo usuń.
problem-label-too-long = Napis „{ $value }” nie zmieści się na przycisku w telefonie.
advice-label-too-long = Skróć go do { $longest } znaków.
problem-phrase-too-wide = Zdanie „{ $value }” złapie prawie każdą wiadomość jako zagrożenie.
advice-phrase-too-wide = Wpisz więcej liter przed gwiazdką (co najmniej cztery) albo całe słowa.

## Tłumaczenia

problem-missing-translation = Nie ma tłumaczenia { $language ->
    [uk] ukraińskiego
    [ru] rosyjskiego
    [en] angielskiego
    [be] białoruskiego
   *[other] w języku „{ $language }”
}. Ludzie zobaczą tekst w innym języku i wiadomość o tym.
advice-missing-translation = Skopiuj pl.md jako { $language }.md, przetłumacz tekst i wpisz status: draft
problem-no-source-text = Nie ma polskiego tekstu (pl.md), z którego robi się tłumaczenia.
advice-no-source-text = Przywróć plik pl.md albo napisz go.
problem-unknown-language = Języka „{ $language }” nie ma na liście języków w taxonomy.yml.
advice-unknown-language = Nazwij plik skrótem języka: { $allowed } (na przykład uk.md).
problem-no-answer = Nie ma nagłówka ## answer, czyli krótkiej odpowiedzi.
advice-no-answer = Dopisz na początku tekstu ## answer, a pod nim najwyżej trzy krótkie zdania.
problem-no-section = { $section ->
    [counter] Nie ma nagłówka ## counter, czyli karty, którą człowiek pokaże w okienku.
    [sent_away] Nie ma nagłówka ## sent_away, czyli co zrobić, gdy urząd odsyła albo odmawia.
   *[say] Nie ma nagłówka ## say, czyli zdań po polsku do powiedzenia w urzędzie.
}
advice-no-section = { $section ->
    [counter] Dopisz ## counter, a pod nim dwa lub trzy proste zdania bez danych osobowych, na przykład: Dzień dobry. Chcę złożyć wniosek o numer PESEL.
    [sent_away] Dopisz ## sent_away, a pod nim 2–4 punkty, na przykład: - Poproś o odmowę na piśmie.
   *[say] Dopisz ## say, a pod nim 2–4 punkty, na przykład: - Chcę złożyć wniosek.
}
problem-missing-section = Nie ma nagłówka ## { $section }, który jest w pl.md.
advice-missing-section = Dopisz ## { $section } i przetłumacz tekst z pl.md.
problem-section-only-here = Nagłówek ## { $section } jest tylko tutaj, w pl.md go nie ma.
advice-section-only-here = Dopisz go najpierw w pl.md i innych językach albo usuń tutaj.
problem-outdated-section = Polski tekst pod tym nagłówkiem zmienił się po przetłumaczeniu.
advice-outdated-section = Popraw tłumaczenie według pl.md, a potem uruchom: witaj knowledge mark-translated { $topic } --lang { $language }
problem-placeholders-differ = Klamry są inne niż w pl.md.{ $missing ->
    [none] {""}
   *[other] {" "}Brakuje: { $missing }.
}{ $extra ->
    [none] {""}
   *[other] {" "}Są tylko tutaj: { $extra }.
}
advice-placeholders-differ = Wpisz w tej części te same klamry co w pl.md. Kolejność może być inna.
problem-missing-words = Brakuje tekstu w językach: { $languages }.
advice-missing-words = Dopisz po jednym wierszu na język, na przykład: uk: "текст українською"
problem-words-language = Języka „{ $language }” nie ma na liście języków w taxonomy.yml.
advice-words-language = { $near ->
    [none] Wpisz jeden ze skrótów: { $allowed }. Nowy język zaczyna polecenie: witaj knowledge new language { $language }
   *[other] Może chodzi o „{ $near }”? Są: { $allowed }. Nowy język zaczyna polecenie: witaj knowledge new language { $language }
}
problem-unfinished = Tego jeszcze nikt nie napisał („UZUPEŁNIJ”), więc ludzie tego nie widzą.
advice-unfinished = { $hint ->
    [none] Wpisz treść zamiast „UZUPEŁNIJ” albo usuń to pole.
   *[other] Zamiast „UZUPEŁNIJ” wpisz: { $hint }
}
problem-unfinished-unit = Tekst podaje ludziom „{ $name }”, a w pliku units/{ $unit }.yml stoi jeszcze „UZUPEŁNIJ”.
advice-unfinished-unit = Wpisz w units/{ $unit }.yml to, czego brakuje, albo wyjmij z tekstu klamrę {"{"}{ $name }{"}"}.
