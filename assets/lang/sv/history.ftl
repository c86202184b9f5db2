### The lines of a history, a preview or a merge

## What differs

part-whole = Allt
part-stage = Skede
part-score = Poäng för { $criterion }
part-reason = Skäl för { $criterion }
part-gate = Skyddsgrind { $gate }
part-gate-reason = Skäl för { $gate }
part-gate-examiner = Prövad av ({ $gate })
part-gate-date = Prövad ({ $gate })
part-override = Egen placering
part-override-reason = Skäl för egen placering
part-override-by = Placerad av
part-override-date = Placerad
place-of = nytta { $value }, kostnad { $cost }
part-name = Namn
part-organisation-kind = Typ av organisation
part-organisation-number = Organisationsnummer
part-home-page = Webbplats
part-language = Språk
part-model = Poängmodell
part-checklist = Checklista
part-adopted = Checklistans version
part-since = I skedet sedan
part-of-item = { $part } ({ $item })
part-in-language = { $part } ({ $language })

## How it differs

difference-line = { $part }: { $change }
difference-changed = från { $before } till { $after }
difference-set = { $after }, var tomt
difference-cleared = tömt, var { $before }
difference-new = ny
difference-removed = borttagen

## What it is a part of

record-organisation = Organisationen
record-model = Poängmodellen
record-department = Förvaltning
record-dataset = Datamängd
record-score = Poäng
record-gate = Skyddsgrind
record-override = Egen placering
record-checklist = Checklistan, version
record-adopted = Checklista
record-item = Punkt i checklistan
record-outcome = Avslut
record-decision = Beslut
record-snapshot = Ögonblicksbild
record-demand = Behov från
record-view = Vy
record-source = Källa
record-starter = Svar på startlistan
record-call = Datainsamling från
record-distinct = Inte samma datamängd
record-document = Handling
record-template = Wordmall
record-successor = Sammanslagen datamängd
named-record = { $record } { $name }

## The trail: what is read, copied and exported

trail-detail = { $value } ({ $detail })
trail-there = finns
trail-came-in = { $stage }, nått innan den kom hit
trail-when = När
trail-who = Vem
trail-operation = Åtgärd
trail-what = Vad
trail-before = Från
trail-after = Till
trail-why = Varför
trail-caption = Historik
trail-kind = Historik
trail-summary = { $count ->
    [one] { $count } ändring, den nyaste först
   *[other] { $count } ändringar, den nyaste först
}
trail-title = Historik för { $title }

## What a change is about

topic-fields = Uppgifter
topic-scores = Poäng
topic-gates = Skyddsgrindar
topic-process = Skede och checklista
topic-decisions = Beslut
topic-demand = Efterfrågan
topic-inventory = Inventeringen

## The page

history-search = Sök i historiken
history-topic = Slag
history-who = Vem
history-what = Vad
history-when = När
history-of = { $name }: { $value }
history-all = alla
history-find = Sök bland valen
history-period-today = i dag
history-period-week = senaste 7 dagarna
history-period-month = senaste 30 dagarna
history-period-year = i år
history-count = { $count ->
    [one] { $count } ändring
   *[other] { $count } ändringar
}
history-narrowed = { $found } av { $count } ändringar
history-clear = Visa alla
history-copy = Kopiera
history-copied = Historiken är kopierad
history-export = Exportera…
history-export-csv = Tabell för Excel (csv)
history-export-docx = Dokument för Word (docx)
history-older = Visa äldre
history-expand = Visa hela
history-fold = Visa mindre
history-lines = Visa alla { $count } ändringar
history-none = Ingenting stämmer med det du söker
history-empty = Inget har ändrats än
history-by = { $who } { $time }
history-restore-name = Återställ { $what } till { $value }
history-restore-empty = tomt
history-restore-why = Varför återställs det
history-restore-do = Återställ
history-restore-cancel = Avbryt
history-restore-reason = tillbaka till hur det var före { $when }
history-restore-same = Det står redan så
