# witaj knowledge preview: co przeczytają ludzie. Także zdania wspólne z diff.

preview-page = podgląd
preview-unknown = Nie ma tematu ani miejsca o nazwie „{ $name }”. { $near ->
    [none] Nazwy tematów stoją w taxonomy.yml, nazwy miejsc to nazwy plików w folderze units.
   *[other] Najbliższe nazwy: { $near }.
}
preview-broken = Tego nie da się jeszcze pokazać. Popraw najpierw błędy wypisane wyżej.
preview-no-reply = W tym języku nie da się tego pokazać: brakuje tekstu albo w plikach jest błąd.
preview-moment = Tak czytają to ludzie: { $day }, godz. { $time }
preview-problems = { $count ->
    [one] Do poprawienia: { $count } rzecz
    [few] Do poprawienia: { $count } rzeczy
   *[other] Do poprawienia: { $count } rzeczy
}
preview-named-in = { $count ->
    [0] Nie wskazuje tego miejsca żaden temat.
    [one] To miejsce stoi w { $count } temacie:
   *[other] To miejsce stoi w { $count } tematach:
}
preview-situations = Dla niektórych osób odpowiedź jest inna. Zobacz: --situation { $list }
preview-repeated = Pod przyciskami stoi tu tylko to, czego nie było wyżej. Całe wiadomości pokaże strona: --html podglad.html
preview-language = Język:
preview-situation = Kto czyta:
preview-everybody = Każdy
preview-all-languages = Wszystkie
preview-draft = szkic
preview-outdated = Tłumaczenie nieaktualne: { $section }
preview-pressed = po naciśnięciu:
preview-buttons = { $count ->
    [one] { $count } przycisk
    [few] { $count } przyciski
   *[other] { $count } przycisków
}
section-answer = Odpowiedź
unknown-lang = Nie znam języka „{ $written }”. Wpisz jeden lub kilka z tych: { $allowed } (na przykład --lang pl,uk).
unknown-situation = Nie ma sytuacji „{ $written }”. { $allowed ->
    [none] W taxonomy.yml nie ma żadnej.
   *[other] { $near ->
        [none] Wpisz jedną z tych: { $allowed }.
       *[other] Może chodzi o: { $near }? Wszystkie: { $allowed }.
    }
}
unknown-moment = Nie umiem odczytać chwili „{ $written }”. Wpisz dzień i godzinę tak: --at 2026-11-23T10:00
page-saved = Zapisano stronę { $path }. Otwórz ją w przeglądarce.
page-not-saved = Nie udało się zapisać strony { $path }: { $why }. Podaj inny plik, na przykład --html podglad.html
