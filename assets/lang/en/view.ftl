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

## Filters as text

# More words for columns: the word, an equals sign, the column's English key.
filter-aliases = status=stage, updated=modified, hvd=hvd_category, system=source_system
filter-nothing-words = empty, missing, none
filter-doubt-column = No column is called “{ $found }”. The nearest is “{ $nearest }”. The text is searched for as it stands.
filter-doubt-value = “{ $found }” is no value of { $column } and does not count.
filter-doubt-nearest = Nearest is “{ $nearest }”.
filter-doubt-answer = “{ $found }” is neither yes nor no and does not count.
filter-doubt-order = { $column } has no larger or smaller values; “{ $found }” does not count. Write “{ $right }”.
filter-idle-unfinished = “{ $found }” lacks a value; write it right after the sign, as in value>50.
filter-idle-minus = A minus alone asks for nothing; write it right before what is to be left out.
filter-idle-or = “{ $found }” is searched for as a word; several values are written with commas between them, as in stage:prepare,publish.
filter-yes-words = yes,true
filter-no-words = no,false
filter-or-words = or
filter-help = Write filters in the search line
filter-help-title = Filters as text
filter-help-word = cycle
filter-help-word-means = the word stands somewhere
filter-help-phrase = "open data"
filter-help-phrase-means = the words stand together
filter-help-not = -culture
filter-help-not-means = the word does not occur
filter-help-is = stage:prepare
filter-help-is-means = the column's value, its beginning is enough
filter-help-list = department:"Technical services",Education
filter-help-list-means = one of several
filter-help-number = value>=50 cost<40
filter-help-number-means = over, under, from and to
filter-help-range = updated:2025..2026-06
filter-help-range-means = from and to, whole years and months too
filter-help-empty = license:empty -owner:empty
filter-help-empty-means = empty, or not empty
filter-help-enter = Enter turns the conditions into filters above the list. The columns' English names always work.
filter-proposals = Proposals

## Groups

view-group-by = Group
view-group-none = No grouping
view-group-of = { $name }, { $count ->
    [one] { $count } dataset
   *[other] { $count } datasets
}
view-group-value = value { $value }
view-group-cost = cost { $cost }
view-group-done = checklist { $done }
view-group-fold = Fold { $name }
view-group-unfold = Unfold { $name }
view-group-fold-all = Fold all
view-group-unfold-all = Unfold all

## Saved views

view-all = All
view-more = { $count } more
view-tab-changed = { $name }, changed
view-menu = More about the view
view-save = Save
view-save-as = Save as a new view…
view-duplicate = Duplicate…
view-rename = Rename…
view-remove = Delete
view-discard = Discard the changes
view-name = Name of the view
view-copy-of = { $name } copy
view-copy-changed = The copy gets the changes that are not saved. They stay in the view it is made from, too.
view-name-whole = { $name } is what the whole list is called; choose another name
view-layout = Opens as
view-layout-grid = List
view-layout-board = Board
view-layout-matrix = Matrix
view-layout-list = Process list
view-saved = The view { $name } is saved
view-missing = The view { $name } was opened without { $what }
view-missing-unknown = something that this version does not know
view-missing-criterion = the criterion { $criterion }
view-missing-department = a department that is no longer there
view-place-lacks = The view's filters { $what } are not shown here. The list shows it all.
view-filter-here = { $count ->
    [one] { $count } filter of the view
   *[other] { $count } filters of the view
}
palette-views = Views
