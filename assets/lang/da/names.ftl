### What is worked out from the scores

measure-value = Værdi
measure-cost = Omkostning
measure-priority = Prioritet
measure-rank = Plads
measure-quadrant = Felt
measure-coverage = Besvaret
measure-stage = Fase
measure-interval = Spænd
measure-sensitive = Følsom
measure-next-update = Næste opdatering
measure-overdue = Forsinket (dage)
measure-checklist = Tjekliste
measure-waits = Venter på
measure-outcome = Afslutning

## Conditions that a list is narrowed by

condition-stage = Fase: { $stage }
condition-reached = Har nået { $stage }
condition-near-publication = Tæt på udgivelse
condition-not-reached = Har ikke nået { $stage }
condition-no-department = Uden forvaltning
condition-lacks = { $field } mangler
condition-no-duty = Uden lovkrav
condition-unscored = Uden point
condition-reasoned = Alle point er begrundet
condition-unreasoned = Begrundelser mangler
condition-overridden = Egen placering
condition-not-overridden = Uden egen placering
condition-sensitive = Følsom for vægtene
condition-not-sensitive = Ikke følsom for vægtene
condition-update-overdue = Forsinket opdatering
condition-update-soon = Opdateres snart
condition-update-later = Opdateres senere
condition-promised = Lovet opdatering
condition-not-promised = Ingen lovet opdatering
condition-in-time = Opdateret til tiden
condition-late-items = Forsinket punkt
condition-waits = Venter på nogen
condition-waits-for = Venter på { $role }
condition-begun = Påbegyndt
condition-not-begun = Ikke påbegyndt
condition-to-decide = Kun en beslutning mangler
condition-to-decide-on = Kun beslutningen mangler: { $kind }
condition-ready = Klar til næste fase
condition-blocked = Krævede punkter mangler
condition-not-blocked = Ingen krævede punkter mangler
condition-in-work = Arbejdet er i gang
condition-documented = Dokumenteret med begrundelser
condition-not-documented = Ikke dokumenteret med begrundelser
condition-proceeds = Går videre
condition-not-proceeding = Ingen beslutning om at gå videre
condition-unanswered = Ubesvaret efterspørgsel
condition-today = Har brug for dig i dag

## Who does something, inside a sentence

role-short-coordinator = koordinator
role-short-owner = dataejer
role-short-steward = dataforvalter
role-short-lawyer = jurist
role-short-it = it
role-short-communications = kommunikation
