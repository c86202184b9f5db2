### What is worked out from the scores

measure-value = Værdi
measure-cost = Omkostning
measure-priority = Prioritet
measure-rank = Placering
measure-quadrant = Felt
measure-coverage = Besvaret
measure-stage = Fase
