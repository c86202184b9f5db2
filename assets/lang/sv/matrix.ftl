### The matrix: value against cost

matrix-placed = { $placed } av { $count } placerade
matrix-export = Exportera
matrix-plot = { $count ->
    [one] Matris med { $count } placerad datamängd; pilarna går mellan punkterna, mellanslag lyfter en punkt och Enter öppnar kortet
   *[other] Matris med { $count } placerade datamängder; pilarna går mellan punkterna, mellanslag lyfter en punkt och Enter öppnar kortet
}
matrix-point = { $title }, { $quadrant }, nytta { $value }, kostnad { $cost }, plats { $rank }
matrix-standing = Plats { $rank } · prioritet { $priority } · { $coverage }
matrix-could-move = Ett svar om ”{ $criterion }” kan ge { $quadrant }

## The ranking

matrix-ranking = Rangordning
matrix-duties-first = Lagkrav, listas först
matrix-others = Övriga

## What has no place yet

matrix-unplaced = Ej placerade
matrix-unplaced-count = { $count } av { $all } – mindre än 60 % av svaren
matrix-chip = { $title }, { $coverage }

## The filter and the view

matrix-only-duties = Bara lagkrav
matrix-clear = Rensa filter
matrix-zoom-in = Förstora
matrix-zoom-out = Förminska
matrix-show-all = Visa allt

## The foot

matrix-legend-span = Spann där svar saknas
matrix-legend-duty = Lagkrav
matrix-remark = Poängen är ett samtalsstöd, inte ett svar

## Nothing to show

matrix-no-datasets = Här syns datamängderna när de har poäng: stor nytta uppåt, låg kostnad till vänster. Det finns inga datamängder än.
matrix-no-scores = Ingen datamängd har så många svar att den får en plats. Det räcker med 60 % av svaren.
matrix-no-match = Ingen placerad datamängd passar filtret
matrix-score-first = Poängsätt { $title }
