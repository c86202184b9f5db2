### The matrix as a figure: the lane beside it, the legend under it, and how it is looked at

## What cannot be opened

lane-heading = Kan ikke åbnes
lane-form = i nuværende form
lane-note = rangordnes ikke
lane-more = mere
lane-reason = { $gate }: { $reason }
lane-plate = { $title }, kan ikke åbnes i nuværende form, { $reason }
lane-others = { $count ->
    [one] Ét datasæt mere, der ikke kan åbnes
   *[other] { $count } datasæt mere, der ikke kan åbnes
}

## What is said of a point besides its place

note-moved = Flyttet til værdi { $value }, omkostning { $cost }: { $reason }
note-action = Kræver handling, { $gate }: { $reason }
point-moved = {", "}flyttet i hånden fra værdi { $value }, omkostning { $cost }
point-action = {", "}kræver handling

## Signs

sign-action = Kræver handling
sign-computed = Beregnet plads

## Colour and shape

coding = Farve og form
coding-quadrant = Felt
coding-department = Forvaltning
coding-theme = Tema
coding-stage = Fase
coding-gate = Beskyttelsestjek
coding-duty = Lovkrav
legend-others = Øvrige
without-department = Ingen forvaltning
without-theme = Intet tema
legend-said = { $name }: { $each }

## Filters

chip-any = { $name }: alle
chip-one = { $name }: { $choice }
chip-all = Alle
chip-search = Søg

## Pictures in words

picture-alt-flipped = Matrix med værdi opad og lav omkostning mod højre. { $count ->
    [one] Ét datasæt er placeret
   *[other] { $count } datasæt er placeret
}: { $places }.
picture-alt-flipped-table = Matrix med værdi opad og lav omkostning mod højre. { $count ->
    [one] Ét datasæt er placeret
   *[other] { $count } datasæt er placeret
}: { $places }. Alle oplysninger i figuren fremgår af tabel { $table }.
picture-alt-lane = Kan ikke åbnes i nuværende form og rangordnes ikke, { $count }: { $each }.
