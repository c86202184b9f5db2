### The import screen: a list on its way in

place-import = Import under way
importing-title = Import
importing-reading = Reading { $name }, { $percent }
importing-recounting = Working it out again…
importing-pick-other = Choose another file…

## How the file is read

importing-sheet = Sheet
importing-sheet-named = Sheet: { $name }
importing-sheet-hidden = Sheet: { $name } (hidden)
importing-header = Headings
importing-header-none = No headings
importing-header-row = Headings in row { $row }: { $headings }
importing-encoding = Encoding
importing-separator = Separator
importing-separator-comma = Comma
importing-separator-semicolon = Semicolon
importing-separator-tab = Tab
importing-separator-bar = Vertical bar
importing-separator-other = Other: { $mark }
importing-decimal = Decimal mark
importing-decimal-guessed = Decimal mark is guessed
importing-decimal-comma = Decimal comma
importing-decimal-point = Decimal point
importing-dates = Dates
importing-dates-guessed = Order of dates is guessed
importing-dates-year-first = Year before month
importing-dates-day-first = Day before month
importing-dates-month-first = Month before day
importing-language = Language of content
importing-language-named = Content in { $language }

## What the columns become

importing-column = Column in the file
importing-example = Example
importing-becomes = Becomes the field
importing-column-becomes = { $heading } becomes
importing-search = Search fields
importing-score = { $criterion } (1–5)
importing-reason = Reason: { $criterion }
importing-skipped = left out

## What happens to the rows

importing-preview = Preview
importing-row = Row
importing-outcome = What happens
importing-empty = (empty)
importing-merged-with = updates { $what }
importing-refused-title-missing = refused: no title
importing-refused-same-id = refused: same id as row { $row }
importing-refused-same-dataset = refused: same dataset as row { $row }
importing-refused-removed-here = refused: removed here after the workbook was written
importing-refused-same-code = refused: same code as row { $row }
importing-row-named = Row { $row }, { $title }, { $outcome }

## What to look at

importing-issues = To look at
importing-issues-none = Nothing needs a look
importing-places = { $count ->
    [one] { $count } place, row { $rows }
   *[other] { $count } places, rows { $rows }
}
importing-value = “{ $value }”
importing-value-in = “{ $value }” in { $column }
importing-show-row = Show row { $row }
importing-repair = Repair broken characters
importing-repair-example = “{ $before }” becomes “{ $after }”

## The sum, always in view

importing-read = { $count ->
    [one] { $count } row read
   *[other] { $count } rows read
}
importing-added = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
importing-merged = { $count } updated
importing-refused = { $count } refused
importing-one-step = One step to undo
importing-take-in = { $count ->
    [one] Import { $count } dataset
   *[other] Import { $count } datasets
}
importing-blocked-title = Choose the column that becomes the title
importing-blocked-nothing = No row can be imported
importing-nothing-new = Everything in the list is already in the inventory

## The pages of an import

importing-step-columns = Columns
importing-step-rows = Rows
importing-step-matches = Matches
importing-step-vanished = Vanished
importing-step-open = { $count } to look at
importing-step-fine = done
importing-list-of = { $name }, list { $place } of { $count }

## Walking through the cells, and writing in them

importing-columns-before = Previous columns
importing-columns-after = Next columns
importing-columns-first = The first columns are shown
importing-columns-last = The last columns are shown
importing-write-in = { $column }, row { $row }
importing-cell = { $cell } · { $column }
importing-cell-named = { $column }: { $value }. { $row }
importing-cell-changed = Changed here; the file stays as it is
importing-change = Change
importing-leave-empty = Leave empty
importing-as-in-file = As in the file
importing-pick = Choose a value
importing-repair-one = Change to “{ $value }”
importing-repair-all = Repair all { $count }
importing-fill-in = Fill in
importing-empty-all = { $count ->
    [one] Leave empty
   *[other] Leave all { $count } empty
}
importing-next-issue = Next
importing-corrections = { $count ->
    [one] { $count } cell is changed here
   *[other] { $count } cells are changed here
}
importing-corrections-help = The file stays as it is
importing-corrections-undo = Take all as in the file

## Leaving, and several lists at once

importing-leave-asked = { $count ->
    [one] You have made { $count } change or choice. It will be lost.
   *[other] You have made { $count } changes or choices. They will be lost.
}
importing-stay = Stay here
importing-leave = Leave the import
importing-comes-after = The list comes after the one under way
importing-finish-first = First import or leave the list under way
importing-skip-list = Skip the list
importing-next-list = Next list: { $name }

## Pasting

importing-pasted-name = Pasted list
importing-paste-title = Paste a list
importing-paste-help = Select the list in Excel or another program, with its headings, and copy it. Then paste it here.
importing-paste = Paste
importing-pick-file = Choose a file instead…

## What a list came to

importing-done = The list has been imported
importing-done-help = All of it is one step to undo. The list then comes back here with what you have chosen.
importing-done-added = { $count ->
    [one] new
   *[other] new
}
importing-done-updated = { $count ->
    [one] updated
   *[other] updated
}
importing-done-refused = { $count ->
    [one] refused
   *[other] refused
}
importing-show-these = { $count ->
    [one] Show { $count } dataset
   *[other] Show { $count } datasets
}
importing-copy-report = Copy the report
importing-save-report = Save the report…
importing-report-copied = The report has been copied
importing-report-name = Import report { $name }
importing-report-title = Title
importing-report-outcome = What happened
importing-report-remarks = To know
importing-refused-rows = Refused rows
importing-refused-more = The rest is in the report
importing-close = Close

## Where the list is from

importing-source-as = Read as
importing-source-new = New list
importing-source-kept = New list; next time it is known again as “{ $name }”
importing-source-not-kept = New list; next time it is not known again
importing-source-read = Read as “{ $name }”
importing-source-read-on = Read as “{ $name }”, last on { $date }
importing-source-new-columns = { $count ->
    [one] { $count } new column
   *[other] { $count } new columns
}
importing-source-missing-columns = { $count ->
    [one] { $count } column is missing
   *[other] { $count } columns are missing
}
importing-source-know = Remember the list
importing-source-rename = Rename
importing-source-forget = Forget
importing-source-forget-help = Next time the list is read as a new one; the datasets stay
importing-source-call = The list is called
importing-source-name = Name of the list
importing-source-done = Done

## A title that is put together

importing-title-parts = No column is the title. Put the title together from:

## What matches

importing-matches = Rows that match something that is there
importing-match-named = Row { $row }, { $title }; { $other }; { $how }; { $choice }
importing-match-open = to decide
importing-match-new = new
importing-match-update = updates
importing-match-same = same, no change
importing-match-unchanged = unchanged
importing-match-skip = skipped
importing-how-chosen = your choice
importing-how-id = same id
importing-how-source = same row as last time
importing-how-code = same code
importing-how-title = same title
importing-how-likely = likely, { $percent }%
importing-how-nothing = no match
importing-compare-with = Compare with
importing-choice = The row is
importing-choice-new = New dataset
importing-choice-update = Update
importing-choice-same = Same, change nothing
importing-choice-skip = Skip
importing-choice-open = Choose one; the row becomes a new dataset otherwise. In the list, 1, 2, 3 and 4 do it.
importing-choice-sure = The match is sure. Change it if it is something else; in the list, 1, 2, 3 and 4 do it.
importing-choice-keys = In the list: 1, 2, 3 and 4 choose, F8 goes to the next
importing-choice-all = { $count ->
    [one] Do the same with { $count } more
   *[other] Do the same with { $count } more
}
importing-choice-back = Take the choice back
importing-pair-field = Field
importing-pair-ours = Here now
importing-pair-theirs = In the list
importing-see-matches = Show the matches
importing-look-first = { $count ->
    [one] Next: { $count } likely match
   *[other] Next: { $count } likely matches
}

## Departments that the list names

importing-departments-new = { $count ->
    [0] Departments
    [one] { $count } new department
   *[other] { $count } new departments
}
importing-department-new = New department
importing-department-same = Same as { $name }
importing-department-is = { $name } is
importing-department-search = Search departments

## What has vanished

importing-vanished-title = { $count ->
    [one] { $count } dataset was in the list last time and is not now
   *[other] { $count } datasets were in the list last time and are not now
}
importing-vanished-help = They are never deleted. Go through them once the list is imported: does the department still have them, or have they ended?
importing-vanished-show = Show them among the datasets
importing-vanished-open = Open
importing-vanished-open-named = Open { $title }

## More of the sum

importing-unchanged = { $count ->
    [one] { $count } unchanged
   *[other] { $count } unchanged
}
importing-left-out = { $count } skipped
importing-gone = { $count ->
    [one] { $count } has vanished
   *[other] { $count } have vanished
}
importing-likely-new = { $count ->
    [one] { $count } likely match becomes new
   *[other] { $count } likely matches become new
}
importing-take-in-seen = Save that the list was read
importing-done-unchanged = { $count ->
    [one] unchanged
   *[other] unchanged
}
importing-done-gone = { $count ->
    [one] has vanished
   *[other] have vanished
}

## Files that are no lists

importing-is-call = The file answers a data call
importing-is-call-help = It is taken in where the call was sent. There it is compared with what is here, field by field.
importing-go-call = Go to the data call
importing-is-book = This is a whole inventory
importing-is-book-help = Fyrfält wrote this workbook. This inventory is empty, so everything in the workbook can be taken in: datasets, scores, gates, checklists, decisions and demand.
importing-take-book = Take in the whole inventory

## A list that comes again, and what was changed here since

importing-match-clash = to choose in
importing-choice-title = The title is the same. Change it if it is something else; in the list, 1, 2, 3 and 4 do it.
importing-pair-clash = changed on both sides
importing-pair-kept = changed here only
importing-pair-differs = other here than in the list
importing-clash = { $count ->
    [one] { $count } field says something else in the list; what stands here stays
   *[other] { $count } fields say something else in the list; what stands here stays
}
importing-clash-ours = Keep what is here
importing-clash-theirs = Take the list’s
importing-clash-ours-all = { $count ->
    [one] Keep what is here
   *[other] Keep all { $count } as here
}
importing-clash-theirs-all = { $count ->
    [one] Take the list’s
   *[other] Take the list’s in all { $count }
}
importing-look-clashes = { $count ->
    [one] Next: { $count } row to choose in
   *[other] Next: { $count } rows to choose in
}
importing-clashes-stay = { $count ->
    [one] { $count } field says something else in the list and stays as here
   *[other] { $count } fields say something else in the list and stay as here
}
importing-blocked-clashes = All that is new already stands otherwise here; choose under Matches
importing-row-leave-out = Skip the row
importing-row-take = Take the row
importing-no-title = No column becomes the title
