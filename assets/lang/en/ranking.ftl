### The ranking beside the matrix

ranking-all = All
ranking-hindered = Cannot be opened
ranking-hindered-note = not ranked
ranking-unranked = Too little to go on
ranking-unranked-note = under 60 % of the answers
ranking-class = Class { $class }
ranking-remark = The interval: equal weights and ±25 % on each weight
ranking-overridden = Moved by hand to { $given }, computed { $computed }

## A row in words

ranking-at = rank { $rank }
ranking-from-to = { $best } to { $worst }
ranking-priority = priority { $priority }
ranking-up = { $count ->
    [one] { $count } rank up
   *[other] { $count } ranks up
}
ranking-down = { $count ->
    [one] { $count } rank down
   *[other] { $count } ranks down
}
ranking-new = new in the ranking

## Order and groups

ranking-more = Group and compare
ranking-sorted = Sort by, now { $sort }
ranking-sort-priority = Priority
ranking-sort-value = Value
ranking-sort-cost = Cost
ranking-sort-name = Name
ranking-sort-coverage = Answered
ranking-sort-width = Interval
ranking-group = Group
ranking-group-duty = Legal duties first
ranking-group-quadrant = Field
ranking-group-class = Class
ranking-group-none = No groups

## What changed since a date

ranking-since = Changed since…
ranking-since-week = A week
ranking-since-month = A month
ranking-since-quarter = A quarter
ranking-since-never = Do not show
ranking-since-date = Or since a date
ranking-since-wrong = Write year, month and day, for example 2026-01-31
ranking-since-working = Working out how it was then…
ranking-since-summary = Since { $date }: { $up } up, { $down } down, { $new } new, { $gone } gone
