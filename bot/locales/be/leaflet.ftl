# What leaflets say (witaj knowledge leaflet).

leaflet-scan = Скануйце: больш у боце
leaflet-more = Гэта не ўсё: больш скажа бот.
leaflet-printed = Надрукавана { $date }. Праверце перад візітам: аплаты, гадзіны і правілы мяняюцца.
leaflet-helps-with = Дапамагае ў справах:
leaflet-uncertain = Звесткі няпэўныя: праверце перад візітам.
