# Слова в файлах для других программ: export hsds, export calendar.

export-taxonomy = Witaj: темы, группы, ситуации и вопросы
export-taxonomy-about = Собственный список этой программы. Код – это вид и название, например «topic:pesel»; он одинаков на всех языках.
export-does-decides = принимает решение
export-does-handles = ведёт дело
export-does-advises = консультирует
export-does-emergency = помогает в экстренном случае
export-off-on-holidays = В праздники и нерабочие дни закрыто.
export-local-time = Местное время: { $zone }.
export-hours-source = Источник часов работы: { $source }.
export-hours-unconfirmed = Часы не подтверждены, проверьте перед визитом. Источник: { $source }.
export-by-staff = сотрудники, которые ведут эту базу
