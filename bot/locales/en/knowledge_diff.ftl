# witaj knowledge diff: the answers that change.

diff-title = What changes for people since { $revision }
diff-contents = List of changes
diff-before = Before
diff-after = After
diff-nothing = nothing
diff-new = new
diff-gone = removed
diff-word = Labels of menus, names of offices and of the city
diff-behind = Behind it:
diff-unchanged = unchanged: { $list }
diff-not-translated = unchanged: { $list }. Look whether the translations need the change too.
diff-named-in = { $count ->
    [one] { $count } topic sends people there: { $list }.
   *[other] { $count } topics send people there: { $list }.
}
section-units = Who is named (order and reason)
section-around = Around the answer (heading, who decides, what comes next, buttons)
section-card = Card of the place
section-label = Label
diff-quiet = People will not notice
diff-quiet-origin = only the source's date or the source changes
diff-quiet-notes = only a comment, a note for staff or the form changes
diff-quiet-phrases = phrases change by which the bot knows a danger or a person's situation; look at them in the file
diff-quiet-staff = a file for staff
diff-errors = { $count ->
    [one] The files now have { $count } error. Until it is mended people read the previous answers. See: witaj knowledge check
   *[other] The files now have { $count } errors. Until they are mended people read the previous answers. See: witaj knowledge check
}
diff-same = Nothing changes for people since { $revision }.
diff-verdict = Changed since { $revision }: { diff-topics }, { diff-units }, { diff-words }.
diff-topics = { $topics ->
    [one] { $topics } topic
   *[other] { $topics } topics
}
diff-units = { $units ->
    [one] { $units } place
   *[other] { $units } places
}
diff-words = { $words ->
    [one] { $words } label
   *[other] { $words } labels
}
diff-no-git = The program git is not on this computer. Without it there is nothing to compare with.
diff-no-repository = The folder “{ $folder }” is not in a git repository, so there is no earlier version to compare with.
diff-unknown-revision = Git does not know the version “{ $revision }”. Write a branch, a tag or the beginning of a commit's number, for example: HEAD, main, HEAD~3.
diff-not-there = Version “{ $revision }” does not have the folder “{ $folder }” yet.
diff-git-says = Git says: { $words }
diff-unusable-then = The base of version “{ $revision }” cannot be read: it has no good taxonomy.yml. Choose a newer version.
diff-unusable-now = The folder “{ $folder }” cannot be used: it has no taxonomy.yml, or it cannot be read.
