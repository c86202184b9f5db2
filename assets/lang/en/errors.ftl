### What is wrong, and what to do about it

## A value cannot be taken

value-error-empty = Write something here
value-error-too-long = The text has { $found } characters; at most { $max } fit
value-error-line-break = Write on a single line
value-error-control-character = Remove the invisible character { $code }
value-error-web-address = “{ $found }” is no web address; begin with https://
value-error-email = “{ $found }” is no e-mail address; write it like name@example.org
value-error-date = “{ $found }” is no date; write year, month and day like 2026-11-21
value-error-hours = “{ $found }” is no number of hours; write a number from 0 to 100,000
value-error-code = “{ $found }” is not in the list; choose one of its values
value-error-list = Choose at least one value, and none more than once

## A field cannot take a value

field-error-unknown = No field is called “{ $found }”; do you mean { $nearest }?
field-error-wrong-kind = { $field } cannot have such a value; choose another
field-error-value = { $field }: { $error }
field-error-title-missing = A dataset needs a title in at least one language

## A command is refused

refusal-unknown-dataset = The dataset is no longer in the inventory
refusal-unknown-department = The department is no longer in the inventory
refusal-unknown-criterion = The scoring model has no criterion { $criterion }; it has { $known }
refusal-retired-criterion = Criterion { $criterion } is no longer used in the scoring model; its scores are kept but do not count
refusal-gate-needs-reason = Write why at { $gate }: an obstacle or an action needs a reason
refusal-gates-not-passed = { $dataset } cannot go on to publication: { $gates } is not assessed or is an obstacle. Assess the gates first
refusal-override-needs-reason = Write why: an override needs a reason
refusal-no-place = { $found } is no place in the matrix; write a number from 0 to 100
refusal-no-model = The inventory has no scoring model; choose one before you score
refusal-taken = What you want to add is there already
refusal-department-name-taken = A department is already called { $name }; choose another name
refusal-department-in-use = { $count ->
    [one] { $count } dataset belongs to the department; move it first
   *[other] { $count } datasets belong to the department; move them first
}
refusal-unknown-item = The checklist has no item { $item }
refusal-switched-off-item = The item { $item } is switched off in the checklist
refusal-decision-item = A decision is not ticked but recorded: { $item }
refusal-item-needs-reason = Write why the item is not applicable: { $item }
refusal-stage-not-done = { $dataset } cannot go on. { $missing }
missing-items = Left to do: { $items }
missing-decisions = Decision missing: { $items }
missing-gates = Gates that are not assessed or are obstacles: { $gates }
refusal-move-back-needs-reason = Write why: a move back needs a reason
refusal-concluded = { $dataset } is concluded; reopen it before you move it
refusal-reopen-needs-reason = Write why: reopening a dataset needs a reason
refusal-outcome-lacks = { $outcome }: fill in { $part }
refusal-retirement-not-ready = { $dataset } cannot be retired yet. Missing: { $missing }
the-retirement-decision = the decision to retire
refusal-no-datasets = Choose at least one dataset that the decision is about
refusal-future-date = { $date } is in the future; give the day it happened
refusal-entry = { $part }: { $error }
refusal-unknown-decision = The decision is no longer in the inventory
refusal-unknown-starter = The starter list has no entry { $id }
refusal-unknown-demand = The request is no longer in the inventory
refusal-unknown-source = The source of lists is no longer in the inventory
refusal-source-name-taken = A source of lists is already called { $name }; choose another name
refusal-snapshot-name-taken = A snapshot is already called { $name }; choose another name
refusal-cell = { $dataset }: { $error }
refusal-name = The name: { $error }
refusal-reason = The reason: { $error }
refusal-not-restorable = { $what } cannot be restored; decisions, snapshots and versions stand as they were written
refusal-same-dataset = A dataset cannot be compared or merged with itself
refusal-not-empty = { $count ->
    [0] The inventory is not empty. A whole inventory can only be loaded into a new file; choose a file name that does not exist
    [one] The inventory is not empty: it has one dataset. A whole inventory can only be loaded into a new file; choose a file name that does not exist
   *[other] The inventory is not empty: it has { $count } datasets. A whole inventory can only be loaded into a new file; choose a file name that does not exist
}
refusal-nothing-to-do = Everything is already as you want it
refusal-stale = Somebody has changed this meanwhile; look at how it is now and try again

## A scoring model cannot be used

model-error-too-large = The file is larger than 1 MB and cannot be a scoring model
model-error-not-json = The file cannot be read from line { $line } on; a scoring model is a JSON file like those that Fyrfält exports
model-error-unknown-key = { $what } is unknown in a scoring model; { $known } can stand here
model-error-unknown-key-nearest = { $what } is unknown in a scoring model; do you mean “{ $nearest }”?
model-error-missing-key = { $what } is missing
model-error-missing-level = { $what } has no level { $level }
model-error-wrong-type = { $what } has to be { $wanted }
model-error-empty-axis = The scoring model needs at least one criterion for { $axis }
model-error-repeated = Criterion { $criterion } is there twice; give one of them another id
model-error-weight = Criterion { $criterion } needs a weight above 0 and at most 1000
model-error-no-weight = The weights for { $axis } add up to nothing; give at least one criterion a weight
model-error-missing-text = { $what } is missing in { $language }
model-error-bad-text = { $what } in { $language }: { $error }
model-error-grid = The cuts of the grid have to rise from 0 to 100, and each class needs a name of at most 12 characters
model-error-thresholds = The thresholds have to be between 0 and 100, and the band between 0 and 50
model-at-file = The file
model-at-top = “{ $key }”
model-at-criterion = “{ $key }” in criterion { $criterion }
model-at-whole-criterion = Criterion { $criterion }
model-text-name = The name of the scoring model
model-text-description = The description of the scoring model
model-text-field = The name of the field { $field }
model-text-criterion = The name of criterion { $criterion }
model-text-short = The short name of criterion { $criterion }
model-text-question = The question of criterion { $criterion }
model-text-level = Level { $level } of criterion { $criterion }
model-wanted-text = a text in quotes
model-wanted-number = a number
model-wanted-whole = a whole number
model-wanted-object = something in braces
model-wanted-list = a list in brackets
model-wanted-axis = “value” or “cost”
model-wanted-id = an id that begins with a letter a–z, without spaces and of at most 15 characters

## A file cannot be opened or written

store-error-not-absolute = Give the whole path, from the root of the disk: { $path }
store-error-not-found = There is no file at { $path }; it may have been moved or renamed
store-error-exists = There is a file at { $path } already; choose another name
store-error-denied = You have no access to { $path }; choose another place or ask for access
store-error-not-an-inventory = The file is no inventory; choose one that Fyrfält has made
store-error-foreign = The structure of the file was changed outside Fyrfält ({ $object }); open a backup
store-error-newer = The file was made by a newer version of Fyrfält (format { $found }, here at most { $known }); update the program
store-error-not-migrated = The file has an older format, could not be converted and is as it was: { $cause }
store-error-damaged = The file is damaged ({ $detail }); open a copy of it or ask IT for yesterday’s
store-error-locked = { $holder } has had the file open since { $since }; open it for reading or wait
store-error-locked-unknown = Somebody else has the file open; open it for reading or wait
store-error-busy = Another program is using the file; close it or try again in a moment
store-error-read-only = { $reason }; save a copy where you may write
store-error-full = The disk is full and the change is not saved; free some space and try again
store-error-moved = The file was moved or replaced while it was open: { $path }; save a copy or open it again
store-error-changed-elsewhere = Somebody else has written to the file since you opened it; open it again
store-error-io = The file could not be read or written: { $detail }; check that the disk or network is connected
store-error-stale = The content of the file is not as expected and the change is not saved; open the file again
store-error-rule = The change is against the rules of the file and is not saved: { $rule }; undo it and report the fault
store-error-no-operation = The operation is no longer in the history; open the file again
store-error-halted = An earlier change is not saved, so this one is not either; solve the first fault first
store-error-failed = The file could not be handled: { $detail }; save a copy and restart the program
read-only-reason-asked = The file is open for reading
read-only-reason-file = The file is write-protected
read-only-reason-folder = The folder is write-protected
read-only-reason-linked = The file has a second name on the same disk

## What the check of a file finds

finding-damage = The file is damaged: { $detail }
finding-dangling = A row in { $table } belongs to a row in { $parent } that is not there
finding-unreadable = A row cannot be read: { $detail }
finding-chain = The history was changed outside Fyrfält at the operation { $operation }
finding-replay = The operation { $operation } does not follow from what was done before it ({ $record })
finding-unlogged = The content was changed outside Fyrfält: { $record }

## An inventory cannot be changed

session-error-read-only = The inventory is open for reading; save a copy to edit it
session-error-unsaved = The file takes no changes; try to save what is waiting first
session-error-nothing-left = There is nothing more to undo or redo
refusal-unknown-document = The document is no longer there
refusal-document-name-taken = A document is already called { $name }; choose another name
refusal-unknown-template = The template is no longer there
refusal-template-names = The template { $name } has more placeholders, or longer ones, than can be kept
refusal-unknown-view = The view is no longer there
refusal-view-name-taken = A view is already called { $name }; choose another name
