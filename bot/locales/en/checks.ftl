# Sentences for the people who edit the knowledge files. problem-CODE: what is wrong; advice-CODE: what to write.

severity-error = ERROR
severity-gap = GAP
severity-warning = NOTE
check-place = { $path }, line { $line }
check-field = field “{ $field }”
check-clean = { $warnings ->
    [0] All is well: no errors and no gaps.
    [one] All is well: no errors and no gaps. There is { $warnings } note worth reading.
   *[other] All is well: no errors and no gaps. There are { $warnings } notes worth reading.
}
check-problems = In all: { check-errors }, { check-gaps }, { check-warnings }. { $errors ->
    [0] The bot works with these files and tells people about the gaps. Fill them when you can.
   *[other] While there are errors, the bot answers from the last good version of the files.
}
check-only-todo = In all: { check-errors }, { check-gaps }, { check-warnings }. The errors are in todo.yml only. The bot works with the new files, as people do not see that one.
check-errors = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}
check-gaps = { $gaps ->
    [one] { $gaps } gap
   *[other] { $gaps } gaps
}
check-warnings = { $warnings ->
    [one] { $warnings } note
   *[other] { $warnings } notes
}
check-changed = { $warnings ->
    [one] There is { $warnings } note on changed files. Mend it before you hand the change in.
   *[other] There are { $warnings } notes on changed files. Mend them before you hand the change in.
}
check-passed-over = { $warnings ->
    [one] Passed over { $warnings } note on files that were not changed.
   *[other] Passed over { $warnings } notes on files that were not changed.
}
check-no-git = There is no git, so nobody knows which files were changed. Install git, or check without --changed-since.
check-no-repository = The folder “{ $folder }” is in no git repository, so nobody knows which files were changed. Check without --changed-since, or name a folder of a repository.
check-unknown-revision = Git does not know the revision “{ $revision }”. Name a branch, a tag or a commit, for example: --changed-since main
check-git-says = Git says: { $words }
check-unusable = The folder “{ $folder }” cannot be used: it has no taxonomy.yml, or that file cannot be read. Name the knowledge folder, for example: witaj knowledge check knowledge
marked = { $count ->
    [0] Nothing changed: all translations were marked already.
    [one] Marked { $count } file as made from the Polish text of today.
   *[other] Marked { $count } files as made from the Polish text of today.
}

## Files

problem-empty-file = The file is empty.
advice-empty-file = Write its content or restore the version before. If nobody needs it, delete it.
problem-not-utf8 = The file is saved in another encoding (such as Windows-1250), which breaks Polish and Cyrillic letters.
advice-not-utf8 = Save it again as UTF-8. In Notepad: File → Save as → Encoding: UTF-8.
problem-outside-link = This is a link that leads out of the knowledge folder. The bot does not follow such links.
advice-outside-link = Delete the link and put the file itself in its place.
problem-file-too-big = The file has more than { $longest }. The bot does not read files of this size; it probably got here by mistake.
advice-file-too-big = Restore the file as it was before, or split it.
problem-unreadable-file = This file cannot be opened: it has just gone away, its permissions forbid it, or it is a link to nowhere.
advice-unreadable-file = Try to open the file. If that fails, delete it and save it again.
problem-half-written = The file ends within a line and was longer before: it was not saved to its end.
advice-half-written = Save the file again. If it is meant to end there, press Enter at the end of its last line and save.
problem-stray-file = Nobody reads this file: it lies in the wrong folder or has an unknown name.
advice-stray-file = Move it to where its like are (units/name.yml, topics/group/topic/pl.md), or delete it.
problem-wrong-ending = The name of the file has the wrong ending, so nobody reads it.
advice-wrong-ending = Rename it to “{ $right }”.
problem-topic-without-file = The folder of the topic holds texts but no topic.yml.
advice-topic-without-file = Restore topic.yml in this folder, or delete the whole folder of the topic.
problem-unit-file-name = The name of the file may hold only small letters without accents, digits and hyphens.
advice-unit-file-name = Rename it to “{ $right }”.
problem-no-danger-phrases = There is no danger_phrases.yml. Without it the bot does not see that somebody is in danger.
advice-no-danger-phrases = Restore danger_phrases.yml from the version before.
problem-no-city-file = There is no city.yml. Without it the bot does not know its city and who decides what.
advice-no-city-file = Restore city.yml from the version before.

## How the file is written

problem-yaml-tab = The line begins with a tab, but lines are indented with spaces only: “{ $written }”.
advice-yaml-tab = Delete the tab and type as many spaces as the neighbouring line of the same level has.
problem-yaml-missing-colon = The line “{ $written }” has no colon behind the name of the field.
advice-yaml-missing-colon = Write a colon and a space behind the name, for example: kind: municipal
problem-yaml-colon-space = There is no space behind the colon: “{ $written }”.
advice-yaml-colon-space = Write: { $right }
problem-yaml-colon-in-text = The text holds a colon and stands without quotation marks: “{ $written }”.
advice-yaml-colon-in-text = Put the text in quotation marks: { $right }
problem-yaml-indent = Wrong indentation: the line “{ $written }” begins elsewhere than the lines beside it.
advice-yaml-indent = Begin the line with as many spaces as the other fields of its level have (mostly 0, 2 or 4).
problem-yaml-quote = A quotation mark is opened and never closed: “{ $written }”.
advice-yaml-quote = Write the second quotation mark (") at the end, for example: number: "+48 12 616 55 55"
problem-yaml-quote-inside = The text in quotation marks holds one more of the same mark: “{ $written }”.
advice-yaml-quote-inside = Keep " at the beginning and the end only, and use “ ” inside.
problem-yaml-bracket = A bracket is opened and not closed, or a comma is missing: “{ $written }”.
advice-yaml-bracket = Put commas between the values and close with { $bracket }, for example: languages: [pl, uk]
problem-yaml-dash-space = There is no space behind the hyphen at the beginning of the line: “{ $written }”.
advice-yaml-dash-space = Write: { $right }
problem-yaml-character = The text begins with “{ $character }”, which means something else here.
advice-yaml-character = Put the whole text in quotation marks, for example: statement: "{ $character } text"
problem-yaml-alias = The text begins with “{ $character }”, which makes a reference in these files. The bot does not read references.
advice-yaml-alias = Put the whole text in quotation marks, for example: statement: "{ $character } text". If a reference was meant, type the value again.
problem-yaml-tag = The text begins with “{ $character }”, which is an order to a program in these files. The bot obeys none.
advice-yaml-tag = Put the whole text in quotation marks, for example: statement: "{ $character } text". If it is no text, delete it.
problem-yaml-too-deep = There are far too many indents or brackets here, one inside another.
advice-yaml-too-deep = Compare the file with another of its kind and remove the needless indents or brackets.
problem-yaml-invisible = The line holds an invisible character, probably copied from Word or a web page.
advice-yaml-invisible = Delete the line and type it anew. Indent with ordinary spaces.
problem-yaml-two-parts = A line of hyphens (---) inside the file cuts it in two.
advice-yaml-two-parts = Delete that line.
problem-broken-yaml = This place cannot be read: “{ $written }”.
advice-broken-yaml = Compare this line and the one above with another file of the kind: field, colon, space, value.
problem-duplicate-key = The field “{ $name }” stands here a second time.
advice-duplicate-key = Keep one field “{ $name }” and delete the other.
problem-not-a-mapping = The file holds no fields (name, colon, value).
advice-not-a-mapping = Write fields as other files have them, for example: kind: municipal
problem-not-a-list = A list of entries must stand in the file, each beginning with a hyphen.
advice-not-a-list = Write each like this: - what: "what is missing", and below it, indented, owner and since. If nothing waits any more, delete the file.

## Fields

problem-unknown-key = There is no such field: “{ $name }”.
advice-unknown-key = Delete it or use one of these: { $allowed }.
problem-unknown-key-near = There is no such field: “{ $name }”.
advice-unknown-key-near = Write: { $near }:
problem-missing-key = The field “{ $name }” is missing.
advice-missing-key = Add it: { $name }: … (see how another file has it).
problem-not-allowed = The value “{ $value }” is not one of the possible ones.
advice-not-allowed = { $near ->
    [none] Write one of these words: { $allowed }.
   *[other] Do you mean “{ $near }”? Possible words: { $allowed }.
}
problem-needs-quotes = The value { $written } has no quotation marks, so the program reads a number and may lose zeros or the +.
advice-needs-quotes = Write: "{ $written }"
problem-empty-field = The field is empty.
advice-empty-field = Write the value behind the colon, or delete the line if nobody knows it.
problem-empty-list = The list is empty.
advice-empty-list = Write at least one entry, as other files do.
problem-wrong-type = { $wanted ->
    [boolean] Only true (yes) or false (no) may stand here, not “{ $value }”.
    [number] Only a number may stand here, not “{ $value }”.
    [array] A list must stand here, not “{ $value }”.
    [object] Named fields must stand here, not “{ $value }”.
   *[other] Plain text must stand here, not a list or fields.
}
advice-wrong-type = { $right ->
    [true] Write: true
    [false] Write: false
   *[other] { $wanted ->
        [boolean] Write: true or false
        [number] Write a number with a point and without quotation marks, for example: 50.061972
        [array] Write it in square brackets, for example: [{ $value }]
        [object] Write each field on a line of its own, indented, for example: pl: text in Polish
       *[other] Write the text behind the colon. If it begins with a bracket, put it in quotation marks.
    }
}
problem-decimal-comma = The number “{ $value }” has a comma.
advice-decimal-comma = Write it with a point: { $right }
problem-url-form = “{ $value }” is not a full web address.
advice-url-form = { $right ->
    [none] Copy the whole address from the browser, for example: https://www.gov.pl
    [email] This is an e-mail address: move it to the field emails. Here goes a web page, for example: https://www.gov.pl
   *[other] Write: { $right }
}
problem-email-form = “{ $value }” is not an e-mail address.
advice-email-form = Write one address without spaces, for example: biuro@urzad.pl
problem-postcode-form = “{ $value }” is not a postcode.
advice-postcode-form = Write two digits, a hyphen and three digits, for example: "31-547"
problem-date-form = “{ $value }” is not a date that can be read.
advice-date-form = Write "2026-04-29" (year-month-day), "2026-04", "2026", "~2022" (about) or "undated".
problem-day-form = “{ $value }” is not a whole date.
advice-day-form = Write year-month-day, for example "2026-11-23".
problem-language-form = “{ $value }” is not a language code.
advice-language-form = Write a code of two small letters: pl, uk, ru, en, be.
problem-digest-form = The mark “{ $value }” in translated_from is damaged. The program writes it.
advice-digest-form = Delete translated_from with the lines below it and run: witaj knowledge mark-translated
problem-wrong-shape = The value “{ $value }” does not fit here.
advice-wrong-shape = See how another file of the kind has this field.

## Texts

problem-no-front-matter = The file does not begin with a line of three hyphens, but with: “{ $written }”.
advice-no-front-matter = Write --- on the first line, the fields below it (status, unit_reasons), then --- again.
problem-front-matter-open = The second line of three hyphens is missing above the first heading.
advice-front-matter-open = Below the fields (status, unit_reasons) write a line: ---
problem-unknown-section = There is no such heading: “{ $written }”. Headings are English in every language.
advice-unknown-section = { $right ->
    [none] Write ## and one of these words: { $allowed }.
   *[other] Write: { $right }
}
problem-section-twice = This heading stands in the file a second time.
advice-section-twice = Put both texts under one heading.
problem-empty-section = There is no text below the heading.
advice-empty-section = Write the text below it, or delete the heading.
problem-text-before-sections = Text stands before the first heading, where nobody sees it.
advice-text-before-sections = Write a heading above it, for example: ## answer
problem-heading-level = The heading “{ $written }” has the wrong number of #. There must be two.
advice-heading-level = { $right ->
    [none] Write two #, a space and the name, for example: ## how
   *[other] Write: { $right }
}
problem-heading-space = The space behind # is missing, so this is no heading: “{ $written }”.
advice-heading-space = { $right ->
    [none] Write two #, a space and the name, for example: ## how
   *[other] Write: { $right }
}
problem-dashes-heading = A line of hyphens below a text makes a heading of the text.
advice-dashes-heading = Delete the line of hyphens.
problem-nested-list = A list stands inside another list, which Telegram cannot show.
advice-nested-list = Make one list: begin each point at the beginning of the line.
problem-forbidden-markup = { $kind ->
    [strong] The text has bold words (**).
    [em] The text has slanted words (* or _).
    [link] The text has a link.
    [code_inline] The text has backticks (`).
    [code_block] The text is indented by four spaces or a tab.
    [fence] The text has three backticks (```).
    [hr] The text has a line of hyphens or asterisks.
    [blockquote] A line begins with >.
    [html_inline] The text has < and >.
    [html_block] The text has < and >.
    [image] The text has a picture.
   *[other] The text has formatting that is not shown.
}
advice-forbidden-markup = { $kind ->
    [link] Write the address as plain text or, better, in braces: {"{"}web:info-point-foreigners{"}"}
    [code_block] Delete the spaces at the beginning of the line.
   *[other] Keep plain text, points with “- ” and steps with “1. ”. Delete the other signs.
}
problem-mixed-letters = The word “{ $word }” has letters of two alphabets (Latin and Cyrillic). It looks right, but nobody can find it.
advice-mixed-letters = Type the word anew with one keyboard.
problem-typed-by-hand = “{ $value }” is typed into the text, so it will get old in this one language.
advice-typed-by-hand = { $right ->
    [none] Keep the value once in topic.yml (facts) and write its name in braces here, for example {"{"}fee{"}"}.
   *[other] Write { $right } instead, if it is the same value.
}
problem-long-sentences = The sentences of this part have { $average } words on average, { $most } at most is plain. The longest ({ $count } words) begins: “{ $beginning }”.
advice-long-sentences = Split it into two: one sentence, one thought. Turn an enumeration into a list.
problem-long-answer = The short answer has { $count } sentences, { $most } at most fit. The first one too many begins: “{ $beginning }”.
advice-long-answer = Keep the { $most } sentences that matter most and move the rest below ## how or another heading.

## Braces in texts

problem-unknown-fact = “{ $name }” stands in braces, but no fact with a value in topic.yml (facts) has that name.
advice-unknown-fact = { $near ->
    [none] Use one of these names: { $known }. Or add the fact to topic.yml.
   *[other] The nearest names: { $near }. Write one of them, or add the fact to topic.yml.
}
problem-no-topic-of-fact = “{ $name }” stands in braces, but there is no topic “{ $topic }”.
advice-no-topic-of-fact = { $near ->
    [none] Before the dot, write the name of the folder of the topic that has the fact.
   *[other] The nearest names of topics: { $near }.
}
problem-no-fact-of-topic = “{ $name }” stands in braces, but the topic “{ $topic }” has no fact “{ $fact }” with a value.
advice-no-fact-of-topic = { $near ->
    [none] After the dot write one of these names: { $known }.
   *[other] The nearest names: { $near }.
}
problem-unfinished-topic = The text tells people “{ $name }”, but “UZUPEŁNIJ” still stands in the topic “{ $topic }”.
advice-unfinished-topic = Write what is missing in the topic “{ $topic }”, or take the braces {"{"}{ $name }{"}"} out of the text.
problem-unknown-unit = “{ $name }” stands in braces, but there is no file units/{ $unit }.yml.
advice-unknown-unit = { $near ->
    [none] Write the name of a file in units, without .yml.
   *[other] The nearest names: { $near }.
}
problem-unknown-unit-field = In “{ $name }” the word before the colon (“{ $field }”) is unknown.
advice-unknown-unit-field = Before the colon may stand: { $allowed }. For example: {"{"}phone:info-point-foreigners{"}"}
problem-unit-lacks = “{ $name }” would show nothing: { $has ->
    [none] units/{ $unit }.yml does not have it.
   *[other] units/{ $unit }.yml only has { $has }.
}
advice-unit-lacks = { $field ->
    [phone] Add the phone to units/{ $unit }.yml (field phones), or delete the braces.
    [address] Add the address to units/{ $unit }.yml (field address), or delete the braces.
    [web] Add the page to units/{ $unit }.yml (field websites), or delete the braces.
    [email] Add the e-mail to units/{ $unit }.yml (field emails), or delete the braces.
   *[other] Add it to units/{ $unit }.yml, or delete the braces.
}
problem-placeholder-open = A brace has no partner: “{ $written }”.
advice-placeholder-open = { $right ->
    [none] Add the missing brace or delete this one.
   *[other] Write: { $right }
}
problem-placeholder-spaces = There are spaces inside the braces: “{"{"}{ $name }{"}"}”.
advice-placeholder-spaces = Write: { $right }
problem-placeholder-empty = The braces are empty.
advice-placeholder-empty = Write the name of a fact between them, for example {"{"}fee{"}"}, or delete them.
problem-placeholder-here = Braces do not work here, people would see them: “{ $written }”.
advice-placeholder-here = Write plain text. Braces work only in pl.md, uk.md and so on.

## Values

problem-fact-number = Only a number may stand here, not “{ $value }”. The program adds currency and spaces.
advice-fact-number = { $right ->
    [none] Write a number without quotation marks, for example: value: 440
   *[other] Write: value: { $right }
}
problem-fact-date = “{ $value }” is not a full date.
advice-fact-date = { $right ->
    [none] Write year-month-day, for example: value: "2026-04-27"
   *[other] Write: value: "{ $right }"
}
problem-fact-without-value = The fact “{ $fact }” has no value.
advice-fact-without-value = Add the field value. If the fact is a sentence only, write type: rule
problem-rule-with-value = The fact “{ $fact }” has type: rule, so nobody will see its value.
advice-rule-with-value = Delete the field value, or change the type (money, number, date, phone, url, code).
problem-impossible-date = There is no such day: “{ $value }”.
advice-impossible-date = Mend the date: year-month-day, for example "2026-04-29".
problem-future-date = The date of the source, “{ $value }”, lies ahead.
advice-future-date = Write the day on which somebody last looked at the source, for example "2026-04-29".
problem-expired = By its file this place worked only until “{ $value }”.
advice-expired = Find out whether it still works. If so, change valid_to; if not, take it out of the topics (topic.yml) and delete its file.
problem-hours-expired = These hours held only until “{ $value }”, so the bot now says that it does not know the hours.
advice-hours-expired = Ask for the new hours and write them into hours (osm, source, as_of). If nobody knows them, delete the field hours.
problem-dates-swapped = The end (“{ $end }”) is earlier than the beginning (“{ $start }”).
advice-dates-swapped = Change their places: valid_from: "{ $end }" and valid_to: "{ $start }". If one is wrong, mend it.
problem-hours-form = The hours “{ $value }” cannot be read.
advice-hours-form = { $right ->
    [none] "{ $value }" → write for example "Mo-Fr 08:00-16:00" or "Mo 09:00-17:00; Tu-Fr 08:00-15:00". Days: Mo Tu We Th Fr Sa Su, public holidays: PH, day and night: "24/7".
   *[other] "{ $value }" → write "{ $right }"
}
problem-hours-every-day = The hours “{ $value }” name no days, so the bot will say that the place is open on Sundays too.
advice-hours-every-day = Name the days: "Mo-Fr { $value }". If it is really every day: "Mo-Su { $value }".
problem-hours-night-gap = The hours “{ $value }” mean closed in the night from Sunday to Monday: Saturday and Sunday end at midnight.
advice-hours-night-gap = Write each day by itself, for example: "Mo-Fr 00:00-08:00,18:00-24:00; Sa-Su,PH 00:00-24:00"
problem-phone-prefix = The number “{ $value }” has no country code. It cannot be called with a foreign SIM card.
advice-phone-prefix = Write: "{ $right }"
problem-phone-wrong = “{ $value }” is not a phone number in Poland: too many or too few digits, or a wrong beginning.
advice-phone-wrong = Write one number, for example: "+48 12 616 55 55", "800 190 590", "116 123" or "112".
problem-place-outside = The point { $lat }, { $lon } lies outside Poland.
advice-place-outside = Copy the coordinates from a map. In Poland lat is from 49 to 55 and lon from 14 to 24.
problem-place-swapped = The coordinates have changed places.
advice-place-swapped = Write: lat: { $lat } and lon: { $lon }
problem-place-far = The point { $lat }, { $lon } lies far from { $city }, but the address is there.
advice-place-far = Look at the point on a map, or mend the city of the address.
problem-url-is-email = “{ $value }” is an e-mail address and no web page.
advice-url-is-email = Move it to the field emails and write: { $right }
problem-url-end = The address “{ $value }” ends with a mark of some other sentence, so it may not open.
advice-url-end = Write: { $right }
problem-url-insecure = The address “{ $value }” is without encryption, and this site works with https too.
advice-url-insecure = Write: { $right }
problem-shared-phone = “{ $unit }” has the same number “{ $value }” and stands at another address.
advice-shared-phone = Find out whose number it is and mend the other file. Who copies a file easily leaves somebody else's number in it.
problem-confirmed-unknown = “{ $name }” is confirmed, but the file has no such field or fact.
advice-confirmed-unknown = { $near ->
    [none] Delete the line from confirmed.
   *[other] Do you mean “{ $near }”? Mend the name or delete the line.
}
problem-confirmed-ahead = The day of the confirmation, “{ $value }”, lies ahead.
advice-confirmed-ahead = Write the day on which somebody checked it, today at the latest: on: "{ $today }"
problem-since-ahead = The date “{ $value }” lies ahead.
advice-since-ahead = Write the day since when the entry waits, today at the latest: since: "{ $today }"

## Links between files

problem-unknown-topic = The folder topics/{ $group }/{ $topic } is not in the list of topics (taxonomy.yml).
advice-unknown-topic = { $right ->
    [none] Name the folder as the topic is named in taxonomy.yml.
   *[other] Rename the folder to: { $right }
}
problem-no-such-unit = There is no file units/{ $unit }.yml.
advice-no-such-unit = { $near ->
    [none] Write the name of a file in units, without .yml.
   *[other] The nearest names: { $near }.
}
problem-no-such-situation = There is no situation “{ $situation }”.
advice-no-such-situation = { $near ->
    [none] Write one of the situations of taxonomy.yml: { $allowed }.
   *[other] The nearest names: { $near }. All: { $allowed }.
}
problem-only-for-some = There is a text “{ $section }” for some people only, and none for everybody else.
advice-only-for-some = Add the section “## { $section }” for people of whom nothing is known.
problem-no-such-authority = Nobody knows who decides: “{ $authority }”.
advice-no-such-authority = { $near ->
    [none] Write one of: { $allowed }. Add a new name to city.yml (authorities) first.
   *[other] The nearest names: { $near }. All: { $allowed }.
}
problem-no-such-topic = The topic “{ $topic }” is not in taxonomy.yml.
advice-no-such-topic = { $near ->
    [none] Write the name of a topic of taxonomy.yml, or delete this one.
   *[other] The nearest names: { $near }.
}
problem-unused-fact = No Polish text shows the fact “{ $fact }”.
advice-unused-fact = Write {"{"}{ $fact }{"}"} in pl.md and the translations, or delete the fact.
problem-fact-elsewhere = The text below ## { $section } shows the fact “{ $fact }”, but its field sections does not name that part. Its source and date will be missing there.
advice-fact-elsewhere = Add “{ $section }” to the field sections of the fact.
problem-fact-in-two-places = The value “{ $value }” (fact “{ $fact }”) stands in another topic too: { $others }. Who mends one forgets the other.
advice-fact-in-two-places = { $kind ->
    [contact] Write it once, into the file of that office in units, and use braces in the texts, for example {"{"}phone:name-of-file{"}"} or {"{"}web:name-of-file{"}"}. Delete the facts. If it is of no office: keep the fact in one topic. If in the other one, delete it here and write { $right } into the texts.
   *[other] Keep the fact in the topic where it fits best. If in the other one, delete it here and write { $right } into the texts instead of {"{"}{ $fact }{"}"}.
}
problem-fact-of-unit = The value “{ $value }” (fact “{ $fact }”) stands in units/{ $unit }.yml already. Who mends it there forgets this place.
advice-fact-of-unit = Write { $right } into the texts instead of {"{"}{ $fact }{"}"} and delete the fact.
problem-fact-without-section = The fact names “{ $section }” in sections, but pl.md has no heading ## { $section }.
advice-fact-without-section = Delete “{ $section }” from sections, or add the heading to pl.md: ## { $section }
problem-reason-without-unit = unit_reasons has “{ $unit }”, but topic.yml does not name that place.
advice-reason-without-unit = { $near ->
    [none] Delete the line, or add the place to topic.yml (field units).
   *[other] Do you mean “{ $near }”? Mend the name or delete the line.
}
problem-no-reason = Nothing says why one should go to “{ $unit }”.
advice-no-reason = Add a line to unit_reasons, for example: { $unit }: takes applications
problem-unused-unit = No topic names the place “{ $unit }”, so nobody will see it.
advice-unused-unit = Add it to the field units in topic.yml of its topic. If nobody needs it, delete the file.
problem-first-units = “{ $unit }” is among the first two places but does not settle the matter (does: { $does }). Further down stands “{ $better }”, which does.
advice-first-units = Move “{ $better }” up, above “{ $unit }”. If “{ $unit }” is for one question or some people only, give it aspects or only_for.
problem-names-itself = The topic “{ $topic }” names itself.
advice-names-itself = Delete “{ $topic }” here, or write another topic.
problem-named-twice = The topic “{ $topic }” stands in this list for the second time.
advice-named-twice = Keep “{ $topic }” once.
problem-related-and-next = The topic “{ $topic }” stands in related and in next, so people will see two equal buttons.
advice-related-and-next = Delete “{ $topic }” from related. In next stands what people do afterwards.
problem-too-many-next = There are too many topics in next: “{ $topic }” is beyond the first { $most }.
advice-too-many-next = Keep the { $most } most important topics in next. Move the others to related or delete them.
problem-label-too-long = The label “{ $value }” does not fit on a button of a telephone.
advice-label-too-long = Shorten it to { $longest } characters.
problem-phrase-too-wide = The phrase “{ $value }” would make an emergency of nearly every message.
advice-phrase-too-wide = Write more letters before the asterisk (four at least), or whole words.

## Translations

problem-missing-translation = There is no { $language ->
    [uk] Ukrainian
    [ru] Russian
    [en] English
    [be] Belarusian
   *[other] “{ $language }”
} translation. People will see the text in another language and a word about it.
advice-missing-translation = Copy pl.md to { $language }.md, translate the text and write status: draft
problem-no-source-text = There is no Polish text (pl.md), from which translations are made.
advice-no-source-text = Restore pl.md or write it.
problem-unknown-language = The language “{ $language }” is not in the list of languages in taxonomy.yml.
advice-unknown-language = Name the file by the code of a language: { $allowed } (for example uk.md).
problem-no-answer = There is no heading ## answer, the short answer.
advice-no-answer = Add ## answer at the beginning, and three short sentences at most below it.
problem-no-section = { $section ->
    [counter] There is no heading ## counter, the card to be shown at the counter.
    [sent_away] There is no heading ## sent_away, what to do when an office sends one away or refuses.
   *[say] There is no heading ## say, the Polish sentences to say at the office.
}
advice-no-section = { $section ->
    [counter] Add ## counter and below it two or three simple Polish sentences without personal data, for example: Dzień dobry. Chcę złożyć wniosek o numer PESEL.
    [sent_away] Add ## sent_away and below it 2 to 4 items, for example: - Poproś o odmowę na piśmie.
   *[say] Add ## say and below it 2 to 4 items, for example: - Chcę złożyć wniosek.
}
problem-missing-section = The heading ## { $section }, which pl.md has, is not here.
advice-missing-section = Add ## { $section } and translate the text of pl.md.
problem-section-only-here = The heading ## { $section } is only here and not in pl.md.
advice-section-only-here = Add it to pl.md and the other languages first, or delete it here.
problem-outdated-section = The Polish text under this heading changed after it was translated.
advice-outdated-section = Mend the translation by pl.md, then run: witaj knowledge mark-translated { $topic } --lang { $language }
problem-placeholders-differ = The braces differ from those of pl.md.{ $missing ->
    [none] {""}
   *[other] {" "}Missing: { $missing }.
}{ $extra ->
    [none] {""}
   *[other] {" "}Only here: { $extra }.
}
advice-placeholders-differ = Use the same braces here as pl.md does. The order may differ.
problem-missing-words = The text is missing in: { $languages }.
advice-missing-words = Add one line a language, for example: uk: "текст українською"
problem-words-language = The language “{ $language }” is not on the list of languages in taxonomy.yml.
advice-words-language = { $near ->
    [none] Write one of: { $allowed }. A new language begins with: witaj knowledge new language { $language }
   *[other] Did you mean “{ $near }”? There are: { $allowed }. A new language begins with: witaj knowledge new language { $language }
}
problem-unfinished = Nobody has written this yet (“UZUPEŁNIJ”), so people do not see it.
advice-unfinished = { $hint ->
    [none] Write the text in place of “UZUPEŁNIJ”, or delete the field.
   *[other] In place of “UZUPEŁNIJ” write: { $hint }
}
problem-unfinished-unit = The text shows people “{ $name }”, and units/{ $unit }.yml still says “UZUPEŁNIJ”.
advice-unfinished-unit = Write in units/{ $unit }.yml what is missing, or take {"{"}{ $name }{"}"} out of the text.
