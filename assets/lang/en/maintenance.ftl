### The maintenance: what is late, what is due and when; reminders

## The screen

maintenance-counts = { $overdue } overdue, { $soon } due soon, { $later } on time
maintenance-working = Working it out…
maintenance-view = Show as
maintenance-year = Year
maintenance-list = List
maintenance-letters-open = Reminders…
maintenance-calendar = Calendar file…
maintenance-remark = Overdue means late even with days of grace
maintenance-overdue = Overdue
maintenance-soon = Due soon
maintenance-later = Later
maintenance-no-clock = Without a date

## The filter

maintenance-sort = Kind
maintenance-sort-updates = Promised updates
maintenance-sort-items = Checklist items
maintenance-who = Responsible
maintenance-nobody = Nobody responsible
maintenance-role = Role
maintenance-search = Search the maintenance
maintenance-only = Only { $dataset }
maintenance-only-clear = Remove the filter { $what }
maintenance-nothing = Nothing matches the filter
maintenance-nothing-help = There may be more to do for other datasets.
maintenance-nothing-clear = Show everything

## Nothing is promised

maintenance-empty = Nothing is promised yet
maintenance-empty-help = A dataset appears here when it has an update frequency and a date of its last update, or when an item of its checklist is to be done on a day.
maintenance-empty-datasets = Show the datasets

## Rows

maintenance-list-name = Maintenance as a list, { $count } rows
maintenance-choose = Choose { $dataset }
maintenance-updated = Updated today
maintenance-done = Mark as done
maintenance-show = Show the item
maintenance-frequency = Set frequency
maintenance-should-have-come = should have come { $date }
maintenance-should-have-been = should have been done { $date }
maintenance-is-due = due { $date }
maintenance-grace = promised { $date }, grace until { $until }
maintenance-days-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
maintenance-times = { $count } times
maintenance-times-from = { $count } times from { $date }
maintenance-no-frequency = No update frequency
maintenance-unclocked = { $frequency }: no date to keep, followed up with the checklist items
maintenance-no-day = No date of the last update
maintenance-beyond = The next update lies beyond the end of the calendar
maintenance-with-clock = With a date
maintenance-without-clock = Without a date to keep

## Rows that are chosen

maintenance-chosen = { $count } chosen
maintenance-counted = { $what } ({ $count })
maintenance-chosen-clear = Clear
maintenance-no-updates = No promised update is chosen
maintenance-no-items = No checklist item is chosen

## The calendar

maintenance-year-name = Maintenance over twelve months
maintenance-heading-count = { $heading }, { $count }
maintenance-month-empty = Nothing
maintenance-more = { $count } more
maintenance-more-of = { $of }: { $count } more
maintenance-month-name = { $month }, { $count } rows
maintenance-month-before = Previous month
maintenance-month-after = Next month
maintenance-month-first = The calendar begins here
maintenance-month-last = The calendar ends here
maintenance-month-year = The whole year

## Keys

maintenance-key-months = ← →
maintenance-key-month = month
maintenance-key-rows = ↑ ↓
maintenance-key-row = row
maintenance-key-open = open
maintenance-key-u = U
maintenance-key-do = updated or done
maintenance-key-space = Space
maintenance-key-choose = choose
maintenance-key-back = the whole year

## Reminders

maintenance-letters = Reminders
maintenance-letters-close = Close the reminders
maintenance-letters-chosen = { $count ->
    [one] The row that is chosen
   *[other] The { $count } rows that are chosen
}
maintenance-letters-pressing = { $count ->
    [one] What is overdue or due soon: { $count } row
   *[other] What is overdue or due soon: { $count } rows
}
maintenance-letters-none = Nothing is overdue or due soon, so nobody needs a reminder
maintenance-letters-working = Writing…
maintenance-letters-by = A reminder for each
maintenance-letters-by-steward = Steward
maintenance-letters-by-role = Role
maintenance-letters-language = Language of the reminders
maintenance-letters-rest = … { $count } more lines; all of it is copied
maintenance-letter = Reminder to { $name }
maintenance-recipients = Recipients, { $count }
maintenance-recipient-count = { $overdue ->
    [0] { $count }
   *[other] { $count }, { $overdue } of them late
}
maintenance-copy = Copy
maintenance-copy-all = Copy all
maintenance-copied = The reminder to { $name } has been copied
maintenance-copied-all = { $count ->
    [one] { $count } reminder has been copied
   *[other] { $count } reminders have been copied
}
maintenance-calendar-of-letters = Calendar file of what the reminders are about
maintenance-alarm = The calendar reminds before
maintenance-alarm-none = No
maintenance-alarm-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
ask-calendar = Where should the calendar file be kept?
kind-calendar = Calendar file

## Letters

letter-to = To: { $name }
letter-subject = { $count ->
    [one] Subject: Reminder about open data, one thing to do
   *[other] Subject: Reminder about open data, { $count } things to do
}
letter-greeting = Hello,
letter-intro = this is what needs to be done for the open data in your care.
letter-intro-of = this is what needs to be done for the open data of { $organisation } in your care.
letter-intro-role = this is what needs to be done for open data in the role { $role }.
letter-intro-role-of = this is what needs to be done for the open data of { $organisation } in the role { $role }.
letter-update = update the dataset
letter-line = - { $dataset }: { $what }, by { $date }
letter-line-late = { $days ->
    [one] - { $dataset }: { $what }, was due on { $date } ({ $days } day late)
   *[other] - { $dataset }: { $what }, was due on { $date } ({ $days } days late)
}
letter-closing = Please tell us when it is done, and we will note it. If something is not right, or another time suits you better, let us know.
letter-regards = Kind regards
