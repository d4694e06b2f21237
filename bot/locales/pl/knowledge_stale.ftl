# Zdania polecenia „witaj knowledge stale”: co sprawdzić jeszcze raz. Czytają je osoby, które dbają o pliki.

care-broken = { $count ->
    [one] Uwaga: { $count } plik ma błędy i go tu nie liczę: { $first }. Zobacz: witaj knowledge check
    [few] Uwaga: { $count } pliki mają błędy i ich tu nie liczę; pierwszy to { $first }. Zobacz: witaj knowledge check
   *[other] Uwaga: { $count } plików ma błędy i ich tu nie liczę; pierwszy to { $first }. Zobacz: witaj knowledge check
}

stale-count = { $tasks ->
    [0] Nie ma nic do sprawdzenia: wszystkie dane są świeże.
   *[other] Do sprawdzenia: { stale-tasks }, { stale-data }. { $shown ->
        [1] Oto najpilniejsza:
        [few] Oto { $shown } najpilniejsze:
       *[other] Oto { $shown } najpilniejszych:
    }
}
stale-tasks = { $tasks ->
    [one] { $tasks } sprawa
    [few] { $tasks } sprawy
   *[other] { $tasks } spraw
}
stale-data = { $data ->
    [one] a w niej { $data } informacja
    [few] a w nich { $data } informacje
   *[other] a w nich { $data } informacji
}
stale-more = { $tasks ->
    [one] Została jeszcze { $tasks } sprawa. Wszystkie pokaże: witaj knowledge stale --all
    [few] Zostały jeszcze { $tasks } sprawy. Wszystkie pokaże: witaj knowledge stale --all
   *[other] Zostało jeszcze { $tasks } spraw. Wszystkie pokaże: witaj knowledge stale --all
}
stale-phone = Zadzwoń: { $address } ({ $unit })
stale-email = Napisz: { $address } ({ $unit })
stale-website = Zajrzyj na stronę: { $address } ({ $unit })
stale-page = Zajrzyj do źródła: { $address }
stale-owner = Dba o to: { $owner }
stale-nobody = nikt (wpisz rolę w owners.yml)
stale-confirm = Zgadza się? { $command }

stale-field-hours = godziny
stale-field-address = adres
stale-field-phones = telefony
stale-field-other = pozostałe
stale-dated = dane z { $day }: { $age }; limit { $limit } dni
stale-about = dane z około { $day } r.: { $age }; limit { $limit } dni
stale-undated = nie wiadomo, z kiedy
stale-ended = obowiązywały do { $day }
stale-days = { $number ->
    [one] { $number } dzień
   *[other] { $number } dni
}
stale-months = { $number ->
    [one] { $number } miesiąc
    [few] { $number } miesiące
   *[other] { $number } miesięcy
}
stale-years = { $number ->
    [one] { $number } rok
    [few] { $number } lata
   *[other] { $number } lat
}
