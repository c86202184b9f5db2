### The record card: one dataset in full

card-title = Datamängdens titel
card-rank = plats { $rank }
card-rank-interval = plats { $rank } ({ $best }–{ $worst })
card-rank-interval-help = Spannet visar platsen med lika vikter och med varje vikt 25 % lättare och tyngre
card-sensitive = känslig
card-sensitive-help = Andra vikter skulle ge en annan ruta i matrisen
card-gates-open = Skyddsgrindar ej bedömda
card-to-gates = Till skyddsgrindarna
card-duty = § { $duty }
card-near-border-help = Datamängden ligger så nära gränsen att en enda poäng kan flytta den till en annan ruta

## Pages

card-fields = Uppgifter
card-scores = Poäng
card-gates = Skyddsgrindar
card-checklist = Checklista
card-decisions = Beslut
card-demand = Efterfrågan
card-history = Historik

## Fields

card-languages = Språk
card-language = { $language } { $filled }/{ $all }
card-date-hint = ÅÅÅÅ-MM-DD
card-web-hint = https://
card-search = Sök
card-department-new = Ny förvaltning…
card-department-new-name = Förvaltningens namn
card-to-checklist = Visa checklistan
card-move-to = Flytta till { $stage }

## Scores

card-scores-of = Poäng för { $title }
card-span = { $lo }–{ $hi }
card-unknown-help = Vi vet inte; visas som ett osäkert läge, aldrig som noll
card-reason = Skäl för { $criterion }
card-reason-hint = Skriv varför, gärna med källa
card-score-version = Poängen gavs enligt version { $version } av poängmodellen
card-score-clear = Ta bort poängen
card-keys = 1–5 poäng   ? vet ej
card-keys-next = Alt ↓ nästa
card-keys-gates = ← → bedömning   ↑ ↓ grind

## What to ask first

card-ask-first = { $count ->
    [one] Svaret som flyttar mest
   *[other] Svaren som flyttar mest
}
card-ask-range = plats { $best }–{ $worst }, nu { $now }
card-ask-move = kan flytta från plats { $now } till { $then }
card-ask-for-place = { $count ->
    [one] { $count } svar till ger en plats i matrisen
   *[other] { $count } svar till ger en plats i matrisen
}

## A place given by hand

place-own = Egen placering
place-own-help = Ersätter den beräknade platsen i rangordningen; båda visas, och poängen ändras inte
place-computed = Enligt poängen
place-given = Given för hand
place-give = Ge en egen placering…
place-change = Ändra…
place-remove = Ta bort egen placering
place-save = Spara placeringen
place-leave = Avbryt
place-number-hint = 0 till 100
place-no-number = ”{ $found }” är ingen plats; skriv ett tal från 0 till 100
place-reason = Skäl för placeringen
place-reason-hint = Skriv varför poängen inte räcker
place-by = Beslutat av
place-by-hint = Roll, till exempel digitaliseringschef

## History

card-history-waiting = Hämtar historiken…
card-history-why = Varför: { $why }
