### What the things of an inventory are called, everywhere

## Fields of a dataset

field-title = Title
field-code = Short code
field-description = Description
field-keywords = Keywords
field-theme = Theme
field-publisher = Publisher
field-contact-name = Contact point
field-contact-email = Contact email
field-contact-phone = Contact phone
field-landing-page = Web page
field-department = Department
field-owner = Information owner
field-steward = Steward
field-deputy = Deputy
field-producer = Producer
field-expert = Expert
field-source-system = Source system
field-supplier = Supplier
field-contract-until = Contract until
field-extraction = Extraction
field-source-format = Format in the source
field-published-elsewhere = Published elsewhere
field-issued = First published
field-modified = Last updated
field-frequency = Update frequency
field-access-rights = Access rights
field-legislation = Legislation
field-hvd-category = High-value dataset category
field-license = Licence
field-fee = Fee
field-spatial = Area
field-temporal-start = Period from
field-temporal-end = Period to
field-specification = Specification
field-documentation = Documentation
field-provenance = Provenance
field-version = Version
field-hours-to-publish = Hours to publish
field-hours-per-year = Hours per year
field-note = Note

## The four stages

stage-identify = Identify
stage-prepare = Prepare
stage-publish = Publish
stage-maintain = Maintain

## The fields of the matrix

quadrant-publish-now = Publish now
quadrant-plan-and-invest = Plan and invest
quadrant-when-convenient = When convenient
quadrant-hold = Hold

## The axes of the matrix

axis-value = Value
axis-cost = Cost and risk

## What the scores come to

measure-value = Value
measure-cost = Cost
measure-priority = Priority
measure-rank = Rank
measure-quadrant = Quadrant
measure-coverage = Answered
measure-stage = Stage

## The languages that content is written in

language-sv = Swedish
language-da = Danish
language-en = English

## A duty by law

duty = Must be published
