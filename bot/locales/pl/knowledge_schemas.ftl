# Podpowiedzi w edytorze (Visual Studio Code) i zdania polecenia witaj knowledge schemas.

schemas-written = { $count ->
    [one] Zapisano { $count } schemat w folderze { $folder }. Edytor podpowiada teraz nazwy miejsc, tematów i sytuacji.
    [few] Zapisano { $count } schematy w folderze { $folder }. Edytor podpowiada teraz nazwy miejsc, tematów i sytuacji.
   *[other] Zapisano { $count } schematów w folderze { $folder }. Edytor podpowiada teraz nazwy miejsc, tematów i sytuacji.
}
editor-url-form = Wpisz cały adres strony, na przykład https://www.gov.pl
editor-email-form = Wpisz jeden adres e-mail bez spacji.
editor-postcode-form = Wpisz kod w cudzysłowie, na przykład "30-701".
editor-date-form = Wpisz datę w cudzysłowie, na przykład "2026-11-23". Przy as_of także "2026-11", "2026", "~2022" albo "undated".
editor-day-form = Wpisz pełną datę w cudzysłowie, na przykład "2026-11-23".
editor-language-form = Wpisz skrót języka: pl, uk, ru, en, be.
editor-digest-form = To pole wpisuje program (witaj knowledge mark-translated).
editor-empty-field = To pole nie może być puste.
