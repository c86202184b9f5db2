### The reports screen

report-document = Dokument
report-language = Sprog
report-save = Gem { $format }…
report-preview = Forhåndsvisning
report-preview-soon = Forbereder forhåndsvisningen…
report-preview-more = { $count ->
    [one] og { $count } række mere
   *[other] og { $count } rækker mere
}
report-field-title = Overskrift
report-field-department = Forvaltning
report-field-reference = Journalnummer
report-field-reasons = Begrundelser for pointene
report-reasons-none = Ingen
report-reasons-proposed = De foreslåede
report-reasons-all = Alle
report-public = Dette bliver et offentligt dokument
report-public-safe = Kun felter, der må være offentlige, kommer med. Notater, ejere og kildesystemer holdes ude.
report-public-internal = Hele dataoversigten kommer med, også interne felter som notater og kildesystemer. Udlevér ikke filen uden at gennemgå den.
report-only-public = Kun felter, der må være offentlige
report-holds-about = Læs mig: titel, dato, pointmodel og forklaringer
report-holds-datasets = Datasæt: en tabel med filtre og rullelister
report-holds-scores = Point: værdi, omkostning, prioritet og begrundelser
report-holds-gates = Beskyttelsestjek: udfald, begrundelse, hvem og hvornår
report-holds-matrix = Matrix: et diagram, der kan ændres i Excel
report-holds-departments = Forvaltninger: alle, også dem uden datasæt
report-holds-checklist = Tjekliste: status, ansvarlig, dato og noter
report-holds-outcomes = Afslutninger: hvordan arbejdet er afsluttet uden udgivelse
report-holds-decisions = Beslutninger: dato, journalnummer og datasæt
report-holds-demand = Efterspørgsel: hvem der har spurgt efter hvad
report-holds-lists = Kodelister: de værdier, som rullelisterne bygger på

## Formats

format-docx = Beslutningsgrundlag
format-short-docx = Word
format-help-docx = Overskrifter, tabeller og matrix til udvalget
format-pdf = Beslutningsgrundlag som PDF
format-short-pdf = PDF
format-help-pdf = Tilgængelig og arkivbestandig, til tryk og udgivelse
format-html = Beslutningsgrundlag som webside
format-short-html = Webside
format-help-html = En tilgængelig side til at udgive eller sætte ind
format-xlsx = Projektmappe
format-short-xlsx = Excel
format-help-xlsx = Datasæt, point og matrix i Excel
format-csv = Liste til Excel
format-short-csv = CSV
format-help-csv = CSV med semikolon; formler gøres uskadelige
format-csv-raw = Liste til maskiner
format-short-csv-raw = CSV
format-help-csv-raw = CSV efter RFC 4180; åbn den ikke i Excel
format-json = Hele dataoversigten (JSON)
format-short-json = JSON
format-help-json = Alt uden tab, til en ny fil eller et andet program
format-png = Figur som billede
format-short-png = PNG
format-help-png = Til præsentationer og e-mail
format-svg = Figur som vektorbillede
format-short-svg = SVG
format-help-svg = Skarp i alle størrelser, til tryk og web
