### The overview: what needs somebody, and how far the inventory has come

overview-paper = Decision paper…
overview-needs = Needs you
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
overview-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
overview-more-name = Show all { $count }: { $what }
overview-rank = rank { $rank }
overview-last = Recently
overview-show = Show the card
overview-of = of { $count }
overview-published = published
overview-scored = of { $count } scored
overview-reasoned = have all their reasons
overview-by-quadrant = Published by quadrant
overview-by-department = Past Identify, by department
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
