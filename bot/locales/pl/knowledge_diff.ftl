# witaj knowledge diff: odpowiedzi, które się zmieniają.

diff-title = Co się zmienia dla ludzi od { $revision }
diff-contents = Spis zmian
diff-before = Było
diff-after = Jest
diff-nothing = brak
diff-new = nowe
diff-gone = usunięte
diff-word = Napisy w menu, nazwy urzędów i miasta
diff-behind = Za tym stoi:
diff-unchanged = bez zmian: { $list }
diff-not-translated = bez zmian: { $list }. Sprawdź, czy tłumaczenia też trzeba poprawić.
diff-named-in = { $count ->
    [one] Wskazuje je { $count } temat: { $list }.
    [few] Wskazują je { $count } tematy: { $list }.
   *[other] Wskazuje je { $count } tematów: { $list }.
}
section-units = Kogo wskazujemy (kolejność i powód)
section-around = Wokół odpowiedzi (nagłówek, kto decyduje, co dalej, przyciski)
section-card = Wizytówka miejsca
section-label = Napis
diff-quiet = Tego ludzie nie zauważą
diff-quiet-origin = zmienia się tylko data źródła albo samo źródło
diff-quiet-notes = zmienia się tylko komentarz, opis dla pracowników albo zapis
diff-quiet-phrases = zmieniają się zwroty, po których bot poznaje niebezpieczeństwo albo sytuację osoby; sprawdź je w pliku
diff-quiet-staff = plik dla pracowników
diff-errors = { $count ->
    [one] W plikach jest teraz { $count } błąd. Dopóki go nie poprawisz, ludzie czytają poprzednie odpowiedzi. Zobacz: witaj knowledge check
    [few] W plikach są teraz { $count } błędy. Dopóki ich nie poprawisz, ludzie czytają poprzednie odpowiedzi. Zobacz: witaj knowledge check
   *[other] W plikach jest teraz { $count } błędów. Dopóki ich nie poprawisz, ludzie czytają poprzednie odpowiedzi. Zobacz: witaj knowledge check
}
diff-same = Od { $revision } nic się dla ludzi nie zmienia.
diff-verdict = Od { $revision } zmienia się: { diff-topics }, { diff-units }, { diff-words }.
diff-topics = { $topics ->
    [one] { $topics } temat
    [few] { $topics } tematy
   *[other] { $topics } tematów
}
diff-units = { $units ->
    [one] { $units } miejsce
    [few] { $units } miejsca
   *[other] { $units } miejsc
}
diff-words = { $words ->
    [one] { $words } napis
    [few] { $words } napisy
   *[other] { $words } napisów
}
diff-no-git = Nie znalazłem programu git na tym komputerze. Bez niego nie mam z czym porównać.
diff-no-repository = Folder „{ $folder }” nie leży w repozytorium git, więc nie ma poprzedniej wersji do porównania.
diff-unknown-revision = Git nie zna wersji „{ $revision }”. Wpisz nazwę gałęzi, znacznik albo początek numeru zmiany, na przykład: HEAD, main, HEAD~3.
diff-not-there = W wersji „{ $revision }” nie było jeszcze folderu „{ $folder }”.
diff-git-says = Git odpowiedział: { $words }
diff-unusable-then = Bazy z wersji „{ $revision }” nie da się odczytać: nie ma w niej dobrego pliku taxonomy.yml. Wybierz nowszą wersję.
diff-unusable-now = Nie mogę użyć folderu „{ $folder }”: nie ma w nim pliku taxonomy.yml albo nie da się go odczytać.
