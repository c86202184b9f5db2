### What is worked out from the scores

measure-value = Nytta
measure-cost = Kostnad
measure-priority = Prioritet
measure-rank = Plats
measure-quadrant = Ruta
measure-coverage = Besvarat
measure-stage = Skede
measure-interval = Spann
measure-sensitive = Känslig
measure-next-update = Nästa uppdatering
measure-overdue = Försenad (dagar)
measure-checklist = Checklista
measure-waits = Väntar på
measure-outcome = Avslut

## Conditions that a list is narrowed by

condition-stage = Skede: { $stage }
condition-reached = Har nått { $stage }
condition-near-publication = Nära publicering
condition-not-reached = Har inte nått { $stage }
condition-no-department = Utan förvaltning
condition-lacks = { $field } saknas
condition-no-duty = Utan lagkrav
condition-unscored = Utan poäng
condition-reasoned = Alla poäng har skäl
condition-unreasoned = Skäl saknas
condition-overridden = Egen placering
condition-not-overridden = Utan egen placering
condition-sensitive = Känslig för vikterna
condition-not-sensitive = Okänslig för vikterna
condition-update-overdue = Försenad uppdatering
condition-update-soon = Uppdateras snart
condition-update-later = Uppdateras senare
condition-promised = Utlovad uppdatering
condition-not-promised = Ingen utlovad uppdatering
condition-in-time = Uppdaterad i tid
condition-late-items = Försenad punkt
condition-waits = Väntar på någon
condition-waits-for = Väntar på { $role }
condition-begun = Påbörjad
condition-not-begun = Ej påbörjad
condition-to-decide = Bara ett beslut återstår
condition-to-decide-on = Bara beslutet återstår: { $kind }
condition-ready = Redo för nästa skede
condition-blocked = Krävda punkter återstår
condition-not-blocked = Inga krävda punkter återstår
condition-in-work = Arbetet pågår
condition-documented = Dokumenterad med skäl
condition-not-documented = Inte dokumenterad med skäl
condition-proceeds = Går vidare
condition-not-proceeding = Inget beslut att gå vidare
condition-unanswered = Obesvarad efterfrågan
condition-today = Behöver dig i dag

## Who does something, inside a sentence

role-short-coordinator = samordnare
role-short-owner = informationsägare
role-short-steward = förvaltare
role-short-lawyer = jurist
role-short-it = it
role-short-communications = kommunikation
