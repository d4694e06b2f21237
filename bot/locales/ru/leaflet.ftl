# What leaflets say (witaj knowledge leaflet).

leaflet-scan = Сканируйте: больше в боте
leaflet-more = Это не всё: больше скажет бот.
leaflet-printed = Напечатано { $date }. Проверьте перед визитом: платежи, часы и правила меняются.
leaflet-helps-with = Помогает в делах:
leaflet-uncertain = Данные ненадёжны: проверьте перед визитом.
