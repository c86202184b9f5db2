### The figures of rows and bars: what they are called, what they say in words, and the words in them

## What they are

figure = Figure
figure-kind-matrix = Priority matrix
figure-kind-ranking = Ranking with intervals
figure-kind-funnel = Datasets by stage
figure-kind-share = Shares by priority
figure-kind-timeline = Maintenance over twelve months
figure-kind-spread = Scores by criterion
figure-table-matrix = One row for each dataset with its rank, value, cost and quadrant.
figure-table-ranking = One row for each dataset with its rank, the best and the worst rank under other weights, its priority and its quadrant.
figure-table-funnel = One row for each stage with how many have come there, are there, have gone on and have ended.
figure-table-share = One row for each group with the number of datasets and their share.
figure-table-timeline = One row for each month with the number of updates, the number of checklist items and the datasets they concern.
figure-table-spread = One row for each criterion with how many datasets have each score, and the mean.
chart-with-table = { $title }. Everything in the figure stands in table { $table }.

## Nothing to show

chart-empty-ranking = No dataset has a rank yet.
chart-empty-funnel = There is no dataset yet.
chart-empty-share = There is no dataset to divide yet.
chart-empty-timeline = Nothing is planned for the next twelve months.
chart-empty-spread = No criterion has been answered yet.

## The order

chart-ranking-axis = Rank
chart-ranking-span = Best and worst rank under other weights
chart-ranking-note = The first { $shown } of { $count } datasets are shown.
chart-ranking-alt = { $count ->
    [one] One dataset has a rank: { $first }.
   *[other] { $count } datasets are ranked. First come { $first }.
}
chart-ranking-alt-firm = The ranks stay the same under other weights.
chart-ranking-alt-loose = Least certain is the rank of { $title }, which may be { $best } to { $worst } under other weights.

## The stages

chart-funnel-reached = { $count } have come here
chart-funnel-here = { $count } are here
chart-funnel-on = { $count } have gone on
chart-funnel-ended = { $count ->
    [one] one ended
   *[other] { $count } ended
}
chart-funnel-column-reached = Have come here
chart-funnel-means-here = Are here
chart-funnel-means-on = Have gone on
chart-funnel-means-ended = Ended
chart-funnel-alt = How many datasets have come to each stage: { $each }. Most are now in the stage { $stage }: { $here }.

## The shares

chart-share-percent = Share
chart-share-alt = Of { $count ->
    [one] one dataset
   *[other] { $count } datasets
}, most are in the group { $most }: { $number }, that is { $percent }.
chart-share-alt-rest = The others: { $rest }.

## The year

chart-timeline-month = Month
chart-timeline-overdue = Overdue
chart-timeline-updates = Updates
chart-timeline-items = Checklist items
chart-timeline-alt = From { $from } to { $to }, { $count ->
    [one] one update or check is
   *[other] { $count } updates and checks are
} due, most of them in { $month }: { $most }.
chart-timeline-alt-late = { $count ->
    [one] One is overdue.
   *[other] { $count } are overdue.
}

## The scores

chart-spread-unknown = Unsure
chart-spread-missing = Missing
chart-spread-mean = Mean
chart-spread-alt = The scores on { $count ->
    [one] one criterion
   *[other] { $count } criteria
}. Highest on average is { $highest } with { $high }, lowest { $lowest } with { $low }.
chart-spread-alt-widest = Scores differ most on { $criterion }.
chart-spread-alt-missing = Most answers are missing on { $criterion }: { $count }.
