### What was done, worded to follow “Undo:” and to stand in the history

operation-create-inventory = create the inventory of { $subject }
operation-describe-organisation = edit the details of { $subject }
operation-add-department = add the department { $subject }
operation-rename-department = rename the department to { $subject }
operation-remove-department = remove the department { $subject }
operation-add-datasets = { $count ->
    [one] add { $subject }
   *[other] add { $count } datasets
}
operation-edit-datasets = { $count ->
    [one] edit { $subject }
   *[other] edit { $count } datasets
}
operation-remove-datasets = { $count ->
    [one] remove { $subject }
   *[other] remove { $count } datasets
}
operation-score = { $count ->
    [one] score { $subject }
   *[other] score { $count } datasets
}
operation-move-to-stage = { $count ->
    [one] move { $subject } to another stage
   *[other] move { $count } datasets to another stage
}
operation-use-model = use the scoring model { $subject }
operation-assess-gates = { $count ->
    [one] assess gates of { $subject }
   *[other] assess gates of { $count } datasets
}
operation-override = move { $subject } in the matrix by hand
operation-clear-override = remove the override of { $subject }
operation-tick = { $count ->
    [one] tick the checklist of { $subject }
   *[other] tick the checklist of { $count } datasets
}
operation-note-item = { $count ->
    [one] note something in the checklist of { $subject }
   *[other] note something in the checklist of { $count } datasets
}
operation-use-checklist = use the checklist { $subject }
operation-take-up-checklist = { $count ->
    [one] take up the new checklist for { $subject }
   *[other] take up the new checklist for { $count } datasets
}
operation-decide = { $count ->
    [0] record a decision
    [one] record a decision on { $subject }
   *[other] record a decision on { $count } datasets
}
operation-correct-decision = correct a decision
operation-take-snapshot = take the snapshot { $subject }
operation-add-demand = { $count ->
    [one] record a request from { $subject }
   *[other] record { $count } requests
}
operation-edit-demand = edit the request from { $subject }
operation-link-demand = change the datasets linked to the request from { $subject }
operation-answer-demand = change the day of the answer to { $subject }
operation-remove-demand = remove the request from { $subject }
operation-conclude = { $count ->
    [one] conclude { $subject }
   *[other] conclude { $count } datasets
}
operation-reopen = { $count ->
    [one] reopen { $subject }
   *[other] reopen { $count } datasets
}
operation-mark-updated = { $count ->
    [one] mark { $subject } as updated
   *[other] mark { $count } datasets as updated
}
operation-answer-starter = { $count ->
    [one] answer the starter list: { $subject }
   *[other] answer the starter list: { $count } entries
}
operation-restore = restore a value of { $subject }
operation-merge-datasets = merge { $subject } with a duplicate
operation-mark-distinct = { $count ->
    [one] tell { $subject } from another dataset
   *[other] tell { $count } pairs of datasets apart
}
operation-load-inventory = load the whole inventory { $subject }
operation-paste = { $count ->
    [one] paste { $count } row
   *[other] paste { $count } rows
}
operation-replace = { $count ->
    [one] replace text in { $subject }
   *[other] replace text in { $count } datasets
}
operation-import = { $count ->
    [one] import { $count } dataset from { $subject }
   *[other] import { $count } datasets from { $subject }
}
operation-send-calls = { $count ->
    [one] data call to { $subject }
   *[other] data call to { $count } departments
}
operation-take-returned = take in the answer from { $subject }
operation-rename-source = rename the source of lists to { $subject }
operation-forget-source = forget the source of lists { $subject }
operation-fill-example = { $count ->
    [one] fill in the example with { $count } dataset
   *[other] fill in the example with { $count } datasets
}

## What was taken back or done again

undone-what = Undid: { $what }
redone-what = Redid: { $what }

## What stands for a name that is missing

subject-unnamed = the organisation
operation-save-document = save the document { $subject }
operation-remove-document = remove the document { $subject }
operation-remember-template = save the links of the template { $subject }
operation-forget-template = forget the template { $subject }
operation-save-view = save the view { $subject }
operation-rename-view = rename the view to { $subject }
operation-remove-view = remove the view { $subject }
