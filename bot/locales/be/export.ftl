# Словы ў файлах для іншых праграм: export hsds, export calendar.

export-taxonomy = Witaj: тэмы, групы, сітуацыі і пытанні
export-taxonomy-about = Уласны спіс гэтай праграмы. Код – гэта від і назва, напрыклад «topic:pesel»; ён аднолькавы на ўсіх мовах.
export-does-decides = прымае рашэнне
export-does-handles = вядзе справу
export-does-advises = кансультуе
export-does-emergency = дапамагае ў экстраным выпадку
export-off-on-holidays = У святы і непрацоўныя дні зачынена.
export-local-time = Мясцовы час: { $zone }.
export-hours-source = Крыніца гадзін працы: { $source }.
export-hours-unconfirmed = Гадзіны не пацверджаны, праверце перад візітам. Крыніца: { $source }.
export-by-staff = супрацоўнікі, якія вядуць гэтую базу
