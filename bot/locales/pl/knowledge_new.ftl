# Zdania poleceń „witaj knowledge new topic | unit | language”.

new-exists = „{ $path }” już jest, więc niczego nie zmieniam. Otwórz to i popraw albo podaj inną nazwę.
new-unit-id = Nazwa miejsca to małe litery bez polskich znaków, cyfry i łączniki. { $right ->
    [none] Na przykład: punkt-informacyjny
   *[other] Wpisz: { $right }
}
new-unit-name = Podaj pełną polską nazwę, na przykład: --name "Punkt Informacyjny dla Obcokrajowców"
new-kind = Nie znam rodzaju „{ $kind }”. Wpisz jeden z: { $allowed }.
new-unit-done = Założone: { $path }. Wpisz w nim dane zamiast każdego UZUPEŁNIJ, potem dopisz „{ $unit }” w topic.yml tematów, w których ludzie mają tam iść (pole units).
new-topic-done = Założony temat: { $folder }. Dalej:
    1. Wpisz fakty i miejsca w topic.yml, potem tekst w pl.md: wszędzie, gdzie stoi UZUPEŁNIJ. Zbędne części usuń.
    2. Obejrzyj: witaj knowledge preview { $topic } --lang pl
    3. Pliki do tłumaczenia ({ $languages }) założy dla każdego języka: witaj knowledge new language uk --topic { $topic }
    4. Poproś programistę o przykłady pytań na ten temat (nlu/data), inaczej bot go nie rozpozna. Z menu będzie działał od razu.
new-left = { $count ->
    [0] Nic więcej nie trzeba uzupełniać.
    [one] To wszystko: { $count } miejsce do uzupełnienia. Do tego czasu ludzie tego nie widzą, a bot działa jak przedtem.
    [few] To wszystko: { $count } miejsca do uzupełnienia. Do tego czasu ludzie tego nie widzą, a bot działa jak przedtem.
   *[other] To wszystko: { $count } miejsc do uzupełnienia. Do tego czasu ludzie tego nie widzą, a bot działa jak przedtem.
}
new-topic-place = Podaj grupę i temat, na przykład: witaj knowledge new topic work/{ $place }. Grupy: { $groups }.
new-topic-id = Nazwa tematu „{ $topic }” jest zła: to angielskie słowa małymi literami z podkreśleniem zamiast spacji. { $right ->
    [none] Na przykład: tax_card
   *[other] Wpisz: { $right }
}
new-topic-group = Nie ma grupy „{ $group }”. { $near ->
    [none] {""}
   *[other] Może chodzi o „{ $near }”?
} Grupy: { $groups }.
new-topic-elsewhere = Temat „{ $topic }” jest w taxonomy.yml w grupie „{ $group }”. Wpisz: witaj knowledge new topic { $group }/{ $topic }
new-topic-label = Tematu „{ $topic }” nie ma w taxonomy.yml. Powtórz polecenie z napisem na przycisk (do 28 znaków): --label "..." albo dopisz w taxonomy.yml pod „topics” → „{ $group }”:
    {"    "}{ $line }

language-source = Polski jest językiem, z którego się tłumaczy. Podaj inny, na przykład: witaj knowledge new language uk
language-tag = „{ $tag }” nie jest skrótem języka. { $near ->
    [none] Wpisz dwie lub trzy małe litery, na przykład: uk (ukraiński), ro (rumuński), ar (arabski).
   *[other] Może chodzi o: { $near }? (ukraiński to uk, nie ua)
}
language-topic = Nie ma tematu „{ $topic }”. Najbliższe nazwy: { $near }.
# Ten wiersz stoi w każdej części do przetłumaczenia.
language-marker = przetłumacz tę część i usuń ten wiersz. Klamry zostaw takie same.
language-done = { $files ->
    [0] Zapisane: { $name }. Wszystkie pliki tematów już były.
    [one] Zapisane: { $name }. Założony { $files } plik z polskim tekstem do tłumaczenia.
    [few] Zapisane: { $name }. Założone { $files } pliki z polskim tekstem do tłumaczenia.
   *[other] Zapisane: { $name }. Założonych { $files } plików z polskim tekstem do tłumaczenia.
} Ludzie zobaczą część dopiero wtedy, gdy zniknie z niej UZUPEŁNIJ, a język będzie na liście full.
language-nothing = { $name }: wszystkie pliki już są. Oto, co zostało.
language-topic-new = [ ] { $topic } ({ $label }): słów { $words }
language-topic-begun = [~] { $topic } ({ $label }): słów { $words }, gotowe części: { $done } z { $parts }
language-topic-done = [x] { $topic } ({ $label })
language-total = { $topics ->
    [one] Razem { $topics } temat
    [few] Razem { $topics } tematy
   *[other] Razem { $topics } tematów
}, gotowe: { $finished }. Do przetłumaczenia zostało około { $words } słów.
language-steps =
    {""}
    Po kolei:
language-step-topics = - Tematy: w każdym pliku topics/*/*/{ $tag }.md przetłumacz część po części i usuń jej wiersz z UZUPEŁNIJ. Zacznij od pilnych (grupa safety, potem stay). Klamry, na przykład {"{"}fee{"}"}, i polskie słowa w nawiasach zostaw. Postęp pokazuje to samo polecenie.
language-step-labels = - Napisy: w taxonomy.yml i city.yml zamień teksty z UZUPEŁNIJ (napisów w taxonomy.yml: { $count }; przycisk mieści 28 znaków, pytanie 16).
language-step-units = - Miejsca: w units/*.yml dopisz wiersze „{ $tag }:” (tekstów: { $count }, słów około { $words }). Wygodniej w arkuszu: kolumny „id”, „nazwa { $tag }”, „notatki { $tag }”, potem witaj knowledge import csv PLIK.
language-step-interface = - Programista: bot/locales/{ $tag }/dialogue.ftl i leaflet.ftl (przetłumacz z en), język w bot/i18n.py, przykłady pytań w nlu/data/{ $tag }. Dopisz też w owners.yml, kto dba o ten język.
language-step-last-draft = - Na końcu w taxonomy.yml przenieś „{ $tag }” z draft do next (ludzie wybiorą język menu), a gdy teksty będą gotowe i przeczytane: do full (odpowiedzi w tym języku). Co jeszcze przeszkadza, powie: witaj knowledge check
language-step-last-next = - Na końcu, gdy teksty będą gotowe i przeczytane, w taxonomy.yml przenieś „{ $tag }” z next do full: wtedy odpowiedzi będą w tym języku. Co jeszcze przeszkadza, powie: witaj knowledge check
language-step-last-full = - Ten język jest na liście full: każda część bez UZUPEŁNIJ jest od razu widoczna jako szkic. Po przeczytaniu: witaj knowledge confirm TEMAT --text --lang { $tag }
