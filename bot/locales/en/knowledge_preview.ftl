# witaj knowledge preview: what people will read. Also the sentences shared with diff.

preview-page = preview
preview-unknown = There is no topic and no place named “{ $name }”. { $near ->
    [none] Names of topics stand in taxonomy.yml; names of places are the names of the files in units.
   *[other] Nearest names: { $near }.
}
preview-broken = This cannot be shown yet. Mend the errors listed above first.
preview-no-reply = This cannot be shown in this language: a text is missing or a file has an error.
preview-moment = This is what people read on { $day }, at { $time }
preview-problems = { $count ->
    [one] To mend: { $count } thing
   *[other] To mend: { $count } things
}
preview-named-in = { $count ->
    [0] No topic sends people to this place.
    [one] This place stands in { $count } topic:
   *[other] This place stands in { $count } topics:
}
preview-situations = For some people the answer differs. See: --situation { $list }
preview-repeated = Under a button only that is shown which did not stand above. The page shows whole messages: --html preview.html
preview-language = Language:
preview-situation = Reader:
preview-everybody = Everybody
preview-all-languages = All
preview-draft = draft
preview-outdated = Outdated translation: { $section }
preview-pressed = after pressing:
preview-buttons = { $count ->
    [one] { $count } button
   *[other] { $count } buttons
}
section-answer = Answer
unknown-lang = I do not know the language “{ $written }”. Write one or several of these: { $allowed } (for example --lang pl,uk).
unknown-situation = There is no situation “{ $written }”. { $allowed ->
    [none] taxonomy.yml has none.
   *[other] { $near ->
        [none] Write one of these: { $allowed }.
       *[other] Do you mean { $near }? All: { $allowed }.
    }
}
unknown-moment = I cannot read the moment “{ $written }”. Write day and hour like this: --at 2026-11-23T10:00
page-saved = Saved the page { $path }. Open it in a browser.
page-not-saved = The page { $path } could not be saved: { $why }. Give another file, for example --html preview.html
