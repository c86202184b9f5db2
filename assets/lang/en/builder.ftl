### The builder of documents on the reports screen

## What there is to write

builder-documents = Documents
builder-figures = Figures
builder-data = Lists and data
builder-kind-paper = Decision paper
builder-kind-annex = Annex: matrix and scores
builder-kind-dataset = Dataset sheet
builder-kind-decision = Publication decision
builder-kind-followup = Follow-up
builder-kind-register = Public register
builder-kind-minutes = Minutes
builder-kind-call = Data call summary
builder-format = File format
builder-search = Search
builder-view = Show
builder-view-choices = Choices
builder-view-pages = Pages
builder-gone = No longer there

## Choices

builder-moment = State
builder-moment-now = As it is now
builder-moment-gone = The snapshot that the document tells of is no longer there. Choose another.
builder-since = Since
builder-since-none = Choose an earlier state
builder-since-day = Latest day with scores
builder-since-no-snapshot = There is no snapshot to compare with yet. Take one now, and you can follow up against it later.
builder-take-snapshot = Take snapshot…
builder-dataset = Dataset
builder-dataset-none = Choose a dataset
builder-decision = Decision
builder-decision-none = No decision yet
builder-call = Data call
builder-call-all = All data calls
builder-datasets = Selection
builder-datasets-all = All datasets ({ $count })
builder-datasets-filter = Filter of my own
builder-datasets-count = { $count ->
    [0] No dataset is left
    [one] One dataset
   *[other] { $count } datasets
}
builder-filter = Filter
builder-filter-clear = Clear the filter
builder-condition-remove = Remove the condition { $condition }
builder-condition-unknown = Unknown condition
builder-head = Title, reference and reasons
builder-head-filled = Title, reference and reasons ({ $count } filled in)
builder-head-name = Title, department, reference and reasons
builder-field-reasons-short = Reasons

## Parts

builder-parts = Parts
builder-parts-usual = As usual
builder-own-text = Own text…
builder-own-text-help = Write words of your own in the marked part
builder-part-drag = Drag to move. Alt+Up and Alt+Down do the same.
builder-part-write = Own text: { $part }
builder-part-points = The points: { $part }
builder-mark-own = own text
builder-mark-points = { $count ->
    [one] one point
   *[other] { $count } points
}
builder-mark-own-points = { $count ->
    [0] no points
    [one] one own point
   *[other] { $count } own points
}
builder-words = Own text
builder-words-line = The text stands after the heading, before what the program writes. An empty line begins a new paragraph.
builder-words-use = Use
builder-words-clear = Clear
builder-points-title = The points of the proposal
builder-points-drafted = The points are drafted from the inventory and follow it when it changes. If you change anything, all of them become your own.
builder-points-own = The points are your own and do not change when the inventory does.
builder-points-none = There are no points.
builder-points-add = Add a point
builder-points-back = Back to the drafted
builder-point = Point { $number }
builder-point-up = Move point { $number } up
builder-point-down = Move point { $number } down
builder-point-remove = Remove point { $number }
builder-point-end = This is as far as it goes

## Documents that are kept

builder-kept = Saved documents
builder-kept-count = Saved documents ({ $count })
builder-kept-new = New document
builder-kept-none = No document is saved yet
builder-kept-save = Save the document
builder-kept-save-as = Save as…
builder-kept-rename = Rename…
builder-kept-remove = Remove
builder-kept-name = Name
builder-kept-line = The choices, the parts and your own words are saved in the inventory while you work, so that the document can be written again next year.
builder-kept-keep = Save
builder-kept-saved = { $name } is saved in the inventory
builder-kept-by-itself = The document is saved while you work, and is called { $name }. You can rename it under Saved documents.
builder-kept-changed = { $name } • changed
builder-leave-title = The document is not saved
builder-leave-new = Your own words in the document are lost if you do not save it.
builder-leave-changed = The changes in { $name } are lost if you do not save them.
builder-leave-drop = Open without saving
builder-leave-drop-new = Start over without saving
builder-overwrite-title = The document was changed
builder-overwrite-line = { $name } was changed after you opened it. Save yours as a new document, or write over it.
builder-overwrite-over = Write over
leaving-report = Your own words in the document are not saved and are lost if you close the inventory.
leaving-save = Save and close
leaving-stay-document = Go to the document
leaving-unsaved = Close without saving
leaving-not-kept = The document could not be saved. Look at the title, the department and the register number: each is to be one line

## What becomes public

builder-review-soon = Looking through the contents…
builder-review-fields = { $count ->
    [0] No fields are included.
    [one] One field is included.
   *[other] { $count } fields are included.
}
builder-review-none = Nothing seems to point at a person.
builder-seems-name = { $count ->
    [one] One text seems to hold a name.
   *[other] { $count } places seem to be names.
}
builder-seems-email = { $count ->
    [one] One text holds an e-mail address.
   *[other] { $count } places are e-mail addresses.
}
builder-seems-phone = { $count ->
    [one] One text seems to hold a phone number.
   *[other] { $count } places seem to be phone numbers.
}
builder-seems-number = { $count ->
    [one] One text seems to hold a personal number.
   *[other] { $count } places seem to be personal numbers.
}
builder-review-several = { $count ->
    [one] One place may point at a person.
   *[other] { $count } places may point at a person.
}
builder-review-look = Review
builder-review-look-at = To look at
builder-review-guess = The program guesses by how a text looks and may miss a person. Read it through yourself.
builder-review-more = { $count ->
    [one] and one more place
   *[other] and { $count } more places
}
builder-review-pieces = This is included
builder-review-texts = { $count ->
    [0] No free text is included.
    [one] One free text is included.
   *[other] { $count } free texts are included.
}
builder-review-piece = { $name } ({ $count })
builder-review-counts = The number after a field says in how many places it stands.
builder-review-piece-name = { $name }, { $count ->
    [one] { $count } place
   *[other] { $count } places
}
builder-passages-read = Read the free texts
builder-passages-list = Free texts that are included
builder-passages-document = The document
builder-passages-rest = { $count ->
    [one] One more free text is included but not shown here
   *[other] { $count } more free texts are included but not shown here
}
builder-review-go = Go to the dataset
builder-review-go-name = Go to { $dataset }
builder-trace-name = May be a name
builder-trace-email = E-mail address
builder-trace-phone = May be a phone number
builder-trace-number = May be a personal number
builder-place-head = Title, department or reference
builder-place-part = Own text in { $part }
builder-warned-title = The document may point at a person
builder-warned-line = Review the texts before you save. What is written becomes a public record.
builder-warned-write = Save anyway

## Pages

builder-preview-updating = updating
builder-pages = The pages of the document
builder-page = Page { $page }
builder-page-go = Go to page { $page }
builder-page-of = { $page } of { $count }
builder-page-next = Next page
builder-page-previous = Previous page
builder-page-end = There are no more pages
builder-zoom-fit = Fit
builder-zoom-fit-name = Show the whole page
builder-zoom-in = Show larger
builder-zoom-out = Show smaller
builder-zoom-end = This is as far as it goes
builder-nothing = Nothing to show yet
