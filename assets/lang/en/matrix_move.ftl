### Moving a point in the matrix, and choosing several

## How points glide

matrix-glide = Move points
matrix-glide-free = Free
matrix-glide-steps = Steps 1–5

## A point that is held

matrix-held-at = Value { $value }, cost { $cost }
matrix-held-keys = Arrows move · Shift+arrow finer · 1–5 value · Alt+1–5 cost · Enter to go on · Esc puts it back
matrix-held-pointer = Drop it where the dataset belongs · Esc puts it back

## The question

matrix-move-question = Which criterion has changed?
matrix-move-close = Close and put the point back
matrix-move-both = { $title }: value { $value } → { $new-value }, cost { $cost } → { $new-cost }
matrix-move-value = { $title }: value { $value } → { $new-value }, cost unchanged
matrix-move-cost = { $title }: cost { $cost } → { $new-cost }, value unchanged
matrix-move-placed = { $title }: from not placed to value { $value }, cost { $cost }
matrix-move-anchor = { $level } = { $anchor }
matrix-move-more = { $count ->
    [one] Show { $count } more explanation
   *[other] Show { $count } more explanations
}
matrix-move-several = Several criteria…
matrix-move-several-help = Choose a score for each
matrix-move-level = { $criterion }, score { $level }
matrix-move-level-new = { $criterion }, score { $level }, becomes { $new }
matrix-move-leads = Leads to value { $value }, cost { $cost } – { $away } points from where you dropped it
matrix-move-no-place = That leaves too few answers for a place in the matrix
matrix-move-override = Move without changing scores…
matrix-move-override-help = A place of its own: the computed and the moved place are both shown
matrix-move-by = By whom
matrix-move-by-hint = A role, such as information security coordinator
matrix-move-ends-override = The place of its own is removed, so that the scores count
matrix-move-why = Why
matrix-move-why-hint = What have you learnt, and from whom?
matrix-move-needs-why = Write why first
matrix-move-needs-score = Choose at least one new score first
matrix-move-save = Save the move
matrix-move-undo = Put back
matrix-move-ranking = Working out the rank…
matrix-move-new-rank = New rank { $rank }, was { $old }
matrix-move-same-rank = Rank { $rank } as before
matrix-move-first-rank = Gets rank { $rank }

## Several points

matrix-lasso = Select several
matrix-lasso-help = Draw around points to select them. Shift adds, Ctrl A selects all.
matrix-chosen = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
matrix-chosen-list = Show in the list
matrix-chosen-department = Set department…
matrix-chosen-gates = Assess gates…
matrix-chosen-score = Score
matrix-chosen-clear = Clear

## Gates of several datasets

matrix-gates-title = Assess a gate
matrix-gates-about = { $count ->
    [one] The assessment is written on { $count } dataset
   *[other] The assessment is written on { $count } datasets
}
matrix-gates-gate = Gate
matrix-gates-pick = Choose a gate
matrix-gates-state = Assessment
matrix-gates-why-hint = What was examined, and what came out?
matrix-gates-needs-gate = Choose a gate first
matrix-gates-needs-state = Choose an assessment first
matrix-gates-needs-why = Write a reason first
matrix-gates-save = Write the assessment

## Beside the sum, in the explanation

matrix-note-sensitive = Sensitive: other weights give another quadrant
