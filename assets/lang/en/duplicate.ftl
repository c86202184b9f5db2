### Duplicates: datasets that may be the same

## Why

duplicate-why-same-title = same title
duplicate-why-like-title = similar title, { $percent }
duplicate-why-same-code = same code
duplicate-why-same-link = same link
duplicate-why-same-system = same source system

## What stands in the note of the one that stays

duplicate-left = Not chosen when merged with { $title }
duplicate-left-line = { $part }: { $value }
duplicate-with-reason = { $what } ({ $reason })
duplicate-not-ended = the work goes on

## The command line

duplicate-none = No two datasets look like the same one
duplicate-heading-score = Likelihood
duplicate-heading-first = Dataset
duplicate-heading-second = May be the same as
duplicate-heading-why = Why
duplicate-heading-second-id = The other's id
duplicate-cli-one-deed = Only one of --json, --merge and --distinct at a time
duplicate-cli-merged = Merged { $dropped } with { $kept } ({ $id })

## The screen

duplicate-count = { $count ->
    [one] one pair
   *[other] { $count } pairs
}
duplicate-at = { $at } of { $count }
duplicate-sure = { $percent } likely
duplicate-list = Pairs that may be the same
duplicate-fields = What the two say
duplicate-question = Is this the same dataset?
duplicate-asked = chosen by you
duplicate-keep = Keep
duplicate-kept = Is kept
duplicate-keep-name = Keep { $title }
duplicate-row = { $part }: { $left } or { $right }, chosen { $chosen }
duplicate-row-alone = { $part }: { $value }, comes along
duplicate-same = They say nothing different
duplicate-follows = Comes along from both: { $what }, notes and history. What is not chosen is written in the note.
duplicate-follows-history = Notes and history come along from both. What is not chosen is written in the note.
duplicate-follow-scores = { $count ->
    [one] one score
   *[other] { $count } scores
}
duplicate-follow-gates = { $count ->
    [one] one assessed gate
   *[other] { $count } assessed gates
}
duplicate-follow-items = { $count ->
    [one] one item of the checklist
   *[other] { $count } items of the checklist
}
duplicate-follow-decisions = { $count ->
    [one] one decision
   *[other] { $count } decisions
}
duplicate-follow-demands = { $count ->
    [one] one request
   *[other] { $count } requests
}
duplicate-merge = Merge
duplicate-distinct = Not the same
duplicate-skip = Skip
duplicate-key-merge = Enter
duplicate-key-distinct = Del
duplicate-key-skip = Space
duplicate-keys = Arrows choose a row, 1 and 2 a side, Esc goes to the pairs
duplicate-next = Next pair
duplicate-previous = Previous pair
duplicate-no-more = There are no more
duplicate-show-skipped = Show skipped ({ $count })
duplicate-working = Looking for duplicates…
duplicate-working-help = Titles, codes and links are compared
duplicate-none-help = Titles in all languages, codes and links are compared. Pairs that you say are different are not suggested again.
duplicate-all-seen = You have seen all pairs
duplicate-all-seen-help = Those that you skipped are still there
duplicate-to-list = To the datasets
