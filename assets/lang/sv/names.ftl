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
