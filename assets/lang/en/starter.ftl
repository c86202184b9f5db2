### The starter list

starter-part = Answer to the starter list: { $entry }
starter-holding-has = Have
starter-holding-lacks = Have not
starter-holding-unsure = Don’t know

## A file is no starter list

starter-error-too-large = The file is larger than 1 MB and cannot be a starter list
starter-error-not-json = Line { $line }: the file cannot be read from there on; a starter list is a JSON file like the one that Fyrfält exports
starter-error-too-deep = Line { $line }: too many braces lie within one another
starter-error-too-many = The list has { $count } entries; it can have 1000 at most
starter-error-at = Line { $line }: { $problem }
starter-problem-unknown-key = { $what } is unknown in a starter list; what can stand here is { $known }
starter-problem-unknown-key-nearest = { $what } is unknown in a starter list; do you mean “{ $nearest }”?
starter-problem-repeated-key = { $what } stands twice; remove one of them
starter-problem-missing-key = { $what } is missing; add it
starter-problem-wrong-type = { $what } must be { $wanted }
starter-problem-unknown-id = { $what } points to “{ $found }”, which the list does not have; write one of { $known }
starter-problem-unknown-id-nearest = { $what } points to “{ $found }”, which the list does not have; do you mean “{ $nearest }”?
starter-problem-repeated-id = { $what } is there twice; give one of them another id
starter-problem-no-text = { $what } has no text; write it in at least one language
starter-problem-bad-text = { $what }: { $error }
starter-at-area = “{ $key }” in area { $id }
starter-at-whole-area = Area { $id }
starter-at-department = “{ $key }” in department { $id }
starter-at-whole-department = Department { $id }
starter-at-system = “{ $key }” in system { $id }
starter-at-whole-system = System { $id }
starter-at-entry = “{ $key }” in entry { $id }
starter-at-whole-entry = Entry { $id }
starter-wanted-text = a text in quotation marks
starter-wanted-whole = a whole number
starter-wanted-object = something in braces
starter-wanted-list = a list in brackets
starter-wanted-id = an id that begins with a letter a–z, without spaces and of at most 15 characters
starter-wanted-country = “se”, “dk” or “no”
starter-wanted-gate = a list of “G1” to “G6”
starter-wanted-theme = a list of EU theme codes, such as “ENVI” or “TRAN”
starter-wanted-hvd = a list of codes of high-value categories, such as “c_60182062”
starter-wanted-frequency = a code of an update frequency, such as “ANNUAL” or “MONTHLY”
starter-wanted-address = an address that begins with https://

## The command line

starter-unknown = The starter list has no entry “{ $found }”; fyrfalt starter FILE --list shows them all
starter-unknown-nearest = The starter list has no entry “{ $found }”; do you mean “{ $nearest }”?
starter-no-file = There is no file { $found } to read a starter list from
starter-progress = { $answered } of { $total } answered, { $datasets ->
    [0] you have none of them
    [one] you have one of them
   *[other] you have { $datasets } of them
}
starter-kept-by = { $entry } goes to { $department }, which is like { $usual }; choose another with --department
starter-same = { $entry } is there already as { $dataset }
starter-like = { $entry } looks like { $dataset }, which is there already; merge them if they are the same

## The screen

starter-search = Search the starter list
starter-more = Own list and export
starter-show-datasets = { $count ->
    [one] Show { $count } dataset
   *[other] Show { $count } datasets
}
starter-have-shown = { $count ->
    [one] We have the one shown
   *[other] We have all { $count } shown
}
starter-have-area = We have all { $count }
starter-own-pick = Use our own list…
starter-own-drop = Use only the standard list
starter-export = Export the list…
starter-keys = 1 have · 2 have not · 3 don’t know · 0 clear · Enter open
starter-keys-short = 1 has · 2 has not · 3 not sure
starter-keys-asked = Y yes · N no, make a new one · Esc leave
starter-own-in-use = With { $name }
starter-own-bad = { $name } is not used. { $problem }
starter-ask = Choose a starter list of your own
starter-kind = Starter list
starter-done = The whole list is answered
starter-done-help = What you have is now among the datasets, described and ready to be scored
starter-nothing = No entry fits
starter-all = Show all
starter-left-open = { $count ->
    [one] { $count } entry looks like something that is there already; answer it by itself
   *[other] { $count } entries look like something that is there already; answer them one by one
}
starter-left = The dataset { $title } went with its answer
starter-stays = The dataset { $title } stays, as somebody has worked on it
starter-department-new = { $name } (is added)
starter-department-choose = Department: { $department }
starter-choose = Choose an entry to read about it
starter-open = Not answered { $count }
starter-hvd = HVD { $count }
starter-hvd-name = High-value datasets { $count }
starter-likes = Perhaps there already { $count }
starter-likes-short = There? { $count }
starter-area-all = All areas
starter-area-name = Area: { $area }
starter-area-answered = { $answered } of { $total }
starter-not-answered = not answered
starter-is-it = Is it “{ $title }”, which is there already?
starter-is = The dataset { $title }
starter-gone = The dataset is no longer in the inventory
starter-yes = Yes, it is
starter-no = No, make a new one
starter-back = Back to the list
starter-open-dataset = Open { $title }
starter-make-again = Make a new dataset
starter-specifications = Specification to follow
starter-guides = Guidance
starter-elsewhere = Published nationally – enrich it there
starter-copy = Copy the address of { $name }
starter-sensitivities = To be examined before anything is published
starter-begin = Answer the starter list
starter-begin-help = Do you have bathing sites, building permits, menus? Sixty yes-or-no questions give described candidates in ten minutes.
starter-begin-do = Open the starter list
starter-heading-area = Area
starter-heading-answer = Answer
starter-heading-facts = To know
starter-badge-hvd = HVD
starter-badge-specification = Specification
starter-badge-like = Perhaps there already
starter-badge-national = Published nationally
