### The ranking beside the matrix

ranking-all = Alle
ranking-hindered = Kan ikke åbnes
ranking-hindered-note = rangordnes ikke
ranking-unranked = For lidt grundlag
ranking-unranked-note = under 60 % af svarene
ranking-class = Klasse { $class }
ranking-remark = Spændet: lige vægte og ±25 % på hver vægt
ranking-overridden = Flyttet i hånden til { $given }, beregnet { $computed }

## A row in words

ranking-at = plads { $rank }
ranking-from-to = { $best } til { $worst }
ranking-priority = prioritet { $priority }
ranking-up = { $count ->
    [one] { $count } plads op
   *[other] { $count } pladser op
}
ranking-down = { $count ->
    [one] { $count } plads ned
   *[other] { $count } pladser ned
}
ranking-new = ny i rangordenen

## Order and groups

ranking-more = Gruppér og sammenlign
ranking-sorted = Sortér efter, nu { $sort }
ranking-sort-priority = Prioritet
ranking-sort-value = Værdi
ranking-sort-cost = Omkostning
ranking-sort-name = Navn
ranking-sort-coverage = Besvaret
ranking-sort-width = Spænd
ranking-group = Gruppér
ranking-group-duty = Lovkrav først
ranking-group-quadrant = Felt
ranking-group-class = Klasse
ranking-group-none = Ingen grupper

## What changed since a date

ranking-since = Ændret siden…
ranking-since-week = En uge
ranking-since-month = En måned
ranking-since-quarter = Et kvartal
ranking-since-never = Vis ikke
ranking-since-date = Eller siden en dato
ranking-since-wrong = Skriv år, måned og dag, for eksempel 2026-01-31
ranking-since-working = Regner ud, hvordan det så ud dengang…
ranking-since-summary = Siden { $date }: { $up } op, { $down } ned, { $new } nye, { $gone } væk
