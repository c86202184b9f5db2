### The figures of rows and bars: what they are called, what they say in words, and the words in them

## What they are

figure = Figur
figure-kind-matrix = Prioriteringsmatris
figure-kind-ranking = Rangordning med spann
figure-kind-funnel = Datamängder per skede
figure-kind-share = Fördelning efter prioritet
figure-kind-timeline = Förvaltning under tolv månader
figure-kind-spread = Poäng per kriterium
figure-table-matrix = En rad per datamängd med plats i ordningen, nytta, kostnad och ruta.
figure-table-ranking = En rad per datamängd med plats i ordningen, bästa och sämsta plats om vikterna ändras, prioritet och ruta.
figure-table-funnel = En rad per skede med hur många som har nått dit, står där, har gått vidare och är avslutade.
figure-table-share = En rad per grupp med antal datamängder och andel.
figure-table-timeline = En rad per månad med antal uppdateringar, antal punkter i checklistan och vilka datamängder det gäller.
figure-table-spread = En rad per kriterium med hur många datamängder som har varje poäng, och medelvärdet.
chart-with-table = { $title }. Alla uppgifter i figuren står i tabell { $table }.

## Nothing to show

chart-empty-ranking = Ingen datamängd har ännu en plats i ordningen.
chart-empty-funnel = Det finns ännu ingen datamängd.
chart-empty-share = Det finns ännu ingen datamängd att fördela.
chart-empty-timeline = Inget är inplanerat för de närmaste tolv månaderna.
chart-empty-spread = Inget kriterium är ännu besvarat.

## The order

chart-ranking-axis = Plats i ordningen
chart-ranking-span = Bästa och sämsta plats om vikterna ändras
chart-ranking-note = De { $shown } första av { $count } datamängder visas.
chart-ranking-alt = { $count ->
    [one] En datamängd har en plats i ordningen: { $first }.
   *[other] { $count } datamängder står i ordning. Först kommer { $first }.
}
chart-ranking-alt-firm = Platserna är desamma även om vikterna ändras.
chart-ranking-alt-loose = Minst säker är platsen för { $title }, som kan hamna på plats { $best } till { $worst } om vikterna ändras.

## The stages

chart-funnel-reached = { $count } har nått hit
chart-funnel-here = { $count } står här
chart-funnel-on = { $count } har gått vidare
chart-funnel-ended = { $count ->
    [one] en avslutad
   *[other] { $count } avslutade
}
chart-funnel-column-reached = Har nått hit
chart-funnel-means-here = Står här
chart-funnel-means-on = Har gått vidare
chart-funnel-means-ended = Avslutade
chart-funnel-alt = Så många datamängder har nått varje skede: { $each }. Flest står nu i skedet { $stage }, { $here }.

## The shares

chart-share-percent = Andel
chart-share-alt = Av { $count ->
    [one] en datamängd
   *[other] { $count } datamängder
} hör flest till gruppen { $most }: { $number }, det vill säga { $percent }.
chart-share-alt-rest = Övriga: { $rest }.

## The year

chart-timeline-month = Månad
chart-timeline-overdue = Försenat
chart-timeline-updates = Uppdateringar
chart-timeline-items = Punkter i checklistan
chart-timeline-alt = Från { $from } till { $to } ska { $count ->
    [one] en uppdatering eller kontroll
   *[other] { $count } uppdateringar och kontroller
} göras, flest i { $month }: { $most }.
chart-timeline-alt-late = { $count ->
    [one] En är försenad.
   *[other] { $count } är försenade.
}

## The scores

chart-spread-unknown = Vet ej
chart-spread-missing = Saknas
chart-spread-mean = Medel
chart-spread-alt = Poängen på { $count ->
    [one] ett kriterium
   *[other] { $count } kriterier
}. Högst i medel är { $highest } med { $high }, lägst { $lowest } med { $low }.
chart-spread-alt-widest = Mest skiljer sig poängen åt på { $criterion }.
chart-spread-alt-missing = Flest svar saknas på { $criterion }: { $count }.
