### The process: roles, items, decisions, outcomes, demand

## Who usually does something

role-coordinator = Coordinator
role-owner = Information owner
role-steward = Steward
role-lawyer = Lawyer or data protection officer
role-it = IT
role-communications = Communications

## How far an item has come

item-state-open = Not started
item-state-doing = In progress
item-state-done = Done
item-state-na = Not applicable

## What is said of an item

item-part-reason = Reason
item-part-by = Done by
item-part-date = Date
item-part-responsible = Responsible
item-part-due = Due
item-part-note = Note
item-part-links = Links

## Decisions

decision-kind-proceed = Proceed
decision-kind-publish = Publish
decision-kind-decline = Decline
decision-kind-defer = Defer
decision-kind-retire = Retire
decision-kind-model = Change the model
decision-part-kind = Decision
decision-part-date = Decided on
decision-part-by = Decided by
decision-part-role = Role
decision-part-register-number = Register number
decision-part-text = Text of the decision
decision-part-datasets = Datasets
decision-part-links = Papers
decision-part-snapshot = Snapshot

## Snapshots

snapshot-part-name = Name
snapshot-part-operation = Last operation
snapshot-part-hash = Hash

## How the work on a dataset ended

outcome-kind-elsewhere = Enriched elsewhere
outcome-kind-cannot-be-opened = Cannot be opened
outcome-kind-retired = Retired
outcome-part-kind = Outcome
outcome-part-link = Link to the other publication
outcome-part-text = Reason or notice
outcome-part-date = From
outcome-part-by = Concluded by

## Demand

demand-part-date = Date
demand-part-who = Who
demand-part-what = Need
demand-part-channel = Channel
demand-part-source = Source
demand-part-answered = Answered
demand-part-datasets = Datasets

## What is due

urgency-overdue = Overdue
urgency-soon = Due soon
urgency-later = Later
due-update = Promised update
calendar-update = Update { $dataset }
calendar-item = { $dataset }: { $item }
reminder-due = { $what }. Due on { $date }
reminder-to = { $steward }: { $reminder }
