# Napisy na ulotkach (witaj knowledge leaflet).

leaflet-scan = Zeskanuj: więcej w bocie
leaflet-more = To nie wszystko: więcej powie bot.
leaflet-printed = Wydrukowano { $date }. Sprawdź przed wizytą: opłaty, godziny i zasady się zmieniają.
leaflet-helps-with = Pomaga w sprawach:
leaflet-uncertain = Dane niepewne: sprawdź przed wizytą.
