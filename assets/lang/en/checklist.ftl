### The editor of the checklist

## When an item must be done, and how often

mandatory-never = Good to do
mandatory-never-short = good to do
mandatory-always = Required before the stage is done
mandatory-always-short = required
mandatory-with-duty = Required where the law says that data must be published
mandatory-with-duty-short = required by law
mandatory-at-retirement = Required before the dataset is retired
mandatory-at-retirement-short = required at retirement
every-once = once
every-days = { $count ->
    [one] every day
   *[other] every { $count } days
}
every-frequency = as often as the dataset is to be updated
every-event = when something happens

## A checklist cannot be used

checklist-error-too-large = The file is larger than 1 MB and cannot be a checklist
checklist-error-not-json = The file cannot be read from line { $line } on; a checklist is a JSON file like the one that Fyrfält exports
checklist-error-too-deep = The file cannot be read from line { $line } on: too many braces lie within one another
checklist-error-unknown-key = { $what } is unknown in a checklist; what can stand here is { $known }
checklist-error-unknown-key-nearest = { $what } is unknown in a checklist; do you mean “{ $nearest }”?
checklist-error-repeated-key = { $what } stands twice; remove one of them
checklist-error-missing-key = { $what } is missing
checklist-error-wrong-type = { $what } must be { $wanted }
checklist-error-too-many = The checklist has { $count } items; it can have 300 at most
checklist-error-no-name = The checklist needs a name
checklist-error-repeated = Item { $item } stands twice; give one of them another id
checklist-error-missing-text = Item { $item } has no text
checklist-error-missing-text-in = Item { $item } has no text in { $language }, which the inventory is written in
checklist-error-bad-text = { $what }: { $error }
checklist-error-repeated-role = Item { $item } has the same role twice; remove one of them
checklist-error-days = Item { $item } needs a number of days from 1 to 3650
checklist-error-no-item = The checklist has no item { $item } to switch off
checklist-error-off-twice = Item { $item } is switched off twice; remove one of them
checklist-error-no-reason = Write why item { $item } is switched off
checklist-error-no-decision = The stage { $stage } must end with its decision; put the decision item back
checklist-error-not-standard = Item { $item } belongs to the standard list and must have its text, stage and decision; write guidance of your own, or make an item of your own
checklist-error-reserved = The id { $item } is kept for the standard list; give your own item another one, such as own-1
checklist-at-item = “{ $key }” in item { $item }
checklist-at-whole-item = Item { $item }
checklist-at-off = “{ $key }” in the switched-off item { $item }
checklist-at-whole-off = The switched-off item { $item }
checklist-text-name = The name of the checklist
checklist-text-item = The text of item { $item }
checklist-text-guidance = The guidance of item { $item }
checklist-text-source = The source of item { $item }
checklist-text-reason = The reason why item { $item } is switched off
checklist-wanted-text = a text in quotation marks
checklist-wanted-whole = a whole number
checklist-wanted-object = something in braces
checklist-wanted-list = a list in brackets
checklist-wanted-id = an id that begins with a letter a–z, without spaces and of at most 15 characters
checklist-wanted-stage = “identify”, “prepare”, “publish” or “maintain”
checklist-wanted-role = a list of “K”, “Ä”, “F”, “J”, “I” and “C”
checklist-wanted-mandatory = “never”, “always”, “with-duty” or “at-retirement”
checklist-wanted-decision = “proceed”, “publish”, “decline”, “defer”, “retire” or “model”
checklist-wanted-every = “frequency”, “event” or a number of days as in { "{" }"days": 30{ "}" }
