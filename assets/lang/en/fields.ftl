### The fields of a dataset, the stages and the matrix, as people read them

## Groups of fields

group-core = About the dataset
group-people = People and responsibility
group-source = Source
group-time = Time
group-law = Law
group-coverage = Coverage
group-specification = Specification
group-effort = Effort
group-note = Note

## Fields, each with a line of help

field-title = Title
field-title-help = The name in at most ten words, without publisher or year
field-code = Code
field-code-help = Your own short name for it, such as MSN-014
field-description = Description
field-description-help = What the data contains and what it can be used for
field-keywords = Keywords
field-keywords-help = Words to find it by, singular and in lower case
field-theme = Theme
field-theme-help = The EU’s data themes, at least one for each published dataset
field-publisher = Publisher
field-publisher-help = Who publishes the data, if not your organisation
field-contact-name = Contact
field-contact-name-help = The function that the public turns to, not a person
field-contact-email = Contact e-mail
field-contact-email-help = The function’s mailbox
field-contact-phone = Contact telephone
field-contact-phone-help = The function’s telephone number
field-landing-page = Landing page
field-landing-page-help = The web page that presents the dataset
field-department = Department
field-department-help = The part of the organisation that the data comes from
field-owner = Information owner
field-owner-help = The role that may decide on publication
field-steward = Steward
field-steward-help = The role that keeps the data up to date
field-deputy = Deputy
field-deputy-help = Who stands in for the steward
field-producer = Producer
field-producer-help = Who makes the data
field-expert = Expert
field-expert-help = Who can tell what the content means
field-source-system = Source system
field-source-system-help = The system the data lives in
field-supplier = Supplier
field-supplier-help = Who supplies the source system
field-contract-until = Contract until
field-contract-until-help = The last day of the contract with the supplier
field-extraction = Extraction
field-extraction-help = How the data is taken out: API, export, by hand
field-source-format = Source format
field-source-format-help = The format the data has in the source system
field-published-elsewhere = Already published here
field-published-elsewhere-help = Where somebody else already publishes the same data; enrich it there instead
field-issued = First published
field-issued-help = The day the dataset was first published
field-modified = Last updated
field-modified-help = The day the content was last renewed
field-frequency = Update frequency
field-frequency-help = How often you promise to update
field-access-rights = Access rights
field-access-rights-help = Who may see the data
field-legislation = Legal duty
field-legislation-help = The address of the law that requires publication (ELI)
field-hvd-category = High-value dataset
field-hvd-category-help = Category under EU regulation 2023/138, if one fits
field-license = Licence
field-license-help = The terms for using the data
field-fee = Fee
field-fee-help = What it costs to get the data, if anything
field-spatial = Geographical area
field-spatial-help = The place the data is about
field-temporal-start = Covers from
field-temporal-start-help = The first day the data is about
field-temporal-end = Covers until
field-temporal-end-help = The last day the data is about
field-specification = Data specification
field-specification-help = The specification the data follows: an address or a name
field-documentation = Documentation
field-documentation-help = The address of the documentation
field-provenance = Provenance
field-provenance-help = How the data came about and what has been done to it
field-version = Version
field-version-help = The version of the dataset, if you count versions
field-hours-to-publish = Hours to publish
field-hours-to-publish-help = Estimated working time until publication
field-hours-per-year = Hours a year
field-hours-per-year-help = Estimated working time to keep the data up to date for a year
field-note = Internal note
field-note-help = Your own notes, which never go into public documents

## Stages

stage-identify = Identify
stage-prepare = Prepare
stage-publish = Publish
stage-maintain = Maintain

## The matrix

quadrant-publish-now = Publish now
quadrant-publish-now-meaning = High value and low cost: a quick win
quadrant-plan-and-invest = Plan and invest
quadrant-plan-and-invest-meaning = High value and high cost: needs resources and a decision paper
quadrant-when-convenient = When convenient
quadrant-when-convenient-meaning = Low value and low cost: take it along when you work with the source anyway
quadrant-hold = Hold
quadrant-hold-meaning = Low value and high cost: judge again in a year
quadrant-none = Not placed
quadrant-none-meaning = Too little to go on: answer more criteria
axis-value = Value
axis-value-low = Low
axis-value-high = High
axis-cost = Cost and risk
axis-cost-low = Cheap and simple
axis-cost-high = Costly and hard
near-border = Near the border
duty = Must be published
duty-meaning = The law requires publication; the scores only decide the order
coverage = { $answered } of { $asked } answers
too-little = Too little to go on
