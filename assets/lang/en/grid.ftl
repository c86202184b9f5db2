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
grid-title-stays = A title cannot be cleared. Choose other columns, or remove the dataset in the menu Dataset
grid-fill-range = Choose the cells to fill, with the one to copy at the top
grid-stage-alone = The stage is changed for one dataset at a time, here or in Process
