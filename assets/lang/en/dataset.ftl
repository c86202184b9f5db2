### The page of one dataset

dataset-back = Back to { $place }
dataset-back-keys = Esc or Alt ←
dataset-at = { $at } of { $count }
dataset-first = This is the first in the list
dataset-last = This is the last in the list
dataset-not-in-list = Not in the list as it is now
dataset-none = No dataset is chosen
dataset-to-list = Choose in the list
dataset-step-back = Back one stage…
dataset-conclude = Conclude…
dataset-reopen = Reopen…
dataset-ended-on = { $kind } from { $date }
dataset-decide-proceed = Decision to proceed…
dataset-decide-publish = Publication decision…
dataset-decide = Decision: { $kind }…
dataset-move-on = Move on to { $stage }
dataset-items-left = { $count ->
    [one] One item is left: { $items }
   *[other] { $count } items are left: { $items }
}

## Stages

dataset-stage-spoken = Stage { $stage }: { $words }
dataset-stage-done = done
dataset-stage-done-on = done { $date }
dataset-stage-missing = { $count ->
    [one] one item is missing
   *[other] { $count } items are missing
}
dataset-stage-counts = { $done } of { $total }
dataset-stage-counts-blocking = { $done } of { $total }, { $blocking } blocking
dataset-stage-counts-due = { $done } of { $total }, { $blocking } to do
dataset-stage-counts-decision = { $done } of { $total }, decision left

## The checklist

checklist-state = State
checklist-required = required
checklist-required-at-retirement = at retirement
checklist-locked = opens when the items are done
checklist-undecided = not decided
checklist-again = again { $date }
checklist-again-late = was to be done again { $date }
checklist-due = by { $date }
checklist-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
checklist-waits = { $count ->
    [one] waiting one day
   *[other] waiting { $count } days
}
checklist-on-event = when needed
checklist-blocking-identify = { $count ->
    [one] One item blocks the decision to proceed.
   *[other] { $count } items block the decision to proceed.
}
checklist-blocking-prepare = { $count ->
    [one] One item blocks the publication decision.
   *[other] { $count } items block the publication decision.
}
checklist-blocking-publish = { $count ->
    [one] One item blocks the move to Maintain.
   *[other] { $count } items block the move to Maintain.
}
checklist-blocking-maintain = { $count ->
    [one] One item is to be done now.
   *[other] { $count } items are to be done now.
}
checklist-first = First in turn: { $role }, { $items }
checklist-only-decision = The items are done. Only the decision is left.
checklist-all-done = Everything the stage requires is done.
checklist-later = The stage has not begun. Items can be done ahead of time.
checklist-gates = Gates that block publication: { $gates }
checklist-show-blocking = Show only what blocks
checklist-show-all = Show all items
checklist-nothing = The checklist has no items in this stage
checklist-nothing-blocks = No item blocks
checklist-keys = { $states }   Space done   Enter show the item
checklist-to-list = Back to the list

## One item

checklist-own = own item
checklist-usually = Usually done by: { $roles }
checklist-every-days = { $count ->
    [one] every day
   *[other] every { $count } days
}
checklist-every-frequency = at every promised update
checklist-every-event = when needed
checklist-by-decision = The item is not ticked. It is done when the decision is on record.
checklist-decided = Decided { $date }
checklist-decide = Record the decision…
checklist-to-decisions = Show the decisions
checklist-reason = Reason
checklist-reason-hint = Why the item does not apply
checklist-reason-waits = Write the reason and the state Not applicable is saved
checklist-begun = Begun { $date }, { $by }
checklist-na-on = Judged on
checklist-done = Done
checklist-done-by = Done by
checklist-who-hint = Role or name
checklist-roles = Choose a role
checklist-responsible = Responsible
checklist-until = Done by date
checklist-note = Note
checklist-note-hint = What was done, where the papers are
checklist-links = Links
checklist-link-add = Add a link
checklist-link-open = Open { $link }
checklist-link-remove = Remove { $link }
checklist-latest = Latest decision: { $kind }

## Versions

checklist-off = { $count ->
    [one] One item is switched off
   *[other] { $count } items are switched off
}
checklist-off-reason = Reason: { $reason }
checklist-standard = The program's own checklist
checklist-version = Version { $version } of the checklist
checklist-newer = The dataset follows version { $version } of the checklist. Version { $newest } is there.
checklist-newer-changes = { $count ->
    [0] No items change
    [one] One item changes
   *[other] { $count } items change
}
checklist-newer-added = New: { $item }
checklist-newer-dropped = Dropped: { $item }
checklist-newer-changed = Changed: { $item }
checklist-take-up = Take up version { $version }
checklist-take-up-help = What is done stays; new items are added as not started

## The letters of the roles

checklist-role-coordinator = C
checklist-role-owner = O
checklist-role-steward = S
checklist-role-lawyer = L
checklist-role-it = I
checklist-role-communications = Co
