### The scoring model: what is judged and what it weighs

## The model and its versions

scoring-versions = Versions
scoring-version = Version { $version }
scoring-version-by = { $who }, { $when }
scoring-in-use = in use
scoring-viewing = Earlier version, to be read only
scoring-draft = Draft that is not in use yet
scoring-texts-in = Texts in
scoring-language-missing = { $language } ({ $count } missing)
scoring-text-missing = Missing in { $language }
scoring-missing-in = Texts are missing in { $languages }
scoring-fill = Fill empty texts with those in { $language }
scoring-problems = { $count ->
    [one] { $count } thing keeps the model from being used
   *[other] { $count } things keep the model from being used
}

## What can be done

scoring-use = Use the model…
scoring-use-again = Use this version again…
scoring-use-nothing = The model is in use already, without changes
scoring-change = Change model…
scoring-export = Export…
scoring-drop-draft = Discard the draft…
scoring-back = Back to the model in use
scoring-drop-title = Discard the draft?
scoring-drop-line = What you have changed in the model goes. The model in use stays as it is.
scoring-drop = Discard the draft
scoring-drop-not = Keep the draft

## The criteria

scoring-model-name = Name of the model
scoring-model-description = Description
scoring-shares = Shares: { $shares }
scoring-share-of = Share of { $criterion }
scoring-weight-of = Weight of { $criterion }
scoring-slider-of = Slider for the weight { $criterion }
scoring-up = Move { $criterion } up
scoring-down = Move { $criterion } down
scoring-is-first = Is the first already
scoring-is-last = Is the last already
scoring-drag = Drag to change the order, or press Alt with arrow up or down
scoring-unnamed = Criterion without a name
scoring-add-value = Add a criterion for value
scoring-add-cost = Add a criterion for cost and risk
scoring-name = Name
scoring-short = Short name
scoring-question = Question
scoring-levels = What the scores mean
scoring-level = Score { $level }
scoring-retire = Stop using
scoring-remove = Remove
scoring-retire-help = { $count ->
    [0] No dataset has a score for the criterion
    [one] The score of { $count } dataset is kept but does not count
   *[other] The scores of { $count } datasets are kept but do not count
}
scoring-retired = No longer used
scoring-retired-help = The scores are kept and count again if you take the criterion back
scoring-take-back = Take back
scoring-scores = { $count ->
    [one] { $count } score kept
   *[other] { $count } scores kept
}

## Thresholds, fields and classes

scoring-thresholds = Thresholds
scoring-thresholds-help = From 0 to 100. Exactly on the threshold counts as high value and low cost
scoring-threshold-value = High value from
scoring-threshold-cost = Low cost up to
scoring-band = Near the border, points to either side
scoring-fields = Names of the fields
scoring-fields-own = Our own names for the fields
scoring-field-name = Name of { $field }
scoring-grid = Classes
scoring-grid-help = A grid that gives each dataset a class by value and cost, beside the priority
scoring-grid-use = Use classes
scoring-grid-value-cut = Cuts for value
scoring-grid-cost-cut = Cuts for cost
scoring-grid-class = Class in row { $row }, column { $column }

## Another model, and what it would do

scoring-change-title = Change scoring model
scoring-models = Models
scoring-read-file = Read from file…
scoring-file-wrong = { $name }: { $error }
scoring-unreadable = The file could not be read: { $detail }
scoring-what-happens = What happens
scoring-take = Put in as a draft
scoring-take-help = Nothing is worked out anew until you use the model
scoring-line = { $what }: { $names }
scoring-and-more = { $names } and { $count } more
scoring-carried = Scores that go on counting
scoring-kept = Scores that are kept but do not count
scoring-new = New criteria without answers
scoring-moved = { $field ->
    [one] { $field } of { $of } datasets changes field, { $rank } get another rank
   *[other] { $field } of { $of } datasets change field, { $rank } get another rank
}
scoring-moved-none = The inventory has no datasets yet
scoring-moved-soon = Working out how many datasets change place…
scoring-use-title = Use the scoring model { $name }
scoring-why = Why
scoring-why-hint = For example: decided by the steering group 2026-11-21
scoring-why-missing = Write why; it stands in the history afterwards
scoring-use-now = Use the model
