# What leaflets say (witaj knowledge leaflet).

leaflet-scan = Scan: more in the bot
leaflet-more = This is not all: the bot says more.
leaflet-printed = Printed on { $date }. Check before you go: fees, hours and rules change.
leaflet-helps-with = Helps with:
leaflet-uncertain = Uncertain data: check before you go.
