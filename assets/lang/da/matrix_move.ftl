### Moving a point in the matrix, and choosing several

## How points glide

matrix-glide = Flyt punkter
matrix-glide-free = Frit
matrix-glide-steps = Trin 1–5

## A point that is held

matrix-held-at = Værdi { $value }, omkostning { $cost }
matrix-held-keys = Pile flytter · Skift+pil finere · 1–5 værdi · Alt+1–5 omkostning · Enter videre · Esc lægger tilbage
matrix-held-pointer = Slip hvor datasættet hører hjemme · Esc lægger tilbage

## The question

matrix-move-question = Hvilket kriterium er ændret?
matrix-move-close = Luk og læg punktet tilbage
matrix-move-both = { $title }: værdi { $value } → { $new-value }, omkostning { $cost } → { $new-cost }
matrix-move-value = { $title }: værdi { $value } → { $new-value }, omkostningen uændret
matrix-move-cost = { $title }: omkostning { $cost } → { $new-cost }, værdien uændret
matrix-move-placed = { $title }: fra ikke placeret til værdi { $value }, omkostning { $cost }
matrix-move-anchor = { $level } = { $anchor }
matrix-move-more = { $count ->
    [one] Vis { $count } forklaring til
   *[other] Vis { $count } forklaringer til
}
matrix-move-several = Flere kriterier…
matrix-move-several-help = Vælg point for hvert enkelt
matrix-move-level = { $criterion }, point { $level }
matrix-move-level-new = { $criterion }, point { $level }, bliver { $new }
matrix-move-leads = Fører til værdi { $value }, omkostning { $cost } – { $away } point fra hvor du slap
matrix-move-no-place = Der bliver for få svar til en plads i matrixen
matrix-move-override = Flyt uden at ændre point…
matrix-move-override-help = Egen placering: beregnet og flyttet plads vises begge
matrix-move-by = Af hvem
matrix-move-by-hint = En rolle, for eksempel informationssikkerhedskoordinator
matrix-move-ends-override = Den egne placering fjernes, så pointene gælder
matrix-move-why = Hvorfor
matrix-move-why-hint = Hvad har I fået at vide, og af hvem?
matrix-move-needs-why = Skriv først hvorfor
matrix-move-needs-score = Vælg først mindst ét nyt point
matrix-move-save = Gem flytningen
matrix-move-undo = Fortryd
matrix-move-ranking = Regner pladsen ud…
matrix-move-new-rank = Ny plads { $rank }, var { $old }
matrix-move-same-rank = Plads { $rank } som før
matrix-move-first-rank = Får plads { $rank }

## Several points

matrix-lasso = Markér flere
matrix-lasso-help = Tegn rundt om punkter for at markere dem. Skift føjer til, Ctrl A markerer alle.
matrix-chosen = { $count ->
    [one] { $count } valgt
   *[other] { $count } valgte
}
matrix-chosen-list = Vis i listen
matrix-chosen-department = Sæt forvaltning…
matrix-chosen-gates = Vurdér beskyttelsestjek…
matrix-chosen-score = Giv point
matrix-chosen-clear = Ryd

## Gates of several datasets

matrix-gates-title = Vurdér et beskyttelsestjek
matrix-gates-about = { $count ->
    [one] Vurderingen skrives på { $count } datasæt
   *[other] Vurderingen skrives på { $count } datasæt
}
matrix-gates-gate = Beskyttelsestjek
matrix-gates-pick = Vælg et beskyttelsestjek
matrix-gates-state = Vurdering
matrix-gates-why-hint = Hvad er prøvet, og hvad viste det?
matrix-gates-needs-gate = Vælg først et beskyttelsestjek
matrix-gates-needs-state = Vælg først en vurdering
matrix-gates-needs-why = Skriv først en begrundelse
matrix-gates-save = Skriv vurderingen

## Beside the sum, in the explanation

matrix-note-sensitive = Følsom: andre vægte giver et andet felt
