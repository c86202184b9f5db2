### What is worked out from the scores

measure-value = Value
measure-cost = Cost
measure-priority = Priority
measure-rank = Rank
measure-quadrant = Quadrant
measure-coverage = Answered
measure-stage = Stage
measure-interval = Interval
measure-sensitive = Sensitive

## Conditions that a list is narrowed by

condition-stage = Stage: { $stage }
condition-reached = Has reached { $stage }
condition-near-publication = Near publication
condition-not-reached = Has not reached { $stage }
condition-no-department = Without a department
condition-lacks = { $field } missing
condition-no-duty = No legal duty
condition-unscored = Without scores
condition-reasoned = Every score has a reason
condition-unreasoned = Reasons missing
condition-overridden = Overridden
condition-not-overridden = Not overridden
condition-sensitive = Sensitive to the weights
condition-not-sensitive = Not sensitive to the weights
