# Słowa w plikach, które dostają inne programy: export hsds, export calendar.

export-taxonomy = Witaj: tematy, grupy, sytuacje i pytania
export-taxonomy-about = Lista tego programu. Kod to rodzaj i nazwa, na przykład „topic:pesel”; jest taki sam w każdym języku.
export-does-decides = decyduje
export-does-handles = załatwia sprawę
export-does-advises = doradza
export-does-emergency = pomaga w nagłej potrzebie
export-off-on-holidays = W święta i dni wolne od pracy zamknięte.
export-local-time = Czas miejscowy: { $zone }.
export-hours-source = Źródło godzin: { $source }.
export-hours-unconfirmed = Godziny niepotwierdzone, sprawdź przed wizytą. Źródło: { $source }.
export-by-staff = pracownicy, którzy prowadzą tę bazę
