### The process: roles, items, decisions, outcomes, demand

## Who usually does something

role-coordinator = Koordinator
role-owner = Dataejer
role-steward = Dataforvalter
role-lawyer = Jurist eller databeskyttelsesrådgiver
role-it = It
role-communications = Kommunikation

## How far an item has come

item-state-open = Ikke begyndt
item-state-doing = I gang
item-state-done = Færdig
item-state-na = Ikke relevant

## What is said of an item

item-part-reason = Begrundelse
item-part-by = Udført af
item-part-date = Dato
item-part-responsible = Ansvarlig
item-part-due = Skal være færdig
item-part-note = Note
item-part-links = Links

## Decisions

decision-kind-proceed = Gå videre
decision-kind-publish = Udgive
decision-kind-decline = Afvise
decision-kind-defer = Vente
decision-kind-retire = Afvikle
decision-kind-model = Ændre modellen
decision-part-kind = Beslutning
decision-part-date = Beslutningsdato
decision-part-by = Besluttet af
decision-part-role = Rolle
decision-part-register-number = Journalnummer
decision-part-text = Beslutningens tekst
decision-part-datasets = Datasæt
decision-part-links = Dokumenter
decision-part-snapshot = Øjebliksbillede

## Snapshots

snapshot-part-name = Navn
snapshot-part-operation = Seneste handling
snapshot-part-hash = Kontrolsum

## How the work on a dataset ended

outcome-kind-elsewhere = Beriges hos andre
outcome-kind-cannot-be-opened = Kan ikke åbnes
outcome-kind-retired = Afviklet
outcome-part-kind = Afslutning
outcome-part-link = Link til den anden udgivelse
outcome-part-text = Begrundelse eller besked
outcome-part-date = Gælder fra
outcome-part-by = Ansvarlig for afslutningen

## Demand

demand-part-date = Dato
demand-part-who = Hvem
demand-part-what = Behov
demand-part-channel = Kanal
demand-part-source = Kilde
demand-part-answered = Besvaret
demand-part-datasets = Datasæt

## What is due

urgency-overdue = Forsinket
urgency-soon = Snart
urgency-later = Senere
due-update = Lovet opdatering
calendar-update = Opdatér { $dataset }
calendar-item = { $dataset }: { $item }
reminder-due = { $what }. Skal være færdigt { $date }
reminder-to = { $steward }: { $reminder }
