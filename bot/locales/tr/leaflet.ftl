# What leaflets say (witaj knowledge leaflet).

leaflet-scan = Tarayın: botta daha fazlası
leaflet-more = Hepsi bu değil: bot daha fazlasını söyler.
leaflet-printed = { $date } tarihinde basıldı. Gitmeden önce kontrol edin: ücretler, saatler ve kurallar değişir.
leaflet-helps-with = Yardım ettiği konular:
leaflet-uncertain = Kesin olmayan bilgi: gitmeden önce kontrol edin.
