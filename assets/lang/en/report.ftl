### The words of the documents that leave the program

## Kinds and headings

report-summary = Summary
report-matter = Background
report-assessment = Assessment
report-economy = Financial assessment
report-proposals = Proposed decisions
report-basis = Supporting documents
report-annex = Annex: matrix and scores
report-page = Page
report-table = Table { $number }. { $title }
report-figure = Figure { $number }. { $title }

## Words in sentences

report-the-organisation = The organisation
report-no-department = No department
report-and = { $list } and { $last }
report-and-also = { $list }, and { $last }
report-more = { $count ->
    [one] one more
   *[other] { $count } more
}
report-more-in-annex = { $count ->
    [one] One more is in the annex.
   *[other] Another { $count } are in the annex.
}
report-total = Total
report-model = { $name } version { $version }
report-state = state { $revision }
report-state-current = current state
report-program = Fyrfält { $version }

## Summary

report-summary-all = { $organisation } has gone through { $count ->
    [one] one dataset
   *[other] { $count } datasets
} to decide what should be opened, and in what order. { $published ->
    [0] None is published yet.
    [one] One is published and maintained.
   *[other] Of these, { $published } are published and maintained.
}
report-summary-part = Of the { $all } datasets in the inventory of { $organisation }, this concerns { $count ->
    [one] one.
   *[other] { $count }.
} { $published ->
    [0] None of them is published yet.
    [one] One is published and maintained.
   *[other] Of these, { $published } are published and maintained.
}
report-summary-concluded = { $count ->
    [one] The work on one dataset has ended; it is not proposed.
   *[other] The work on { $count } datasets has ended; they are not proposed.
}
report-summary-put-off = { $count ->
    [one] For one of the datasets counted above it has been decided to wait or not to go on; it is not proposed.
   *[other] For { $count } of the datasets counted above it has been decided to wait or not to go on; they are not proposed.
}
report-summary-duty = By law, { $count ->
    [one] one dataset
   *[other] { $count } datasets
} must be published. { $waiting ->
    [0] None remains.
    [one] One remains.
   *[other] Of these, { $waiting } remain.
}
report-summary-now = A further { $count ->
    [one] dataset is judged to give high value at low cost. { $ready ->
        [0] It has not passed all gates yet.
       *[other] It has passed all gates.
    }
   *[other] { $count } datasets are judged to give high value at low cost. { $ready ->
        [0] None of them has passed all gates yet.
        [one] One of them has passed all gates.
       *[other] { $ready } of them have passed all gates.
    }
}
report-summary-plan = In addition, { $count ->
    [one] one is
   *[other] { $count } are
} judged to give high value but to need resources and planning.
report-summary-hindered = { $count ->
    [one] One dataset
   *[other] { $count } datasets
} cannot be opened as is.
report-summary-unplaced = There is too little to go on to rank { $count ->
    [one] one dataset
   *[other] { $count } datasets
}.
report-summary-empty = { $organisation } has not yet entered any datasets in its inventory.
report-support = The scores support a conversation; they are not an answer.
report-support-law = They do not replace the legal examination that every dataset goes through before it is published.

## A part of the inventory

report-selection = This is a selection.
report-selection-said = It reports on { $count ->
    [one] one
   *[other] { $count }
} of the { $all } datasets in the inventory, chosen by: { $selection }.
report-selection-plain = It reports on { $count ->
    [one] one
   *[other] { $count }
} of the { $all } datasets in the inventory.
report-selection-counts = All counts concern the selection. Ranks are counted among all datasets.
report-selection-register = The list contains { $count ->
    [0] none
    [one] one
   *[other] { $count }
} of the { $all } datasets that { $organisation } publishes as open data.
report-part-title = { $title } (selection)
report-part-caption = { $title } (selection, { $count } of { $all })
report-part-figure = Selection, { $count } of { $all } datasets. { $title }

## Background

report-matter-what = Open data is information that anybody may use, adapt and share. The inventory shows which datasets { $organisation } holds, how far the work with each of them has come, and what opening them would give and cost.
report-matter-part = Only { $count ->
    [one] one
   *[other] { $count }
} of the { $all } datasets in the inventory { $count ->
    [one] is
   *[other] are
} reported here.
report-matter-model = Every dataset is judged by the scoring model { $model }, version { $version }. It has { $value ->
    [one] one criterion
   *[other] { $value } criteria
} for value and { $cost ->
    [one] one
   *[other] { $cost }
} for cost and risk. Each criterion is scored from 1 to 5, and the weighted result runs from 0 to 100. The criteria and their weights are in the annex. Beside the scores, six gates are assessed that may hinder that the dataset is opened.
report-matter-stages = The work goes through four stages: identify, prepare, publish and maintain.
report-departments-caption = Datasets by department and stage
report-departments-summary = One row per department with the number of datasets at each of the four stages, and the total.
report-departments-ended = { $count ->
    [one] The table counts all, also the dataset on which the work has ended.
   *[other] The table counts all, also the { $count } datasets on which the work has ended.
}

## Assessment

report-groups = How the datasets fall
report-groups-text = The table counts every dataset once. Those that must be published by law are counted on their own, whatever their score, and so are those that cannot be opened as is, also where the law requires it; the others are counted in the quadrant of the matrix where they stand. Those that have neither reached the stage Publish nor ended remain.
report-groups-matrix = In the matrix and the order of the annex every dataset stands in the quadrant that its scores give, including those that must be published by law. The counts there are therefore higher: { $places }.
report-groups-matrix-place = { $quadrant } { $count }
report-groups-caption = Datasets by group
report-groups-summary = One row per group with what the group means, how many datasets it has and how many remain.
report-group = Group
report-meaning = Meaning
report-meaning-duty = The law requires publication
report-meaning-publish-now = High value and low cost
report-meaning-plan-and-invest = High value and high cost
report-meaning-when-convenient = Low value and low cost
report-meaning-hold = Low value and high cost
report-meaning-hindered = A gate is an obstacle
report-meaning-unplaced = Answers to too few criteria
report-others = Others
report-remaining = Remaining
report-duty-text = These datasets must be published by law, for instance because they are high-value datasets under Regulation (EU) 2023/138. The scores only decide in what order.
report-duty-caption = Datasets that must be published by law
report-duty-summary = One row for each dataset, with its department, its stage, its rank and what remains before it can be published.
report-now-text = These datasets are judged to give high value at low cost and are not published yet. The table shows what remains before each of them can be published.
report-plan-text = These datasets are judged to give high value, but need resources and planning before they can be published. The table shows what else remains for each of them.
report-before-caption = { $group }: what remains
report-before-summary = One row for each dataset, with its department, its rank and what remains before it can be published.
report-before = Gates and decisions
report-before-nothing = Examined without obstacle
report-before-unassessed-all = No gate is assessed
report-before-unassessed = Not assessed: { $gates }
report-before-action = Action needed, { $gate }: { $reason }
report-before-action-bare = Action needed: { $gate }
report-before-ended = The work has ended
report-before-published = Published
report-before-decided = Decided; to be published
report-hindered = Cannot be opened as is
report-hindered-text = For these datasets at least one gate is an obstacle. They are not ranked, and not published as long as the obstacle remains, whatever their score. They stay in the inventory with their reasons.
report-hindered-duty = The sign § means that the law would otherwise require publication.
report-hindered-caption = Datasets that cannot be opened as is
report-hindered-summary = One row per obstacle with dataset, gate, reason, and who assessed it when.
report-gate = Gate
report-gates = Gates
report-assessed = Assessed
report-decided = Decided
report-unplaced = Too little to go on
report-unplaced-text = Too few criteria are answered to rank { $count ->
    [one] one dataset
   *[other] { $count } datasets
}: { $titles }.
report-nothing-placed = No dataset has enough scores yet to be placed in the matrix.
report-nothing-to-assess = There is no dataset to assess yet.

## Economy

report-economy-text = The table shows the working time estimated in the inventory for the datasets that remain. Estimates that are missing are not counted. Amounts of money are not part of the inventory.
report-economy-published = For the datasets that are already published, the work is estimated at { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} a year.
report-economy-missing = { $count ->
    [0] All have an estimate.
    [one] One of them has no estimate.
   *[other] Estimates are missing for { $count } of them.
}
report-economy-none = There is no estimate of the working time yet.
report-economy-caption = Estimated working time for the datasets that remain
report-economy-summary = One row per group with the number of datasets, hours to publish, hours a year after that, and how many datasets lack one of the estimates.
report-hours-to-publish = Hours to publish
report-hours-per-year = Hours a year
report-no-estimate = No estimate

## Proposals

report-propose-duty = { $department } is instructed to publish { $titles }, as required by law.
report-propose-now = { $department } is instructed to publish { $titles }.
report-propose-duty-if = { $department } is instructed to publish { $titles }, as required by law, provided that { $condition }.
report-propose-now-if = { $department } is instructed to publish { $titles }, provided that { $condition }.
report-if-unassessed-all = all six gates have first been examined without obstacle
report-if-unassessed = { $count ->
    [one] the gate { $gates } has first been examined without obstacle
   *[other] the gates { $gates } have first been examined without obstacle
}
report-if-action = what is needed concerning { $gates } has first been done
report-if-and = { $first } and { $second }
report-propose-plan-gates = Planning for { $titles } includes examining the gates that remain and doing what they require.
report-propose-plan = { $department } is instructed to draw up a plan with time and resources for publishing { $titles }.
report-propose-hindered = { $count ->
    [one] The dataset that cannot be opened as is is not published, but stays in the inventory with its reason.
   *[other] The { $count } datasets that cannot be opened as is are not published, but stay in the inventory with their reasons.
}
report-propose-score = { $count ->
    [one] The dataset that has too little to go on is assessed in full by the department responsible
   *[other] The { $count } datasets that have too little to go on are assessed in full by the departments responsible
}, so that the whole inventory can be ranked.
report-propose-score-part = { $count ->
    [one] The dataset in the selection that has too little to go on is assessed in full by the department responsible.
   *[other] The { $count } datasets in the selection that have too little to go on are assessed in full by the departments responsible.
}
report-propose-keep = The datasets that are already published continue to be maintained.
report-propose-inventory = The departments are instructed to make an inventory of their datasets.

## Basis

report-basis-paper = { $kind }, { $date }
report-basis-inventory = Data inventory of { $organisation }, { $state }
report-basis-model = Scoring model { $model }
report-made = Made with { $program } from { $state } of the inventory, as it was { $date }. Scoring model: { $model }.

## Annex

report-matrix = Matrix
report-matrix-title = Priority matrix
report-matrix-caption = Value against cost and risk. Each point is a dataset, and § means that it must be published by law. Where there is no room for the name, the rank stands instead. The figures are in table { $table }.
report-matrix-counts = The count at each quadrant includes all points in it, also those that must be published by law and those that are published already.
report-matrix-lane = Beside it stand the datasets that cannot be opened as is.
report-matrix-moved = A dataset that was moved by hand has its computed place as an empty point.
report-matrix-alt = Matrix with value upwards and cost to the right. { $count ->
    [one] One dataset has a place
   *[other] { $count } datasets have a place
}: { $places }. Everything in the figure is also in table { $table }.
report-matrix-place = { $quadrant } { $count }
report-ranking = Ranking
report-ranking-caption = Datasets in order of rank
report-ranking-summary = One row per dataset with rank, department, value, cost, priority and quadrant, and where answers are missing how much is answered.
report-ranking-note = The sign § means that the dataset must be published by law. The priority is the mean of the value and of 100 minus the cost. A dataset is ranked when at least 60 per cent of the criteria, counted by weight, are answered.
report-ranking-interval = Two ranks in brackets are the best and the worst that other weights give, and a dataset that would then be in another quadrant is called sensitive; the scoring model below explains how. A single value in brackets is what the scores alone give for a dataset that was moved by hand.
report-rank-interval = { $rank } ({ $best }–{ $worst })
report-answered = { $share } answered
report-is-sensitive = sensitive
report-overrides = Overrides
report-overrides-text = These datasets stand where somebody has decided, with a reason, and not where the scores alone would put them. The scores are unchanged.
report-overrides-caption = Datasets with an override
report-overrides-summary = One row per dataset with the place by the scores, the override, the reason, and who decided it when.
report-by-scores = By the scores
report-place = { $quadrant }: value { $value }, cost { $cost }
report-model-heading = Scoring model
report-model-text = { $name }, version { $version }. A value of { $valueat } or more counts as high, and a cost of { $costat } or less as low.
report-model-sensitivity = How far the order depends on the weights is tested like this: the rank is worked out again with equal weights for all criteria, and with each weight in turn 25 per cent lighter and 25 per cent heavier. The interval goes from the best rank to the worst. A dataset is sensitive if it comes to another quadrant in any of these cases.
report-model-gates = Beside the scores, six gates are assessed: { $gates }. The worst one counts, and nothing of it is part of the score: a dataset with an obstacle is not ranked, and one whose gates are not assessed cannot be decided on for publication.
report-model-classes = The model also sorts the datasets into the classes { $classes }, with limits for the value at { $value } and for the cost at { $cost }. The class stands before the quadrant in the ranking.
report-model-no-classes = The model uses no classes beside the quadrants.
report-model-retired = These criteria are no longer used, and their scores do not count: { $criteria }.
report-criteria-caption = Criteria for { $axis }
report-criteria-summary = One row per criterion with its weight and what levels 1, 3 and 5 mean. Levels 2 and 4 lie between.
report-level = Level { $level }
report-scores = Scores
report-scores-caption = Scores by criterion
report-scores-summary = One row per dataset and one column per criterion. A question mark means not known, and a dash that nobody has answered.
report-reasons = Reasons for the scores
report-reasons-text = Reasons are shown for the datasets that the proposals concern. The others are in the inventory.
report-reasons-caption = { $title }: scores and reasons
report-reasons-summary = One row per criterion with score and reason.

## Workbooks and lists

report-id = Id
report-sheet-about = Read me
report-sheet-datasets = Datasets
report-sheet-scores = Scores
report-sheet-gates = Gates
report-sheet-matrix = Matrix
report-sheet-lists = Code lists
report-sheet-departments = Departments
report-sheet-checklist = Checklist
report-sheet-outcomes = Outcomes
report-sheet-decisions = Decisions
report-sheet-demand = Demand
report-book-item = Item
report-item-text = What is to be done
report-item-done = Done
report-item-state = State
report-dataset-ids = Ids of the datasets
report-book-title = Data inventory
report-about-organisation = Organisation
report-about-date = Date
report-about-model = Scoring model
report-about-state = State
report-about-count = Number of datasets
report-about-program = Program
report-book-sheets = The sheets
report-about-datasets = One row per dataset with every field. Cells with a list arrow take their values from the sheet Code lists.
report-about-scores = Scores by criterion, 1–5 or ? for not known, and the reasons. Value, cost, priority and rank are worked out again when you change a score or a weight.
report-about-gates = What each of the six gates shows, with the reason, who assessed it and when. Internal information.
report-about-matrix = The priority matrix as a chart, with its figures below it. Shows the state when the file was written.
report-about-lists = The codes that the fields can have.
report-about-departments = All departments, also those without datasets.
report-about-checklist = What was written down of each item of the checklist, with a box to tick. Internal information.
report-about-outcomes = How the work ended where that was not by publishing.
report-about-decisions = Decisions with date, register number and the datasets they are about. A decision on record is changed in Fyrfält only.
report-about-demand = Who asked for what, and which datasets would meet it.
report-book-lossless = The workbook can be edited in every sheet and imported again: the same inventory takes what was edited, and an empty one takes all that stands here. A new row in another sheet than Datasets says by the title which dataset it is about. The scoring model, snapshots, saved views, what is said of the organisation and the history do not come with it; everything but the history is in the format JSON.
report-book-subject = Prioritised data inventory
report-internal = The file may hold internal information. Read it through before you pass it on.
report-chart-alt = Scatter chart with value upwards and cost to the right. { $count ->
    [one] One dataset has a place
   *[other] { $count } datasets have a place
}: { $places }. The figures are in the table below it.
report-chart-lane = { $count ->
    [one] One
   *[other] { $count }
} cannot be opened; see the sheet { $sheet }.
report-rank-best = Best rank
report-rank-worst = Worst rank
report-sensitive = Sensitive
report-yes = Yes
report-computed-quadrant = Quadrant by the scores
report-computed-value = Value by the scores
report-computed-cost = Cost by the scores
report-standing-priority = Current priority
report-class = Class
report-own = { $measure }, override
report-picture-alt = Matrix with value upwards and cost to the right. { $count ->
    [one] One dataset has a place
   *[other] { $count } datasets have a place
}: { $places }.
report-weight = Weight
report-reason-of = Reason { $criterion }
report-threshold-value = Limit for high value
report-threshold-cost = Limit for low cost
report-list-code = Code
report-pick-title = Choose from the list
report-pick-text = The value should be in the list on the sheet { $sheet }.

## Files that could not be written

export-error-cancelled = Cancelled; no file was written
export-error-too-many-rows = A workbook holds { $max } datasets, but the inventory has { $found }; choose csv instead
export-error-format = The document could not be put together: { $detail }; try another format and report the error
pdf-unfit-untitled = The document has no title, and without one a PDF cannot be read aloud properly; write a title
pdf-unfit-undescribed = The figure "{ $caption }" has no description for those who cannot see it, so not everybody could read the PDF; choose another format and report the error
pdf-unfit-other = The document cannot become a PDF that everybody can read: { $detail }; choose another format and report the error
export-replaced = { $count ->
    [one] One sign is in no font and has been replaced: { $signs }
   *[other] { $count } signs are in no font and have been replaced: { $signs }
}
export-error-needs-dataset = Choose which dataset the document is about
export-error-nothing-chosen = No dataset meets the selection, so there is nothing to write about
export-error-since-after = What the document compares with is later than what it is about; swap them
export-error-other-decision = The decision is not about publishing; choose the decision to publish the dataset
export-error-decision-elsewhere = The decision is about other datasets than the one chosen; choose a decision about it, or a dataset that the decision is about
export-error-concluded = The work on the dataset has ended, so there is no decision to publish to write. Choose a decision on record if that is what is to be printed
export-error-needs-since = Choose what the follow-up counts from: a snapshot or a date
write-error-folder-missing = The folder does not exist: { $path }; choose another place
write-error-not-writable = You may not write here: { $path }; choose another place or ask for permission
write-error-not-a-file = Something other than a file is there: { $path }; choose another name
write-error-disk-full = The disk is full: { $path }; free some space or choose another place
write-error-in-use = The file is open in another program: { $path }; close it there or choose another name
write-error-other = The file could not be written: { $path } ({ $detail }); try again or choose another place
report-book-words = Text
report-book-table = Table { $number }
