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
