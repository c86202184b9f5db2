### What the things of an inventory are called, everywhere

## Fields of a dataset

field-title = Titel
field-code = Kort kode
field-description = Beskrivelse
field-keywords = Nøgleord
field-theme = Tema
field-publisher = Udgiver
field-contact-name = Kontaktpunkt
field-contact-email = Kontaktpunktets e-mail
field-contact-phone = Kontaktpunktets telefon
field-landing-page = Webside
field-department = Forvaltning
field-owner = Dataejer
field-steward = Dataforvalter
field-deputy = Stedfortræder
field-producer = Producent
field-expert = Fagperson
field-source-system = Kildesystem
field-supplier = Leverandør
field-contract-until = Kontrakt til og med
field-extraction = Udtræk
field-source-format = Format i kilden
field-published-elsewhere = Udgivet af andre
field-issued = Først udgivet
field-modified = Senest opdateret
field-frequency = Opdateringsfrekvens
field-access-rights = Adgangsret
field-legislation = Lovgivning
field-hvd-category = Kategori af datasæt af høj værdi
field-license = Licens
field-fee = Gebyr
field-spatial = Område
field-temporal-start = Periode fra
field-temporal-end = Periode til
field-specification = Specifikation
field-documentation = Dokumentation
field-provenance = Oprindelse
field-version = Version
field-hours-to-publish = Timer til udgivelse
field-hours-per-year = Timer pr. år
field-note = Note

## The four stages

stage-identify = Identificere
stage-prepare = Forberede
stage-publish = Udgive
stage-maintain = Vedligeholde

## The fields of the matrix

quadrant-publish-now = Udgiv nu
quadrant-plan-and-invest = Planlæg indsats
quadrant-when-convenient = Tag med ved lejlighed
quadrant-hold = Afvent

## The axes of the matrix

axis-value = Værdi
axis-cost = Omkostning og risiko

## What the scores come to

measure-value = Værdi
measure-cost = Omkostning
measure-priority = Prioritet
measure-rank = Placering
measure-quadrant = Felt
measure-coverage = Besvaret
measure-stage = Fase

## The languages that content is written in

language-sv = svensk
language-da = dansk
language-en = engelsk

## A duty by law

duty = Skal udgives
