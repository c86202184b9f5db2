### The list of datasets

datasets-new = New
datasets-import = Import…
datasets-count-of = { $shown } of { $all }
datasets-search = Search the list
datasets-search-clear = Clear the search
datasets-hidden = { $count ->
    [one] { $count } not shown
   *[other] { $count } not shown
}
datasets-working = Sorting…
datasets-sorted-by = Sorted by { $columns }
datasets-sorted-by-title = Sorted by title

## The grid

datasets-grid = { $count ->
    [one] List of { $count } dataset
   *[other] List of { $count } datasets
}
datasets-row = { $title }, row { $row } of { $rows }, value { $value }, cost { $cost }, gates: { $gate }
datasets-header = { $column }
datasets-header-rising = { $column }, ascending
datasets-header-falling = { $column }, descending

## Filters and columns

datasets-filter = Filter
datasets-lacks = Lacks
datasets-choice = { $name }, { $count }
datasets-chip-remove = Remove the filter { $filter }
datasets-columns = Columns
datasets-columns-search = Search for a column
datasets-columns-reset = Reset the columns
datasets-column-up = Move { $column } up
datasets-column-down = Move { $column } down
datasets-column-first = The column is already first
datasets-column-last = The column is already last

## A new dataset

datasets-add-hint = Title, for example Bathing places
datasets-add-keys = Enter adds, Esc ends
datasets-add-close = Stop adding

## Nothing to show

datasets-nothing = Nothing matches the search
datasets-nothing-help = Try fewer words, or remove a filter
datasets-clear = Show all datasets
datasets-empty-title = The organisation’s datasets are gathered here
datasets-empty-help = Begin with what you have. You can mix the ways and undo each step.
datasets-empty-import = Import a list
datasets-empty-import-help = From Excel, LibreOffice or CSV. Fyrfält finds the headings and shows what will happen before anything is saved.
datasets-empty-import-button = Import…
datasets-empty-write = Write the first one
datasets-empty-write-help = Only a title is needed. Paste several lines to add several.
datasets-empty-drop = or drop a file here
datasets-empty-example = See what it can look like in
datasets-empty-example-link = the example municipality
datasets-only-these = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}

## What a filter hides after a change

hidden-gone = { $count ->
    [one] { $title } is no longer shown: the filter hides it
   *[other] { $count } datasets are no longer shown: the filter hides them
}
hidden-added = { $count ->
    [one] { $title } was added, but the filter hides it
   *[other] { $count } new datasets are not shown: the filter hides them
}
hidden-both = { $count } changed and new datasets are not shown: the filter hides them
hidden-show = { $count ->
    [one] Show it
   *[other] Show them
}
