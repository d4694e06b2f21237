# Hints in the editor (Visual Studio Code) and sentences of witaj knowledge schemas.

schemas-written = { $count ->
    [one] Wrote { $count } schema to { $folder }. The editor now suggests ids of units, topics and situations.
   *[other] Wrote { $count } schemas to { $folder }. The editor now suggests ids of units, topics and situations.
}
editor-url-form = Write the whole address, for example https://www.gov.pl
editor-email-form = Write one e-mail address without spaces.
editor-postcode-form = Write the code in quotes, for example "30-701".
editor-date-form = Write the date in quotes, for example "2026-11-23". For as_of also "2026-11", "2026", "~2022" or "undated".
editor-day-form = Write a whole date in quotes, for example "2026-11-23".
editor-language-form = Write a language tag: pl, uk, ru, en, be.
editor-digest-form = The program writes this field (witaj knowledge mark-translated).
editor-empty-field = This field must not be empty.
