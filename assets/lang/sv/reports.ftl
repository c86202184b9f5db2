### The reports screen

report-document = Dokument
report-language = Språk
report-save = Spara { $format }…
report-preview = Förhandsvisning
report-preview-soon = Förbereder förhandsvisningen…
report-preview-more = { $count ->
    [one] och { $count } rad till
   *[other] och { $count } rader till
}
report-field-title = Rubrik
report-field-department = Förvaltning
report-field-reference = Diarienummer
report-field-reasons = Skäl för poängen
report-reasons-none = Inga
report-reasons-proposed = De föreslagna
report-reasons-all = Alla
report-public = Detta blir allmän handling
report-public-safe = Bara fält som får vara offentliga tas med. Anteckningar, ägare och källsystem lämnas utanför.
report-public-internal = Hela datainventeringen tas med, även interna fält som anteckningar och källsystem. Lämna inte ut filen utan att granska den.
report-only-public = Bara fält som får vara offentliga
report-holds-about = Läs mig: titel, datum, poängmodell och förklaringar
report-holds-datasets = Datamängder: en tabell med filter och rullgardinslistor
report-holds-scores = Poäng: nytta, kostnad, prioritet och skälen
report-holds-gates = Skyddsgrindar: utfall, skäl, vem och när
report-holds-matrix = Matris: ett diagram som går att ändra i Excel
report-holds-departments = Förvaltningar: alla, även de utan datamängder
report-holds-checklist = Checklista: läge, ansvarig, datum och anteckningar
report-holds-outcomes = Avslut: hur arbetet avslutats utan publicering
report-holds-decisions = Beslut: datum, diarienummer och datamängder
report-holds-demand = Efterfrågan: vem som frågat efter vad
report-holds-lists = Kodlistor: värdena som rullgardinslistorna bygger på

## Formats

format-docx = Beslutsunderlag
format-short-docx = Word
format-help-docx = Rubriker, tabeller och matris för nämnden
format-pdf = Beslutsunderlag som PDF
format-short-pdf = PDF
format-help-pdf = Tillgänglig och arkivbeständig, för utskrift och publicering
format-html = Beslutsunderlag som webbsida
format-short-html = Webbsida
format-help-html = En tillgänglig sida att publicera eller klistra in
format-xlsx = Arbetsbok
format-short-xlsx = Excel
format-help-xlsx = Datamängder, poäng och matris i Excel
format-csv = Lista för Excel
format-short-csv = CSV
format-help-csv = CSV med semikolon; formler görs ofarliga
format-csv-raw = Lista för maskiner
format-short-csv-raw = CSV
format-help-csv-raw = CSV enligt RFC 4180; öppna den inte i Excel
format-json = Hela datainventeringen (JSON)
format-short-json = JSON
format-help-json = Allt utan förlust, för en ny fil eller ett annat program
format-png = Figur som bild
format-short-png = PNG
format-help-png = För presentationer och e-post
format-svg = Figur som vektorbild
format-short-svg = SVG
format-help-svg = Skarp i alla storlekar, för tryck och webb
