# What leaflets say (witaj knowledge leaflet).

leaflet-scan = स्कैन करें: बॉट में और जानकारी
leaflet-more = यह सब नहीं है: बॉट और बताएगा।
leaflet-printed = छपा: { $date }। जाने से पहले जाँच लें: शुल्क, समय और नियम बदलते हैं।
leaflet-helps-with = इन बातों में मदद:
leaflet-uncertain = जानकारी पक्की नहीं है: जाने से पहले जाँच लें।
