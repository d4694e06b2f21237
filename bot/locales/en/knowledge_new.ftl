# Sentences of "witaj knowledge new topic | unit | language".

new-exists = “{ $path }” is there already, so nothing is changed. Open and edit it, or give another name.
new-unit-id = The id of a unit is lower-case letters without marks, digits and hyphens. { $right ->
    [none] For example: information-point
   *[other] Write: { $right }
}
new-unit-name = Give the full Polish name, for example: --name "Punkt Informacyjny dla Obcokrajowców"
new-kind = There is no kind “{ $kind }”. Write one of: { $allowed }.
new-unit-done = Made: { $path }. Write the data in place of every UZUPEŁNIJ, then add “{ $unit }” to topic.yml of the topics for which people should go there (field units).
new-topic-done = Made the topic: { $folder }. What comes next:
    1. Write facts and units in topic.yml, then the text in pl.md: wherever UZUPEŁNIJ stands. Delete what is not needed.
    2. Look at it: witaj knowledge preview { $topic } --lang pl
    3. Files to translate ({ $languages }), for each language: witaj knowledge new language uk --topic { $topic }
    4. Ask a programmer for examples of questions (nlu/data), else the bot will not recognise it. From the menu it works at once.
new-left = { $count ->
    [0] There is nothing more to fill in.
    [one] That is all: { $count } place to fill in. Until then people do not see it, and the bot works as before.
   *[other] That is all: { $count } places to fill in. Until then people do not see it, and the bot works as before.
}
new-topic-place = Give group and topic, for example: witaj knowledge new topic work/{ $place }. Groups: { $groups }.
new-topic-id = The id “{ $topic }” is wrong: English words in lower case, underscores for spaces. { $right ->
    [none] For example: tax_card
   *[other] Write: { $right }
}
new-topic-group = There is no group “{ $group }”. { $near ->
    [none] {""}
   *[other] Did you mean “{ $near }”?
} Groups: { $groups }.
new-topic-elsewhere = The topic “{ $topic }” stands in taxonomy.yml in the group “{ $group }”. Write: witaj knowledge new topic { $group }/{ $topic }
new-topic-label = The topic “{ $topic }” is not in taxonomy.yml. Repeat the command with what its button says (28 characters at most): --label "..." or add in taxonomy.yml below “topics” → “{ $group }”:
    {"    "}{ $line }

language-source = Polish is the language from which others are translated. Give another one, for example: witaj knowledge new language uk
language-tag = “{ $tag }” is no tag of a language. { $near ->
    [none] Write two or three lower-case letters, for example: uk (Ukrainian), ro (Romanian), ar (Arabic).
   *[other] Did you mean: { $near }? (Ukrainian is uk, not ua)
}
language-topic = There is no topic “{ $topic }”. Nearest names: { $near }.
# Stands in every section that is to be translated.
language-marker = translate this section and delete this line. Keep the braces as they are.
language-done = { $files ->
    [0] Written: { $name }. All files of topics were there already.
    [one] Written: { $name }. Made { $files } file with the Polish text to translate.
   *[other] Written: { $name }. Made { $files } files with the Polish text to translate.
} People see a section only when its UZUPEŁNIJ is gone and the language is on the list full.
language-nothing = { $name }: all files are there already. This is what is left.
language-topic-new = [ ] { $topic } ({ $label }): { $words } words
language-topic-begun = [~] { $topic } ({ $label }): { $words } words, sections done: { $done } of { $parts }
language-topic-done = [x] { $topic } ({ $label })
language-total = { $topics ->
    [one] { $topics } topic
   *[other] { $topics } topics
} in all, done: { $finished }. About { $words } words are left to translate.
language-steps =
    {""}
    One after the other:
language-step-topics = - Topics: in every file topics/*/*/{ $tag }.md translate section by section and delete its line with UZUPEŁNIJ. Begin with the urgent ones (group safety, then stay). Keep braces such as {"{"}fee{"}"} and Polish words in brackets. The same command shows how far you are.
language-step-labels = - Labels: in taxonomy.yml and city.yml replace the texts with UZUPEŁNIJ (labels in taxonomy.yml: { $count }; a button takes 28 characters, a question 16).
language-step-units = - Units: in units/*.yml add lines “{ $tag }:” ({ $count } texts, about { $words } words). Easier in a spreadsheet: columns “id”, “name { $tag }”, “notes { $tag }”, then witaj knowledge import csv FILE.
language-step-interface = - A programmer: bot/locales/{ $tag }/dialogue.ftl and leaflet.ftl (translated from en), the language in bot/i18n.py, examples of questions in nlu/data/{ $tag }. And say in owners.yml who looks after the language.
language-step-last-draft = - At last move “{ $tag }” in taxonomy.yml from draft to next (people may choose it for menus), and when the texts are done and read, to full (answers come in it). What is in the way, says: witaj knowledge check
language-step-last-next = - At last, when the texts are done and read, move “{ $tag }” in taxonomy.yml from next to full: then answers come in it. What is in the way, says: witaj knowledge check
language-step-last-full = - This language is on the list full: a section without UZUPEŁNIJ is served at once as a draft. When it was read: witaj knowledge confirm TOPIC --text --lang { $tag }
