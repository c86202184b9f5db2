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
measure-next-update = Next update
measure-overdue = Overdue (days)
measure-checklist = Checklist
measure-waits = Waits for
measure-outcome = Outcome

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
condition-update-overdue = Overdue update
condition-update-soon = Due soon
condition-update-later = Due later
condition-promised = Update promised
condition-not-promised = No update promised
condition-in-time = Updated on time
condition-late-items = Overdue item
condition-waits = Waits for somebody
condition-waits-for = Waits for { $role }
condition-begun = Begun
condition-not-begun = Not begun
condition-to-decide = Only a decision is left
condition-to-decide-on = Only the decision is left: { $kind }
condition-ready = Ready for the next stage
condition-blocked = Mandatory items are left
condition-not-blocked = No mandatory items are left
condition-in-work = Work goes on
condition-documented = Documented with reasons
condition-not-documented = Not documented with reasons
condition-proceeds = Goes on
condition-not-proceeding = No decision to proceed
condition-unanswered = Unanswered demand
condition-today = Needs you today

## Who does something, inside a sentence

role-short-coordinator = coordinator
role-short-owner = owner
role-short-steward = steward
role-short-lawyer = lawyer
role-short-it = IT
role-short-communications = communications
