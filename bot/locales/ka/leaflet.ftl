# What leaflets say (witaj knowledge leaflet).

leaflet-scan = დაასკანერეთ: მეტი ბოტში
leaflet-more = ეს ყველაფერი არ არის: მეტს ბოტი გეტყვით.
leaflet-printed = დაბეჭდილია: { $date }. წასვლამდე გადაამოწმეთ: გადასახადები, საათები და წესები იცვლება.
leaflet-helps-with = ეხმარება საკითხებში:
leaflet-uncertain = მონაცემები არ არის დაზუსტებული: გადაამოწმეთ წასვლამდე.
