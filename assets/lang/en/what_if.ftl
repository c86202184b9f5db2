### What if the weights were others

what-if = What if
what-if-begin = What if…
what-if-help = Drag the weights and see what happens. Nothing is saved until you use them.
what-if-banner = What if: nothing is saved. Points cannot be moved or exported until you use the weights or cancel.
what-if-nothing-saved = What if: nothing is saved
what-if-blocks = What is shown is only a trial; use the weights or cancel first
what-if-equal = Equal weights
what-if-reset-all = Reset all
what-if-reset = Reset the weight of { $criterion }
what-if-weight = Weight of { $criterion }, now { $share } of the axis
what-if-slider = Drag the weight of { $criterion }, now { $share } of the axis
what-if-retires = No weight: the criterion is retired, its scores are kept and do not count
what-if-no-weight = At least one criterion of { $axis } must have a weight
what-if-no-model = One of the axes has no weight at all
what-if-unchanged = The weight is as before

## Who climbs and who falls

what-if-movements = Climbing and falling
what-if-still = Nobody moves
what-if-summary = { $up } up, { $down } down, { $fields } change field
what-if-to-field = to { $quadrant }
what-if-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

## Using the weights

what-if-use = Use these weights…
what-if-why = Why shall these weights count?
what-if-why-hint = For example: the committee wants transparency to weigh more
what-if-why-missing = Write why
what-if-use-now = Use the weights
what-if-back = Back
