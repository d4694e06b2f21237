# Words in the files that other programs get: export hsds, export calendar.

export-taxonomy = Witaj: topics, groups, situations and questions
export-taxonomy-about = This program’s own list. A code is a kind and a name, for example “topic:pesel”; it is the same in every language.
export-does-decides = decides
export-does-handles = handles the matter
export-does-advises = advises
export-does-emergency = helps in an emergency
export-off-on-holidays = Closed on public holidays.
export-local-time = Local time: { $zone }.
export-hours-source = Source of the hours: { $source }.
export-hours-unconfirmed = Hours not confirmed: check before you go. Source: { $source }.
export-by-staff = the staff who keep this knowledge base
