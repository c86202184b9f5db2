### The starter list

starter-part = Answer to the starter list: { $entry }
starter-holding-has = Have
starter-holding-lacks = Have not
starter-holding-unsure = Don't know

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
    [one] { $datasets } dataset
   *[other] { $datasets } datasets
}
starter-same = { $entry } is there already as { $dataset }
starter-like = { $entry } looks like { $dataset }, which is there already; merge them if they are the same
starter-heading-area = Area
starter-heading-answer = Answer
starter-badge-hvd = HVD
starter-badge-specification = Specification
starter-badge-national = Published nationally
