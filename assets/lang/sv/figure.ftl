### The matrix as a figure: the lane beside it, the legend under it, and how it is looked at

## What cannot be opened

lane-heading = Kan inte öppnas
lane-form = i nuvarande form
lane-note = rangordnas inte
lane-more = till
lane-reason = { $gate }: { $reason }
lane-plate = { $title }, kan inte öppnas i nuvarande form, { $reason }
lane-others = { $count ->
    [one] En datamängd till som inte kan öppnas
   *[other] { $count } datamängder till som inte kan öppnas
}

## What is said of a point besides its place

note-moved = Flyttad till nytta { $value }, kostnad { $cost }: { $reason }
note-action = Åtgärd krävs, { $gate }: { $reason }
point-moved = {", "}flyttad för hand från nytta { $value }, kostnad { $cost }
point-action = {", "}åtgärd krävs

## Signs

sign-action = Åtgärd krävs
sign-computed = Beräknad plats

## Colour and shape

coding = Färg och form
coding-quadrant = Ruta
coding-department = Förvaltning
coding-theme = Tema
coding-stage = Skede
coding-gate = Skyddsgrind
coding-duty = Lagkrav
legend-others = Övriga
without-department = Ingen förvaltning
without-theme = Inget tema
legend-said = { $name }: { $each }

## Filters

chip-any = { $name }: alla
chip-one = { $name }: { $choice }
chip-all = Alla
chip-search = Sök

## Pictures in words

picture-alt-flipped = Matris med nytta uppåt och låg kostnad åt höger. { $count ->
    [one] En datamängd är placerad
   *[other] { $count } datamängder är placerade
}: { $places }.
picture-alt-flipped-table = Matris med nytta uppåt och låg kostnad åt höger. { $count ->
    [one] En datamängd är placerad
   *[other] { $count } datamängder är placerade
}: { $places }. Alla uppgifter i figuren står i tabell { $table }.
picture-alt-lane = Kan inte öppnas i nuvarande form och rangordnas inte, { $count }: { $each }.
