# What leaflets say (witaj knowledge leaflet).

leaflet-scan = Скануйте: більше в боті
leaflet-more = Це не все: більше скаже бот.
leaflet-printed = Надруковано { $date }. Перевірте перед візитом: оплати, години й правила змінюються.
leaflet-helps-with = Допомагає у справах:
leaflet-uncertain = Дані непевні: перевірте перед візитом.
