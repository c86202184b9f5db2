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
named-record = { $record } { $name }
