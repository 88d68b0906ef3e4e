# Where the room agrees: torg opinion
word-opinion-group = Opinion group
word-declared-group = Declared group
opinion-lead = { $n } people have cast { $votes } votes on { $statements } statements.
opinion-too-few = Opinion groups are not looked for: { $n } people have voted enough, and at least 50 are needed.
opinion-no-split = There are no opinion groups: no division leaves at least five people in every group.
opinion-like-chance = No opinion groups are shown: votes mixed at random look the same ({ $mixtures } mixtures tried).
opinion-groups = { $groups } opinion groups among the { $n } people who have voted enough; votes mixed at random hardly ever look like this ({ $mixtures } mixtures tried).
opinion-group = Group { $text }, { $n } people
opinion-by-declared = The groups people said they belong to
opinion-by-opinion = Opinion groups
opinion-by-room = No groups to set side by side
opinion-everybody = Everybody
opinion-others = Others
opinion-folded = Counted among the others because a group needs at least five people, or so that nobody can be told apart: { $text }
opinion-shared = Shared by all groups
opinion-tension = Groups against each other
opinion-only-one = What one group alone says
opinion-uncertain = Uncertain
opinion-for = { $k } of { $n } agree
opinion-against = { $k } of { $n } disagree
opinion-hides = Mind: { $percent } of the whole room agree, but the majority in { $text } says the opposite of the room.
opinion-refused = { $text } has lines that can not be read; nothing was calculated.
opinion-line = Line { $n }: { $text }
opinion-more-lines = { $n ->
        [one] and { $n } more line
       *[other] and { $n } more lines
    }
opinion-unreadable = it is not CSV in UTF-8 ({ $text }).
opinion-no-column = the column { $text } is missing.
opinion-cells = it has { $n } cells where the first line has { $of }.
opinion-empty = { $text } is empty.
opinion-no-vote = "{ $text }" is no vote. A vote is 1, 0 or -1.
opinion-no-time = "{ $text }" is no time in milliseconds.
opinion-twice = { $text } stands there twice.
opinion-too-many = there are more statements than can be taken (21,845).
