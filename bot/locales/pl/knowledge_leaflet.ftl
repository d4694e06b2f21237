# Zdania polecenia witaj knowledge leaflet.

leaflet-written = Ulotka jest w pliku { $path } ({ $pages ->
    [one] { $pages } strona
    [few] { $pages } strony
   *[other] { $pages } stron
} A5). Kod otwiera: { $link }
leaflet-no-bot = Nie wiem, jak nazywa się bot, więc nie zrobię kodu. Podaj nazwę: --bot nazwa_bota albo wpisz ją w ustawieniu TELEGRAM_BOT_NAME.
leaflet-no-such = Nie ma tematu ani miejsca „{ $name }”. { $near ->
    [none] Nazwy tematów są w taxonomy.yml, nazwy miejsc to nazwy plików w units.
   *[other] Najbliższe nazwy: { $near }.
}
leaflet-no-text = O temacie „{ $name }” nikt jeszcze nie napisał, więc nie ma czego drukować.
leaflet-no-language = Nie ma języka „{ $language }”. Do wyboru: { $allowed }.
