### Filtre, grupper og gemte visninger

## Filtre

filter-yes = Ja
filter-empty = (tomt)
filter-any = alt
filter-nothing = intet
filter-is = { $column }: { $what }
filter-is-not = { $column }: ikke { $what }
filter-is-empty = { $column } er tomt
filter-is-not-empty = { $column } er udfyldt
filter-not = Ikke: { $what }
filter-contains = { $column } indeholder { $what }
filter-quoted = »{ $words }«
filter-or = { $first } eller { $last }
filter-chosen = { $count } valgt
filter-from-to = { $from }–{ $to }
filter-from = { $column }: fra { $what }
filter-to = { $column }: til { $what }
filter-over = { $column }: over { $what }
filter-under = { $column }: under { $what }
filter-counting = Tæller…
filter-clear = Ryd
filter-from-label = Fra
filter-to-label = Til
filter-date-hint = 2026-11-22
filter-number-hint = tal
filter-no-date = Ikke en dato
filter-no-number = Ikke et tal
filter-contains-label = Indeholder
filter-contains-hint = ord, eller flere med komma
filter-values-search = Søg blandt værdierne
filter-only-these = Kun disse
filter-all = Alle
filter-none = Ingen
filter-chosen-of = { $chosen } af { $all } valgt
filter-no-value = Ingen værdi passer
filter-column = Kolonne
filter-of = Filtrer { $column }
filter-chip-change = Ret filteret { $filter }
filter-chip-help = Tryk for at rette, Delete fjerner
filter-clear-all = Ryd alle
