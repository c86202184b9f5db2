### Moving a point in the matrix, and choosing several

## How points glide

matrix-glide = Flytta punkter
matrix-glide-free = Fri
matrix-glide-steps = Steg 1–5

## A point that is held

matrix-held-at = Nytta { $value }, kostnad { $cost }
matrix-held-keys = Pilar flyttar · Skift+pil finare · 1–5 nytta · Alt+1–5 kostnad · Enter vidare · Esc lägger tillbaka
matrix-held-pointer = Släpp där datamängden hör hemma · Esc lägger tillbaka

## The question

matrix-move-question = Vilket kriterium har ändrats?
matrix-move-close = Stäng och lägg tillbaka punkten
matrix-move-both = { $title }: nytta { $value } → { $new-value }, kostnad { $cost } → { $new-cost }
matrix-move-value = { $title }: nytta { $value } → { $new-value }, kostnaden oförändrad
matrix-move-cost = { $title }: kostnad { $cost } → { $new-cost }, nyttan oförändrad
matrix-move-placed = { $title }: från ej placerad till nytta { $value }, kostnad { $cost }
matrix-move-anchor = { $level } = { $anchor }
matrix-move-more = { $count ->
    [one] Visa { $count } förklaring till
   *[other] Visa { $count } förklaringar till
}
matrix-move-several = Flera kriterier…
matrix-move-several-help = Välj poäng för vart och ett
matrix-move-level = { $criterion }, poäng { $level }
matrix-move-level-new = { $criterion }, poäng { $level }, blir { $new }
matrix-move-leads = Leder till nytta { $value }, kostnad { $cost } – { $away } poäng från där du släppte
matrix-move-no-place = Det blir för få svar för en plats i matrisen
matrix-move-override = Flytta utan att ändra poäng…
matrix-move-override-help = Egen placering: beräknad och flyttad plats visas båda
matrix-move-by = Av vem
matrix-move-by-hint = En roll, till exempel informationssäkerhetssamordnare
matrix-move-ends-override = Den egna placeringen tas bort, så att poängen gäller
matrix-move-why = Varför
matrix-move-why-hint = Vad har ni fått veta, och av vem?
matrix-move-needs-why = Skriv varför först
matrix-move-needs-score = Välj minst en ny poäng först
matrix-move-save = Spara flytten
matrix-move-undo = Ångra
matrix-move-ranking = Räknar ut platsen…
matrix-move-new-rank = Ny plats { $rank }, var { $old }
matrix-move-same-rank = Plats { $rank } som förut
matrix-move-first-rank = Får plats { $rank }

## Several points

matrix-lasso = Markera flera
matrix-lasso-help = Rita runt punkter för att markera dem. Skift lägger till, Ctrl A markerar alla.
matrix-chosen = { $count ->
    [one] { $count } vald
   *[other] { $count } valda
}
matrix-chosen-list = Visa i listan
matrix-chosen-department = Sätt förvaltning…
matrix-chosen-gates = Pröva skyddsgrindar…
matrix-chosen-score = Poängsätt
matrix-chosen-clear = Rensa

## Gates of several datasets

matrix-gates-title = Pröva en skyddsgrind
matrix-gates-about = { $count ->
    [one] Bedömningen skrivs på { $count } datamängd
   *[other] Bedömningen skrivs på { $count } datamängder
}
matrix-gates-gate = Skyddsgrind
matrix-gates-pick = Välj en skyddsgrind
matrix-gates-state = Bedömning
matrix-gates-why-hint = Vad är prövat, och vad kom det fram?
matrix-gates-needs-gate = Välj en skyddsgrind först
matrix-gates-needs-state = Välj en bedömning först
matrix-gates-needs-why = Skriv ett skäl först
matrix-gates-save = Skriv bedömningen

## Beside the sum, in the explanation

matrix-note-sensitive = Känslig: andra vikter ger en annan ruta
