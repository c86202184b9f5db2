### Data calls: workbooks to departments, and the answers

## The workbook

call-book-title = Data call: { $department }
call-file-name = Data call { $department }
call-sheet-guide = Read me
call-sheet-rows = Datasets
call-sheet-codes = Code lists
call-table-alt = Table of { $count } datasets of { $department }, with empty rows for new ones
call-codes-none = No column takes its values from a list
call-fact-from = From
call-fact-to = To
call-fact-due = Answer by
call-fact-contact = Send back to
call-fact-count = What it is about
call-fact-datasets = { $count ->
    [0] No dataset is known yet
    [one] One dataset
   *[other] { $count } datasets
}
call-fact-message = Message
call-steps = What to do
call-step-number = Step { $number }
call-step-fill = Go to the sheet { $sheet }. Your datasets stand there, one on each row. Put right what is wrong and fill in what is missing.
call-step-empty = If you do not know, leave the cell empty. Empty a cell if what stands there is wrong and you do not know what is right.
call-step-new = If a dataset is missing, write it on one of the empty rows at the end of the sheet { $sheet }. All it needs is a title.
call-step-leave = You may sort, filter and hide columns. A row that you delete stays in the inventory; write a message instead if it should not be there.
call-step-send = Save the workbook and send it back.
call-step-send-to = Save the workbook and send it back to { $contact }.
call-step-send-by = Save the workbook and send it back by { $due }.
call-step-send-to-by = Save the workbook and send it back to { $contact } by { $due }.
call-columns = What the columns mean
call-column = Column
call-column-meaning = Meaning
call-column-how = How to fill it in
call-stage-meaning = How far the work on the dataset has come
call-how-nothing = Only shown; it cannot be changed
call-check-title = This does not fit here
call-how-line = One line of text, at most 500 characters
call-how-prose = Free text
call-how-words = Words with semicolons between
call-how-date = A date such as 2026-11-30
call-how-hours = A number of hours, from 0 to 100,000
call-how-web = An address that begins with https:// or http://
call-how-email = An e-mail address, preferably one of a function
call-how-code = Choose from the list in the cell
call-how-codes = Choose from the list in the cell; several are written with semicolons between

## Answers that come back

merge-error-not-a-call = The file is not a workbook of a data call
merge-error-damaged = The workbook has lost which data call it belongs to; ask for the original, or import it as an ordinary list
merge-error-newer = The workbook was made by a newer version of Fyrfält (layout { $found })
merge-error-other-inventory = The workbook belongs to another inventory: { $organisation }
merge-error-no-table = The table of datasets is not in the workbook any more
merge-no-base = What stood in the workbook when it was sent cannot be read any more. Everything that differs is therefore asked about.
merge-flaw-not-text = Not text; the cell is left
merge-flaw-too-long = Too long; shorten it in the workbook or write it in yourself
merge-flaw-not-a-date = Not a date; write for example 2026-11-30
merge-flaw-not-hours = Not a number of hours; write just a number
merge-flaw-not-an-address = Not a web address; it should begin with https:// or http://
merge-flaw-not-an-email = Not an e-mail address
merge-flaw-not-in-list = Not in the code list; choose one of its values
merge-flaw-unknown-department = No department is called so; add it first, or choose one there is
merge-flaw-cell-error = An error instead of a value (#N/A, for example); the value here stays. Correct the formula or write the value yourself
merge-flaw-no-answer = No answer; the value here stays
merge-flaw-not-calculated = A formula without a value; open and save the workbook in a spreadsheet, or write the value yourself
merge-flaw-title-empty = The title was taken away; the old one stays
merge-flaw-title-missing = A new row without a title; it is left out
merge-flaw-missing-column = The column was deleted; its values stay
merge-flaw-extra-column = A column of their own; it is not read
merge-flaw-loose = Text in a column without a heading; it is not read
merge-flaw-copied-row = A copy of another row; it becomes a new dataset
merge-flaw-swapped-row = The row has the title of another dataset; rows may have been sorted without their hidden ids. Decide field by field.
merge-flaw-known-by-title = The row has lost its id and is known by its title
merge-flaw-ambiguous-date = Day and month could be the other way round; check
merge-flaw-cleaned = Line breaks or invisible characters were taken out
merge-flaw-time-left-out = The time of day is left out of the date
merge-flaw-year-only = Only a year; its first or last day is used
merge-flaw-serial-date = A day number from a spreadsheet became a date
merge-flaw-stage-not-taken = The stage is not read from the workbook; move the dataset in the program if it is right
merge-flaw-extra-sheet = A sheet of their own; it is not read
merge-flaw-comments = Comments in cells are not read; open the workbook and read them
merge-in-row = Row { $row }, { $column }
merge-in-row-alone = Row { $row }
merge-in-column = Column { $column }
merge-in-book = The workbook
merge-part-changed = { $count ->
    [0] no field changes
    [one] one field changes
   *[other] { $count } fields change
}
merge-part-clashes = { $count ->
    [one] one clash
   *[other] { $count } clashes
}
merge-part-decided = { $count ->
    [one] one clash is decided
   *[other] { $count } clashes are decided
}
merge-part-new = { $count ->
    [one] one new dataset
   *[other] { $count } new datasets
}
merge-part-deleted = { $count ->
    [one] one row deleted
   *[other] { $count } rows deleted
}
merge-part-agreed = { $count ->
    [one] one field agrees already
   *[other] { $count } fields agree already
}
merge-part-issues = { $count ->
    [one] one thing to look at
   *[other] { $count } things to look at
}
merge-deleted-row = The row was deleted in the workbook; the dataset stays: { $title }
merge-gone-row = The dataset was removed from the inventory since the workbook was sent: { $title }. { $count ->
    [0] The row was untouched.
    [one] One change is left out.
   *[other] { $count } changes are left out.
}
merge-followed-row = { $title } is now merged into { $into }; the changes go there
merge-alike = Called the same as a dataset that is there
merge-seen-before = The same workbook was taken in on { $date }

## The command line

cli-call-done = { $path }: { $count ->
    [one] one dataset
   *[other] { $count } datasets
}
cli-call-no-department = No department is called { $found }; there are: { $known }
cli-call-nobody = No department has a dataset; name one with --department
cli-call-exists = { $path } is there already and may be filled in; choose another name
cli-call-not-a-folder = { $path } is no folder; name a folder, or a department with --department
cli-call-no-folder = The folder { $path } does not exist; make it first, or name a department with --department
cli-call-not-xlsx = { $path } is no workbook; give it a name that ends in .xlsx
cli-call-past = { $found } is in the past
cli-merge-would = Would be taken in from { $department }: { $what }
cli-merge-done = Taken in from { $department }: { $what }
cli-merge-nothing = Nothing new from { $department }
cli-import-is-call = This is a workbook of a data call: fyrfalt merge takes the answer in field by field; here it is read as any other list
cli-import-call = This answers a data call from here and is compared field by field with what was sent; nothing was imported. Take it in with: fyrfalt merge { $file } { $list }
cli-merge-noted = The answer is noted
cli-merge-field = Row { $row }, { $title }, { $field }: { $theirs }; was { $base }
cli-merge-clash = Clash in row { $row }, { $title }, { $field }: theirs { $theirs }, ours { $ours }, was { $base }
cli-merge-new = New in row { $row }: { $title }
cli-merge-open = { $count ->
    [one] One clash was left as it is here; choose with --prefer ours or --prefer theirs
   *[other] { $count } clashes were left as they are here; choose with --prefer ours or --prefer theirs
}
cli-help-call =
    Usage: fyrfalt call FILE --department NAME OUT.xlsx [--field KEY]... [--preset NAME] [--due DATE]
           fyrfalt call FILE FOLDER [--field KEY]... [--preset NAME] [--due DATE]

    Writes a workbook that a department fills in and sends back; read the answer with fyrfalt merge.
    Without --department a workbook is written for every department that has a dataset.
    A file that is there is never replaced. The data call is written down as one operation, which can be undone.

      --department NAME      which department
      --field KEY            a field to ask for (see fyrfalt set --help); the title always is
      --preset NAME          responsible: who is responsible; prioritise: what it takes to prioritise;
                             public: everything public. Without --field and --preset, prioritise is asked for
      --due DATE             when the answer is wanted, such as 2026-12-15
      --contact TEXT         whom it is sent back to
      --message TEXT         a message to the department
      --language sv|da|en    the language of the workbook; without it that of the inventory
cli-help-merge =
    Usage: fyrfalt merge FILE RETURNED.xlsx [--prefer ours|theirs] [--dry-run] [--json] [--language sv|da|en]

    Takes in a workbook that a department filled in, field by field, as one operation, which can be undone.
    What only the department changed is taken. What both sides changed is a clash: without --prefer ours stays,
    the rest is taken in, and the exit code is 4. Rows that were deleted never remove a dataset.

      --prefer ours|theirs    whose value counts where both changed
      --dry-run               only show what would happen
      --json                  an object: call, department, dry_run, changed, open and seen_before (a day or null),
                              fields (row, dataset, title, field, verdict, base, theirs, ours, choice),
                              new (row, dataset, title, alike), deleted, gone, followed and issues

## The screen: making a data call

call-page-make = New
call-page-sent = Sent
call-progress = { $count ->
    [one] { $answered } of { $count } department has answered
   *[other] { $answered } of { $count } departments have answered
}
call-read = Read an answer…
call-write = { $count ->
    [0] Write workbooks…
    [one] Write one workbook…
   *[other] Write { $count } workbooks…
}
call-blocked-departments = Choose at least one department
call-due-wrong = Write the day as 2026-12-15
call-due-past = The day is in the past
call-departments = Who is asked
call-departments-none = There are no departments yet. Add them in the settings.
call-all = All with datasets
call-none = None
call-department = { $count ->
    [0] { $name }, no datasets
    [one] { $name }, one dataset
   *[other] { $name }, { $count } datasets
}
call-homeless = { $count ->
    [one] One dataset has no department and is left out
   *[other] { $count } datasets have no department and are left out
}
call-homeless-show = Show them
call-due = Answer by
call-due-hint = 2026-12-15
call-contact = The answer is sent to
call-contact-hint = Name and e-mail
call-message = Message to the departments
call-language = Language of the workbook
call-fields = What is asked for
call-fields-help = { $count ->
    [0] Only the title
    [one] The title and one more field
   *[other] The title and { $count } more fields
}
call-preset-responsible = Who is responsible
call-preset-prioritise = What it takes to prioritise
call-preset-public = Everything public
call-written = { $count ->
    [one] One workbook is written; send it to the department
   *[other] { $count } workbooks are written; send them to the departments
}
ask-call-folder = Folder to write the workbooks in
ask-returned = Read an answer

## The screen: what was sent

call-sent-none = No data call has been sent yet
call-sent-help = Send the workbooks yourself, by e-mail for instance. When one comes back, read it here, or drop it on the window.
call-older = Earlier
call-state-late = Late
call-state-waiting = Waits for an answer
call-state-answered = Answered
call-count = { $count ->
    [0] No datasets
    [one] One dataset
   *[other] { $count } datasets
}
call-sent-on = written { $date }
call-due-on = answer by { $date }
call-answer = Answer { $date }. Fields changed: { $changed }. New datasets: { $added }. Not taken: { $refused }
call-show-file = Show the workbook to { $department } in its folder
call-remind = Copy reminder
call-remind-named = Copy reminder to { $department }
call-reminder-copied = The reminder to { $department } is copied; paste it into a mail
call-reminder-greeting = Hello { $department },
call-reminder-ask = { $count ->
    [0] We are waiting to hear which datasets you have, in the workbook { $file }.
    [one] We are waiting to hear about your dataset, in the workbook { $file }.
   *[other] We are waiting to hear about your { $count } datasets, in the workbook { $file }.
}
call-reminder-due = The answer is wanted by { $date }.
call-reminder-contact = Send the filled-in workbook back to { $contact }.
call-reminder-close = Kind regards

## The screen: an answer

merge-title = Answer from { $department }
merge-title-unread = Answer
merge-pick-other = Choose another file…
merge-import-instead = Import as a list
merge-narrow = What is shown
merge-narrow-all = Everything
merge-narrow-clashes = Clashes ({ $count })
merge-narrow-changes = Changes ({ $count })
merge-narrow-new = New ({ $count })
merge-narrow-told = To look at ({ $count })
merge-nothing = Nothing differs from the inventory
merge-list = What came back, { $count } rows; Left takes their value, Right keeps ours, Enter writes another
merge-what = Dataset and field
merge-base = When it was sent
merge-theirs = Theirs
merge-ours = Ours
merge-base-unknown = not known
merge-empty = empty
merge-clash = Clash
merge-open = not decided
merge-takes-theirs = theirs is taken
merge-keeps-ours = ours is kept
merge-writes-own = written: { $value }
merge-field-row = { $title }, { $field }: theirs { $theirs }, ours { $ours }, when it was sent { $base }; { $choice }
merge-new-row = New dataset { $title }, is added
merge-new-row-refused = New dataset { $title }, is not added
merge-new-refused = Is not added
merge-add-this = Add the dataset
merge-take-theirs = Take theirs
merge-keep-ours = Keep ours
merge-own = Write another value
merge-take-own = Use it
merge-open-dataset = Open the dataset
merge-side-none = Choose a row to see the whole value
merge-take = { $count ->
    [one] Take in one change
   *[other] Take in { $count } changes
}
merge-note-answer = Note the answer
merge-all-ours = Keep ours in all
merge-all-theirs = Take theirs in all
merge-blocked-clashes = { $count ->
    [one] First decide what counts in one clash
   *[other] First decide what counts in { $count } clashes
}
merge-blocked-nothing = There is nothing to take in
merge-back = Back to the list
