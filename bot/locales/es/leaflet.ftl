# What leaflets say (witaj knowledge leaflet).

leaflet-scan = Escanee: más en el bot
leaflet-more = Esto no es todo: el bot dice más.
leaflet-printed = Impreso el { $date }. Compruebe antes de ir: tasas, horarios y reglas cambian.
leaflet-helps-with = Ayuda con:
leaflet-uncertain = Datos inciertos: compruebe antes de ir.
