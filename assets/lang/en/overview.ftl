### The overview: what needs somebody, and how far the inventory has come

overview-paper = Decision paper…
overview-nothing = Nothing is waiting for you right now
overview-duty = To be published by law
overview-duty-do = Show the card
overview-action = Action needed
overview-action-do = Show the gate
overview-unexamined = Near publication, gate not assessed
overview-unexamined-do = Examine
overview-ask = Ask these first
overview-ask-do = Answer
overview-ask-move = Can move { $title } from rank { $now } to { $then }
overview-ask-others = { $count ->
    [one] { $count } more lacks the same answer
   *[other] { $count } more lack the same answer
}
overview-blocked = Cannot be opened as is
overview-easy = High value, low cost, not begun yet
overview-easy-do = Show the card
overview-scores = Without scores
overview-scores-do = Score
overview-answers = Scores begun
overview-answers-do = Answer the rest
overview-answers-line = { $count ->
    [one] Gets a place with { $count } more answer: { $criteria }
   *[other] Gets a place with { $count } more answers: { $criteria }
}
overview-reasons = Scores without reasons
overview-reasons-do = Write reasons
overview-owner = Without an information owner
overview-owner-do = Name the owner
overview-description = Without a description
overview-description-do = Describe
overview-more-name = Show all { $count }: { $what }
overview-rank = rank { $rank }
overview-last = Recently
overview-show = Show the card
overview-of = of { $count }
overview-published = published
overview-by-quadrant = Published by quadrant
overview-since = Since the last meeting
overview-today = Needs you today
overview-calm = Nothing is urgent today
overview-calm-next = Take what stands below when you have time
overview-nothing-next = Find the next dataset in the matrix, or add a new one
overview-add = New dataset
overview-matrix = Show the matrix
overview-later = When you have time
overview-overdue = Overdue updates
overview-overdue-do = Updated today
overview-promised-for = was promised for { $date }
overview-grace = { $days ->
    [one] { $days } day of grace
   *[other] { $days } days of grace
}
overview-days-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
overview-days-waited = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
overview-days-ready = { $days ->
    [one] ready for { $days } day
   *[other] ready for { $days } days
}
overview-ready-today = ready today
overview-late = Overdue items
overview-item-do = Show the item
overview-waits = Waits for somebody
overview-decide-publish = One step from the publication decision
overview-decide-proceed = One step from the decision to proceed
overview-decide-own = One step from a decision: { $kind }
overview-decide-do = Prepare decision…
overview-all-done = All other mandatory items are done in { $stage }
overview-ready = Ready for the next stage
overview-ready-do = Move…
overview-none-left = Nothing mandatory is left in { $stage }
overview-soon = Due soon
overview-year = Show the year
overview-all = Show all { $count }
overview-in-time = published are on time
overview-nothing-promised = nothing published has a promised update
overview-documented = documented with reasons
overview-documented-help = Every score has a reason, and nothing mandatory is missing in the stages left behind
overview-every = all
overview-unpromised = Published without a promised update
overview-demand = Demand
overview-unanswered = Datasets somebody waits for an answer about
overview-unmet = Without dataset and answer
overview-by-department = Going on, by department
overview-goes-on = going on

## Nothing yet

begin-title = The organisation’s datasets are gathered here
begin-line = Begin with what you have. You can mix the ways and undo each step.
begin-import = Import an Excel list
begin-import-line = Fyrfält finds the headings and shows what will happen before anything is saved.
begin-import-do = Import…
begin-write = Write the first
begin-write-line = Only a title is needed. Fill in the rest when you know it.
begin-write-do = New dataset
begin-example = See what it can become
begin-example-line = An invented municipality with datasets at every stage, in a file of its own.
begin-example-do = Open the example municipality
begin-drop = You can also drop a file on the window
