### The grid: cells, selection, pasting

## The cell with the cursor, read aloud. $column is the column's name, $value what stands in the cell.
grid-cell = { $column }, { $title }, row { $row } of { $rows }: { $value }
grid-cell-empty = empty
grid-writing = { $column } of { $title }
grid-tick = Tick { $title }
grid-tick-all = { $count ->
    [one] Tick the only row
   *[other] Tick all { $count } rows
}
grid-rows-chosen = { $count ->
    [one] 1 row ticked
   *[other] { $count } rows ticked
}
grid-cells-chosen = { $count } cells chosen

## The menu of a column
grid-menu = The column { $column }
grid-sort-rising = Sort ascending
grid-sort-falling = Sort descending
grid-filter = Filter…
grid-filter-key = Alt ↓
grid-filter-of = Filter on { $column }
grid-move-left = Move left
grid-move-right = Move right
grid-freeze = Freeze up to here
grid-unfreeze = Unfreeze the columns
grid-fit = Fit the width
grid-layout = the layout of the columns
grid-hide = Hide the column
grid-title-first = The title is always first and always in sight

## Choosing in a cell
grid-choice-search = Type to find
grid-choice-nothing = Nothing in the list matches
grid-choice-new = Create { $name }
grid-choice-keys = Space ticks, Enter takes

## Why a cell cannot be written in
grid-why-scores = { $column } is worked out from the scores and cannot be typed
grid-why-retired = { $column } is no longer in the scoring model
grid-why-gate = The gates are assessed on the card
grid-why-place = A place of your own is given on the card or in the matrix
grid-why-checklist = { $column } follows from the checklist
grid-why-update = { $column } is worked out from the update frequency and the last change
grid-why-outcome = The outcome is written down when the work is concluded
grid-title-stays = A title cannot be cleared, only rewritten. The dataset is removed in the menu Dataset
grid-titles-stay = Nothing is cleared, as titles cannot be empty. Tick the rows at the far left and press Del to remove the datasets
grid-fill-range = Choose the cells to fill, with the one to copy at the top
grid-stage-alone = The stage is not changed this way. Choose it in the cell, on the board or for ticked rows; the checklist and the gates decide when it can move

## Copying and pasting

paste-copied = { $count ->
    [one] { $count } cell copied
   *[other] { $count } cells copied
}
grid-part-of = { $part } of { $all }
paste-nothing-new = Nothing changes: the cells hold this already
paste-joined = { $count ->
    [one] In { $count } cell the line break became a space
   *[other] In { $count } cells the line breaks became spaces
}
paste-working = Reading what was pasted, { $percent }
paste-broke = What was copied could not be read: { $detail }
paste-title = { $count ->
    [one] Paste { $count } row?
   *[other] Paste { $count } rows?
}
paste-title-both = { $count ->
    [one] Change { $changed } and add { $count } dataset?
   *[other] Change { $changed } and add { $count } datasets?
}
paste-title-add = { $count ->
    [one] Paste and add { $count } dataset?
   *[other] Paste and add { $count } datasets?
}
paste-title-rest = Not everything can be pasted
paste-adds = { $count ->
    [one] Adds { $count } dataset
   *[other] Adds { $count } datasets
}
paste-changes = { $count ->
    [one] Changes { $count } dataset
   *[other] Changes { $count } datasets
}
paste-lost = { $count ->
    [one] { $count } cell or row cannot be pasted
   *[other] { $count } cells or rows cannot be pasted
}
paste-unsure = { $count ->
    [one] { $count } cell is pasted but worth a look
   *[other] { $count } cells are pasted but worth a look
}
paste-surplus-columns = { $count ->
    [one] There is no room for { $count } column at the right; it is not pasted
   *[other] There is no room for { $count } columns at the right; they are not pasted
}
paste-surplus-rows = { $count ->
    [one] There is no room for { $count } row among those chosen; it is not pasted
   *[other] There is no room for { $count } rows among those chosen; they are not pasted
}
paste-department = Add the department { $name }
paste-departments-more = { $count ->
    [one] and { $count } more department
   *[other] and { $count } more departments
}
paste-changes-heading = What changes
paste-head-row = Row
paste-head-dataset = Dataset
paste-head-column = Column
paste-head-text = Text
paste-head-why = What
paste-issue = Row { $row }, { $column }: “{ $text }”. { $why }
paste-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
paste-button = Paste
paste-button-both = Change { $changed } and add { $count }
paste-button-add = { $count ->
    [one] Add { $count } dataset
   *[other] Add { $count } datasets
}
paste-button-rest = Paste the rest
paste-none = None of this can be pasted

paste-problem-title-missing = The title is missing, and a dataset always has one
paste-problem-same-title = Another dataset has the same title
paste-problem-mangled-time = A date has become minutes and seconds
paste-problem-not-a-date = Not a date
paste-problem-not-hours = Not a number of hours
paste-problem-not-an-address = Not a web address; one begins with https://
paste-problem-not-an-email = Not an e-mail address
paste-problem-not-in-list = Not in the list of the field
paste-problem-not-a-score = Not a score from 1 to 5
paste-problem-too-long = The text is too long for the field
paste-problem-not-text = Cannot be read as text
paste-problem-ambiguous-date = Day and month could be the other way round
paste-problem-ambiguous-number = Could be decimals or thousands
paste-read-as = Read as { $value }. { $why }

## What is done with ticked rows

bulk-chosen = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
bulk-field = Set field…
bulk-department = Department
bulk-stage = Stage
bulk-score = Score
bulk-copy = Copy
bulk-remove = Remove…
bulk-clear = Clear selection
bulk-remove-title = { $count ->
    [one] Remove { $count } dataset?
   *[other] Remove { $count } datasets?
}
bulk-remove-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
bulk-remove-line = Their scores, gates and checklists go with them. It can be undone.
bulk-remove-button = Remove { $count }
bulk-field-title = { $count ->
    [one] Set a field of { $count } dataset
   *[other] Set a field of { $count } datasets
}
bulk-field-choose = Choose a field
bulk-field-empty = Empty the field
bulk-field-replaces = { $count ->
    [one] { $count } of them has a value already, which is replaced
   *[other] { $count } of them have a value already, which is replaced
}
bulk-field-none = Choose which field to set
bulk-field-missing = Enter a value, or choose to empty the field
bulk-field-button = { $count ->
    [one] Change { $count } dataset
   *[other] Change { $count } datasets
}

## Find and replace

replace-title = Replace text
replace-find = Find
replace-with = Replace with
replace-where = Where
replace-where-shown = All text columns shown
replace-where-column = Only { $column }
replace-where-chosen = Selected cells
replace-case = Match case
replace-whole = Whole cell
replace-begin = Type what to find. Only text is replaced, never codes, dates or numbers.
replace-working = Searching …
replace-none = { $rows ->
    [one] Not found in the row that is shown
   *[other] Not found in the { $rows } rows that are shown
}
replace-found = { $places ->
    [one] { $places } match
   *[other] { $places } matches
} in { $fields ->
    [one] { $fields } field
   *[other] { $fields } fields
} of { $datasets ->
    [one] { $datasets } dataset
   *[other] { $datasets } datasets
}
replace-hidden = Rows that the filter hides are not searched
replace-all = { $count ->
    [one] All { $count }
   *[other] All { $count }
}
replace-standing = Place { $at } of { $all }. { $found }
replace-head-dataset = Dataset
replace-head-field = Field
replace-head-before = Before
replace-head-after = After
replace-emptied = (empty)
replace-place = { $dataset }, { $field }: { $before } becomes { $after }
replace-refused = { $count ->
    [one] { $count } field cannot have the new value and stays
   *[other] { $count } fields cannot have the new value and stay
}
replace-nothing = No field is chosen
replace-button = { $count ->
    [one] Replace in { $count } field
   *[other] Replace in { $count } fields
}
replace-match = Match { $at } of { $all }, in { $rows ->
    [one] 1 dataset
   *[other] { $rows } datasets
}
replace-no-match = No cell that is shown holds what you searched for
