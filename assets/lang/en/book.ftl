### Our own workbook that comes back: what its sheets around the datasets change here

book-other-sheet = Another sheet of our own workbook than that of the datasets is read now; choose Datasets, and what was edited in every sheet comes in. What was edited here does not come in now: { $sheets }
book-taken = Taken in from the other sheets of the workbook: { $what }
book-count-score = { $count ->
    [one] { $count } score
   *[other] { $count } scores
}
book-count-override = { $count ->
    [one] { $count } override
   *[other] { $count } overrides
}
book-count-gate = { $count ->
    [one] { $count } gate
   *[other] { $count } gates
}
book-count-item = { $count ->
    [one] { $count } item of the checklist
   *[other] { $count } items of the checklist
}
book-count-outcome = { $count ->
    [one] { $count } outcome
   *[other] { $count } outcomes
}
book-count-decision = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
book-count-demand = { $count ->
    [one] { $count } need
   *[other] { $count } needs
}
book-fate-clash = { $count ->
    [one] { $count } record of the other sheets was changed both here and in the workbook; what stands here stays
   *[other] { $count } records of the other sheets were changed both here and in the workbook; what stands here stays
}
book-fate-ours = { $count ->
    [one] { $count } record of the other sheets was changed on both sides; what stands here counts
   *[other] { $count } records of the other sheets were changed on both sides; what stands here counts
}
book-fate-theirs = { $count ->
    [one] { $count } record of the other sheets was changed on both sides; what stands in the workbook counts
   *[other] { $count } records of the other sheets were changed on both sides; what stands in the workbook counts
}
book-fate-gone = { $count ->
    [one] { $count } change is about a dataset that is not here and does not come in
   *[other] { $count } changes are about datasets that are not here and do not come in
}
book-fate-retired = { $count ->
    [one] { $count } score is on a criterion that is no longer asked and does not come in
   *[other] { $count } scores are on criteria that are no longer asked and do not come in
}
book-fate-on-record = { $count ->
    [one] { $count } decision was changed in the workbook; a decision on record is corrected in Fyrfält only
   *[other] { $count } decisions were changed in the workbook; decisions on record are corrected in Fyrfält only
}
book-missing = { $count ->
    [one] { $count } record is gone or emptied in the workbook; it stays here
   *[other] { $count } records are gone or emptied in the workbook; they stay here
}
book-issues = { $count ->
    [one] { $count } cell of the other sheets does not come in
   *[other] { $count } cells of the other sheets do not come in
}
book-both = { $part }: here { $ours }, in the workbook { $theirs }
book-of = { $title }: { $what }
book-place = { $sheet }, row { $row }
book-more = … and { $count } more
book-records = { $count ->
    [one] { $count } record from other sheets
   *[other] { $count } records from other sheets
}
book-records-clash = { $count ->
    [one] { $count } record changed on both sides stays as it is here
   *[other] { $count } records changed on both sides stay as they are here
}
book-done = { $count ->
    [one] record from other sheets
   *[other] records from other sheets
}
book-import = { $count ->
    [one] Import { $count } record from other sheets
   *[other] Import { $count } records from other sheets
}
book-import-too = { $count ->
    [one] { $import } and { $count } record
   *[other] { $import } and { $count } records
}
book-blocked-clashes = All that is new was changed both here and in the workbook; choose under To look at
book-said-taken = comes in
book-said-clash = stays as it is here
book-said-ours = what stands here counts
book-said-theirs = what stands in the workbook counts
book-said-gone = the dataset is not here
book-said-retired = the criterion is no longer asked
book-said-on-record = is corrected in Fyrfält
book-said-missing = gone or emptied in the workbook; stays here
book-said-issue = does not come in

## Why a cell is not taken
book-problem-title-missing = The title is missing
book-problem-same-id = An earlier row is about the same
book-problem-no-dataset = The row names no dataset; write the title exactly as in the sheet of datasets
book-problem-incomplete = Something that the row must say is missing
book-problem-no-reason = The reason is missing
book-problem-no-score = A reason without a score
book-problem-other-model = The criterion is not in the scoring model here; take the same model into use and import again, or use JSON
book-problem-unused-department = No dataset is of the department; add it in Fyrfält
book-problem-not-a-score = Not a score from 1 to 5
book-problem-not-a-place = Not a number from 0 to 100
book-problem-not-a-date = Not a date
book-problem-not-in-list = Not among what can stand here
book-problem-not-an-address = Not a web address
book-problem-not-an-id = Not an id of the program
book-problem-not-text = Cannot be read as text
