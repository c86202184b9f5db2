### Words that every screen, dialog and document may use

## Buttons

ok = OK
cancel = Cancel
close = Close
save = Save
add = Add
change = Edit
remove = Remove
back = Back
next = Next
copy = Copy
undo = Undo
redo = Redo
undo-what = Undo: { $what }
redo-what = Redo: { $what }

## Answers

yes = Yes
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
coverage-label = Answers

## Numbers of things

count-datasets = { $count ->
    [one] { $count } dataset
   *[other] { $count } datasets
}
count-departments = { $count ->
    [one] { $count } department
   *[other] { $count } departments
}
count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
count-hours-per-year = { $count ->
    [one] { $count } hour a year
   *[other] { $count } hours a year
}
count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
