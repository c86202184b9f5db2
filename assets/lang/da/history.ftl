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
named-record = { $record } { $name }
