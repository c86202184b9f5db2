### Filter, grupper och sparade vyer

## Filter

filter-yes = Ja
filter-empty = (tomt)
filter-any = allt
filter-nothing = inget
filter-is = { $column }: { $what }
filter-is-not = { $column }: inte { $what }
filter-is-empty = { $column } är tomt
filter-is-not-empty = { $column } är ifyllt
filter-not = Inte: { $what }
filter-contains = { $column } innehåller { $what }
filter-quoted = ”{ $words }”
filter-or = { $first } eller { $last }
filter-chosen = { $count } valda
filter-from-to = { $from }–{ $to }
filter-from = { $column }: från { $what }
filter-to = { $column }: till { $what }
filter-over = { $column }: över { $what }
filter-under = { $column }: under { $what }
filter-counting = Räknar…
filter-clear = Rensa
filter-from-label = Från
filter-to-label = Till
filter-date-hint = 2026-11-22
filter-number-hint = tal
filter-no-date = Inte ett datum
filter-no-number = Inte ett tal
filter-contains-label = Innehåller
filter-contains-hint = ord, eller flera med komma
filter-values-search = Sök bland värdena
filter-only-these = Bara dessa
filter-all = Alla
filter-none = Ingen
filter-chosen-of = { $chosen } av { $all } valda
filter-no-value = Inget värde stämmer
filter-column = Kolumn
filter-of = Filtrera { $column }
filter-chip-change = Ändra filtret { $filter }
filter-chip-help = Tryck för att ändra, Delete tar bort
filter-clear-all = Rensa alla
