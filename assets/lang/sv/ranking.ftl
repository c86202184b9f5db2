### The ranking beside the matrix

ranking-all = Alla
ranking-hindered = Kan inte öppnas
ranking-hindered-note = rangordnas inte
ranking-unranked = För lite underlag
ranking-unranked-note = under 60 % av svaren
ranking-class = Klass { $class }
ranking-remark = Spannet: lika vikter och ±25 % på varje vikt
ranking-overridden = Flyttad för hand till { $given }, beräknad { $computed }

## A row in words

ranking-at = plats { $rank }
ranking-from-to = { $best } till { $worst }
ranking-priority = prioritet { $priority }
ranking-up = { $count ->
    [one] { $count } plats upp
   *[other] { $count } platser upp
}
ranking-down = { $count ->
    [one] { $count } plats ner
   *[other] { $count } platser ner
}
ranking-new = ny i rangordningen

## Order and groups

ranking-more = Gruppera och jämför
ranking-sorted = Sortera efter, nu { $sort }
ranking-sort-priority = Prioritet
ranking-sort-value = Nytta
ranking-sort-cost = Kostnad
ranking-sort-name = Namn
ranking-sort-coverage = Besvarat
ranking-sort-width = Spann
ranking-group = Gruppera
ranking-group-duty = Lagkrav först
ranking-group-quadrant = Ruta
ranking-group-class = Klass
ranking-group-none = Inga grupper

## What changed since a date

ranking-since = Ändrat sedan…
ranking-since-week = En vecka
ranking-since-month = En månad
ranking-since-quarter = Ett kvartal
ranking-since-never = Visa inte
ranking-since-date = Eller sedan ett datum
ranking-since-wrong = Skriv år, månad och dag, till exempel 2026-01-31
ranking-since-working = Räknar ut hur det såg ut då…
ranking-since-summary = Sedan { $date }: { $up } upp, { $down } ner, { $new } nya, { $gone } borta
