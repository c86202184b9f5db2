### Filters, groups and saved views

## Filters

filter-yes = Yes
filter-empty = (empty)
filter-any = anything
filter-nothing = nothing
filter-is = { $column }: { $what }
filter-is-not = { $column }: not { $what }
filter-is-empty = { $column } is empty
filter-is-not-empty = { $column } is filled in
filter-not = Not: { $what }
filter-contains = { $column } contains { $what }
filter-quoted = “{ $words }”
filter-or = { $first } or { $last }
filter-chosen = { $count } chosen
filter-from-to = { $from }–{ $to }
filter-from = { $column }: from { $what }
filter-to = { $column }: to { $what }
filter-over = { $column }: over { $what }
filter-under = { $column }: under { $what }
filter-counting = Counting…
filter-clear = Clear
filter-from-label = From
filter-to-label = To
filter-date-hint = 2026-11-22
filter-number-hint = number
filter-no-date = Not a date
filter-no-number = Not a number
filter-contains-label = Contains
filter-contains-hint = word, or several with commas
filter-values-search = Search the values
filter-only-these = Only these
filter-all = All
filter-none = None
filter-chosen-of = { $chosen } of { $all } chosen
filter-no-value = No value fits
filter-column = Column
filter-of = Filter { $column }
filter-chip-change = Change the filter { $filter }
filter-chip-help = Press to change, Delete removes
filter-clear-all = Clear all
