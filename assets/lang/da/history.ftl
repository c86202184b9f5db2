### The lines of a history, a preview or a merge

## What differs

part-whole = Alt
part-stage = Fase
part-score = Point for { $criterion }
part-reason = Begrundelse for { $criterion }
part-name = Navn
part-organisation-kind = Type af organisation
part-organisation-number = CVR-nummer
part-home-page = Websted
part-language = Sprog
part-model = Pointmodel
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
named-record = { $record } { $name }
