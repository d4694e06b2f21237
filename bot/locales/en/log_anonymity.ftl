# The report of "witaj log verify-anonymity". It may be published: it holds numbers and no word of anybody.

anonymity-title = Can anybody be found in the query log of Witaj?
anonymity-made = Tried on { $day }, by the program itself. Whoever has the database can repeat it: witaj log verify-anonymity
anonymity-about = These are attempts to find persons again in what the assistant keeps of its conversations, as somebody could make them who holds the whole database and everything that was published.
anonymity-verdict =
    { $failed ->
        [0] { $passed ->
            [one] { $passed } attempt found nobody.
           *[other] { $passed } attempts found nobody.
        }
        [one] { $failed } attempt of { $tried } found a way to a person or to what would lead to one. See below; until it is mended, publish nothing of the log.
       *[other] { $failed } attempts of { $tried } found a way to a person or to what would lead to one. See below; until they are mended, publish nothing of the log.
    }
anonymity-untried = { $untried ->
    [0] { "" }
    [one] { $untried } attempt had nothing to work on yet.
   *[other] { $untried } attempts had nothing to work on yet.
}
anonymity-passed = nobody found
anonymity-failed = FAILED
anonymity-nothing = nothing to try it on

anonymity-canaries-name = Invented persons
anonymity-canaries-tried = Messages of invented persons go through the real store into an empty database of their own; then its files are searched, byte by byte.
anonymity-canaries-found =
    { $messages } messages with { $values } names, numbers and addresses, each sent in five conversations; { $texts } texts were kept, with placeholders. Found on the disk: { $values_found } of the values, { $times_found } times finer than the hour, { $left_after_purge } traces after the purge. A text kept without leave: { $not_allowed_found ->
        [0] no
       *[other] YES
    }. One whose writer withdrew: { $withdrawn_found ->
        [0] no
       *[other] YES
    }. One of a rare question: { $rare_found ->
        [0] no
       *[other] YES
    }.
anonymity-canaries-why = With no text kept the anonymizer was not put to the test: its trained part is missing (witaj log train-names).

anonymity-uniqueness-name = Standing alone
anonymity-uniqueness-tried = How many conversations share language, topic and day of each stored message. Fewer than five and it must have been made coarser.
anonymity-uniqueness-found = { $rows } messages in { $classes } groups; the smallest has { $smallest } conversations. Groups under five: { $under_k } (with { NUMBER($rows_under_k, style: "percent", maximumFractionDigits: 1) } of the messages). Made so coarse that neither language nor topic is left: { NUMBER($coarsened, style: "percent", maximumFractionDigits: 1) }. Without a second message that is like it in hour, language, topic, aspect and outcome: { NUMBER($alone, style: "percent", maximumFractionDigits: 1) }; those tell nothing new to somebody who does not know when a person wrote and what about.

anonymity-coarsened-name = What stays of rare messages
anonymity-coarsened-tried = A message of a rare combination may keep neither its text nor its conversation nor details.
anonymity-coarsened-found = { $rows } messages were made coarser; { $with_details } of them still have details.

anonymity-counts-name = Daily counts
anonymity-counts-tried = The counts stay for good. Of a language, topic and day there must be at least five messages; buttons are counted by language and day only, and weigh in for each of its topics.
anonymity-counts-found = { $classes } groups; the smallest has { $smallest } messages. Groups under five: { $under_k }.

anonymity-sessions-name = Following somebody
anonymity-sessions-tried = The id of a conversation is random and dies with it. It must not join what somebody wrote on several days.
anonymity-sessions-found = { $sessions } conversations of { NUMBER($rows_a_session, maximumFractionDigits: 1) } messages on average, { $largest } in the largest. The longest lasted { NUMBER($longest_hours, maximumFractionDigits: 0) } hours. Longer than a day: { $over_a_day }.

anonymity-texts-name = Stored texts
anonymity-texts-tried = Every stored text is read once more by today's anonymizer.
anonymity-texts-found = { $texts } texts; { $with_findings } of them hold something that would not be stored today. { $types }

anonymity-order-name = The order of messages
anonymity-order-tried = Neither key nor place on the disk nor the numbers of transactions may show which message came first within an hour.
anonymity-order-found = { $rows } messages. Keys that are not random: { $keys_not_random }. Times finer than the hour: { $times_finer_than_an_hour }. Keys against time: { NUMBER($key_against_time, maximumFractionDigits: 1) } standard errors (chance: up to 4). Neighbors that do not lie by key: { NUMBER($out_of_key_order, style: "percent", maximumFractionDigits: 0) } (as they came: 50%). Transactions an hour: { NUMBER($transactions_an_hour, maximumFractionDigits: 1) }.

anonymity-exports-name = Two publications beside each other
anonymity-exports-tried = Everything that reports and exports have shown so far is solved for what they hide, also by the difference of two versions.
anonymity-exports-found = { $tables } tables in { $versions } versions with { $shown } shown and { $hidden } hidden counts. Shown under ten: { $shown_under_ten }. Growths under ten between two versions: { $growths_under_ten }. Hidden counts that can be told to within ten: { $hidden_found }.

anonymity-parts-name = Three exports of one month
anonymity-parts-tried = The latest month is exported three times, as it stood in its middle, before its last day and as it stands now, and they are solved in the same way. Nothing of it is published.
anonymity-parts-found = { anonymity-exports-found }

anonymity-limits = What this does not show
anonymity-limit-names = A name or a story that no recognizer knows is not found again here either. How often that happens is measured elsewhere (make eval-anonymizer). That is why texts are kept only of those who allow it, and for days only.
anonymity-limit-outside = Somebody who knows that a certain person wrote, in which hour and what about, can guess which message it was where few wrote. The log then tells them the outcome and the conversation it stood in.
anonymity-limit-copies = Backups of the database, the journals of PostgreSQL and copies that somebody made are outside of what the program can see or delete.
anonymity-limit-telegram = Telegram itself knows who wrote to the bot. Witaj keeps no ids of chats in the log; nothing here can tell what others keep.

anonymity-trying = Trying: { $name }
