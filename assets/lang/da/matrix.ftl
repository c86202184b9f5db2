### The matrix: value against cost

matrix-placed = { $placed } af { $count } placeret
matrix-export = Eksportér
matrix-plot = { $count ->
    [one] Matrix med { $count } placeret datasæt; pilene går mellem punkterne, mellemrum løfter et punkt, og Enter åbner kortet
   *[other] Matrix med { $count } placerede datasæt; pilene går mellem punkterne, mellemrum løfter et punkt, og Enter åbner kortet
}
matrix-point = { $title }, { $quadrant }, værdi { $value }, omkostning { $cost }, plads { $rank }
matrix-standing = Plads { $rank } · prioritet { $priority } · { $coverage }
matrix-could-move = Et svar om »{ $criterion }« kan give { $quadrant }

## The ranking

matrix-ranking = Rangorden
matrix-duties-first = Lovkrav, vises først
matrix-others = Øvrige

## What has no place yet

matrix-unplaced = Ikke placeret
matrix-unplaced-count = { $count } af { $all } – mindre end 60 % af svarene
matrix-chip = { $title }, { $coverage }

## The filter and the view

matrix-only-duties = Kun lovkrav
matrix-clear = Ryd filter
matrix-zoom-in = Forstør
matrix-zoom-out = Formindsk
matrix-show-all = Vis alt

## The foot

matrix-legend-span = Spænd, hvor svar mangler
matrix-legend-duty = Lovkrav
matrix-remark = Pointene er en støtte til samtalen, ikke et svar

## Nothing to show

matrix-no-datasets = Her ses datasættene, når de har point: stor værdi opad, lav omkostning til venstre. Der er ingen datasæt endnu.
matrix-no-scores = Ingen datasæt har svar nok til at få en plads. 60 % af svarene er nok.
matrix-no-match = Ingen placerede datasæt passer til filteret
matrix-score-first = Giv point til { $title }
