# Sentences of witaj knowledge leaflet.

leaflet-written = The leaflet is in { $path } ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} A5). The code opens: { $link }
leaflet-no-bot = The name of the bot is not known, so there can be no code. Give it: --bot name_of_the_bot, or set TELEGRAM_BOT_NAME.
leaflet-no-such = There is no topic and no unit “{ $name }”. { $near ->
    [none] Topics stand in taxonomy.yml, units are the files in units.
   *[other] The nearest names: { $near }.
}
leaflet-no-text = Nobody has written about “{ $name }” yet, so there is nothing to print.
leaflet-no-language = There is no language “{ $language }”. There are: { $allowed }.
