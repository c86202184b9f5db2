### The record card: one dataset in full

card-title = The dataset’s title
card-rank = rank { $rank }
card-duty = § { $duty }
card-near-border-help = The dataset is so close to the border that a single score may move it to another quadrant

## Pages

card-fields = Details
card-scores = Scores
card-history = History

## Fields

card-languages = Language
card-language = { $language } { $filled }/{ $all }
card-date-hint = YYYY-MM-DD
card-web-hint = https://
card-search = Search
card-department-new = New department…
card-department-new-name = The department’s name

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

## History

card-history-waiting = Fetching the history…
card-history-by = { $who }, { $when }
card-history-why = Why: { $why }
card-history-more = { $count ->
    [one] and { $count } more change
   *[other] and { $count } more changes
}
