### The dialogs of the process

## A decision

decide-title = Record a decision
decide-correct-title = Correct a decision
decide-correct-line = What was written before stays in the history, with the reason for the correction.
decide-kind-own = Other
decide-kind-missing = Choose what was decided
decide-help-proceed = Ends the stage Identify: the dataset can go on to Prepare
decide-help-publish = Ends the stage Prepare: the dataset can go on to Publish
decide-help-decline = Does not go on; an earlier yes to the same dataset no longer counts
decide-help-defer = Waits; an earlier yes to the same dataset no longer counts
decide-help-retire = Stops being published, once what retirement takes is done
decide-help-model = Changes how data is judged; need not be about any dataset
decide-help-own = Something else; need not be about any dataset
decide-own = What the decision is about
decide-own-hint = For example: Fees
decide-own-missing = Write what the decision is about
decide-number-hint = KS 2026/0412
decide-by-hint = The executive board
decide-by-missing = Write who decided
decide-role-hint = Information owner
decide-text-hint = What was decided, and why
decide-as-before = Same as last time: { $who }
decide-datasets-add = Add a dataset
decide-datasets-hint = Search for a dataset to add
decide-datasets-add-one = Add { $dataset }
decide-datasets-remove = Take { $dataset } out of the decision
decide-datasets-clear = Remove all
decide-datasets-ready = { $count ->
    [one] Add the one that only waits for the decision
   *[other] Add the { $count } that only wait for the decision
}
decide-datasets-none = No other dataset has these words
decide-datasets-more = { $count ->
    [one] { $count } more; write more to find it
   *[other] { $count } more; write more to find them
}
decide-datasets-refused = { $count ->
    [one] Take out the dataset that the decision cannot cover yet
   *[other] Take out the { $count } datasets that the decision cannot cover yet
}
decide-dataset-gone = A dataset that is no longer there
decide-refused = { $count ->
    [one] The decision cannot cover { $count } of { $all } yet
   *[other] The decision cannot cover { $count } of { $all } yet
}
decide-refused-more = The same for { $count } more: { $datasets }
decide-refused-take-out = { $count ->
    [one] Take it out of the decision
   *[other] Take the { $count } out of the decision
}
decide-unready = { $count ->
    [one] { $count } dataset has items left in its stage. The decision can be recorded, but the dataset cannot be moved yet.
   *[other] { $count } datasets have items left in their stage. The decision can be recorded, but they cannot be moved yet.
}
decide-link = Link to document { $number }
decide-link-hint = https://
decide-link-add = Add a link
decide-snapshot = Take a snapshot of the inventory as it is now
decide-snapshot-name = Name of the snapshot
decide-snapshot-default = As of { $date }
decide-snapshot-missing = Write what the snapshot is to be called
decide-snapshot-taken = The name is in use; the snapshot gets a number after it
decide-snapshot-without = Without a snapshot nobody can see later what the decision was based on
decide-snapshot-stays = The snapshot of the decision is { $snapshot }; it does not change
decide-why = Why the decision is corrected
decide-why-hint = What went wrong
decide-why-missing = Write why the decision is corrected
decide-record = Record the decision
decide-record-key = Ctrl Enter
decide-correct = Save the correction
decide-corrected = The decision is corrected
decide-leaving = What you have typed is not saved. Press Esc once more to close.
decide-done = The decision is recorded
decide-done-snapshot = Snapshot: { $snapshot }
decide-done-moves = With the decision, what the stage asks for is done.
decide-done-ending = Do you want to conclude the work on what the decision is about?
decide-done-waiting = { $count ->
    [one] One dataset cannot go on yet
   *[other] { $count } datasets cannot go on yet
}
decide-done-waiting-more = and { $count } more
decide-done-move = { $count ->
    [one] Move to { $stage }
   *[other] Move { $count } to { $stage }
}
decide-done-moved = { $dataset } is now in { $stage }
decide-done-later = Not now

## A snapshot

snapshot-take-title = Take a snapshot
snapshot-take-line = The inventory as it is now gets a name. The figures of a snapshot never change.
snapshot-take-name = Name
snapshot-take = Take the snapshot
snapshot-taken = The snapshot { $name } is taken

## Moving to another stage

asking-move-refused = { $title } cannot be moved to { $stage } yet
asking-move-back = Move { $title } back to { $stage }
asking-move-many = { $count ->
    [one] Move { $count } dataset to { $stage }
   *[other] Move { $count } datasets to { $stage }
}
asking-move-some = { $can } can be moved now, { $cannot } cannot yet
asking-cannot-move = { $count ->
    [one] { $count } cannot be moved yet
   *[other] { $count } cannot be moved yet
}
asking-move-back-keeps = Everything that is done stays. The reason is kept in the history.
asking-move-why = { $count ->
    [one] Why is it moved back?
   *[other] Why are { $count } datasets moved back?
}
asking-move-back-button = Move back
asking-move-button = { $count ->
    [one] Move { $count } dataset
   *[other] Move { $count } datasets
}

## What is missing

asking-items-left = { $count ->
    [one] { $count } item is left
   *[other] { $count } items are left
}
asking-gates-left = Gates that are left
asking-decision-left = { $count ->
    [one] The decision is missing: { $kind }
   *[other] The decision is missing for { $count }: { $kind }
}
asking-concluded = The work has ended. Reopen the dataset to move it.
asking-go-to = { $id } { $words }, go there
asking-dataset-lacks = { $title }: { $lacks }
asking-lacks-concluded = concluded
asking-lacks-items = { $count ->
    [one] item { $items }
   *[other] items { $items }
}
asking-lacks-decisions = decision: { $kinds }
asking-lacks-gates = { $count ->
    [one] { $count } gate
   *[other] { $count } gates
}

## How the work ended

asking-conclude-one = Conclude { $title }
asking-conclude-many = { $count ->
    [one] Conclude { $count } dataset
   *[other] Conclude { $count } datasets
}
asking-conclude-kind = How does the work end?
asking-conclude-elsewhere = Somebody else publishes the same data, and contributions go there
asking-conclude-cannot = The data cannot be opened; the reason is kept for those who ask
asking-conclude-retired = The data was published and is no longer kept up to date
asking-conclude-comment = Comment
asking-conclude-why = Why can it not be opened?
asking-conclude-date = Retired on
asking-conclude-notice = Notice to those who use the data
asking-conclude-by = Concluded by
asking-conclude-button = Conclude
asking-conclude-button-many = { $count ->
    [one] Conclude { $count } dataset
   *[other] Conclude { $count } datasets
}
asking-retire-first = { $count ->
    [one] This is done before the dataset is retired
   *[other] { $count } cannot be retired yet
}
asking-retire-not-yet = First do what is needed before retiring

## Going on after the end

asking-reopen-one = Reopen { $title }
asking-reopen-many = { $count ->
    [one] Reopen { $count } dataset
   *[other] Reopen { $count } datasets
}
asking-reopen-line = Concluded as: { $outcome }. It goes on in the stage { $stage }.
asking-reopen-why = Why does the work go on?
asking-reopen-button = { $count ->
    [one] Reopen
   *[other] Reopen { $count } datasets
}

## Ticking an item

asking-tick-one = Tick an item for { $title }
asking-tick-many = { $count ->
    [one] Tick an item for { $count } dataset
   *[other] Tick an item for { $count } datasets
}
asking-tick-choose = Choose an item in the list
asking-tick-item = { $id } { $words }, { $note }
asking-tick-item-decision = { $id } { $words }, done by a decision, { $note }
asking-tick-done = { $done } of { $count } done
asking-tick-decision = The item is done once the decision is recorded. It cannot be ticked by itself.
asking-tick-state = State
asking-tick-why = Why is the item not applicable?
asking-tick-by = Done by
asking-tick-by-hint = Role or name
asking-tick-button = { $count ->
    [one] Save
   *[other] Save for { $count } datasets
}
