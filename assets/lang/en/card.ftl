### The record card: one dataset in full

card-title = The dataset’s title
card-rank = rank { $rank }
card-rank-interval = rank { $rank } ({ $best }–{ $worst })
card-rank-interval-help = The interval shows the rank with equal weights and with each weight 25% lighter and heavier
card-sensitive = sensitive
card-sensitive-help = Other weights would give another field of the matrix
card-gates-open = Gates not assessed
card-to-gates = To the gates
card-duty = § { $duty }
card-near-border-help = The dataset is so close to the border that a single score may move it to another quadrant

## Pages

card-fields = Details
card-scores = Scores
card-gates = Gates
card-checklist = Checklist
card-decisions = Decisions
card-demand = Demand
card-history = History

## Fields

card-languages = Language
card-language = { $language } { $filled }/{ $all }
card-date-hint = YYYY-MM-DD
card-web-hint = https://
card-search = Search
card-department-new = New department…
card-department-new-name = The department’s name
card-to-checklist = Show the checklist
card-move-to = Move to { $stage }

## Scores

card-scores-of = Scores of { $title }
card-span = { $lo }–{ $hi }
card-unknown-help = We do not know; shown as an uncertain place, never as zero
card-reason = Reason for { $criterion }
card-reason-hint = Write why, with a source if there is one
card-score-version = The score was given under version { $version } of the scoring model
card-score-clear = Remove the score
card-keys = 1–5 score   ? not known
card-keys-next = Alt ↓ next
card-keys-gates = ← → assessment   ↑ ↓ gate

## What to ask first

card-ask-first = { $count ->
    [one] The answer that moves most
   *[other] The answers that move most
}
card-ask-range = rank { $best }–{ $worst }, now { $now }
card-ask-move = can move it from rank { $now } to { $then }
card-ask-for-place = { $count ->
    [one] { $count } more answer gives it a place in the matrix
   *[other] { $count } more answers give it a place in the matrix
}

## A place given by hand

place-own = Placed by hand
place-own-help = Takes the place of the computed one in the ranking; both are shown, and no score changes
place-computed = By the scores
place-given = Given by hand
place-give = Place by hand…
place-change = Change…
place-remove = Remove the place by hand
place-save = Save the place
place-leave = Cancel
place-number-hint = 0 to 100
place-no-number = “{ $found }” is not a place; write a number from 0 to 100
place-reason = Reason for the place
place-reason-hint = Write why the scores are not enough
place-by = Decided by
place-by-hint = Role, for example head of digitalisation

## History

card-history-waiting = Fetching the history…
card-history-why = Why: { $why }
