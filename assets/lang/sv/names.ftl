### What is worked out from the scores

measure-value = Nytta
measure-cost = Kostnad
measure-priority = Prioritet
measure-rank = Plats
measure-quadrant = Ruta
measure-coverage = Besvarat
measure-stage = Skede
