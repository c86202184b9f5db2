### The reports screen

report-document = Document
report-language = Language
report-save = Save { $format }…
report-preview = Preview
report-preview-soon = Preparing the preview…
report-preview-more = { $count ->
    [one] and { $count } more row
   *[other] and { $count } more rows
}
report-field-title = Title
report-field-department = Department
report-field-reference = Register number
report-field-reasons = Reasons for the scores
report-reasons-none = None
report-reasons-proposed = Those proposed
report-reasons-all = All
report-public = This becomes a public record
report-public-safe = Only fields that may be public are included. Notes, owners and source systems are left out.
report-public-internal = The whole inventory is included, also internal fields such as notes and source systems. Do not hand the file out before you have reviewed it.
report-only-public = Only fields that may be public
report-holds-about = Read me: title, date, scoring model and legend
report-holds-datasets = Datasets: one table with filters and drop-down lists
report-holds-scores = Scores: value, cost, priority and the reasons
report-holds-gates = Gates: outcome, reason, who and when
report-holds-matrix = Matrix: a chart that can be edited in Excel
report-holds-departments = Departments: all, also those without datasets
report-holds-checklist = Checklist: state, responsible, dates and notes
report-holds-outcomes = Outcomes: how work ended other than by publishing
report-holds-decisions = Decisions: date, register number and datasets
report-holds-demand = Demand: who asked for what
report-holds-lists = Code lists: the values behind the drop-down lists

## Formats

format-docx = Decision paper
format-short-docx = Word
format-help-docx = Headings, tables and matrix for the committee
format-pdf = Decision paper as PDF
format-short-pdf = PDF
format-help-pdf = Accessible and fit for archives, to print and to publish
format-html = Decision paper as a web page
format-short-html = Web page
format-help-html = One accessible page to publish or paste
format-xlsx = Workbook
format-short-xlsx = Excel
format-help-xlsx = Datasets, scores and matrix in Excel
format-csv = List for Excel
format-short-csv = CSV
format-help-csv = CSV with semicolons; formulas are made harmless
format-csv-raw = List for machines
format-short-csv-raw = CSV
format-help-csv-raw = CSV as in RFC 4180; do not open it in Excel
format-json = The whole inventory (JSON)
format-short-json = JSON
format-help-json = Everything without loss, for a new file or another program
format-png = A figure as a picture
format-short-png = PNG
format-help-png = For presentations and e-mail
format-svg = A figure as vectors
format-short-svg = SVG
format-help-svg = Sharp at any size, for print and web
