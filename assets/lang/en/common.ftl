### Words that every screen, dialog and document may use

## Buttons

ok = OK
cancel = Cancel
close = Close
add = Add
change = Edit
back = Back
undo = Undo
redo = Redo
undo-what = Undo: { $what }
redo-what = Redo: { $what }

## Answers

no = No
none = None
unknown = Not known
nothing = –

## Languages

language-sv = Swedish
language-da = Danish
language-en = English

## Terms

inventory = Inventory
dataset = Dataset
datasets = Datasets
department = Department
organisation = Organisation
criterion = Criterion
weight = Weight
score = Score
reason = Reason
stage = Stage
quadrant = Quadrant
priority = Priority
rank = Rank

## Numbers of things

count-datasets = { $count ->
    [one] { $count } dataset
   *[other] { $count } datasets
}
