### The lines of a history, a preview or a merge

## What differs

part-whole = Allt
part-stage = Skede
part-score = Poäng för { $criterion }
part-reason = Skäl för { $criterion }
part-name = Namn
part-organisation-kind = Typ av organisation
part-organisation-number = Organisationsnummer
part-home-page = Webbplats
part-language = Språk
part-model = Poängmodell
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
named-record = { $record } { $name }
