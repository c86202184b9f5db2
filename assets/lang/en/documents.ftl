### The kinds of document besides the decision paper, and what all of them share

## Kinds and titles

document-kind-paper = Report for decision
document-kind-annex = Annex
document-kind-dataset = Dataset sheet
document-kind-decision = Publication decision
document-kind-followup = Follow-up
document-kind-register = Register
document-kind-minutes = Minutes
document-kind-call = Summary
document-title-paper = Open data: what to publish, and in what order
document-title-annex = Open data: matrix and scores
document-title-dataset = Dataset: { $dataset }
document-title-decision = Decision on publication: { $dataset }
document-title-followup = Follow-up of the work with open data
document-title-register = Register of open data
document-title-minutes = Minutes of the assessment of datasets
document-title-call = Data call to the departments

## What they share

document-basis = Basis
document-basis-since = Compared with { $state } of the inventory, { $date }
document-basis-since-empty = Comparison with an empty inventory, { $date }
document-basis-decided = The dataset as it was when the decision was put on record: the inventory’s { $state }, { $date }
document-basis-chosen = Selection: { $selection } ({ $count ->
    [one] one dataset
   *[other] { $count } datasets
})
document-basis-chosen-plain = Selection: { $count ->
    [one] one dataset
   *[other] { $count } datasets
}
document-snapshot = snapshot { $name } ({ $hash })
document-snapshot-bare = snapshot { $name }
document-made-no-model = Made with { $program } from { $state } of the inventory, as it was { $date }.
document-proof = Language: { $language }. Checksum: { $hash }.
document-notes = Notes
document-note-back = Back to note { "{number}" } in the text
document-what = Item
document-value = Content
document-two-columns-summary = One row for each item, with what it is called and what it says.
document-date = Date
document-measure = Measure
document-outcome = Outcome
document-gone = a dataset that is no longer there
document-no-decisions = No decision is on record.
document-decisions-caption = Decisions
document-decisions-summary = One row for each decision, with date, who decided, register number and text.

## Annex

annex-about = About the annex
annex-about-text = { $count ->
    [0] { $organisation } has no datasets to show here yet.
    [one] The annex shows how one dataset of { $organisation } is assessed: where it stands in the matrix, its rank, scores and reasons.
   *[other] The annex shows how { $count } datasets of { $organisation } are assessed: where they stand in the matrix, in what order, and with what scores and reasons.
}
annex-no-model = The inventory has no scoring model yet.
annex-no-scores = No dataset has been scored yet.
annex-no-reasons = There are no reasons to show here.

## Dataset sheet

sheet-stands = The dataset is in the stage { $stage }.
sheet-stands-in = The dataset belongs to { $department } and is in the stage { $stage }.
sheet-ended = The work on it has ended: { $kind } ({ $date }).
sheet-placed = The dataset ranks { $rank } of { $count }, with value { $value } and cost { $cost } out of 100 ({ $field }).
sheet-hindered = The dataset cannot be opened as is and is therefore not ranked. It is blocked at { $gates }.
sheet-unplaced = Too few criteria are answered to rank the dataset.
sheet-duty = By law, it must be published.
sheet-demand-count = { $count ->
    [one] One request or need is on record, from { $groups }.
   *[other] { $count } requests and needs are on record, from { $groups }.
} { $unanswered ->
    [0] All have had an answer.
    [one] One has had no answer yet.
   *[other] { $unanswered } have had no answer yet.
}
sheet-fields = Details
sheet-fields-caption = Details of the dataset
sheet-no-fields = No further details are filled in.
sheet-assessment = Assessment
sheet-override = It is placed by hand at value { $value } and cost { $cost } ({ $signed }). Reason: { $reason }
sheet-no-scores = The dataset has no scores yet.
sheet-scores-caption = Scores and reasons
sheet-gates-text = The gates are examined beside the scores, and the worst one counts.
sheet-gates-none = No gate has been assessed yet.
sheet-gates-caption = Gates
sheet-gates-summary = One row for each gate, with outcome, reason, and who examined it when.
sheet-checklist = Checklist
sheet-checklist-caption = { $stage }: { $done } of { $count } items are done or not applicable
sheet-checklist-summary = One row for each item, with its state, and who did it when.
sheet-by-and-date = By and when
sheet-decisions = Decisions
sheet-demand = Demand
sheet-no-demand = No request is on record.
sheet-not-answered = Not answered
sheet-demand-caption = Requests and needs
sheet-demand-summary = One row for each request, with date, who asked, for what, and when the answer came.
sheet-history = History
sheet-no-history = The history is not part of the basis.
sheet-history-caption = What has happened to the dataset
sheet-history-summary = One row for each event, oldest first, with date, what was changed, and the reason where it is on record.
sheet-what-happened = Event
sheet-came = Added to the inventory
sheet-went = Removed from the inventory
sheet-placed-by-hand = Placed by hand
sheet-place-cleared = Place given by hand removed
sheet-was-ended = Work ended: { $kind }
sheet-was-reopened = Work taken up again
sheet-was-decided = Decision: { $kind } ({ $signed })
sheet-was-asked-for = Asked for by { $who }
sheet-was-scored = Scores: { $scores }
sheet-was-edited = Details changed: { $fields }
sheet-was-examined = Gates, { $state }: { $gates }
sheet-was-ticked = Checklist, { $state }: { $items }

## Publication decision

ruling-decision = Decision
ruling-published = { $dataset } is published as open data.
ruling-published-if = { $dataset } is published as open data, provided that { $condition }.
ruling-not-yet = { $dataset } is not published yet.
ruling-examined-first = { $count ->
    [one] The gate { $gates } is examined before a decision to publish is made.
   *[other] The gates { $gates } are examined before a decision to publish is made.
}
ruling-examined-first-all = All six gates are examined before a decision to publish is made.
ruling-condition-put-off = This earlier decision has been reconsidered: { $decision }
ruling-not-published = { $dataset } is not published as it is.
ruling-kept = The dataset stays in the inventory with its reason and is examined again once the obstacle is gone.
ruling-license = The dataset may be used under { $license }.
ruling-steward = { $steward } maintains the dataset.
ruling-frequency = The dataset is kept up to date; promised frequency: { $frequency }.
ruling-first = The conditions below are met before the dataset is published.
ruling-draft = The decision is not yet on record in the inventory. The details in the table are filled in once it has been made.
ruling-draft-replaces = This decision is on record in the inventory: { $decision }. The points above are a draft of a new decision that would replace it. The details in the table are filled in once the new decision has been made.
ruling-on-record = This is how the decision stands on record in the inventory:
ruling-then = As decided.
ruling-then-same = The dataset is described as it was when the decision was put on record in the inventory, { $date }. It is described in the same way today.
ruling-then-otherwise = The dataset is described as it was when the decision was put on record in the inventory, { $date }. Today this is different: { $names }.
ruling-then-caption = Changed since the decision was put on record
ruling-then-summary = One row for each fact, with what it said when the decision was put on record and what it says today.
ruling-then-was = When the decision was put on record
ruling-then-is = Today
ruling-by-caption = About the decision
ruling-dataset = The dataset
ruling-no-description = The dataset has no description yet.
ruling-grounds = Grounds
ruling-duty = By law, the dataset must be published. The scores therefore only decide in what order that is done.
ruling-duty-note = For example as a high-value dataset under Commission Implementing Regulation (EU) 2023/138, or under the legislation that is named for the dataset.
ruling-no-duty = No law is named that requires this very dataset to be published. The decision rests on its value, and on what the gates show.
ruling-law-note = In Sweden, the act (2022:818) on making public sector data available. The first three gates answer to the interests in chapter 2, section 1.
ruling-proceed = The decision to proceed was made { $date } by { $by }{ $number }.
ruling-hours = The work is estimated at { $publish } hours to publish and { $yearly } hours a year to maintain.
ruling-gates-unassessed = At least one gate has not been assessed yet. Until all have, the dataset cannot be published.
ruling-gates-clear = All six gates have been examined. Nothing stands in the way of publishing the dataset.
ruling-gates-action = The gates require something to be done before the dataset is published.
ruling-gates-blocked = At least one gate is blocked. The dataset cannot be opened as is.
ruling-conditions = Conditions
ruling-conditions-text = This must be done before the dataset is published:
ruling-no-conditions = No conditions remain.
ruling-condition-blocked = The obstacle at { $gate } is gone: { $reason }
ruling-condition-action = What { $gate } requires has been done: { $reason }
ruling-condition-unassessed = { $count ->
    [one] The gate { $gates } has been examined.
   *[other] The gates { $gates } have been examined.
}

## Follow-up

followup-about = The follow-up shows what has happened to the data inventory of { $organisation } from { $from } to { $to }.
followup-about-part = The follow-up shows what has happened to { $count ->
    [one] one
   *[other] { $count }
} of the { $all } datasets in the data inventory of { $organisation } from { $from } to { $to }.
followup-was-empty = The inventory had no datasets on { $date }. All are therefore counted as added, and what was published before that day is not counted as new.
followup-moment = { $date } (snapshot { $name })
followup-published-count = { $count ->
    [0] No new dataset has been published.
    [one] One new dataset has been published.
   *[other] { $count } new datasets have been published.
}
followup-added-count = { $count ->
    [0] None has been added.
    [one] One has been added.
   *[other] { $count } have been added.
}
followup-numbers-caption = Then and now
followup-numbers-summary = One row for each measure, with the number then, the number now and the difference.
followup-numbers-text = The number of datasets says little about the benefit. Look instead at the share that is updated on time, and at whether those who ask get an answer.
followup-on-time-note = A dataset is updated on time if the promised day and its days of grace have not passed. Datasets without a promised frequency do not count.
followup-change = Difference
followup-all = Datasets
followup-stage = Stage { $stage }
followup-ended = Ended without further maintenance
followup-promised = Published with a promised update
followup-on-time = Of these, updated on time
followup-published = Published
followup-none-published = No new dataset has been published in this time.
followup-published-text = { $count ->
    [one] This dataset has been published and is now maintained:
   *[other] These { $count } datasets have been published and are now maintained:
}
followup-published-caption = Published datasets
followup-published-summary = One row for each dataset, with department, day of publication and decision.
followup-by-decision = Decision
followup-added = Added
followup-none-added = No dataset has been added in this time.
followup-added-text = { $count ->
    [one] This dataset has been added:
   *[other] These { $count } datasets have been added:
}
followup-added-caption = Added datasets
followup-added-summary = One row for each dataset, with department, stage and quadrant.
followup-gone = { $count ->
    [one] One dataset is no longer in the inventory: { $titles }.
   *[other] { $count } datasets are no longer in the inventory: { $titles }.
}
followup-more = { $count ->
    [one] One more row is in the inventory.
   *[other] Another { $count } rows are in the inventory.
}
followup-moved = Moved
followup-none-moved = No dataset has come to another stage or quadrant in this time.
followup-none-moved-else = No dataset other than those published has changed stage or field in the time.
followup-moved-text = The table shows datasets that have come to another stage or another quadrant of the matrix, and why. Those that were published are in the section about them.
followup-moved-caption = Moved datasets
followup-moved-summary = One row for each move, with where from, where to and the reason.
followup-from = From
followup-to = To
followup-why = Reason
followup-how = How
followup-decision = Decision: { $decision }
followup-placed-why = placed by hand: { $reason }
followup-scored-first = { $count ->
    [one] one criterion has been scored for the first time
   *[other] { $count } criteria have been scored for the first time
}
followup-scored = { $criterion } from { $before } to { $after }
followup-scored-why = { $scored } ({ $reason })
followup-scored-more = { $count ->
    [one] one more criterion has another score
   *[other] { $count } more criteria have other scores
}
followup-unscored = { $criterion } no longer has a score
followup-other-model = the scoring model has changed
followup-left = Left out
followup-none-left = No dataset has been left out in this time.
followup-left-text = These datasets are not published, or not now. A well-founded no is a result too.
followup-left-caption = Datasets that are not published
followup-left-summary = One row for each dataset, with how it was settled and the reason.
followup-maintenance = Maintenance
followup-nothing-promised = No published dataset has a promised update frequency with a day to count from.
followup-kept = Of { $count ->
    [one] one published dataset
   *[other] { $count } published datasets
} with a promised update, { $ontime ->
    [one] one is
   *[other] { $ontime } are
} updated on time ({ $share }).
followup-late-caption = Overdue updates
followup-late-summary = One row for each dataset, with department, the promised day and the number of days since.
followup-promised-on = Promised
followup-days-late = Days since
followup-no-demand = No request is on record in the inventory.
followup-demand-text = { $count ->
    [0] No new request has been recorded in this time.
    [one] One new request has been recorded in this time.
   *[other] { $count } new requests have been recorded in this time.
} { $answered ->
    [0] None has been answered.
    [one] One has been answered.
   *[other] { $answered } have been answered.
} { $unanswered ->
    [0] None waits for an answer.
    [one] One waits for an answer.
   *[other] { $unanswered } wait for an answer.
}
followup-demand-caption = New requests by group
followup-demand-summary = One row for each group, with how many requests it has made and how many have no answer.
followup-group = Group
followup-asked = Requests
followup-unanswered = Not answered

## Register

register-about = About the register
register-about-text = { $count ->
    [0] { $organisation } publishes no open data yet.
    [one] { $organisation } publishes one dataset as open data.
   *[other] { $organisation } publishes { $count } datasets as open data.
}
register-home = There is more at { $address }.
register-use = Open data may be used, adapted and shared by anyone, under the licence that is given for each dataset.
register-law-note = In Sweden, the act (2022:818) on making public sector data available.
register-published = Published datasets
register-none = There is no dataset to list yet.
register-caption = Open data
register-summary = One row for each dataset, with theme, licence, update frequency and web page.
register-datasets = The datasets one by one
register-dataset-caption = { $dataset }
register-retired = Retired datasets
register-none-retired = No dataset has been retired.
register-retired-caption = Retired datasets
register-retired-summary = One row for each dataset, with the day it was retired.

## Minutes

minutes-when = The assessment was made for { $organisation } on { $date }, from { $from } to { $to }.
minutes-when-days = The assessment was made for { $organisation } from { $from } to { $to }.
minutes-count = { $scores ->
    [0] No scores were changed.
    [one] One score was given or changed.
   *[other] { $scores } scores were given or changed, for { $datasets ->
        [one] one dataset
       *[other] { $datasets } datasets
    }.
}
minutes-period = The minutes cover the time from { $from } to { $to }. They tell of scores, gates, places given by hand and decisions; other work in the inventory is not counted.
minutes-period-day = The minutes cover { $date }, the last day on which anybody gave scores. They tell of scores, gates, places given by hand and decisions; other work in the inventory is not counted.
minutes-nothing = There is no assessment to report for this time.
minutes-participants = Participants
minutes-participants-text = Those who entered the changes are listed here, as the computer names the user. Add the other participants.
minutes-nobody = Nobody has entered anything in this time.
minutes-unknown = unknown person
minutes-participants-caption = Who entered what
minutes-participants-summary = One row for each user, with the number of changes and the time of the first and the last.
minutes-changes = Changes
minutes-first = First
minutes-last = Last
minutes-scores = Scores
minutes-no-scores = No scores were given or changed.
minutes-scores-caption = Scores that were given or changed
minutes-scores-summary = One row for each dataset and criterion, with the score before, the score after and the reason.
minutes-spread = The figure shows how the scores spread over the { $count } datasets that were assessed.
minutes-before = Before
minutes-after = After
minutes-placed = { $dataset } was placed by hand at value { $value } and cost { $cost }. { $reason }
minutes-place-cleared = { $dataset } stands again where its scores put it.
minutes-gates = Gates
minutes-no-gates = No gate was examined.
minutes-gates-caption = Gates that were examined
minutes-gates-summary = One row for each dataset and gate, with the outcome before, the outcome after and the reason.
minutes-remaining = Remaining
minutes-unplaced = { $count ->
    [one] One dataset has too few answers to be ranked: { $titles }.
   *[other] { $count } datasets have too few answers to be ranked: { $titles }.
}
minutes-unreasoned = { $count ->
    [one] One dataset has scores without reasons: { $titles }.
   *[other] { $count } datasets have scores without reasons: { $titles }.
}
minutes-sensitive = { $count ->
    [one] One dataset comes to another quadrant if the weights change a little, and should be discussed more: { $titles }.
   *[other] { $count } datasets come to another quadrant if the weights change a little, and should be discussed more: { $titles }.
}
minutes-nothing-remains = Nothing remains: all datasets are assessed, with reasons.
minutes-nothing-remains-part = Nothing remains in the selection: all its datasets are assessed, with reasons.

## Summary of data calls

callsum-none = No data call has been sent.
callsum-count = { $count ->
    [one] One workbook has been sent to a department.
   *[other] { $count } workbooks have been sent to the departments.
} As of { $date }: answered { $answered }, waiting for an answer { $waiting }, late { $late }.
callsum-sent = Sent
callsum-caption = Workbooks sent
callsum-summary = One row for each workbook, with department, the day it was sent, the last day to answer, the number of datasets and the state.
callsum-departments = Departments
callsum-answers = Answers
callsum-no-answers = No answer has come yet.
callsum-taken-in = Taken in
callsum-changed = Fields changed
callsum-refused = Not accepted
callsum-added = New datasets
callsum-answers-caption = Answers taken in
callsum-answers-summary = One row for each answer, with department, the day it was taken in, how many fields changed, how many changes were not accepted and how many datasets were new.
callsum-late = { $count ->
    [one] The answer is late from { $departments }.
   *[other] The answers are late from { $departments }.
}
callsum-waiting = { $count ->
    [one] An answer is awaited from { $departments }.
   *[other] Answers are awaited from { $departments }.
}
callsum-nothing-remains = Everybody has answered.

## What an inventory holds besides fields

piece-score = Scores
piece-score-reason = Reasons for scores
piece-gate = Outcome of the gates
piece-gate-reason = Reasons at gates
piece-gate-examiner = Who examined gates
piece-gate-date = When gates were examined
piece-place = Places given by hand, with reasons
piece-place-by = Who placed by hand
piece-place-date = When somebody placed by hand
piece-item = State of the checklist
piece-item-reason = Why an item is not applicable
piece-item-by = Who did an item
piece-item-date = When an item was done
piece-item-responsible = Who is to do an item
piece-item-due = When an item is to be done
piece-item-note = Notes in the checklist
piece-item-links = Links in the checklist
piece-outcome = How the work ended
piece-outcome-link = Link to another publication
piece-outcome-text = Reason or notice at the end
piece-outcome-date = From when the end counts
piece-outcome-by = Who saw to the end
piece-decision = Decisions, dates and who decided
piece-decision-role = Role of whoever decided
piece-decision-number = Register numbers
piece-decision-text = Texts of decisions
piece-decision-links = Links to papers
piece-demand = How much is asked for
piece-demand-who = Which groups asked
piece-demand-what = What they need
piece-demand-channel = How the request came
piece-demand-source = Source of the request
piece-call = Data calls and answers
piece-call-contact = Contact for the data call
piece-call-message = Message to the department
piece-call-file = File names of the workbooks
piece-view = Saved views
piece-list-source = Where lists were read from
piece-organisation = Name of the organisation
piece-department-name = Names of departments
piece-model = The scoring model
piece-who = Who made changes
piece-why = Reasons for changes
