### The lines of a history, a preview or a merge

## What differs

part-whole = Everything
part-stage = Stage
part-score = Score for { $criterion }
part-reason = Reason for { $criterion }
part-gate = Gate { $gate }
part-gate-reason = Reason for { $gate }
part-gate-examiner = Assessed by ({ $gate })
part-gate-date = Assessed on ({ $gate })
part-override = Override
part-override-reason = Reason for the override
part-override-by = Override by
part-override-date = Override on
place-of = value { $value }, cost { $cost }
part-name = Name
part-organisation-kind = Kind of organisation
part-organisation-number = Organisation number
part-home-page = Web site
part-language = Language
part-model = Scoring model
part-checklist = Checklist
part-adopted = Version of the checklist
part-since = In the stage since
part-of-item = { $part } ({ $item })
part-in-language = { $part } ({ $language })

## How it differs

difference-line = { $part }: { $change }
difference-changed = from { $before } to { $after }
difference-set = { $after }, was empty
difference-cleared = cleared, was { $before }
difference-new = new
difference-removed = removed

## What it is a part of

record-organisation = The organisation
record-model = The scoring model
record-department = Department
record-dataset = Dataset
record-score = Score
record-gate = Gate
record-override = Override
record-checklist = The checklist, version
record-adopted = Checklist
record-item = Item of the checklist
record-outcome = Outcome
record-decision = Decision
record-snapshot = Snapshot
record-demand = Request from
record-view = View
record-source = Source
record-starter = Answer to the starter list
record-call = Data call to
record-distinct = Not the same dataset
record-document = Document
record-template = Word template
record-successor = Merged dataset
named-record = { $record } { $name }

## The trail: what is read, copied and exported

trail-detail = { $value } ({ $detail })
trail-there = there
trail-came-in = { $stage }, reached before it came here
trail-when = When
trail-who = Who
trail-operation = Operation
trail-what = What
trail-before = From
trail-after = To
trail-why = Why
trail-caption = History
trail-kind = History
trail-summary = { $count ->
    [one] { $count } change, newest first
   *[other] { $count } changes, newest first
}
trail-title = History of { $title }

## What a change is about

topic-fields = Fields
topic-scores = Scores
topic-gates = Gates
topic-process = Stage and checklist
topic-decisions = Decisions
topic-demand = Demand
topic-inventory = The inventory

## The page

history-search = Search the history
history-topic = Kind
history-who = Who
history-what = What
history-when = When
history-of = { $name }: { $value }
history-all = all
history-find = Search the choices
history-period-today = today
history-period-week = last 7 days
history-period-month = last 30 days
history-period-year = this year
history-count = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
history-narrowed = { $found } of { $count } changes
history-clear = Show all
history-copy = Copy
history-copied = The history is copied
history-export = Export…
history-export-csv = Table for Excel (csv)
history-export-docx = Document for Word (docx)
history-older = Show older
history-expand = Show all of it
history-fold = Show less
history-lines = Show all { $count } changes
history-none = Nothing is as you are looking for
history-empty = Nothing has been changed yet
history-by = { $who } { $time }
history-restore-name = Restore { $what } to { $value }
history-restore-empty = empty
history-restore-why = Why is it restored
history-restore-do = Restore
history-restore-cancel = Cancel
history-restore-reason = back to how it was before { $when }
history-restore-same = It stands like that already
