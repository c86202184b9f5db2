### The lines of a history, a preview or a merge

## What differs

part-whole = Alt
part-stage = Fase
part-score = Point for { $criterion }
part-reason = Begrundelse for { $criterion }
part-gate = Beskyttelsestjek { $gate }
part-gate-reason = Begrundelse for { $gate }
part-gate-examiner = Vurderet af ({ $gate })
part-gate-date = Vurderet ({ $gate })
part-override = Egen placering
part-override-reason = Begrundelse for egen placering
part-override-by = Placeret af
part-override-date = Placeret
place-of = værdi { $value }, omkostning { $cost }
part-name = Navn
part-organisation-kind = Type af organisation
part-organisation-number = CVR-nummer
part-home-page = Websted
part-language = Sprog
part-model = Pointmodel
part-checklist = Tjekliste
part-adopted = Tjeklistens version
part-since = I fasen siden
part-of-item = { $part } ({ $item })
part-in-language = { $part } ({ $language })

## How it differs

difference-line = { $part }: { $change }
difference-changed = fra { $before } til { $after }
difference-set = { $after }, var tomt
difference-cleared = ryddet, var { $before }
difference-new = tilføjet
difference-removed = fjernet

## What it is a part of

record-organisation = Organisationen
record-model = Pointmodellen
record-department = Forvaltning
record-dataset = Datasæt
record-score = Point
record-gate = Beskyttelsestjek
record-override = Egen placering
record-checklist = Tjeklisten, version
record-adopted = Tjekliste
record-item = Punkt i tjeklisten
record-outcome = Afslutning
record-decision = Beslutning
record-snapshot = Øjebliksbillede
record-demand = Behov fra
record-view = Visning
record-source = Kilde
record-starter = Svar på startlisten
record-call = Dataindsamling fra
record-distinct = Ikke samme datasæt
record-document = Dokument
record-template = Wordskabelon
record-successor = Sammenlagt datasæt
named-record = { $record } { $name }

## The trail: what is read, copied and exported

trail-detail = { $value } ({ $detail })
trail-there = findes
trail-came-in = { $stage }, nået før det kom hertil
trail-when = Hvornår
trail-who = Hvem
trail-operation = Handling
trail-what = Hvad
trail-before = Fra
trail-after = Til
trail-why = Hvorfor
trail-caption = Historik
trail-kind = Historik
trail-summary = { $count ->
    [one] { $count } ændring, den nyeste først
   *[other] { $count } ændringer, den nyeste først
}
trail-title = Historik for { $title }

## What a change is about

topic-fields = Oplysninger
topic-scores = Point
topic-gates = Beskyttelsestjek
topic-process = Fase og tjekliste
topic-decisions = Beslutninger
topic-demand = Efterspørgsel
topic-inventory = Dataoversigten

## The page

history-search = Søg i historikken
history-topic = Slags
history-who = Hvem
history-what = Hvad
history-when = Hvornår
history-of = { $name }: { $value }
history-all = alle
history-find = Søg blandt valgene
history-period-today = i dag
history-period-week = seneste 7 dage
history-period-month = seneste 30 dage
history-period-year = i år
history-count = { $count ->
    [one] { $count } ændring
   *[other] { $count } ændringer
}
history-narrowed = { $found } af { $count } ændringer
history-clear = Vis alle
history-copy = Kopiér
history-copied = Historikken er kopieret
history-export = Eksportér…
history-export-csv = Tabel til Excel (csv)
history-export-docx = Dokument til Word (docx)
history-older = Vis ældre
history-expand = Vis hele
history-fold = Vis mindre
history-lines = Vis alle { $count } ændringer
history-none = Intet passer med det, du søger
history-empty = Intet er ændret endnu
history-by = { $who } { $time }
history-restore-name = Gendan { $what } til { $value }
history-restore-empty = tomt
history-restore-why = Hvorfor gendannes det
history-restore-do = Gendan
history-restore-cancel = Annullér
history-restore-reason = tilbage til, hvordan det var før { $when }
history-restore-same = Sådan står der allerede
