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
named-record = { $record } { $name }
