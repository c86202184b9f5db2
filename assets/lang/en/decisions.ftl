### The decisions and the snapshots

## The register

decisions-page = Show
decisions-register = Register
decisions-snapshots = Snapshots
decisions-beside = { $decisions ->
    [one] { $decisions } decision
   *[other] { $decisions } decisions
}, { $snapshots ->
    [one] { $snapshots } snapshot
   *[other] { $snapshots } snapshots
}
decisions-search = Search the decisions
decisions-all = all
decisions-kind = Kind: { $kind }
decisions-year = Year: { $year }
decisions-none = No decision matches what you look for
decisions-show-all = Show all decisions
decisions-copy = Copy the decisions as a table
decisions-copied = { $count ->
    [one] { $count } decision is copied; paste it into a spreadsheet
   *[other] { $count } decisions are copied; paste them into a spreadsheet
}
decisions-no-datasets = Not about any one dataset
decisions-and-more = { $dataset } and { $count } more
decisions-list-datasets = Show them in the list
decisions-correct = Correct…
decisions-correct-name = Correct { $decision } { $date }…
decisions-empty = No decisions are recorded yet
decisions-empty-help = Every decision stands here with its date, who made it and its number in the register, so that it can be shown much later who decided what.

## The snapshots

decisions-no-snapshots = No snapshots are taken yet
decisions-no-snapshots-help = A snapshot is the inventory as it was at one moment. A decision takes one unless you say no, and you can take your own.
decisions-snapshot-of = As it was after
decisions-snapshot-for = Decision
decisions-hash = Checksum
decisions-hash-copy = Copy the whole checksum
decisions-hash-copied = The checksum is copied
decisions-hash-wrong = The checksum does not match: the history in the file is not the one the snapshot was taken of. Check the file.
decisions-then = then
decisions-now = now
decisions-other = other
decisions-all-of-it = In all
decisions-published = Published
decisions-ended = Concluded
decisions-reading = Reading how it was…
decisions-comparing = Comparing…
decisions-compare = Compare with
decisions-compare-now = Now
decisions-compare-search = Search for a snapshot

## What differs

compare-title = Differences from { $from } to { $to }
compare-same = Nothing differs
compare-all = { $count ->
    [one] { $count } dataset differs
   *[other] { $count } datasets differ
}
compare-added = Added { $count }
compare-removed = Removed { $count }
compare-moved = Moved { $count }
compare-scored = Scored { $count }
compare-changed = Changed { $count }
compare-others = Other { $count }
compare-new = new
compare-gone = removed
compare-not-datasets = Other than datasets
compare-copy = Copy the differences as text
compare-copied = The differences are copied

## What was decided about one dataset

decided-next = Next decision: { $item }
decided-made = The decision of the stage { $stage } is made
decided-no-decision = The stage { $stage } ends without a decision
decided-ended = The work on the dataset has ended: { $outcome }
decided-all-done = Everything else in the stage is done
decided-missing = { $count ->
    [one] Before the dataset can go to { $stage }, { $count } item is left:
   *[other] Before the dataset can go to { $stage }, { $count } items are left:
}
decided-gates = Gates to assess: { $gates }
decided-none = Nothing is decided about the dataset yet
decided-counts = counts
decided-counts-not = no longer counts
decided-also = { $count ->
    [one] The decision is also about another dataset
   *[other] The decision is also about { $count } other datasets
}
decided-another = Record another decision…
