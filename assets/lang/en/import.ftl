### Lists from elsewhere: what a file is, what its columns become, what happens to its rows

## A file cannot be read
import-error-missing = The file is no longer there; choose it again
import-error-denied = The file may not be read; close it in other programs or ask for access
import-error-io = The disk or the network did not answer; try again
import-error-empty = There is nothing in the file; choose another
import-error-not-a-table = The file is { $found } and not a table; save the list as xlsx or csv and try again
import-error-encrypted = The file is protected by a password; save it without one and try again
import-error-damaged = The file is damaged; open it in a spreadsheet program, save it again and try again
import-error-declarations = The file holds XML declarations of its own, which are not read; open it in a spreadsheet program and save it again
import-error-too-much = The file is too large: { $what }; split it and try again
import-error-undecodable = The text in the file is not { $encoding }; choose another encoding
import-error-out-of-memory = The file takes more memory than a list may take; split it and try again
import-error-out-of-time = The file takes too long to read; open it in a spreadsheet program, save the list by itself and try again
import-error-crashed = The file made the reading break off; open it in a spreadsheet program, save it again and try again
import-error-cancelled = The reading was cancelled

## What a file turned out to be, within a sentence
import-found-folder = a folder
import-found-pdf = a PDF document
import-found-document = a text document
import-found-presentation = a presentation
import-found-web-page = a web page
import-found-json = JSON
import-found-xml = XML
import-found-turtle = linked data in Turtle
import-found-archive = a packed archive
import-found-binary-workbook = a binary Excel workbook, xlsb
import-found-database = a database
import-found-picture = a picture
import-found-binary = something other than text

## What of a file was too much, within a sentence
import-measure-file = at most { $most } MB can be read
import-measure-entries = the workbook may have at most { $most } parts
import-measure-entry = a part of the workbook is larger than { $most } MB unpacked
import-measure-total = the workbook is larger than { $most } MB unpacked
import-measure-ratio = a part of the workbook is packed more than { $most } times
import-measure-rows = a sheet may have at most { $most } rows
import-measure-columns = a sheet may have at most { $most } columns
import-measure-cells = the file may have at most { $most } cells
import-measure-cell = a cell may have at most { $most } characters
import-measure-text = the text in the file is larger than { $most } MB

## What to know of a file that could be read
import-finding-encoding-guessed = The encoding is a guess; check that accented letters look right
import-finding-open-quote = A quotation mark in row { $row } is never closed; check that the row came out right
import-finding-comments = Comments on cells are not read
import-same-headings = Other sheets have the same headings and are not read now: { $sheets }
import-unread-sheets = This is our own workbook, and what stood here when it was written is not known, so only the sheet of datasets is read. What was changed in the other sheets does not come in: { $sheets }

## What a column becomes; fields have their own names
import-target-field = Field
import-target-stage = Stage
import-target-score = Score on a criterion
import-target-reason = Reason for a score
import-target-id = Id to know the dataset by
import-target-note = Kept in the note
import-target-skip = Left out

## How sure a guess is
import-confidence-sure = sure
import-confidence-check = check
import-confidence-kept = kept

## What happens to a row
import-outcome-added = new
import-outcome-merged = merged
import-outcome-refused = refused

## How much a problem matters
import-severity-lost = Does not come in
import-severity-check = Check
import-severity-info = Good to know

## What is the matter with a row or a cell
import-problem-title-missing = No title; the row is not imported
import-problem-same-id = Same id as an earlier row; the row is not imported
import-problem-same-code = Same code as an earlier row; the row is not imported
import-problem-same-dataset = Same dataset as another row; the row is not imported
import-problem-removed-here = Removed here after the workbook was written; the row is not imported
import-problem-stage-not-done = The stage stays: what the stages on the way ask for is not done
import-problem-stage-back = The stage stays: a step back needs a reason; move the dataset in the program
import-problem-stage-ended = The stage stays: the work on the dataset has ended
import-problem-note-full = The note is full; the rest of the row does not fit
import-problem-cell-error = A formula in the file fails; the cell is empty
import-problem-mangled-time = A date has become minutes and seconds in the file
import-problem-not-a-date = Not a date; kept in the note
import-problem-not-hours = Not a number of hours; kept in the note
import-problem-not-an-address = Not a web address; kept in the note
import-problem-not-an-email = Not an e-mail address; kept in the note
import-problem-not-in-list = Not in the field’s list; kept in the note
import-problem-not-a-stage = Not a stage; kept in the note
import-problem-not-a-score = Not a score from 1 to 5; kept in the note
import-problem-other-model = The scoring model here does not have this criterion; take the same model into use and read again, or use JSON
import-problem-not-an-id = Not an id of this program; kept in the note
import-problem-too-long = The text is too long for the field; all of it is kept in the note
import-problem-not-text = Cannot be read as text
import-problem-same-title = Another dataset of the same department has the same title
import-problem-ambiguous-date = Day and month could be the other way round
import-problem-several-departments = Several departments in one cell
import-problem-mojibake = Broken characters
import-problem-repaired = Broken characters were put right
import-problem-cleaned = Line breaks or invisible characters were taken out
import-problem-score-word = Words became scores: low 1, medium 3, high 5
import-problem-time-left-out = The time of day is left out of the date
import-problem-year-only = Only a year; its first or last day is used
import-problem-serial-date = A day number from a spreadsheet became a date
import-problem-passed-over = The column is kept in Fyrfält and not read from a list; what is there stays
import-problem-stage-reached = New dataset that has reached the stage already; what was done before is not examined here
import-problem-says-nothing = The cell says that there is nothing to say; it counts as empty
import-problem-yes-or-no = Yes or no to openness became the access: public or not public
import-problem-scheme-added = https:// was put before the address
import-problem-leftover = Looks like a leftover of a template; it stays until you leave the cell empty
import-problem-likely = A dataset with a like title is there already; the row comes in as a new one
import-problem-emptied = A leftover of a template was taken out
import-problem-left-out = Left out by choice
import-problem-clash = The list says something else than what was written here; what stands here stays until you choose
import-problem-clash-decided = The list says something else than what was written here; you have chosen which counts
import-problem-emptied-there = Was emptied in the list; what stands here stays
import-problem-kept-here = Changed here since the list came last; what stands here stays
import-problem-lost-letter = A letter was lost before the list came here (�)
import-problem-ambiguous-number = The mark in the number could be for decimals or thousands; it was read as the language has it
import-problem-column-kept = The heading means something else than the values are; the column is kept in the note
import-problem-gate-hint = Yes to something that a gate asks about; kept in the note, assess the gate
import-problem-taken-apart = A name, an e-mail address and a telephone number in one cell were taken apart
import-problem-link-taken = The address behind the link was taken
import-problem-not-calculated = The formula was never worked out, so its value is not in the file; open and save it in a spreadsheet program, or fill it in
import-problem-day-missing = The day is missing from the date; kept in the note until you give one
import-problem-row-too-long = The row is longer than the headings; see that nothing stands in the wrong column
import-problem-heading-missing = The column has no heading; it is kept in the note unless you choose a field
import-problem-column-gone = The list had this column last time and has it no longer; what it gave stays
import-problem-column-renamed = The column had another heading last time
import-problem-other-person = Name and e-mail address are those of two people; one is the contact, the other is in the note
import-problem-several-people = Several people in one cell; the first is the contact, all are in the note
import-problem-address-for-name = An e-mail address where a name is asked for
import-problem-yes-or-no-kept = Yes or no, and no field takes that; kept in the note
import-problem-short-year-first = The year has two digits; read as year-month-day. Choose an order if that is wrong
import-problem-short-year-last = The year has two digits; read with day and month before the year. Choose an order if that is wrong
import-problem-not-day-first = Can only be read with the month before the day, but the column is read with the day first; kept in the note
import-problem-month-first = The column is read with the month before the day, because most dates that can be read in one way only stand so; choose the order if that is wrong
import-problem-scores-kept = Looks like scores, but no criterion is clearly meant; kept in the note. Choose a criterion for the column, on the command line with --map COLUMN=V1
import-problem-secret-here = The list says no to secrecy, but the access here is not public; it stays until you change it
import-problem-restricted-here = The list says no to secrecy, but the access here is restricted; it stays until you change it
