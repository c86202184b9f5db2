### The board of the process

board-view = Show as
board-view-board = Board
board-view-list = List
board-count = { $working } in progress, { $ended ->
    [one] { $ended } concluded
   *[other] { $ended } concluded
}
board-count-of = { $shown } of { $working } in progress, { $shown-ended } of { $ended } concluded

## Over the board

board-waits-for = Waiting for
board-search = Search
board-clear = Clear filter
board-sorted-by = Sorted by
board-order-waiting = What waits first
board-order-priority = Priority
board-order-title = Title

## What is chosen together

board-chosen = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}
board-chosen-move = Move…
board-chosen-clear = Clear choice
board-tick = Tick an item…
board-conclude = Conclude…
board-reopen = Reopen…
board-all-ended = All that are chosen are concluded already

## Columns and cards

board-name = { $count ->
    [one] Board with { $count } card
   *[other] Board with { $count } cards
}
board-heading = { $stage }, { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
board-card = { $title }, { $stage }, { $done } of { $total }, { $note }, card { $row } of { $rows }
board-duty = { $title }, must be published
board-figures = { $done }/{ $total }
board-column-empty = No cards here
board-column-menu = More about { $stage }
board-column-ready = { $count ->
    [0] None waits for its decision alone
    [one] { $count } waits for its decision alone
   *[other] { $count } wait for their decisions alone
}
board-ended = Concluded
board-ended-empty = Drag here what is enriched elsewhere, cannot be opened or is to be retired
board-ended-row = { $title }, { $outcome }, concluded { $row } of { $rows }
board-ended-from = From { $date }

## What a card says

board-overdue = { $count ->
    [one] { $count } day overdue
   *[other] { $count } days overdue
}
board-ready-publish = Ready for the decision to publish
board-ready-proceed = Ready for the decision to proceed
board-ready-decision = Ready for the decision
board-gates-left = The gates are left
board-on-its-way = Ready to move on
board-waits = Waiting for { $role }
board-waits-days = { $count ->
    [one] Waiting for { $role }, { $count } day
   *[other] Waiting for { $role }, { $count } days
}
board-waits-brief = { $role }, { $count } d
board-update = Next update { $date }
board-settled = Nothing waits
board-role-coordinator = coordinator
board-role-owner = owner
board-role-steward = steward
board-role-lawyer = lawyer
board-role-it = IT
board-role-communications = communications

## What can be done with a card

board-open = Open
board-mark = Choose
board-unmark = Let go
board-mark-all = { $count ->
    [one] Choose { $count }
   *[other] Choose all { $count }
}
board-move-to = Move to { $stage }…
board-open-link = Open the link
board-drop = Drop to move to { $stage }
board-drop-lacks = Drop to see what is left
board-drop-ended = Drop to conclude
board-drop-reopen = Drop to reopen
board-no-next = Maintain is the last stage; conclude the dataset when it is to be no more
board-no-previous = Identify is the first stage
board-only-stage = { $count ->
    [one] Only { $count } of { $all } is moved; the others stand in another stage
   *[other] Only { $count } of { $all } are moved; the others stand in other stages
}

## The list

board-list-name = { $count ->
    [one] List of { $count } dataset
   *[other] List of { $count } datasets
}
board-row = { $title }, { $stage }, { $done } of { $total }, { $note }, row { $row } of { $rows }
board-title = Title
board-progress = Done
board-next-update = Next update
board-departments = Departments
board-no-department = Without a department
board-department = { $count ->
    [one] { $name }, { $done } of { $total } items done in { $count } dataset
   *[other] { $name }, { $done } of { $total } items done in { $count } datasets
}

## Keys

board-key-space = Space
board-key-x = X
board-key-next = next stage
board-key-open = open
board-key-mark = choose
board-remark = Forward takes the items and the decision of the stage. Back is always possible, with a reason.

## Nothing to show

board-empty = There are no datasets yet
board-empty-help = Add the first one, and it stands in the stage Identify
board-nothing = No dataset fits
board-nothing-help = Change the search or the filter, or show all again
board-show-all = Show all
