### The process: roles, items, decisions, outcomes, demand

## Who usually does something

role-coordinator = Samordnare
role-owner = Informationsägare
role-steward = Förvaltare
role-lawyer = Jurist eller dataskyddsombud
role-it = It
role-communications = Kommunikation

## How far an item has come

item-state-open = Ej påbörjad
item-state-doing = Pågår
item-state-done = Klar
item-state-na = Ej tillämplig

## What is said of an item

item-part-reason = Skäl
item-part-by = Gjord av
item-part-date = Datum
item-part-responsible = Ansvarig
item-part-due = Ska vara klar
item-part-note = Anteckning
item-part-links = Länkar

## Decisions

decision-kind-proceed = Gå vidare
decision-kind-publish = Publicera
decision-kind-decline = Avslå
decision-kind-defer = Vänta
decision-kind-retire = Avveckla
decision-kind-model = Ändra modellen
decision-part-kind = Beslut
decision-part-date = Beslutsdatum
decision-part-by = Beslutat av
decision-part-role = Roll
decision-part-register-number = Diarienummer
decision-part-text = Beslutstext
decision-part-datasets = Datamängder
decision-part-links = Handlingar
decision-part-snapshot = Ögonblicksbild

## Snapshots

snapshot-part-name = Namn
snapshot-part-operation = Senaste åtgärd
snapshot-part-hash = Kontrollsumma

## How the work on a dataset ended

outcome-kind-elsewhere = Berikas hos annan
outcome-kind-cannot-be-opened = Kan inte öppnas
outcome-kind-retired = Avvecklad
outcome-part-kind = Avslut
outcome-part-link = Länk till den andra publiceringen
outcome-part-text = Skäl eller meddelande
outcome-part-date = Gäller från
outcome-part-by = Ansvarig för avslutet

## Demand

demand-part-date = Datum
demand-part-who = Vem
demand-part-what = Behov
demand-part-channel = Kanal
demand-part-source = Källa
demand-part-answered = Besvarad
demand-part-datasets = Datamängder

## What is due

urgency-overdue = Försenad
urgency-soon = Snart
urgency-later = Senare
due-update = Utlovad uppdatering
calendar-update = Uppdatera { $dataset }
calendar-item = { $dataset }: { $item }
reminder-due = { $what }. Ska vara klart { $date }
reminder-to = { $steward }: { $reminder }
