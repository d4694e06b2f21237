# Sentences of "witaj knowledge find": what in the files has to do with some words.

find-count = { $count ->
    [0] Nothing matches “{ $words }”. Write fewer words, or others.
    [one] { $count } topic or unit matches “{ $words }”:
   *[other] { $count } topics and units match “{ $words }”, the best first{ find-more }:
}
find-more = { $shown ->
    [20] {" "}(here the first { $shown })
   *[other] {""}
}
find-topic = topic
find-unit = unit
find-name = name
find-card = card
find-text = text
find-meaning = meaning of the words
find-next = Have a look: witaj knowledge preview { $name }
find-no-lexicon = Note: the program's lexicon (nlu/lexicon) has an error. Only names and texts are searched; tell a programmer.
