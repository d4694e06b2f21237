# The report of "witaj log report". It holds nobody's words and no number under 10.

report-title = Witaj: the questions of { $month }
report-made = Made on { $day } with: witaj log report --month
report-legend = The sign # stands for a number under 10 (zero too), and for numbers from which one could be computed. Rare languages, topics and places are together in the row "other", with the questions whose rare topic or language was left out when they were stored. 95 % intervals (Wilson) stand in brackets.
report-too-few = Too little to show anything (under 10).
report-not-begun = { $month } has not begun: there is nothing to report yet.
report-log-empty = The query log is empty: no message has been counted yet.
report-none = No message of { $month } was counted. The query log has messages from { $first } to { $last }.
report-too-few-in-all = Of { $month } there are too few messages to show any count ({ $least } are needed).
report-as-of = As of { $day }: newer numbers would give away those that are not shown.
report-chart = Chart. { $title }. The same numbers stand in the table below.

report-section-demand = What people ask, and in which language
report-about-demand = Every typed message is one question. Weeks begin on Monday; the first and the last may lack days.
report-section-unmet = What the city had no answer to
report-about-unmet = Without a full answer: not understood, asked back, out of scope, or answered without naming a place. Whether somebody answered what was asked back, the log does not keep.
report-section-equity = Is every language served alike
report-about-equity = "Behind" stands with a language that is more than 10 points behind the best and whose interval does not meet that one's. Without that, a difference may be chance. No mark proves no equality.
report-section-units = Where people were sent, and whether it was open
report-about-units = By the hours that the knowledge gives today, and the clock hour of the question. The first table leaves out places that are always open and those whose hours the knowledge does not have.
report-section-edits = What edits of the knowledge changed
report-about-edits = Each version of the knowledge beside the one before. Other times and topics weigh in too: this comparison proves no cause.
report-section-feedback = How answers were rated, and what was pressed
report-about-feedback = Few people rate, and they are no random sample.

report-table-questions-by-language-and-week = Questions by language and week
report-table-questions-by-topic-and-language = Questions by topic and language
report-table-questions-by-topic-and-week = Questions by topic and week
report-table-questions-by-topic-and-aspect = Questions by topic and what was asked about it
report-table-questions-by-weekday-and-hour = Questions by day of the week and hour
report-table-questions-by-topic-and-result = Questions by topic and result
report-table-questions-by-language-and-result = Questions by language and result
report-table-units-by-opening = Places named: open or closed when people asked
report-table-units-by-hour = Places named by the hour of the question
report-table-votes-by-language = Votes by language
report-table-votes-by-topic = Votes by topic
report-table-presses-by-button-and-language = Buttons pressed by language
report-table-unmet = Topics without a full answer
report-table-equity = Languages side by side
report-table-edits = Versions of the knowledge in order

report-unmet-least = without a full answer, at least
report-unmet-of = of questions
report-edits-questions = questions
report-equity-answered = answered with a place
report-equity-fallback = not understood
report-equity-clarified = asked back
report-equity-helpful = "helpful" among votes
report-behind = behind
report-rose = rose
report-fell = fell
report-same = no sure difference

report-dimension-topic = topic
report-dimension-language = language
report-dimension-week = week
report-dimension-result = result
report-dimension-vote = vote
report-dimension-unit = place
report-dimension-aspect = question
report-dimension-weekday = day
report-dimension-hours = hours
report-dimension-opening = state
report-dimension-button = button
report-dimension-knowledge-version = version of the knowledge (first day)

report-total = total
report-other = other
report-no-topic = no topic found
report-no-aspect = nothing in particular

report-result-answered = answered with a place
report-result-answered-without-unit = answered without a place
report-result-clarified = asked back
report-result-small-talk = small talk
report-result-out-of-scope = out of scope
report-result-fallback = not understood
report-result-handoff = to a person
report-result-emergency = danger
report-result-nlu-unavailable = understanding was down
report-result-failed = failed

report-vote-helpful = helpful
report-vote-not-helpful = not helpful

report-weekday-1 = Monday
report-weekday-2 = Tuesday
report-weekday-3 = Wednesday
report-weekday-4 = Thursday
report-weekday-5 = Friday
report-weekday-6 = Saturday
report-weekday-7 = Sunday

report-opening-open = open
report-opening-closed = closed

report-button-start = start
report-button-help = help
report-button-privacy = privacy
report-button-lang = choose a language
report-button-setl = language
report-button-keep = same language
report-button-menu = menu
report-button-grp = group of topics
report-button-top = topic
report-button-map = map
report-button-src = sources
report-button-human = to a person
report-button-sit = situation
report-button-ans = language of answers
report-button-text = allow keeping words
report-button-notext = withdraw that
report-button-ot = topic of a leaflet
report-button-ou = place of a leaflet
