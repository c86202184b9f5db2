### The import screen: a list on its way in

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
importing-encoding-named = Encoding: { $name }
importing-separator = Separator
importing-separator-comma = Separator: comma
importing-separator-semicolon = Separator: semicolon
importing-separator-tab = Separator: tab
importing-separator-bar = Separator: vertical bar
importing-separator-other = Separator: { $mark }
importing-decimal = Decimal mark
importing-decimal-guessed = Decimal mark is guessed
importing-decimal-comma = Decimal comma
importing-decimal-point = Decimal point
importing-dates = Dates
importing-dates-guessed = Order of dates is guessed
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
importing-merged-with = merged with { $what }
importing-refused-title-missing = refused: no title
importing-refused-same-id = refused: same id as row { $row }
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
importing-merged = { $count } merged
importing-refused = { $count } refused
importing-one-step = One step to undo
importing-take-in = { $count ->
    [one] Import { $count } dataset
   *[other] Import { $count } datasets
}
importing-blocked-title = Choose the column that becomes the title
importing-blocked-nothing = No row can be imported
importing-nothing-new = Everything in the list is already in the inventory
