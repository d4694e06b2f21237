# Слова у файлах для інших програм: export hsds, export calendar.

export-taxonomy = Witaj: теми, групи, ситуації та запитання
export-taxonomy-about = Власний список цієї програми. Код – це вид і назва, наприклад «topic:pesel»; він однаковий усіма мовами.
export-does-decides = ухвалює рішення
export-does-handles = веде справу
export-does-advises = консультує
export-does-emergency = допомагає в екстреній потребі
export-off-on-holidays = У свята та неробочі дні зачинено.
export-local-time = Місцевий час: { $zone }.
export-hours-source = Джерело годин роботи: { $source }.
export-hours-unconfirmed = Години не підтверджено, перевірте перед візитом. Джерело: { $source }.
export-by-staff = працівники, які ведуть цю базу
