### The checklist: its editor, its files, and why one cannot be used

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

## The checklist and its items

editor-name = Name of the checklist
editor-counts = { $asked ->
    [one] { $asked } item
   *[other] { $asked } items
}{ $own ->
    [0] {""}
    [one] , { $own } of your own
   *[other] , { $own } of your own
}{ $off ->
    [0] {""}
    [one] , { $off } switched off
   *[other] , { $off } switched off
}
editor-stage-count = { $stage } { $count }
editor-add = Add an item of your own
editor-add-to = Add an item of your own to { $stage }
editor-up = Move { $item } up
editor-down = Move { $item } down
editor-is-first = Stands first already
editor-is-last = Stands last already, apart from the decision
editor-off = switched off
editor-own = own
editor-unnamed = Item without text
editor-decision-stays = The decision cannot be switched off or moved: the stage ends with it, so that it can always be shown who decided
editor-standard-fixed = Text, roles and demands of the standard are the same for everybody and cannot be changed. Write guidance of your own, or switch the item off and make your own
editor-guidance = Your own guidance
editor-text = What to do
editor-roles = Who usually does it
editor-mandatory = When it must be done
editor-every = How often it comes back
editor-every-days = after a number of days
editor-days = Number of days
editor-source = Source or note
editor-source-is = Source: { $source }
editor-why-off = Why the item is switched off
editor-switch-off = Switch off
editor-switch-on = Switch on again
editor-remove = Remove
editor-switch-help = An item that is switched off is not asked of datasets that follow the new version. What is ticked already stays
editor-off-help = The reason is shown to those who wonder why the item is missing

## A draft, and taking it into use

editor-problems = { $count ->
    [one] { $count } thing keeps the checklist from being used
   *[other] { $count } things keep the checklist from being used
}
editor-use = Begin to use…
editor-use-now = Begin to use
editor-use-nothing = The checklist is in use already, without changes
editor-use-title = Begin to use the changed checklist
editor-kept = { $count ->
    [one] { $count } dataset has begun with its checklist and keeps it. Nothing that is ticked is rewritten
   *[other] { $count } datasets have begun with their checklist and keep it. Nothing that is ticked is rewritten
}
editor-fresh = { $count ->
    [one] { $count } dataset has not begun and follows the new version at once
   *[other] { $count } datasets have not begun and follow the new version at once
}
editor-back = Back to the checklist in use
editor-drop-line = What you changed in the checklist is lost. The checklist in use is as it is.
editor-added = New items
editor-gone = No longer asked
editor-changed = Changed items
editor-reordered = The items stand in another order
editor-renamed = The same items, another name
editor-same = The same items in the same order
editor-against = How it differs from version { $version }
editor-followed = { $count ->
    [one] { $count } dataset
   *[other] { $count } datasets
}
editor-fresh-follow = { $count ->
    [one] { $count } dataset has not begun and follows the newest version
   *[other] { $count } datasets have not begun and follow the newest version
}

## Another checklist

editor-change = Change checklist…
editor-change-title = Change checklist
editor-checklists = Checklists
editor-standard = The standard list
editor-against-current = How it differs from the checklist in use
editor-to-mend = Something must be mended before it can be used. { $first }
editor-take-help = Nothing changes until you begin to use the checklist
ask-checklist = Which checklist do you want to read?
ask-save-checklist = Where is the checklist to be kept?
kind-checklist = Checklist

## Which datasets follow the newest version

editor-behind = { $count ->
    [one] { $count } dataset follows an older version…
   *[other] { $count } datasets follow an older version…
}
editor-behind-help = Choose which of them are to follow the newest
editor-take-up-title = Which are to follow version { $version }?
editor-take-up-help = Datasets that have begun keep their version until you choose otherwise. What is ticked always stays
editor-mode-fresh = Only new datasets
editor-mode-fresh-help = { $count ->
    [one] { $count } that has not begun follows it already
   *[other] { $count } that have not begun follow it already
}
editor-mode-stages = All in a stage
editor-mode-stages-help = Those that are not being prepared yet, for example
editor-mode-chosen = Datasets that I choose
editor-mode-chosen-help = One at a time, from the list
editor-stage-behind = { $stage } ({ $count })
editor-search = Search datasets
editor-none-behind = No dataset follows an older version
editor-behind-row = { $dataset }, { $stage }, version { $version }
editor-fresh-only = Nothing changes for datasets that have begun
editor-would-take-up = { $count ->
    [0] No dataset is chosen
    [one] { $count } dataset changes to version { $version }
   *[other] { $count } datasets change to version { $version }
}
editor-answers-kept = { $count ->
    [one] { $count } answer to items that go is kept
   *[other] { $count } answers to items that go are kept
}
editor-answers-back = { $count ->
    [one] { $count } answer that was kept counts again
   *[other] { $count } answers that were kept count again
}
editor-held = { $count ->
    [one] { $count } dataset gets something new to do before its stage is done
   *[other] { $count } datasets get something new to do before their stage is done
}
editor-take-up-done = Done
editor-take-up-now = { $count ->
    [one] Change the version of { $count } dataset
   *[other] Change the version of { $count } datasets
}
editor-take-up-none = Choose at least one dataset
editor-take-up-later = Not now

## Leaving with a draft

leaving-title = Something is changed but not in use yet
leaving-checklist = The draft of the checklist is lost if you close the inventory.
leaving-model = The draft of the scoring model is lost if you close the inventory.
leaving-stay = Go to the draft
leaving-anyway = Close without the draft
leaving-title-text = What you wrote is not saved
leaving-text = What you wrote or chose for { $title } waits for a reason or cannot be taken as it stands, and is lost if you close the inventory.
leaving-stay-text = Go to the text
leaving-anyway-text = Close without the text

## The command line

cli-help-checklist =
    Usage: fyrfalt checklist FILE [--use standard|PATH --why TEXT] [--take-up DATASET...] [--export PATH] [--json] [--language sv|da|en]

    Shows the checklist: the items, which of them are switched off, its versions and how many datasets follow each.

      --use standard|PATH   take another checklist into use: the standard list, or a file; write ./standard for a file
                            of that name. Datasets that have begun keep their version. Can be undone.
      --why TEXT            the reason for the change, which must be given
      --take-up DATASET...  let datasets follow the newest version; what is ticked stays
      --export PATH         write the checklist to a file; a file that is there already is replaced once the new one is whole
      --json                an object: id, version, name, items (id, stage, text, roles, mandatory, decision, every,
                            guidance, source, own, off: the reason if the item is switched off), versions (version, name,
                            datasets, at, who, why), with --use also change (changed, new, gone, other, reordered), and with
                            --take-up also taken_up (datasets, new, gone, answers_kept, answers_back, held)
cli-heading-item = Item
cli-heading-takes = Demand, role and time
cli-heading-followed-by = Datasets
cli-checklist-title = Checklist: { $name }, version { $version }
cli-checklist-off = { $item } is switched off: { $reason }
cli-checklist-needs-why = Write why the checklist is changed, with --why
cli-checklist-unknown = There is no file called “{ $found }”; write standard for the standard list
cli-checklist-follow-already = They follow the newest version already
